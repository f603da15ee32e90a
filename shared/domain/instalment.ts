/** Which instalment a payment is, from the words of its cell: "Acconto", "2ª tranche", "Saldo". How much each is, no document says. */
import { plainWords } from "../kit/text.ts";

/** The balance comes after every numbered instalment. */
export const balance = Number.POSITIVE_INFINITY;

const ordinals = ["prim", "second", "terz", "quart", "quint", "sest"];
const romans = ["i", "ii", "iii", "iv", "v", "vi"];

/** 1 for the first, `balance` for the last; null when the words name none, or two. */
export function instalmentOrder(text: string): number | null {
  const words = plainWords(text).split(" ");
  const found = new Set<number>();
  for (const word of words) {
    if (word === "saldo") found.add(balance);
    const ordinal = ordinals.findIndex((beginning) => new RegExp(`^${beginning}[aoei]$`).test(word));
    if (ordinal >= 0) found.add(ordinal + 1);
    const roman = romans.indexOf(word);
    if (roman >= 0 && words.length > 1) found.add(roman + 1);
    const digits = /^(\d{1,2})[aoªº°]?$/.exec(word)?.[1];
    if (digits !== undefined && !text.includes("%")) found.add(Number(digits));
  }
  if (found.size === 0 && words.some((word) => /^(acconto|anticipo|anticipazione)$/.test(word))) return 1;
  const [only] = found;
  return found.size === 1 && only !== undefined && only > 0 ? only : null;
}
