/** How the forms look: styles, number formats, widths that cut nothing off. */
import type { CellStyle } from "hucre/xlsx";
import type { TemplateColumn } from "../../shared/sheets/template.ts";

export const FONT = "Calibri";
const line = { style: "thin", color: { rgb: "7F7F7F" } } as const;
const box = { top: line, right: line, bottom: line, left: line };
const fill = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const;
const bold = (size = 11) => ({ name: FONT, bold: true, size });

export const looks = {
  title: { font: bold(14), alignment: { vertical: "center" } },
  label: { font: bold(), alignment: { vertical: "center" } },
  answer: { border: box, alignment: { horizontal: "left", vertical: "center", wrapText: true } },
  head: {
    font: bold(),
    fill: fill("D9E2F3"),
    border: box,
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  cell: { border: box, alignment: { vertical: "center", wrapText: true } },
  total: { font: bold(), fill: fill("F2F2F2"), border: box, alignment: { vertical: "center" } },
  text: { alignment: { vertical: "top", wrapText: true } },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** en-US number format of what is typed. Texts that look like numbers (tax codes) keep their zeros. */
export function formatOf({ unit, field }: TemplateColumn): string | null {
  switch (unit) {
    case "euro":
      return "#,##0.00";
    case "percent":
      return "0.00%";
    case "count":
      return "#,##0";
    case "date":
      return "dd/mm/yyyy";
    case "text":
      return field === "number" ? null : "@";
    case "number":
      return null;
  }
}

const widths = { euro: 18, percent: 16, count: 14, number: 14, date: 14, text: 30 } as const;
const longTexts =
  /titolo|denominazione|^azione|azioni|attivit|indicatore|ordine del giorno|motivazione|descrizione|macroazione/i;

/** Characters: by unit, by what is written beforehand, and never narrower than the longest word of the heading. */
export function widthOf({ unit, heading, field, rows }: TemplateColumn): number {
  const words = heading.split(/\s+/).map((word) => word.length);
  const longest = Math.max(0, ...(rows ?? []).map((entry) => String(entry).length));
  const usual = field === "number" ? 8 : unit === "text" && longTexts.test(heading) ? 44 : widths[unit];
  const text = unit === "text" ? Math.min(70, longest + 3) : 0;
  return Math.max(usual, text, Math.ceil(Math.max(...words) * 1.3) + 3);
}

const pointsPerLine = 15;

/** Height in points of a text in a cell of that width; spreadsheet programs do not grow rows by themselves. */
export function heightOf(text: string, width: number, size = 11): number {
  const perLine = Math.max(4, (width - 2) * (11 / size) * 0.9);
  const lines = text
    .split("\n")
    .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / perLine)), 0);
  return Math.ceil(lines * pointsPerLine * (size / 11)) + 4;
}
