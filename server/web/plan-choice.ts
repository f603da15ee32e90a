/** Which programme and half-year a page is about, and the form that changes it. */

import {
  currentProgramme,
  type ProgrammeId,
  programmeIds,
  programmeOf,
} from "../../shared/acts/programmes.ts";
import type { SubmissionSummary } from "../../shared/contract/routes.ts";
import type { Language } from "../../shared/kit/finding.ts";
import { type HalfYear, halfYear, halfYearLabel } from "../../shared/kit/period.ts";
import { type Html, html } from "./html.ts";
import { sayIn } from "./texts.ts";

export interface PlanChoice {
  readonly programme: ProgrammeId;
  readonly period: HalfYear;
}

/** Both inclusive, e.g. "2017-S2" to "2019-S1". */
export function halfYears(from: string, to: string): HalfYear[] {
  const index = (period: string) => Number(period.slice(0, 4)) * 2 + Number(period.slice(6)) - 1;
  const list: HalfYear[] = [];
  for (let n = index(from); n <= index(to); n++) list.push(halfYear(Math.floor(n / 2), n % 2 === 0 ? 1 : 2));
  return list;
}

/** What was asked for; else the plan that something arrived for last; else the current programme's first half-year. */
export function choosePlan(
  asked: { programme?: ProgrammeId | undefined; period?: HalfYear | undefined },
  newestFirst: readonly SubmissionSummary[],
): PlanChoice {
  const latest = newestFirst.find((s) => asked.programme === undefined || s.programme === asked.programme);
  const programme = asked.programme ?? latest?.programme ?? currentProgramme;
  const { from, to } = programmeOf(programme);
  const possible = halfYears(from, to);
  // The half-year of another programme stays in the address when the programme is changed.
  const period = asked.period !== undefined && possible.includes(asked.period) ? asked.period : undefined;
  return { programme, period: period ?? latest?.period ?? halfYears(from, from)[0] ?? halfYear(2017, 2) };
}

export function planForm(choice: PlanChoice, language: Language): Html {
  const say = sayIn(language);
  const { from, to } = programmeOf(choice.programme);
  return html`<form class="choice" method="get" action="/">
<div><label for="programme">${say("programme")}</label><select id="programme" name="programme">
${programmeIds.map((id) => option(id, programmeOf(id).label[language], id === choice.programme))}
</select></div>
<div><label for="period">${say("period")}</label><select id="period" name="period">
${halfYears(from, to).map((period) => option(period, halfYearLabel(period, language), period === choice.period))}
</select></div>
<button class="btn btn-primary btn-sm" type="submit">${say("show")}</button>
</form>`;
}

function option(value: string, label: string, selected: boolean): Html {
  return html`<option value="${value}"${selected && html` selected`}>${label}</option>`;
}
