/** A second, smaller territory: names and figures made up, arithmetic right, words other than Milan's. */
import { monitoringSheet } from "./monitoring-sheet.ts";
import { letter, OfficerSheet } from "./officer-sheet.ts";
import { type PrintedPlan, type PrintedTable, printed, typed } from "./printed.ts";

const OFFICE = "ATS della Val Padana";
const PLAN = "Piano territoriale di conciliazione vita-lavoro 2017-2018 (DGR 5969/2016)";
const EURO = '#,##0.00 "€"';

export function valPadanaSheets(): OfficerSheet[] {
  return [members(), projects(), financialPlan(), monitoring()];
}

function titles(sheet: OfficerSheet, from: string, to: string, third: string, banner: string): void {
  sheet.put(`${from}1`, OFFICE, { look: "title", to: `${to}1` });
  sheet.put(`${from}2`, PLAN, { look: "subtitle", to: `${to}2` });
  sheet.put(`${from}3`, third, { look: "title", to: `${to}3` });
  sheet.put(`${from}4`, banner, { look: "banner", to: `${to}4`, key: "banner" });
}

function members(): OfficerSheet {
  const data = printed<PrintedTable>("valpadana-members");
  const sheet = new OfficerSheet("Aderenti", [66, 18]);
  titles(sheet, "A", "B", "Soggetti aderenti alla Rete", data.banner ?? "");
  data.header.forEach((text, i) => {
    sheet.put(`${letter(i)}6`, text, { look: "head", key: `header.${i}` });
  });
  data.rows.forEach(([kind = "", count = ""], i) => {
    sheet.put(`A${7 + i}`, kind, { look: "text" });
    sheet.put(`B${7 + i}`, typed(count), { look: "number", format: "0", key: `row.${i}.count` });
  });
  const end = 7 + data.rows.length;
  sheet.put(`A${end}`, data.total[0] ?? "", { look: "total" });
  sheet.put(`B${end}`, typed(data.total[1] ?? ""), {
    look: "total",
    format: "0",
    formula: `SUM(B7:B${end - 1})`,
    key: "total.count",
  });
  return sheet;
}

function projects(): OfficerSheet {
  const data = printed<PrintedTable>("valpadana-projects");
  const sheet = new OfficerSheet("Progetti approvati", [3, 5, 46, 52, 18, 18, 18, 20, 20], true);
  titles(sheet, "B", "I", "Elenco dei progetti approvati", data.banner ?? "");
  data.header.forEach((text, i) => {
    sheet.put(`${letter(i + 1)}6`, text, { look: "head", key: `header.${i}` });
  });
  const fields = ["cost", "requested", "assigned"] as const;
  const derived = (row: number, cost: number, assigned: number, look: "number" | "total", name: string) => {
    // Every amount is below 2^40 cents: rounding to cents gives back the decimal a person expects.
    const cofinancing = Math.round((cost - assigned) * 100) / 100;
    sheet.put(`H${row}`, cofinancing, {
      look,
      format: EURO,
      formula: `E${row}-G${row}`,
      key: `${name}.cofinancing`,
    });
    sheet.put(`I${row}`, cofinancing / cost, {
      look,
      format: "0.0%",
      formula: `H${row}/E${row}`,
      key: `${name}.cofinancingPercent`,
    });
  };
  data.rows.forEach(([number = "", lead = "", title = "", ...amounts], i) => {
    const row = 7 + i;
    sheet.put(`B${row}`, typed(number), { look: "center", format: "0" });
    sheet.put(`C${row}`, lead, { look: "text", key: `row.${i}.lead` });
    sheet.put(`D${row}`, title, { look: "text", key: `row.${i}.title` });
    fields.forEach((field, j) => {
      const at = `${letter(4 + j)}${row}`;
      sheet.put(at, typed(amounts[j] ?? ""), { look: "number", format: EURO, key: `row.${i}.${field}` });
    });
    derived(row, typed(amounts[0] ?? ""), typed(amounts[2] ?? ""), "number", `row.${i}`);
  });
  const end = 7 + data.rows.length;
  const [label = "", ...totals] = data.total;
  sheet.put(`B${end}`, label, { look: "total", to: `D${end}` });
  fields.forEach((field, j) => {
    const column = letter(4 + j);
    sheet.put(`${column}${end}`, typed(totals[j] ?? ""), {
      look: "total",
      format: EURO,
      formula: `SUM(${column}7:${column}${end - 1})`,
      key: `total.${field}`,
    });
  });
  derived(end, typed(totals[0] ?? ""), typed(totals[2] ?? ""), "total", "total");
  sheet.put(
    `B${end + 2}`,
    "Il Comitato ha ridotto nella stessa misura tutti i contributi richiesti. Nomi e cifre inventati.",
    {
      look: "note",
      to: `I${end + 2}`,
    },
  );
  return sheet;
}

function financialPlan(): OfficerSheet {
  const data = printed<PrintedPlan>("valpadana-financial-plan");
  const sheet = new OfficerSheet("Risorse", [82, 22, 42], true);
  titles(sheet, "A", "C", "Piano finanziario", data.banner ?? "");
  ["Voce", "Importo (€)", "Note"].forEach((text, i) => {
    sheet.put(`${letter(i)}6`, text, { look: "head", key: `header.${i}` });
  });
  let row = 7;
  const at: Record<string, number> = {};
  for (const section of data.sections) {
    sheet.put(`A${row}`, section.title, { look: "label", to: `C${row}` });
    row++;
    for (const { key, label, value, note } of section.items) {
      at[key] = row;
      sheet.put(`A${row}`, label, { look: "text", key: `${key}.label` });
      const formula = sums(key, at);
      sheet.put(`B${row}`, typed(value), {
        look: "number",
        format: value.endsWith("%") ? "0.0%" : "#,##0.00",
        ...(formula === null ? {} : { formula }),
        key,
      });
      sheet.put(`C${row}`, note === "" ? null : note, { look: "text" });
      row++;
    }
  }
  sheet.put(`A${row + 1}`, "Entrate e uscite pareggiano. Nomi e cifre inventati.", {
    look: "note",
    to: `C${row + 1}`,
  });
  return sheet;
}

/** The officer let the sheet add up only where sources meet uses. */
function sums(key: string, at: Readonly<Record<string, number>>): string | null {
  if (key === "sources") return `B${at.regional}+B${at.carryOver}+B${at.cofinancing}`;
  if (key === "totalCost") return `B${at.projects}+B${at.systemActions}`;
  return null;
}

function monitoring(): OfficerSheet {
  return monitoringSheet({
    data: "valpadana-monitoring",
    name: "Monitoraggio II sem 2017",
    territory: OFFICE,
    programme: PLAN,
  });
}
