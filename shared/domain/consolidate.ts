/** Computes the regional picture from submitted rows (never from printed totals): sum over sum, with the cells behind every figure. */
import type { ProgrammeId } from "../acts/programmes.ts";
import type { TerritoryCode } from "../acts/registry.ts";
import { canonicalText, type Decimal, decimal, equal, subtract, sum, toText } from "../kit/decimal.ts";
import type { Bilingual } from "../kit/finding.ts";
import type { HalfYear } from "../kit/period.ts";
import { outcomeOf, outcomeOfDecimal, ratio } from "../kit/ratio.ts";
import type {
  Consolidation,
  Figure,
  FigureLine,
  PrintedDifference,
  ProjectRatio,
  Quantity,
  Summed,
} from "./consolidation.ts";
import type { LineLayout, Term } from "./figure-line.ts";
import { lineLayouts } from "./figure-lines.ts";
import { memberLines, type TerritorySum } from "./member-lines.ts";
import { projectText } from "./same-project.ts";
import { type Kind, kinds, type Table, type TableRow } from "./table.ts";
import { access, dataRows, figureOf, hasField, partsAbove, scopeOf } from "./table-access.ts";
import { isQuantity, sumOf, sumOfLine } from "./term-sum.ts";

/** One submitted sheet, with the kinds in which it is the latest. */
export interface CurrentSheet {
  readonly submission: string;
  readonly territory: TerritoryCode;
  readonly workbook: string;
  readonly sheet: string;
  readonly receivedAt: string;
  readonly approver: string;
  readonly revisions: Partial<Record<Kind, number | undefined>>;
  readonly tables: readonly Table[];
}

export interface ConsolidateInput {
  readonly programme: ProgrammeId;
  readonly period: HalfYear;
  readonly submissions: readonly CurrentSheet[];
}

/** Digits of a ratio: enough to print percentages with four decimals. */
const ratioScale = 6;

interface Place {
  readonly sheet: CurrentSheet;
  readonly table: Table;
}

export function consolidate(input: ConsolidateInput): Consolidation {
  const places = (kind: Kind): Place[] =>
    input.submissions.flatMap((sheet) =>
      sheet.revisions[kind] === undefined
        ? []
        : sheet.tables.filter((table) => table.kind === kind).map((table) => ({ sheet, table })),
    );
  const members = memberLines(places("memberList"), places("members"), input.period);
  const further = lineLayouts.flatMap((layout) => {
    const of = places(layout.kind);
    return of.length === 0 ? [] : [lineOf(layout, of)];
  });
  return {
    programme: input.programme,
    period: input.period,
    arrivals: input.submissions.flatMap(arrivalsOf),
    lines: [...members.map(({ layout, territories }) => composed(layout, territories)), ...further],
    liquidation: places("monitoring").flatMap(liquidationOf),
    differences: kinds.flatMap((kind) => places(kind).flatMap(differencesOf)),
  };
}

function arrivalsOf(sheet: CurrentSheet): Consolidation["arrivals"] {
  const { territory, submission, workbook, receivedAt, approver } = sheet;
  return kinds.flatMap((kind) => {
    const revision = sheet.revisions[kind];
    return revision === undefined
      ? []
      : [{ territory, kind, submission, revision, sheet: sheet.sheet, workbook, receivedAt, approver }];
  });
}

const nothing: Quantity = { value: "0", origins: [] };

function figure(
  layout: Pick<LineLayout, "numerator" | "denominator">,
  numerator: Summed,
  denominator: Summed | null,
): Figure {
  const because = !isQuantity(numerator)
    ? numerator.because
    : denominator && !isQuantity(denominator)
      ? denominator.because
      : null;
  if (because || !isQuantity(numerator)) {
    const kept = denominator === null ? null : isQuantity(denominator) ? denominator : nothing;
    return {
      numerator: isQuantity(numerator) ? numerator : nothing,
      denominator: kept,
      outcome: { type: "notComputable", because: because ?? { it: "dato mancante", en: "missing figure" } },
    };
  }
  if (denominator === null || !isQuantity(denominator)) {
    const exact = decimal(numerator.value);
    return { numerator, denominator: null, outcome: outcomeOfDecimal(exact, exact.scale) };
  }
  const names = {
    numerator: quoted(layout.numerator.label),
    denominator: quoted(layout.denominator?.label ?? { it: "", en: "" }),
  };
  return {
    numerator,
    denominator,
    outcome: outcomeOf(ratio(decimal(numerator.value), decimal(denominator.value), names), ratioScale),
  };
}

function quoted(label: Bilingual): Bilingual {
  return { it: `«${label.it}»`, en: `"${label.en}"` };
}

