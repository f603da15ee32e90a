/** Project cards against projects and alliances. */
import type { cardsRules } from "../cards.ts";
import type { ExamplesOf } from "../example.ts";
import { edited, right, wrong } from "./compose.ts";
import { alliances, lead, partner } from "./network-book.ts";
import { cards, projects } from "./plan-book.ts";

const named = "Tempi nuovi";
/** The alliance of the card's project: a lead and `others` partners. */
const alliance = (others: number) =>
  alliances(
    { ...lead, Alleanza: named },
    ...Array.from({ length: others }, (_, at) => ({
      ...partner,
      Alleanza: named,
      Soggetto: `${["Officine", "Tessitura", "Mensa", "Trasporti", "Grafica", "Cantieri"][at]} S.r.l.`,
    })),
  );

export const cardsExamples: ExamplesOf<typeof cardsRules> = {
  "across.cardProject": {
    passes: [
      right(
        "La scheda è di un progetto in tabella",
        "The card is of a project in the table",
        projects,
        cards,
      ),
    ],
    fails: [
      wrong(
        "Schede!A1",
        "Una scheda di «Orti urbani», che non è in tabella",
        'A card of "Orti urbani", which is not in the table',
        projects,
        edited(cards, { A1: "Comune di Zeta - Orti urbani" }),
      ),
    ],
  },
  "across.cardPartners": {
    passes: [
      right(
        "Cinque partner in scheda e nell'Alleanza",
        "Five partners on the card and in the alliance",
        cards,
        alliance(5),
      ),
      right("Cinque con il capofila", "Five with the lead", cards, alliance(4)),
      right(
        "«22 (adesioni in corso)»: il numero non è definitivo",
        '"22 (adesioni in corso)": the number is not final',
        edited(cards, { A3: "22 (adesioni in corso)" }),
        alliance(5),
      ),
    ],
    fails: [
      wrong(
        "Schede!A3",
        "Cinque partner in scheda, due nell'Alleanza",
        "Five partners on the card, two in the alliance",
        cards,
        alliance(2),
      ),
    ],
  },
};
