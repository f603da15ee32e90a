/** Rules of the actions of the ATS: for each a workbook that keeps it and one that breaks it. */
import type { RuleId } from "../../shared/domain/rules.ts";
import type { Table } from "../../shared/domain/table.ts";
import { recogniseSheet } from "../../shared/sheets/recognise.ts";
import { bookOf, type Plain, type SheetDraft } from "../sheets/grid-of.ts";

export interface RuleCase {
  readonly rule: RuleId;
  /** The tables of one workbook. */
  readonly passes: Table[];
  readonly fails: Table[];
}

export type Rows = readonly (readonly Plain[])[];
type Named = readonly [name: string, rows: Rows];

export function tables(...sheets: readonly Named[]): Table[] {
  const drafts: SheetDraft[] = sheets.map(([name, rows]) => ({ name, rows }));
  return bookOf(...drafts).sheets.flatMap((sheet) => [...recogniseSheet(sheet).tables]);
}

/** A copy with one cell replaced, row and column from 0. */
export function withCell(rows: Rows, row: number, column: number, value: Plain): Rows {
  return rows.map((cells, at) => (at === row ? cells.map((old, i) => (i === column ? value : old)) : cells));
}

export const systemRows: Rows = [
  [
    "Tipo di azione",
    "Azione",
    "Importo previsto (€)",
    "Importo liquidato (€)",
    "Gruppi di lavoro avviati",
    "Numero incontri",
    "Sperimentazioni avviate",
  ],
  ["Azione di sistema", "Coordinamento della rete", 100_000, 40_000, 0, 0, 0],
  ["Azione trasversale", "Smart working", 78_241.39, 20_000, 1, 3, 0],
  ["Azione diretta di ATS", "Sportello orientamento welfare", 5000, 0, 0, 0, 1],
];
const plan = (system: number, carryOver = 0): Rows => [
  ["Voce", "Importo (€)"],
  ["Risorse regionali assegnate ad ATS", 1_112_962.67],
  ["Residui dei precedenti Piani", carryOver],
  ["Azioni di sistema e trasversali", system],
  ["Costo complessivo del Piano", 1_586_009.34],
];
const actions = (rows: Rows) => tables(["Azioni di sistema", rows]);
const withPlan = (system: number, carryOver?: number) =>
  tables(["Azioni di sistema", systemRows], ["Piano finanziario", plan(system, carryOver)]);
const changed = (rule: RuleId, row: number, column: number, value: Plain): RuleCase => ({
  rule,
  passes: actions(systemRows),
  fails: actions(withCell(systemRows, row, column, value)),
});

const systemCases: readonly RuleCase[] = [
  changed("systemActions.type", 1, 0, "Altro"),
  changed("systemActions.liquidatedOverPlanned", 1, 3, 100_000.01),
  changed("systemActions.groupNotStarted", 3, 0, "Azione trasversale"),
  changed("systemActions.meetingsWithoutGroup", 1, 5, 2),
  changed("systemActions.trialElsewhere", 1, 6, 1),
  {
    rule: "systemActions.repeated",
    passes: actions(systemRows),
    fails: actions([...systemRows, systemRows[1] ?? []]),
  },
  { rule: "across.systemActions", passes: withPlan(178_241.39), fails: withPlan(178_241.38) },
  { rule: "across.systemActions", passes: withPlan(183_241.39), fails: withPlan(200_000, 50_000) },
  {
    rule: "across.systemActionsCarryOver",
    passes: withPlan(178_241.39, 10_000),
    fails: withPlan(170_000, 10_000),
  },
];

const received: Rows = [
  ["N.", "Ente Capofila", "Titolo proposta", "Contributo richiesto", "Costo totale progetto"],
  [1, "Comune di Alfa", "Tempi nuovi", 70_000, 100_000],
  [2, "Azienda Beta", "Nidi aperti", 153_300, 219_000],
  [3, "Consorzio Gamma", "Lavoro agile", 100_100, 143_000],
  [4, "Comune di Delta", "Spazi condivisi", 50_000, 80_000],
];
const approved: Rows = [
  ["N.", "Ente Capofila", "Titolo progetto", "Costo totale", "Contributo richiesto", "Contributo assegnato"],
  [1, "Comune di Alfa", "Tempi nuovi", 60_000, 42_000, 41_328],
  [2, "Azienda Beta", "Nidi aperti", 287_525, 206_400, 203_097.6],
];
export const lineageRows: Rows = [
  ["N.", "Ente capofila", "Titolo proposta", "Esito", "Progetto del Piano", "Motivazione"],
  [1, "Comune di Alfa", "Tempi nuovi", "Ridimensionata", "Tempi nuovi", null],
  [2, "Azienda Beta", "Nidi aperti", "Accorpata", "Nidi aperti", null],
  [3, "Consorzio Gamma", "Lavoro agile", "Accorpata", "Nidi aperti", null],
  [4, "Comune di Delta", "Spazi condivisi", "Ritirata", null, "Rinuncia del capofila"],
];
const passage = (rows: Rows) => tables(["Passaggio", rows]);
const joined = (rows: Rows, before: Rows = received, after: Rows = approved) =>
  tables(["Proposte", before], ["Progetti", after], ["Passaggio", rows]);
