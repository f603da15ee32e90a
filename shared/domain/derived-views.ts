/**
 * What dated sheets give as they stand, and as they stood at the end of each half-year that their days reach: sheets of indicators are
 * filled in for the end of a half-year, and a register or a list of members goes on.
 */
import type { QuantityId } from "../acts/quantities.ts";
import { dayIn } from "./day.ts";
import { type DerivedQuantities, deriveQuantities, withOther } from "./derived-quantities.ts";
import type { Kind, Table } from "./table.ts";
import { dataRows } from "./table-access.ts";

const datedFields: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  memberList: ["adhesionDate", "withdrawalDate"],
  alliances: ["constitutionDate"],
  payments: ["paymentDate", "actDate"],
};

/** What these sheets count. */
const datedQuantities: readonly QuantityId[] = [
  "members",
  "allianceMembers",
  "alliancesConstituted",
  "liquidatedByAlliances",
  "disbursedByRegion",
];

/** More half-years than the programmes of these sheets have had: a day far off is a slip. */
const mostEnds = 40;

/** Ends of half-years (ISO) from the first day of the tables up to the last. */
function endsWithin(tables: readonly Table[]): string[] {
  let [first, last] = ["9999-12-31", "0000-01-01"];
  for (const table of tables) {
    const fields = (table.kind !== "unknown" && datedFields[table.kind]) || [];
    for (const row of dataRows(table)) {
      for (const field of fields) {
        const day = dayIn(row.reading(field));
        if (day !== null && day < first) first = day;
        if (day !== null && day > last) last = day;
      }
    }
  }
  const ends: string[] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++) {
    if (ends.length >= mostEnds) return [];
    ends.push(`${year}-06-30`, `${year}-12-31`);
  }
  return ends.filter((end) => first <= end && end < last);
}

export interface DerivedViews {
  /** With all days. */
  readonly now: DerivedQuantities;
  /** At the end of each half-year; worked out when first asked for. */
  earlier(): readonly DerivedQuantities[];
}

export function derivedViews(tables: readonly Table[]): DerivedViews {
  const now = deriveQuantities(tables);
  let known: readonly DerivedQuantities[] | null = null;
  return {
    now,
    earlier() {
      known ??= viewsOf(tables, now);
      return known;
    },
  };
}

/** Rows read again for each end: beyond, a list is compared as it stands. */
const mostRows = 200_000;

function viewsOf(tables: readonly Table[], now: DerivedQuantities): DerivedQuantities[] {
  const dated = tables.filter(({ kind }) => kind !== "unknown" && datedFields[kind] !== undefined);
  const sheets = new Set(dated.map(({ sheet }) => sheet));
  const ends = endsWithin(dated);
  const rows = dated.reduce((sum, table) => sum + table.rows.length, 0);
  if (rows * ends.length > mostRows) return [];
  return ends.map((end) => {
    const then = deriveQuantities(dated, end).all;
    return withOther(now, datedQuantities, (all) => [
      ...then,
      ...all.filter((entry) => !entry.sheets.some((sheet) => sheets.has(sheet))),
    ]);
  });
}
