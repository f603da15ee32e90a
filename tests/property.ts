/**
 * How many random cases a property is tried on, and from which seed: read here and nowhere else.
 * `npm test` tries the same 10,000 every time; `npm run properties -- --runs 100000` tries others, and prints the seed.
 */
import fc from "fast-check";

const runs = Number(process.env.PROPERTY_RUNS ?? 10_000);
const seed = Number(process.env.PROPERTY_SEED ?? 20_140_401);

/** For `this.timeout`, in milliseconds: what the usual number takes many times over, and growing with a larger one. */
export const patience = 60_000 + runs * 6;

/**
 * A failure names seed and path of the case, made as small as the time allows.
 * `part` of the usual number for cases that are whole workbooks or lists of thousands.
 */
export function forAll<Case>(cases: fc.Arbitrary<Case>, check: (one: Case) => void, part = 1): void {
  fc.assert(fc.property(cases, check), {
    numRuns: Math.max(1, Math.round(runs * part)),
    seed,
    interruptAfterTimeLimit: patience / 2,
    markInterruptAsFailure: true,
  });
}
