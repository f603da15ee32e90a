/** Borders of a range, by edge. */
import type { IBorderData } from "@univerjs/core";
import { patchStyle } from "../cell-style.ts";
import { invalidArgument } from "../failure.ts";
import { RangeObject } from "../objects.ts";
import type { TypeTable } from "../type-table.ts";
import { collectionTable } from "./collection.ts";
import { requireFormattable } from "./range-format.ts";

type Edge = keyof typeof EDGES;
type Side = "t" | "b" | "l" | "r";

/** Which cells of the range an edge touches and on which side. */
const EDGES = {
  EdgeTop: { side: "t", part: ({ block }: RangeObject) => ({ ...block, rows: 1 }) },
  EdgeBottom: {
    side: "b",
    part: ({ block }: RangeObject) => ({ ...block, top: block.top + block.rows - 1, rows: 1 }),
  },
  EdgeLeft: { side: "l", part: ({ block }: RangeObject) => ({ ...block, columns: 1 }) },
  EdgeRight: {
    side: "r",
    part: ({ block }: RangeObject) => ({ ...block, left: block.left + block.columns - 1, columns: 1 }),
  },
  InsideHorizontal: { side: "b", part: ({ block }: RangeObject) => ({ ...block, rows: block.rows - 1 }) },
  InsideVertical: {
    side: "r",
    part: ({ block }: RangeObject) => ({ ...block, columns: block.columns - 1 }),
  },
} as const;

export class RangeBorderCollection {
  constructor(readonly range: RangeObject) {}
}

export class RangeBorderObject {
  constructor(
    readonly range: RangeObject,
    readonly edge: Edge,
  ) {}
}

/** Univer's border codes by Excel's style and weight. */
const STYLES: Readonly<Record<string, number>> = {
  Continuous: 1,
  Dot: 3,
  Dash: 4,
  DashDot: 5,
  DashDotDot: 6,
  Double: 7,
};
const WEIGHTS: Readonly<Record<string, number>> = { Hairline: 2, Thin: 1, Medium: 8, Thick: 13 };

const nameOf = (codes: Readonly<Record<string, number>>, code: number | undefined): string | null =>
  Object.entries(codes).find(([, value]) => value === code)?.[0] ?? null;

export const rangeBorderCollectionTable = collectionTable<RangeBorderCollection, RangeBorderObject>({
  name: "RangeBorderCollection",
  items: ({ range }) => Object.keys(EDGES).map((edge) => new RangeBorderObject(range, edge as Edge)),
  find: ({ range }, key) =>
    Object.hasOwn(EDGES, String(key)) ? new RangeBorderObject(range, key as Edge) : null,
});

export const rangeBorderTable: TypeTable<RangeBorderObject> = {
  name: "RangeBorder",
  identity: ({ edge }) => ({ SideIndex: edge }),
  scalars: {
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: (border) => {
        const stored = storedBorder(border);
        return stored ? (nameOf(STYLES, stored.s) ?? "Continuous") : "None";
      },
      set: (border, style) => {
        if (style === "None") {
          put(border, null);
          return;
        }
        const code = STYLES[String(style)];
        if (code === undefined) throw invalidArgument("RangeBorder.style");
        put(border, { s: code, cl: storedBorder(border)?.cl ?? { rgb: "#000000" } });
      },
    },
    Weight: {
      get: (border) => nameOf(WEIGHTS, storedBorder(border)?.s) ?? "Thin",
      set: (border, weight) => {
        const code = WEIGHTS[String(weight)];
        if (code === undefined) throw invalidArgument("RangeBorder.weight");
        put(border, { s: code, cl: storedBorder(border)?.cl ?? { rgb: "#000000" } });
      },
    },
    Color: {
      get: (border) => (storedBorder(border)?.cl.rgb ?? "#000000").toUpperCase(),
      set: (border, color) => put(border, { s: storedBorder(border)?.s ?? 1, cl: { rgb: String(color) } }),
    },
  },
};

/** The border of the edge's first cell. */
function storedBorder({ range, edge }: RangeBorderObject): IBorderData[Side] {
  const { part, side } = EDGES[edge];
  const block = part(range);
  const cell = range.sheet.facade.getSheet().getCellMatrix().getValue(block.top, block.left);
  return range.model.book.style(cell?.s)?.bd?.[side] ?? null;
}

function put({ range, edge }: RangeBorderObject, value: NonNullable<IBorderData[Side]> | null): void {
  requireFormattable(range, "RangeBorder");
  const { part, side } = EDGES[edge];
  const block = part(range);
  if (block.rows < 1 || block.columns < 1) return;
  patchStyle(new RangeObject(range.sheet, block), { bd: { [side]: value } });
}
