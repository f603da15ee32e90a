/** Typed indicators against what the sheets of the plan give, and two sheets that give one quantity against each other. */
import type { Act } from "../../acts/act.ts";
import { type QuantityId, quantities } from "../../acts/quantities.ts";
import { canonicalText, compare, divide } from "../../kit/decimal.ts";
import type { Bilingual, Finding } from "../../kit/finding.ts";
import { formatNumber, formatPercent } from "../../kit/number-format.ts";
import { agreement, exactly } from "../../kit/printed.ts";
import type { DerivedQuantities } from "../derived-quantities.ts";
import { type DerivedQuantity, isDerived } from "../derived-quantity.ts";
import { type DerivedViews, derivedViews } from "../derived-views.ts";
import { foldedTypes, typedPart } from "../indicator-parts.ts";
import { asFraction, type IndicatorRow, indicatorRows, isFigure } from "../indicator-rows.ts";
import { type IndicatorSetKind, indicatorSets } from "../indicator-sets.ts";
import { sideOf } from "../indicator-term.ts";
import { finding } from "../rules.ts";
import type { Table } from "../table.ts";
import { type Figured, tablesOf } from "../table-access.ts";

export function checkDerived(tables: readonly Table[]): Finding[] {
  const views = derivedViews(tables);
  return [
    ...(["monitoring2014", "planMonitoring"] as const).flatMap((kind) => {
      const sheets = tablesOf(tables, kind);
      // Two sheets of one set are two half-years: the other sheets are about one of them.
      return new Set(sheets.map(({ sheet }) => sheet)).size === 1
        ? sheets.flatMap((table) => typedAgainst(table, kind, views))
        : [];
    }),
    ...sources(tables, views),
  ];
}

/** What now is wrong and at the end of no half-year was right: a sheet of indicators is not mended because a register goes on. */
function unlessEarlier(
  { now, earlier }: DerivedViews,
  check: (derived: DerivedQuantities) => Finding[],
): Finding[] {
  const found = check(now);
  return found.length === 0 || earlier().some((derived) => check(derived).length === 0) ? [] : found;
}

function typedAgainst(table: Table, kind: IndicatorSetKind, views: DerivedViews): Finding[] {
  const act = indicatorSets.act(kind);
  const fold = (derived: DerivedQuantities) => foldedTypes(derived, act);
  let earlier: DerivedQuantities[] | null = null;
  const folded: DerivedViews = {
    now: fold(views.now),
    earlier() {
      earlier ??= views.earlier().map(fold);
      return earlier;
    },
  };
  return indicatorRows(table).flatMap((row) =>
    unlessEarlier(folded, (derived) => rowAgainst(table, row, act, derived)),
  );
}

function rowAgainst(table: Table, row: IndicatorRow, act: Act, derived: DerivedQuantities): Finding[] {
  const { indicator } = row;
  if (!indicator) return [];
  const part = typedPart(row, indicator, act);
  const above = comparable(derived.of(indicator.numerator, part));
  const below = indicator.denominator === null ? null : comparable(derived.of(indicator.denominator, part));
  const [top, bottom] = (["numerator", "denominator"] as const).map((field) => sideOf({ table, row }, field));
  return [
    ...(top && isFigure(top) && above ? differs(table, top, above) : []),
    ...(bottom && isFigure(bottom) && below ? differs(table, bottom, below) : []),
    ...(above && below ? ratioDiffers(table, row, above, below) : []),
  ];
}

/** What a typed figure is held against: an exact count, else a part of it; never what only stands near it. */
function comparable(derivations: ReturnType<DerivedQuantities["of"]>): DerivedQuantity | null {
  const values = derivations.filter(isDerived);
  return (
    values.find(({ bound }) => bound === "exact") ?? values.find(({ bound }) => bound === "atLeast") ?? null
  );
}

/** The sheets and their cells, the first and the last where they are many. */
function placeOf({ sheets, origins }: DerivedQuantity): string {
  return sheets
    .map((sheet) => {
      const cells = origins.filter((origin) => origin.sheet === sheet).map(({ cell }) => cell);
      const [first, last] = [cells[0], cells.at(-1)];
      if (first === undefined || last === undefined) return `«${sheet}»`;
      return `«${sheet}» ${first === last ? first : `${first}…${last}`}`;
    })
    .join(", ");
}

function named({ quantity, part }: DerivedQuantity): Bilingual {
  const { label } = quantities[quantity];
  if (!part) return label;
  return { it: `${label.it} (${part.label.it})`, en: `${label.en} (${part.label.en})` };
}

