/**
 * System, transversal and direct actions of the ATS (PLAN-MI-2017, 3.3-3.5), with the money of chapter 4
 * and the further indicators of 5.1: working groups, their meetings, trials inside the ATS.
 */
import { systemActionNames, systemActionTypes } from "../../domain/system-actions.ts";
import { plainWords } from "../../kit/text.ts";
import type { Layout } from "../layout.ts";
import type { Template } from "../template.ts";

const measures = ["liquidated", "workingGroups", "meetings", "trials", "type"];
const own = /\bazion[ei] (di )?(sistema|trasversal[ei]|dirett[ae])\b/;

export const systemActions: Layout = {
  kind: "systemActions",
  fields: {
    number: { unit: "text", headings: ["n. $", "nr. $", "num. $", "progr $"] },
    type: {
      unit: "text",
      headings: [
        "tipo. azion",
        "tipologi azion",
        "tipologi $",
        "tipo. $",
        "livell azion",
        "categori azion",
        "natur azion",
      ],
    },
    action: {
      unit: "text",
      headings: [
        "azione. $",
        "azioni. $",
        "azion sistem -tipo -tipologi",
        "azion trasversal -tipo -tipologi",
        "descrizion azion",
        "denominazion azion",
        "titol azion",
        "nom azion",
      ],
    },
    planned: {
      unit: "euro",
      headings: [
        "import previst",
        "risors previst",
        "import programmat",
        "risors programmat",
        "risors destinat",
        "cost previst",
        "budget $",
        "budget previst",
        "previsto. $",
        "risors assegnat",
        "stanziament",
        "import budget",
        "spes previst",
      ],
    },
    liquidated: {
      unit: "euro",
      headings: ["import liquidat", "risors liquidat", "liquidato. $", "somm liquidat", "total liquidat"],
    },
    cofinancing: {
      unit: "euro",
      headings: [
        "cofinanziament -monetari -privat -pubblic -natur -% -percentual",
        "co finanziament -monetari -privat -pubblic -natur -% -percentual",
      ],
    },
    monetaryCofinancing: {
      unit: "euro",
      headings: [
        "cofinanziament monetari -privat -pubblic -% -percentual",
        "cui monetari -%",
        "monetario. $",
      ],
    },
    workingGroups: {
      unit: "count",
      answered: true,
      headings: [
        "grupp lavoro avviat",
        "grupp lavoro attivat",
        "grupp lavoro $",
        "avvi grupp lavoro",
        "grupp lavoro costituit",
        "tavoli lavoro attivat",
        "tavoli lavoro avviat",
      ],
    },
    meetings: {
      unit: "count",
      headings: [
        "numer incontr",
        "n. incontr",
        "incontri. $",
        "incontr svolt",
        "incontr grupp",
        "riunion grupp",
        "n. riunion",
        "numer riunion",
        "incontr effettuat",
      ],
    },
    trials: {
      unit: "count",
      answered: true,
      headings: [
        "sperimentazion avviat",
        "sperimentazion $",
        "sperimentazion intern",
        "avvi sperimentazion",
        "sperimentazion cors",
      ],
    },
    personsExpected: { unit: "count", headings: ["person previst -raggiunt", "person attes -raggiunt"] },
    personsReached: { unit: "count", headings: ["person raggiunt"] },
    enterprisesExpected: { unit: "count", headings: ["impres previst -raggiunt", "impres attes -raggiunt"] },
    enterprisesReached: { unit: "count", headings: ["impres raggiunt"] },
    // An action of a project is another thing.
    project: { unit: "text", headings: ["progetto. -azion", "titol progett", "progetti. $"] },
    lead: { unit: "text", headings: ["capofila", "alleanz"] },
  },
  needs: measures.map((measure) => ["action", "planned", measure]),
  signs: ["workingGroups", "trials"],
  excludes: ["project", "lead"],
  evidence: (labels, title) => {
    if (own.test(plainWords(title))) return 1;
    const said = labels.filter((label) => /\b(sistema|trasversal[ei]|dirett[ae])\b/.test(plainWords(label)));
    return labels.length > 0 && said.length * 2 > labels.length ? 0.9 : 0.5;
  },
};

const indicators = "PLAN-MI-2017, par. 5.1";
const chapters = "PLAN-MI-2017, parr. 3.3-3.5";

export const systemActionsTemplate: Template = {
  kind: "systemActions",
  title: {
    it: "Azioni di sistema, trasversali e dirette di ATS",
    en: "System, transversal and direct actions of the ATS",
  },
  instructions: {
    it: "Una riga per azione. Gli importi previsti delle azioni di sistema e trasversali danno la voce corrispondente del piano finanziario. Le azioni trasversali hanno un gruppo di lavoro con i suoi incontri; le sperimentazioni interne sono delle azioni dirette: gruppi e sperimentazioni si contano, oppure si scrive sì, no o il giorno di avvio.",
    en: "One row per action. The planned amounts of system and transversal actions give the line of the financial plan. Transversal actions have a working group with its meetings; trials inside the ATS belong to direct actions: count groups and trials, or write yes, no or the day of the start.",
  },
  columns: [
    {
      field: "type",
      heading: "Tipo di azione",
      unit: "text",
      values: systemActionTypes.map((type) => systemActionNames[type].it),
      note: { it: chapters, en: chapters },
    },
    { field: "action", heading: "Azione", unit: "text" },
    { field: "planned", heading: "Importo previsto (€)", unit: "euro" },
    { field: "liquidated", heading: "Importo liquidato (€)", unit: "euro" },
    {
      field: "cofinancing",
      heading: "Cofinanziamento (€)",
      unit: "euro",
      note: { it: indicators, en: indicators },
    },
    {
      field: "monetaryCofinancing",
      heading: "di cui monetario (€)",
      unit: "euro",
      note: { it: indicators, en: indicators },
    },
    { field: "personsExpected", heading: "Persone previste", unit: "count" },
    { field: "personsReached", heading: "Persone raggiunte", unit: "count" },
    { field: "enterprisesExpected", heading: "Imprese previste", unit: "count" },
    {
      field: "enterprisesReached",
      heading: "Imprese raggiunte",
      unit: "count",
      note: { it: indicators, en: indicators },
    },
    {
      field: "workingGroups",
      heading: "Gruppi di lavoro avviati",
      unit: "count",
      note: { it: indicators, en: indicators },
    },
    {
      field: "meetings",
      heading: "Numero incontri",
      unit: "count",
      note: { it: indicators, en: indicators },
    },
    {
      field: "trials",
      heading: "Sperimentazioni avviate",
      unit: "count",
      note: { it: indicators, en: indicators },
    },
  ],
  totals: true,
};
