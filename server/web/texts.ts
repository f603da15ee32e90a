/** Every fixed text of the pages in both languages. */
import type { TerritoryCode } from "../../shared/acts/registry.ts";
import { ats } from "../../shared/acts/territories.ts";
import type { Role } from "../../shared/contract/routes.ts";
import type { Kind, TableKind } from "../../shared/domain/table.ts";
import type { Bilingual, Language, Severity } from "../../shared/kit/finding.ts";

export const texts = {
  service: { it: "Concilia", en: "Concilia" },
  tagline: {
    it: "Piani territoriali di conciliazione vita-lavoro",
    en: "Territorial work-life balance plans",
  },
  owner: { it: "Monitoraggio e consolidamento regionale", en: "Regional monitoring and consolidation" },
  skip: { it: "Vai al contenuto principale", en: "Skip to main content" },
  otherLanguage: { it: "English", en: "Italiano" },
  signIn: { it: "Accedi", en: "Sign in" },
  signOut: { it: "Esci", en: "Sign out" },
  signInTitle: { it: "Accesso al servizio", en: "Sign in" },
  signInLead: {
    it: "Usare il nome utente e la password ricevuti dall'amministratore del servizio.",
    en: "Use the user name and password that the administrator of the service gave you.",
  },
  username: { it: "Nome utente", en: "User name" },
  password: { it: "Password", en: "Password" },
  home: { it: "Quadro regionale", en: "Regional picture" },
  homeTerritory: { it: "Quadro del territorio", en: "Territorial picture" },
  submissions: { it: "Invii", en: "Submissions" },
  submission: { it: "Invio", en: "Submission" },
  breadcrumb: { it: "Percorso di navigazione", en: "Breadcrumb" },
  mainMenu: { it: "Menu principale", en: "Main menu" },
  programme: { it: "Programma", en: "Programme" },
  period: { it: "Semestre", en: "Half-year" },
  show: { it: "Mostra", en: "Show" },
  territory: { it: "Territorio", en: "Territory" },
  territories: { it: "Territori", en: "Territories" },
  territoriesIn: { it: "Territori con invii", en: "Territories with submissions" },
  sheetsIn: { it: "Tabelle ricevute", en: "Tables received" },
  differencesFound: { it: "Totali che non quadrano", en: "Totals that do not add up" },
  ofTotal: { it: "su", en: "of" },
  arrived: { it: "Che cosa è arrivato", en: "What has arrived" },
  arrivedLead: {
    it: "Per ogni territorio la versione più recente di ciascuna tabella, con la data e chi l'ha approvata.",
    en: "For each territory the latest version of each table, with its date and who approved it.",
  },
  notArrived: { it: "non pervenuto", en: "not received" },
  revision: { it: "versione", en: "version" },
  approvedBy: { it: "approvato da", en: "approved by" },
  consolidated: { it: "Tabella consolidata", en: "Consolidated table" },
  consolidatedLead: {
    it: "Calcolata dalle righe ricevute, mai dai totali stampati: per i rapporti, somma dei numeratori su somma dei denominatori.",
    en: "Computed from the rows received, never from printed totals: for ratios, sum of numerators over sum of denominators.",
  },
  nothingConsolidated: {
    it: "Per questo programma e semestre non è ancora arrivato nulla da consolidare.",
    en: "Nothing to consolidate has arrived yet for this programme and half-year.",
  },
  figure: { it: "Grandezza", en: "Figure" },
  value: { it: "Valore", en: "Value" },
  numerator: { it: "Numeratore", en: "Numerator" },
  denominator: { it: "Denominatore", en: "Denominator" },
  base: { it: "Base", en: "Base" },
  source: { it: "Fonte", en: "Source" },
  byTerritory: { it: "Dettaglio per territorio", en: "By territory" },
  origin: { it: "Celle di origine", en: "Cells of origin" },
  noBase: { it: "conteggio, senza base monetaria", en: "a count, no monetary base" },
  notComputable: { it: "non calcolabile", en: "not computable" },
  liquidation: {
    it: "Liquidato sul totale delle risorse, per progetto",
    en: "Liquidated over total resources, by project",
  },
  liquidationLead: {
    it: "Ogni rapporto con numeratore, denominatore e base; le celle portano alla riga da cui viene la cifra.",
    en: "Each ratio with numerator, denominator and base; the cells lead to the row that the figure comes from.",
  },
  noLiquidation: {
    it: "Nessun foglio di monitoraggio con risorse liquidate è ancora arrivato.",
    en: "No monitoring sheet with liquidated resources has arrived yet.",
  },
  project: { it: "Progetto", en: "Project" },
  liquidated: { it: "Risorse liquidate", en: "Liquidated" },
  totalResources: { it: "Risorse totali", en: "Total resources" },
  ratio: { it: "Rapporto", en: "Ratio" },
  differences: {
    it: "Totali stampati che le righe non danno",
    en: "Printed totals that the rows do not give",
  },
  differencesLead: {
    it: "Il consolidamento usa la somma delle righe; qui è detto dove il totale scritto nel foglio è diverso.",
    en: "The consolidation uses the sum of the rows; here is where the total written in the sheet differs.",
  },
  noDifferences: {
    it: "Tutti i totali stampati coincidono con la somma delle righe.",
    en: "All printed totals equal the sum of their rows.",
  },
  column: { it: "Colonna", en: "Column" },
  printed: { it: "Stampato", en: "Printed" },
  computed: { it: "Somma delle righe", en: "Sum of the rows" },
  difference: { it: "Differenza", en: "Difference" },
  cell: { it: "Cella", en: "Cell" },
  received: { it: "Ricevuto", en: "Received" },
  dueDay: { it: "Termine", en: "Due" },
  workbook: { it: "Cartella di lavoro", en: "Workbook" },
  sheet: { it: "Foglio", en: "Sheet" },
  tables: { it: "Tabelle", en: "Tables" },
  state: { it: "Stato", en: "State" },
  current: { it: "vigente", en: "current" },
  replaced: { it: "sostituito", en: "replaced" },
  waivers: { it: "Errori giustificati per iscritto", en: "Errors waived in writing" },
  noWaivers: { it: "Nessun errore giustificato.", en: "No error was waived." },
  reason: { it: "Motivo", en: "Reason" },
  findings: { it: "Rilievi sul foglio", en: "Findings on the sheet" },
  noFindings: { it: "Nessun rilievo.", en: "No findings." },
  planFindings: { it: "Rilievi tra i fogli del piano", en: "Findings across the sheets of the plan" },
  planFindingsLead: {
    it: "Controlli del server sui fogli più recenti del piano al momento dell'invio; non impediscono l'invio.",
    en: "Checks by the server on the latest sheets of the plan when this was sent; they never refuse a sheet.",
  },
  severity: { it: "Gravità", en: "Severity" },
  rule: { it: "Regola", en: "Rule" },
  message: { it: "Che cosa", en: "What" },
  found: { it: "Trovato", en: "Found" },
  expected: { it: "Atteso", en: "Expected" },
  digest: { it: "Impronta del contenuto", en: "Content digest" },
  ruleSet: { it: "Versione delle regole", en: "Rule-set version" },
  sentRows: { it: "Righe ricevute", en: "Rows received" },
  row: { it: "Riga", en: "Row" },
  hiddenRow: { it: "riga nascosta nel foglio", en: "hidden in the sheet" },
  unreadable: { it: "illeggibile", en: "unreadable" },
  uncomputed: { it: "formula non calcolata", en: "formula not computed" },
  versions: { it: "Versioni di queste tabelle", en: "Versions of these tables" },
  noSubmissions: { it: "Nessun invio da mostrare.", en: "No submissions to show." },
  allPeriods: { it: "Tutti i programmi e i semestri", en: "All programmes and half-years" },
  rulesTitle: { it: "Catalogo delle regole", en: "Catalogue of rules" },
  rulesLead: {
    it: "Ogni rilievo nasce da una di queste regole.",
    en: "Every finding comes from one of these rules.",
  },
  rulesCount: { it: "regole", en: "rules" },
  ruleProgrammes: { it: "Vale per", en: "Binds" },
  waivable: { it: "Derogabile", en: "Can be waived" },
  waivableYes: { it: "sì, per iscritto da un approvatore", en: "yes, in writing by an approver" },
  waivableNo: { it: "no: la cella va corretta", en: "no: the cell must be corrected" },
  tolerance: { it: "Tolleranza", en: "Tolerance" },
  tolerancePrinted: {
    it: "per i numeri, la precisione con cui sono stampati",
    en: "for numbers, the precision at which they are printed",
  },
  examples: { it: "Esempi", en: "Examples" },
  examplesLead: {
    it: "Gli esempi sono fogli veri per il programma: il messaggio è quello che il controllo dà su di essi. Delle tabelle grandi si vedono solo le righe e le colonne che contano, con i numeri e le lettere di Excel.",
    en: "The examples are real sheets to the program: the message is what the check says of them. Of large tables only the rows and columns that matter are shown, with the numbers and letters of Excel.",
  },
  passes: { it: "Passa", en: "Passes" },
  fails: { it: "Non passa", en: "Fails" },
  alsoPasses: { it: "Passano anche:", en: "These pass too:" },
  alsoFails: { it: "Non passano neanche:", en: "These fail too:" },
  asBefore: { it: "come sopra", en: "as above" },
  here: { it: "il rilievo è qui", en: "the finding is here" },
  toleranceExact: { it: "esatta, al centesimo o all'unità", en: "exact, to the cent or the unit" },
  errorTitle: { it: "Operazione non riuscita", en: "Operation not completed" },
  errorCode: { it: "Codice per l'assistenza", en: "Code for support" },
  backHome: { it: "Torna alla pagina iniziale", en: "Back to the first page" },
  made: {
    it: "Concilia, software libero con licenza EUPL-1.2. I dati mostrati sono quelli inviati dai territori.",
    en: "Concilia, free software under the EUPL-1.2. The data shown are those that the territories sent.",
  },
} as const satisfies Record<string, Bilingual>;

