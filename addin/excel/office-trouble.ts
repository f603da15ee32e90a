/** Every way in which Excel can refuse us, with one text an officer can act on. */
import type { Bilingual } from "../../shared/kit/finding.ts";

export const officeTroubles = [
  "editing",
  "protected",
  "busy",
  "too-large",
  "not-answered",
  "missing-sheet",
  "hidden-sheet",
  "name-taken",
  "session-lost",
  "settings-full",
  "unsupported",
  "unknown",
] as const;
export type OfficeTroubleCode = (typeof officeTroubles)[number];

const messages: Readonly<Record<OfficeTroubleCode, Bilingual>> = {
  editing: {
    it: "Excel è in modifica di una cella. Premere Invio o Esc nel foglio e riprovare.",
    en: "A cell is being edited in Excel. Press Enter or Esc in the sheet and try again.",
  },
  protected: {
    it: "Il foglio o la cartella di lavoro è protetta: non è possibile scrivere. Togliere la protezione dalla scheda Revisione e riprovare.",
    en: "The sheet or workbook is protected and cannot be written. Remove the protection on the Review tab and try again.",
  },
  busy: {
    it: "Excel è occupato con un'altra operazione. Attendere qualche secondo e riprovare.",
    en: "Excel is busy with another operation. Wait a few seconds and try again.",
  },
  "too-large": {
    it: "La cartella di lavoro contiene troppe celle per essere letta in una volta. Eliminare le righe e le colonne vuote in fondo ai fogli, oppure usare il caricamento del file dal cruscotto.",
    en: "The workbook has too many cells to be read. Delete the empty rows and columns at the end of the sheets, or upload the file on the dashboard.",
  },
  "not-answered": {
    it: "Excel non ha restituito il contenuto di un foglio. Nessun dato è stato usato: riprovare.",
    en: "Excel did not return the content of a sheet. No data was used: try again.",
  },
  "missing-sheet": {
    it: "Il foglio o la cella non esiste più. Eseguire di nuovo il controllo.",
    en: "The sheet or cell no longer exists. Run the check again.",
  },
  "hidden-sheet": {
    it: "Il foglio è nascosto: scoprirlo in Excel (clic destro sulle schede, Scopri) per vedere la cella.",
    en: "The sheet is hidden: unhide it in Excel (right click on the tabs, Unhide) to see the cell.",
  },
  "name-taken": {
    it: "Esiste già un foglio con lo stesso nome che non è stato scritto da Concilia: rinominarlo e riprovare.",
    en: "A sheet of the same name that Concilia did not write already exists: rename it and try again.",
  },
  "session-lost": {
    it: "Il collegamento con Excel si è interrotto. Ricaricare il riquadro o riaprire la cartella di lavoro.",
    en: "The connection with Excel was lost. Reload the pane or reopen the workbook.",
  },
  "settings-full": {
    it: "Non è stato possibile conservare i dati di Concilia nella cartella di lavoro. Le ricevute restano comunque sul server.",
    en: "The data of Concilia could not be kept in the workbook. The receipts are still on the server.",
  },
  unsupported: {
    it: "Questa versione di Excel non offre la funzione richiesta (serve Excel 2021 o successivo).",
    en: "This version of Excel lacks the function needed (Excel 2021 or later is required).",
  },
  unknown: {
    it: "Excel ha risposto con un errore imprevisto. Riprovare; se si ripete, riaprire la cartella di lavoro.",
    en: "Excel answered with an unexpected error. Try again; if it happens again, reopen the workbook.",
  },
};

/** Codes of the rich API and of the common API (numbers), as Office.js reports them. */
const codes: Readonly<Record<string, OfficeTroubleCode>> = {
  InvalidOperationInCellEditMode: "editing",
  AccessDenied: "protected",
  ActivityLimitReached: "busy",
  Conflict: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ItemNotFound: "missing-sheet",
  InvalidReference: "missing-sheet",
  InvalidObjectPath: "missing-sheet",
  ItemAlreadyExists: "name-taken",
  InvalidOrTimedOutSession: "session-lost",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
  "5004": "editing",
  "5012": "session-lost",
  "5102": "busy",
  "5103": "too-large",
  "5104": "too-large",
  "7000": "protected",
};

export class OfficeTrouble extends Error {
  readonly code: OfficeTroubleCode;
  readonly text: Bilingual;
  /** What Office.js said, for the details line; empty when the trouble is our own. */
  readonly detail: string;

  constructor(code: OfficeTroubleCode, detail = "") {
    super(`${code}: ${detail}`);
    this.name = "OfficeTrouble";
    this.code = code;
    this.text = messages[code];
    this.detail = detail;
  }
}

/** Turns whatever Office.js threw into the trouble to show; a trouble passes unchanged. */
export function asTrouble(error: unknown): OfficeTrouble {
  if (error instanceof OfficeTrouble) return error;
  const code = errorCode(error);
  const detail = error instanceof Error ? `${code}: ${error.message}` : code;
  return new OfficeTrouble(codes[code] ?? "unknown", detail);
}

function errorCode(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error) return String(error.code);
  return error instanceof Error ? error.name : String(error);
}
