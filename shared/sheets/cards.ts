/**
 * Project cards (PLAN-MI-2017, 3.2): key-value blocks, no table.
 * A block has a title, a row "N° PARTNER | N° AZIONI | FINALITA'", a numbered description and the total cost.
 */
import type { Reading, Table, TableRow, Unit } from "../domain/table.ts";
import { areaName, cellName } from "../kit/a1.ts";
import { plainWords } from "../kit/text.ts";
import type { Cell } from "./grid.ts";
import type { FoundTable } from "./plan-lines.ts";
import { readCell } from "./read-cell.ts";
import { labelText, type SheetView } from "./sheet-view.ts";

const partners = /^(n|nr|numero) (di )?partner|^partner (n|nr|numero)$/;
const actions = /^(n|nr|numero) (di )?azioni|^azioni (n|nr|numero)$/;
const cost = /\bcosto (complessivo|totale)( di| del)? progetto\b/;
const description = /^descrizione( del)? progetto/;
const resources = /^risorse economiche/;
/** "1." "2.a" "3)" at the start of a line: one action each; 2.a and 2.b are parts of action 2. */
const numbered = /(?:^|\n)\s*(\d{1,2})\s*[.)]/g;

interface Block {
  readonly row: number;
  readonly partner: number;
  readonly action: number;
}

function blocksOf(view: SheetView): Block[] {
  const blocks: Block[] = [];
  for (const row of view.rows) {
    const cells = view.row(row, 0, view.right);
    if (cells.length < 2 || cells.length > 8) continue;
    const find = (pattern: RegExp) => cells.find((cell) => pattern.test(plainWords(labelText(cell))));
    const partner = find(partners);
    const action = find(actions);
    if (partner && action) blocks.push({ row, partner: partner.column, action: action.column });
  }
  return blocks;
}

const asText = { unit: "text", points: false } as const;
const asEuro = { unit: "euro", points: false } as const;

export const cardFields = {
  title: "text",
  partners: "text",
  actions: "count",
  describedActions: "text",
  totalCost: "euro",
} as const satisfies Readonly<Record<string, Unit>>;

/** A card has no headings: what its columns are called when it is read as a table. */
const headings: Readonly<Record<keyof typeof cardFields, string>> = {
  title: "Titolo della scheda",
  partners: "N° PARTNER",
  actions: "N° AZIONI",
  describedActions: "Azioni descritte (numerate)",
  totalCost: "Costo complessivo di progetto",
};
const fields = Object.keys(cardFields) as (keyof typeof cardFields)[];

export function recogniseCards(view: SheetView): FoundTable[] {
  const blocks = blocksOf(view);
  const [first] = blocks;
  if (!first) return [];
  let bottom = first.row;
  const rows: TableRow[] = [];
  blocks.forEach((block, index) => {
    const end = (blocks[index + 1]?.row ?? view.bottom + 2) - 1;
    const card = readCard(view, block, end);
    rows.push(card.row);
    bottom = Math.max(bottom, card.bottom);
  });
  const top = titleRow(view, first);
  const area = { top, left: first.partner, bottom, right: Math.max(first.action, first.partner + 2) };
  const columns = fields.map((field) => ({
    cell: cellName(first.row, first.partner),
    header: headings[field],
    field,
    unit: cardFields[field],
  }));
  const table: Table = {
    sheet: view.name,
    range: areaName(area),
    kind: "projectCard",
    confidence: 1,
    columns,
    rows,
  };
  return [{ table, ...area, right: view.right }];
}

/** The nearest row with text above the block's head. */
function titleRow(view: SheetView, block: Block): number {
  for (let row = block.row - 1; row >= Math.max(0, block.row - 3); row--) {
    if (view.row(row, 0, view.right).length > 0) return row;
  }
  return block.row;
}

function readCard(view: SheetView, block: Block, end: number): { row: TableRow; bottom: number } {
  const head = titleRow(view, block);
  const title = view.row(head, 0, view.right)[0];
  const lines: Cell[] = [];
  let amount: { cell: string; reading: Reading } | null = null;
  let bottom = block.row + 1;
  let inDescription = false;
  for (let row = block.row + 2; row <= end && amount === null; row++) {
    for (const cell of view.row(row, 0, view.right)) {
      const words = plainWords(labelText(cell));
      if (description.test(words)) inDescription = true;
      else if (resources.test(words)) inDescription = false;
      else if (inDescription && cost.test(words) === false) lines.push(cell);
      if (cost.test(words)) {
        amount = costOf(view, cell);
        bottom = row;
        break;
      }
    }
  }
  const under = (column: number) => ({
    cell: cellName(block.row + 1, column),
    reading: readCell(
      view.at(block.row + 1, column),
      column === block.action ? { unit: "count", points: false } : asText,
    ),
  });
  const described = countNumbered(lines);
  const firstLine = lines[0];
  return {
    bottom,
    row: {
      row: head + 1,
      role: "data",
      hidden: view.hidden(head),
      item: null,
      cells: [
        { cell: cellName(head, title?.column ?? block.partner), reading: readCell(title, asText) },
        under(block.partner),
        under(block.action),
        {
          cell: cellName(firstLine?.row ?? block.row, firstLine?.column ?? block.partner),
          reading: described === 0 ? { type: "empty" } : { type: "text", text: String(described) },
        },
        amount ?? { cell: cellName(bottom, block.partner), reading: { type: "empty" } },
      ],
    },
  };
}

/** Different leading numbers, sub-letters counted once. */
function countNumbered(lines: readonly Cell[]): number {
  const numbers = new Set<string>();
  for (const line of lines) {
    for (const match of labelText(line).matchAll(numbered)) if (match[1]) numbers.add(match[1]);
  }
  return numbers.size;
}

/** The amount behind the colon of the same cell, or the next cell to the right. */
function costOf(view: SheetView, cell: Cell): { cell: string; reading: Reading } {
  const text = labelText(cell);
  const behind = text.includes(":") ? text.slice(text.indexOf(":") + 1).trim() : "";
  if (behind !== "") {
    const alone: Cell = { ...cell, content: { type: "text", text: behind } };
    return { cell: cellName(cell.row, cell.column), reading: readCell(alone, asEuro) };
  }
  const right = view.extent(cell.row, cell.column).right + 1;
  for (let column = right; column < right + 3; column++) {
    const value = view.at(cell.row, column);
    if (value) return { cell: cellName(cell.row, column), reading: readCell(value, asEuro) };
  }
  return { cell: cellName(cell.row, cell.column), reading: { type: "empty" } };
}
