/** The 12 provinces as rows of a table; a partition of its own, not that of the ASL or ATS. */
import { provinces } from "../acts/territories.ts";
import { plainWords } from "../kit/text.ts";

const byWords = new Map(provinces.map((name) => [plainWords(name), name]));
byWords.set("monza brianza", "Monza e Brianza");
byWords.set("monza e della brianza", "Monza e Brianza");

/** Null when the text names no province; "Provincia di Lodi" is Lodi. */
export function findProvince(text: string): string | null {
  const words = plainWords(text).replace(/^(provincia|prov) (di |della )?/, "");
  return byWords.get(words) ?? null;
}
