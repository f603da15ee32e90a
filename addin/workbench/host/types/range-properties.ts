/** getCellProperties, getRowProperties, getColumnProperties: many formats in one answer, cell by cell. */
import { blockName, quotedSheetName } from "../area.ts";
import { ALIGNMENT_FACTS, FILL_FACTS, FONT_FACTS, type StyleFact, styleReader } from "../cell-style.ts";
import { RichApiFailure } from "../failure.ts";
import type { RangeObject } from "../objects.ts";
import { memberNamed, type TypeTable } from "../type-table.ts";
import { isColumnHidden, isRowHidden } from "./range-visibility.ts";

const POINTS_PER_PIXEL = 0.75;

type Wanted = Readonly<Record<string, unknown>>;
type Style = Parameters<StyleFact["read"]>[0];

export const propertyMethods: NonNullable<TypeTable<RangeObject>["methods"]> = {
  GetCellProperties: (range, [wanted]) => {
    const { top, left, rows, columns } = range.block;
    const styleOf = styleReader(range);
    const matrix = range.sheet.facade.getSheet().getCellMatrix();
    return Array.from({ length: rows }, (_r, r) =>
      Array.from({ length: columns }, (_c, c) => {
        const block = { top: top + r, left: left + c, rows: 1, columns: 1 };
        const style = styleOf(matrix.getValue(top + r, left + c), top + r, left + c);
        return properties(range, block, asWanted(wanted), style, {});
      }),
    );
  },
  GetRowProperties: (range, [wanted]) => {
    const { top, left, rows, columns } = range.block;
    const { facade } = range.sheet;
    const styleOf = styleReader(range);
    const matrix = facade.getSheet().getCellMatrix();
    return Array.from({ length: rows }, (_, r) => {
      const block = { top: top + r, left, rows: 1, columns };
      return properties(
        range,
        block,
        asWanted(wanted),
        styleOf(matrix.getValue(top + r, left), top + r, left),
        {
          rowHidden: isRowHidden(range, top + r),
          rowIndex: top + r,
          rowHeight: facade.getRowHeight(top + r) * POINTS_PER_PIXEL,
        },
      );
    });
  },
  GetColumnProperties: (range, [wanted]) => {
    const { top, left, rows, columns } = range.block;
    const { facade } = range.sheet;
    const styleOf = styleReader(range);
    const matrix = facade.getSheet().getCellMatrix();
    return Array.from({ length: columns }, (_, c) => {
      const block = { top, left: left + c, rows, columns: 1 };
      return properties(
        range,
        block,
        asWanted(wanted),
        styleOf(matrix.getValue(top, left + c), top, left + c),
        {
          columnHidden: isColumnHidden(range, left + c),
          columnIndex: left + c,
          columnWidth: facade.getColumnWidth(left + c) * POINTS_PER_PIXEL,
        },
      );
    });
  },
};

function asWanted(value: unknown): Wanted {
  return value && typeof value === "object" ? { ...value } : {};
}

/** Only what was asked for; format facts of a row or column are those of its first cell. */
function properties(
  range: RangeObject,
  block: RangeObject["block"],
  wanted: Wanted,
  style: Style,
  own: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, asked] of Object.entries(wanted)) {
    if (asked === undefined || asked === null || asked === false) continue;
    if (name === "address" || name === "addressLocal") {
      answer[name] = `${quotedSheetName(range.sheet.name)}!${blockName(block)}`;
    } else if (name === "hidden") {
      answer[name] = isRowHidden(range, block.top) || isColumnHidden(range, block.left);
    } else if (Object.hasOwn(own, name)) {
      answer[name] = own[name];
    } else if (name === "format") {
      answer[name] = formatProperties(asWanted(asked), style, own);
    } else {
      throw unknownProperty(name);
    }
  }
  return answer;
}

function formatProperties(
  wanted: Wanted,
  style: Style,
  own: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, asked] of Object.entries(wanted)) {
    if (name === "fill") answer[name] = facts(FILL_FACTS, asWanted(asked), style);
    else if (name === "font") answer[name] = facts(FONT_FACTS, asWanted(asked), style);
    else if (Object.hasOwn(own, name)) answer[name] = own[name];
    else Object.assign(answer, facts(ALIGNMENT_FACTS, { [name]: asked }, style));
  }
  return answer;
}

function facts(
  known: Readonly<Record<string, StyleFact>>,
  wanted: Wanted,
  style: Style,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(wanted).map((name) => {
      const fact = memberNamed(known, name);
      if (!fact) throw unknownProperty(name);
      return [name, fact.member.read(style)];
    }),
  );
}

function unknownProperty(name: string): RichApiFailure {
  return new RichApiFailure("ApiNotFound", `The host does not know the property ${name}.`, 404, name);
}
