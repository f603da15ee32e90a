/** The nineteen indicators of PLAN-MI-2017, 5.1: plan level, alliance projects, further ones of the ATS; figures counted by hand. */
import { planIndicators } from "../../sheets/activity-sheets.ts";
import { absent, type IndicatorCase, type Sheets, side } from "./case.ts";
import {
  cofinancing,
  monitoring2017,
  plan2017,
  projectActions,
  systemActions,
  systemHeads,
  withCell,
} from "./sheets-2017.ts";

const half = "2017-S2";
const ats = /Conteggio in «Azioni ATS»/;

function place(id: string): string {
  const number = id.slice(1);
  if (id.startsWith("ats"))
    return `PLAN-MI-2017, par. 5.1, ulteriori indicatori ATS, indicatore ${id.slice(3)}`;
  return `PLAN-MI-2017, par. 5.1, lettera ${id[0]}), indicatore ${number}`;
}

type Drawn = Pick<IndicatorCase, "about" | "numerator" | "denominator" | "value" | "unit"> &
  Partial<Pick<IndicatorCase, "sheets" | "part" | "note" | "of">>;

function one(id: string, drawn: Drawn): IndicatorCase {
  return { id: `PLAN-MI-2017.${id}`, source: place(id), sheets: plan2017, of: half, ...drawn };
}

const system = /Azioni di sistema: somma in «Azioni ATS»/;
const networkActions = /Azioni di sistema e trasversali: somma in «Azioni ATS»/;
const both = /progetti delle Alleanze: somma in «Monitoraggio»; azioni di ATS: somma in «Azioni ATS»/;
const projectsOnly = /progetti delle Alleanze: somma in «Monitoraggio»/;

