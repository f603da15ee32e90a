/** The frame around every page: header with the service name, menu, breadcrumb, footer. */
import type { Account } from "../../shared/contract/routes.ts";
import type { Language } from "../../shared/kit/finding.ts";
import { rights } from "../auth/access.ts";
import { type Html, html } from "./html.ts";
import { roleLabels, sayIn, territoryName } from "./texts.ts";

export interface Frame {
  readonly language: Language;
  readonly account: Account | null;
  /** Path and query of this page, for the language switch. */
  readonly url: string;
}

export interface Crumb {
  readonly label: string;
  /** Absent on the page itself. */
  readonly href?: string;
}

/** A whole document. `crumbs` lead from the first page to this one, the last without address. */
export function page(frame: Frame, title: string, crumbs: readonly Crumb[], content: Html): string {
  const say = sayIn(frame.language);
  return `<!DOCTYPE html>\n${html`<html lang="${frame.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - ${say("service")}</title>
<link rel="stylesheet" href="/assets/bootstrap-italia/css/bootstrap-italia.min.css">
<link rel="stylesheet" href="/assets/concilia.css">
<link rel="icon" href="data:,">
</head>
<body>
<div class="skiplinks"><a class="visually-hidden-focusable" href="#content">${say("skip")}</a></div>
<header>
${slimBar(frame)}
<div class="brand"><div class="container"><a href="/">${mark}<span><strong>${say("service")}</strong>${say("tagline")}</span></a></div></div>
${frame.account && menu(frame, frame.account)}
</header>
<main id="content" tabindex="-1"><div class="container">
${crumbs.length > 1 && breadcrumb(crumbs, say("breadcrumb"))}
${content}
</div></main>
<footer class="site"><div class="container"><p>${say("made")}</p></div></footer>
</body>
</html>`}`;
}

function slimBar({ language, account, url }: Frame): Html {
  const say = sayIn(language);
  const other = language === "it" ? "en" : "it";
  const switched = new URL(url, "http://page");
  switched.searchParams.set("lang", other);
  return html`<div class="slim"><div class="container">
<span>${say("owner")}</span>
<span class="tools">
<a href="${switched.pathname + switched.search}" hreflang="${other}" lang="${other}">${say("otherLanguage")}</a>
${
  account &&
  html`<span>${account.displayName} (${say(roleLabels[account.role])}${account.territory && `, ${territoryName(account.territory)}`})</span>
<form method="post" action="/esci"><button type="submit">${say("signOut")}</button></form>`
}
</span></div></div>`;
}

function menu({ language, url }: Frame, account: Account): Html {
  const say = sayIn(language);
  const path = new URL(url, "http://page").pathname;
  const item = (href: string, label: string, here: boolean) =>
    html`<li><a href="${href}"${here && html` aria-current="page"`}>${label}</a></li>`;
  return html`<nav class="service-nav" aria-label="${say("mainMenu")}"><div class="container"><ul>
${item("/", homeLabel(account, language), path === "/")}
${item("/invii", say("submissions"), path.startsWith("/invii"))}
</ul></div></nav>`;
}

/** Who reads one territory only is not shown a "regional" picture. */
export function homeLabel(account: Account, language: Language): string {
  return sayIn(language)(rights[account.role].reads === "all" ? "home" : "homeTerritory");
}

function breadcrumb(crumbs: readonly Crumb[], label: string): Html {
  return html`<nav class="breadcrumb-container" aria-label="${label}"><ol class="breadcrumb">
${crumbs.map((crumb) =>
  crumb.href === undefined
    ? html`<li class="breadcrumb-item active" aria-current="page">${crumb.label}</li>`
    : html`<li class="breadcrumb-item"><a href="${crumb.href}">${crumb.label}</a><span class="separator" aria-hidden="true">/</span></li>`,
)}</ol></nav>`;
}

/** Two parts that balance: our own mark, decoration only. */
const mark = html`<svg class="emblem" viewBox="0 0 48 48" aria-hidden="true" focusable="false"><circle cx="24" cy="24" r="23" fill="#fff"/><path d="M24 8v30M12 38h24M10 16h28" stroke="#0066cc" stroke-width="3" stroke-linecap="round" fill="none"/><path d="M5 27a7 7 0 0 0 12 0L11 16zM31 27a7 7 0 0 0 12 0L37 16z" fill="#0066cc"/></svg>`;
