/**
 * What an add-in keeps inside the workbook: document settings, workbook settings, document
 * properties. It lives in the workbook's own
 * custom metadata, so that it is saved and opened with the file.
 */
import type { Book } from "./book.ts";

/** Names of JSON texts. */
export type SettingsRecord = Readonly<Record<string, string>>;

/** The entries of the workbook's metadata that are the host's; whatever else is there is left alone. */
const DOCUMENT_SETTINGS = "documentSettings";
const DOCUMENT_PROPERTIES = "documentProperties";

export class Metadata {
  constructor(private readonly book: Book) {}

  settings(): SettingsRecord {
    const stored: unknown = this.book.workbook.getCustomMetadata()?.[DOCUMENT_SETTINGS];
    if (!stored || typeof stored !== "object") return {};
    return Object.fromEntries(Object.entries(stored).map(([name, value]) => [name, String(value)]));
  }

  /** A text property of the document, "Title"; "" when it was never set. */
  property(name: string): string {
    const stored: unknown = this.book.workbook.getCustomMetadata()?.[DOCUMENT_PROPERTIES];
    if (!stored || typeof stored !== "object") return "";
    return String(Object.entries(stored).find(([key]) => key === name)?.[1] ?? "");
  }

  setProperty(name: string, value: string): void {
    const metadata = this.book.workbook.getCustomMetadata();
    this.book.workbook.setCustomMetadata({
      ...metadata,
      [DOCUMENT_PROPERTIES]: { ...metadata?.[DOCUMENT_PROPERTIES], [name]: value },
    });
  }

  replaceSettings(settings: SettingsRecord): void {
    this.book.workbook.setCustomMetadata({
      ...this.book.workbook.getCustomMetadata(),
      [DOCUMENT_SETTINGS]: { ...settings },
    });
  }
}
