/** The smallest workbench: a workbook, a pane, nothing around them. Bundled by the test. */
import "@univerjs/preset-sheets-core/lib/index.css";
import type {} from "@univerjs/preset-sheets-core";
import { createExcelHost, type ExcelHost } from "../../../addin/workbench/host/host.ts";
import { createUniver } from "../../../addin/workbench/page/univer.ts";
import { connectPane, type PaneConnection } from "../../../addin/workbench/transport/web.ts";

declare global {
  interface Window {
    hostBench: {
      readonly host: ExcelHost;
      readonly pane: PaneConnection;
      readonly univerAPI: ReturnType<typeof createUniver>["univerAPI"];
    };
  }
}

const { univer, univerAPI } = createUniver("grid");
univerAPI.createWorkbook({
  id: "book",
  name: "Prova.xlsx",
  sheetOrder: ["s1", "s2"],
  sheets: {
    s1: {
      id: "s1",
      name: "Progetti",
      rowCount: 200,
      columnCount: 26,
      cellData: {
        0: { 0: { v: "Progetto", t: 1 }, 1: { v: "Costo", t: 1 }, 2: { v: "Quota", t: 1 } },
        1: {
          0: { v: "Nido", t: 1 },
          1: { v: 1234.5, t: 2, s: { n: { pattern: "#,##0.00" } } },
          2: { f: "=B2*2" },
        },
        2: { 0: { v: "Banca ore", t: 1 }, 1: { v: 1000, t: 2 }, 2: { f: "=B3*2" } },
      },
      rowData: { 1: { hd: 1 } },
      mergeData: [{ startRow: 5, endRow: 5, startColumn: 0, endColumn: 2 }],
    },
    s2: { id: "s2", name: "Bozze 2017", rowCount: 50, columnCount: 10 },
  },
});
univerAPI.getActiveWorkbook()?.setNumfmtLocal("it");

const host = createExcelHost({ univer, univerAPI });
const container = document.getElementById("pane");
if (!container) throw new Error("The test page has no place for the pane.");
const pane = connectPane({
  container,
  paneUrl: "/pane.html",
  host,
  documentUrl: "https://concilia.test/Prova.xlsx",
});
window.hostBench = { host, pane, univerAPI };
