/**
 * Expenditure report of an alliance lead: costs incurred per action and source
 * (LG-2014; ACC-CR-2014 art. 8; PLAN-MI-2017, All. 3 art. 10).
 */
import type { FieldLayout, Layout } from "../layout.ts";
import type { Template } from "../template.ts";

const euro = (...headings: string[]): FieldLayout => ({ unit: "euro", headings });
const notSplit = "-contribut -cofin -quot -caric";

export const expenditureReport: Layout = {
  kind: "expenditureReport",
  fields: {
    number: { unit: "text", headings: ["n. $", "nr. $", "num. $", "progr $"] },
    lead: { unit: "text", headings: ["ent capofila", "capofila", "soggett capofila", "capofil alleanz"] },
    project: {
      unit: "text",
      headings: ["progetto. $", "titol progett", "nom progett", "denominazion progett"],
    },
    action: {
      unit: "text",
      headings: [
        "azione. $",
        "azioni. $",
        "azion progett -n",
        "azion realizzat",
        "azion attivit -n",
        "attivit realizzat",
        "descrizion azion",
        "attivita. $",
        "attivita progettual",
        "voce. azion",
        "azion previst",
      ],
    },
    source: {
      unit: "text",
      headings: [
        "fonte. $",
        "fonti. $",
        "font finanziament",
        "font copertur",
        "copertur finanziari",
        "font finanziari",
        "font spes",
        "imputazion",
        "fonte. copertur",
      ],
    },
    planned: euro(
      `cost previst ${notSplit}`,
      `spes previst ${notSplit}`,
      `import previst ${notSplit}`,
      `preventiv ${notSplit}`,
      `cost approvat ${notSplit}`,
      `budget azion ${notSplit}`,
      `budget $ ${notSplit}`,
      `cost progett -sostenut -total ${notSplit}`,
      `budget approvat ${notSplit}`,
    ),
    incurred: euro(
      `cost sostenut ${notSplit}`,
      `spes sostenut ${notSplit}`,
      `cost rendicontat ${notSplit}`,
      `spes rendicontat ${notSplit}`,
      `import rendicontat ${notSplit}`,
      `spes effettiv ${notSplit}`,
      `total rendicontat ${notSplit}`,
      `consuntiv ${notSplit}`,
      `cost effettiv ${notSplit}`,
      `total spes. -previst -ammess ${notSplit}`,
      `total speso. ${notSplit}`,
      `import speso. ${notSplit}`,
      `spes consuntiv ${notSplit}`,
      `import fattur ${notSplit}`,
      `import document ${notSplit}`,
    ),
    onContribution: euro(
      "caric contribut -cofin",
      "quot contribut -cofin -liquidat",
      "spes contribut -cofin",
      "cost contribut -cofin",
      "rendicontat contribut -cofin",
      "cui contribut -cofin",
      "finanziat contribut -cofin",
      "copert contribut -cofin",
      "imputat contribut -cofin",
      "contribut utilizzat",
      "copert contribut -cofin",
    ),
    onCofinancing: euro(
      "caric cofin",
      "quot cofin",
      "spes cofin",
      "cost cofin",
      "rendicontat cofin",
      "cui cofin",
      "finanziat cofin",
      "copert cofin",
      "imputat cofin",
      "part cofin",
      "cofin utilizzat",
    ),
    admitted: euro(
      "spes ammess",
      "cost ammess",
      "import ammess",
      "spes riconosciut",
      "cost riconosciut",
      "import riconosciut",
      "spes validat",
      "cost validat",
    ),
    documentNumber: {
      unit: "text",
      headings: [
        "n. fattur -data",
        "n. document -data",
        "giustificativ -data",
        "estrem document -data",
        "numer fattur -data",
        "doc. n. -data",
        "n. doc. -data",
        "rif. document -data",
        "numer document -data",
      ],
    },
    documentDate: {
      unit: "date",
      headings: ["dat fattur", "dat document", "dat giustificativ", "dat emission", "dat doc."],
    },
    paymentDate: {
      unit: "date",
      headings: ["dat pagament", "dat quietanz", "dat mandat", "pagat il. $", "dat bonific"],
    },
    reached: { unit: "count", headings: ["raggiunt"] },
  },
  needs: [
    ["action", "incurred"],
    ["action", "onContribution", "onCofinancing"],
    ["project", "source", "incurred"],
    ["lead", "source", "incurred"],
  ],
  signs: ["documentNumber", "onContribution", "onCofinancing"],
  excludes: ["reached"],
};

const source = "LG-2014; PLAN-MI-2017, All. 3, art. 10";

export const expenditureReportTemplate: Template = {
  kind: "expenditureReport",
  title: { it: "Rendicontazione economico-finanziaria", en: "Expenditure report" },
  instructions: {
    it: "Una riga per azione del progetto. Il capofila dell'Alleanza dichiara i costi sostenuti e su quale fonte gravano: contributo o cofinanziamento; le due quote danno il costo sostenuto.",
    en: "One row per action of the project. The alliance lead states the costs incurred and their source: contribution or cofinancing; the two parts make the cost incurred.",
  },
  columns: [
    { field: "number", heading: "N.", unit: "text" },
    { field: "lead", heading: "Ente capofila", unit: "text" },
    { field: "project", heading: "Titolo progetto", unit: "text" },
    { field: "action", heading: "Azione", unit: "text" },
    { field: "planned", heading: "Costo previsto (€)", unit: "euro" },
    {
      field: "incurred",
      heading: "Costo sostenuto (€)",
      unit: "euro",
      note: { it: `Tutte le fonti (${source})`, en: `All sources (${source})` },
    },
    { field: "onContribution", heading: "Spesa a carico del contributo (€)", unit: "euro" },
    { field: "onCofinancing", heading: "Spesa a carico del cofinanziamento (€)", unit: "euro" },
    { field: "admitted", heading: "Spesa ammessa (€)", unit: "euro" },
  ],
  totals: true,
};
