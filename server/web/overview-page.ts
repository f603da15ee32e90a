/** The first page after sign-in: what has arrived, what it adds up to, what does not add up. */

import { programmeOf } from "../../shared/acts/programmes.ts";
import { atsCodes, type TerritoryCode } from "../../shared/acts/registry.ts";
import type { Account, SubmissionSummary } from "../../shared/contract/routes.ts";
import type { Arrival, Consolidation, PrintedDifference } from "../../shared/domain/consolidation.ts";
import type { Kind } from "../../shared/domain/table.ts";
import { halfYearLabel } from "../../shared/kit/period.ts";
import { readScope, rights } from "../auth/access.ts";
import { consolidatedSection, liquidationSection } from "./consolidated-sections.ts";
import { originHref } from "./figures.ts";
import { alike, day } from "./format.ts";
import { type Html, html } from "./html.ts";
import { type Frame, homeLabel, page } from "./layout.ts";
import { type PlanChoice, planForm } from "./plan-choice.ts";
import { expectedKinds, kindLabels, sayIn, territoryName } from "./texts.ts";
import { dueDaySource, timelinessOf } from "./timeliness.ts";

/** What has been sent for the plan and half-year, superseded versions included, and the instant of the server's clock. */
export interface Sendings {
  readonly versions: readonly SubmissionSummary[];
  readonly today: Date;
}

export function overviewPage(
  frame: Frame,
  account: Account,
  choice: PlanChoice,
  consolidation: Consolidation,
  sendings: Sendings,
): string {
  const { language } = frame;
  const title = homeLabel(account, language);
  const territories = territoriesOf(account);
  return page(
    frame,
    title,
    [{ label: title }],
    html`<h1>${title}</h1>
<p class="lead">${programmeOf(choice.programme).label[language]}, ${halfYearLabel(choice.period, language)}</p>
${planForm(choice, language)}
${cards(frame, territories, consolidation)}
${arrivalsSection(frame, territories, consolidation.arrivals, choice, sendings)}
${consolidatedSection(consolidation, language)}
${rights[account.role].liquidation && liquidationSection(consolidation, language)}
${differencesSection(frame, consolidation.differences)}`,
  );
}

function territoriesOf(account: Account): readonly TerritoryCode[] {
  const own = readScope(account);
  return own === undefined ? atsCodes : [own];
}

function cards(
  { language }: Frame,
  territories: readonly TerritoryCode[],
  consolidation: Consolidation,
): Html {
  const say = sayIn(language);
  const sent = new Set(consolidation.arrivals.map((arrival) => arrival.territory)).size;
  const differences = consolidation.differences.length;
  const card = (label: string, value: string, attention: boolean) =>
    html`<div class="figure-card${attention && " attention"}"><p>${label}</p><strong>${value}</strong></div>`;
  return html`<div class="cards">
${card(say("territoriesIn"), `${sent} ${say("ofTotal")} ${territories.length}`, false)}
${card(say("sheetsIn"), String(consolidation.arrivals.length), false)}
${card(say("differencesFound"), String(differences), differences > 0)}
</div>`;
}

function arrivalsSection(
  { language }: Frame,
  territories: readonly TerritoryCode[],
  arrivals: readonly Arrival[],
  choice: PlanChoice,
  { versions, today }: Sendings,
): Html {
  const say = sayIn(language);
  const further = arrivals.map((arrival) => arrival.kind).filter((kind) => !expectedKinds.includes(kind));
  const kinds: readonly Kind[] = [...expectedKinds, ...new Set(further)];
  const cell = (territory: TerritoryCode, kind: Kind) => {
    const found = arrivals.find((arrival) => arrival.territory === territory && arrival.kind === kind);
    const standing = timelinessOf(choice, territory, kind, versions, today);
    const time = standing && html`<small>${say(standing)}</small>`;
    if (!found) return html`<td class="missing">${say("notArrived")}${time}</td>`;
    return html`<td><a href="/invii/${found.submission}">${day(found.receivedAt, language)}</a>
<small>${say("revision")} ${found.revision}</small><small>${say("approvedBy")} ${found.approver}</small>${time}</td>`;
  };
  const [anyTerritory] = territories;
  const source = anyTerritory ? dueDaySource(choice, anyTerritory) : null;
  return html`<section><h2 id="arrived">${say("arrived")}</h2>
<p class="lead">${say("arrivedLead")}${source && ` ${say(source)}`}</p>
<div class="wide" tabindex="0" role="region" aria-labelledby="arrived"><table class="table">
<caption class="visually-hidden">${say("arrived")}</caption>
<thead><tr><th scope="col">${say("territory")}</th>${kinds.map((kind) => html`<th scope="col">${say(kindLabels[kind])}</th>`)}</tr></thead>
<tbody>${territories.map(
    (territory) =>
      html`<tr><th scope="row">${territoryName(territory)}<small>${territory}</small></th>${kinds.map((kind) => cell(territory, kind))}</tr>`,
  )}</tbody></table></div></section>`;
}

function differencesSection({ language }: Frame, differences: readonly PrintedDifference[]): Html {
  const say = sayIn(language);
  const row = ({ origin, header, computed, difference }: PrintedDifference) => html`<tr>
<th scope="row">${territoryName(origin.territory)}</th>
<td><a href="${originHref(origin)}">${origin.sheet}!${origin.cell}</a></td>
<td>${header}</td>
${alike([origin.value, computed, difference], language).map((text) => html`<td class="number">${text}</td>`)}</tr>`;
  return html`<section><h2 id="differences">${say("differences")}</h2>
<p class="lead">${say(differences.length === 0 ? "noDifferences" : "differencesLead")}</p>
${
  differences.length > 0 &&
  html`<div class="wide" tabindex="0" role="region" aria-labelledby="differences"><table class="table">
<caption class="visually-hidden">${say("differences")}</caption>
<thead><tr><th scope="col">${say("territory")}</th><th scope="col">${say("cell")}</th><th scope="col">${say("column")}</th>
<th scope="col" class="number">${say("printed")}</th><th scope="col" class="number">${say("computed")}</th><th scope="col" class="number">${say("difference")}</th></tr></thead>
<tbody>${differences.map(row)}</tbody></table></div>`
}</section>`;
}
