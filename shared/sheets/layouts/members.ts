/** Members of the network by type (PLAN-MI-2017, 2.3; LG-2014 indicators 1-2). */
import { plainWords } from "../../kit/text.ts";
import type { Layout } from "../layout.ts";

const typeWords =
  /\b(pubblic|enti? local|comun|ambit|piani? di zona|datorial|categoria|sindaca[lt]|oo ss|no ?profit|non profit|profit|impres|aziend|terzo settore|cooperativ|associazion|universit|altr)/;

export const members: Layout = {
  kind: "members",
  fields: {
    // Names and codes of single subjects: a list, whose running numbers are no counts.
    name: {
      unit: "text",
      headings: [
        "denominazion",
        "ragion social",
        "soggetto. $",
        "soggetto. aderente. $",
        "ente. $",
        "ente. aderente. $",
        "nom ent",
        "nom soggett",
      ],
    },
    code: { unit: "text", headings: ["codic fiscal", "c. f. $", "cf. $", "partit iva", "p. iva. $"] },
    joined: {
      unit: "date",
      headings: ["data adesion", "data ingress", "aderent dal", "data rinunci", "data recess"],
    },
    memberType: {
      unit: "text",
      headings: [
        "tipologi $",
        "tipologi soggett",
        "tipo soggett",
        "tipo ent",
        "categori soggett",
        "natur giuridic",
        "tipologi ader",
        "tipologi organizzazion",
      ],
    },
    count: {
      unit: "count",
      headings: [
        "numero. $",
        "n. $",
        "nr. $",
        "numer soggett",
        "n. soggett",
        "numer ent",
        "n. ent",
        "numer ader",
        "n. ader",
        "numer organizzazion",
        "n. organizzazion",
        "soggett aderent",
        "aderent $",
        "totale. $",
        "totale. soggett $",
        "totale. ent $",
        "quantit $",
      ],
    },
    share: { unit: "percent", headings: ["%", "percentual", "incidenz", "% sul total"] },
  },
  needs: [["memberType", "count"]],
  excludes: ["name", "code", "joined"],
  // One row per type: types that recur are those of single subjects.
  evidence: (labels) => {
    if (labels.length === 0) return 0;
    const types = labels.filter((label) => typeWords.test(plainWords(label))).length / labels.length;
    return new Set(labels.map(plainWords)).size < labels.length ? Math.min(types, 0.6) : types;
  },
};
