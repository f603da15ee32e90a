/**
 * What an officer can mend: data, never an exception.
 * The same finding must come out of pane, command line and server, so it holds no clock, no identity and no locale.
 */
import * as z from "zod";

export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

/** A text in the two languages of the product; Italian is the official one. */
export const Bilingual = z.object({ it: z.string(), en: z.string() });
export type Bilingual = z.infer<typeof Bilingual>;
export type Language = keyof Bilingual;

export const Finding = z.object({
  /** Stable id of the catalogue row, e.g. "total.column". */
  rule: z.string(),
  severity: z.enum(severities),
  sheet: z.string(),
  /** A1 reference of the cell to mend, e.g. "D9". */
  cell: z.string(),
  /** What is wrong and why, for the officer. */
  message: Bilingual,
  /** Plain decimals ("1407767.95") or text as typed; null when there is nothing to compare. */
  found: z.string().nullable(),
  expected: z.string().nullable(),
  /** The act or document that gives the rule, short form with article or page. */
  source: z.string(),
  /** Cells that the expected value was computed from, A1 on the same sheet. */
  cells: z.array(z.string()),
  /** An unreadable or ambiguous cell can never be waived. */
  waivable: z.boolean(),
  /** A likely cause found elsewhere in the workbook; not part of what pane and server compare. */
  hint: z.object({ message: Bilingual, sheet: z.string(), cell: z.string() }).optional(),
});
export type Finding = z.infer<typeof Finding>;

export const verdicts = ["ok", "warnings", "errors", "unreadable"] as const;
export type Verdict = (typeof verdicts)[number];

/** "Explained by rounding" is information and leaves the verdict "ok". */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((f) => f.severity === "error")) return "errors";
  return findings.some((f) => f.severity === "warning") ? "warnings" : "ok";
}

export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}
