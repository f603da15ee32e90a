/**
 * The two sets of monitoring indicators that one sheet may hold, from the acts: LG-2014 (2014-15) and the plan level of
 * PLAN-MI-2017, 5.1. A row names its indicator by repeating the printed text; the other set of the acts is per project.
 */

import type { Act, MonitoringIndicator } from "../acts/act.ts";
import { acts } from "../acts/catalogue.ts";
import type { ProgrammeId } from "../acts/programmes.ts";
import { plainWords } from "../kit/text.ts";
import { PrintedList } from "./printed-match.ts";
import type { Kind } from "./table.ts";

export type IndicatorSetKind = Extract<Kind, "monitoring2014" | "planMonitoring">;

export interface SetEntry {
  readonly kind: IndicatorSetKind;
  readonly act: Act;
  readonly indicator: MonitoringIndicator;
}

const programmeOf: Readonly<Record<IndicatorSetKind, ProgrammeId>> = {
  monitoring2014: "DGR-1081-2013",
  planMonitoring: "DGR-5969-2016",
};

function entriesOf(kind: IndicatorSetKind): SetEntry[] {
  const programme = programmeOf[kind];
  return acts
    .filter(({ role, programmes }) => role === "programme" && programmes.includes(programme))
    .flatMap((act) => act.monitoringIndicators.map((indicator) => ({ kind, act, indicator })))
    .filter(({ indicator }) => kind === "monitoring2014" || indicator.level === "territory");
}

function listOf(of: readonly SetEntry[]): PrintedList<SetEntry> {
  return new PrintedList(of.map((entry) => ({ value: entry, wordings: [entry.indicator.text] })));
}

class IndicatorSets {
  readonly #entries = [...entriesOf("monitoring2014"), ...entriesOf("planMonitoring")];
  readonly #all = listOf(this.#entries);
  readonly #lists = {
    monitoring2014: listOf(this.#entries.filter(({ kind }) => kind === "monitoring2014")),
    planMonitoring: listOf(this.#entries.filter(({ kind }) => kind === "planMonitoring")),
  };
  readonly #known = new Map<string, SetEntry | null>();

  /** Programmes that have sheets of the kind. */
  programmes(kind: IndicatorSetKind): ProgrammeId[] {
    const own = this.#entries.filter((entry) => entry.kind === kind);
    return [...new Set(own.flatMap(({ act }) => act.programmes))];
  }

  /** The act that a sheet of the kind is about. */
  act(kind: IndicatorSetKind): Act {
    const own = this.#entries.find((entry) => entry.kind === kind);
    if (!own) throw new RangeError(`no act has the set ${kind}`);
    return own.act;
  }

  of(kind: IndicatorSetKind): MonitoringIndicator[] {
    return this.#entries.filter((entry) => entry.kind === kind).map(({ indicator }) => indicator);
  }

  /** Among the indicators of one set, or of all; null when the label repeats none, or two alike. */
  find(label: string, kind: IndicatorSetKind | "any" = "any"): SetEntry | null {
    const key = `${kind} ${label}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const found = (kind === "any" ? this.#all : this.#lists[kind]).find(label)?.value ?? null;
    if (this.#known.size < 5_000) this.#known.set(key, found);
    return found;
  }
}

export const indicatorSets = new IndicatorSets();

export const hourTypes = ["training", "updating", "guidance"] as const;
export type HourType = (typeof hourTypes)[number];

/** "Formazione", "ore di aggiornamento"; null when the text names none or several. */
export function hourTypeIn(text: string): HourType | null {
  const words = plainWords(text);
  const found = [
    ...(/\bformazion/.test(words) ? (["training"] as const) : []),
    ...(/\baggiornament/.test(words) ? (["updating"] as const) : []),
    ...(/\borientament/.test(words) ? (["guidance"] as const) : []),
  ];
  return found.length === 1 ? (found[0] ?? null) : null;
}
