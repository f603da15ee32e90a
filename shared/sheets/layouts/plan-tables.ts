/** Proposals of a call and projects of a plan (PLAN-MI-2017, 3.1 and table 4.1): lead, title, money. */
import { plainWords } from "../../kit/text.ts";
import type { FieldLayout, Layout } from "../layout.ts";

const number: FieldLayout = {
  unit: "text",
  headings: [
    "n. $",
    "nr. $",
    "num. $",
    "n. progressiv $",
    "n. ordine $",
    "n. progetto $",
    "n. prot. $",
    "n. protocoll $",
    "progr $",
    "id. $",
  ],
};
const lead: FieldLayout = {
  unit: "text",
  headings: [
    "ent capofila",
    "capofila",
    "soggett capofila",
    "capofil alleanz",
    "ent proponent",
    "soggett proponent",
    "proponent $",
    "ent titolar",
    "beneficiari -raggiunt -previst",
  ],
};
/** The eligible cost is a part of the total cost, and so is what was spent of it. */
const eligible = "-ammissibil -ammess -sostenut -liquidat -rendicontat";
const totalCost: FieldLayout = {
  unit: "euro",
  headings: [
    `cost total ${eligible}`,
    `cost tot. ${eligible}`,
    `cost complessiv ${eligible}`,
    `cost progett ${eligible}`,
    `cost intervent ${eligible}`,
    "costi. $",
    "costo. $",
    "budget total",
    `valor progett ${eligible}`,
    `valor complessiv ${eligible}`,
    `import complessiv ${eligible}`,
  ],
};
const requested: FieldLayout = {
  unit: "euro",
  headings: [
    "contribut richiest",
    "finanziament richiest",
    "import richiest",
    "quot richiest",
    "contrib richiest",
    "richiesto. $",
    "contribut regional richiest",
    "contribut domandat",
    "contribut chiest",
  ],
};
const assigned: FieldLayout = {
  unit: "euro",
  headings: [
    "contribut assegnat",
    "contribut concess",
    "finanziament assegnat",
    "finanziament concess",
    "import assegnat",
    "import concess",
    "assegnato. $",
    "concesso. $",
    "contribut ammess",
    "contribut approvat",
    "contrib assegnat",
    "contrib concess",
    "risors assegnat",
    "contribut definitiv",
  ],
};
const cofinancing: FieldLayout = {
  unit: "euro",
  headings: [
    "cofin -% -percentual -privat -monetari -pubblic",
    "co finanziament -% -percentual -privat -monetari -pubblic",
    "quot propri",
    "quot cofinanziat",
    "quot caric alleanz",
  ],
};
const cofinancingShare: FieldLayout = {
  unit: "percent",
  headings: ["% cofin", "percentual cofin", "% co finanziament", "incidenz cofin"],
};

/** Words in the headings or titles that tell proposals from projects. */
const saysProposals = (title: string) => /\bpropost/.test(plainWords(title));

const proposalTitles = ["titol propost", "propost progettual", "proposta.", "proposte."];

export const projects: Layout = {
  kind: "projects",
  fields: {
    number,
    lead,
    title: {
      unit: "text",
      headings: [
        "titol progett",
        "progetto.",
        "progetti.",
        "titolo.",
        "nom progett",
        "denominazion progett",
        "denominazion $",
        "titol intervent",
        "intervento. $",
      ],
    },
    totalCost,
    requested,
    assigned,
    cofinancing,
    cofinancingShare,
    // How far the project is: indicators of LG-2014 and PLAN-MI-2017, 5.1 a.
    status: {
      unit: "text",
      headings: ["stato. $", "stato. progett", "stato. avanzament", "stato. attuazion"],
    },
    proposal: { unit: "text", headings: proposalTitles },
  },
  needs: [
    ["assigned", "requested", "lead"],
    ["assigned", "requested", "title"],
    ["assigned", "totalCost", "lead"],
    ["assigned", "totalCost", "title"],
  ],
  // Proposals with what each was given: before the plan, or its projects.
  doubts: ["proposal"],
  evidence: (_labels, _title, around) => (/\bgraduatori/.test(plainWords(around)) ? 0.65 : 1),
};

export const proposals: Layout = {
  kind: "proposals",
  fields: {
    number,
    lead,
    title: {
      unit: "text",
      headings: [...proposalTitles, "titol progett", "titolo."],
    },
    requested,
    totalCost,
    cofinancing,
    cofinancingShare,
    assigned,
  },
  needs: [
    ["requested", "totalCost", "lead"],
    ["requested", "totalCost", "title"],
  ],
  doubts: ["assigned"],
  // Cost and request alone may also be projects before assignment: only a word "proposta" settles it.
  evidence: (_labels, title) => (saysProposals(title) ? 1 : 0.4),
};
