/** The workbook on the page: opened from bytes, shown by Univer, saved back to bytes. */
import type { IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { readPresentation } from "../../../shared/xlsx/presentation.ts";
import { readXlsx } from "../../../shared/xlsx/read.ts";
import { newPresentation, newWorkbook } from "../snapshot/new-workbook.ts";
import { toSnapshot } from "../snapshot/to-snapshot.ts";

export class Session {
  #name = "";
  #original: Uint8Array | null = null;

  /** @param started called once, after the first workbook has made Univer start its services. */
  constructor(
    private readonly univerAPI: FUniver,
    private readonly started: () => void,
  ) {}

  get name(): string {
    return this.#name;
  }

  /** Leaves the open workbook as it is when the file cannot be read. @throws UnreadableWorkbook */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    const workbook = readXlsx(bytes);
    const presentation = readPresentation(bytes);
    const locked = presentation.sheets.filter((sheet) => sheet.protected).map((sheet) => sheet.name);
    await this.#show(toSnapshot(workbook, presentation, name), locked);
    this.#original = bytes;
    this.#name = name;
  }

  async openNew(name: string): Promise<void> {
    await this.#show(toSnapshot(newWorkbook, newPresentation, name), []);
    this.#original = null;
    this.#name = name;
  }

  async #show(snapshot: IWorkbookData, locked: readonly string[]): Promise<void> {
    const previous = this.univerAPI.getActiveWorkbook();
    if (previous) this.univerAPI.disposeUnit(previous.getId());
    const workbook = this.univerAPI.createWorkbook(snapshot);
    if (!previous) this.started();
    // Grouping dots and decimal commas in number formats; the page's locale alone does not bring them.
    workbook.setNumfmtLocal("it");
    for (const name of locked) {
      const permission = workbook.getSheetByName(name)?.getWorksheetPermission();
      await permission?.protect();
      await permission?.setReadOnly();
    }
  }
}
