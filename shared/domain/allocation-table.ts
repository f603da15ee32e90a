/**
 * Reads the table of demographic indicators of an act into exact figures per territory.
 * One unreadable cell, one unknown or missing territory, and nothing is computed: a share of a wrong whole is wrong everywhere.
 */
import { type AslCode, aslCodes, atsCodes, type TerritoryCode } from "../acts/registry.ts";
import { asl, ats } from "../acts/territories.ts";
import {
  absolute,
  canonicalText,
  compare,
  type Decimal,
  decimal,
  multiply,
  one,
  subtract,
  sum,
  zero,
} from "../kit/decimal.ts";
import type { Bilingual } from "../kit/finding.ts";
import { type NotComputable, notComputable } from "../kit/ratio.ts";
import { excerpt } from "../kit/text.ts";
import type { AllocationAct, WeightedIndicator } from "./allocation-act.ts";
import type { Reading, Table, TableRow } from "./table.ts";
import { findTerritoryAt } from "./territory.ts";

export interface IndicatorRow {
  readonly territory: AslCode | TerritoryCode;
  /** One per indicator of the act, in its order: fractions of the regional total as printed, or counts. */
  readonly figures: readonly Decimal[];
}

/** Something that does not stop the computation but that the officer must see. */
export interface AllocationWarning {
  readonly cells: readonly string[];
  readonly message: Bilingual;
}

export interface IndicatorTable {
  readonly type: "indicators";
  readonly rows: readonly IndicatorRow[];
  readonly warnings: readonly AllocationWarning[];
}

/** Why there is no allocation, with the cells to mend (A1, on the sheet of the table). */
export interface AllocationRefusal extends NotComputable {
  readonly cells: readonly string[];
}

export function refuse(
  because: Bilingual,
  cells: readonly string[] = [],
  reason: NotComputable["reason"] = "invalid",
): AllocationRefusal {
  return { ...notComputable(reason, because), cells };
}

/** Printed percentages need not add up to 100, but far from it they are no percentages of a whole (counts, another scale). */
const farthestColumnTotal = decimal("0.5");

/** The parts of the table that the computation uses, by field. */
interface View {
  readonly data: readonly TableRow[];
  cell(row: TableRow, field: string): TableRow["cells"][number] | undefined;
  /** Cell of the column's header. */
  header(field: string): string;
}

/** The table must be of kind "allocation"; only its data rows count, hidden ones too. */
export function readIndicatorTable(
  table: Table,
  { indicators, level }: AllocationAct,
): IndicatorTable | AllocationRefusal {
  const columns = new Map(table.columns.map((column, i) => [column.field, i]));
  const absent = indicators.filter(({ id }) => !columns.has(id));
  if (absent.length > 0) {
    return refuse(
      {
        it: `mancano le colonne: ${absent.map(({ label }) => label.it).join("; ")}`,
        en: `columns missing: ${absent.map(({ label }) => label.en).join("; ")}`,
      },
      [],
      "missing",
    );
  }
  const view: View = {
    data: table.rows.filter((row) => row.role === "data"),
    cell: (row, field) => row.cells[columns.get(field) ?? -1],
    header: (field) => table.columns[columns.get(field) ?? -1]?.cell ?? "",
  };
  const unreadable = unreadableCells(view, indicators);
  if (unreadable) return unreadable;
  const territories = readTerritories(view, level);
  if (!(territories instanceof Map)) return territories;

  const warnings: AllocationWarning[] = [];
  for (const indicator of indicators) {
    const trouble = columnTrouble(view, indicator);
    if (trouble && "type" in trouble) return trouble;
    if (trouble) warnings.push(trouble);
  }
  const rows = [...territories].map(
    ([territory, row]): IndicatorRow => ({
      territory,
      figures: indicators.map(({ id }) => numberOf(view.cell(row, id)?.reading)),
    }),
  );
  return { type: "indicators", rows, warnings };
}

function unreadableCells(
  { data, cell }: View,
  indicators: readonly WeightedIndicator[],
): AllocationRefusal | null {
  const unreadable = data.flatMap((row) =>
    indicators.flatMap(({ id }) => {
      const found = cell(row, id);
      return found && isAmount(found.reading) ? [] : [found?.cell ?? `${row.row}:${row.row}`];
    }),
  );
  if (unreadable.length === 0) return null;
  const list = unreadable.join(", ");
  return refuse(
    {
      it: `valori mancanti, negativi o illeggibili nelle celle ${list}`,
      en: `missing, negative or unreadable values in cells ${list}`,
    },
    unreadable,
  );
}

