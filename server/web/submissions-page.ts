/** All submissions that the reader may see, newest first, replaced ones included. */
import { programmeOf } from "../../shared/acts/programmes.ts";
import type { Account, SubmissionSummary } from "../../shared/contract/routes.ts";
import type { Language } from "../../shared/kit/finding.ts";
import { halfYearLabel } from "../../shared/kit/period.ts";
import { instant } from "./format.ts";
import { type Html, html } from "./html.ts";
import { type Frame, homeLabel, page } from "./layout.ts";
import { kindLabels, sayIn, territoryName } from "./texts.ts";

export function submissionsPage(
  frame: Frame,
  account: Account,
  submissions: readonly SubmissionSummary[],
): string {
  const say = sayIn(frame.language);
  return page(
    frame,
    say("submissions"),
    [{ label: homeLabel(account, frame.language), href: "/" }, { label: say("submissions") }],
    html`<h1>${say("submissions")}</h1><p class="lead">${say("allPeriods")}</p>
${submissions.length === 0 ? html`<p>${say("noSubmissions")}</p>` : submissionsTable(submissions, say("submissions"), frame.language)}`,
  );
}

export function submissionsTable(
  submissions: readonly SubmissionSummary[],
  caption: string,
  language: Language,
): Html {
  const say = sayIn(language);
  return html`<div class="wide" tabindex="0" role="region" aria-label="${caption}"><table class="table">
<caption class="visually-hidden">${caption}</caption>
<thead><tr><th scope="col">${say("received")}</th><th scope="col">${say("territory")}</th><th scope="col">${say("programme")}</th>
<th scope="col">${say("sheet")}</th><th scope="col">${say("tables")}</th><th scope="col">${say("approvedBy")}</th><th scope="col">${say("state")}</th></tr></thead>
<tbody>${submissions.map(
    (submission) => html`<tr>
<th scope="row"><a href="/invii/${submission.submission}">${instant(submission.receivedAt, language)}</a></th>
<td>${territoryName(submission.territory)}</td>
<td>${programmeOf(submission.programme).label[language]}<small>${halfYearLabel(submission.period, language)}</small></td>
<td>${submission.sheet}<small>${submission.workbook}</small></td>
<td>${submission.kinds.map((kind) => html`${say(kindLabels[kind])}<small>${say("revision")} ${submission.revisions[kind]}</small>`)}</td>
<td>${submission.approver}</td><td>${stateTag(submission, language)}</td></tr>`,
  )}</tbody></table></div>`;
}

export function stateTag(submission: SubmissionSummary, language: Language): Html {
  const state = submission.current ? "current" : "replaced";
  return html`<span class="tag ${state}">${sayIn(language)(state)}</span>`;
}