function lineOf(layout: LineLayout, places: readonly Place[]): FigureLine {
  const byTerritory = new Map<TerritoryCode, Place[]>();
  for (const place of places) {
    byTerritory.set(place.sheet.territory, [...(byTerritory.get(place.sheet.territory) ?? []), place]);
  }
  const territories = [...byTerritory].map(([territory, own]) => {
    const summed = (term: Term) => merge(own.map((place) => sumOfLine(layout, place, term)));
    const numerator = summed(layout.numerator);
    const below = layout.denominator ? summed(layout.denominator) : null;
    return { territory, numerator, denominator: below };
  });
  return composed(layout, territories);
}

function composed(layout: LineLayout, territories: readonly TerritorySum[]): FigureLine {
  // A territory without one of the two sums stays out of both, or the regional ratio would compare different territories.
  const whole = territories.filter(
    (entry) => isQuantity(entry.numerator) && (entry.denominator === null || isQuantity(entry.denominator)),
  );
  const region = figure(
    layout,
    whole.length > 0 ? merge(whole.map((entry) => entry.numerator)) : (territories[0]?.numerator ?? nothing),
    layout.denominator === null
      ? null
      : whole.length > 0
        ? merge(whole.flatMap((entry) => entry.denominator ?? []))
        : (territories[0]?.denominator ?? nothing),
  );
  return {
    id: layout.id,
    kind: layout.kind,
    label: layout.label,
    numeratorLabel: layout.numerator.label,
    denominatorLabel: layout.denominator?.label ?? null,
    unit: layout.unit,
    base: layout.base,
    source: layout.source,
    region,
    territories: territories.map((entry) => ({
      territory: entry.territory,
      figure: figure(layout, entry.numerator, entry.denominator),
    })),
  };
}

function merge(parts: readonly Summed[]): Summed {
  const failed = parts.find((part) => !isQuantity(part));
  if (failed) return failed;
  const quantities = parts.filter(isQuantity);
  return {
    value: toText(sum(quantities.map((part) => decimal(part.value)))),
    origins: quantities.flatMap((part) => part.origins),
  };
}

/** Per project, for finance: liquidated / total resources on the same base, all sources. */
function liquidationOf(place: Place): ProjectRatio[] {
  const layout = lineLayouts.find((line) => line.id === "liquidatedOverResources");
  if (!layout?.denominator || !layout.base) return [];
  const { numerator, denominator, base } = layout;
  const unstated = hasField(place.table, "liquidated") && !hasField(place.table, "liquidatedAll");
  return dataRows(place.table).map((row) => ({
    territory: place.sheet.territory,
    project: row.text("project") || row.text("lead") || projectText(row),
    base,
    figure: unstated
      ? figure(
          layout,
          {
            because: {
              it: "l'intestazione non dichiara la base del liquidato",
              en: "the heading does not state the base of the liquidated money",
            },
          },
          sumOf(place, denominator, [row]),
        )
      : figure(layout, sumOf(place, numerator, [row]), sumOf(place, denominator, [row])),
  }));
}

/** Null when a cell cannot be read: half a sum differs from everything. Blank cells and words add nothing. */
function summed(table: Table, rows: readonly TableRow[], field: string): Decimal | null {
  const readings = rows.map((row) => access(table, row).reading(field)?.type ?? "empty");
  if (readings.some((type) => type !== "number" && type !== "empty" && type !== "text")) return null;
  return sum(rows.flatMap((row) => access(table, row).number(field)?.value ?? []));
}

/** Printed totals that the rows do not give; only sums of amounts and counts. */
function differencesOf({ sheet, table }: Place): PrintedDifference[] {
  return table.rows
    .filter((row) => row.role === "total")
    .flatMap((row) =>
      table.columns.flatMap((column, index) => {
        if (column.field === null || (column.unit !== "euro" && column.unit !== "count")) return [];
        const entry = row.cells[index];
        const printed = entry ? figureOf(entry.cell, entry.reading) : null;
        if (!printed) return [];
        const { field } = column;
        const computed = summed(table, scopeOf(table, row), field);
        const inParts = partsAbove(table, sheet.tables).map((other) =>
          summed(
            other,
            dataRows(other).map((access) => access.row),
            field,
          ),
        );
        if (computed === null || inParts.includes(null)) return [];
        const difference = subtract(printed.value, computed);
        const whole = sum(inParts.flatMap((part) => part ?? []));
        if (difference.digits === 0n || (inParts.length > 0 && equal(difference, whole))) return [];
        return [
          {
            origin: {
              territory: sheet.territory,
              submission: sheet.submission,
              sheet: sheet.sheet,
              cell: printed.cell,
              value: canonicalText(printed.value),
            },
            header: column.header,
            computed: canonicalText(computed),
            difference: canonicalText(difference),
          },
        ];
      }),
    );
}
