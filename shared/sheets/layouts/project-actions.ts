/**
 * What each project does: action of the panel, for whom, expected and reached, hours and services
 * (LG-2014, indicators 10-13; PLAN-MI-2017, 5.1 b). One row per project and action.
 */
import type { FieldLayout, Layout } from "../layout.ts";
import type { Template } from "../template.ts";

const money = "-cost -import -contribut -risors -liquidat -erogat -€";
const expected = `-raggiunt -effettiv -coinvolt ${money}`;

function counts(...headings: string[]): FieldLayout {
  return { unit: "count", headings };
}

function hours(type: string, state: "planned" | "delivered"): FieldLayout {
  const words =
    state === "planned" ? ["previst", "programmat"] : ["erogat", "effettuat", "svolt", "realizzat"];
  return {
    unit: "number",
    headings: words.flatMap((word) => [`ore. ${type} ${word}`, `${type} ore. ${word}`]),
  };
}

const measures: readonly (readonly string[])[] = [
  ["personsExpected", "personsReached"],
  ["enterprisesExpected", "enterprisesReached"],
  ["expected", "reached"],
  ["trainingPlanned", "trainingDelivered"],
  ["updatingPlanned", "updatingDelivered"],
  ["guidancePlanned", "guidanceDelivered"],
  ["servicesDeclared", "servicesDelivered"],
  ["target", "status"],
];

export const projectActions: Layout = {
  kind: "projectActions",
  fields: {
    number: { unit: "text", headings: ["n. $", "nr. $", "num. $", "progr $"] },
    project: {
      unit: "text",
      headings: ["progetto. -azion", "titol progett", "nom progett", "denominazion progett", "progetti. $"],
    },
    lead: { unit: "text", headings: ["ent capofila", "capofila", "soggett capofila", "capofil alleanz"] },
    area: {
      unit: "text",
      headings: ["ambit territorial", "territori -program", "area. territorial", "ambito. $", "area. $"],
    },
    code: { unit: "text", headings: ["codic azion", "cod. azion", "codic $", "cod. $", "azion codic"] },
    action: {
      unit: "text",
      headings: [
        "azione. $",
        "azioni. $",
        "azion progettual",
        "azion finanziabil",
        "azion panel",
        "azion pian",
        "descrizion azion",
        "denominazion azion",
        "titol azion",
        "tipologi azion",
        "azion progett",
        "azion realizzat",
        "tipo. azion",
        "intervent azion",
        "attivita. $",
      ],
    },
    target: {
      unit: "text",
      headings: [
        "destinatar -n -previst -attes -raggiunt",
        "target. $",
        "tipologi destinatar",
        "tipo. destinatar",
        "azion rivolt",
        "rivolt $",
        "beneficiari $",
        "utenza. $",
      ],
    },
    fund: {
      unit: "text",
      headings: ["font finanziament", "fondo. $", "fondi. $", "canal finanziament", "fond finanziament"],
    },
    personsExpected: counts(
      `person previst ${expected}`,
      `person attes ${expected}`,
      `destinatar person previst ${expected}`,
      `beneficiar person previst ${expected}`,
      `person raggiunger ${money}`,
      `utenti previst ${expected}`,
    ),
    personsReached: counts(
      "person raggiunt",
      "person coinvolt",
      "destinatar person raggiunt",
      "person effettiv",
      "utenti raggiunt",
    ),
    enterprisesExpected: counts(
      `impres previst ${expected}`,
      `impres attes ${expected}`,
      `aziend previst ${expected}`,
      `impres coinvolger ${money}`,
      `aziend attes ${expected}`,
    ),
    enterprisesReached: counts("impres raggiunt", "aziend raggiunt", "impres coinvolt", "aziend coinvolt"),
    smesServed: counts(
      "mpmi raggiunt",
      "mpmi interessat",
      "mpmi servit",
      "pmi raggiunt",
      "pmi interessat",
      "pmi servit",
    ),
    expected: counts(
      `previst $ ${expected}`,
      "previsti. $",
      "attesi. $",
      "destinatar previst -person -impres -raggiunt",
      "beneficiar previst -person -impres -raggiunt",
      "soggett target -raggiunt",
      "soggett previst -raggiunt",
    ),
    reached: counts(
      "raggiunti. $",
      "destinatar raggiunt -person -impres",
      "beneficiar raggiunt -person -impres",
      "soggett raggiunt -person -impres",
    ),
    trainingPlanned: hours("formazion", "planned"),
    trainingDelivered: hours("formazion", "delivered"),
    updatingPlanned: hours("aggiornament", "planned"),
    updatingDelivered: hours("aggiornament", "delivered"),
    guidancePlanned: hours("orientament", "planned"),
    guidanceDelivered: hours("orientament", "delivered"),
    servicesDeclared: counts("serviz dichiarat", "serviz previst", "serviz esistent"),
    servicesDelivered: counts("serviz erogat", "serviz attivat"),
    flexibilityPlans: counts("pian flessibilit"),
    experimental: { unit: "text", headings: ["sperimental"] },
    networkCofinanced: { unit: "text", headings: ["cofinanziat rete", "cofin rete"] },
    networkFunded: { unit: "text", headings: ["interament rete", "interament finanziat rete"] },
    status: {
      unit: "text",
      headings: [
        "stato. $",
        "stato. azion",
        "stato. progett",
        "stato. avanzament",
        "stato. attuazion",
        "avanzament $",
      ],
    },
    startDate: {
      unit: "date",
      headings: [
        "dat avvio",
        "dat inizi",
        "avvio. $",
        "inizio. $",
        "iniz attivit",
        "avviat il. $",
        "avviata. il. $",
      ],
    },
    endDate: {
      unit: "date",
      headings: ["dat conclusion", "dat fine", "dat termin", "conclusion $", "conclus il. $", "dat conclus"],
    },
    liquidated: { unit: "euro", headings: ["liquidat", "erogat -ore -serviz", "rendicontat"] },
  },
  needs: ["project", "lead"].flatMap((who) =>
    ["action", "code"].flatMap((what) => measures.map((pair) => [who, what, ...pair])),
  ),
  signs: [
    "code",
    "target",
    "trainingPlanned",
    "trainingDelivered",
    "updatingPlanned",
    "updatingDelivered",
    "guidancePlanned",
    "guidanceDelivered",
    "servicesDeclared",
    "servicesDelivered",
    "flexibilityPlans",
  ],
  // Amounts by action are a report of expenditure, not of what was done.
  excludes: ["liquidated"],
};

