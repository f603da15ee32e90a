/** Why a file cannot be read: what the officer is told, in place of a half-read workbook. */
import type { Bilingual } from "../kit/finding.ts";

export const unreadableCodes = [
  /** No ZIP container, or a container without a workbook inside (text, HTML, PDF, Word, OpenDocument). */
  "not-a-workbook",
  /** Protected by a password to open. */
  "encrypted",
  /** .xls or .xlsb: Excel files, but of another format. */
  "old-format",
  /** The file, one of its parts or their sum is over the limits. */
  "too-large",
  /** Inflates to far more than a workbook does, or to more than it declares. */
  "bomb",
  /** Part names that repeat, climb out of the container or are too many: two programs could read two different files. */
  "unsafe-container",
  /** A document type declaration or absurd nesting: no spreadsheet program writes them. */
  "unsafe-xml",
  /** A cut or altered file: Excel itself would offer to repair it. */
  "damaged",
  /** More cells, or more text, than are read into memory. */
  "too-many-cells",
  /** A text longer than Excel admits in a cell. */
  "text-too-long",
  /** Reading went past the time or memory that it was given. */
  "too-heavy",
  /** The file is not there or may not be opened. */
  "no-file",
] as const;
export type UnreadableCode = (typeof unreadableCodes)[number];

const explanations: Record<UnreadableCode, Bilingual> = {
  "not-a-workbook": {
    it: "Il file non è una cartella di lavoro Excel (.xlsx). Aprirlo in Excel e salvarlo con «Salva con nome», tipo «Cartella di lavoro di Excel (.xlsx)».",
    en: "The file is not an Excel workbook (.xlsx). Open it in Excel and use “Save as”, type “Excel Workbook (.xlsx)”.",
  },
  encrypted: {
    it: "Il file è protetto da una password di apertura e non può essere letto. Aprirlo in Excel, togliere la password (File, Informazioni, Proteggi cartella di lavoro) e salvarlo di nuovo.",
    en: "The file is protected by a password to open and cannot be read. Open it in Excel, remove the password (File, Info, Protect Workbook) and save it again.",
  },
  "old-format": {
    it: "Il file è in un formato Excel diverso da .xlsx (.xls oppure .xlsb). Aprirlo in Excel e salvarlo con «Salva con nome», tipo «Cartella di lavoro di Excel (.xlsx)».",
    en: "The file is in an Excel format other than .xlsx (.xls or .xlsb). Open it in Excel and use “Save as”, type “Excel Workbook (.xlsx)”.",
  },
  "too-large": {
    it: "Il file supera le dimensioni ammesse (50 MB, oppure 400 MB una volta decompresso). Togliere immagini e fogli che non servono e riprovare.",
    en: "The file is over the admitted size (50 MB, or 400 MB once decompressed). Remove images and sheets that are not needed and try again.",
  },
  bomb: {
    it: "Il file si espande in modo anomalo e non viene aperto: potrebbe essere stato costruito per bloccare il programma. Chiedere una nuova copia a chi lo ha inviato.",
    en: "The file expands abnormally and is not opened: it may have been built to block the program. Ask the sender for a new copy.",
  },
  "unsafe-container": {
    it: "Il contenuto del file ha nomi ripetuti, non ammessi o troppo numerosi, e programmi diversi potrebbero leggerlo in modo diverso. Aprirlo in Excel, salvarlo di nuovo e riprovare.",
    en: "The contents of the file have repeated, forbidden or too many names, and different programs could read it differently. Open it in Excel, save it again and try again.",
  },
  "unsafe-xml": {
    it: "Il file contiene istruzioni che nessun foglio di calcolo scrive e per sicurezza non viene aperto. Aprirlo in Excel, salvarlo di nuovo e riprovare.",
    en: "The file contains instructions that no spreadsheet program writes and, for safety, is not opened. Open it in Excel, save it again and try again.",
  },
  damaged: {
    it: "Il file è danneggiato o incompleto. Aprirlo in Excel, accettare l'eventuale riparazione, salvarlo di nuovo e riprovare.",
    en: "The file is damaged or incomplete. Open it in Excel, accept the repair if one is offered, save it again and try again.",
  },
  "too-many-cells": {
    it: "La cartella contiene più celle o più testo di quanto si possa leggere (3 milioni di celle). Togliere i fogli che non servono e riprovare.",
    en: "The workbook holds more cells or more text than can be read (3 million cells). Remove the sheets that are not needed and try again.",
  },
  "text-too-long": {
    it: "Una cella contiene un testo più lungo di quanto Excel ammetta (32.767 caratteri). Abbreviarlo e riprovare.",
    en: "A cell holds a text longer than Excel admits (32,767 characters). Shorten it and try again.",
  },
  "too-heavy": {
    it: "La lettura del file richiede troppo tempo o troppa memoria ed è stata interrotta. Togliere i fogli e i formati che non servono e riprovare.",
    en: "Reading the file takes too much time or memory and was stopped. Remove the sheets and formats that are not needed and try again.",
  },
  "no-file": {
    it: "Il file non esiste o non si ha il permesso di aprirlo.",
    en: "The file does not exist or you are not allowed to open it.",
  },
};

export class UnreadableWorkbook extends Error {
  override readonly name = "UnreadableWorkbook";
  readonly code: UnreadableCode;
  /** For the officer. */
  readonly explanation: Bilingual;
  /** For the log: part, cell or number that made the reader stop. */
  readonly detail: string;

  constructor(code: UnreadableCode, detail: string) {
    super(`${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
    this.explanation = explanations[code];
  }
}
