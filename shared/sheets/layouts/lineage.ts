/** From the proposals of the call to the projects of the plan (PLAN-MI-2017, 3.1): one row per proposal. */
import { plainWords } from "../../kit/text.ts";
import type { Layout } from "../layout.ts";
import type { Template } from "../template.ts";

export const lineage: Layout = {
  kind: "lineage",
  ofWords: true,
  fields: {
    number: { unit: "text", headings: ["n. $", "nr. $", "num. $", "n. propost $", "progr $"] },
    lead: {
      unit: "text",
      headings: ["ent capofila", "capofila", "capofila propost", "soggett proponent", "ent proponent"],
    },
    proposal: {
      unit: "text",
      headings: [
        "titol propost",
        "propost progettual",
        "proposta. $",
        "propost originari",
        "propost inizial",
        "propost presentat",
        "progett propost",
      ],
    },
    outcome: {
      unit: "text",
      headings: [
        "esito. $",
        "esit propost",
        "esit coprogettazion",
        "esit co",
        "decision comitat",
        "esit final",
        "esit valutazion",
        "stato. propost",
      ],
    },
    project: {
      unit: "text",
      headings: [
        "progett pian",
        "progett confluenz",
        "progett confluisc",
        "confluit progett",
        "progett destinazion",
        "progett final",
        "progett definitiv",
        "progett approvat",
        "accorpat progett",
        "progett risultant",
        "nuov progett",
      ],
    },
    reason: {
      unit: "text",
      headings: ["motivazion", "motivo. $", "note. $", "perche", "osservazion", "motiv $"],
    },
    // With its money a table of proposals stays one, whatever column stands beside.
    requested: { unit: "euro", headings: ["contribut richiest", "finanziament richiest", "import richiest"] },
    totalCost: { unit: "euro", headings: ["cost total", "cost complessiv", "cost progett"] },
    assigned: { unit: "euro", headings: ["contribut assegnat", "contribut concess", "assegnato. $"] },
    score: { unit: "number", headings: ["punteggi"] },
  },
  needs: [["proposal", "project"]],
  excludes: ["requested", "totalCost", "assigned", "score"],
  evidence: (_labels, title) => {
    const words = plainWords(title);
    return /\bpropost/.test(words) && /\bprogett[oi]\b/.test(words) ? 1 : 0.5;
  },
};

const source = "PLAN-MI-2017, par. 3.1";

export const lineageTemplate: Template = {
  kind: "lineage",
  title: { it: "Dalle proposte ai progetti del Piano", en: "From the proposals to the projects of the plan" },
  instructions: {
    it: "Una riga per proposta pervenuta. Le proposte accorpate indicano lo stesso progetto del Piano; per quelle senza progetto si scrive il motivo.",
    en: "One row per proposal received. Merged proposals name the same project of the plan; those without a project give the reason.",
  },
  columns: [
    { field: "number", heading: "N.", unit: "text" },
    { field: "lead", heading: "Ente capofila", unit: "text" },
    { field: "proposal", heading: "Titolo proposta", unit: "text" },
    {
      field: "outcome",
      heading: "Esito",
      unit: "text",
      values: ["Confermata", "Ridimensionata", "Accorpata", "Ritirata", "Non ammessa"],
      note: { it: source, en: source },
    },
    { field: "project", heading: "Progetto del Piano", unit: "text" },
    { field: "reason", heading: "Motivazione", unit: "text" },
  ],
  totals: false,
};
