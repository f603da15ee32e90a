/** Forms of the territorial plan: proposals, projects, cards, financial plan. */
import type { Template, TemplateColumn } from "../template.ts";

const table41 = "PLAN-MI-2017, tab. 4.1";
const number: TemplateColumn = { field: "number", heading: "N.", unit: "text" };
const lead: TemplateColumn = {
  field: "lead",
  heading: "Ente capofila",
  unit: "text",
  note: {
    it: "Capofila dell'Alleanza, come nell'accordo (PLAN-MI-2017, par. 3.1)",
    en: "Lead of the alliance, as in its agreement (PLAN-MI-2017, 3.1)",
  },
};
const requested: TemplateColumn = {
  field: "requested",
  heading: "Contributo richiesto (€)",
  unit: "euro",
  note: { it: "Non oltre il costo del progetto", en: "Not above the cost of the project" },
};

export const proposalsTemplate: Template = {
  kind: "proposals",
  title: { it: "Proposte progettuali", en: "Proposals" },
  instructions: {
    it: "Una riga per proposta presentata alla Manifestazione di interesse, prima della co-progettazione.",
    en: "One row per proposal presented to the call, before it was worked out together.",
  },
  columns: [
    number,
    lead,
    { field: "title", heading: "Titolo proposta", unit: "text" },
    requested,
    {
      field: "totalCost",
      heading: "Costo totale progetto (€)",
      unit: "euro",
      note: {
        it: "Contributo più cofinanziamento (PLAN-MI-2017, par. 3.1)",
        en: "Contribution plus cofinancing (PLAN-MI-2017, 3.1)",
      },
    },
  ],
  totals: true,
};

export const projectsTemplate: Template = {
  kind: "projects",
  title: { it: "Progetti approvati e relative risorse", en: "Approved projects and their resources" },
  instructions: {
    it: "Una riga per progetto approvato. Importi in euro con i centesimi. Il cofinanziamento è il costo meno il contributo assegnato: «Calcola» lo aggiunge.",
    en: 'One row per approved project. Amounts in euro with cents. Cofinancing is the cost minus the contribution assigned: "Calcola" adds it.',
  },
  columns: [
    number,
    lead,
    { field: "title", heading: "Titolo progetto", unit: "text" },
    {
      field: "totalCost",
      heading: "Costo totale progetto (€)",
      unit: "euro",
      note: { it: `Tutte le fonti (${table41})`, en: `All sources (${table41})` },
    },
    requested,
    {
      field: "assigned",
      heading: "Contributo assegnato (€)",
      unit: "euro",
      note: {
        it: `Non oltre il contributo richiesto (${table41})`,
        en: `Not above the request (${table41})`,
      },
    },
  ],
  totals: true,
};

export const projectCardTemplate: Template = {
  kind: "projectCard",
  form: "card",
  title: { it: "Scheda progetto", en: "Project card" },
  instructions: {
    it: "Una scheda per progetto; per un altro progetto copiare l'intero blocco più in basso. Nella descrizione numerare le azioni («1.», «2.a»): il loro numero deve essere quello dichiarato. Fonte: PLAN-MI-2017, par. 3.2.",
    en: 'One card per project; for another project copy the whole block further down. Number the actions in the description ("1.", "2.a"): their number must be the one declared. Source: PLAN-MI-2017, 3.2.',
  },
  columns: [
    { field: "title", heading: "Capofila e titolo del progetto", unit: "text" },
    { field: "partners", heading: "N° PARTNER", unit: "count" },
    { field: "actions", heading: "N° AZIONI", unit: "count" },
    { field: "aims", heading: "FINALITÀ", unit: "text" },
    { field: "describedActions", heading: "DESCRIZIONE PROGETTO", unit: "text" },
    {
      field: "totalCost",
      heading: "Costo complessivo di progetto:",
      unit: "euro",
      section: "RISORSE ECONOMICHE",
    },
  ],
  totals: false,
};

const chapter4 = "PLAN-MI-2017, cap. 4";

export const financialPlanTemplate: Template = {
  kind: "financialPlan",
  form: "lines",
  title: { it: "Piano finanziario", en: "Financial plan" },
  instructions: {
    it: "Una riga per voce, importi in euro. Le righe con fondo grigio si calcolano da sole: le entrate devono pareggiare le uscite. Scrivere 0 dove una voce non ha importo.",
    en: "One line per item, amounts in euro. Lines on grey compute themselves: sources must equal uses. Write 0 where an item has no amount.",
  },
  columns: [
    {
      field: "regionalResources",
      section: "Entrate",
      heading: "Risorse regionali assegnate ad ATS",
      unit: "euro",
      formula: "{regionalBase}+{regionalAdditional}",
      note: { it: chapter4, en: chapter4 },
    },
    { field: "regionalBase", heading: "di cui: risorse ex D.G.R. assegnate", unit: "euro" },
    { field: "regionalAdditional", heading: "di cui: risorse aggiuntive regionali", unit: "euro" },
    { field: "carryOver", heading: "Residui dei precedenti Piani", unit: "euro" },
    {
      field: "cofinancing",
      heading: "Cofinanziamento delle Alleanze",
      unit: "euro",
      formula: "{projectsCost}-{assignedTotal}",
      note: {
        it: `Costo dei progetti meno contributi assegnati (${chapter4})`,
        en: `Cost of the projects minus contributions (${chapter4})`,
      },
    },
    {
      field: "sourcesTotal",
      heading: "Totale entrate",
      unit: "euro",
      formula: "{regionalResources}+{carryOver}+{cofinancing}",
    },
    {
      field: "projectsCost",
      section: "Uscite",
      heading: "Progetti delle Alleanze (costo totale)",
      unit: "euro",
    },
    {
      field: "systemActions",
      heading: "Azioni di sistema e trasversali",
      unit: "euro",
      formula: "{regionalResources}-{assignedTotal}",
      note: {
        it: `Risorse regionali meno contributi assegnati (${chapter4})`,
        en: `Regional resources minus contributions (${chapter4})`,
      },
    },
    {
      field: "planTotalCost",
      heading: "Costo complessivo del Piano",
      unit: "euro",
      formula: "{projectsCost}+{systemActions}",
    },
    {
      field: "requestedTotal",
      section: "Contributi ai progetti",
      heading: "Contributi richiesti",
      unit: "euro",
    },
    {
      field: "fundsOfCall",
      heading: "Risorse messe a disposizione con la Manifestazione di interesse",
      unit: "euro",
    },
    {
      field: "excess",
      heading: "Eccedenza dei contributi richiesti sulle risorse della Manifestazione di interesse",
      unit: "euro",
      formula: "{requestedTotal}-{fundsOfCall}",
    },
    { field: "fundsAdded", heading: "Ulteriori risorse su decisione del Comitato", unit: "euro" },
    {
      field: "assignedTotal",
      heading: "Contributi assegnati alle Alleanze",
      unit: "euro",
      formula: "{fundsOfCall}+{fundsAdded}",
    },
  ],
  totals: false,
};
