/** The Milan plan 2017-2018 as an officer would keep it: six sheets, figures as printed. */
import { monitoringSheet } from "./monitoring-sheet.ts";
import { letter, OfficerSheet } from "./officer-sheet.ts";
import { type PrintedCards, type PrintedPlan, type PrintedTable, printed, typed } from "./printed.ts";

const OFFICE = "ATS Città Metropolitana di Milano";
const PLAN = "Piano territoriale di conciliazione 2017-2018 (DGR 5969 del 12/12/2016)";
const EURO = '"€" #,##0.00';
const PLAIN = "#,##0.00";

export function milanSheets(): OfficerSheet[] {
  return [members(), proposals(), projects(), cards(), financialPlan(), milanMonitoring()];
}

function titles(sheet: OfficerSheet, from: string, to: string, third: string): void {
  sheet.put(`${from}1`, OFFICE, { look: "title", to: `${to}1` });
  sheet.put(`${from}2`, PLAN, { look: "subtitle", to: `${to}2` });
  sheet.put(`${from}3`, third, { look: "title", to: `${to}3` });
}

function members(): OfficerSheet {
  const data = printed<PrintedTable>("milan-members");
  const sheet = new OfficerSheet("Soggetti aderenti", [3, 80, 14, 6]);
  titles(sheet, "B", "D", "Soggetti aderenti alla Rete territoriale per tipologia");
  data.header.forEach((text, i) => {
    sheet.put(`${letter(i + 1)}5`, text, { look: "head", key: `header.${i}` });
  });
  data.rows.forEach(([kind = "", count = ""], i) => {
    sheet.put(`B${6 + i}`, kind, { look: "text" });
    sheet.put(`C${6 + i}`, typed(count), { look: "number", format: "0", key: `row.${i}.count` });
  });
  const end = 6 + data.rows.length;
  sheet.put(`B${end}`, data.total[0] ?? "", { look: "total" });
  sheet.put(`C${end}`, typed(data.total[1] ?? ""), { look: "total", format: "0", key: "total.count" });
  sheet.put(`B${end + 2}`, "Fonte: Piano territoriale 2017-2018, par. 2.3 La rete territoriale.", {
    look: "note",
    to: `D${end + 2}`,
  });
  return sheet;
}

function proposals(): OfficerSheet {
  const data = printed<PrintedTable>("milan-proposals");
  const sheet = new OfficerSheet("Proposte", [6, 42, 44, 26, 26], true);
  titles(sheet, "A", "E", "Proposte progettuali pervenute alla scadenza della Manifestazione di interesse");
  data.header.forEach((text, i) => {
    sheet.put(`${letter(i)}5`, text, { look: "head", key: `header.${i}` });
  });
  data.rows.forEach(([number = "", lead = "", title = "", requested = "", cost = ""], i) => {
    const row = 6 + i;
    sheet.put(`A${row}`, typed(number), { look: "center", format: "0" });
    sheet.put(`B${row}`, lead, { look: "text", key: `row.${i}.lead` });
    sheet.put(`C${row}`, title, { look: "text", key: `row.${i}.title` });
    sheet.put(`D${row}`, typed(requested), { look: "number", format: PLAIN, key: `row.${i}.requested` });
    sheet.put(`E${row}`, typed(cost), { look: "number", format: PLAIN, key: `row.${i}.cost` });
  });
  const end = 6 + data.rows.length;
  const [label = "", requested = "", cost = ""] = data.total;
  sheet.put(`A${end}`, label, { look: "total", to: `C${end}`, key: "total.rows" });
  sheet.put(`D${end}`, requested, { look: "total", key: "total.requested" });
  sheet.put(`E${end}`, cost, { look: "total", key: "total.cost" });
  const note =
    "Fonte: Piano territoriale 2017-2018, par. 3.1. Le proposte di Legnano (capofila), Magenta, Rho e Castano Primo sono state accorpate in un unico progetto.";
  sheet.put(`A${end + 2}`, note, { look: "note", to: `E${end + 2}` });
  return sheet;
}

