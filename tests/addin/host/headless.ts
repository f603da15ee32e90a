/** Univer without a screen, in Node, with the host over it. */
import { createRequire } from "node:module";
import type { IWorkbookData } from "@univerjs/core";
import { createExcelHost, type ExcelHost } from "../../../addin/workbench/host/host.ts";
import type { Action, ObjectPath, RequestBody, ResponseBody } from "../../../addin/workbench/host/wire.ts";

// Univer's packages load in Node as CommonJS only: their ES modules import names that a dependency does not export.
const require = createRequire(import.meta.url);

export interface Headless {
  readonly host: ExcelHost;
  readonly univerAPI: Parameters<typeof createExcelHost>[0]["univerAPI"];
  dispose(): void;
}

/** Opens a workbook; without data, one with an empty sheet "Foglio1". */
export function openHeadless(data: Partial<IWorkbookData> = {}): Headless {
  const core: typeof import("@univerjs/core") = require("@univerjs/core");
  const { FUniver }: typeof import("@univerjs/core/facade") = require("@univerjs/core/facade");
  const preset: typeof import("@univerjs/preset-sheets-node-core") = require("@univerjs/preset-sheets-node-core");
  const table: typeof import("@univerjs/sheets-table") = require("@univerjs/sheets-table");
  require("@univerjs/sheets-table/facade");
  addIteratorSome();
  const italian: Record<string, string> = require("@univerjs/preset-sheets-node-core/locales/it-IT");
  const univer = new core.Univer({
    locale: core.LocaleType.IT_IT,
    locales: { [core.LocaleType.IT_IT]: italian },
    logLevel: core.LogLevel.SILENT,
  });
  for (const plugin of preset.UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(table.UniverSheetsTablePlugin);
  const univerAPI = FUniver.newAPI(univer);
  univerAPI.createWorkbook({
    id: "book",
    name: "Prova.xlsx",
    sheetOrder: ["s1"],
    sheets: { s1: { id: "s1", name: "Foglio1", rowCount: 100, columnCount: 26 } },
    ...data,
  });
  const host = createExcelHost({ univerAPI, univer });
  return {
    host,
    univerAPI,
    dispose() {
      host.dispose();
      univer.dispose();
    },
  };
}

/** Node 20 has no iterator helpers and Univer calls one of them. */
function addIteratorSome(): void {
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  if ("some" in iterator) return;
  Object.defineProperty(iterator, "some", {
    value(this: Iterable<unknown>, test: (item: unknown) => boolean): boolean {
      for (const item of this) if (test(item)) return true;
      return false;
    },
  });
}

/** Writes requests as the client does: paths by what leads to them, actions in order. */
export class Script {
  readonly #paths: Record<string, ObjectPath> = {};
  readonly #actions: Action[] = [];
  #next = 1;

  /** Object path types of the protocol by short names. */
  path(type: 1 | 2 | 3 | 4 | 5 | 6 | 7, name: string, parent: number | null, ...args: unknown[]): number {
    const Id = this.#next++;
    this.#paths[Id] = {
      Id,
      ObjectPathType: type,
      Name: name,
      ...(parent === null ? {} : { ParentObjectPathId: parent }),
      ArgumentInfo: { Arguments: args },
    };
    this.act({ ActionType: 1, ObjectPathId: Id, Name: "" });
    return Id;
  }

  /** Returns the id of the action. */
  act(action: Omit<Action, "Id">): number {
    const Id = this.#next++;
    this.#actions.push({ Id, ...action });
    return Id;
  }

  sheet(name: string): number {
    const sheets = this.path(4, "Worksheets", this.path(1, "", null));
    return this.path(5, "", sheets, name);
  }

  range(sheet: string, address: string): number {
    return this.path(3, "GetRange", this.sheet(sheet), address);
  }

  load(path: number, ...select: string[]): number {
    return this.act({ ActionType: 2, Name: "", ObjectPathId: path, QueryInfo: { Select: select } });
  }

  set(path: number, name: string, value: unknown): number {
    return this.act({ ActionType: 4, Name: name, ObjectPathId: path, ArgumentInfo: { Arguments: [value] } });
  }

  call(path: number, name: string, ...args: unknown[]): number {
    return this.act({ ActionType: 3, Name: name, ObjectPathId: path, ArgumentInfo: { Arguments: args } });
  }

  get body(): RequestBody {
    return { AutoKeepReference: true, Actions: this.#actions, ObjectPaths: this.#paths };
  }
}

/** The value of one action's result. */
export function resultOf(response: ResponseBody, action: number): unknown {
  return response.Results.find((result) => result.ActionId === action)?.Value;
}
