/**
 * A recognised table as typed rows: what rules compute on, what is approved, what is sent.
 * Every value keeps the cell it was read from. Serialisable as it is.
 */
import * as z from "zod";
import { DecimalText } from "../kit/decimal-text.ts";

export { DecimalText };

/** The kinds that can be approved and sent; "unknown" is only audited arithmetically. */
export const kinds = [
  "members",
  "memberList",
  "alliances",
  "committee",
  "meetings",
  "proposals",
  "projects",
  "projectCard",
  "financialPlan",
  "monitoring",
  "allocation",
  "weights",
  "grants",
  "cofinancing",
  "payments",
  "expenditureReport",
  "ranking",
  "projectActions",
  "monitoring2014",
  "planMonitoring",
  "actionRegister",
  "systemActions",
  "lineage",
  "evaluation",
  "carryOver",
] as const;
export const Kind = z.enum(kinds);
export type Kind = z.infer<typeof Kind>;
export const TableKind = z.enum([...kinds, "unknown"]);
export type TableKind = z.infer<typeof TableKind>;

export const units = ["euro", "percent", "count", "number", "text", "date"] as const;
export const Unit = z.enum(units);
export type Unit = z.infer<typeof Unit>;

/** What a cell says, in the unit of its column. Empty, missing, zero and unreadable are different things. */
export const Reading = z.discriminatedUnion("type", [
  z.object({ type: z.literal("empty") }),
  z.object({ type: z.literal("text"), text: z.string().max(32_767) }),
  z.object({
    type: z.literal("number"),
    value: DecimalText,
    /** The distance between two neighbouring numbers at the printed precision: 10,1 % has "0.001". */
    step: DecimalText,
    origin: z.enum(["text", "typed", "formula"]),
  }),
  z.object({ type: z.literal("date"), serial: z.number(), iso: z.string() }),
  z.object({ type: z.literal("error"), code: z.string().max(40) }),
  /** Text that should be a number and is none, or could be several: never guessed. */
  z.object({
    type: z.literal("malformed"),
    text: z.string().max(32_767),
    readings: z.array(DecimalText),
  }),
  z.object({ type: z.literal("uncomputed"), formula: z.string().max(32_767) }),
]);
export type Reading = z.infer<typeof Reading>;

export const TableColumn = z.object({
  /** Cell of the (lowest) header, e.g. "D4". */
  cell: z.string(),
  header: z.string().max(32_767),
  /** Name of the field in the layout of the kind; null when the column means nothing to us. */
  field: z.string().nullable(),
  unit: Unit,
});
export type TableColumn = z.infer<typeof TableColumn>;

/** "detail": a "di cui" line, part of a line above, or a line below the total: never summed. */
export const rowRoles = ["data", "detail", "subtotal", "total"] as const;
export type RowRole = (typeof rowRoles)[number];
export const TableRow = z.object({
  /** 1-based, as shown in Excel. */
  row: z.number().int().positive(),
  role: z.enum(rowRoles),
  hidden: z.boolean(),
  /** For label-value tables (financial plan): the meaning of the row's label; null otherwise. */
  item: z.string().nullable(),
  /** One per column, in the order of `columns`. */
  cells: z.array(z.object({ cell: z.string(), reading: Reading })),
});
export type TableRow = z.infer<typeof TableRow>;

export const Table = z.object({
  sheet: z.string().max(255),
  /** "B4:G11", header included. */
  range: z.string(),
  kind: TableKind,
  /** 0..1; below the threshold of the recogniser the kind is "unknown" and a finding asks. */
  confidence: z.number().min(0).max(1),
  columns: z.array(TableColumn).max(500),
  rows: z.array(TableRow).max(100_000),
});
export type Table = z.infer<typeof Table>;

/** All texts of a row, in order. */
export function tableText(row: TableRow): string {
  return row.cells.map(({ reading }) => (reading.type === "text" ? reading.text : "")).join(" ");
}
