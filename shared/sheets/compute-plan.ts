/** Sources and uses of a plan on a sheet of ours: what the documents leave in prose, as live formulas over the officer's cells. */
import { planFigure } from "../domain/checks/financial-plan.ts";
import type { Table } from "../domain/table.ts";
import { columnFigures, type Figured, values } from "../domain/table-access.ts";
import { sum, toText } from "../kit/decimal.ts";
import { euroFormat, percentFormat, reference, sheetDraft } from "./sheet-draft.ts";
import { type CellWrite, OWN_MARK, type WritePlan } from "./write-plan.ts";

export const planSheet = `${OWN_MARK}Fonti e impieghi`;

interface Amount {
  readonly formula: string | null;
  readonly value: number;
  readonly from: string;
}

function one(sheet: string, figure: Figured): Amount {
  return {
    formula: figure.origin === "text" ? null : reference(sheet, figure.cell),
    value: Number(toText(figure.value)),
    from: `${sheet} ${figure.cell}`,
  };
}

function all(sheet: string, figures: readonly Figured[]): Amount | null {
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last) return null;
  const typedAsText = figures.some((figure) => figure.origin === "text");
  return {
    formula: typedAsText ? null : `SUM(${figures.map((figure) => reference(sheet, figure.cell)).join(",")})`,
    value: Number(toText(sum(values(figures)))),
    from: `${sheet} ${first.cell}:${last.cell}${typedAsText ? " (alcuni importi sono scritti come testo)" : ""}`,
  };
}

/** Null without a plan, or without a table of projects to stand on. */
export function planFinances(plan: Table, projects: Table): WritePlan | null {
  const costs = columnFigures(projects, "totalCost");
  const assigned = columnFigures(projects, "assigned");
  const requested = columnFigures(projects, "requested");
  const regional = planFigure(plan, "regionalResources");
  const system = planFigure(plan, "systemActions");
  const carryOver = planFigure(plan, "carryOver");
  const funds = planFigure(plan, "fundsOfCall");
  const cost = costs && all(projects.sheet, costs);
  const contribution = assigned && all(projects.sheet, assigned);
  if (!cost || !contribution || !regional || !system) return null;
  const draft = sheetDraft();
  const amount = (row: number, label: string, value: Amount) => {
    draft.put(row, 0, label, "plain");
    if (value.formula === null) draft.put(row, 1, value.value, "plain", euroFormat);
    else draft.formula(row, 1, `=${value.formula}`, "plain", euroFormat);
    draft.put(row, 2, `${value.formula === null ? "Valore da" : "Formula su"} ${value.from}`, "note");
  };
  const computed = (
    row: number,
    label: string,
    formula: string,
    style: CellWrite["style"],
    note: string,
    format = euroFormat,
  ) => {
    draft.put(row, 0, label, style);
    draft.formula(row, 1, formula, style, format);
    draft.put(row, 2, note, "note");
  };
  draft.put(0, 0, `${OWN_MARK}Fonti e impieghi del piano`, "title");
  draft.put(
    1,
    0,
    "Cofinanziamento: costo dei progetti meno contributo assegnato (PLAN-MI-2017, cap. 4)",
    "note",
  );
  draft.header(3, ["Fonti", "Importo (€)", "Provenienza"]);
  amount(4, "Risorse regionali", one(plan.sheet, regional));
  if (carryOver) amount(5, "Residui dei piani precedenti", one(plan.sheet, carryOver));
  else {
    draft.put(5, 0, "Residui dei piani precedenti", "plain");
    draft.put(5, 2, "importo non indicato nel piano: non entra nella somma", "note");
  }
  computed(
    6,
    "Cofinanziamento delle alleanze",
    "=B10-B16",
    "plain",
    "Costo dei progetti meno contributi assegnati",
  );
  computed(7, "Totale fonti", "=SUM(B5:B7)", "total", "");
  draft.header(8, ["Impieghi", "Importo (€)", "Provenienza"]);
  amount(9, "Progetti delle alleanze (costo)", cost);
  amount(10, "Azioni di sistema e trasversali", one(plan.sheet, system));
  computed(11, "Totale impieghi", "=SUM(B10:B11)", "total", "");
  computed(12, "Fonti meno impieghi", "=ROUND(B8-B12,2)", "total", "Deve essere zero");
  draft.header(14, ["Contributi", "Importo (€)", "Provenienza"]);
  amount(15, "Contributi assegnati", contribution);
  const asked = requested && all(projects.sheet, requested);
  if (asked && funds) {
    amount(16, "Contributi richiesti", asked);
    amount(17, "Risorse messe a disposizione", one(plan.sheet, funds));
    computed(18, "Eccedenza delle richieste", "=B17-B18", "plain", "Richiesti meno risorse");
    computed(
      19,
      "Eccedenza in percentuale",
      '=IF(B18=0,"non calcolabile",B19/B18)',
      "plain",
      "Base: le risorse messe a disposizione",
      percentFormat,
    );
  }
  return {
    title: {
      it: "Fonti e impieghi del piano, in un nuovo foglio",
      en: "Sources and uses of the plan, on a new sheet",
    },
    writes: [{ sheet: planSheet, create: true, cells: draft.cells }],
  };
}
