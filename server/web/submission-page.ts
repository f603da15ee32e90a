/** One submission: what was approved, by whom, and every row as it was sent, each cell with an address of its own. */
import { programmeOf } from "../../shared/acts/programmes.ts";
import type { Account, SubmissionDetail, SubmissionSummary } from "../../shared/contract/routes.ts";
import { DecimalText } from "../../shared/kit/decimal-text.ts";
import type { Finding, Language, Severity } from "../../shared/kit/finding.ts";
import { halfYearLabel } from "../../shared/kit/period.ts";
import { instant, plainNumber } from "./format.ts";
import { type Html, html } from "./html.ts";
import { type Frame, homeLabel, page } from "./layout.ts";
import { rowsTable } from "./rows-table.ts";
import { ruleLink } from "./rules-page.ts";
import { stateTag, submissionsTable } from "./submissions-page.ts";
import { kindLabels, sayIn, severityLabels, territoryName } from "./texts.ts";
import { dueDaySource, timelinessOf } from "./timeliness.ts";

/**
 * @param explained what today's engine says about the rows; gives the findings sent then their words
 * @param versions all submissions of the same plan and half-year that share a kind with this one, newest first
 * @param today the instant of the server's clock
 */
export function submissionPage(
  frame: Frame,
  account: Account,
  detail: SubmissionDetail,
  explained: readonly Finding[],
  versions: readonly SubmissionSummary[],
  today: Date,
): string {
  const { language } = frame;
  const say = sayIn(language);
  const { summary, envelope } = detail;
  return page(
    frame,
    `${say("submission")}: ${summary.sheet}`,
    [
      { label: homeLabel(account, language), href: "/" },
      { label: say("submissions"), href: "/invii" },
      { label: summary.sheet },
    ],
    html`<h1>${summary.sheet}</h1>
<p class="lead sheet-state"><span>${territoryName(summary.territory)}</span> ${stateTag(summary, language)}</p>
${facts(detail, versions, today, language)}
<section><h2 id="rows">${say("sentRows")}</h2>
${envelope.tables.map((table) => rowsTable(table, flagged(envelope.findings), language))}</section>
<section><h2 id="findings">${say("findings")}</h2>${sheetFindings(detail, explained, language)}</section>
<section><h2 id="waivers">${say("waivers")}</h2>${waivers(detail, language)}</section>
<section><h2 id="plan">${say("planFindings")}</h2><p class="lead">${say("planFindingsLead")}</p>
${planFindings(detail.serverFindings, language)}</section>
<section><h2 id="versions">${say("versions")}</h2>${submissionsTable(versions, say("versions"), language)}</section>`,
  );
}

/** Errors win over warnings on the same cell. */
function flagged(findings: SubmissionDetail["envelope"]["findings"]): Map<string, Severity> {
  const marks = new Map<string, Severity>();
  for (const severity of ["info", "warning", "error"] as const) {
    for (const finding of findings) if (finding.severity === severity) marks.set(finding.cell, severity);
  }
  return marks;
}

/** Found and expected are plain decimals, or text as typed. */
function foundText(value: string | null, language: Language): string | null {
  return value !== null && DecimalText.safeParse(value).success ? plainNumber(value, language) : value;
}

function facts(
  { summary, envelope }: SubmissionDetail,
  versions: readonly SubmissionSummary[],
  today: Date,
  language: Language,
): Html {
  const say = sayIn(language);
  const kinds = summary.kinds.map(
    (kind) => `${say(kindLabels[kind])} (${say("revision")} ${summary.revisions[kind]})`,
  );
  const { territory } = summary;
  const standing = summary.kinds.flatMap((kind) => {
    const known = timelinessOf(summary, territory, kind, versions, today);
    return known ? [`${say(kindLabels[kind])}: ${say(known)}`] : [];
  });
  const source = dueDaySource(summary, territory);
  const fact = (label: string, value: string) => html`<dt>${label}</dt><dd>${value}</dd>`;
  return html`<dl class="facts">
${fact(say("programme"), `${say(programmeOf(summary.programme).label)}, ${halfYearLabel(summary.period, language)}`)}
${fact(say("workbook"), summary.workbook)}
${fact(say("tables"), kinds.join(", "))}
${fact(say("received"), instant(summary.receivedAt, language))}
${standing.length > 0 && source && html`<dt>${say("dueDay")}</dt><dd>${standing.join("; ")}<small class="quiet">${say(source)}</small></dd>`}
${fact(say("approvedBy"), summary.approver)}
${fact(say("ruleSet"), envelope.ruleSet)}
${fact(say("digest"), summary.digest)}
</dl>`;
}

