/** The rows of a table gathered under the projects of the plan; a row that fits no project, or two, is named and not summed. */
import { type Decimal, sum } from "../kit/decimal.ts";
import { projectText, sameProject } from "./same-project.ts";
import type { Table } from "./table.ts";
import { type Figured, hasField, type RowAccess } from "./table-access.ts";

export interface Gathered {
  readonly groups: readonly { readonly project: RowAccess; readonly rows: readonly RowAccess[] }[];
  readonly unmatched: readonly RowAccess[];
}

function match(row: RowAccess, projects: readonly RowAccess[]): RowAccess | null {
  const title = row.text("project") || row.text("title");
  const body = row.text("payee") || row.text("lead");
  return (
    (title === "" ? null : sameProject(title, projects)) ??
    (body === "" ? null : sameProject(`${body} ${title}`, projects))
  );
}

export function gatherByProject(rows: readonly RowAccess[], projects: readonly RowAccess[]): Gathered {
  const groups = new Map<RowAccess, RowAccess[]>();
  const unmatched: RowAccess[] = [];
  for (const row of rows) {
    const project = match(row, projects);
    if (project) groups.set(project, [...(groups.get(project) ?? []), row]);
    else unmatched.push(row);
  }
  return { groups: [...groups].map(([project, own]) => ({ project, rows: own })), unmatched };
}

export interface SummedCells {
  readonly value: Decimal;
  readonly cells: readonly string[];
}

/** Null when the table lacks the field, no row fills it, or a filled cell cannot be read: half a sum is no sum. */
export function sumField(table: Table, rows: readonly RowAccess[], field: string): SummedCells | null {
  if (!hasField(table, field)) return null;
  const figures: Figured[] = [];
  for (const row of rows) {
    if (row.reading(field)?.type === "empty") continue;
    const figure = row.number(field);
    if (!figure) return null;
    figures.push(figure);
  }
  if (figures.length === 0) return null;
  return { value: sum(figures.map((figure) => figure.value)), cells: figures.map((figure) => figure.cell) };
}

/** What a project is called in messages. */
export function projectName(row: RowAccess): string {
  return row.text("title") || row.text("project") || projectText(row);
}
