/** The objects that paths lead to. They hold no state of the workbook: each looks it up when asked. */
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { type Block, blockName, parseBlock, quotedSheetName, splitAddress, WHOLE_SHEET } from "./area.ts";
import type { Book } from "./book.ts";
import { excelSheetId } from "./book.ts";
import type { Events } from "./events.ts";
import { invalidArgument, itemNotFound } from "./failure.ts";
import type { Metadata } from "./metadata.ts";
import type { Protection } from "./protection.ts";

/** What every object of one host shares. */
export interface Model {
  readonly book: Book;
  readonly protection: Protection;
  readonly metadata: Metadata;
  readonly events: Events;
}

export class SheetObject {
  constructor(
    readonly model: Model,
    readonly id: string,
  ) {}

  static of(model: Model, sheet: FWorksheet): SheetObject {
    return new SheetObject(model, excelSheetId(sheet));
  }

  /** Throws ItemNotFound once the sheet was deleted. */
  get facade(): FWorksheet {
    const sheet = this.model.book.findSheet(this.id);
    if (!sheet) throw itemNotFound("Worksheet");
    return sheet;
  }

  get name(): string {
    return this.facade.getSheetName();
  }

  range(block: Block): RangeObject {
    return new RangeObject(this, block);
  }

  /** Reads an address or a defined name; without one, the whole sheet. */
  rangeAt(address: unknown, location: string): RangeObject {
    if (address === null || address === undefined || address === "") return this.range(WHOLE_SHEET);
    return rangeFromText(this.model, String(address), this, location);
  }
}

/** A rectangle of one sheet. Two objects of the same rectangle are different, as two proxies are. */
export class RangeObject {
  constructor(
    readonly sheet: SheetObject,
    readonly block: Block,
  ) {}

  get model(): Model {
    return this.sheet.model;
  }

  get localAddress(): string {
    return blockName(this.block);
  }

  get address(): string {
    return `${quotedSheetName(this.sheet.name)}!${this.localAddress}`;
  }
}

/** Several rectangles of one sheet. */
export class RangeAreasObject {
  constructor(
    readonly sheet: SheetObject,
    readonly blocks: readonly Block[],
  ) {}
}

/** Text that means a range: an address with or without a sheet, or a defined name of the workbook. */
export function rangeFromText(model: Model, text: string, sheet: SheetObject, location: string): RangeObject {
  const { sheet: sheetName, local } = splitAddress(text.replace(/^=/, ""));
  const named = sheetName === null ? sheet.facade : model.book.findSheet(sheetName);
  if (!named) throw itemNotFound(location);
  const block = parseBlock(local);
  if (block) return SheetObject.of(model, named).range(block);
  const definedName = model.book.workbook.getDefinedName(local);
  if (!definedName || definedName.getFormulaOrRefString().includes(local)) throw invalidArgument(location);
  return rangeFromText(model, definedName.getFormulaOrRefString(), sheet, location);
}

/** An argument that may be a range or its address. */
export function rangeFromArgument(argument: unknown, sheet: SheetObject, location: string): RangeObject {
  if (argument instanceof RangeObject) return argument;
  if (typeof argument !== "string") throw invalidArgument(location);
  return rangeFromText(sheet.model, argument, sheet, location);
}