const indicators = "PLAN-MI-2017, par. 5.1 b; LG-2014";

export const projectActionsTemplate: Template = {
  kind: "projectActions",
  title: { it: "Azioni dei progetti", en: "Actions of the projects" },
  instructions: {
    it: "Una riga per progetto e azione. L'azione è quella del panel del programma, con le sue parole. Dove una grandezza non riguarda l'azione lasciare vuoto: zero significa «previsti o raggiunti nessuno».",
    en: "One row per project and action. The action is the one of the programme's panel, in its words. Leave blank what does not concern the action: zero means none expected or none reached.",
  },
  columns: [
    { field: "project", heading: "Titolo progetto", unit: "text" },
    { field: "lead", heading: "Ente capofila", unit: "text" },
    {
      field: "action",
      heading: "Azione",
      unit: "text",
      note: {
        it: "Panel delle azioni finanziabili (PROG-2017; PLAN-MI-2017, par. 2.2)",
        en: "Panel of fundable actions (PROG-2017; PLAN-MI-2017, par. 2.2)",
      },
    },
    {
      field: "target",
      heading: "Destinatari",
      unit: "text",
      values: ["Persone", "Imprese", "Persone e imprese"],
    },
    {
      field: "fund",
      heading: "Fonte di finanziamento",
      unit: "text",
      values: ["Risorse regionali", "POR FSE"],
      note: {
        it: "POR FSE solo per le azioni con asterisco (PROG-2017)",
        en: "POR FSE only for starred actions (PROG-2017)",
      },
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
    { field: "trainingPlanned", heading: "Ore di formazione previste", unit: "number" },
    { field: "trainingDelivered", heading: "Ore di formazione erogate", unit: "number" },
    { field: "updatingPlanned", heading: "Ore di aggiornamento previste", unit: "number" },
    { field: "updatingDelivered", heading: "Ore di aggiornamento erogate", unit: "number" },
    { field: "guidancePlanned", heading: "Ore di orientamento previste", unit: "number" },
    {
      field: "guidanceDelivered",
      heading: "Ore di orientamento erogate",
      unit: "number",
      note: { it: "LG-2014, indicatore 13", en: "LG-2014, indicator 13" },
    },
    { field: "servicesDeclared", heading: "Servizi dichiarati", unit: "count" },
    {
      field: "servicesDelivered",
      heading: "Servizi erogati",
      unit: "count",
      note: { it: "LG-2014, indicatore 12", en: "LG-2014, indicator 12" },
    },
    {
      field: "flexibilityPlans",
      heading: "Piani di flessibilità avviati",
      unit: "count",
      note: { it: "LG-2014, indicatore 10", en: "LG-2014, indicator 10" },
    },
    {
      field: "status",
      heading: "Stato",
      unit: "text",
      values: ["Non avviato", "Avviato", "Concluso"],
    },
    { field: "startDate", heading: "Data avvio", unit: "date" },
    { field: "endDate", heading: "Data conclusione", unit: "date" },
  ],
  totals: true,
};
