/** The production pane beside the spreadsheet. Every workbook gets a new one: a pane belongs to one document. */
import type { ExcelHost } from "../host/host.ts";
import { connectPane, type PaneConnection } from "../transport/web.ts";

export interface Pane {
  /** Null before the first workbook and with the pane off. */
  readonly connection: PaneConnection | null;
  /** Takes the old pane away and opens a new one on the workbook that is now on the page. */
  reopen(workbookName: string): void;
}

/** @param address of the pane's page; on the host name of this page, over https. */
export function paneBeside(
  container: HTMLElement,
  host: ExcelHost,
  address: string,
  title: () => string,
): Pane {
  let connection: PaneConnection | null = null;
  return {
    get connection() {
      return connection;
    },
    reopen(workbookName) {
      connection?.disconnect();
      connection = connectPane({
        container,
        host,
        paneUrl: address,
        documentUrl: new URL(encodeURIComponent(workbookName), location.href).href,
        title: title(),
      });
    },
  };
}

/** No pane at all: the spreadsheet alone, for trying things and for tests of the page. */
export const noPane: Pane = { connection: null, reopen: () => undefined };
