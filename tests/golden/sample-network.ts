/** Who belongs to a network: Milan 2017 by type with its committee, Cremona 2014 by its signatories. */
import { letter, OfficerSheet } from "./officer-sheet.ts";
import { type PrintedAccord, type PrintedComposition, type PrintedTable, printed, typed } from "./printed.ts";

const OFFICE = "ATS Città Metropolitana di Milano";
const PLAN = "Piano territoriale di conciliazione 2017-2018 (DGR 5969 del 12/12/2016)";

export function milanNetworkSheets(): OfficerSheet[] {
  return [network(), committee()];
}

function network(): OfficerSheet {
  const data = printed<PrintedTable>("milan-members");
  const sheet = new OfficerSheet("Rete", [84, 16]);
  sheet.put("A1", `${OFFICE} - ${PLAN}`, { look: "title", to: "B1" });
  sheet.put("A2", "La rete territoriale: soggetti aderenti per tipologia", { look: "subtitle", to: "B2" });
  data.header.forEach((text, i) => {
    sheet.put(`${letter(i)}4`, text, { look: "head", key: `header.${i}` });
  });
  data.rows.forEach(([kind = "", count = ""], i) => {
    sheet.put(`A${5 + i}`, kind, { look: "text" });
    sheet.put(`B${5 + i}`, typed(count), { look: "number", format: "0", key: `row.${i}.count` });
  });
  const end = 5 + data.rows.length;
  sheet.put(`A${end}`, data.total[0] ?? "", { look: "total" });
  sheet.put(`B${end}`, typed(data.total[1] ?? ""), { look: "total", format: "0", key: "total.count" });
  return sheet;
}

function committee(): OfficerSheet {
  const data = printed<PrintedComposition>("milan-committee");
  const sheet = new OfficerSheet("Comitato", [3, 42, 70]);
  sheet.put("B1", OFFICE, { look: "title", to: "C1" });
  sheet.put("B2", PLAN, { look: "subtitle", to: "C2" });
  sheet.put("B4", data.title, { look: "banner", to: "C4", key: "title" });
  data.header.forEach((text, i) => {
    sheet.put(`${letter(i + 1)}5`, text, { look: "head", key: `header.${i}` });
  });
  data.rows.forEach(([category = "", body = ""], i) => {
    const row = 6 + i;
    if (category !== "") {
      const next = data.rows.findIndex((cells, j) => j > i && cells[0] !== "");
      const last = 5 + (next < 0 ? data.rows.length : next);
      const tall = last > row ? { to: `B${last}` } : {};
      sheet.put(`B${row}`, category, { look: "label", key: `row.${i}.category`, ...tall });
    }
    sheet.put(`C${row}`, body, { look: "text", key: `row.${i}.body` });
  });
  const end = 6 + data.rows.length;
  sheet.put(`B${end + 1}`, "Fonte: Piano territoriale 2017-2018, Allegato 2.", {
    look: "note",
    to: `C${end + 1}`,
  });
  return sheet;
}

export function cremonaSheets(): OfficerSheet[] {
  const data = printed<PrintedAccord>("cremona-signatories");
  const sheet = new OfficerSheet("Enti aderenti", [58, 52, 40], true);
  sheet.put("A1", "ASL di Cremona", { look: "title", to: "C1" });
  data.title.forEach((text, i) => {
    sheet.put(`A${2 + i}`, text, {
      look: i === 0 ? "title" : "subtitle",
      to: `C${2 + i}`,
      key: `title.${i}`,
    });
  });
  const head = 3 + data.title.length;
  data.header.forEach((text, i) => {
    sheet.put(`${letter(i)}${head}`, text, { look: "head", key: `header.${i}` });
  });
  const fields = ["name", "signatory", "signature"] as const;
  data.rows.forEach((cells, i) => {
    fields.forEach((field, j) => {
      const text = cells[j] ?? "";
      sheet.put(`${letter(j)}${head + 1 + i}`, text === "" ? null : text, {
        look: "text",
        key: `row.${i}.${field}`,
      });
    });
  });
  return [sheet];
}