const planLevel: readonly IndicatorCase[] = [
  one("a1", {
    about: "members of all types",
    numerator: side("341", "Rete!B2 B3 B4 B5 B6 B7", /somma in «Rete»/),
    denominator: null,
    value: "341",
    unit: "subjects",
    of: null,
  }),
  one("a1", {
    about: "by type: the areas of the Piani di Zona apart",
    part: "soggetti pubblici (Piani di Zona)",
    numerator: side("17", "Rete!B3", /somma in «Rete»/),
    denominator: null,
    value: "17",
    unit: "subjects",
    of: null,
  }),
  one("a2", {
    about: "one of two projects has concluded all its actions",
    numerator: side("1", "Azioni!A4", /Conclusi: progetti di «Azioni»/),
    denominator: side("2", "Progetti!A2 A3", /righe di «Progetti»/),
    value: "0.500000",
    unit: "percent",
    of: null,
  }),
  one("a3", {
    about: "persons of the two system actions; transversal and direct ones are others",
    numerator: side("330", "Azioni ATS!H3 H4", system),
    denominator: side("500", "Azioni ATS!G3 G4", system),
    value: "0.660000",
    unit: "percent",
  }),
  one("a4", {
    about: "enterprises of the system actions",
    numerator: side("12", "Azioni ATS!J3", system),
    denominator: side("30", "Azioni ATS!I3", system),
    value: "0.400000",
    unit: "percent",
  }),
  one("a5", {
    about: "persons of the projects and of all actions of the ATS",
    // 110 + 345 of 150 + 565.
    numerator: side("455", "Monitoraggio!D3 D4; Azioni ATS!H3 H4 H5 H7", both),
    denominator: side("715", "Monitoraggio!C3 C4; Azioni ATS!G3 G4 G5 G7", both),
    value: "0.636364",
    unit: "percent",
  }),
  one("a5", {
    about: "the projects alone are a part",
    sheets: { Azioni: projectActions, Monitoraggio: monitoring2017 },
    numerator: side("110", "Monitoraggio!D3 D4", projectsOnly),
    denominator: side("150", "Monitoraggio!C3 C4", projectsOnly),
    value: "0.733333",
    unit: "percent",
    note: /le azioni di sistema vanno aggiunte/,
  }),
  one("a6", {
    about: "enterprises of the projects and of all actions of the ATS",
    numerator: side("24", "Monitoraggio!F3 F4; Azioni ATS!J3 J5", both),
    denominator: side("75", "Monitoraggio!E3 E4; Azioni ATS!I3 I5", both),
    value: "0.320000",
    unit: "percent",
  }),
  one("a6", {
    about: "a project without its figure leaves a part, and says so",
    sheets: { ...plan2017, Monitoraggio: withCell(monitoring2017, "F4", null) },
    numerator: side("20", "Monitoraggio!F3; Azioni ATS!J3 J5", both),
    denominator: side("75", "Monitoraggio!E3 E4; Azioni ATS!I3 I5", both),
    value: "0.266667",
    unit: "percent",
    note: /In «Monitoraggio» una riga è senza dato/,
  }),
  one("a7", {
    about: "paid of planned, system and transversal actions",
    // 20,000.00 + 8,000.00 + 15,000.00 + 2,560.35 of 50,000.00 + 28,241.39 + 60,000.00 + 40,000.00.
    numerator: side("45560.35", "Azioni ATS!D3 D4 D5 D6", networkActions),
    denominator: side("178241.39", "Azioni ATS!C3 C4 C5 C6", networkActions),
    value: "0.255610",
    unit: "percent",
  }),
  one("a7", {
    about: "money of a direct action: nobody says whether it is the network's",
    sheets: { ...plan2017, "Azioni ATS": withCell(systemActions, "C7", 5_000) },
    numerator: side("45560.35", "Azioni ATS!D3 D4 D5 D6", networkActions),
    denominator: side("178241.39", "Azioni ATS!C3 C4 C5 C6", networkActions),
    value: "0.255610",
    unit: "percent",
    note: /Le azioni dirette di ATS non sono comprese/,
  }),
  one("a7", {
    about: "an action of no known type leaves the sum open",
    sheets: { ...plan2017, "Azioni ATS": withCell(systemActions, "A6", "Altro") },
    numerator: side(null, "", networkActions),
    denominator: side(null, "", networkActions),
    value: /«Azioni ATS» A6 non si capisce se è un'azione di sistema, trasversale o diretta/,
    unit: "percent",
  }),
  one("a8", {
    about: "as printed: one quantity above and below the line",
    numerator: side("16000", "Azioni ATS!E3 E5", networkActions),
    denominator: side("16000", "Azioni ATS!E3 E5", networkActions),
    value: "1.000000",
    unit: "percent",
    note: /Definizione stampata difettosa/,
  }),
  one("a9", {
    about: "monetary cofinancing of cofinancing",
    numerator: side("4000", "Azioni ATS!F3 F5", networkActions),
    denominator: side("16000", "Azioni ATS!E3 E5", networkActions),
    value: "0.250000",
    unit: "percent",
  }),
  one("a9", {
    about: "no cofinancing at all: 0/0",
    sheets: {
      ...plan2017,
      "Azioni ATS": ["E3", "F3", "E5", "F5"].reduce((rows, cell) => withCell(rows, cell, 0), systemActions),
    },
    numerator: side("0", "Azioni ATS!F3 F5", networkActions),
    denominator: side("0", "Azioni ATS!E3 E5", networkActions),
    value: /entrambi zero \(0\/0\)/,
    unit: "percent",
  }),
];

const project = (
  id: string,
  about: string,
  above: [string, string, RegExp],
  below: [string, string, RegExp],
  value: string,
) =>
  one(id, {
    about,
    part: "Tempo amico",
    numerator: side(...above),
    denominator: side(...below),
    value,
    unit: "percent",
  });
const sources = /tutte le fonti/;
const given = /cofinanziamento/;

