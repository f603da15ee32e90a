/** The committee's evaluation of proposals: points per criterion, total, rank, who evaluated (LG-2014, premiality; PLAN-MI-2017, 2.4). */
import { criterionFields } from "../../domain/evaluation.ts";
import { plainWords } from "../../kit/text.ts";
import type { Layout } from "../layout.ts";
import type { Template } from "../template.ts";

const pairs = criterionFields.flatMap((a, at) => criterionFields.slice(at + 1).map((b) => [a, b]));

export const evaluation: Layout = {
  kind: "evaluation",
  fields: {
    number: { unit: "text", headings: ["n. $", "nr. $", "num. $", "progr $"] },
    lead: { unit: "text", headings: ["ent capofila", "capofila", "soggett proponent", "soggett capofila"] },
    proposal: {
      unit: "text",
      headings: [
        "titol propost",
        "proposta. $",
        "propost progettual",
        "titol progett",
        "progetto. $",
        "nom propost",
        "propost presentat",
        "denominazion propost",
      ],
    },
    innovation: { unit: "number", headings: ["innovativ", "innovazion"] },
    sustainability: { unit: "number", headings: ["sostenibil"] },
    integration: { unit: "number", headings: ["integrazion"] },
    scope: { unit: "number", headings: ["sovradistrettual", "sovra distrettual", "sovrazonal"] },
    coherence: { unit: "number", headings: ["coerenz"] },
    effectiveness: { unit: "number", headings: ["efficac"] },
    coverage: { unit: "number", headings: ["copertur"] },
    total: {
      unit: "number",
      headings: [
        "punteggi total",
        "punteggi complessiv",
        "punteggi final",
        "total punteggi",
        "total punti",
        "totale. $",
        "tot. punteggi",
        "punteggio. $",
      ],
    },
    position: {
      unit: "count",
      headings: ["posizion", "graduatori $", "rank. $", "posto. $", "pos. $", "posto graduatori"],
    },
    evaluators: { unit: "text", headings: ["valutatori", "component valut", "component votant"] },
    abstained: { unit: "text", headings: ["astenut", "astension", "si. astien"] },
    requested: { unit: "euro", headings: ["contribut richiest"] },
    grant: { unit: "euro", headings: ["contribut concess", "contribut assegnat"] },
    status: {
      unit: "text",
      headings: ["esito. $", "esit istruttori", "stato. $", "ammess finanziat -contribut -import"],
    },
  },
  needs: ["lead", "proposal"].flatMap((who) => pairs.map((pair) => [who, "total", ...pair])),
  signs: criterionFields,
  // With its outcome or its grants it is a ranking or a table of the plan; what is asked for belongs to the proposals.
  excludes: ["grant", "status"],
  evidence: (_labels, title) => (/\b(valutazion|punteggi|criteri)/.test(plainWords(title)) ? 1 : 0.6),
};

const criteria = "LG-2014, finanziamenti basati sulla premialità";
const abstention = "PLAN-MI-2017, par. 2.4 e All. 3 art. 5";
const points = (field: string, heading: string) =>
  ({ field, heading, unit: "number", note: { it: criteria, en: criteria } }) as const;

export const evaluationTemplate: Template = {
  kind: "evaluation",
  title: { it: "Valutazione delle proposte", en: "Evaluation of the proposals" },
  instructions: {
    it: "Una riga per proposta. Pesi e punteggi massimi non sono nelle linee guida: se ci sono, si scrivono nell'intestazione, ad esempio «Innovatività (peso 30%)» o «(max 20)». Chi è capofila o partner dell'alleanza proponente si astiene.",
    en: "One row per proposal. Weights and highest points are not in the guidelines: where there are any they are written in the heading, such as 'Innovatività (peso 30%)' or '(max 20)'. Who leads or partners in the proposing alliance abstains.",
  },
  columns: [
    { field: "lead", heading: "Ente capofila", unit: "text" },
    { field: "proposal", heading: "Titolo proposta", unit: "text" },
    points("innovation", "Innovatività"),
    points("sustainability", "Sostenibilità"),
    points("integration", "Integrazione"),
    points("scope", "Sovradistrettualità"),
    { field: "total", heading: "Punteggio totale", unit: "number" },
    { field: "position", heading: "Posizione", unit: "count" },
    { field: "evaluators", heading: "Valutatori", unit: "text", note: { it: abstention, en: abstention } },
    { field: "abstained", heading: "Astenuti", unit: "text", note: { it: abstention, en: abstention } },
  ],
  totals: false,
};