function differs(table: Table, typed: Figured, derived: DerivedQuantity): Finding[] {
  const least = derived.bound === "atLeast";
  const right = least
    ? compare(typed.value, derived.value) >= 0
    : agreement(typed, () => exactly({ ...typed, value: derived.value })) !== "wrong";
  if (right) return [];
  const name = named(derived);
  return [
    finding("indicator.derived", {
      sheet: table.sheet,
      cell: typed.cell,
      found: canonicalText(typed.value),
      expected: canonicalText(derived.value),
      message: {
        it: `${name.it}: ${least ? "da soli " : ""}${derived.base.it} ${least ? "danno già" : "danno"} ${formatNumber(derived.value, "it")} (${placeOf(derived)}). Correggere il foglio che non è aggiornato.`,
        en: `${name.en}: ${derived.base.en} ${least ? "alone already give" : "give"} ${formatNumber(derived.value, "en")} (${placeOf(derived)}). Mend the sheet that is not up to date.`,
      },
    }),
  ];
}

/** Where only the ratio is typed: both parts must be known exactly. */
function ratioDiffers(
  table: Table,
  row: IndicatorRow,
  above: DerivedQuantity,
  below: DerivedQuantity,
): Finding[] {
  if (!isFigure(row.value) || isFigure(row.numerator) || isFigure(row.denominator)) return [];
  if (above.bound !== "exact" || below.bound !== "exact" || below.value.digits === 0n) return [];
  const expected = divide(above.value, below.value, 6, "half-up");
  const compute = () => {
    const exact = divide(above.value, below.value, 30, "half-up");
    return { low: exact, high: exact, open: false };
  };
  const same = [row.value, asFraction(row.value)].some((value) => agreement(value, compute) !== "wrong");
  if (same) return [];
  return [
    finding("indicator.derived", {
      sheet: table.sheet,
      cell: row.value.cell,
      found: canonicalText(row.value.value),
      expected: canonicalText(expected),
      message: {
        it: `Dagli altri fogli risulta ${formatPercent(expected, "it", 2)}: ${formatNumber(above.value, "it")} (${placeOf(above)}) su ${formatNumber(below.value, "it")} (${placeOf(below)}).`,
        en: `The other sheets give ${formatPercent(expected, "en", 2)}: ${formatNumber(above.value, "en")} (${placeOf(above)}) of ${formatNumber(below.value, "en")} (${placeOf(below)}).`,
      },
    }),
  ];
}

/** Compared by name or by project where the two sheets are together: their own findings say more than two sums. */
const compared: Readonly<Partial<Record<QuantityId, "always" | "withProjects">>> = {
  members: "always",
  projectsInPlan: "always",
  localPlanCofinancing: "withProjects",
  liquidatedByAlliances: "withProjects",
  disbursedByRegion: "withProjects",
};

/** One quantity counted on two sheets: the more trusted one is used, and that the other differs is said at the other. */
function sources(tables: readonly Table[], views: DerivedViews): Finding[] {
  const plan = tablesOf(tables, "projects").length === 1;
  const places = new Map(
    views.now.all
      .filter(({ quantity }) => !(compared[quantity] === "always" || (compared[quantity] && plan)))
      .map((entry) => [views.now.of(entry.quantity, entry.part), entry] as const),
  );
  return [...places.values()].flatMap(({ quantity, part }) =>
    unlessEarlier(views, (derived) => {
      const group = derived.of(quantity, part);
      const trusted = comparable(group);
      return trusted ? group.flatMap((other) => (isDerived(other) ? departs(other, trusted) : [])) : [];
    }),
  );
}

function departs(other: DerivedQuantity, trusted: DerivedQuantity): Finding[] {
  const order = compare(other.value, trusted.value);
  const sheet = other.sheets[0];
  if (other === trusted || order === 0 || sheet === undefined || other.bound === "indicative") return [];
  // A part may be less than the whole, and the whole more than its part.
  if ((other.bound === "atLeast" && order < 0) || (trusted.bound === "atLeast" && order > 0)) return [];
  const name = named(other);
  return [
    finding("indicator.sources", {
      sheet,
      cell: other.origins[0]?.cell ?? "A1",
      found: canonicalText(other.value),
      expected: canonicalText(trusted.value),
      message: {
        it: `${name.it}: qui ${formatNumber(other.value, "it")} (${placeOf(other)}), mentre ${trusted.base.it} dà ${formatNumber(trusted.value, "it")} (${placeOf(trusted)}). Nei conti entra il secondo: correggere il foglio che non è aggiornato.`,
        en: `${name.en}: ${formatNumber(other.value, "en")} here (${placeOf(other)}), while ${trusted.base.en} gives ${formatNumber(trusted.value, "en")} (${placeOf(trusted)}). The second is used: mend the sheet that is not up to date.`,
      },
    }),
  ];
}
