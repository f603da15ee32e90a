/** How a reading of a mangled sheet compares with the truth about it. */
import type { Recognised } from "../../shared/sheets/recognise.ts";
import { type Fact, factsOf } from "./mangle.ts";

export type Judgement =
  /** Everything read, and read right. */
  | "correct"
  /** What was read is right, but a column's meaning was not recognised. */
  | "partial"
  /** The kind is left open and the officer is asked. */
  | "asks"
  /** No kind and no question: audited as a plain table. */
  | "unknown"
  /** A wrong kind, field, role or value, or rows lost, without a word. */
  | "wrong";

export interface Judged {
  readonly judgement: Judgement;
  readonly why: string;
}

/** Reported as such on its cell: the officer is asked, nothing is guessed. */
const unreadable = "unreadable:";

function contained(read: Fact, truth: Fact): boolean {
  return (
    read.kind === truth.kind &&
    read.role === truth.role &&
    Object.entries(read.values).every(
      ([field, value]) => says(truth, field, value) || value.startsWith(unreadable),
    )
  );
}

/** Meanings that leave the base of an amount open, to be asked about, where the heading no longer tells it. */
const baseLeftOpen: Readonly<Record<string, readonly string[]>> = {
  liquidated: ["liquidatedContribution", "liquidatedAll"],
  amount: ["disbursed", "liquidated", "liquidatedContribution", "liquidatedAll"],
};

/** What a further column may be read as is right, and nothing is lost without it. */
function says({ values, may }: Fact, field: string, value: string): boolean {
  if (values[field] !== undefined) return values[field] === value;
  return may?.[field] === value || (baseLeftOpen[field] ?? []).some((closer) => values[closer] === value);
}

const size = (fact: Fact) => Object.keys(fact.values).length;
/** Against the row of the truth that it is most like. */
function difference(read: Fact, truth: readonly Fact[]): string {
  const agreed = (fact: Fact) =>
    Object.entries(read.values).filter(([field, value]) => says(fact, field, value)).length +
    (fact.role === read.role ? 0.5 : 0);
  const [nearest] = [...truth].sort((a, b) => agreed(b) - agreed(a));
  if (!nearest || nearest.kind !== read.kind) return `read as ${read.kind}: ${show(read)}`;
  const wrong = Object.entries(read.values).filter(([field, value]) => !says(nearest, field, value));
  const role = nearest.role === read.role ? "" : `${nearest.role} read as ${read.role}; `;
  return `${role}${wrong.map(([field, value]) => `${field} ${value} in place of ${nearest.values[field] ?? "nothing"}`).join(", ")}`;
}

const show = (fact: Fact) => JSON.stringify(fact).slice(0, 300);

export function judge(truth: readonly Fact[], recognised: Recognised): Judged {
  const open = [...truth];
  let lost = 0;
  let doubts = 0;
  for (const fact of factsOf(recognised.tables)) {
    const candidates = open.filter((entry) => contained(fact, entry));
    const best = candidates.sort((a, b) => size(a) - size(b))[0];
    if (!best) return { judgement: "wrong", why: difference(fact, open) };
    open.splice(open.indexOf(best), 1);
    lost += Object.keys(best.values).filter((field) => !(field in fact.values)).length;
    doubts += Object.entries(fact.values).filter(
      ([field, value]) => value.startsWith(unreadable) && best.values[field] !== value,
    ).length;
  }
  const asked = recognised.questions.length > 0;
  if (open.length > 0) {
    const whole = new Set(truth.map((fact) => fact.kind));
    const lostKinds = [...whole].filter(
      (kind) => !truth.some((fact) => fact.kind === kind && !open.includes(fact)),
    );
    const partOfTable = open.some((fact) => !lostKinds.includes(fact.kind));
    if (asked) return { judgement: "asks", why: `${recognised.questions.length} questions` };
    if (partOfTable) return { judgement: "wrong", why: `lost ${show(open[0] as Fact)}` };
    return { judgement: "unknown", why: lostKinds.join(", ") };
  }
  if (doubts > 0) return { judgement: "asks", why: `${doubts} cells unreadable` };
  return lost === 0
    ? { judgement: "correct", why: "" }
    : { judgement: "partial", why: `${lost} values without a field` };
}
