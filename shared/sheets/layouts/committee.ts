/** The committee of the network and the meetings of committee and network (PLAN-MI-2017, All. 2 and All. 3 artt. 4-7). */
import { plainWords } from "../../kit/text.ts";
import type { Layout } from "../layout.ts";
import type { Template } from "../template.ts";

export const committee: Layout = {
  kind: "committee",
  ofWords: true,
  fields: {
    number: { unit: "text", headings: ["n. $", "nr. $", "num. $", "progr $"] },
    category: {
      unit: "text",
      headings: [
        "tipologi soggett",
        "tipologi $",
        "categori $",
        "categori soggett",
        "rappresentanz",
        "categori component",
      ],
    },
    body: {
      unit: "text",
      headings: [
        "ente. $",
        "organismo. $",
        "ent appartenenz",
        "ent rappresentat",
        "soggetto. $",
        "denominazion",
        "component comitat",
      ],
    },
    titular: {
      unit: "text",
      headings: [
        "titolare. $",
        "component titolar",
        "membr titolar",
        "membr effettiv",
        "component effettiv",
        "referent titolar",
      ],
    },
    substitute: {
      unit: "text",
      headings: ["supplente. $", "component supplent", "membr supplent", "sostitut", "referent supplent"],
    },
    alliances: {
      unit: "text",
      headings: [
        "alleanze. $",
        "capofila partner",
        "present alleanz",
        "partecip alleanz",
        "alleanz proponent",
      ],
    },
    evaluates: {
      unit: "text",
      headings: ["partecip valutazion", "valut progett", "valut propost", "vot valutazion"],
    },
    date: { unit: "date", headings: ["data riunion", "data sedut"] },
  },
  needs: [
    ["category", "body"],
    ["body", "titular", "substitute"],
    ["category", "titular", "substitute"],
  ],
  signs: ["titular", "substitute"],
  excludes: ["date"],
  evidence: (_labels, title) => (/\bcomitat/.test(plainWords(title)) ? 1 : 0.5),
};

export const meetings: Layout = {
  kind: "meetings",
  fields: {
    number: { unit: "text", headings: ["n. $", "nr. $", "num. $", "progr $"] },
    date: {
      unit: "date",
      headings: [
        "data riunion",
        "data sedut",
        "data incontr",
        "data. $",
        "data svolgiment",
        "sedut del. $",
        "riunion del. $",
      ],
    },
    body: {
      unit: "text",
      headings: ["organo. $", "organismo. $", "tipo riunion", "riunion $", "organ collegial"],
    },
    noticeDate: {
      unit: "date",
      headings: [
        "data convocazion",
        "convocazion del",
        "data invio convocazion",
        "convocazione. $",
        "convocat il. $",
      ],
    },
    agenda: { unit: "text", headings: ["ordin giorn", "o. d. g.", "odg. $", "argoment"] },
    members: {
      unit: "count",
      headings: ["component $", "numer component", "n. component", "aventi diritt", "total component"],
    },
    present: {
      unit: "count",
      headings: ["presenti. $", "numer present", "n. present", "presenz $", "total present"],
    },
    votesFor: { unit: "count", headings: ["favorevol", "voti favor", "a favore.", "si. $"] },
    votesAgainst: { unit: "count", headings: ["contrari", "voti contr"] },
    abstained: { unit: "count", headings: ["astenut", "astension"] },
    leadVote: { unit: "text", headings: ["voto capofil", "vot ats", "vot president"] },
    outcome: { unit: "text", headings: ["esito. $", "esit votazion", "decision", "deliberazion $"] },
    minutes: {
      unit: "text",
      headings: ["verbale. $", "n. verbal", "verbal inviat", "verbal redatt", "verbal validat"],
    },
    requestDate: { unit: "date", headings: ["data richiest parer", "richiest parer del"] },
    requesters: {
      unit: "count",
      headings: ["n. richiedent", "numer richiedent", "n. proponent parer", "richiedent $"],
    },
  },
  needs: [
    ["date", "noticeDate"],
    ["date", "present"],
    ["date", "agenda"],
    ["date", "votesFor", "votesAgainst"],
  ],
  signs: ["noticeDate", "agenda", "votesFor", "votesAgainst"],
  evidence: (_labels, title) => {
    const words = plainWords(title);
    const meets = /\b(riunion|sedut|incontr|convocazion|verbal)/.test(words);
    const whose = /\b(comitat|rete)\b/.test(words);
    return meets && whose ? 1 : meets ? 0.85 : 0.5;
  },
};

const source = "PLAN-MI-2017, All. 3 art. 5";
const working = "PLAN-MI-2017, All. 3 artt. 4 e 7";

export const committeeTemplate: Template = {
  kind: "committee",
  title: {
    it: "Comitato di programmazione, valutazione e monitoraggio",
    en: "Committee for planning, evaluation and monitoring",
  },
  instructions: {
    it: "Una riga per ente. ATS e sede regionale (UTR) sono necessarie. Chi è capofila o partner in un'alleanza proponente non partecipa alla valutazione.",
    en: "One row per body. The ATS and the regional office (UTR) are necessary. A lead or partner of a proposing alliance takes no part in evaluation.",
  },
  columns: [
    { field: "category", heading: "Tipologia soggetti", unit: "text" },
    { field: "body", heading: "Ente", unit: "text" },
    { field: "titular", heading: "Componente titolare", unit: "text", note: { it: source, en: source } },
    { field: "substitute", heading: "Componente supplente", unit: "text", note: { it: source, en: source } },
    { field: "alliances", heading: "Presente nelle alleanze", unit: "text" },
    { field: "evaluates", heading: "Partecipa alla valutazione", unit: "text", values: ["sì", "no"] },
  ],
  totals: false,
};

export const meetingsTemplate: Template = {
  kind: "meetings",
  title: { it: "Riunioni del Comitato e della Rete", en: "Meetings of the committee and of the network" },
  instructions: {
    it: "Una riga per riunione. Il voto del capofila di rete serve quando i voti sono pari.",
    en: "One row per meeting. The network lead's vote is needed when votes are equal.",
  },
  columns: [
    { field: "date", heading: "Data riunione", unit: "date" },
    { field: "body", heading: "Organo", unit: "text", values: ["Comitato", "Rete"] },
    { field: "noticeDate", heading: "Data convocazione", unit: "date", note: { it: working, en: working } },
    { field: "agenda", heading: "Ordine del giorno", unit: "text", note: { it: working, en: working } },
    { field: "members", heading: "Numero componenti", unit: "count" },
    { field: "present", heading: "Numero presenti", unit: "count" },
    { field: "votesFor", heading: "Voti favorevoli", unit: "count" },
    { field: "votesAgainst", heading: "Voti contrari", unit: "count" },
    { field: "abstained", heading: "Astenuti", unit: "count" },
    {
      field: "leadVote",
      heading: "Voto del capofila di rete",
      unit: "text",
      values: ["favorevole", "contrario"],
    },
    { field: "outcome", heading: "Esito", unit: "text", values: ["approvato", "non approvato"] },
    { field: "minutes", heading: "Verbale", unit: "text", note: { it: working, en: working } },
    { field: "requestDate", heading: "Data richiesta parere", unit: "date" },
    { field: "requesters", heading: "N. richiedenti", unit: "count" },
  ],
  totals: false,
};