const levels = {
  asl: { codes: aslCodes, names: asl, among: { it: "le 15 ASL", en: "the 15 ASL" } },
  ats: { codes: atsCodes, names: ats, among: { it: "le 8 ATS", en: "the 8 ATS" } },
} as const;

type Code = AslCode | TerritoryCode;

/** Every territory of the level exactly once, in the order of the table. */
function readTerritories(
  { data, cell }: View,
  level: AllocationAct["level"],
): Map<Code, TableRow> | AllocationRefusal {
  const { codes, among } = levels[level];
  const names: Readonly<Record<string, { readonly name: string }>> = levels[level].names;
  const rows = new Map<Code, TableRow>();
  const placeOf = (row: TableRow) => cell(row, "territory")?.cell ?? `${row.row}:${row.row}`;
  const unknown: string[] = [];
  const named: string[] = [];
  for (const row of data) {
    const reading = cell(row, "territory")?.reading;
    const name = reading?.type === "text" ? reading.text : "";
    const territory = findTerritoryAt(name, level);
    if (!territory) {
      unknown.push(placeOf(row));
      named.push(`${placeOf(row)} («${excerpt(name, 40)}»)`);
      continue;
    }
    const earlier = rows.get(territory.code);
    if (earlier) {
      const places = [placeOf(earlier), placeOf(row)];
      return refuse(
        {
          it: `${territory.name} compare due volte, in ${places.join(" e in ")}`,
          en: `${territory.name} occurs twice, in ${places.join(" and ")}`,
        },
        places,
      );
    }
    rows.set(territory.code, row);
  }
  if (unknown.length > 0) {
    return refuse(
      {
        it: `territori che non sono tra ${among.it}: ${named.join(", ")}`,
        en: `territories that are not among ${among.en}: ${named.join(", ")}`,
      },
      unknown,
    );
  }
  const missing = codes.filter((code) => !rows.has(code)).map((code) => names[code]?.name ?? code);
  if (missing.length === 0) return rows;
  return refuse(
    {
      it: `mancano dei territori (il riparto riguarda tutte ${among.it}): ${missing.join(", ")}`,
      en: `territories missing (the allocation concerns all ${among.en.replace("the ", "")}): ${missing.join(", ")}`,
    },
    [],
    "missing",
  );
}

/**
 * A column of shares must add up to about 1: within its own rounding, or the officer is told; far from it nothing is computed.
 * A column of counts must count something.
 */
function columnTrouble(
  { data, cell, header }: View,
  { id, label, holds }: WeightedIndicator,
): AllocationWarning | AllocationRefusal | null {
  const readings = data.map((row) => cell(row, id)?.reading);
  const total = sum(readings.map(numberOf));
  if (holds === "count") {
    if (total.digits > 0n) return null;
    return refuse(
      { it: `la colonna «${label.it}» è tutta a zero`, en: `column "${label.en}" is all zero` },
      [header(id)],
      "zeroDenominator",
    );
  }
  const distance = absolute(subtract(total, one));
  const slack = sum(readings.map(stepOf));
  if (compare(distance, slack) <= 0) return null;
  const [where, printed] = [header(id), percent(total)];
  if (compare(distance, farthestColumnTotal) > 0) {
    return refuse(
      {
        it: `la colonna «${label.it}» (${where}) non è una distribuzione percentuale: la somma è ${printed.it} anziché 100%`,
        en: `column "${label.en}" (${where}) is no percentage distribution: it adds up to ${printed.en} instead of 100%`,
      },
      [where],
    );
  }
  return {
    cells: [where],
    message: {
      it: `la colonna «${label.it}» (${where}) somma ${printed.it}: gli arrotondamenti non bastano a spiegare la differenza da 100%`,
      en: `column "${label.en}" (${where}) adds up to ${printed.en}: rounding does not explain the difference from 100%`,
    },
  };
}

function percent(fraction: Decimal): Bilingual {
  const text = canonicalText(multiply(fraction, { digits: 100n, scale: 0 }));
  return { it: `${text.replace(".", ",")}%`, en: `${text}%` };
}

function isAmount(reading: Reading): boolean {
  return reading.type === "number" && decimal(reading.value).digits >= 0n;
}

function numberOf(reading: Reading | undefined): Decimal {
  return reading?.type === "number" ? decimal(reading.value) : zero;
}

function stepOf(reading: Reading | undefined): Decimal {
  return reading?.type === "number" ? decimal(reading.step) : zero;
}
