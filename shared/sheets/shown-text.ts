/** What an Italian Excel shows in a cell, for the number formats that examples use. */
import { canonicalText, fromNumber, round, toText } from "../kit/decimal.ts";
import { shift } from "../kit/italian-number.ts";
import type { Cell } from "./grid.ts";
import { readCell } from "./read-cell.ts";
import { formatDecimals, isDateFormat, isPercentFormat } from "./sheet-view.ts";

export function shownText(cell: Cell): string {
  const { content, format, formula } = cell;
  switch (content.type) {
    case "text":
      return content.text;
    case "number":
      return isDateFormat(format) ? shownDay(cell) : shownNumber(content.value, format);
    case "boolean":
      return content.value ? "VERO" : "FALSO";
    case "error":
      return content.code;
    case "uncomputed":
      return formula ?? "";
  }
}

function shownDay(cell: Cell): string {
  const reading = readCell(cell, { unit: "date", points: false });
  return reading.type === "date" ? reading.iso.split("-").reverse().join("/") : "";
}

function shownNumber(value: number, format: string): string {
  const percent = isPercentFormat(format);
  const exact = percent ? shift(fromNumber(value), 2) : fromNumber(value);
  const decimals = formatDecimals(format);
  const text = decimals === null ? canonicalText(exact) : toText(round(exact, decimals, "half-up"));
  return `${text.replace(".", ",")}${percent ? "%" : ""}`;
}
