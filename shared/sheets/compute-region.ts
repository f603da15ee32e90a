/** The consolidated table as a sheet: one row per line, territories side by side, regional sums and ratios as live formulas. */

import { programmeOf } from "../acts/programmes.ts";
import type { TerritoryCode } from "../acts/registry.ts";
import { ats } from "../acts/territories.ts";
import type { Consolidation, Figure, FigureLine } from "../domain/consolidation.ts";
import { cellName } from "../kit/a1.ts";
import { halfYearLabel } from "../kit/period.ts";
import { notComputableText } from "./compute-columns.ts";
import { euroFormat, percentFormat, type SheetDraft, sheetDraft } from "./sheet-draft.ts";
import { OWN_MARK, type WritePlan } from "./write-plan.ts";

const formats = { euro: euroFormat, count: "#,##0", percent: percentFormat } as const;
const firstRow = 5;
/** Line, base, source; then numerator, denominator, value for the region and for each territory. */
const firstFigure = 3;

export function planConsolidation(consolidation: Consolidation): WritePlan {
  const territories = [
    ...new Set(consolidation.lines.flatMap((line) => line.territories.map((entry) => entry.territory))),
  ];
  const draft = sheetDraft();
  const programme = programmeOf(consolidation.programme);
  draft.put(0, 0, `${OWN_MARK}Quadro regionale`, "title");
  draft.put(1, 0, `${programme.label.it} - ${halfYearLabel(consolidation.period, "it")}`, "note");
  draft.put(
    2,
    0,
    `Territori pervenuti: ${territories.map((code) => ats[code].name).join(", ") || "nessuno"}`,
    "note",
  );
  draft.header(firstRow - 1, ["Voce", "Base", "Fonte"]);
  const groups: readonly (TerritoryCode | null)[] = [null, ...territories];
  groups.forEach((code, group) => {
    const left = firstFigure + group * 3;
    draft.put(firstRow - 2, left, code === null ? "Regione" : ats[code].name, "header");
    for (const [offset, header] of ["Numeratore", "Denominatore", "Valore"].entries())
      draft.put(firstRow - 1, left + offset, header, "header");
  });
  consolidation.lines.forEach((line, index) => {
    const row = firstRow + index;
    draft.put(row, 0, line.label.it, "plain");
    draft.put(row, 1, line.base?.it ?? "", "plain");
    draft.put(row, 2, line.source, "note");
    territories.forEach((code, at) => {
      const entry = line.territories.find((candidate) => candidate.territory === code);
      if (entry) territoryCells(draft, row, firstFigure + (at + 1) * 3, line, entry.figure);
    });
    regionCells(draft, row, line, territories.length);
  });
  return {
    title: { it: "Quadro regionale, in un nuovo foglio", en: "Regional picture, on a new sheet" },
    writes: [{ sheet: `${OWN_MARK}Regione`, create: true, cells: draft.cells }],
  };
}

function amountFormat(line: FigureLine): string {
  if (line.unit !== "percent") return formats[line.unit];
  return line.base === null ? formats.count : formats.euro;
}

function territoryCells(
  draft: SheetDraft,
  row: number,
  left: number,
  line: FigureLine,
  figure: Figure,
): void {
  const { outcome } = figure;
  if (outcome.type === "notComputable" && figure.numerator.origins.length === 0) {
    draft.put(row, left + 2, `${notComputableText}: ${outcome.because.it}`, "note");
    return;
  }
  draft.put(row, left, Number(figure.numerator.value), "plain", amountFormat(line));
  if (figure.denominator === null) {
    draft.formula(row, left + 2, `=${cellName(row, left)}`, "plain", formats[line.unit]);
    return;
  }
  draft.put(row, left + 1, Number(figure.denominator.value), "plain", amountFormat(line));
  draft.formula(row, left + 2, ratioFormula(row, left), "plain", formats.percent);
}

function ratioFormula(row: number, left: number): string {
  const denominator = cellName(row, left + 1);
  return `=IF(${denominator}=0,"${notComputableText}",${cellName(row, left)}/${denominator})`;
}

/** Sums of the territories that have the figure; a ratio is the quotient of the sums. */
function regionCells(draft: SheetDraft, row: number, line: FigureLine, territories: number): void {
  const sums = (offset: number) =>
    `=SUM(${Array.from({ length: territories }, (_, at) => cellName(row, firstFigure + (at + 1) * 3 + offset)).join(",")})`;
  if (territories === 0) return;
  draft.formula(row, firstFigure, sums(0), "total", amountFormat(line));
  if (line.denominatorLabel === null) {
    draft.formula(row, firstFigure + 2, `=${cellName(row, firstFigure)}`, "total", formats[line.unit]);
    return;
  }
  draft.formula(row, firstFigure + 1, sums(1), "total", amountFormat(line));
  draft.formula(row, firstFigure + 2, ratioFormula(row, firstFigure), "total", formats.percent);
}
