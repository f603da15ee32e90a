/** The sheets of the workbook. */
import { EventType } from "../events.ts";
import { invalidArgument, itemAlreadyExists } from "../failure.ts";
import { type Model, SheetObject } from "../objects.ts";
import { collectionTable } from "./collection.ts";
import { eventMethods } from "./event-methods.ts";

export class WorksheetCollection {
  constructor(readonly model: Model) {}
}

/** Rows and columns of a new sheet's grid; it grows with what is written. */
const NEW_SHEET = { rows: 200, columns: 40 } as const;

export const worksheetCollectionTable = collectionTable<WorksheetCollection, SheetObject>(
  {
    name: "WorksheetCollection",
    items: ({ model }) => model.book.sheets().map((sheet) => SheetObject.of(model, sheet)),
    find: ({ model }, key) => {
      const sheet = model.book.findSheet(String(key));
      return sheet && SheetObject.of(model, sheet);
    },
  },
  {
    methods: {
      Add: ({ model }, [name]) => addSheet(model, name),
      GetActiveWorksheet: ({ model }) => SheetObject.of(model, model.book.workbook.getActiveSheet()),
      GetFirst: ({ model }, [visibleOnly]) => edgeSheet(model, visibleOnly, 0),
      GetLast: ({ model }, [visibleOnly]) => edgeSheet(model, visibleOnly, -1),
      GetCount: ({ model }, [visibleOnly]) => sheetsOf(model, visibleOnly).length,
      ...eventMethods<WorksheetCollection>(({ model }) => [model.events, null], {
        DataChanged: EventType.worksheetChanged,
        SelectionChanged: EventType.worksheetSelectionChanged,
        Activated: EventType.worksheetActivated,
        Deactivated: EventType.worksheetDeactivated,
        Added: EventType.worksheetAdded,
        Deleted: EventType.worksheetDeleted,
      }),
    },
  },
);

function sheetsOf(model: Model, visibleOnly: unknown): SheetObject[] {
  return model.book
    .sheets()
    .filter((sheet) => visibleOnly !== true || !sheet.isSheetHidden())
    .map((sheet) => SheetObject.of(model, sheet));
}

function edgeSheet(model: Model, visibleOnly: unknown, index: number): SheetObject | null {
  return sheetsOf(model, visibleOnly).at(index) ?? null;
}

/** Excel adds at the end and does not activate; Univer activates what it creates. */
function addSheet(model: Model, name: unknown): SheetObject {
  const location = "WorksheetCollection.add";
  const { book } = model;
  const { workbook } = book;
  const chosen = name === null || name === undefined || name === "" ? freeName(model) : String(name);
  requireSheetName(chosen, location);
  if (book.findSheet(chosen)) throw itemAlreadyExists(location);
  const active = workbook.getActiveSheet();
  return model.events.withoutSelection(() => {
    const index = workbook.getNumSheets();
    const sheet = workbook.create(chosen, NEW_SHEET.rows, NEW_SHEET.columns, { index });
    workbook.setActiveSheet(active);
    return SheetObject.of(model, sheet);
  });
}

function freeName(model: Model): string {
  for (let number = model.book.sheets().length + 1; ; number++) {
    if (!model.book.findSheet(`Foglio${number}`)) return `Foglio${number}`;
  }
}

/** Excel's rules for tab names. */
export function requireSheetName(name: string, location: string): void {
  if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
    throw invalidArgument(location);
  }
}
