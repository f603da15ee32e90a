/**
 * Italian tax codes of bodies and persons: the 11 digits of a partita IVA or of a body's codice fiscale,
 * the 16 characters of a person's codice fiscale. Only their own check digits are judged: whether a code was ever issued is unknown here.
 */

export type TaxCodeFault =
  /** Neither 11 digits nor 16 characters of a codice fiscale. */
  | "form"
  /** Digits that Excel may have shortened: with zeros in front it would be right. */
  | "zeros"
  | "check";

export type TaxCode =
  | { readonly type: "valid"; readonly code: string; readonly owner: "body" | "person" }
  | {
      readonly type: "faulty";
      readonly fault: TaxCodeFault;
      readonly text: string;
      readonly likely?: string;
    };

/** Luhn over 11 digits (D.P.R. 633/1972 for the partita IVA; the same for bodies' codici fiscali). */
export function validBodyCode(code: string): boolean {
  if (!/^\d{11}$/.test(code) || /^0+$/.test(code)) return false;
  let sum = 0;
  for (let at = 0; at < 11; at++) {
    const digit = Number(code[at]);
    const doubled = digit * 2;
    sum += at % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Values of the characters in odd places, 0-9 then A-Z (D.M. 23/12/1976); in even places digits and letters count as they are. */
const oddValues = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16,
  10, 22, 25, 24, 23,
];
/** Digits may be replaced by letters when two persons would share a code. */
const personForm = /^[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]$/;

export function validPersonCode(code: string): boolean {
  if (!personForm.test(code)) return false;
  let sum = 0;
  for (let at = 0; at < 15; at++) {
    const character = code.charCodeAt(at);
    const digit = character < 65;
    const value = digit ? character - 48 : character - 65;
    sum += at % 2 === 0 ? (oddValues[digit ? value : value + 10] ?? 0) : value;
  }
  return code.charCodeAt(15) - 65 === sum % 26;
}

/** One code as typed: blanks, dots and a leading "IT" or "C.F." do not matter. */
export function readTaxCode(text: string): TaxCode {
  const code = text
    .toUpperCase()
    .replace(/\b(?:C\.?\s?F\.?|P\.?\s?I\.?(?:VA)?\.?|PARTITA IVA|CODICE FISCALE)\s*[:.]?(?=[\sA-Z0-9])/g, "")
    .replace(/[^A-Z0-9]/g, "")
    .replace(/^IT(?=\d{11}$)/, "");
  if (validBodyCode(code)) return { type: "valid", code, owner: "body" };
  if (validPersonCode(code)) return { type: "valid", code, owner: "person" };
  if (/^\d{11}$/.test(code) || personForm.test(code)) return { type: "faulty", fault: "check", text: code };
  if (/^\d{5,10}$/.test(code) && validBodyCode(code.padStart(11, "0"))) {
    return { type: "faulty", fault: "zeros", text: code, likely: code.padStart(11, "0") };
  }
  return { type: "faulty", fault: "form", text: code };
}

/** A cell may hold two codes ("80003380195 / 01234567897"); the texts between the separators, in order. */
export function splitTaxCodes(text: string): string[] {
  return text
    .split(/[/;,\n|]|\s-\s/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
