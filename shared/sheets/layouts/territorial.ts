/** Tables with one row per territory: indicators with their weights (LG-2014, last table) and grants (PROG-2017). */
import { allocationActs } from "../../domain/allocation-act.ts";
import { findProvince } from "../../domain/province.ts";
import { findTerritory } from "../../domain/territory.ts";
import { plainWords } from "../../kit/text.ts";
import type { FieldLayout, Layout } from "../layout.ts";
import { position } from "./ranking.ts";

const territory: FieldLayout = {
  unit: "text",
  headings: [
    "dat per asl",
    "asl.",
    "ats.",
    "territori",
    "provinc",
    "prov. $",
    "ambit territorial",
    "azienda sanitari",
  ],
};

function shareOf(labels: readonly string[], known: (label: string) => boolean): number {
  return labels.length === 0 ? 0 : labels.filter(known).length / labels.length;
}

export const allocation: Layout = {
  kind: "allocation",
  fields: {
    territory,
    ...Object.fromEntries(
      allocationActs.flatMap(({ indicators }) =>
        indicators.map(({ id, holds, headings }): [string, FieldLayout] => [
          id,
          { unit: holds === "share" ? "percent" : "count", headings },
        ]),
      ),
    ),
  },
  needs: allocationActs.map(({ indicators }) => ["territory", ...indicators.map(({ id }) => id)]),
  evidence: (labels) => shareOf(labels, (label) => findTerritory(label) !== null),
};

export const weights: Layout = {
  kind: "weights",
  fields: {
    indicator: { unit: "text", headings: ["indicator", "indicator descrizion", "descrizion indicator"] },
    weight: { unit: "percent", headings: ["peso.", "peso relativ", "pesi.", "ponderazion", "% peso"] },
    description: { unit: "text", headings: ["descrizion", "definizion", "contenut", "significat"] },
  },
  needs: [["indicator", "weight"]],
  evidence: (labels) =>
    shareOf(labels, (label) => /\bindicatore? [a-e]\b|^[a-e]$|^[a-e] /.test(plainWords(label))),
};

export const grants: Layout = {
  kind: "grants",
  fields: {
    territory,
    project: { unit: "text", headings: ["progetto.", "titol progett", "titolo."] },
    projectCount: {
      unit: "count",
      headings: [
        "numer progett",
        "n. progett",
        "progett approvat",
        "progett finanziat",
        "progett ammess",
        "quanti progett",
        "total progett",
      ],
    },
    eligibleCost: {
      unit: "euro",
      headings: ["cost ammissibil", "cost total ammissibil", "spes ammissibil", "spes ammess"],
    },
    score: { unit: "number", headings: ["punteggi", "punti."] },
    position,
    grant: {
      unit: "euro",
      headings: [
        "contribut concess",
        "contribut $",
        "contribut pubblic $",
        "contribut fondo perduto",
        "contribut assegnat",
        "import concess",
        "import contribut",
        "finanziament concess",
        "import finanziat",
        "contribut erogabil",
        "total contribut",
      ],
    },
  },
  needs: [["territory", "grant"]],
  // Points and places make a ranking of it.
  doubts: ["score", "position"],
  evidence: (labels) =>
    shareOf(labels, (label) => findProvince(label) !== null || findTerritory(label) !== null),
};
