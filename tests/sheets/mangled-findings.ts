/** Findings on sums, relations and unreadable figures: what a mangled sheet must not bring up by itself. */
import type { Finding } from "../../shared/kit/finding.ts";

const rules = /^(total|relation|row|plan|amount|cofinancing|members|weights)\.|^cell\.(date|error|missing)$/;

/** What is found and expected, without its place; nothing for a remark or another rule. */
export function arithmetic({ rule, severity, found, expected }: Finding): string[] {
  return severity !== "info" && rules.test(rule) ? [`${rule} ${found} ${expected}`] : [];
}
