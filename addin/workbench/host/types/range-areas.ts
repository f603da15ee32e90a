/** Several ranges of one sheet, and the collection that lists them. */
import { blockName, quotedSheetName } from "../area.ts";
import { type RangeAreasObject, RangeObject } from "../objects.ts";
import type { TypeTable } from "../type-table.ts";
import { collectionTable } from "./collection.ts";

export class RangeCollection {
  constructor(readonly areas: RangeAreasObject) {}
}

const addressOf = ({ sheet, blocks }: RangeAreasObject): string =>
  blocks.map((block) => `${quotedSheetName(sheet.name)}!${blockName(block)}`).join(",");

const rangesOf = ({ sheet, blocks }: RangeAreasObject): RangeObject[] =>
  blocks.map((block) => new RangeObject(sheet, block));

export const rangeAreasTable: TypeTable<RangeAreasObject> = {
  name: "RangeAreas",
  scalars: {
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    AreaCount: { get: ({ blocks }) => blocks.length },
    CellCount: { get: ({ blocks }) => blocks.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
  },
  links: {
    Areas: (areas) => new RangeCollection(areas),
    Worksheet: ({ sheet }) => sheet,
  },
};

export const rangeCollectionTable = collectionTable<RangeCollection, RangeObject>({
  name: "RangeCollection",
  items: ({ areas }) => rangesOf(areas),
  find: ({ areas }, key) => rangesOf(areas)[Number(key)] ?? null,
});
