/** Cofinancing by giver and by form: both splits make the same total, which is cost minus contribution (PLAN-MI-2017, 5.1 b, ch. 4). */
import type { Finding } from "../../kit/finding.ts";
import { formatEuro, formatPercent } from "../../kit/number-format.ts";
import { minus, over, total, type Widening } from "../../kit/printed.ts";
import type { Table } from "../table.ts";
import { access, type Figured, type RowAccess } from "../table-access.ts";
import { check, notAbove } from "./compare.ts";
import { cofinancingOf } from "./plan-tables.ts";

interface Split {
  readonly whole: string;
  readonly parts: readonly string[];
  readonly it: string;
  readonly en: string;
}

const splits: readonly Split[] = [
  {
    whole: "cofinancing",
    parts: ["publicCofinancing", "privateCofinancing"],
    it: "Cofinanziamento pubblico più privato fa",
    en: "Public plus private cofinancing is",
  },
  {
    whole: "cofinancing",
    parts: ["monetaryCofinancing", "inKindCofinancing"],
    it: "Cofinanziamento monetario più in natura fa",
    en: "Monetary plus in-kind cofinancing is",
  },
  {
    whole: "publicCofinancing",
    parts: ["publicMonetary", "publicInKind"],
    it: "Pubblico monetario più pubblico in natura fa",
    en: "Public monetary plus public in kind is",
  },
  {
    whole: "privateCofinancing",
    parts: ["privateMonetary", "privateInKind"],
    it: "Privato monetario più privato in natura fa",
    en: "Private monetary plus private in kind is",
  },
  {
    whole: "cofinancing",
    parts: ["publicMonetary", "publicInKind", "privateMonetary", "privateInKind"],
    it: "Le quattro parti (pubblico e privato, monetario e in natura) fanno",
    en: "The four parts (public and private, monetary and in kind) make",
  },
];

const shares = [
  ["privateShare", "privateCofinancing", "Privato diviso cofinanziamento fa", "Private over cofinancing is"],
  [
    "monetaryShare",
    "monetaryCofinancing",
    "Monetario diviso cofinanziamento fa",
    "Monetary over cofinancing is",
  ],
] as const;

export function checkCofinancing(table: Table): Finding[] {
  return table.rows
    .map((row) => access(table, row))
    .flatMap((row) => [
      ...splits.flatMap((split) => splitOf(table, row, split)),
      ...twoSplits(table, row),
      ...partShares(table, row),
      ...bounds(table, row),
      ...cofinancingOf(table, row),
    ]);
}

function all(row: RowAccess, fields: readonly string[]): Figured[] | null {
  const figures = fields.map((field) => row.number(field));
  return figures.every((figure) => figure !== null) ? figures : null;
}

function splitOf(table: Table, row: RowAccess, { whole, parts, it, en }: Split): Finding[] {
  const found = row.number(whole);
  const figures = all(row, parts);
  if (!found || !figures) return [];
  return check({
    rule: "cofinancing.split",
    rounding: "relation.rounding",
    sheet: table.sheet,
    found,
    compute: (read) => total(figures.map(read)),
    cells: figures.map((figure) => figure.cell),
    show: formatEuro,
    message: (expected, language) => `${language === "it" ? it : en} ${expected}.`,
  });
}

/** Without a printed total the two splits still speak of the same money. */
function twoSplits(table: Table, row: RowAccess): Finding[] {
  if (row.number("cofinancing")) return [];
  const givers = all(row, ["publicCofinancing", "privateCofinancing"]);
  const forms = all(row, ["monetaryCofinancing", "inKindCofinancing"]);
  const [first, second] = forms ?? [];
  if (!givers || !first || !second) return [];
  return check({
    rule: "cofinancing.twoSplits",
    rounding: "relation.rounding",
    sheet: table.sheet,
    found: second,
    compute: (read: Widening) => minus(total(givers.map(read)), read(first)),
    cells: [...givers.map((figure) => figure.cell), first.cell],
    show: formatEuro,
    message: (expected, language) =>
      language === "it"
        ? `Pubblico più privato meno monetario lascia ${expected} in natura: verificare le due divisioni.`
        : `Public plus private minus monetary leaves ${expected} in kind: check both splits.`,
  });
}

function partShares(table: Table, row: RowAccess): Finding[] {
  const whole = row.number("cofinancing");
  if (!whole) return [];
  return shares.flatMap(([field, part, it, en]) => {
    const found = row.number(field);
    const own = row.number(part);
    if (!found || !own) return [];
    return check({
      rule: "cofinancing.partShare",
      rounding: "relation.rounding",
      sheet: table.sheet,
      found,
      compute: (read) => over(read(own), read(whole)),
      cells: [own.cell, whole.cell],
      scale: 6,
      show: formatPercent,
      message: (expected, language) => `${language === "it" ? it : en} ${expected}.`,
    });
  });
}

/** A part is judged against the total only when its sister is not printed: then the sum says more. */
function bounds(table: Table, row: RowAccess): Finding[] {
  const whole = row.number("cofinancing");
  const pairs = [
    ["publicCofinancing", "privateCofinancing", "pubblico", "public"],
    ["privateCofinancing", "publicCofinancing", "privato", "private"],
    ["monetaryCofinancing", "inKindCofinancing", "monetario", "monetary"],
    ["inKindCofinancing", "monetaryCofinancing", "in natura", "in-kind"],
  ] as const;
  return [
    ...pairs.flatMap(([part, sister, it, en]) =>
      row.number(sister)
        ? []
        : notAbove("cofinancing.partOverTotal", table.sheet, row.number(part), whole, (a, b, language) =>
            language === "it"
              ? `Il cofinanziamento ${it} (${a}) supera il totale (${b}).`
              : `The ${en} cofinancing (${a}) is above the total (${b}).`,
          ),
    ),
    ...notAbove("cofinancing.overCost", table.sheet, whole, row.number("totalCost"), (a, b, language) =>
      language === "it"
        ? `Il cofinanziamento (${a}) supera il costo del progetto (${b}): controllare quale dei due è giusto.`
        : `The cofinancing (${a}) is above the cost of the project (${b}): check which one is right.`,
    ),
  ];
}
