/** Columns and rows of a table. */
import type { RangeObject } from "../objects.ts";
import type { TypeTable } from "../type-table.ts";
import { collectionTable } from "./collection.ts";
import type { TableObject } from "./table.ts";

export class TableColumnCollection {
  constructor(readonly table: TableObject) {}
}

export class TableRowCollection {
  constructor(readonly table: TableObject) {}
}

export class TableColumnObject {
  constructor(
    readonly table: TableObject,
    readonly index: number,
  ) {}

  get name(): string {
    const { block } = this.table.range;
    const matrix = this.table.sheet.facade.getSheet().getCellMatrix();
    return String(matrix.getValue(block.top, block.left + this.index)?.v ?? "");
  }
}

export class TableRowObject {
  constructor(
    readonly table: TableObject,
    readonly index: number,
  ) {}
}

const count = (length: number): number[] => Array.from({ length }, (_, index) => index);

const columnsOf = ({ table }: TableColumnCollection): TableColumnObject[] =>
  count(table.range.block.columns).map((index) => new TableColumnObject(table, index));

const rowsOf = ({ table }: TableRowCollection): TableRowObject[] =>
  count(table.range.block.rows - 1).map((index) => new TableRowObject(table, index));

export const tableColumnCollectionTable = collectionTable<TableColumnCollection, TableColumnObject>(
  {
    name: "TableColumnCollection",
    items: columnsOf,
    find: (collection, key) =>
      columnsOf(collection).find(
        (column) => column.index + 1 === key || column.name.toLowerCase() === String(key).toLowerCase(),
      ) ?? null,
  },
  { scalars: { Count: { get: ({ table }) => table.range.block.columns } } },
);

export const tableColumnTable: TypeTable<TableColumnObject> = {
  name: "TableColumn",
  identity: ({ index }) => ({ Id: index + 1 }),
  scalars: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: (column) => column.name },
  },
  methods: {
    GetRange: ({ table, index }) => part(table, { left: index, columns: 1 }),
    GetDataBodyRange: ({ table, index }) =>
      part(table, { top: 1, rows: table.range.block.rows - 1, left: index, columns: 1 }),
    GetHeaderRowRange: ({ table, index }) => part(table, { rows: 1, left: index, columns: 1 }),
  },
};

export const tableRowCollectionTable = collectionTable<TableRowCollection, TableRowObject>(
  {
    name: "TableRowCollection",
    items: rowsOf,
    find: (collection, key) => rowsOf(collection)[Number(key)] ?? null,
  },
  { scalars: { Count: { get: ({ table }) => table.range.block.rows - 1 } } },
);

export const tableRowTable: TypeTable<TableRowObject> = {
  name: "TableRow",
  scalars: { Index: { get: ({ index }) => index } },
  methods: { GetRange: ({ table, index }) => part(table, { top: index + 1, rows: 1 }) },
};

/** A part of the table's range; `top` and `left` count from its first cell. */
function part(
  table: TableObject,
  piece: { top?: number; left?: number; rows?: number; columns?: number },
): RangeObject {
  const { block } = table.range;
  return table.sheet.range({
    top: block.top + (piece.top ?? 0),
    left: block.left + (piece.left ?? 0),
    rows: piece.rows ?? block.rows,
    columns: piece.columns ?? block.columns,
  });
}
