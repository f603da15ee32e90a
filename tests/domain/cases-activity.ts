/** Rules of actions, indicators and the 2012 register: for each a workbook that keeps it and one that breaks it. */
import type { RuleId } from "../../shared/domain/rules.ts";
import type { Table } from "../../shared/domain/table.ts";
import { recogniseSheet } from "../../shared/sheets/recognise.ts";
import { indicators2014, planIndicators, register2012 } from "../sheets/activity-sheets.ts";
import { bookOf, type Plain, type SheetDraft } from "../sheets/grid-of.ts";

export interface RuleCase {
  readonly rule: RuleId;
  /** The tables of one workbook. */
  readonly passes: Table[];
  readonly fails: Table[];
}

type Row = readonly Plain[];
type Rows = readonly Row[];

function tables(...sheets: readonly (readonly [name: string, rows: Rows])[]): Table[] {
  const drafts: SheetDraft[] = sheets.map(([name, rows]) => ({ name, rows }));
  return bookOf(...drafts).sheets.flatMap((sheet) => [...recogniseSheet(sheet).tables]);
}

const day = (date: string): Plain => ({ date });

const heads = [
  "Progetto",
  "Ambito territoriale",
  "Codice azione",
  "Azione",
  "Destinatari",
  "Fondo",
  "Persone previste",
  "Persone raggiunte",
  "Ore di formazione previste",
  "Ore di formazione erogate",
  "Servizi dichiarati",
  "Servizi erogati",
  "Stato",
  "Data avvio",
  "Data conclusione",
] as const;
type Head = (typeof heads)[number];
type Draft = Partial<Record<Head, Plain>>;

const school: Draft = {
  Progetto: "Tempo amico",
  Azione: "Pre e dopo scuola",
  Destinatari: "Persone",
  Fondo: "POR FSE",
  "Persone previste": 40,
  "Persone raggiunte": 32,
  "Ore di formazione previste": 10,
  "Ore di formazione erogate": 8,
  "Servizi dichiarati": 3,
  "Servizi erogati": 2,
  Stato: "Avviato",
  "Data avvio": day("2017-07-10"),
  "Data conclusione": day("2019-01-15"),
};
const nursery: Draft = { ...school, Progetto: "Nidi aperti", Azione: "Voucher per servizi per l'infanzia" };

const rowsOf = (drafts: readonly Draft[]): Rows => [
  [...heads],
  ...drafts.map((draft) => heads.map((head) => draft[head] ?? null)),
];
const actions = (...drafts: readonly Draft[]) => tables(["Azioni", rowsOf(drafts)]);
const right = actions(school, nursery);
const changed = (rule: RuleId, change: Draft): RuleCase => ({
  rule,
  passes: right,
  fails: actions({ ...school, ...change }, nursery),
});

const actionCases: readonly RuleCase[] = [
  changed("actions.notInPanel", { Azione: "Acquisto di arredi per l'ufficio" }),
  {
    rule: "actions.otherProgramme",
    passes: right,
    fails: actions(school, nursery, {
      ...school,
      Azione: "Concessione di incentivi alle persone per il ricorso a servizi di cura",
      Fondo: null,
    }),
  },
  changed("actions.codeMismatch", { "Codice azione": "time-saving" }),
  {
    rule: "actions.porFse",
    passes: actions(school, {
      ...nursery,
      Azione: "Smart working",
      Destinatari: "Imprese",
      Fondo: "Regione",
    }),
    fails: actions(school, { ...nursery, Azione: "Smart working", Destinatari: "Imprese" }),
  },
  changed("actions.target", { Destinatari: "Imprese" }),
  changed("actions.reachedWithoutExpected", { "Persone previste": 0 }),
  changed("monitoring.reachedOverExpected", { "Persone raggiunte": 41 }),
  changed("actions.hoursOverPlanned", { "Ore di formazione erogate": 10.5 }),
  changed("actions.hoursWithoutPlanned", { "Ore di formazione previste": null }),
  changed("actions.servicesOverDeclared", { "Servizi erogati": 4 }),
  changed("actions.status", { Stato: "Da definire" }),
  changed("actions.notStarted", { Stato: "Non avviato" }),
  changed("actions.dates", { "Data conclusione": day("2017-07-01") }),
  changed("actions.afterEnd", { "Data conclusione": day("2019-01-16") }),
  changed("calendar.outsideActs", { "Data avvio": day("2010-07-10") }),
  { rule: "actions.repeated", passes: right, fails: actions(school, nursery, school) },
];

