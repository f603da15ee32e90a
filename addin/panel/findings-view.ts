/** Which findings the list shows, in which order, and where "next" leads. Pure. */
import { parseCellName } from "../../shared/kit/a1.ts";
import { type Finding, type Severity, severities } from "../../shared/kit/finding.ts";

export type SeverityFilter = Readonly<Record<Severity, boolean>>;

/** Information is folded away until asked for. */
export const initialFilter: SeverityFilter = { error: true, warning: true, info: false };

export interface SheetFindings {
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

/** One group per sheet in workbook order, each from top to bottom; a sheet without findings still has its group. */
export function groupBySheet(sheets: readonly string[], findings: readonly Finding[]): SheetFindings[] {
  const groups = new Map<string, Finding[]>(sheets.map((sheet) => [sheet, []]));
  for (const finding of findings) {
    const group = groups.get(finding.sheet);
    if (group) group.push(finding);
    else groups.set(finding.sheet, [finding]);
  }
  return [...groups].map(([sheet, members]) => ({ sheet, findings: members.sort(byPlace) }));
}

/** The findings that the filter lets through, in the order of the list. */
export function visibleFindings(groups: readonly SheetFindings[], filter: SeverityFilter): Finding[] {
  return groups.flatMap((group) => group.findings.filter((finding) => filter[finding.severity]));
}

/** Index of the neighbour, round the ends; from nothing selected to the first or the last. */
export function neighbour(count: number, current: number | null, step: 1 | -1): number | null {
  if (count === 0) return null;
  if (current === null || current >= count) return step === 1 ? 0 : count - 1;
  return (current + step + count) % count;
}

/** Two findings may share rule and cell: the place in the list tells them apart. */
export function findingKey(finding: Finding, index: number): string {
  return `${finding.rule}/${finding.sheet}!${finding.cell}/${index}`;
}

function byPlace(a: Finding, b: Finding): number {
  const [one, other] = [parseCellName(a.cell), parseCellName(b.cell)];
  const place =
    one && other ? one.row - other.row || one.column - other.column : a.cell.localeCompare(b.cell);
  return place || severities.indexOf(a.severity) - severities.indexOf(b.severity);
}
