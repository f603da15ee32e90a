/** The rows of the sheet of project actions gathered under their projects, and how far each project has come. */
import { plainWords } from "../kit/text.ts";
import { type ActionTarget, targetsIn } from "./panel.ts";
import { type ActionRow, type ActionStatus, actionRows, statusIn } from "./project-actions.ts";
import type { Table } from "./table.ts";

export interface ProjectGroup {
  readonly rows: readonly ActionRow[];
  /** Null when no row says, or one cannot be understood. */
  readonly status: ActionStatus | null;
}

/** The rows of each project; rows before the first named project belong to none. */
export function projectGroups(table: Table): Map<string, ProjectGroup> {
  const groups = new Map<string, ActionRow[]>();
  for (const row of actionRows(table)) {
    const key = plainWords(row.project);
    if (key !== "") groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return new Map([...groups].map(([key, rows]) => [key, { rows, status: statusOf(rows) }]));
}

/** Started with its first action, concluded with its last. */
function statusOf(rows: readonly ActionRow[]): ActionStatus | null {
  const typed = rows.map(({ row }) => row.text("status")).filter((text) => text !== "");
  const read = typed.map(statusIn);
  if (typed.length === 0 || read.includes(null)) return null;
  if (typed.length === rows.length && read.every((status) => status === "concluded")) return "concluded";
  return read.some((status) => status !== "notStarted") ? "started" : "notStarted";
}

/** As typed, else as the panel says; null when neither does. */
export function targetsOf({ row, entry }: ActionRow): readonly ActionTarget[] | null {
  const typed = row.text("target") === "" ? null : targetsIn(row.text("target"));
  if (typed) return typed;
  return entry && entry.action.targets.length > 0 ? entry.action.targets : null;
}
