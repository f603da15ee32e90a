/** A settled header with its rows as a typed table. */
import type { TableColumn } from "../domain/table.ts";
import { areaName, cellName } from "../kit/a1.ts";
import type { Body } from "./body.ts";
import type { Header } from "./headers.ts";
import { holdingOf, inferUnit } from "./holding.ts";
import type { KindMatch } from "./match.ts";
import type { FoundTable } from "./plan-lines.ts";
import { readCell } from "./read-cell.ts";
import { type BodyRole, totalLabelAt } from "./roles.ts";
import { labelText, type SheetView } from "./sheet-view.ts";
import { OWN_MARK } from "./write-plan.ts";

export interface Settled {
  readonly header: Header;
  readonly body: Body;
  /** Null: a table of no known kind. */
  readonly match: KindMatch | null;
}

export function areaOf({ header, body }: { header: Header; body: Body }) {
  return {
    top: header.top,
    bottom: body.rows.at(-1)?.row ?? header.bottom,
    left: body.left,
    right: body.right,
  };
}

export function assemble(view: SheetView, { header, body, match }: Settled): FoundTable {
  const area = areaOf({ header, body });
  const columns: (TableColumn & { at: number; points: boolean })[] = [];
  const headings = new Map(header.columns.map((entry) => [entry.column, entry]));
  for (let column = body.left; column <= body.right; column++) {
    const heading = headings.get(column);
    const filled = body.rows.some((row) => view.at(row.row, column) !== undefined);
    if (!heading && (!filled || ownColumn(view, header, column))) continue;
    const field = match?.fields.get(column) ?? null;
    const unit =
      (field !== null && match?.layout.fields[field]?.unit) ||
      inferUnit(holdingOf(view, body, column), heading?.text ?? "");
    columns.push({
      cell: heading?.cell ?? cellName(header.bottom, column),
      header: heading?.text ?? "",
      field,
      unit,
      at: column,
      points: unit === "percent" && holdingOf(view, body, column).points,
    });
  }
  const rows = body.rows.map(({ row, role }) => ({
    row: row + 1,
    role,
    hidden: view.hidden(row),
    item: null,
    cells: columns.map(({ at, unit, points }) => ({
      cell: cellName(row, at),
      reading: readCell(view.at(row, at), { unit: saysTotal(view, row, at, role) ? "text" : unit, points }),
    })),
  }));
  return {
    ...area,
    table: {
      sheet: view.name,
      range: areaName(area),
      kind: match?.layout.kind ?? "unknown",
      confidence: match ? Math.round(match.confidence * 100) / 100 : 0,
      columns: columns.map(({ cell, header: text, field, unit }) => ({ cell, header: text, field, unit })),
      rows,
    },
  };
}

/** "TOTALE PROPOSTE: 9" in the column of the row numbers is a label, not an unreadable number. */
function saysTotal(view: SheetView, row: number, column: number, role: BodyRole): boolean {
  return (
    role !== "data" &&
    view.look(row, column) === "label" &&
    totalLabelAt([labelText(view.at(row, column))]) === 0
  );
}

/** A column that this program added is never content. */
function ownColumn(view: SheetView, header: Header, column: number): boolean {
  for (let row = header.top; row <= header.bottom; row++) {
    if (labelText(view.at(row, column)).startsWith(OWN_MARK.trim())) return true;
  }
  return false;
}
