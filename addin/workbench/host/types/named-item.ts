/** Defined names of the workbook or of one sheet. */
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { invalidArgument, itemAlreadyExists } from "../failure.ts";
import { type Model, RangeObject, rangeFromText, SheetObject } from "../objects.ts";
import type { TypeTable } from "../type-table.ts";
import { collectionTable } from "./collection.ts";

type FDefinedName = ReturnType<FWorkbook["getDefinedNames"]>[number];

export class NamedItemCollection {
  constructor(
    readonly model: Model,
    /** Null: names of the whole workbook. */
    readonly sheet: SheetObject | null,
  ) {}
}

export class NamedItemObject {
  constructor(
    readonly model: Model,
    readonly definedName: FDefinedName,
  ) {}
}

export const namedItemCollectionTable = collectionTable<NamedItemCollection, NamedItemObject>(
  {
    name: "NamedItemCollection",
    items: namesOf,
    find: (collection, key) => {
      const lower = String(key).toLowerCase();
      return namesOf(collection).find((item) => item.definedName.getName().toLowerCase() === lower) ?? null;
    },
  },
  {
    methods: {
      Add: (collection, [name, reference, comment]) => add(collection, String(name), reference, comment),
    },
  },
);

export const namedItemTable: TypeTable<NamedItemObject> = {
  name: "NamedItem",
  identity: ({ definedName }) => ({ _Id: definedName.getName() }),
  scalars: {
    Name: { get: ({ definedName }) => definedName.getName() },
    Comment: {
      get: ({ definedName }) => definedName.getComment() ?? "",
      set: ({ definedName }, comment) => definedName.setComment(String(comment)),
    },
    Formula: { get: ({ definedName }) => formulaOf(definedName) },
    Scope: { get: ({ definedName }) => (definedName.isWorkbookScope() ? "Workbook" : "Worksheet") },
    Type: { get: (item) => (rangeOf(item) ? "Range" : "String") },
    Value: { get: (item) => rangeOf(item)?.address ?? formulaOf(item.definedName) },
    Visible: { get: () => true },
  },
  methods: {
    Delete: ({ definedName }) => definedName.delete(),
    GetRange: (item) => {
      const range = rangeOf(item);
      if (!range) throw invalidArgument("NamedItem.getRange");
      return range;
    },
    GetRangeOrNullObject: rangeOf,
  },
};

function namesOf({ model, sheet }: NamedItemCollection): NamedItemObject[] {
  const names = sheet ? sheet.facade.getDefinedNames() : model.book.workbook.getDefinedNames();
  return names
    .filter((name) => (sheet ? !name.isWorkbookScope() : name.isWorkbookScope()))
    .map((name) => new NamedItemObject(model, name));
}

function formulaOf(name: FDefinedName): string {
  const text = name.getFormulaOrRefString();
  return text.startsWith("=") ? text : `=${text}`;
}

function rangeOf({ model, definedName }: NamedItemObject): RangeObject | null {
  const active = SheetObject.of(model, model.book.workbook.getActiveSheet());
  try {
    return rangeFromText(model, definedName.getFormulaOrRefString(), active, "NamedItem.getRange");
  } catch {
    // A name may stand for a constant or a formula: then there is no range, and that is no error.
    return null;
  }
}

function add(
  { model, sheet }: NamedItemCollection,
  name: string,
  reference: unknown,
  comment: unknown,
): NamedItemObject {
  const location = "NamedItemCollection.add";
  const { workbook } = model.book;
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument(location);
  if (workbook.getDefinedNames().some((known) => known.getName().toLowerCase() === name.toLowerCase())) {
    throw itemAlreadyExists(location);
  }
  const text = reference instanceof RangeObject ? absolute(reference) : String(reference);
  if (sheet) sheet.facade.insertDefinedName(name, text);
  else workbook.insertDefinedName(name, text);
  const added = workbook.getDefinedName(name);
  if (!added) throw invalidArgument(location);
  if (typeof comment === "string" && comment !== "") added.setComment(comment);
  return new NamedItemObject(model, added);
}

/** "Sheet1!$A$1:$B$2". */
function absolute(range: RangeObject): string {
  const { address } = range;
  const at = address.lastIndexOf("!") + 1;
  return (
    address.slice(0, at) +
    address
      .slice(at)
      .replace(
        /([A-Z]+)?(\d+)?/g,
        (_all, letters, digits) => `${letters ? `$${letters}` : ""}${digits ? `$${digits}` : ""}`,
      )
  );
}