const plan: Rows = [
  ["Ente capofila", "Titolo progetto", "Costo totale", "Contributo richiesto", "Contributo assegnato"],
  ["Comune di Alfa", "Tempo amico", 60000, 42000, 41328],
  ["Comune di Beta", "Nidi aperti", 50000, 35000, 34440],
];
const monitored = (persons: number): Rows => [
  ["Progetto", "Persone previste", "Persone raggiunte"],
  ["Tempo amico", persons, 30],
  ["Nidi aperti", 40, 32],
];
const card = (count: number): Rows => [
  ["Comune di Alfa - Tempo amico"],
  ["N° PARTNER", "N° AZIONI", "FINALITA'"],
  [6, count, "Pre e dopo scuola"],
  ["DESCRIZIONE PROGETTO"],
  ["1. Pre e dopo scuola"],
  ["RISORSE ECONOMICHE"],
  ["Costo complessivo di progetto: € 60.000,00"],
];
const together = (drafts: readonly Draft[], name: string, rows: Rows) =>
  tables(["Azioni", rowsOf(drafts)], [name, rows]);
const everyAction = [
  "defiscalizzazione",
  "contrattazione territoriale e accordi di secondo livello",
  "piani di congedo e piani di flessibilità aziendale",
  "spazi di lavoro condivisi, smart working",
  "time saving",
  "sinergia con altre reti regionali WHP",
  "autoimprenditorialità femminile",
  "assistenza e trasporto soggetti fragili",
  "voucher nido famiglia, baby-sitting, servizi per l'infanzia",
  "pre e dopo scuola",
  "grest estivo, chiusura delle scuole",
  "attività sportive, culturali e ludiche",
  "lavoratori autonomi, partite IVA, startupper",
  "promozione e informazione, cultura della conciliazione",
  "sviluppo e riorganizzazione della rete",
].map(
  (Azione): Draft => ({ Progetto: "Tempo amico", Azione, "Persone previste": 1, "Persone raggiunte": 1 }),
);
const inAreas = (...areas: readonly string[]) =>
  actions(
    ...areas.map((area, at) => ({ ...school, Progetto: `Progetto ${at}`, "Ambito territoriale": area })),
  );

const acrossCases: readonly RuleCase[] = [
  {
    rule: "across.cardActions",
    passes: together([school, nursery], "Schede", card(1)),
    fails: together([school, nursery], "Schede", card(2)),
  },
  {
    rule: "across.actionProject",
    passes: together([school, nursery], "Progetti", plan),
    fails: together([school, { ...nursery, Progetto: "Sportello famiglia" }], "Progetti", plan),
  },
  {
    rule: "across.projectWithoutActions",
    passes: together([school, nursery], "Progetti", plan),
    fails: together([school, { ...school, Azione: "Time saving" }], "Progetti", plan),
  },
  {
    rule: "across.beneficiaries",
    passes: together([school, nursery], "Monitoraggio", monitored(38)),
    fails: together([school, nursery], "Monitoraggio", monitored(41)),
  },
  { rule: "coverage.panel", passes: actions(...everyAction), fails: actions(...everyAction.slice(1)) },
  {
    rule: "coverage.area",
    passes: inAreas("ex ASL Varese", "ex ASL Como"),
    fails: inAreas("ex ASL Varese", "ex ASL Varese"),
  },
];

