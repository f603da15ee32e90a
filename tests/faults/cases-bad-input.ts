/** The sheets of bad-input.test.ts, wrong and right, by what is wrong with them. */
import { type IndicatorSetKind, indicatorSets } from "../../shared/domain/indicator-sets.ts";
import type { RuleId } from "../../shared/domain/rules.ts";
import type { Plain, SheetDraft } from "../sheets/grid-of.ts";

type Rows = readonly (readonly Plain[])[];

export interface Case {
  readonly on: string;
  readonly rule: RuleId;
  /** Of the sheets with the fault, in reading order. */
  readonly at: readonly string[];
  readonly wrong: readonly SheetDraft[];
  readonly right: readonly SheetDraft[];
}

const sheet = (rows: Rows): SheetDraft[] => [{ rows }];
/** One sheet, built wrong and right from the value that makes the difference. */
function one<Value>(
  on: string,
  rule: RuleId,
  at: string | readonly string[],
  make: (value: Value) => Rows,
  wrong: Value,
  right: Value,
): Case {
  const places = typeof at === "string" ? [at] : at;
  return {
    on,
    rule,
    at: places.map((cell) => `Foglio1 ${cell}`),
    wrong: sheet(make(wrong)),
    right: sheet(make(right)),
  };
}

const day = (date: string): Plain => ({ date });
const percent = (v: number): Plain => ({ v, format: "0%" });
const plan2014 = ["Piano territoriale 2014-2015 (D.G.R. 1081/2013)"];
const plan2017 = ["Piano territoriale 2017-2018 (D.G.R. 5969/2016)"];

const payments = (days: readonly string[], payee = "Comune di Alfa"): Rows => [
  ["Numero atto", "Data atto", "Beneficiario", "Titolo progetto", "Importo erogato (€)"],
  ...days.map((date, i) => [`D.D. ${i + 1}`, day(date), payee, `Progetto ${i + 1}`, 100]),
];
const meetings = (dates: readonly string[], notice = "2018-01-10"): Rows => [
  ["Riunioni del Comitato"],
  [
    "Data riunione",
    "Organo",
    "Data convocazione",
    "Ordine del giorno",
    "Numero componenti",
    "Numero presenti",
  ],
  ...dates.map((date) => [day(date), "Comitato", day(notice), "Stato dei progetti", 9, 7]),
];
const actions = (start: string): Rows => [
  ["Titolo progetto", "Azione", "Persone previste", "Persone raggiunte", "Data avvio"],
  ["Tempo amico", "servizi pre e post scuola", 40, 20, day(start)],
  ["Nidi aperti", "co-working", 30, 10, day(start)],
];
const expenditure = (days: readonly string[]): Rows => [
  ["Titolo progetto", "Azione", "Costo sostenuto (€)", "Fonte", "Data fattura"],
  ...days.map((date, i) => ["Tempo amico", `Sportello ${i + 1}`, 500, "contributo", day(date)]),
];
/** All indicators of a set, each filled in. */
const indicatorForm = (kind: IndicatorSetKind): Rows => [
  ["N.", "Indicatore", "Numeratore", "Denominatore", "Valore"],
  ...indicatorSets.of(kind).map(({ text }, i): Plain[] => [i + 1, text, 5, 10, percent(0.5)]),
];
const indicators = (numerator: Plain, denominator: Plain, value: Plain): Rows => [
  plan2014,
  ["N.", "Indicatore", "Numeratore", "Denominatore", "Valore"],
  [3, "progetti avviati / progetti presenti nel piano territoriale", numerator, denominator, value],
  [7, "progetti avviati rivolti alle persone / progetti avviati", 3, 6, percent(0.5)],
  [8, "progetti avviati rivolti alle imprese / progetti avviati", 3, 6, percent(0.5)],
];

