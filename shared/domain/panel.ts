/** The panel of fundable actions of each act: which action a code or a text names (PROG-2017; PLAN-MI-2017, 2.2; LG-2014). */
import type { Act, PanelAction } from "../acts/act.ts";
import { plainWords } from "../kit/text.ts";
import { PrintedList } from "./printed-match.ts";

export interface PanelEntry {
  readonly act: Act;
  readonly action: PanelAction;
}

export type ActionTarget = PanelAction["targets"][number];

export class Panel {
  readonly entries: readonly PanelEntry[];
  readonly #byCode: ReadonlyMap<string, PanelEntry>;
  readonly #texts: PrintedList<PanelEntry>;
  readonly #known = new Map<string, PanelEntry | null>();

  /** An action that several acts print (a programme and the call beside it) is one, of the first of them. */
  constructor(acts: readonly Act[]) {
    const entries = new Map<string, PanelEntry>();
    for (const act of acts) {
      for (const action of act.actions) if (!entries.has(action.id)) entries.set(action.id, { act, action });
    }
    this.entries = [...entries.values()];
    this.#byCode = new Map(this.entries.map((entry) => [plainWords(entry.action.id), entry]));
    this.#texts = new PrintedList(
      this.entries.map((entry) => ({
        value: entry,
        wordings: [entry.action.text.it, ...entry.action.wordings.map((wording) => wording.text)],
      })),
    );
  }

  /** By the code of our catalogue, e.g. "LG-2014.action-3". */
  byCode(code: string): PanelEntry | null {
    return this.#byCode.get(plainWords(code)) ?? null;
  }

  /** By its words; null when no text fits, or two fit alike. */
  byText(text: string): PanelEntry | null {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const found = this.#texts.find(text)?.value ?? null;
    if (this.#known.size < 5_000) this.#known.set(text, found);
    return found;
  }
}

/** "Persone", "imprese", "persone e imprese"; null when the text says neither. */
export function targetsIn(text: string): ActionTarget[] | null {
  const words = ` ${plainWords(text)} `;
  const targets: ActionTarget[] = [];
  if (
    / (person|famigli|lavorator|lavoratric|dipendent|cittadin|minor|bambin|genitor|anzian|donn)\p{L}* /u.test(
      words,
    )
  )
    targets.push("persons");
  if (/ (impres|aziend|pmi|mpmi|micro|datori|titolar)\p{L}* /u.test(words)) targets.push("enterprises");
  return targets.length > 0 ? targets : null;
}