export type TextKey = keyof typeof texts;
/** `say("home")` in the reader's language; also picks from any bilingual text. */
export type Say = (text: TextKey | Bilingual) => string;

export function sayIn(language: Language): Say {
  return (text) => (typeof text === "string" ? texts[text] : text)[language];
}

export const kindLabels: Readonly<Record<TableKind, Bilingual>> = {
  members: { it: "Soggetti aderenti", en: "Members" },
  memberList: { it: "Elenco aderenti", en: "List of members" },
  alliances: { it: "Alleanze", en: "Alliances" },
  committee: { it: "Comitato", en: "Committee" },
  meetings: { it: "Riunioni", en: "Meetings" },
  proposals: { it: "Proposte", en: "Proposals" },
  projects: { it: "Progetti", en: "Projects" },
  projectCard: { it: "Schede progetto", en: "Project cards" },
  financialPlan: { it: "Piano finanziario", en: "Financial plan" },
  monitoring: { it: "Monitoraggio", en: "Monitoring" },
  allocation: { it: "Indicatori di riparto", en: "Allocation indicators" },
  weights: { it: "Pesi di riparto", en: "Allocation weights" },
  grants: { it: "Contributi per provincia", en: "Grants by province" },
  cofinancing: { it: "Cofinanziamento", en: "Cofinancing" },
  payments: { it: "Pagamenti", en: "Payments" },
  expenditureReport: { it: "Rendicontazione", en: "Expenditure report" },
  ranking: { it: "Graduatoria", en: "Ranking" },
  projectActions: { it: "Azioni dei progetti", en: "Project actions" },
  monitoring2014: { it: "Indicatori 2014-15", en: "Indicators 2014-15" },
  planMonitoring: { it: "Indicatori di Piano", en: "Plan indicators" },
  actionRegister: { it: "Registro azioni 2012", en: "Action register 2012" },
  systemActions: { it: "Azioni di sistema", en: "System actions" },
  lineage: { it: "Proposte e progetti", en: "Proposals and projects" },
  evaluation: { it: "Valutazione", en: "Evaluation" },
  carryOver: { it: "Residui", en: "Carry-over" },
  unknown: { it: "Non riconosciuta", en: "Not recognised" },
};

/** What every plan is expected to send; other kinds get a column when one has arrived. */
export const expectedKinds: readonly Kind[] = [
  "members",
  "proposals",
  "projects",
  "projectCard",
  "financialPlan",
  "monitoring",
];

export const roleLabels: Readonly<Record<Role, Bilingual>> = {
  officer: { it: "Operatore", en: "Officer" },
  approver: { it: "Approvatore", en: "Approver" },
  region: { it: "Regione", en: "Region" },
  finance: { it: "Bilancio regionale", en: "Regional finance" },
};

export const severityLabels: Readonly<Record<Severity, Bilingual>> = {
  error: { it: "Errore", en: "Error" },
  warning: { it: "Avviso", en: "Warning" },
  info: { it: "Informazione", en: "Information" },
};

export function territoryName(code: TerritoryCode): string {
  return ats[code].name;
}