const mixedProgrammes: readonly Case[] = [
  one(
    "payments under the title of another plan",
    "acts.mixedProgrammes",
    "B4",
    (dates: readonly string[]) => [plan2017, [], ...payments(dates)],
    ["2015-02-01", "2015-03-01"],
    ["2018-02-01", "2018-03-01"],
  ),
  one(
    "payments of two plans, as many of the one as of the other",
    "acts.mixedProgrammes",
    "B3",
    payments,
    ["2015-02-01", "2018-02-01"],
    ["2018-01-01", "2018-02-01"],
  ),
  one(
    "an expenditure report of two plans",
    "acts.mixedProgrammes",
    "E3",
    expenditure,
    ["2015-02-01", "2018-02-01"],
    ["2015-02-01", "2015-03-01"],
  ),
  one(
    "meetings under the title of another plan",
    "acts.mixedProgrammes",
    "A4",
    (dates: readonly string[]) => [plan2017, ...meetings(dates, "2015-01-10")],
    ["2015-02-01", "2015-05-01"],
    // A register that goes on from one plan to the next is none of them.
    ["2015-02-01", "2018-05-01"],
  ),
  one(
    "two sets of indicators",
    "acts.mixedProgrammes",
    "A18",
    (second: IndicatorSetKind) => [...indicatorForm("monitoring2014"), [], [], ...indicatorForm(second)],
    "planMonitoring",
    "monitoring2014",
  ),
  one(
    "actions under the title of another plan",
    "acts.mixedProgrammes",
    "E3",
    (start: string) => [plan2014, ...actions(start)],
    "2018-02-01",
    "2015-02-01",
  ),
];

const members = (rows: Rows, ...titles: Rows): Rows => [
  ...titles,
  ["N.", "Denominazione", "Tipologia", "Data adesione"],
  ...rows,
];
const alliances = (rows: Rows, ...titles: Rows): Rows => [
  ["Alleanze locali"],
  ...titles,
  ["Alleanza", "Soggetto", "Ruolo", "Natura", "Data accordo", "Data costituzione"],
  ...rows,
];
const system = (expected: number, reached: number): Rows => [
  ["Azioni di sistema"],
  ["Tipo di azione", "Azione", "Importo previsto (€)", "Persone previste", "Persone raggiunte"],
  ["Azione di sistema", "Sportello", 100, expected, reached],
];

const daysOutsideActs: readonly Case[] = [
  one(
    "a list of members: one finding for the column",
    "calendar.outsideActs",
    "D2",
    (years: readonly [string, string]) =>
      members([
        [1, "Comune di Alfa", "Enti pubblici", day(`${years[0]}-09-01`)],
        [2, "Beta S.r.l.", "Imprese", day(`${years[1]}-09-01`)],
      ]),
    ["1917", "2107"],
    ["2017", "2014"],
  ),
  one(
    "alliances, agreement and constitution",
    "calendar.outsideActs",
    ["E3", "F3"],
    (years: readonly [string, string]) =>
      alliances([
        [
          "Tempo amico",
          "Comune di Alfa",
          "capofila",
          "pubblico",
          day(`${years[0]}-06-01`),
          day(`${years[1]}-07-10`),
        ],
        ["Tempo amico", "Beta S.r.l.", "partner", "privato", day("2017-06-01"), day("2017-07-10")],
      ]),
    ["1918", "2071"],
    ["2017", "2017"],
  ),
  one(
    "meetings",
    "calendar.outsideActs",
    "A3",
    (date: string) => meetings([date, "2018-03-01"]),
    "2081-02-01",
    "2018-02-01",
  ),
  one("project actions", "calendar.outsideActs", ["E2", "E3"], actions, "1918-02-01", "2018-02-01"),
  one(
    "payments",
    "payment.outsidePlan",
    "B2",
    (date: string) => payments([date, "2018-02-01", "2018-03-01"]),
    "2108-01-31",
    "2018-01-31",
  ),
  one(
    "expenditure",
    "payment.outsidePlan",
    "E2",
    (date: string) => expenditure([date, "2018-02-01", "2018-03-01"]),
    "1918-01-31",
    "2018-01-31",
  ),
];

const allocation = (second: Plain, first: Plain = "Milano"): Rows => [
  [
    "Dati per ASL",
    "Donne 18-45 anni (INDICATORE A)",
    "Bambini < 6 anni (INDICATORE B)",
    "Forza lavoro femminile (INDICATORE C)",
    "MPMI (INDICATORE D)",
    "Popolazione > 75 (INDICATORE E)",
  ],
  [first, percent(0.6), second, percent(0.6), percent(0.6), percent(0.6)],
  ["Lodi", percent(0.4), percent(0.4), percent(0.4), percent(0.4), percent(0.4)],
];
const projects = (cost: number | null, share: number): Rows =>
  [
    [
      "Ente capofila",
      "Titolo progetto",
      "Contributo richiesto",
      "Contributo assegnato",
      "% cofinanziamento",
      "Costo totale",
    ],
    ["Comune di Alfa", "Tempo amico", cost === 0 ? 0 : 600, cost === 0 ? 0 : 570, percent(share), cost],
    ["Comune di Beta", "Nidi aperti", 1200, 1000, percent(0.5), cost === null ? null : 2000],
  ].map((row) => (cost === null ? row.slice(0, 5) : row));