const alliance: Drawn = {
  about: "subjects of an alliance, lead included",
  part: "Alleanza Nord",
  numerator: side("3", "Alleanze!B2 B3 B4", /Soggetti dell'alleanza in «Alleanze»/),
  denominator: null,
  value: "3",
  unit: "subjects",
  of: null,
};

/** Where there is no monitoring sheet, the sheet of cofinancing. */
const fromCofinancing: Sheets = { Azioni: projectActions, Cofinanziamento: cofinancing };

const projectLevel: readonly IndicatorCase[] = [
  one("b1", alliance),
  one("b1", {
    ...alliance,
    about: "and their type",
    part: "Alleanza Nord: imprese",
    numerator: side("1", "Alleanze!B3", /Soggetti dell'alleanza/),
    value: "1",
  }),
  one("b1", {
    ...alliance,
    about: "partners that are only counted are no list",
    sheets: {
      Alleanze: [
        ["Alleanza", "Capofila", "N. partner", "Data costituzione"],
        ["Alleanza Nord", "Comune di Alfa", 2, { date: "2017-07-01" }],
      ],
    },
    numerator: side(null, "", /Soggetti dell'alleanza/),
    value: /i partner di «Alleanza Nord» non sono elencati per nome/,
  }),
  one("b2", {
    about: "per action of the project",
    part: "Tempo amico: Pre e dopo scuola",
    numerator: side("60", "Azioni!E2", /Riga dell'azione/),
    denominator: side("100", "Azioni!D2", /Riga dell'azione/),
    value: "0.600000",
    unit: "percent",
    of: null,
  }),
  project(
    "b2",
    "per project",
    ["60", "Monitoraggio!D3", /persone/],
    ["100", "Monitoraggio!C3", /persone/],
    "0.600000",
  ),
  one("b3", {
    about: "per action of the project",
    part: "Nidi aperti: Time saving",
    numerator: side("4", "Azioni!G5", /Riga dell'azione/),
    denominator: side("10", "Azioni!F5", /Riga dell'azione/),
    value: "0.400000",
    unit: "percent",
    of: null,
  }),
  project(
    "b3",
    "per project",
    ["5", "Monitoraggio!F3", /imprese/],
    ["20", "Monitoraggio!E3", /imprese/],
    "0.250000",
  ),
  project(
    "b4",
    "paid of all resources, both with cofinancing",
    ["15000", "Monitoraggio!H3", sources],
    ["60000", "Monitoraggio!G3", sources],
    "0.250000",
  ),
  project(
    "b5",
    "cofinancing of all resources",
    ["18672", "Monitoraggio!I3", given],
    ["60000", "Monitoraggio!G3", sources],
    "0.311200",
  ),
  project(
    "b6",
    "private of all cofinancing",
    ["10000", "Monitoraggio!J3", given],
    ["18672", "Monitoraggio!I3", given],
    "0.535561",
  ),
  project(
    "b7",
    "monetary of all cofinancing",
    ["4668", "Monitoraggio!K3", given],
    ["18672", "Monitoraggio!I3", given],
    "0.250000",
  ),
  {
    ...project(
      "b6",
      "from the sheet of cofinancing",
      ["10000", "Cofinanziamento!D3", given],
      ["18672", "Cofinanziamento!C3", given],
      "0.535561",
    ),
    sheets: fromCofinancing,
    of: null,
  },
  {
    ...project(
      "b5",
      "from the sheet of cofinancing",
      ["18672", "Cofinanziamento!C3", given],
      ["60000", "Cofinanziamento!B3", sources],
      "0.311200",
    ),
    sheets: fromCofinancing,
    of: null,
  },
  one("b4", {
    about: "a plan without a sheet that tells",
    sheets: { Azioni: projectActions },
    numerator: absent,
    denominator: absent,
    value: /manca «Risorse liquidate del progetto»/,
    unit: "percent",
    of: null,
  }),
];

/** Counted as numbers, in a sheet whose types stand once over merged cells. */
const counted: Sheets = {
  "Azioni ATS": [
    ["Azioni trasversali e dirette - 2° semestre 2017"],
    [
      "Tipo di azione",
      "Azione",
      "Importo previsto (€)",
      "Gruppi di lavoro avviati",
      "Numero incontri",
      "Sperimentazioni avviate",
    ],
    ["Azione trasversale", "Smart working", 60_000, 2, 5, null],
    [null, "WHP", 40_000, 0, 0, null],
    ["Azione diretta di ATS", "Telelavoro", 0, null, null, 1],
    [null, "Sportello welfare", 0, null, null, 2],
  ],
};

const furtherOnes: readonly IndicatorCase[] = [
  one("ats1", {
    about: "groups answered with yes and with the day of the start",
    numerator: side("2", "Azioni ATS!K5 K6", ats),
    denominator: null,
    value: "2",
    unit: "groups",
  }),
  one("ats1", {
    about: "per transversal action",
    part: "WHP",
    numerator: side("1", "Azioni ATS!K6", ats),
    denominator: null,
    value: "1",
    unit: "groups",
  }),
  one("ats1", {
    about: "a day after the half-year is no start yet",
    sheets: { "Azioni ATS": withCell(systemActions, "K6", { date: "2018-02-01" }) },
    numerator: side("1", "Azioni ATS!K5 K6", ats),
    denominator: null,
    value: "1",
    unit: "groups",
  }),
  one("ats1", {
    about: "a number and a true zero",
    sheets: counted,
    numerator: side("2", "Azioni ATS!D3 D4", ats),
    denominator: null,
    value: "2",
    unit: "groups",
  }),
  one("ats1", {
    about: "an answer that says nothing clear",
    sheets: { "Azioni ATS": withCell(systemActions, "K5", "vedi verbale") },
    numerator: side(null, "", ats),
    denominator: null,
    value: /la cella K5 di «Azioni ATS» non si legge/,
    unit: "groups",
  }),
  one("ats2", {
    about: "meetings of all groups",
    numerator: side("5", "Azioni ATS!L5 L6", ats),
    denominator: null,
    value: "5",
    unit: "meetings",
  }),
  one("ats2", {
    about: "per working group",
    part: "Smart working",
    numerator: side("3", "Azioni ATS!L5", ats),
    denominator: null,
    value: "3",
    unit: "meetings",
  }),
  one("ats3", {
    about: "one trial, with a cross",
    numerator: side("1", "Azioni ATS!M7", ats),
    denominator: null,
    value: "1",
    unit: "trials",
  }),
  one("ats3", {
    about: "trials as numbers",
    sheets: counted,
    numerator: side("3", "Azioni ATS!F5 F6", ats),
    denominator: null,
    value: "3",
    unit: "trials",
  }),
  one("ats3", {
    about: "none yet",
    sheets: { "Azioni ATS": withCell(systemActions, "M7", "no") },
    numerator: side("0", "Azioni ATS!M7", ats),
    denominator: null,
    value: "0",
    unit: "trials",
  }),
];

/** On a sheet of indicators alone: what is written there, and what its words mean. */
const typedHere = /Dato scritto in «Indicatori»/;
const typed = (...cells: readonly (readonly [string, string | number | null])[]): Sheets => ({
  Indicatori: cells.reduce((rows, [cell, value]) => withCell(rows, cell, value), planIndicators),
});

const writtenOnes: readonly IndicatorCase[] = [
  one("a7", {
    about: "as written where no other sheet tells",
    sheets: typed(),
    numerator: side("45000", "Indicatori!C10", typedHere),
    denominator: side("178241.39", "Indicatori!D10", typedHere),
    // 45,000.00 / 178,241.39
    value: "0.252467",
    unit: "percent",
    of: null,
  }),
  one("a3", {
    about: "written as zero of zero",
    sheets: typed(["C6", 0], ["D6", 0], ["E6", null]),
    numerator: side("0", "Indicatori!C6", typedHere),
    denominator: side("0", "Indicatori!D6", typedHere),
    value: /entrambi zero \(0\/0\)/,
    unit: "percent",
    of: null,
  }),
  one("a4", {
    about: "written as something of nothing",
    sheets: typed(["C7", 5], ["D7", 0], ["E7", null]),
    numerator: side("5", "Indicatori!C7", typedHere),
    denominator: side("0", "Indicatori!D7", typedHere),
    value: /«Imprese previste dalle azioni di sistema» è zero/,
    unit: "percent",
    of: null,
  }),
  one("a5", {
    about: "left blank",
    sheets: typed(["C8", null], ["D8", null], ["E8", null]),
    numerator: absent,
    denominator: absent,
    value: /manca «Persone raggiunte dal piano»/,
    unit: "percent",
    of: null,
  }),
  one("a6", {
    about: "declared not applicable",
    sheets: typed(["C9", "n.a."], ["D9", "n.a."], ["E9", null]),
    numerator: side("n.a.", "", typedHere),
    denominator: side("n.a.", "", typedHere),
    value: /non applicabile/,
    unit: "percent",
    of: null,
  }),
  one("a9", {
    about: "written so that it cannot be read",
    sheets: typed(["C12", "12.00.0"]),
    numerator: side(null, "", typedHere),
    denominator: side("30000", "Indicatori!D12", typedHere),
    value: /la cella C12 di «Indicatori» non si legge/,
    unit: "percent",
    of: null,
  }),
  one("ats2", {
    about: "lines of the groups make the whole that nobody wrote",
    sheets: typed(),
    numerator: side("5", "Indicatori!E15 E16", /Somma delle righe di dettaglio in «Indicatori»/),
    denominator: null,
    value: "5",
    unit: "meetings",
    of: null,
  }),
  one("ats1", {
    about: "the line of one transversal action",
    sheets: typed(),
    part: "WHP",
    numerator: side("1", "Indicatori!E14", typedHere),
    denominator: null,
    value: "1",
    unit: "groups",
    of: null,
  }),
  one("a3", {
    about: "what the sheet of actions shows goes before what is written",
    sheets: { ...typed(), "Azioni ATS": systemActions },
    numerator: side("330", "Azioni ATS!H3 H4", system),
    denominator: side("500", "Azioni ATS!G3 G4", system),
    value: "0.660000",
    unit: "percent",
  }),
  one("a5", {
    about: "what is written goes before a part",
    sheets: { ...typed(), Monitoraggio: monitoring2017 },
    numerator: side("300", "Indicatori!C8", typedHere),
    denominator: side("800", "Indicatori!D8", typedHere),
    value: "0.375000",
    unit: "percent",
    of: null,
  }),
];

export const cases2017: readonly IndicatorCase[] = [
  ...planLevel,
  ...projectLevel,
  ...furtherOnes,
  ...writtenOnes,
];

/** Sheets of another half-year are left out. */
export const twoHalves: readonly IndicatorCase[] = [
  {
    ...one("a3", {
      about: "of two sheets of actions the one of the half-year asked for",
      sheets: {
        Prima: [
          ["Azioni di sistema - 1° semestre 2018"],
          systemHeads,
          [
            "Azione di sistema",
            "Comunicazione",
            50_000,
            25_000,
            null,
            null,
            400,
            390,
            30,
            20,
            null,
            null,
            null,
          ],
        ],
        "Azioni ATS": systemActions,
      },
      numerator: side("330", "Azioni ATS!H3 H4", system),
      denominator: side("500", "Azioni ATS!G3 G4", system),
      value: "0.660000",
      unit: "percent",
    }),
    period: half,
  },
  {
    ...one("a3", {
      about: "with both at once nobody knows which one counts",
      sheets: {
        Prima: [
          ["Azioni di sistema - 1° semestre 2018"],
          systemHeads,
          [
            "Azione di sistema",
            "Comunicazione",
            50_000,
            25_000,
            null,
            null,
            400,
            390,
            30,
            20,
            null,
            null,
            null,
          ],
        ],
        "Azioni ATS": systemActions,
      },
      numerator: absent,
      denominator: absent,
      value: /manca «Persone raggiunte dalle azioni di sistema»/,
      unit: "percent",
      of: null,
    }),
  },
];
