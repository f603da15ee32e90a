/** Tables (list objects) of the workbook or of one sheet. */
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import type {} from "@univerjs/sheets-table/facade";
import type { Block } from "../area.ts";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../failure.ts";
import { type Model, type RangeObject, rangeFromArgument, SheetObject } from "../objects.ts";
import type { TypeTable } from "../type-table.ts";
import { collectionTable } from "./collection.ts";
import { TableColumnCollection, TableRowCollection } from "./table-parts.ts";

type TableInfo = ReturnType<FWorkbook["getTableList"]>[number];

export class TableCollection {
  constructor(
    readonly model: Model,
    /** Null: tables of the whole workbook. */
    readonly sheet: SheetObject | null,
  ) {}
}

export class TableObject {
  constructor(
    readonly model: Model,
    readonly id: string,
  ) {}

  get info(): TableInfo {
    const info = this.model.book.workbook.getTableInfo(this.id);
    if (!info) throw itemNotFound("Table");
    return info;
  }

  get sheet(): SheetObject {
    return new SheetObject(this.model, `{${this.info.subUnitId}}`);
  }

  /** With the header row. */
  get range(): RangeObject {
    const { startRow, startColumn, endRow, endColumn } = this.info.range;
    return this.sheet.range({
      top: startRow,
      left: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    });
  }
}

export const tableCollectionTable = collectionTable<TableCollection, TableObject>(
  {
    name: "TableCollection",
    items: tablesOf,
    find: (collection, key) => {
      const lower = String(key).toLowerCase();
      return (
        tablesOf(collection).find(
          (table) => wireId(table) === key || table.info.name.toLowerCase() === lower,
        ) ?? null
      );
    },
  },
  {
    scalars: { Count: { get: (collection) => tablesOf(collection).length } },
    methods: { Add: (collection, [address]) => add(collection, address) },
  },
);

export const tableTable: TypeTable<TableObject> = {
  name: "Table",
  identity: (table) => ({ Id: wireId(table) }),
  scalars: {
    Id: { get: wireId },
    Name: {
      get: (table) => table.info.name,
      set: (table, name) => {
        const known = table.model.book.workbook.getTableInfoByName(String(name));
        if (known && known.id !== table.id) throw itemAlreadyExists("Table.name");
        void table.sheet.facade.setTableName(table.id, String(name));
      },
    },
    ShowHeaders: { get: () => true },
    // Univer's tables have no totals row of their own.
    ShowTotals: { get: () => false },
  },
  links: {
    Columns: (table) => new TableColumnCollection(table),
    Rows: (table) => new TableRowCollection(table),
    Worksheet: (table) => table.sheet,
  },
  methods: {
    Delete: (table) => void table.model.book.workbook.removeTable(table.id),
    GetDataBodyRange: (table) => {
      const { block } = table.range;
      return table.sheet.range({ ...block, top: block.top + 1, rows: Math.max(1, block.rows - 1) });
    },
    GetHeaderRowRange: (table) => table.sheet.range({ ...table.range.block, rows: 1 }),
    GetRange: (table) => table.range,
  },
};

function tablesOf({ model, sheet }: TableCollection): TableObject[] {
  return model.book.workbook
    .getTableList()
    .filter((info) => sheet === null || `{${info.subUnitId}}` === sheet.id)
    .map((info) => new TableObject(model, info.id));
}

function wireId(table: TableObject): string {
  return `{${table.id}}`;
}

let lastTable = 0;

function add(collection: TableCollection, address: unknown): TableObject {
  const location = "TableCollection.add";
  const { model } = collection;
  const sheet = collection.sheet ?? SheetObject.of(model, model.book.workbook.getActiveSheet());
  const range = rangeFromArgument(address, sheet, location);
  model.protection.requireWritable(range.sheet.facade, location);
  const { top, left, rows, columns } = range.block;
  const onSheet = tablesOf(new TableCollection(model, range.sheet));
  if (onSheet.some((table) => overlap(table.range.block, range.block))) {
    throw invalidArgument(location, "A table can't overlap another table.");
  }
  const id = `table-${Date.now().toString(36)}-${++lastTable}`;
  const name = freeName(model);
  void range.sheet.facade.addTable(
    name,
    { startRow: top, startColumn: left, endRow: top + rows - 1, endColumn: left + columns - 1 },
    id,
    { showHeader: true },
  );
  return new TableObject(model, id);
}

function overlap(a: Block, b: Block): boolean {
  return (
    a.top < b.top + b.rows &&
    b.top < a.top + a.rows &&
    a.left < b.left + b.columns &&
    b.left < a.left + a.columns
  );
}

function freeName(model: Model): string {
  for (let number = 1; ; number++) {
    if (!model.book.workbook.getTableInfoByName(`Tabella${number}`)) return `Tabella${number}`;
  }
}