const set = (rows: Rows) => tables(["Indicatori", rows]);
/** The rows of a sheet with one cell, "E9", set to another value. */
function withCell(rows: Rows, cell: string, value: Plain): Rows {
  const [column, row] = [cell.charCodeAt(0) - 65, Number(cell.slice(1)) - 1];
  return rows.map((cells, at) => (at === row ? cells.map((old, i) => (i === column ? value : old)) : cells));
}
const indicator = (
  rule: RuleId,
  rows: Rows,
  ...changes: readonly (readonly [string, Plain])[]
): RuleCase => ({
  rule,
  passes: set(rows),
  fails: set(changes.reduce((all, [cell, value]) => withCell(all, cell, value), rows)),
});

const indicatorCases: readonly RuleCase[] = [
  indicator("indicator.unknown", indicators2014, ["B10", "Numero di stampanti acquistate dall'ufficio"]),
  {
    rule: "indicator.absent",
    passes: set(indicators2014),
    fails: set(indicators2014.filter((_, at) => at !== 9)),
  },
  {
    rule: "indicator.repeated",
    passes: set(planIndicators),
    fails: set([...planIndicators, planIndicators.at(-1) ?? []]),
  },
  indicator("indicator.missing", indicators2014, ["D9", null]),
  indicator("indicator.ratio", indicators2014, ["E9", 0.7]),
  indicator("indicator.over", indicators2014, ["C9", 6], ["E9", 1.2]),
  indicator("indicator.notComputable", indicators2014, ["C12", 0], ["D12", 0], ["E12", null]),
  indicator("indicator.withoutParts", planIndicators, ["C5", null], ["D5", null]),
  indicator("indicator.breakdown", indicators2014, ["E8", 5]),
  indicator("indicator.sameQuantity", indicators2014, ["D12", 5]),
  {
    rule: "indicator.defective",
    passes: set(indicators2014),
    fails: set(planIndicators),
  },
  {
    rule: "indicator.derived",
    passes: tables(["Indicatori", indicators2014], ["Aderenti", membersOf(15)]),
    fails: tables(["Indicatori", indicators2014], ["Aderenti", membersOf(16)]),
  },
];

function membersOf(enterprises: number): Rows {
  return [
    ["Tipologia", "Numero"],
    ["Enti pubblici", 20],
    ["Imprese", enterprises],
    ["Terzo settore", 21],
    ["Altro", 4],
  ];
}

const register = (rows: Rows) => tables(["Azioni 2012", rows]);
const complete: Rows = [
  register2012[1] ?? [],
  ["RETE", "1.a Attivazione di un tavolo locale", "individuazione delle risorse", "Stakeholders"],
  [null, "1.b Allargamento del tavolo", "incontri", "Terzo settore"],
];
const broken = (rule: RuleId, row: Row): RuleCase => ({
  rule,
  passes: register(complete),
  fails: register([...complete, row]),
});

const registerCases: readonly RuleCase[] = [
  broken("register.shifted", ["5.b Adesione del territorio", "Adeguamento giuridico", "Strutture", null]),
  broken("register.noAction", [null, null, "incontri", "Imprese"]),
  broken("register.numberRepeated", [null, "1.a Mappatura", "ricognizione", "Enti locali"]),
  broken("register.noNumber", [null, "Mappatura", "ricognizione", "Enti locali"]),
  broken("register.severalActions", [
    null,
    "2. Filiera dei servizi 2.a Tavolo di ASL Mi2 2.a bis Tavolo di ASL Mi1",
    "incontri",
    "Enti locali",
  ]),
  broken("register.noActivities", [null, "2. Mappatura", null, "Enti locali"]),
  broken("register.noTarget", [null, "2. Mappatura", "ricognizione", null]),
];

export const activityCases: readonly RuleCase[] = [
  ...actionCases,
  ...acrossCases,
  ...indicatorCases,
  ...registerCases,
];