function projects(): OfficerSheet {
  const data = printed<PrintedTable>("milan-projects");
  const sheet = new OfficerSheet("Tab. 4.1 Progetti", [3, 6, 38, 48, 20, 20, 20], true);
  titles(sheet, "B", "G", "Tabella 4.1 Progetti approvati e relative risorse");
  data.header.forEach((text, i) => {
    sheet.put(`${letter(i + 1)}6`, text, { look: "head", key: `header.${i}` });
  });
  const fields = ["cost", "requested", "assigned"] as const;
  data.rows.forEach(([number = "", lead = "", title = "", ...amounts], i) => {
    const row = 7 + i;
    sheet.put(`B${row}`, typed(number), { look: "center", format: "0" });
    sheet.put(`C${row}`, lead, { look: "text", key: `row.${i}.lead` });
    sheet.put(`D${row}`, title, { look: "text", key: `row.${i}.title` });
    fields.forEach((field, j) => {
      const text = amounts[j] ?? "";
      // The first assigned amount and one request were pasted from the act and stayed text.
      const pasted = (i === 0 && field === "assigned") || (i === 3 && field === "requested");
      sheet.put(`${letter(4 + j)}${row}`, pasted ? text : typed(text), {
        look: "number",
        ...(pasted ? {} : { format: EURO }),
        key: `row.${i}.${field}`,
      });
    });
  });
  const end = 7 + data.rows.length;
  const [label = "", ...totals] = data.total;
  sheet.put(`B${end}`, label, { look: "total", to: `D${end}`, key: "total.rows" });
  fields.forEach((field, j) => {
    sheet.put(`${letter(4 + j)}${end}`, typed(totals[j] ?? ""), {
      look: "total",
      format: EURO,
      key: `total.${field}`,
    });
  });
  const note =
    "Fonte: Piano territoriale 2017-2018, cap. 4. Progetti presentati dai Capofila delle costituenti Alleanze ed approvati dal Comitato di programmazione, valutazione e monitoraggio.";
  sheet.put(`B${end + 2}`, note, { look: "note", to: `G${end + 2}` });
  return sheet;
}

function cards(): OfficerSheet {
  const data = printed<PrintedCards>("milan-cards");
  const { labels } = data;
  const sheet = new OfficerSheet("Schede progetto", [3, 30, 14, 100], false, "many");
  titles(sheet, "B", "D", "Progetti delle Alleanze - schede di sintesi (par. 3.2)");
  let row = 5;
  data.cards.forEach((card, i) => {
    const wide = (text: string, look: "head" | "text" | "label", key?: string) => {
      sheet.put(`B${row}`, text, { look, to: `D${row}`, ...(key === undefined ? {} : { key }) });
      row++;
    };
    wide(card.title, "head", `card.${i}.title`);
    sheet.put(`B${row}`, labels.partners, { look: "head" });
    sheet.put(`C${row}`, labels.actions, { look: "head" });
    sheet.put(`D${row}`, labels.aims, { look: "head" });
    row++;
    const plain = /^\d+$/.test(card.partners);
    sheet.put(`B${row}`, plain ? typed(card.partners) : card.partners, {
      look: "center",
      ...(plain ? { format: "0" } : {}),
      key: `card.${i}.partners`,
    });
    sheet.put(`C${row}`, typed(card.actions), { look: "center", format: "0", key: `card.${i}.actions` });
    sheet.put(`D${row}`, card.aims.map((aim) => `- ${aim}`).join("\n"), { look: "text" });
    row++;
    wide(labels.description, "head");
    card.description.forEach((part, j) => {
      wide(part, "text", `card.${i}.description.${j}`);
    });
    wide(labels.resources, "head");
    wide(card.cost, "label", `card.${i}.cost`);
    row++;
  });
  return sheet;
}

function financialPlan(): OfficerSheet {
  const data = printed<PrintedPlan>("milan-financial-plan");
  const sheet = new OfficerSheet("Piano finanziario", [3, 80, 28, 56], true);
  titles(sheet, "B", "D", "4. Piano finanziario");
  ["Voce", "Importo", "Note"].forEach((text, i) => {
    sheet.put(`${letter(i + 1)}5`, text, { look: "head", key: `header.${i}` });
  });
  let row = 6;
  for (const section of data.sections) {
    sheet.put(`B${row}`, section.title, { look: "label", to: `D${row}` });
    row++;
    for (const { key, label, value, note } of section.items) {
      sheet.put(`B${row}`, label, { look: "text", key: `${key}.label` });
      const isNumber = /\d/.test(value);
      const pasted = key === "excess";
      if (isNumber && !pasted) {
        const format = value.endsWith("%") ? "0.00%" : EURO;
        sheet.put(`C${row}`, typed(value), { look: "number", format, key });
      } else {
        sheet.put(`C${row}`, value === "" ? null : value, { look: "number", key });
      }
      sheet.put(`D${row}`, note === "" ? null : note, { look: "text" });
      row++;
    }
  }
  sheet.put(
    `B${row + 1}`,
    "Fonte: Piano territoriale 2017-2018, cap. 4 (testo prima e dopo la Tabella 4.1).",
    {
      look: "note",
      to: `D${row + 1}`,
    },
  );
  return sheet;
}

function milanMonitoring(): OfficerSheet {
  return monitoringSheet({
    data: "milan-monitoring",
    name: "Monitoraggio 2-2017",
    territory: OFFICE,
    programme: PLAN,
  });
}
