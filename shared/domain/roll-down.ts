/**
 * A ranking and its money (PROG-2017): projects are funded in order while money lasts; new money lets the ranking roll down.
 * What happens to the first project that the rest does not cover is not in the documents: a parameter without a default.
 */
import { codePointOrder } from "../kit/apportion.ts";
import { type Cents, cents } from "../kit/money.ts";
import { type NotComputable, notComputable } from "../kit/ratio.ts";

export const rollDownSource = "PROG-2017, scorrimento della graduatoria";

/** stop: it waits, and all after it; partial: it gets the rest, then stop; skip: it waits, smaller ones after it may still fit. */
export const shortfalls = ["stop", "partial", "skip"] as const;
export type Shortfall = (typeof shortfalls)[number];

export interface RankedRequest {
  /** Unique. */
  readonly key: string;
  /** 1 is the best; equal places are ties. */
  readonly position: number;
  readonly requested: Cents;
  /** What it has already; 0 while it waits. */
  readonly granted: Cents;
}

export interface RankedPart extends RankedRequest {
  /** New money for it. */
  readonly added: Cents;
  readonly status: "funded" | "partial" | "waiting" | "undecided";
}

export interface RollDown {
  readonly type: "rolledDown";
  readonly money: Cents;
  /** By place, then key. */
  readonly parts: readonly RankedPart[];
  /** Keys that get money now and had none, or not all. */
  readonly entering: readonly string[];
  /** Tied projects that may get money, where the order among them matters: the committee decides, we do not. */
  readonly undecided: readonly string[];
  readonly left: Cents;
  readonly source: string;
}

export interface RollDownRule {
  readonly shortfall: Shortfall;
  /** Whether a project that has only a part of its request gets the rest, at its own place in the ranking. */
  readonly completePartial: boolean;
}

function refusal(requests: readonly RankedRequest[], money: Cents): NotComputable | null {
  if (money < 0n)
    return notComputable("invalid", { it: "le risorse sono negative", en: "the money is negative" });
  const seen = new Set<string>();
  for (const { key, requested, granted } of requests) {
    if (seen.has(key)) {
      return notComputable("invalid", {
        it: `«${key}» compare più volte`,
        en: `"${key}" occurs more than once`,
      });
    }
    seen.add(key);
    if (requested < 0n || granted < 0n || granted > requested) {
      return notComputable("invalid", {
        it: `il concesso di «${key}» non sta fra zero e la richiesta`,
        en: `the grant of "${key}" is not between zero and its request`,
      });
    }
  }
  return null;
}

/** Shares `money` down the ranking, on top of what is granted already. With nothing granted it is the first funding. */
export function rollDown(
  requests: readonly RankedRequest[],
  money: Cents,
  rule: RollDownRule,
): RollDown | NotComputable {
  const refused = refusal(requests, money);
  if (refused) return refused;
  const ordered = [...requests].sort((a, b) => a.position - b.position || codePointOrder(a.key, b.key));
  const added = new Map<string, Cents>();
  const undecided = new Set<string>();
  const missing = ({ requested, granted }: RankedRequest) =>
    granted > 0n && !rule.completePartial ? 0n : requested - granted;
  let left: bigint = money;
  let open = true;
  for (const group of tiesOf(ordered.filter((request) => missing(request) > 0n))) {
    if (!open) break;
    const fitting = group.filter((request) => missing(request) <= left);
    const needed = fitting.reduce((all, request) => all + missing(request), 0n);
    const together = needed <= left;
    const [only, ...others] = group;
    if (together && (fitting.length === group.length || rule.shortfall === "skip")) {
      for (const request of fitting) added.set(request.key, cents(missing(request)));
      left -= needed;
      continue;
    }
    open = false;
    if (rule.shortfall !== "partial") {
      // Who does not fit alone waits in whatever order; who does gets in only before the others.
      for (const { key } of fitting) undecided.add(key);
    } else if (left > 0n && others.length > 0) {
      for (const { key } of group) undecided.add(key);
    } else if (left > 0n && only) {
      added.set(only.key, cents(left));
      left = 0n;
    }
  }
  const parts = ordered.map((request): RankedPart => {
    const more = added.get(request.key) ?? cents(0n);
    const has = request.granted + more;
    const status = undecided.has(request.key)
      ? "undecided"
      : has === request.requested
        ? "funded"
        : has > 0n
          ? "partial"
          : "waiting";
    return { ...request, added: more, status };
  });
  return {
    type: "rolledDown",
    money,
    parts,
    entering: parts.filter((part) => part.added > 0n).map(({ key }) => key),
    undecided: [...undecided],
    left: cents(left),
    source: rollDownSource,
  };
}

/** Runs of equal places. */
function tiesOf(ordered: readonly RankedRequest[]): RankedRequest[][] {
  const groups: RankedRequest[][] = [];
  for (const request of ordered) {
    const last = groups.at(-1);
    if (last?.[0]?.position === request.position) last.push(request);
    else groups.push([request]);
  }
  return groups;
}
