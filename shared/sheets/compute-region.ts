/** The consolidated table as a sheet: one row per line, territories side by side, regional sums and ratios as live formulas. */

import { programmeOf } from "../acts/programmes.ts";
import type { TerritoryCode } from "../acts/registry.ts";
import { ats } from "../acts/territories.ts";
import type { Consolidation, Figure, FigureLine } from "../domain/consolidation.ts";
import { cellName } from "../kit/a1.ts";
import { halfYearLabel } from "../kit/period.ts";
import { notComputableText } from "./compute-columns.ts";
import { type CellWrite, OWN_MARK, type WritePlan } from "./write-plan.ts";

const formats = { euro: "#,##0.00", count: "#,##0", percent: "0.00%" } as const;
const firstRow = 5;
/** Line, base, source; then numerator, denominator, value for the region and for each territory. */
const firstFigure = 3;

export function planConsolidation(consolidation: Consolidation): WritePlan {
  const territories = [
    ...new Set(consolidation.lines.flatMap((line) => line.territories.map((entry) => entry.territory))),
  ];
  const cells: CellWrite[] = [];
  const put = (
    row: number,
    column: number,
    input: string | number,
    style: CellWrite["style"],
    format: string | null = null,
    formula = false,
  ) => cells.push({ row, column, input, formula, format, style });
  const programme = programmeOf(consolidation.programme);
  put(0, 0, `${OWN_MARK}Quadro regionale`, "title");
  put(1, 0, `${programme.label.it} - ${halfYearLabel(consolidation.period, "it")}`, "note");
  put(
    2,
    0,
    `Territori pervenuti: ${territories.map((code) => ats[code].name).join(", ") || "nessuno"}`,
    "note",
  );
  for (const [column, header] of ["Voce", "Base", "Fonte"].entries())
    put(firstRow - 1, column, header, "header");
  const groups: readonly (TerritoryCode | null)[] = [null, ...territories];
  groups.forEach((code, group) => {
    const left = firstFigure + group * 3;
    put(firstRow - 2, left, code === null ? "Regione" : ats[code].name, "header");
    for (const [offset, header] of ["Numeratore", "Denominatore", "Valore"].entries())
      put(firstRow - 1, left + offset, header, "header");
  });
  consolidation.lines.forEach((line, index) => {
    const row = firstRow + index;
    put(row, 0, line.label.it, "plain");
    put(row, 1, line.base?.it ?? "", "plain");
    put(row, 2, line.source, "note");
    territories.forEach((code, at) => {
      const entry = line.territories.find((candidate) => candidate.territory === code);
      if (entry) territoryCells(put, row, firstFigure + (at + 1) * 3, line, entry.figure);
    });
    regionCells(put, row, line, territories.length);
  });
  return {
    title: { it: "Quadro regionale, in un nuovo foglio", en: "Regional picture, on a new sheet" },
    writes: [{ sheet: `${OWN_MARK}Regione`, create: true, cells }],
  };
}

type Put = (
  row: number,
  column: number,
  input: string | number,
  style: CellWrite["style"],
  format?: string | null,
  formula?: boolean,
) => void;

function amountFormat(line: FigureLine): string {
  if (line.unit !== "percent") return formats[line.unit];
  return line.base === null ? formats.count : formats.euro;
}

function territoryCells(put: Put, row: number, left: number, line: FigureLine, figure: Figure): void {
  const { outcome } = figure;
  if (outcome.type === "notComputable" && figure.numerator.origins.length === 0) {
    put(row, left + 2, `${notComputableText}: ${outcome.because.it}`, "note");
    return;
  }
  put(row, left, Number(figure.numerator.value), "plain", amountFormat(line));
  if (figure.denominator === null) {
    put(row, left + 2, `=${cellName(row, left)}`, "plain", formats[line.unit], true);
    return;
  }
  put(row, left + 1, Number(figure.denominator.value), "plain", amountFormat(line));
  put(row, left + 2, ratioFormula(row, left), "plain", formats.percent, true);
}

function ratioFormula(row: number, left: number): string {
  const denominator = cellName(row, left + 1);
  return `=IF(${denominator}=0,"${notComputableText}",${cellName(row, left)}/${denominator})`;
}

/** Sums of the territories that have the figure; a ratio is the quotient of the sums. */
function regionCells(put: Put, row: number, line: FigureLine, territories: number): void {
  const sums = (offset: number) =>
    `=SUM(${Array.from({ length: territories }, (_, at) => cellName(row, firstFigure + (at + 1) * 3 + offset)).join(",")})`;
  if (territories === 0) return;
  put(row, firstFigure, sums(0), "total", amountFormat(line), true);
  if (line.denominatorLabel === null) {
    put(row, firstFigure + 2, `=${cellName(row, firstFigure)}`, "total", formats[line.unit], true);
    return;
  }
  put(row, firstFigure + 1, sums(1), "total", amountFormat(line), true);
  put(row, firstFigure + 2, ratioFormula(row, firstFigure), "total", formats.percent, true);
}
