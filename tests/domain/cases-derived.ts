/**
 * Typed indicators against the sheets of the plan: two workbooks in which they agree, and for every figure that a sheet shows
 * the typed cell that departs from it. Two sheets that give one quantity: the figure that makes them differ.
 */
import type { RuleId } from "../../shared/domain/rules.ts";
import { indicators2014, planIndicators } from "../sheets/activity-sheets.ts";
import type { Plain } from "../sheets/grid-of.ts";
import type { Rows, Sheets } from "./indicators/case.ts";
import { actions, monitoring, network2014, payments } from "./indicators/sheets-2014.ts";
import {
  alliances2017,
  cofinancing,
  monitoring2017,
  network,
  plan,
  projectActions,
  systemActions,
  withCell,
} from "./indicators/sheets-2017.ts";

type Cells = Readonly<Record<string, Plain>>;

function typed(rows: Rows, cells: Cells): Rows {
  return Object.entries(cells).reduce((all, [cell, value]) => withCell(all, cell, value), rows);
}

export interface DerivedCase {
  readonly rule: RuleId;
  readonly about: string;
  readonly passes: Sheets;
  readonly fails: Sheets;
  /** Sheet and cell of the finding. */
  readonly at: readonly [sheet: string, cell: string];
  /** What it must name of the other sheet. */
  readonly names: RegExp;
}

/** What the sheets of sheets-2014.ts give at the end of 2014, typed on the sheet of indicators. */
const right2014 = typed(indicators2014, {
  E4: 5,
  E5: 2,
  E6: 1,
  E7: 1,
  E8: 1,
  C9: 3,
  D9: 4,
  E9: 0.75,
  E10: 2,
  C11: 2,
  D11: 3,
  E11: { v: 2 / 3, format: "0.0%" },
  C12: 1,
  D12: 3,
  E12: { v: 1 / 3, format: "0.0%" },
  C13: 3,
  D13: 3,
  E13: 1,
  C14: 2,
  D14: 3,
  E14: { v: 2 / 3, format: "0.0%" },
  C15: 2,
  D15: 5,
  E15: 0.4,
  C16: 6,
  D16: 3,
  E16: 2,
  C17: 135,
  D17: 210,
  E17: { v: 135 / 210, format: "0.0%" },
  C18: 8,
  D18: 10,
  E18: 0.8,
  C19: 31,
  D19: 36,
  E19: { v: 31 / 36, format: "0.0%" },
  C20: 4,
  D20: 8,
  E20: 0.5,
  C21: 10,
  D21: 10,
  E21: 1,
  C22: 21_500.5,
  D22: 35_000,
  E22: { v: 21_500.5 / 35_000, format: "0.0%" },
});
const all2014: Sheets = { ...network2014, Indicatori: right2014 };

function departs(all: Sheets, cell: string, value: Plain, names: RegExp): DerivedCase {
  return {
    rule: "indicator.derived",
    about: `${cell} of the sheet of indicators against ${names.source}`,
    passes: all,
    fails: { ...all, Indicatori: withCell(all.Indicatori ?? [], cell, value) },
    at: ["Indicatori", cell],
    names,
  };
}

const in2014 = (cell: string, value: Plain, names: RegExp) => departs(all2014, cell, value, names);
const typed2014: readonly DerivedCase[] = [
  in2014("E4", 8, /«Aderenti» A3…A9/),
  in2014("E5", 4, /soggetti pubblici\).*«Aderenti» A3…A4/),
  in2014("E8", 3, /altro\).*«Aderenti» A7/),
  in2014("C9", 4, /«Azioni» A2…A6/),
  in2014("D9", 5, /«Progetti» A2…A5/),
  in2014("E10", 4, /«Alleanze» E2…E6/),
  in2014("C11", 3, /«Azioni» A2…A6/),
  in2014("C12", 2, /«Azioni» A4/),
  in2014("C13", 2, /«Azioni» A2…A6/),
  in2014("C14", 1, /«Azioni» A2…A4/),
  in2014("C15", 3, /«Azioni» A2…A5/),
  in2014("D15", 6, /«Proposte» A2…A6/),
  in2014("C16", 5, /«Azioni» P3…P5/),
  in2014("C17", 136, /«Azioni» E2…E6/),
  in2014("D17", 211, /«Azioni» D2…D6/),
  in2014("C18", 9, /«Azioni» O2…O6/),
  in2014("D18", 11, /«Azioni» N2…N6/),
  in2014("C19", 30, /formazione\).*«Azioni» I2…I3/),
  in2014("D20", 9, /aggiornamento\).*«Azioni» J3/),
  in2014("C21", 9, /orientamento\).*«Azioni» M2/),
  in2014("C22", 21_500.51, /«Pagamenti» G3…G5/),
  in2014("D22", 36_000, /«Pagamenti» F3…F5/),
];

