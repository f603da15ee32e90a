/** Rows of the sheet of project actions: project carried down merged cells, action found in the panel, status. */
import type { Act } from "../acts/act.ts";
import { acts } from "../acts/catalogue.ts";
import { plainWords } from "../kit/text.ts";
import { Panel, type PanelEntry } from "./panel.ts";
import type { Table } from "./table.ts";
import { dataRows, type RowAccess } from "./table-access.ts";

/** The actions of PLAN-MI-2012 are those of one plan that was carried out, no panel to choose from. */
export const panel = new Panel(acts.filter(({ programmes }) => !programmes.includes("PLAN-2012")));

export const statuses = ["notStarted", "started", "concluded"] as const;
export type ActionStatus = (typeof statuses)[number];

export interface ActionRow {
  readonly row: RowAccess;
  /** Lead and title; a blank below a filled cell belongs to the same project, as where cells are merged. */
  readonly project: string;
  readonly entry: PanelEntry | null;
}

/** "Concluso", "in corso", "da avviare"; null when the text is none of these. */
export function statusIn(text: string): ActionStatus | null {
  const words = plainWords(text);
  if (/^(non|da) (ancora )?(avviat|avviar|iniziat|iniziar|partit|attivat|attivar)/.test(words))
    return "notStarted";
  if (/^(non|da) /.test(words)) return null;
  if (/\b(conclus|terminat|completat|realizzat|chius)/.test(words)) return "concluded";
  if (/\b(avviat|in corso|in atto|attiv|iniziat|partit|in essere)/.test(words)) return "started";
  return null;
}

/** "Sì", "x", "vero": true; "no", blank: false; null when the text is neither. */
export function yesIn(text: string): boolean | null {
  const words = plainWords(text);
  if (/^(si|x|vero|yes|s)$/.test(words)) return true;
  return /^(|no|n|falso|not|n a)$/.test(words) ? false : null;
}

export function actionRows(table: Table): ActionRow[] {
  let project = "";
  return dataRows(table).map((row) => {
    const own = `${row.text("lead")} ${row.text("project")}`.trim();
    if (own !== "") project = own;
    return { row, project, entry: entryOf(row) };
  });
}

/** The text says what the action is; the code only where there is no text. */
function entryOf(row: RowAccess): PanelEntry | null {
  const text = row.text("action");
  const code = row.text("code");
  return (text === "" ? null : panel.byText(text)) ?? (code === "" ? null : panel.byCode(code));
}

/** The act whose panel most rows use; null on a tie: then no row is of "another" programme. */
export function usualAct(rows: readonly ActionRow[]): Act | null {
  const counts = new Map<Act, number>();
  for (const { entry } of rows) if (entry) counts.set(entry.act, (counts.get(entry.act) ?? 0) + 1);
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && (!next || best[1] > next[1]) ? best[0] : null;
}
