/**
 * Tables by territory: which column names the territories and of which kind they are (ASL, ATS and provinces have the same names
 * and other borders), and which columns add up over them.
 */
import type { AslCode, TerritoryCode } from "../acts/registry.ts";
import { type Decimal, decimal, powerOfTen } from "../kit/decimal.ts";
import { plainWords } from "../kit/text.ts";
import type { Table, TableColumn } from "./table.ts";
import { dataRows } from "./table-access.ts";
import { findTerritoryAt } from "./territory.ts";

export type TerritoryColumn =
  /** One code per data row. */
  | { readonly level: "asl"; readonly codes: readonly AslCode[] }
  | { readonly level: "ats"; readonly codes: readonly TerritoryCode[] };

/** Headings of whole numbers that are no quantity to add: rates, ages, codes, years, row numbers. */
const noQuantity =
  /\b(medi[ao]|medie|mediana|tasso|tassi|indice|indici|rapporto|densita|incidenza|eta|anno|anni|codice|cod|cap|istat|punteggio|posizione|id)\b|^(n|nr|num|numero|progr)$/;

/** Columns whose figures add up over territories; columns of no known meaning where they count whole things. */
export function additiveColumns(
  table: Table,
): { readonly column: TableColumn; readonly at: number; readonly unit: "euro" | "count" }[] {
  return table.columns.flatMap((column, at) => {
    if (column.unit === "euro" || column.unit === "count") return [{ column, at, unit: column.unit }];
    if (column.unit !== "number" || noQuantity.test(plainWords(column.header))) return [];
    const whole = dataRows(table).every(({ row }) => {
      const reading = row.cells[at]?.reading;
      return reading?.type === "number" ? isWhole(decimal(reading.value)) : reading?.type === "empty";
    });
    return whole && plainWords(column.header) !== "" ? [{ column, at, unit: "count" as const }] : [];
  });
}

function isWhole({ digits, scale }: Decimal): boolean {
  return digits % powerOfTen(scale) === 0n;
}

const says = { asl: /\basl\b|a\.\s?s\.\s?l\./i, ats: /\bats\b|a\.\s?t\.\s?s\./i } as const;

/** Null unless heading or rows say the kind, and every row is a territory of it. */
export function territoryColumn(table: Table): TerritoryColumn | null {
  const rows = dataRows(table);
  if (rows.length === 0) return null;
  for (const [at, { header, unit }] of table.columns.entries()) {
    if (unit !== "text") continue;
    const names = rows.map(({ row }) => {
      const reading = row.cells[at]?.reading;
      return reading?.type === "text" ? reading.text : "";
    });
    const told = (level: "asl" | "ats") =>
      says[level].test(header) || names.every((name) => says[level].test(name));
    const asl = told("asl") ? names.map((name) => findTerritoryAt(name, "asl")) : [];
    const ats = told("ats") ? names.map((name) => findTerritoryAt(name, "ats")) : [];
    const aslCodes = asl.flatMap((found) => (found?.level === "asl" ? [found.code] : []));
    const atsCodes = ats.flatMap((found) => (found?.level === "ats" ? [found.code] : []));
    if (aslCodes.length === names.length) return { level: "asl", codes: aslCodes };
    if (atsCodes.length === names.length) return { level: "ats", codes: atsCodes };
  }
  return null;
}
