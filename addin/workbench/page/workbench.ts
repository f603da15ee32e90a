/** What the page offers to who drives it from outside: tests and the browser's console. */
import type { FUniver } from "@univerjs/core/facade";
import type { ExcelHost } from "../host/host.ts";
import type { Pane } from "./pane.ts";

export interface Workbench {
  readonly univerAPI: FUniver;
  readonly host: ExcelHost;
  readonly pane: Pane;
  open(bytes: Uint8Array, name: string): Promise<void>;
  save(): Promise<Uint8Array>;
  /** Fulfilled when the first workbook is on screen. */
  readonly ready: Promise<void>;
}

declare global {
  interface Window {
    workbench: Workbench;
  }
}
