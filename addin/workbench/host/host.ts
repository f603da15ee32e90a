/**
 * The Excel host over a Univer workbook: answers rich API requests and reports events, free of DOM and of
 * any transport, so that the same code runs beside the page and in plain Node.
 */
import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { Book } from "./book.ts";
import { Events } from "./events.ts";
import { Interpreter } from "./interpreter.ts";
import { Metadata } from "./metadata.ts";
import { type Model, RangeObject, SheetObject } from "./objects.ts";
import { Protection } from "./protection.ts";
import { excelTypes } from "./types/registry.ts";
import { excelServices } from "./types/services.ts";
import { WorkbookObject } from "./types/workbook.ts";
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
  /** Events come when the turn after the answer begins. Returns the function that stops listening. */
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

/** Ranges handed out in change events are kept this many events long; a pane that is slower re-reads by address. */
const KEPT_EVENT_RANGES = 500;

export function createExcelHost({ univerAPI }: ExcelHostParts): ExcelHost {
  const book = new Book(univerAPI);
  const listeners = new Set<(event: HostEvent) => void>();
  const eventRanges: string[] = [];
  const keepEventRange = (sheetId: string, block: RangeObject["block"]): string => {
    const id = interpreter.references.keep(new RangeObject(new SheetObject(model, sheetId), block));
    eventRanges.push(id);
    if (eventRanges.length > KEPT_EVENT_RANGES) interpreter.references.release(eventRanges.shift() ?? "");
    return id;
  };
  const events = new Events(book, keepEventRange);
  const model: Model = { book, events, metadata: new Metadata(book), protection: new Protection() };
  const interpreter: Interpreter = new Interpreter({
    root: new WorkbookObject(model),
    types: excelTypes,
    services: excelServices,
    beforeRead: () => book.settle(),
    inside: (step) => book.inside(step),
  });
  events.deliverTo((event) => {
    for (const listener of listeners) listener(event);
  });
  const commands = univerAPI.addEvent(univerAPI.Event.CommandExecuted, (command) => {
    const fromFormula = command.options?.fromFormula === true;
    book.noteCommand(command, fromFormula);
    events.noteCommand(command, fromFormula);
  });
  let queue: Promise<unknown> = Promise.resolve();

  const answer = async (body: RequestBody): Promise<ResponseBody> => {
    events.hold();
    try {
      return await interpreter.process(body);
    } finally {
      // The transport posts the answer in the microtasks that follow; events come after it.
      setTimeout(() => events.release(), 0);
    }
  };

  return {
    process(body) {
      const result = queue.then(() => answer(body));
      queue = result;
      return result;
    },
    settings: {
      all: () => model.metadata.settings(),
      replaceAll: (settings) => model.metadata.replaceSettings(settings),
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    unknownMembers: interpreter.unknownMembers,
    noteUnknown: (what) => void interpreter.unknownMembers.push(what),
    reset() {
      interpreter.references.releaseAll();
      eventRanges.length = 0;
      events.reset();
      book.reset();
      model.protection.reset();
    },
    dispose() {
      commands.dispose();
      listeners.clear();
    },
  };
}