const cofinancing = (total: number | null, share: number): Rows =>
  [
    [
      "Titolo progetto",
      "Costo totale",
      "Cofinanziamento pubblico",
      "Cofinanziamento privato",
      "% privato",
      "Cofinanziamento",
    ],
    ["Tempo amico", 1000, total === 0 ? 0 : 200, total === 0 ? 0 : 300, percent(share), total],
    ["Nidi aperti", 2000, 400, 600, percent(0.6), total === null ? null : 1000],
  ].map((row) => (total === null ? row.slice(0, 5) : row));
const counts = (first: number, second: number, share: number): Rows => [
  ["Tipologia soggetto", "Numero", "%"],
  ["Imprese", first, percent(share)],
  ["Enti pubblici", second, percent(0.6)],
];
const monitoring = (expected: number, reached: number): Rows => [
  ["Ente capofila", "Titolo progetto", "Persone previste", "Persone raggiunte"],
  ["Comune di Alfa", "Tempo amico", expected, reached],
  ["Comune di Beta", "Nidi aperti", 20, 10],
];

const aboveTheWhole: readonly Case[] = [
  one(
    "a sheet of indicators",
    "indicator.over",
    "E3",
    (n: number) => indicators(n, 10, percent(n / 10)),
    13,
    9,
  ),
  one(
    "the indicators of the allocation",
    "cell.overWhole",
    "C2",
    (n: number) => allocation(percent(n)),
    1.1,
    0.6,
  ),
  one(
    "the weights",
    "cell.overWhole",
    "B2",
    (n: number): Rows => [
      ["Indicatore", "Peso", "Descrizione"],
      ["Indicatore A", percent(n), "Donne"],
      ["Indicatore B", percent(0.9), "Bambini"],
    ],
    1.1,
    0.1,
  ),
  one("projects without their cost", "cell.overWhole", "E2", (n: number) => projects(null, n), 1.2, 0.43),
  one("projects with their cost", "cofinancing.share", "E2", (n: number) => projects(1000, n), 1.2, 0.43),
  one("cofinancing without its total", "cell.overWhole", "E2", (n: number) => cofinancing(null, n), 1.3, 0.6),
  one("members by type", "members.share", "C2", (n: number) => counts(4, 6, n), 1.3, 0.4),
  one("monitoring", "monitoring.reachedOverExpected", "D2", (n: number) => monitoring(20, n), 21, 20),
  one("system actions", "monitoring.reachedOverExpected", "E3", (n: number) => system(20, n), 21, 20),
];

const excess = (funds: number): Rows => [
  ["Voce", "Importo (€)"],
  ["Risorse regionali assegnate ad ATS", 7000],
  ["Contributi richiesti", 6000],
  ["Risorse messe a disposizione con la Manifestazione di interesse", funds],
  ["Eccedenza dei contributi richiesti sulle risorse della Manifestazione", 6000 - funds],
  ["Eccedenza in percentuale delle risorse della Manifestazione", percent(0.25)],
  ["Contributi assegnati alle Alleanze", 5700],
];

const zeroDenominators: readonly Case[] = [
  one(
    "a sheet of indicators",
    "indicator.notComputable",
    "E3",
    (n: number) => indicators(5, n, percent(0.5)),
    0,
    10,
  ),
  one(
    "0/0 on a sheet of indicators",
    "indicator.notComputable",
    "D3",
    (n: number) => indicators(0, n, null),
    0,
    10,
  ),
  one("projects", "relation.notComputable", "E2", (n: number) => projects(n, 0.43), 0, 1000),
  one("cofinancing", "relation.notComputable", "E2", (n: number) => cofinancing(n, 0.6), 0, 500),
  one(
    "members by type",
    "relation.notComputable",
    ["C2", "C3"],
    ([a, b]: readonly [number, number]) => counts(a, b, 0.4),
    [0, 0],
    [4, 6],
  ),
  one("a financial plan", "relation.notComputable", "B6", excess, 0, 4800),
  one("monitoring", "monitoring.reachedWithoutExpected", "D2", (n: number) => monitoring(n, 10), 0, 20),
  one("system actions", "monitoring.reachedOverExpected", "E3", (n: number) => system(n, 10), 0, 20),
  one(
    "a table that means nothing to us",
    "relation.notComputable",
    "D2",
    (n: number): Rows => [
      ["Voce di spesa", "Preventivo (€)", "Consuntivo (€)", "% sul preventivo"],
      ["Personale", n, 900, percent(0.9)],
      ["Materiali", 500, 400, percent(0.8)],
      ["Servizi", 400, 100, percent(0.25)],
    ],
    0,
    1000,
  ),
];

