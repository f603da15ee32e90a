/** Random workbooks that are nearly an officer's: headings of every kind, rows that fit them, and now and then anything at all. */
import fc from "fast-check";
import { asl, ats, provinces } from "../../shared/acts/territories.ts";
import type { Unit } from "../../shared/domain/table.ts";
import type { Workbook } from "../../shared/sheets/grid.ts";
import { layouts } from "../../shared/sheets/layouts/all.ts";
import { planLines } from "../../shared/sheets/layouts/plan-lines.ts";
import type { Template } from "../../shared/sheets/template.ts";
import { templates } from "../../shared/sheets/templates/all.ts";
import { bookOf, type Plain, type SheetDraft } from "./grid-of.ts";

/** "contribut richiest -cost" as somebody might write it. */
function asHeading(stems: string): string {
  return stems
    .split(" ")
    .filter((stem) => stem !== "$" && !stem.startsWith("-"))
    .map((stem) => (stem.endsWith(".") ? stem.slice(0, -1) : `${stem}o`))
    .join(" ");
}

const headings = [
  ...layouts.flatMap(({ fields }) => Object.values(fields).flatMap((field) => field.headings)),
  ...planLines.flatMap((line) => line.headings),
].map(asHeading);

const names = [
  ...Object.values(asl).flatMap(({ name, aliases }) => [name, ...aliases]),
  ...Object.values(ats).flatMap(({ name, aliases }) => [name, ...aliases]),
  ...provinces,
  "Comune di Alfa",
  "La Rondine cooperativa sociale",
  "Officine Gamma S.r.l.",
  "Tempi nuovi",
  "Nidi aperti",
  "UTR Città Metropolitana",
  "capofila",
  "partner",
  "pubblico",
  "privato",
  "Totale",
  "di cui",
  "Totale progetti: 3",
  "D.G.R. 5969/2016",
  "Piano territoriale 2017-2018",
  "Monitoraggio 2° semestre 2015",
  "2014-15",
  "n.a.",
  "sì",
  "no",
] as const;

/** Texts that no officer means: other scripts, joiners, directions, half characters, names of the language. */
const strange = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    "\u202E1.300,00",
    "１２３",
    "٣٤",
    "½",
    "1\u00a0300",
    "\u{1F600}",
    "\uD800",
    "e\u0301\u0301\u0301",
    "\u200b",
    "\0",
    "=1+1",
    "__proto__",
    "constructor",
    "-",
    "%",
    "€",
    "1e400",
    "00/00/0000",
    "31/02/2018",
    "€ -0,00",
    "x".repeat(32_767),
  ),
);

const day = fc.integer({ min: -200, max: 60_000 }).map((days): Plain => ({ v: days, format: "dd/mm/yyyy" }));

const wild: fc.Arbitrary<Plain> = fc.oneof(
  strange,
  fc.double(),
  fc.constantFrom(1e308, -1e308, 5e-324, Number.NaN, Number.POSITIVE_INFINITY, -0, 2 ** 53, 0.1 + 0.2),
  fc.constantFrom<Plain>(
    null,
    "",
    true,
    false,
    { error: "#DIV/0!" },
    { error: "#REF!", f: "=#REF!" },
    { error: "#\u{1F600}" },
    { f: "=A1" },
    { f: "=", v: "" },
    { f: "=SUM(A1:XFD1048576)", v: Number.MAX_VALUE },
    { v: 1, format: "0.0000000000000000000000000000000000000000%" },
    { v: -1e9, format: "dd/mm/yyyy" },
    { v: 2_958_466, format: "dd/mm/yyyy" },
    { v: 0.5, format: '[Red]#,##0.00;(#,##0.00);"-"' },
    { v: 1, format: "\u{1F600};;;;" },
  ),
);

/** What fits a column; its own list of values where the form has one. */
function fitting(unit: Unit, values: readonly string[] | undefined): fc.Arbitrary<Plain> {
  const text = fc.constantFrom<Plain>(...(values ?? []), ...names);
  const number = fc.oneof(fc.nat({ max: 200_000 }), fc.constantFrom<Plain>(0, "1.300,00", "€ 42.000", 7.5));
  if (unit === "text") return values ? fc.oneof(fc.constantFrom<Plain>(...values), text) : text;
  if (unit === "date")
    return fc.oneof(day, fc.constantFrom<Plain>("15/03/2018", "marzo 2018", { date: "2015-06-30" }));
  if (unit === "percent")
    return fc.oneof(fc.double({ min: 0, max: 1.2, noNaN: true }), fc.constantFrom<Plain>("45%", 45));
  return number;
}

const title: fc.Arbitrary<Plain> = fc.oneof(fc.constantFrom<Plain>(...names), fc.constant<Plain>(null), wild);

