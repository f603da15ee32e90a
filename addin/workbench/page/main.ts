import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "./page.css";
import { createUniver } from "./univer.ts";

const { univer, univerAPI } = createUniver("sheet");
univerAPI.createWorkbook({});
Object.assign(window, { workbench: { univerAPI, univer } });
