/** The workbook on the page: opened from bytes, shown by Univer, saved back to bytes. */
import type { IWorkbookData, Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import { writeXlsx } from "hucre";
import { readPresentation } from "../../../shared/xlsx/presentation.ts";
import { readXlsx } from "../../../shared/xlsx/read.ts";
import { type DocumentSettings, readSettings } from "../../../shared/xlsx/settings-part.ts";
import type { Running } from "../snapshot/from-snapshot.ts";
import { type Saved, saveInto } from "../snapshot/saving.ts";
import { toSnapshot } from "../snapshot/to-snapshot.ts";

/** What the host reads and writes as the document's settings lives here in the workbook's metadata. */
const SETTINGS = "documentSettings";

export class Session {
  #name = "";
  #original = new Uint8Array(0);

  /** @param started called once, after the first workbook has made Univer start its services. */
  constructor(
    private readonly univer: Univer,
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
    await this.#show(toSnapshot(workbook, presentation, name, { [SETTINGS]: readSettings(bytes) }), locked);
    this.#original = new Uint8Array(bytes);
    this.#name = name;
  }

  /** An empty workbook is a file like any other, that nobody has saved yet. */
  async openNew(name: string): Promise<void> {
    await this.open(await writeXlsx({ sheets: [{ name: "Foglio1", rows: [] }] }), name);
  }

  /** What is on the page stays as it is. @throws CannotSave, EditRefused */
  async save(): Promise<Saved> {
    const workbook = this.univerAPI.getActiveWorkbook();
    if (!workbook) throw new Error("No workbook is open");
    await this.univerAPI.getFormula().onCalculationResultApplied(CALCULATION_LIMIT);
    const snapshot = workbook.save();
    return saveInto(this.#original, snapshot, settingsOf(snapshot), this.#running(workbook.getId()));
  }

  #running(unitId: string): Running {
    const formulas = this.univer.__getInjector().get(FormulaDataModel);
    return {
      formulaAt: (sheetId, row, column) =>
        formulas.getFormulaStringByCell(row, column, sheetId, unitId) ?? null,
      isProtected: (sheetId) =>
        this.univerAPI
          .getActiveWorkbook()
          ?.getSheetBySheetId(sheetId)
          ?.getWorksheetPermission()
          .isProtected() ?? false,
    };
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

/** Milliseconds; without anything to calculate Univer answers by itself after half a second. */
const CALCULATION_LIMIT = 20_000;

function settingsOf(snapshot: IWorkbookData): DocumentSettings {
  const stored: unknown = snapshot.custom?.[SETTINGS];
  if (stored === null || typeof stored !== "object") return {};
  return Object.fromEntries(Object.entries(stored).map(([name, value]) => [name, String(value)]));
}