const lost = (rule: RuleId, ...changes: readonly (readonly [number, number, Plain])[]): RuleCase => ({
  rule,
  passes: passage(lineageRows),
  fails: passage(
    changes.reduce((rows, [row, column, value]) => withCell(rows, row, column, value), lineageRows),
  ),
});

const lineageCases: readonly RuleCase[] = [
  lost("lineage.nowhere", [1, 4, null]),
  lost("lineage.noReason", [4, 5, null]),
  lost("lineage.closedYetProject", [4, 4, "Nidi aperti"]),
  lost("lineage.mergedAlone", [3, 4, "Altro progetto"]),
  {
    rule: "lineage.repeated",
    passes: passage(lineageRows),
    fails: passage([...lineageRows, lineageRows[1] ?? []]),
  },
  {
    rule: "across.lineageProposal",
    passes: joined(lineageRows),
    fails: joined(lineageRows.filter((_, at) => at !== 4)),
  },
  {
    rule: "across.lineageUnknownProposal",
    passes: joined(lineageRows),
    fails: joined([
      ...lineageRows,
      [5, "Provincia Zeta", "Reti solidali", "Confermata", "Tempi nuovi", null],
    ]),
  },
  {
    rule: "across.lineageUnknownProject",
    passes: joined(lineageRows),
    fails: joined(withCell(lineageRows, 1, 4, "Valori comuni")),
  },
  {
    rule: "across.lineageOrigin",
    passes: joined(lineageRows),
    fails: joined(
      lineageRows.filter((_, at) => at !== 1),
      received.filter((_, at) => at !== 1),
    ),
  },
  {
    rule: "across.lineageMoney",
    passes: joined(lineageRows, received, withCell(withCell(approved, 2, 3, 362_000), 2, 4, 253_400)),
    fails: joined(lineageRows),
  },
];

const scores = (weights: boolean): Rows => {
  const printed = weights ? " (peso 50%)" : " (max 40)";
  return [
    [
      "Ente capofila",
      "Titolo proposta",
      `Innovatività${printed}`,
      `Sostenibilità${printed}`,
      "Punteggio totale",
      "Posizione",
      "Valutatori",
    ],
    ["Comune di Alfa", "Tempi nuovi", 40, 35, weights ? 37.5 : 75, 1, "ATS; UTR"],
    ["Comune di Beta", "Nidi aperti", 30, 20, weights ? 25 : 50, 2, "ATS; Comune di Alfa"],
  ];
};
const plain = scores(false);
const evaluated = (rows: Rows) => tables(["Valutazione", rows]);
const misjudged = (rule: RuleId, row: number, column: number, value: Plain, rows = plain): RuleCase => ({
  rule,
  passes: evaluated(rows),
  fails: evaluated(withCell(rows, row, column, value)),
});

const allied = (second: string): Table[] =>
  tables(
    ["Valutazione", plain],
    [
      "Alleanze",
      [
        ["Alleanza", "Soggetto", "Ruolo", "Natura"],
        ["Nidi aperti", "Comune di Beta", "capofila", "pubblico"],
        ["Nidi aperti", second, "partner", "pubblico"],
      ],
    ],
  );

const evaluationCases: readonly RuleCase[] = [
  misjudged("evaluation.total", 1, 4, 76),
  misjudged("evaluation.total", 1, 4, 75, scores(true)),
  misjudged("evaluation.rounding", 1, 4, { v: 38, format: "0" }, scores(true)),
  misjudged("evaluation.overMost", 1, 2, 41),
  misjudged("evaluation.rank", 1, 5, 2),
  {
    rule: "across.evaluationConflict",
    passes: allied("Comune di Gamma"),
    fails: allied("Comune di Alfa"),
  },
  misjudged("evaluation.conflict", 2, 6, "ATS; Comune di Beta"),
];

export const planPathCases: readonly RuleCase[] = [...systemCases, ...lineageCases, ...evaluationCases];
