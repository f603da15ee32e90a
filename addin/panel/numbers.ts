/** Figures of findings and cells for the screen; text that is no plain decimal is shown as it is. */
import type { Unit } from "../../shared/domain/table.ts";
import type { Language } from "../../shared/kit/finding.ts";
import * as kit from "../../shared/kit/number-format.ts";

const plain = /^-?\d+(\.\d+)?$/;

/** Euro with their sign, percentages from fractions; nothing is ever rounded. */
export function formatQuantity(text: string, unit: Unit, language: Language): string {
  return plain.test(text) ? kit.formatIn(unit, text, language) : text;
}

/** A computed ratio may have many decimals: the screen shows two of its percentage, and says when they are not all. */
export function formatRatio(fraction: string, language: Language): string {
  const mark = kit.ratioIsExact(fraction) ? "" : "≈\u00a0";
  return mark + kit.formatRatio(fraction, language);
}