const list = (type: string, name = "Elenco aderenti"): SheetDraft => ({
  name,
  rows: members([
    [1, "Comune di Alfa", "Enti pubblici", day("2017-09-01")],
    [2, "La Rondine", type, day("2017-09-01")],
  ]),
});
const partnership = (nature: string, heading = "Natura"): SheetDraft => ({
  name: "Alleanze",
  rows: [
    ["Alleanze locali"],
    ["Alleanza", "Soggetto", "Ruolo", heading],
    ["Tempo amico", "Comune di Alfa", "capofila", "ente pubblico"],
    ["Tempo amico", "La Rondine", "partner", nature],
  ],
});
const twoAlliances = (second: string): Rows =>
  alliances([
    ["Tempo amico", "Comune di Alfa", "capofila", "pubblico"],
    ["Tempo amico", "La Rondine", "partner", "privato"],
    ["Nidi aperti", "Comune di Beta", "capofila", "pubblico"],
    ["Nidi aperti", "La Rondine", "partner", second],
    ["Nidi aperti", "Officine Gamma S.r.l.", "partner", "privato"],
  ]);

const twoTypes: readonly Case[] = [
  one(
    "one list of members",
    "subject.twoTypes",
    "C4",
    (type: string) =>
      members([
        [1, "Comune di Alfa", "Enti pubblici", day("2017-09-01")],
        [2, "La Rondine", "Imprese", day("2017-09-01")],
        [3, "LA RONDINE", type, day("2017-09-01")],
      ]),
    "Terzo settore",
    "Imprese",
  ),
  one(
    "one list, nature against type",
    "subject.twoTypes",
    "D3",
    (nature: string): Rows => [
      ["Denominazione", "Natura", "Data adesione", "Tipologia"],
      ["Comune di Alfa", "pubblico", day("2017-09-01"), "Enti pubblici"],
      ["La Rondine", nature, day("2017-09-01"), "Terzo settore"],
      // An enterprise that a public body owns.
      ["Trasporti Gamma S.p.A.", "pubblico", day("2017-09-01"), "Imprese"],
    ],
    "pubblico",
    "privato",
  ),
  one("two alliances", "subject.twoTypes", "D6", twoAlliances, "pubblico", "privato"),
  {
    on: "a list of members and an alliance, type and nature",
    rule: "across.twoTypes",
    at: ["Alleanze D4"],
    wrong: [list("No profit"), partnership("pubblico")],
    right: [list("No profit"), partnership("privato")],
  },
  {
    on: "a list of members and an alliance, two types",
    rule: "across.twoTypes",
    at: ["Alleanze D4"],
    wrong: [list("Imprese"), partnership("Terzo settore", "Tipologia")],
    right: [list("Imprese"), partnership("Impresa", "Tipologia")],
  },
  {
    on: "two lists of members; a coarser list is no other type",
    rule: "across.twoTypes",
    at: ["Elenco 2018 C3"],
    wrong: [list("Imprese", "Elenco 2017"), list("No profit", "Elenco 2018")],
    right: [list("Soggetti pubblici (Piani di Zona)", "Elenco 2017"), list("Enti pubblici", "Elenco 2018")],
  },
];

const grants = (names: readonly string[], ...titles: Rows): Rows => [
  ...titles,
  ["Territorio", "Contributo concesso"],
  ...names.map((name, i) => [name, 1000 * (i + 1)]),
];

