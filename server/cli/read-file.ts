/** A workbook from a path: size first, then the guarded reader in a thread with limits of memory and time. */
import { open } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import type { Workbook } from "../../shared/sheets/grid.ts";
import { limits } from "../../shared/xlsx/limits.ts";
import { unpackWorkbook } from "../../shared/xlsx/transfer.ts";
import { UnreadableWorkbook } from "../../shared/xlsx/unreadable.ts";
import type { ReadAnswer } from "./read-worker.ts";

/** The slowest honest file measured takes 4 s. */
const MILLISECONDS = 20_000;
const HEAP_MB = 1_024;

/** @throws UnreadableWorkbook, whatever is wrong with the file */
export async function readWorkbookFile(path: string): Promise<Workbook> {
  return readInThread(await readBytes(path));
}

async function readBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const file = await open(path, "r");
    try {
      const about = await file.stat();
      if (!about.isFile()) throw new UnreadableWorkbook("no-file", "not a regular file");
      if (about.size > limits.fileBytes) throw new UnreadableWorkbook("too-large", `${about.size} bytes`);
      // A copy in memory of its own, so that it can be handed over to the thread.
      return new Uint8Array(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    throw new UnreadableWorkbook("no-file", error instanceof Error ? error.message : String(error));
  }
}

function readInThread(bytes: Uint8Array<ArrayBuffer>): Promise<Workbook> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile(), {
      workerData: bytes,
      transferList: [bytes.buffer],
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    });
    const timer = setTimeout(() => {
      reject(new UnreadableWorkbook("too-heavy", `not read in ${MILLISECONDS} ms`));
      void worker.terminate();
    }, MILLISECONDS);
    worker.once("message", (answer: ReadAnswer) => {
      if ("workbook" in answer) resolve(unpackWorkbook(answer.workbook));
      else reject(new UnreadableWorkbook(answer.code, answer.detail));
    });
    worker.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY")
        reject(new UnreadableWorkbook("too-heavy", error.message));
      else reject(error);
    });
    worker.once("exit", (status) => {
      clearTimeout(timer);
      reject(new Error(`the reading thread ended with status ${status} and no answer`));
    });
  });
}

/**
 * In a build the thread's file lies beside the bundle. From source it is TypeScript, and tsx, which translated
 * this file, does not reach into threads: a line of JavaScript calls it there first.
 */
function workerFile(): URL {
  if (!import.meta.url.endsWith(".ts")) return new URL("./read-worker.js", import.meta.url);
  const tsx = JSON.stringify(import.meta.resolve("tsx/esm/api"));
  const worker = JSON.stringify(new URL("./read-worker.ts", import.meta.url).href);
  const start = `import { register } from ${tsx}; register(); await import(${worker});`;
  return new URL(`data:text/javascript,${encodeURIComponent(start)}`);
}
