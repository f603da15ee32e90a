/** Actions that the ATS carries out itself or for all alliances (PLAN-MI-2017, 3.3-3.5): type carried down merged cells. */
import type { Bilingual } from "../kit/finding.ts";
import { plainWords } from "../kit/text.ts";
import type { Table } from "./table.ts";
import { dataRows, type RowAccess } from "./table-access.ts";

export const systemActionTypes = ["system", "transversal", "direct"] as const;
export type SystemActionType = (typeof systemActionTypes)[number];

export const systemActionNames: Readonly<Record<SystemActionType, Bilingual>> = {
  system: { it: "Azione di sistema", en: "System action" },
  transversal: { it: "Azione trasversale", en: "Transversal action" },
  direct: { it: "Azione diretta di ATS", en: "Direct action of the ATS" },
};

export interface SystemAction {
  readonly row: RowAccess;
  /** Null when the text names none of the three or more than one. */
  readonly type: SystemActionType | null;
  readonly typeText: string;
}

/** "Azione trasversale" is transversal, "diretta" direct; null when the text names none or several. */
export function systemActionType(text: string): SystemActionType | null {
  const words = plainWords(text);
  const named = systemActionTypes.filter((type) => patterns[type].test(words));
  return named.length === 1 ? (named[0] ?? null) : null;
}

const patterns: Readonly<Record<SystemActionType, RegExp>> = {
  system: /\bsistema\b/,
  transversal: /\btrasversal[ei]\b/,
  direct: /\bdirett[ae]\b/,
};

/** Without a column of types, each action is of the type that its own text names, if any. */
export function systemActionsOf(table: Table): SystemAction[] {
  let typeText = "";
  return dataRows(table).map((row) => {
    const own = row.text("type");
    if (own !== "") typeText = own;
    const said = typeText === "" ? row.text("action") : typeText;
    return { row, type: systemActionType(said), typeText };
  });
}
