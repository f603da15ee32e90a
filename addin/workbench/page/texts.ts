/** What the workbench's own bar says, Italian first. The spreadsheet and the pane have their own texts. */
import type { Bilingual } from "../../../shared/kit/finding.ts";

export type Language = keyof Bilingual;

export const texts = {
  title: { it: "Concilia - banco di prova", en: "Concilia - workbench" },
  subtitle: { it: "- banco di prova", en: "- workbench" },
  new: { it: "Nuovo", en: "New" },
  open: { it: "Apri…", en: "Open…" },
  samples: { it: "Esempi", en: "Samples" },
  noSamples: { it: "Nessun esempio disponibile", en: "No samples available" },
  save: { it: "Salva", en: "Save" },
  close: { it: "Chiudi", en: "Close" },
  drop: { it: "Rilasciare qui il file .xlsx", en: "Drop the .xlsx file here" },
  pane: { it: "Riquadro di Concilia", en: "Concilia pane" },
  otherLanguage: { it: "English", en: "Italiano" },
  otherLanguageTitle: { it: "Show this bar in English", en: "Mostra questa barra in italiano" },
  untitled: { it: "Cartella1.xlsx", en: "Book1.xlsx" },
  caution: {
    it: "Banco di prova: il foglio qui sotto prende il posto di Excel. Una prova riuscita qui non è ancora una prova riuscita in Excel.",
    en: "Workbench: the sheet below stands in for Excel. A pass here is not yet a pass in Excel.",
  },
  notFetched: {
    it: "L'esempio non è stato trovato sul server. La cartella già aperta resta aperta.",
    en: "The sample was not found on the server. The workbook already open stays open.",
  },
  oldStaysOpen: { it: "La cartella già aperta resta aperta.", en: "The workbook already open stays open." },
  notOpened: {
    it: "Il file non può essere mostrato in questo banco di prova.",
    en: "The file cannot be shown in this workbench.",
  },
  leftOut: {
    it: "Il file è stato scaricato. Il banco di prova non vi salva:",
    en: "The file was downloaded. The workbench does not save into it:",
  },
  notSaved: {
    it: "La cartella non può essere salvata in formato .xlsx.",
    en: "The workbook cannot be saved as .xlsx.",
  },
} as const satisfies Record<string, Bilingual>;

export type TextKey = keyof typeof texts;
