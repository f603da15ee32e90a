/** Who may lead an alliance, in the words of the act: public bodies only, until an act says otherwise (LG-2014; ACC-CR-2014, art. 9). */
import type { Bilingual } from "../kit/finding.ts";
import type { BodyKind } from "./subject-nature.ts";

const kindNames: Readonly<Record<BodyKind, Bilingual>> = {
  public: { it: "un ente pubblico", en: "a public body" },
  privateNonProfit: { it: "un ente privato senza scopo di lucro", en: "a private non-profit body" },
  privateForProfit: { it: "un'impresa", en: "an enterprise" },
};

/** "capofila di alleanza può essere solo un ente pubblico": part of a sentence. */
export function onlyLeads(kinds: readonly BodyKind[]): Bilingual {
  const list = (language: "it" | "en", or: string) => kinds.map((kind) => kindNames[kind][language]).join(or);
  return {
    it: `capofila di alleanza può essere solo ${list("it", " o ")}`,
    en: `only ${list("en", " or ")} may lead an alliance`,
  };
}