const cardCells = [
  fitting("count", undefined),
  fitting("count", undefined),
  fc.constantFrom<Plain>("1. Sportello\n2. Formazione", "3) Nidi", "12345678901. Altro"),
  fitting("euro", undefined),
];

/** A project card: no table, labels with their answers below or beside (PLAN-MI-2017, 3.2). */
function card([partners = null, actions = null, text = null, cost = null]: readonly Plain[]): Plain[][] {
  return [
    ["Comune di Alfa - Tempi nuovi"],
    ["N° PARTNER", "N° AZIONI"],
    [partners, actions],
    ["DESCRIZIONE DEL PROGETTO"],
    [text],
    ["Costo complessivo di progetto", cost],
  ];
}

/** A form of this kind as it may come back: columns lost, doubled, turned round, of another sheet. */
function filled({ columns, form }: Template): fc.Arbitrary<Plain[][]> {
  const row = (cells: readonly fc.Arbitrary<Plain>[]) =>
    fc.tuple(
      ...cells.map((cell) => fc.oneof({ weight: 12, arbitrary: cell }, { weight: 1, arbitrary: wild })),
    );
  if (form === "card") return row(cardCells).map((cells) => card(cells));
  if (form === "lines") {
    return row(columns.map(({ unit, values }) => fitting(unit, values))).map((answers) =>
      columns.map(({ heading }, index) => [heading, answers[index] ?? null]),
    );
  }
  const own = columns.map(({ heading, unit, values, rows }) => ({
    heading,
    cell: rows ? fc.oneof(fc.constantFrom<Plain>(...rows), fitting(unit, values)) : fitting(unit, values),
  }));
  const foreign = fc
    .constantFrom(...headings)
    .map((heading) => ({ heading, cell: fc.oneof(wild, fitting("euro", undefined)) }));
  const chosen = fc.oneof(
    { weight: 3, arbitrary: fc.constant(own) },
    { weight: 2, arbitrary: fc.shuffledSubarray(own, { minLength: Math.min(2, own.length) }) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.shuffledSubarray(own), fc.array(foreign, { minLength: 1, maxLength: 3 }))
        .map(([some, others]) => [...some, ...others]),
    },
  );
  return chosen.chain((list) =>
    fc
      .tuple(fc.array(row(list.map(({ cell }) => cell)), { maxLength: 4 }), fc.boolean())
      .map(([rows, total]) => [
        list.map(({ heading }): Plain => heading),
        ...rows,
        ...(total ? [["Totale" as Plain, ...list.slice(1).map(() => 7 as Plain)]] : []),
      ]),
  );
}

const noise: fc.Arbitrary<Plain[][]> = fc.array(
  fc.array(fc.oneof(wild, fc.constantFrom<Plain>(...headings, ...names)), { maxLength: 6 }),
  { maxLength: 8 },
);

/** Under its own title now and then: for some kinds the title settles it. */
const form: fc.Arbitrary<Plain[][]> = fc
  .tuple(fc.constantFrom(...Object.values(templates)), fc.boolean())
  .chain(([template, titled]) =>
    filled(template).map((table) => (titled ? [[template.title.it], ...table] : table)),
  );

const rows: fc.Arbitrary<Plain[][]> = fc
  .tuple(
    fc.array(title, { maxLength: 2 }),
    fc.oneof({ weight: 6, arbitrary: form }, { weight: 1, arbitrary: noise }),
    fc.oneof({ weight: 6, arbitrary: fc.constant<Plain[][]>([]) }, { weight: 1, arbitrary: noise }),
  )
  .map(([titles, table, rest]) => [...titles.map((one) => [one]), ...table, [], ...rest]);

const draft: fc.Arbitrary<SheetDraft> = fc.record({
  name: fc.oneof(
    fc.constantFrom("Foglio1", "Progetti", "Pagamenti", "__proto__", "'"),
    fc.string({ minLength: 1, maxLength: 31 }),
  ),
  rows,
  at: fc.constantFrom("A1", "A1", "B3"),
  merges: fc.constantFrom<readonly string[]>([], [], ["A1:C1"], ["A2:A4"], ["A1:XFD1048576"]),
  hiddenRows: fc.constantFrom<readonly number[]>([], [], [3], [1, 2, 3]),
  visible: fc.boolean(),
});

/** A sheet, or several of different names. */
export const wildWorkbook: fc.Arbitrary<Workbook> = fc
  .oneof(
    { weight: 4, arbitrary: fc.tuple(draft) },
    {
      weight: 1,
      arbitrary: fc.uniqueArray(draft, { selector: ({ name }) => name, minLength: 2, maxLength: 3 }),
    },
  )
  .map((drafts) => bookOf(...drafts));