const territoriesOutOfTime: readonly Case[] = [
  one(
    "an ATS in the title of a year before",
    "territory.outOfTime",
    "A1",
    (title: string): Rows => [[title], ["Anno 2014"], ...indicators(3, 10, percent(0.3)).slice(1)],
    "ATS Milano",
    "ASL Milano",
  ),
  one(
    "an ASL in the title of a half-year after",
    "territory.outOfTime",
    "A1",
    (title: string): Rows => [[title], ["Monitoraggio 2° semestre 2018"], ...monitoring(20, 10)],
    "ASL Milano 1",
    "ATS Milano",
  ),
  one(
    "grants of 2014 to ATS",
    "territory.outOfTime",
    "A3",
    (names: readonly string[]) => grants(names, plan2014),
    ["ATS Milano", "ATS Insubria", "Brianza"],
    ["ASL Milano", "ASL Varese", "Lecco"],
  ),
  one(
    "grants of 2018 to ASL",
    "territory.outOfTime",
    "A3",
    (names: readonly string[]) => grants(names, plan2017),
    ["Valcamonica", "ASL Milano 1", "ASL Lodi"],
    ["ATS Milano", "Insubria", "Pavia"],
  ),
  one(
    "a column of both, whatever the year",
    "territory.outOfTime",
    "A3",
    (names: readonly string[]) => grants(names),
    ["ASL Milano 1", "ATS Insubria", "ASL Lodi"],
    ["ASL Milano 1", "ASL Varese", "ASL Lodi"],
  ),
  one(
    "the allocation of 2014 with an ATS",
    "territory.outOfTime",
    "A3",
    (name: string) => [plan2014, ...allocation(percent(0.6), name)],
    "ATS Milano",
    "ASL Milano",
  ),
  one(
    "a list of members of 2014 with an ATS",
    "territory.outOfTime",
    "B3",
    (name: string) => members([[1, name, "Enti pubblici", day("2014-09-01")]], plan2014),
    "ATS Insubria",
    "ASL Varese",
  ),
  one(
    "a list of members that an ASL joins in 2017, once",
    "territory.outOfTime",
    "B3",
    (name: string) => members([[1, name, "Enti pubblici", day("2017-09-01")]], plan2017),
    "ASL Milano 1",
    "ATS Milano",
  ),
  one(
    "a list of members without a title, by its own days",
    "territory.outOfTime",
    "B2",
    (date: string) => members([[1, "ASL Milano 1", "Enti pubblici", day(date)]]),
    "2016-01-01",
    "2015-12-31",
  ),
  one(
    "a list of members of 2018 with an ASL of before",
    "territory.outOfTime",
    "B3",
    (name: string) => members([[1, name, "Enti pubblici", day("2014-09-01")]], ["Elenco al 31/12/2018"]),
    "ASL Milano 1",
    "ex ASL Milano 1",
  ),
  one(
    "an alliance of 2018 led by an ASL",
    "territory.outOfTime",
    "B4",
    (name: string) =>
      alliances(
        [
          ["Tempo amico", name, "capofila", "pubblico", day("2017-06-01"), day("2017-07-10")],
          ["Tempo amico", "Beta S.r.l.", "partner", "privato", day("2017-06-01"), day("2017-07-10")],
        ],
        plan2017,
      ),
    "ASL Lodi",
    "ATS Milano",
  ),
  one(
    "payments of 2018 to an ASL",
    "territory.outOfTime",
    "C3",
    (payee: string): Rows => [plan2017, ...payments(["2018-02-01"], payee)],
    "ASL della Provincia di Bergamo",
    "ATS di Bergamo",
  ),
  one(
    "a committee of 2014 with an ATS",
    "territory.outOfTime",
    "B4",
    (body: string): Rows => [
      plan2014,
      ["Comitato di valutazione"],
      ["Tipologia soggetti", "Ente", "Componente titolare", "Componente supplente"],
      ["Capofila di rete", body, "Anna Bianchi", "Ugo Neri"],
      ["STER", "STER Cremona", "Lia Verdi", "Pio Rossi"],
    ],
    "ATS della Val Padana",
    "ASL di Cremona",
  ),
];

export const badInput: Readonly<Record<string, readonly Case[]>> = {
  "a sheet that mixes programmes": mixedProgrammes,
  "a day outside every act": daysOutsideActs,
  "an indicator typed above 100 %": aboveTheWhole,
  "a denominator of zero": zeroDenominators,
  "a subject with two types": twoTypes,
  "a territory of another time": territoriesOutOfTime,
};
