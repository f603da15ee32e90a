/**
 * The Excel host over a Univer workbook: answers rich API requests and reports events, free of DOM and of
 * any transport, so that the same code runs beside the page and in plain Node.
 */
import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { EventEntry, RequestBody, ResponseBody } from "./wire.ts";

/** What the host tells its transport, after the answer of the request that caused it. */
export type HostEvent =
  | { readonly kind: "richApi"; readonly entry: EventEntry }
  /** The old-style event behind `workbook.onSelectionChanged` and `Office.EventType.DocumentSelectionChanged`. */
  | { readonly kind: "documentSelectionChanged" };

/** The document settings of the old API: name to JSON text. Kept in the workbook's own metadata. */
export interface DocumentSettings {
  all(): Readonly<Record<string, string>>;
  replaceAll(settings: Readonly<Record<string, string>>): void;
}

export interface ExcelHost {
  /** Answers one request; requests queue. `flags` are the client's request flags. Never rejects. */
  process(body: RequestBody, flags: number): Promise<ResponseBody>;
  readonly settings: DocumentSettings;
  /** Returns the function that stops listening. */
  onEvent(listener: (event: HostEvent) => void): () => void;
  /** Everything a client asked for that this host does not have; a test fails when it is not empty. */
  readonly unknownMembers: string[];
  /** Adds to `unknownMembers` what a transport was asked for in vain. */
  noteUnknown(what: string): void;
  /** To be called when another workbook was opened: forgets kept objects, registrations and bookkeeping. */
  reset(): void;
  dispose(): void;
}

export interface ExcelHostParts {
  readonly univerAPI: FUniver;
  /** Only needed for what the facade does not show. */
  readonly univer: Univer;
}
