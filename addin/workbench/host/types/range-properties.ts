/** getCellProperties, getRowProperties, getColumnProperties: many formats in one answer, part by part. */
import { type Block, blockName, quotedSheetName } from "../area.ts";
import {
  ALIGNMENT_FACTS,
  FILL_FACTS,
  FONT_FACTS,
  readFact,
  type StyleFact,
  styleReader,
} from "../cell-style.ts";
import type { RangeObject } from "../objects.ts";
import { type Call, memberNamed, type TypeTable } from "../type-table.ts";
import { isColumnHidden, isRowHidden } from "./range-visibility.ts";

const POINTS_PER_PIXEL = 0.75;

/** Member names as the developer nested them, each with true or with more members. */
type Wanted = Readonly<Record<string, unknown>>;

/** A cell, row or column of the range. */
interface Part {
  readonly range: RangeObject;
  readonly block: Block;
  readonly fact: (fact: StyleFact) => unknown;
  /** What only this kind of part has, sizes and places. */
  readonly own: Readonly<Record<string, unknown>>;
}

export const propertyMethods: NonNullable<TypeTable<RangeObject>["methods"]> = {
  GetCellProperties: (range, [wanted], call) => {
    const { top, left, rows, columns } = range.block;
    const styleOf = styleReader(range);
    const matrix = range.sheet.facade.getSheet().getCellMatrix();
    return numbers(top, rows).map((row) =>
      numbers(left, columns).map((column) => {
        const style = styleOf(matrix.getValue(row, column), row, column);
        const block = { top: row, left: column, rows: 1, columns: 1 };
        return answer({ range, block, fact: (fact) => fact.read(style), own: {} }, asWanted(wanted), call);
      }),
    );
  },
  GetRowProperties: (range, [wanted], call) =>
    numbers(range.block.top, range.block.rows).map((row) => {
      const own = {
        rowHidden: isRowHidden(range, row),
        rowIndex: row,
        rowHeight: range.sheet.facade.getRowHeight(row) * POINTS_PER_PIXEL,
      };
      return answer(lineOf(range, { ...range.block, top: row, rows: 1 }, own), asWanted(wanted), call);
    }),
  GetColumnProperties: (range, [wanted], call) =>
    numbers(range.block.left, range.block.columns).map((column) => {
      const own = {
        columnHidden: isColumnHidden(range, column),
        columnIndex: column,
        columnWidth: range.sheet.facade.getColumnWidth(column) * POINTS_PER_PIXEL,
      };
      return answer(lineOf(range, { ...range.block, left: column, columns: 1 }, own), asWanted(wanted), call);
    }),
};

function numbers(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

/** A row or column: a format that its cells do not share is mixed. */
function lineOf(range: RangeObject, block: Block, own: Part["own"]): Part {
  return { range, block, own, fact: (fact) => readFact(range.sheet.range(block), fact) };
}

function asWanted(value: unknown): Wanted {
  return value && typeof value === "object" ? { ...value } : {};
}

/** Only what was asked for. */
function answer(part: Part, wanted: Wanted, call: Call): Record<string, unknown> {
  const { range, block, own } = part;
  const answered: Record<string, unknown> = {};
  for (const [name, asked] of Object.entries(wanted)) {
    if (asked === undefined || asked === null || asked === false) continue;
    if (name === "address" || name === "addressLocal") {
      answered[name] = `${quotedSheetName(range.sheet.name)}!${blockName(block)}`;
    } else if (name === "hidden") {
      answered[name] = isRowHidden(range, block.top) || isColumnHidden(range, block.left);
    } else if (Object.hasOwn(own, name)) {
      answered[name] = own[name];
    } else if (name === "format") {
      answered[name] = formats(part, asWanted(asked), call);
    } else {
      call.missing(`cell property ${name}`);
    }
  }
  return answered;
}

function formats(part: Part, wanted: Wanted, call: Call): Record<string, unknown> {
  const answered: Record<string, unknown> = {};
  for (const [name, asked] of Object.entries(wanted)) {
    if (name === "fill") answered[name] = facts(part, FILL_FACTS, asWanted(asked), call);
    else if (name === "font") answered[name] = facts(part, FONT_FACTS, asWanted(asked), call);
    else if (Object.hasOwn(part.own, name)) answered[name] = part.own[name];
    else Object.assign(answered, facts(part, ALIGNMENT_FACTS, { [name]: asked }, call));
  }
  return answered;
}

function facts(
  part: Part,
  known: Readonly<Record<string, StyleFact>>,
  wanted: Wanted,
  call: Call,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(wanted).map((name) => {
      const found = memberNamed(known, name) ?? call.missing(`format property ${name}`);
      return [name, part.fact(found.member)];
    }),
  );
}
