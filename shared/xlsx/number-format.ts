/** Number formats of cells as en-US codes, as Office.js gives them. */
import { limits } from "./limits.ts";
import { parsePart } from "./package.ts";
import { decodeEscapes } from "./strings.ts";
import { UnreadableWorkbook } from "./unreadable.ts";
import type { ZipEntry } from "./zip.ts";

/** Formats that a file uses by number only (ECMA-376-1, 18.8.30), with the codes of Excel in en-US. */
export const builtinFormats: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, "$#,##0_);($#,##0)"],
  [6, "$#,##0_);[Red]($#,##0)"],
  [7, "$#,##0.00_);($#,##0.00)"],
  [8, "$#,##0.00_);[Red]($#,##0.00)"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/** The number format of every cell style, by style number. @throws UnreadableWorkbook */
export function readCellFormats(styles: ZipEntry | null): string[] {
  const formats: string[] = [];
  if (!styles) return formats;
  const codes = new Map(builtinFormats);
  const ids: number[] = [];
  let inCellXfs = false;
  parsePart(styles, {
    open(name, attributes) {
      if (name === "numFmt") addFormat(codes, attributes.numFmtId, attributes.formatCode);
      else if (name === "cellXfs") inCellXfs = true;
      else if (name === "xf" && inCellXfs) {
        if (ids.length >= limits.styles) throw new UnreadableWorkbook("damaged", "too many cell styles");
        ids.push(Number(attributes.numFmtId ?? 0));
      }
    },
    close(name) {
      if (name === "cellXfs") inCellXfs = false;
    },
  });
  return ids.map((id) => codes.get(id) ?? "General");
}

/** A file may give its own code to a number that has a built-in one: Italian Excel does so for euro formats. */
export function addFormat(
  codes: Map<number, string>,
  id: string | undefined,
  code: string | undefined,
): void {
  if (id === undefined || code === undefined) return;
  if (code.length > limits.formatCode)
    throw new UnreadableWorkbook("damaged", `number format ${id} too long`);
  codes.set(Number(id), decodeEscapes(code));
}

/** Whether a number under this format is shown as a calendar date; a duration or a time of day is not. */
export function isDateFormat(code: string): boolean {
  const bare = (code.split(";")[0] ?? "").replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  if (/general/i.test(bare)) return false;
  return /[yd]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare));
}