const right2017 = typed(planIndicators, {
  E4: 341,
  C5: 1,
  D5: 2,
  E5: "50%",
  C6: 330,
  D6: 500,
  E6: "66%",
  C7: 12,
  D7: 30,
  E7: "40%",
  C8: 455,
  D8: 715,
  E8: "63,6%",
  C9: 24,
  D9: 75,
  E9: "32%",
  C10: 45_560.35,
  D10: 178_241.39,
  E10: "25,6%",
  C11: 16_000,
  D11: 16_000,
  E11: "100%",
  C12: 4_000,
  D12: 16_000,
  E12: "25%",
  E15: 3,
  E16: 2,
});
const all2017: Sheets = {
  Rete: network,
  Progetti: plan,
  Azioni: projectActions,
  Monitoraggio: monitoring2017,
  "Azioni ATS": systemActions,
  Alleanze: alliances2017,
  Indicatori: right2017,
};
const in2017 = (cell: string, value: Plain, names: RegExp) => departs(all2017, cell, value, names);
const typed2017: readonly DerivedCase[] = [
  in2017("E4", 340, /«Rete» B2…B7/),
  in2017("C5", 2, /«Azioni» A4/),
  in2017("D5", 3, /«Progetti» A2…A3/),
  in2017("C6", 331, /«Azioni ATS» H3…H4/),
  in2017("D6", 501, /«Azioni ATS» G3…G4/),
  in2017("C7", 11, /«Azioni ATS» J3/),
  in2017("D7", 31, /«Azioni ATS» I3/),
  in2017("C8", 450, /«Monitoraggio» D3…D4, «Azioni ATS» H3…H7/),
  in2017("D8", 700, /«Monitoraggio» C3…C4, «Azioni ATS» G3…G7/),
  in2017("C9", 20, /«Monitoraggio» F3…F4, «Azioni ATS» J3…J5/),
  in2017("D9", 70, /«Monitoraggio» E3…E4, «Azioni ATS» I3…I5/),
  in2017("C10", 45_560.36, /«Azioni ATS» D3…D6/),
  in2017("D10", 178_241.4, /«Azioni ATS» C3…C6/),
  in2017("C11", 15_000, /«Azioni ATS» E3…E5/),
  in2017("C12", 4_001, /«Azioni ATS» F3…F5/),
  in2017("E13", 2, /Smart working\).*«Azioni ATS» K5/),
  in2017("E14", 0, /WHP\).*«Azioni ATS» K6/),
  in2017("E15", 4, /Smart working\).*«Azioni ATS» L5/),
  in2017("E16", 3, /WHP\).*«Azioni ATS» L6/),
  in2017("E17", 2, /«Azioni ATS» M7/),
];

/** Ratios typed without their parts. */
const ratioOnly: DerivedCase = {
  rule: "indicator.derived",
  about: "a ratio without its parts",
  passes: { ...all2017, Indicatori: typed(right2017, { C6: null, D6: null }) },
  fails: { ...all2017, Indicatori: typed(right2017, { C6: null, D6: null, E6: "60%" }) },
  at: ["Indicatori", "E6"],
  names: /330 \(«Azioni ATS» H3…H4\) su 500 \(«Azioni ATS» G3…G4\)/,
};

const withStatus = (...status: readonly string[]): Rows =>
  plan.map((row, at) => [...row, at === 0 ? "Stato" : (status[at - 1] ?? null)]);

const between: readonly DerivedCase[] = [
  {
    rule: "indicator.sources",
    about: "a project that its actions say is under way and the table says is concluded",
    passes: { Progetti: withStatus("Avviato", "Concluso"), Azioni: projectActions },
    fails: { Progetti: withStatus("Concluso", "Concluso"), Azioni: projectActions },
    at: ["Progetti", "A2"],
    names: /qui 2 \(«Progetti» A2…A3\), mentre Conclusi: progetti di «Azioni» dà 1 \(«Azioni» A4\)/,
  },
  {
    rule: "indicator.sources",
    about: "cofinancing of a project on two sheets",
    passes: { Monitoraggio: monitoring2017, Cofinanziamento: cofinancing },
    fails: { Monitoraggio: withCell(monitoring2017, "J3", 10_001), Cofinanziamento: cofinancing },
    at: ["Cofinanziamento", "D3"],
    names: /Tempo amico\): qui 10\.000.*«Cofinanziamento» D3.*«Monitoraggio» J3/,
  },
  {
    rule: "indicator.sources",
    about: "the register of payments and the monitoring sheet, at no end of a half-year alike",
    // The register goes on into 2015; at the end of 2014 the two agree.
    passes: { Pagamenti: payments, Monitoraggio: monitoring },
    fails: { Pagamenti: payments, Monitoraggio: withCell(monitoring, "E3", 9_500.51) },
    at: ["Monitoraggio", "E2"],
    names: /«Monitoraggio» E2…E3.*«Pagamenti» G3…G5/,
  },
];

/** Said elsewhere, or no difference: none of these two rules speaks. */
export const silentCases: readonly { readonly about: string; readonly sheets: Sheets }[] = [
  { about: "2014, all sheets with the typed indicators", sheets: all2014 },
  { about: "2017, all sheets with the typed indicators", sheets: all2017 },
  {
    about: "plans counted by their actions are never held against what is typed",
    sheets: {
      Azioni: actions.map((row) => row.filter((_, at) => at !== 15)),
      Indicatori: typed(right2014, { C16: 9, E16: 3 }),
    },
  },
  {
    about: "two sheets of indicators are two half-years",
    sheets: { ...all2017, Indicatori: typed(right2017, { C6: 331 }), "Indicatori prima": right2017 },
  },
  {
    about: "money of a direct action: nobody says whether it is the network's",
    sheets: { ...all2017, "Azioni ATS": withCell(systemActions, "C7", 5_000) },
  },
];

export const derivedCases: readonly DerivedCase[] = [...typed2014, ...typed2017, ratioOnly, ...between];
