/** Every text of the pane in Italian, the official language: the English catalogue must have the same keys. */
import type { Refusal, Role } from "../../../shared/contract/routes.ts";
import type { Severity } from "../../../shared/kit/finding.ts";
import { kindNamesIn } from "../../../shared/sheets/kind-names.ts";

const severity: Record<Severity, string> = { error: "Errore", warning: "Avviso", info: "Informazione" };

const severityPlural: Record<Severity, string> = {
  error: "Errori",
  warning: "Avvisi",
  info: "Informazioni",
};

const roles: Record<Role, string> = {
  officer: "operatore",
  approver: "approvatore",
  region: "Regione",
  finance: "ragioneria",
};

const titles: Partial<Record<Refusal, string>> = {
  "stale-revision": "Nel frattempo è arrivata una versione più recente",
  "outdated-rules": "Questa versione del riquadro non è aggiornata",
};

export const it = {
  appName: "Concilia",
  appPurpose: "Piani territoriali di conciliazione",
  language: "Lingua",
  tabs: { check: "Controlla", compute: "Calcola", approve: "Approva e invia", region: "Regione" },
  kinds: kindNamesIn("it"),
  severity,
  severityPlural,
  roles,
  troubleTitles: titles,

  starting: "Avvio in corso…",
  noExcel:
    "Concilia non è aperto dentro Excel: il controllo e il calcolo non sono disponibili. L'accesso e i dati regionali funzionano comunque.",
  oldExcel:
    "Questa versione di Excel non è supportata: serve Excel 2021 o successivo. È possibile caricare il file .xlsx dal cruscotto.",
  settingsUnreadable:
    "I dati di Concilia conservati in questa cartella di lavoro non sono leggibili e non vengono usati. Le ricevute sono sempre sul server.",
  close: "Chiudi",
  details: "Dettagli",
  cancel: "Annulla",
  working: "Operazione in corso…",
  unexpected: "Si è verificato un errore imprevisto. Riprovare; se si ripete, ricaricare il riquadro.",

  checkIntro:
    "Legge tutti i fogli, riconosce le tabelle e segnala ciò che non torna, con il motivo e la fonte. Non modifica nulla.",
  checkNow: "Controlla la cartella di lavoro",
  checkAgain: "Controlla di nuovo",
  checking: "Lettura e controllo in corso…",
  stale: "La cartella di lavoro è stata modificata dopo il controllo.",
  checked: (errors: number, warnings: number) =>
    `Controllo eseguito: ${count(errors, "errore", "errori")}, ${count(warnings, "avviso", "avvisi")}.`,
  verdictOk: "Nessun errore e nessun avviso",
  verdictSummary: (errors: number, warnings: number) =>
    `${count(errors, "errore", "errori")} e ${count(warnings, "avviso", "avvisi")}`,
  tablesFound: (tables: number, sheets: number) =>
    `${count(tables, "tabella", "tabelle")} in ${count(sheets, "foglio", "fogli")}`,
  showFormulas: "Mostra le formule",
  planJudged: (programme: string, territory: string) =>
    `Regole: ${programme}${territory === "" ? "" : `, ${territory}`}`,
  planUnknown: "I titoli non dicono il programma: valgono le regole di tutti gli atti.",
  emptyWorkbook: "La cartella di lavoro non contiene dati.",
  noTables: "Nessuna tabella in questo foglio.",
  noFindings: "Nessuna segnalazione con i filtri scelti.",
  sheetClean: "Nessuna segnalazione.",
  hiddenByFilter: (n: number) => `${count(n, "segnalazione nascosta", "segnalazioni nascoste")} dai filtri.`,
  showSeverities: "Mostra",
  previous: "Precedente",
  next: "Successiva",
  position: (index: number, total: number) => `${index} di ${total}`,
  positionNone: (total: number) => `${total} in elenco`,
  goToCell: (sheet: string, cell: string) => `Vai alla cella ${cell} del foglio ${sheet}`,
  why: "Perché",
  found: "Trovato",
  expected: "Atteso",
  rule: "Regola",
  ruleInNewWindow: (id: string) => `Regola ${id}: si apre in una nuova finestra`,
  source: "Fonte",
  computedFrom: "Calcolato da",
  confidence: (percent: number) => `attendibilità ${percent}%`,
  confirmedByYou: "indicata da voi",
  rowsCount: (rows: number) => count(rows, "riga", "righe"),
  whichTable: "Che tabella è?",
  chooseKind: "Scegliere…",
  onlyTotals: "Nessuna di queste: controllare solo i totali",
  choiceNotFitting: (kind: string) =>
    `La tabella non ha le colonne di «${kind}»: vengono controllati solo i totali.`,
  changeKind: "Cambia tipo",
  automatic: "Riconoscimento automatico",
  chosen: (kind: string) => `La scelta «${kind}» è stata conservata nella cartella di lavoro.`,

  computeIntro:
    "Mostra prima che cosa verrebbe scritto e dove. Il resto della cartella di lavoro non viene toccato.",
  sheet: "Foglio",
  chooseSheet: "Scegliere il foglio",
  needCheck: "Prima occorre leggere la cartella di lavoro.",
  readWorkbook: "Leggi la cartella di lavoro",
  allocationAmount: "Importo da ripartire tra i territori (€)",
  allocationAmountUnreadable: "Scrivere un importo in euro maggiore di zero, ad esempio 3.500.000,00.",
  allocationNotComputable: "Riparto non calcolabile:",
  nothingToCompute: "Per questo foglio non ci sono calcoli disponibili.",
  plans: "Calcoli disponibili",
  preview: "Anteprima",
  newSheet: (name: string) => `Nuovo foglio «${name}»`,
  newCells: (name: string, area: string) => `Nel foglio «${name}», celle ${area}`,
  liveFormulas: (formulas: number, values: number) =>
    `${count(formulas, "formula", "formule")}, ${count(values, "valore", "valori")}`,
  moreRows: (n: number) => `… e ${count(n, "altra riga", "altre righe")}`,
  write: "Scrivi nella cartella",
  written: "Scrittura eseguita.",
  showWritten: "Mostra le celle scritte",
  undoNewSheet: (name: string) => `Per annullare basta eliminare il foglio «${name}».`,
  undoCells: (name: string, area: string) =>
    `Per annullare basta cancellare le celle ${area} del foglio «${name}».`,
  planChanged: "La cartella di lavoro è cambiata: l'anteprima è stata rifatta. Rivederla prima di scrivere.",
  occupied: (cells: string) =>
    `Non è stato scritto nulla: le celle ${cells} contengono dati che Concilia non ha scritto.`,

  signIn: "Accedi",
  signInIntro: "Per approvare e inviare occorre accedere.",
  signInRegion: "Per consultare i dati ricevuti occorre accedere.",
  username: "Nome utente",
  password: "Password",
  signOut: "Esci",
  signedInAs: "Accesso eseguito come",
  sessionOver: "La sessione è scaduta: accedere di nuovo. La bozza è conservata.",
  noTerritory: "tutti i territori",
  territory: "Territorio",
  programme: "Programma",
  period: "Semestre",
  chooseProgramme: "Scegliere il programma",
  choosePeriod: "Scegliere il semestre",
  evidence: (text: string) => `Proposto da: ${text}`,
  noEvidence: "Nessuna indicazione nei titoli: scegliere dall'elenco.",
  otherTerritory: (named: string, own: string) =>
    `I titoli indicano ${named}, ma l'account appartiene a ${own}: verificare di aver aperto il file giusto.`,
  confirmContext: "Confermo che programma e semestre sono corretti",
  noApprovable: "Nessun foglio contiene tabelle riconosciute che si possano approvare.",
  content: "Contenuto da approvare",
  digest: "Impronta",
  digestHelp: "Identifica i dati approvati: cambia se cambia anche una sola cella riconosciuta.",
  copy: "Copia",
  copied: "Impronta copiata.",
  copyFailed: "Il browser non permette la copia: selezionare il testo.",
  openErrors: (n: number) => `${count(n, "errore blocca", "errori bloccano")} l'invio`,
  openErrorsHelp: "Ogni errore va corretto nel foglio oppure motivato per iscritto da un approvatore.",
  noOpenErrors: "Nessun errore blocca l'invio.",
  waived: "Motivato",
  waive: "Motiva",
  waiverReason: "Motivazione (almeno 10 caratteri)",
  saveWaiver: "Conserva la motivazione",
  removeWaiver: "Togli la motivazione",
  waiverTooShort: "La motivazione deve avere almeno 10 caratteri.",
  unwaivable: "Cella illeggibile o ambigua: non può essere motivata, va corretta nel foglio.",
  approverOnly: "Solo un approvatore può motivare un errore.",
  send: "Approva e invia",
  sending: "Invio in corso…",
  missing: "Prima di inviare:",
  missingSheet: "scegliere il foglio",
  missingProgramme: "scegliere programma e semestre",
  missingConfirm: "confermare programma e semestre",
  missingErrors: (n: number) => `correggere o motivare ${count(n, "errore", "errori")}`,
  missingTerritory: "usare un account che appartiene a un territorio",
  changedSinceShown:
    "Il foglio è cambiato dopo il controllo: nulla è stato inviato. Rivedere i dati qui sotto e confermare di nuovo.",
  pendingFound:
    "Un invio precedente di questo foglio non ha ricevuto risposta. Inviando di nuovo non si creano doppioni.",
  received: "Ricevuto dal server",
  receipt: "Ricevuta",
  receiptKept: "La ricevuta è stata aggiunta alla cartella di lavoro: salvare il file per conservarla.",
  revision: (n: number) => `versione ${n}`,
  serverFindings: "Segnalazioni del server sull'intero piano (non bloccano l'invio)",
  protectOffer: "Proteggere il foglio approvato da modifiche involontarie?",
  protectHelp: "Senza password: si può togliere in ogni momento dalla scheda Revisione.",
  protect: "Proteggi il foglio",
  protected: "Il foglio è protetto.",
  alreadyProtected: "Il foglio era già protetto.",
  history: "Ricevute in questa cartella",
  noHistory: "Ancora nessuna ricevuta.",
  restoreReceipts: "Recupera le ricevute dal server",
  unchangedSince: "contenuto invariato",
  changedSince: "contenuto modificato dopo l'invio",

  regionIntro: "I dati ricevuti dai territori, sommati dalle righe e mai dai totali stampati.",
  load: "Mostra i dati ricevuti",
  loading: "Caricamento in corso…",
  nothingReceived: "Nessun dato ricevuto per questo programma e semestre.",
  arrivals: "Territori ricevuti",
  arrivalsCount: (n: number, all: number) => `${n} su ${all}`,
  consolidated: "Tabella consolidata",
  region: "Regione",
  denominator: "Denominatore",
  base: "Base",
  notComputable: "non calcolabile",
  liquidated: "Risorse liquidate",
  resources: "Risorse totali del progetto",
  liquidation: "Rapporto di liquidazione per progetto",
  differences: "Totali stampati diversi dalla somma delle righe",
  printed: "Stampato",
  computed: "Calcolato",
  difference: "Differenza",
  origins: (n: number) => `Da ${count(n, "cella", "celle")}`,
  byTerritory: "Per territorio",
  writeNewSheet: "Scrivi in un nuovo foglio",
  needExcelToWrite: "Per scrivere in un foglio aprire Concilia dentro Excel.",
};

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
