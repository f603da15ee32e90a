/**
 * The columns of each kind as schemas: the fields that its layout knows, each in its own unit. What comes in from outside as a
 * table of a kind has no other fields; columns without a meaning have none.
 */
import * as z from "zod";
import { kinds, Table, TableColumn, type TableKind, type Unit } from "../domain/table.ts";
import { registerFields } from "./action-register.ts";
import { cardFields } from "./cards.ts";
import { layouts } from "./layouts/all.ts";
import { planFields } from "./plan-lines.ts";

type Fields = Readonly<Record<string, Unit>>;

/** Unit by field; empty for tables of no known kind. */
export function fieldsOf(kind: TableKind): Fields {
  if (kind === "projectCard") return cardFields;
  if (kind === "financialPlan") return planFields;
  if (kind === "actionRegister") return registerFields;
  const layout = layouts.find((entry) => entry.kind === kind);
  return Object.fromEntries(Object.entries(layout?.fields ?? {}).map(([field, { unit }]) => [field, unit]));
}

const meaningless = TableColumn.extend({ field: z.null() });

function columnOf(kind: TableKind) {
  const known = Object.entries(fieldsOf(kind)).map(([field, unit]) =>
    TableColumn.extend({ field: z.literal(field), unit: z.literal(unit) }),
  );
  return z.discriminatedUnion("field", [meaningless, ...known]);
}

function tableOf(kind: TableKind) {
  return Table.extend({ kind: z.literal(kind), columns: z.array(columnOf(kind)).max(500) });
}

/** A table with the columns of its kind. The same type as `Table`, which says them as plain text. */
export const KindTable: z.ZodType<Table> = z.discriminatedUnion("kind", [
  tableOf("unknown"),
  ...kinds.map(tableOf),
]);
