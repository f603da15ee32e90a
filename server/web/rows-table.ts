/** A table as it was sent: column letters, row numbers, and an anchor per cell ("#D9"). */

import type { Reading, Table, TableColumn, TableRow } from "../../shared/domain/table.ts";
import { columnLetters, parseCellName } from "../../shared/kit/a1.ts";
import type { Language, Severity } from "../../shared/kit/finding.ts";
import { amountOf } from "./format.ts";
import { type Html, html } from "./html.ts";
import { kindLabels, sayIn, severityLabels } from "./texts.ts";

/** @param flagged worst severity per cell ("D9"), shown on the cell itself */
export function rowsTable(table: Table, flagged: ReadonlyMap<string, Severity>, language: Language): Html {
  const say = sayIn(language);
  const label = `${say(kindLabels[table.kind])}, ${table.range}`;
  return html`<div class="wide" tabindex="0" role="region" aria-label="${label}"><table class="table table-bordered rows">
<caption><h3 class="m-0">${label}</h3></caption>
<thead><tr><th scope="col">${say("row")}</th>${table.columns.map(
    (column) => html`<th scope="col"><small>${letters(column)}</small>${column.header}</th>`,
  )}</tr></thead>
<tbody>${table.rows.map((row) => bodyRow(row, table.columns, flagged, language))}</tbody></table></div>`;
}

function letters(column: TableColumn): string {
  const place = parseCellName(column.cell);
  return place ? columnLetters(place.column) : "";
}

function bodyRow(
  row: TableRow,
  columns: readonly TableColumn[],
  flagged: ReadonlyMap<string, Severity>,
  language: Language,
): Html {
  const hidden = row.hidden && html`<small>${sayIn(language)("hiddenRow")}</small>`;
  return html`<tr class="${row.role}${row.hidden && " hidden"}"><th scope="row">${row.row}${hidden}</th>${row.cells.map(
    ({ cell, reading }, index) => {
      const isNumber = reading.type === "number";
      return html`<td id="${cell}"${isNumber && html` class="number"`}>${readingText(reading, columns[index], language)}${flag(flagged.get(cell), language)}</td>`;
    },
  )}</tr>`;
}

function flag(severity: Severity | undefined, language: Language): Html | null {
  if (severity === undefined || severity === "info") return null;
  return html` <a class="tag ${severity}" href="#findings">${sayIn(language)(severityLabels[severity])}</a>`;
}

function readingText(reading: Reading, column: TableColumn | undefined, language: Language): Html | string {
  const say = sayIn(language);
  switch (reading.type) {
    case "empty":
      return "";
    case "text":
      return reading.text;
    case "number":
      return amountOf(reading.value, column?.unit ?? "number", language);
    case "date":
      return reading.iso;
    case "error":
      return html`<span class="tag error">${reading.code}</span>`;
    case "malformed":
      return html`<span class="tag error">${say("unreadable")}</span> ${reading.text}`;
    case "uncomputed":
      return html`<span class="tag warning">${say("uncomputed")}</span> <code>${reading.formula}</code>`;
  }
}
