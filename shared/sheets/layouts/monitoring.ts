/**
 * Half-year monitoring of alliance projects (PLAN-MI-2017, 5.1 b; LG-2014 indicator 14).
 * Liquidated money comes on two bases - contribution part, all sources - that must never be compared;
 * a column that names none is kept apart as "liquidated" and asked about.
 */
import type { Layout } from "../layout.ts";

const exceptReached = "-raggiunt -effettiv";
const contribution = ["quot contribut", "contribut", "regional", "finanziament"];
const allSources = [
  "tutt font",
  "cofin inclus",
  "complessiv",
  "compres cofin",
  "contribut cofin",
  "total progett",
];
const noBase = "-contribut -font -cofin -complessiv -% -percentual";

export const monitoring: Layout = {
  kind: "monitoring",
  fields: {
    number: { unit: "text", headings: ["n. $", "nr. $", "num. $", "progr $"] },
    project: {
      unit: "text",
      headings: [
        "progetto. -azion",
        "titol progett",
        "progetti. -azion",
        "titolo. -azion",
        "nom progett",
        "intervento. -azion",
      ],
    },
    lead: { unit: "text", headings: ["ent capofila", "capofila", "soggett capofila", "capofil alleanz"] },
    personsExpected: {
      unit: "count",
      headings: [
        `person previst ${exceptReached}`,
        `person attes ${exceptReached}`,
        "beneficiari previst person",
        "beneficiari attes person",
        "destinatari person previst",
      ],
    },
    personsReached: {
      unit: "count",
      headings: [
        "person raggiunt",
        "beneficiari raggiunt person",
        "person coinvolt",
        "destinatari person raggiunt",
        "destinatari effettiv person",
        "person effettiv",
      ],
    },
    enterprisesExpected: {
      unit: "count",
      headings: [
        `impres previst ${exceptReached}`,
        `impres attes ${exceptReached}`,
        `aziend previst ${exceptReached}`,
        "beneficiari previst impres",
        `aziend attes ${exceptReached}`,
      ],
    },
    enterprisesReached: {
      unit: "count",
      headings: [
        "impres raggiunt",
        "aziend raggiunt",
        "beneficiari raggiunt impres",
        "impres coinvolt",
        "aziend coinvolt",
      ],
    },
    totalResources: {
      unit: "euro",
      headings: [
        "total risors",
        "risors total",
        "risors disposizion",
        "risors complessiv -liquidat -erogat",
        "total risors progett",
        "cost total",
        "cost complessiv",
        "budget",
        "valor complessiv",
        "valor progett",
      ],
    },
    disbursed: {
      unit: "euro",
      headings: [
        "risors erogat",
        "contribut erogat",
        "import erogat",
        "erogato.",
        "quot erogat",
        "somm erogat",
        "contribut ricevut",
        "risors trasferit",
        "import trasferit",
      ],
    },
    liquidatedContribution: {
      unit: "euro",
      headings: contribution.map((base) => `liquidat ${base} -cofin -font`),
    },
    liquidatedAll: { unit: "euro", headings: allSources.map((base) => `liquidat ${base}`) },
    liquidated: {
      unit: "euro",
      headings: [
        `risors liquidat ${noBase}`,
        `import liquidat ${noBase}`,
        `liquidato. ${noBase}`,
        `somm liquidat ${noBase}`,
      ],
    },
    cofinancing: {
      unit: "euro",
      headings: [
        "cofin -privat -monetari -pubblic -liquidat -% -percentual -font",
        "co finanziament -privat -monetari -pubblic -liquidat -% -percentual -font",
      ],
    },
    privateCofinancing: {
      unit: "euro",
      headings: ["cofin privat -%", "cui privat -%", "quot privat -%", "privato. -%"],
    },
    monetaryCofinancing: {
      unit: "euro",
      headings: ["cofin monetari -%", "cui monetari -%", "quot monetari -%", "monetario. -%"],
    },
    // What each action did, or cost, is another sheet.
    action: {
      unit: "text",
      headings: ["azione. $", "azioni. $", "azion progettual", "descrizion azion", "attivita. $"],
    },
  },
  needs: [
    ["project", "personsExpected", "personsReached"],
    ["lead", "personsExpected", "personsReached"],
    ["project", "enterprisesExpected", "enterprisesReached"],
    ["project", "totalResources", "liquidatedAll"],
    ["project", "totalResources", "liquidated"],
    ["project", "disbursed", "liquidatedContribution"],
    ["lead", "totalResources", "liquidatedAll"],
    ["lead", "disbursed", "liquidatedContribution"],
  ],
  doubts: ["action"],
};
