/** What a ranking says of a project: funded, admitted and waiting for money, or not admitted (PROG-2017). */
import { plainWords } from "../kit/text.ts";

export const rankingStatuses = ["funded", "waiting", "notAdmitted"] as const;
export type RankingStatus = (typeof rankingStatuses)[number];

/** Null when the words do not settle it: "Ammesso" alone does not say whether there was money. */
export function rankingStatus(text: string): RankingStatus | null {
  const words = plainWords(text);
  if (/\b(non ammess|esclus|inammissibil|non ammissibil|respint|non idone)/.test(words)) return "notAdmitted";
  if (/\b(non finanziat|attesa|non finanziabil|esaurimento|carenza|riserva|idone[oai] non)/.test(words))
    return "waiting";
  return /\bfinanziat|\bfinanziabil/.test(words) ? "funded" : null;
}
