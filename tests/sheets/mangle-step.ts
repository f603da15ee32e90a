/** What happens to workbooks on their way through offices: each step changes a sheet, and the truth only where it must. */
import type { Unit } from "../../shared/domain/table.ts";
import type { Mangled } from "./mangle.ts";

export interface Step {
  readonly name: string;
  readonly apply: (sheet: Mangled) => void;
}

export const step = (name: string, apply: Step["apply"]): Step => ({ name, apply });

/** Rewrites the cell that names a field. */
export function head(sheet: Mangled, field: string, heading: (text: string) => string): void {
  const at = sheet.places.heads.get(field);
  if (!at) throw new Error(`no heading of ${field} on ${sheet.name}`);
  sheet.put(at.row, at.column, heading(sheet.text(at.row, at.column)));
}

/** Fields of the table whose cells are of one unit. */
export const fieldsIn = ({ places }: Mangled, unit: Unit): string[] =>
  [...places.heads.keys()].filter((field) => places.units.get(field) === unit);
