/** The consolidated table and the liquidation ratios: every figure with its two sums, its base and its cells. */
import type { Consolidation, Figure, FigureLine, ProjectRatio } from "../../shared/domain/consolidation.ts";
import type { Kind } from "../../shared/domain/table.ts";
import type { Language } from "../../shared/kit/finding.ts";
import { originList, originsOf, outcomeText, quantityText } from "./figures.ts";
import { type Html, html } from "./html.ts";
import { kindLabels, sayIn, territoryName } from "./texts.ts";

export function consolidatedSection(consolidation: Consolidation, language: Language): Html {
  const say = sayIn(language);
  const kinds = [...new Set(consolidation.lines.map((line) => line.kind))];
  return html`<section><h2 id="consolidated">${say("consolidated")}</h2>
<p class="lead">${say(kinds.length === 0 ? "nothingConsolidated" : "consolidatedLead")}</p>
${kinds.map((kind) =>
  kindTable(
    kind,
    consolidation.lines.filter((line) => line.kind === kind),
    language,
  ),
)}</section>`;
}

function kindTable(kind: Kind, lines: readonly FigureLine[], language: Language): Html {
  const say = sayIn(language);
  return html`<div class="wide" tabindex="0" role="region" aria-label="${say(kindLabels[kind])}"><table class="table lines">
<caption><h3 class="m-0">${say(kindLabels[kind])}</h3></caption>
<thead><tr><th scope="col">${say("figure")}</th><th scope="col" class="number">${say("value")}</th>
<th scope="col">${say("numerator")}</th><th scope="col">${say("denominator")}</th><th scope="col">${say("base")}</th></tr></thead>
<tbody>${lines.map((line) => lineRows(line, language))}</tbody></table></div>`;
}

function lineRows(line: FigureLine, language: Language): Html {
  const say = sayIn(language);
  return html`<tr><th scope="row">${say(line.label)}<small>${say("source")}: ${line.source}</small></th>
<td class="number">${outcomeText(line.region.outcome, line.unit, language)}</td>
${sides(line, line.region, language)}
<td>${line.base === null ? html`<span class="quiet">${say("noBase")}</span>` : say(line.base)}</td></tr>
<tr class="detail"><td colspan="5"><details><summary>${say("byTerritory")}: ${say(line.label)} (${line.territories.length})</summary>
<table class="table"><caption class="visually-hidden">${say("byTerritory")}: ${say(line.label)}</caption>
<thead><tr><th scope="col">${say("territory")}</th><th scope="col" class="number">${say("value")}</th><th scope="col">${say("numerator")}</th><th scope="col">${say("denominator")}</th><th scope="col">${say("origin")}</th></tr></thead>
<tbody>${line.territories.map(
    ({ territory, figure }) => html`<tr><th scope="row">${territoryName(territory)}</th>
<td class="number">${outcomeText(figure.outcome, line.unit, language)}</td>${sides(line, figure, language)}
<td>${originList(originsOf(figure), isMoney(line), language)}</td></tr>`,
  )}</tbody></table></details></td></tr>`;
}

/** A plain sum has no denominator; a ratio is never shown without one. */
function sides(line: FigureLine, figure: Figure, language: Language): Html {
  const say = sayIn(language);
  const side = (label: FigureLine["denominatorLabel"], quantity: Figure["denominator"]) =>
    quantity === null || label === null
      ? html`<td></td>`
      : html`<td>${quantityText(quantity, isMoney(line), language)}<small>${say(label)}</small></td>`;
  if (figure.denominator === null) return html`<td></td><td></td>`;
  return html`${side(line.numeratorLabel, figure.numerator)}${side(line.denominatorLabel, figure.denominator)}`;
}

function isMoney(line: FigureLine): boolean {
  return line.unit === "euro" || (line.unit === "percent" && line.base !== null);
}

export function liquidationSection(consolidation: Consolidation, language: Language): Html {
  const say = sayIn(language);
  const some = consolidation.liquidation.length > 0;
  return html`<section><h2 id="liquidation">${say("liquidation")}</h2>
<p class="lead">${say(some ? "liquidationLead" : "noLiquidation")}</p>
${
  some &&
  html`<div class="wide" tabindex="0" role="region" aria-labelledby="liquidation"><table class="table">
<caption class="visually-hidden">${say("liquidation")}</caption>
<thead><tr><th scope="col">${say("territory")}</th><th scope="col">${say("project")}</th><th scope="col" class="number">${say("liquidated")}</th>
<th scope="col" class="number">${say("totalResources")}</th><th scope="col" class="number">${say("ratio")}</th><th scope="col">${say("base")}</th></tr></thead>
<tbody>${consolidation.liquidation.map((ratio) => liquidationRow(ratio, language))}</tbody></table></div>`
}</section>`;
}

function liquidationRow({ territory, project, figure, base }: ProjectRatio, language: Language): Html {
  const side = (quantity: Figure["denominator"]) =>
    html`<td class="number">${quantity && quantityText(quantity, true, language)}${quantity && originList(quantity.origins, true, language)}</td>`;
  return html`<tr><td>${territoryName(territory)}</td><th scope="row">${project}</th>
${side(figure.numerator)}${side(figure.denominator)}
<td class="number">${outcomeText(figure.outcome, "percent", language)}</td><td>${sayIn(language)(base)}</td></tr>`;
}
