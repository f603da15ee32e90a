/** The catalogue of rules for people, open to everybody: findings link to the section of their rule. */
import { scopeText } from "../../shared/domain/rule-scope.ts";
import { ruleAnchor } from "../../shared/domain/rules/rule.ts";
import { RULE_SET, type Rule, rules } from "../../shared/domain/rules.ts";
import type { Language } from "../../shared/kit/finding.ts";
import { type Html, html } from "./html.ts";
import { type Frame, homeLabel, page } from "./layout.ts";
import type { Demonstrations } from "./rule-demonstrations.ts";
import { ruleExamples } from "./rule-examples.ts";
import { sayIn, severityLabels } from "./texts.ts";

export function rulesPage(frame: Frame, demonstrations: Demonstrations): string {
  const { language, account } = frame;
  const say = sayIn(language);
  return page(
    frame,
    say("rulesTitle"),
    account ? [{ label: homeLabel(account, language), href: "/" }, { label: say("rulesTitle") }] : [],
    html`<h1>${say("rulesTitle")}</h1>
<p class="lead">${say("rulesLead")} ${say("ruleSet")}: ${RULE_SET}, ${say("rulesCount")}: ${Object.keys(rules).length}.</p>
<p>${say("examplesLead")}</p>
${sections(language, demonstrations)}`,
  );
}

/** The same for everybody: put together once per language. */
const written = new Map<Language, { readonly of: Demonstrations; readonly sections: Html }>();

function sections(language: Language, demonstrations: Demonstrations): Html {
  const ready = written.get(language);
  if (ready?.of === demonstrations) return ready.sections;
  const entries: [string, Rule][] = Object.entries(rules);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  const made = html`${entries.map(([id, rule]) => section(id, rule, demonstrations, language))}`;
  written.set(language, { of: demonstrations, sections: made });
  return made;
}

function section(id: string, rule: Rule, demonstrations: Demonstrations, language: Language): Html {
  const say = sayIn(language);
  const demonstration = demonstrations.get(id);
  return html`<section id="${ruleAnchor(id)}"><h2>${say(rule.title)}</h2>
<p><span class="tag ${rule.severity}">${say(severityLabels[rule.severity])}</span> <code>${id}</code></p>
<dl class="facts">
<dt>${say("waivable")}</dt><dd>${say(rule.waivable ? "waivableYes" : "waivableNo")}</dd>
<dt>${say("source")}</dt><dd>${rule.source}</dd>
<dt>${say("ruleProgrammes")}</dt><dd>${say(scopeText(rule))}</dd>
<dt>${say("tolerance")}</dt><dd>${say(rule.tolerance === "exact" ? "toleranceExact" : "tolerancePrinted")}</dd>
</dl>
${demonstration && ruleExamples(id, demonstration, language)}</section>`;
}

/** The id of a rule as a link to its section; plain text for a rule that the catalogue no longer has. */
export function ruleLink(id: string): Html {
  return Object.hasOwn(rules, id) ? html`<a href="/regole#${ruleAnchor(id)}">${id}</a>` : html`${id}`;
}
