/** The one door to `Excel.run`: counts round trips and turns every failure into an OfficeTrouble. */
import { asTrouble } from "./office-trouble.ts";

/** One visit to the workbook: `sync` is the only way to the host, so that a test can count. */
export interface Visit {
  readonly context: Excel.RequestContext;
  readonly sync: () => Promise<void>;
}

export type Visitor = <T>(job: (visit: Visit) => Promise<T>) => Promise<T>;

/** @param onSync called once per round trip that a job asks for. */
export function excelVisitor(onSync: () => void = () => {}): Visitor {
  return async (job) => {
    try {
      return await Excel.run((context) =>
        job({
          context,
          sync: async () => {
            onSync();
            await context.sync();
          },
        }),
      );
    } catch (error) {
      throw asTrouble(error);
    }
  };
}

/** True inside a real (or simulated) Excel; false in a plain browser tab, where no visit can be made. */
export async function insideExcel(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const info = await Office.onReady();
  return info.host === Office.HostType.Excel;
}

/** The lowest Excel that the pane supports: 2021 LTSC. */
export function excelIsRecentEnough(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.14");
}

/** File name as the officer knows it, without folders; empty for a workbook never saved. */
export function workbookName(): string {
  const url = Office.context.document.url ?? "";
  const last = url.split(/[\\/]/).pop() ?? "";
  try {
    return decodeURIComponent(last.split("?")[0] ?? "");
  } catch {
    return last;
  }
}
