/** The examples of one rule: what passes, what fails and at which cell, and what the engine says of it. */
import type { Language } from "../../shared/kit/finding.ts";
import type { ExtractCell } from "../../shared/sheets/example-extract.ts";
import type { Demonstrated, Demonstration, ShownSheet } from "../../shared/sheets/rule-demonstration.ts";
import { type Html, html } from "./html.ts";
import { sayIn } from "./texts.ts";

/** Folded away; the first of each kind as small tables, the others as a line. */
export function ruleExamples(id: string, { passes, fails }: Demonstration, language: Language): Html {
  const say = sayIn(language);
  const [passing, ...otherPassing] = passes;
  const [failing, ...otherFailing] = fails;
  return html`<details class="examples ${failing?.finding.severity}"><summary>${say("examples")}<span class="visually-hidden">: ${id}</span></summary>
${passing && html`<h3><span class="tag current">${say("passes")}</span> ${say(passing.shows)}</h3>${tables(passing, `${id}, ${say("passes")}`, language)}`}
${also(
  "alsoPasses",
  otherPassing.map(({ shows }) => html`${say(shows)}`),
  language,
)}
${
  failing &&
  html`<h3><span class="tag ${failing.finding.severity}">${say("fails")}</span> ${say(failing.shows)}</h3>${tables(failing, `${id}, ${say("fails")}`, language)}
<p class="said"><strong>${failing.finding.sheet}, ${failing.finding.cell}:</strong> ${say(failing.finding.message)}</p>`
}
${also(
  "alsoFails",
  otherFailing.map(({ shows, finding }) => html`${say(shows)} <small>${say(finding.message)}</small>`),
  language,
)}</details>`;
}

function also(label: "alsoPasses" | "alsoFails", lines: readonly Html[], language: Language): Html | null {
  if (lines.length === 0) return null;
  return html`<p class="also">${sayIn(language)(label)}</p><ul class="also">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function tables({ extracts }: Demonstrated, label: string, language: Language): Html[] {
  return extracts.map((extract) => extractTable(extract, label, language));
}

function extractTable(extract: ShownSheet, label: string, language: Language): Html {
  const say = sayIn(language);
  const name = `${say("sheet")} «${extract.sheet}»`;
  if (extract.asBefore) return html`<p class="also">${name}: ${say("asBefore")}</p>`;
  return html`<div class="wide" tabindex="0" role="region" aria-label="${label}: ${name}"><table class="table extract">
<caption>${name}</caption>
<thead><tr><th scope="col"><span class="visually-hidden">${say("row")}</span></th>${extract.columns.map((letters) => html`<th scope="col">${letters}</th>`)}</tr></thead>
<tbody lang="it">${extract.rows.map(
    ({ row, hidden, cells }) =>
      html`<tr${hidden && html` class="hidden"`}><th scope="row">${row}${hidden && html`<small lang="${language}">${say("hiddenRow")}</small>`}</th>${cells.map((cell) => extractCell(cell, language))}</tr>`,
  )}</tbody></table></div>`;
}

function extractCell({ text, number, speaks }: ExtractCell, language: Language): Html {
  const names = [number && "number", speaks && "speaks"].filter((name) => name !== false).join(" ");
  const mark =
    speaks && html`<span class="visually-hidden" lang="${language}"> (${sayIn(language)("here")})</span>`;
  return html`<td${names !== "" && html` class="${names}"`}>${text}${mark}</td>`;
}
