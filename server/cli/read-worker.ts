/** Runs beside `read-file.ts` in a thread of its own: a file that eats time or memory takes only this thread down. */
import { parentPort, workerData } from "node:worker_threads";
import { readXlsx } from "../../shared/xlsx/read.ts";
import { type PackedWorkbook, packWorkbook } from "../../shared/xlsx/transfer.ts";
import { type UnreadableCode, UnreadableWorkbook } from "../../shared/xlsx/unreadable.ts";

export type ReadAnswer =
  | { readonly workbook: PackedWorkbook }
  | { readonly code: UnreadableCode; readonly detail: string };

function answer(bytes: Uint8Array): ReadAnswer {
  try {
    return { workbook: packWorkbook(readXlsx(bytes)) };
  } catch (error) {
    // A class does not survive the way between threads: its data does.
    if (error instanceof UnreadableWorkbook) return { code: error.code, detail: error.detail };
    throw error;
  }
}

parentPort?.postMessage(answer(workerData as Uint8Array));