function cellLink(cell: string): Html {
  return html`<a href="#${encodeURIComponent(cell)}">${cell}</a>`;
}

function severityTag(severity: Finding["severity"], language: Language): Html {
  return html`<span class="tag ${severity}">${sayIn(language)(severityLabels[severity])}</span>`;
}

function sheetFindings(
  { envelope }: SubmissionDetail,
  explained: readonly Finding[],
  language: Language,
): Html {
  const say = sayIn(language);
  if (envelope.findings.length === 0) return html`<p>${say("noFindings")}</p>`;
  const words = new Map(explained.map((f) => [JSON.stringify([f.rule, f.cell, f.found, f.expected]), f]));
  return html`<div class="wide" tabindex="0" role="region" aria-labelledby="findings"><table class="table">
<caption class="visually-hidden">${say("findings")}</caption>${findingsHead(language)}
<tbody>${envelope.findings.map((finding) => {
    const known = words.get(JSON.stringify([finding.rule, finding.cell, finding.found, finding.expected]));
    return html`<tr><td>${severityTag(finding.severity, language)}</td><th scope="row">${cellLink(finding.cell)}</th>
<td>${known && say(known.message)}<small>${ruleLink(finding.rule)}${known && `, ${known.source}`}</small></td>
<td class="number">${foundText(finding.found, language)}</td><td class="number">${foundText(finding.expected, language)}</td></tr>`;
  })}</tbody></table></div>`;
}

function planFindings(findings: readonly Finding[], language: Language): Html {
  const say = sayIn(language);
  if (findings.length === 0) return html`<p>${say("noFindings")}</p>`;
  return html`<div class="wide" tabindex="0" role="region" aria-labelledby="plan"><table class="table">
<caption class="visually-hidden">${say("planFindings")}</caption>${findingsHead(language)}
<tbody>${findings.map(
    (
      finding,
    ) => html`<tr><td>${severityTag(finding.severity, language)}</td><th scope="row">${finding.sheet}!${finding.cell}</th>
<td>${say(finding.message)}<small>${ruleLink(finding.rule)}, ${finding.source}</small></td>
<td class="number">${foundText(finding.found, language)}</td><td class="number">${foundText(finding.expected, language)}</td></tr>`,
  )}</tbody></table></div>`;
}

function findingsHead(language: Language): Html {
  const say = sayIn(language);
  return html`<thead><tr><th scope="col">${say("severity")}</th><th scope="col">${say("cell")}</th><th scope="col">${say("message")}</th>
<th scope="col" class="number">${say("found")}</th><th scope="col" class="number">${say("expected")}</th></tr></thead>`;
}

function waivers({ envelope }: SubmissionDetail, language: Language): Html {
  const say = sayIn(language);
  if (envelope.waivers.length === 0) return html`<p>${say("noWaivers")}</p>`;
  return html`<div class="wide" tabindex="0" role="region" aria-labelledby="waivers"><table class="table">
<caption class="visually-hidden">${say("waivers")}</caption>
<thead><tr><th scope="col">${say("cell")}</th><th scope="col">${say("rule")}</th><th scope="col">${say("reason")}</th><th scope="col">${say("approvedBy")}</th></tr></thead>
<tbody>${envelope.waivers.map(
    (waiver) =>
      html`<tr><th scope="row">${cellLink(waiver.cell)}</th><td>${ruleLink(waiver.rule)}</td><td>${waiver.reason}</td><td>${envelope.approver}</td></tr>`,
  )}</tbody></table></div>`;
}
