/** Values as Italian Excel shows them: in the cell when it has no number format, and in the editor always. */
import { dateFromSerial } from "./calendar.ts";
import { italianError } from "./function-names.ts";
import { isPercentFormat } from "./typed-input.ts";

/** Excel keeps, and its editor shows, 15 significant digits. */
const significantDigits = 15;
/** A General cell shows at most 11 characters, of which the decimals give way first. */
const generalDigits = 10;

/** A number as it appears while it is edited: all its digits, no grouping, decimal comma. */
export function editorNumber(value: number): string {
  return decimalText(value, significantDigits);
}

/**
 * A number in a cell without number format, in a column of so many characters: decimals give way to the width,
 * then digits to a power of ten, and at last signs say that there is no room. Whole digits are never cut off.
 */
export function generalNumber(value: number, characters: number): string {
  const whole = Math.abs(Math.trunc(value));
  // Ten digits in all, of which those before the comma are never cut.
  const most = Math.min(significantDigits, Math.max(generalDigits, whole >= 1 ? String(whole).length : 1));
  for (let digits = most; digits > 0; digits--) {
    const text = decimalText(value, digits);
    if (text.length <= characters && (text.includes("E") || keepsWholeDigits(value, digits))) return text;
  }
  // Beside its decimals "-1,23E+10" takes six characters, and one for a minus.
  const decimals = characters - (value < 0 ? 7 : 6);
  const short = scientificText(value.toExponential(Math.max(0, Math.min(5, decimals))));
  return short.length <= characters ? short : "#".repeat(Math.max(1, characters));
}

/** Fewer digits than the whole part has would show zeros in the place of digits. */
function keepsWholeDigits(value: number, digits: number): boolean {
  const whole = Math.abs(Math.trunc(value));
  return whole < 1 || String(whole).length <= digits;
}

function decimalText(value: number, digits: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  return scientificText(String(Number(value.toPrecision(digits))));
}

/** "1.5e+21" is "1,5E+21"; without a power only the comma changes. */
function scientificText(text: string): string {
  const [mantissa = "", exponent] = text.split("e");
  if (exponent === undefined) return mantissa.replace(".", ",");
  const power = Number(exponent);
  const sign = power < 0 ? "-" : "+";
  return `${mantissa.replace(".", ",")}E${sign}${String(Math.abs(power)).padStart(2, "0")}`;
}

/** What the editor and the formula bar show of a number, by the cell's number format. */
export function editorText(value: number, format: string): string {
  if (isPercentFormat(format))
    return `${editorNumber(Number((value * 100).toPrecision(significantDigits)))}%`;
  const time = hasTime(format);
  const date = hasDate(format) ? dateFromSerial(value) : null;
  if (!date && !time) return editorNumber(value);
  const seconds = Math.round((value - Math.floor(value)) * 86_400);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const timeText = clock.map((part) => String(part).padStart(2, "0")).join(":");
  if (!date) return value >= 0 && value < 1 ? timeText : editorNumber(value);
  const day = `${String(date.day).padStart(2, "0")}/${String(date.month).padStart(2, "0")}/${date.year}`;
  return seconds === 0 ? day : `${day} ${timeText}`;
}

/** Letters of a number format outside quotes, escapes, colours and conditions. */
function formatLetters(format: string): string {
  return format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "").toLowerCase();
}

export function hasDate(format: string): boolean {
  const letters = formatLetters(format);
  return letters !== "general" && /[dy]|mmm/.test(letters);
}

export function hasTime(format: string): boolean {
  const letters = formatLetters(format);
  return letters !== "general" && /[hs]/.test(letters);
}

/** "#N/A" is "#N/D", true is "VERO"; null for what is shown alike in both languages. */
export function italianConstant(value: string | boolean): string | null {
  if (typeof value === "boolean") return value ? "VERO" : "FALSO";
  return italianError(value);
}
