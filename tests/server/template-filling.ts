/** Plausible right values for the forms: generic by unit, and by field where a rule looks at them. */
import { act as dgr5969 } from "../../shared/acts/data/dgr-5969-2016.ts";
import type { Kind } from "../../shared/domain/table.ts";
import type { Template, TemplateColumn } from "../../shared/sheets/template.ts";

const filledRows = 3;
/** Actions for persons of the panel of 2017 that any fund may pay. */
const panelActions = dgr5969.actions
  .filter(({ targets }) => targets.length === 2 || targets.includes("persons"))
  .slice(0, filledRows)
  .map(({ text }) => text.it);
const names = ["Alfa", "Beta", "Gamma"];
/** Excel's serial of days in April 2018. */
const day = (offset: number) => 43_191 + offset;

type Values = readonly (string | number)[];

const money: Readonly<Record<string, Values>> = {
  lead: names.map((name) => `Comune di ${name}`),
  title: ["Tempi nuovi", "Nidi aperti", "Lavoro agile"],
  project: ["Tempi nuovi", "Nidi aperti", "Lavoro agile"],
  totalCost: [1000, 2000.5, 3000.25],
  totalResources: [1000, 2000.5, 3000.25],
  requested: [600, 1200.3, 1800.15],
  assigned: [570, 1140.29, 1710.14],
  cofinancing: [430, 860.21, 1290.11],
};

const blank: Values = [];

const own: Readonly<Partial<Record<Kind, Readonly<Record<string, Values | null>>>>> = {
  memberList: {
    name: ["Comune di Alfa", "Beta S.p.A.", "Gamma onlus"],
    memberType: [
      "Soggetti pubblici (enti locali e altri enti)",
      "Soggetti privati (imprese e soggetti profit)",
      "Soggetti privati (organizzazioni no profit)",
    ],
    taxCode: ["00743110157", "12345670785", "01234567897"],
    vatNumber: null,
    form: ["sì", "sì", "sì"],
    withdrawalDate: null,
    withdrawalReason: null,
    withdrawalForm: null,
  },
  alliances: {
    alliance: ["Tempi nuovi", "Tempi nuovi", "Tempi nuovi"],
    subject: ["Comune di Alfa", "Beta S.p.A.", "Comune di Gamma"],
    role: ["capofila", "partner", "partner"],
    nature: ["pubblico", "privato", "pubblico"],
    taxCode: ["00743110157", "12345670785", "01234567897"],
    agreementDate: [day(0), day(0), day(0)],
    openness: ["aperto", "aperto", "aperto"],
    planApproval: [day(10), day(10), day(10)],
    constitutionDate: [day(20), day(20), day(20)],
    projectStart: [day(30), day(30), day(30)],
    extended: ["no", "no", "no"],
    adhesionDate: null,
    notified: ["sì", "sì", "sì"],
  },
  committee: {
    category: ["ATS", "Sede territoriale regionale (UTR)", "Comuni"],
    body: ["ATS Milano", "UTR Milano", "Comune di Alfa"],
    titular: ["Anna Rossi", "Luca Bianchi", "Sara Verdi"],
    substitute: ["Ugo Neri", "Ida Gialli", "Ezio Viola"],
    alliances: null,
    evaluates: ["sì", "sì", "sì"],
  },
  meetings: {
    date: [day(60), day(90)],
    noticeDate: [day(40), day(70)],
    requestDate: [day(10), day(40)],
    body: ["Comitato", "Rete"],
    agenda: ["Valutazione dei progetti", "Aggiornamento del piano"],
    members: [12, 40],
    present: [10, 30],
    votesFor: [8, 25],
    votesAgainst: [1, 3],
    abstained: [1, 2],
    leadVote: null,
    outcome: ["approvato", "approvato"],
    minutes: ["sì", "sì"],
    requesters: [10, 25],
  },
  financialPlan: {
    regionalBase: [5000],
    regionalAdditional: [2000],
    carryOver: [0],
    projectsCost: [10_000.1],
    requestedTotal: [6000],
    fundsOfCall: [5000],
    fundsAdded: [700],
  },
  projectCard: { describedActions: ["1. Sportello", "2.a Formazione", "2.b Incontri"], actions: [2] },
  grants: {
    projectCount: Array.from({ length: 12 }, () => 1),
    eligibleCost: Array.from({ length: 12 }, () => 100_000),
    grant: Array.from({ length: 12 }, () => 70_000.25),
  },
  cofinancing: {
    publicCofinancing: [400, 800.2, 1200],
    privateCofinancing: [30, 60.01, 90.11],
    monetaryCofinancing: [100, 200, 300],
    inKindCofinancing: [330, 660.21, 990.11],
  },
  payments: { instalment: ["Acconto", "Acconto", "Acconto"], payee: money.lead ?? blank },
  expenditureReport: { planned: [30, 30, 30], incurred: [20, 22, 24] },
  projectActions: {
    action: panelActions,
    target: ["Persone", "Persone", "Persone"],
    status: ["Avviato", "Avviato", "Avviato"],
  },
  monitoring2014: { value: Array.from({ length: 40 }, () => 1) },
  planMonitoring: { value: Array.from({ length: 40 }, () => 1) },
  lineage: {
    outcome: ["Confermata", "Accorpata", "Accorpata"],
    project: ["Tempi nuovi", "Nidi aperti", "Nidi aperti"],
  },
  evaluation: {
    innovation: [20, 19, 18],
    sustainability: [20, 19, 18],
    integration: [20, 19, 18],
    scope: [20, 19, 18],
    total: [80, 76, 72],
    position: [1, 2, 3],
    evaluators: null,
  },
  carryOver: { assigned: [1000, 2000.5, 300], liquidated: [900, 1500.25, 0], residue: [100, 500.25, 300] },
  systemActions: {
    type: ["Azione di sistema", "Azione trasversale", "Azione diretta di ATS"],
    planned: [1000, 2000.5, 300],
    liquidated: [100, 200, 50],
    workingGroups: [1, 2],
    meetings: [3, 4],
    trials: [0, 0, 1],
  },
  ranking: {
    position: [1, 2, 3],
    score: [90.5, 80, 70],
    grant: [600],
    status: ["Finanziato", "Ammesso in attesa", "Ammesso in attesa"],
  },
};

export function fillingOf(template: Template) {
  const known: Readonly<Record<string, Values | null>> = { ...money, ...own[template.kind] };
  return (field: string, index: number): string | number | null => {
    const column = template.columns.find((entry) => entry.field === field);
    if (!column) return null;
    const rows = template.columns.find((entry) => entry.rows)?.rows?.length;
    if (field === "describedActions") return known[field]?.[index] ?? null;
    if (column.rows || index >= (template.form ? 1 : (rows ?? filledRows))) return null;
    const values = field in known ? known[field] : undefined;
    return values === undefined ? usual(column, index) : (values?.[index] ?? null);
  };
}

function usual({ unit, values, heading }: TemplateColumn, index: number): string | number {
  if (values) return values[index % values.length] ?? "";
  if (unit === "text") return heading === "N." ? index + 1 : `${heading} ${names[index % names.length]}`;
  if (unit === "date") return day(index);
  return unit === "percent" ? 0.1 : 10 + index;
}
