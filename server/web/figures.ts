/** How one figure is shown: its value or the reason why there is none, and the cells that it comes from. */
import type { Figure, FigureLine, Origin, Quantity } from "../../shared/domain/consolidation.ts";
import type { Language } from "../../shared/kit/finding.ts";
import type { Outcome } from "../../shared/kit/ratio.ts";
import { amountOf, roundedPercent } from "./format.ts";
import { type Html, html } from "./html.ts";
import { sayIn } from "./texts.ts";

type FigureUnit = FigureLine["unit"];

/** Never 0 or nothing in the place of a ratio that cannot be computed. */
export function outcomeText(outcome: Outcome, unit: FigureUnit, language: Language): Html {
  if (outcome.type === "notComputable") {
    const say = sayIn(language);
    const why = language === "it" ? "perché" : "because";
    return html`<span class="quiet">${say("notComputable")}, ${why} ${say(outcome.because)}</span>`;
  }
  if (unit === "percent") return html`${roundedPercent(outcome.value, language)}`;
  return html`${amountOf(outcome.value, unit, language)}`;
}

/** The two sums of a ratio are in euro when their line has a monetary base. */
export function quantityText(quantity: Quantity, isMoney: boolean, language: Language): string {
  return amountOf(quantity.value, isMoney ? "euro" : "count", language);
}

/** The address of a cell on the page of its submission. */
export function originHref(origin: Pick<Origin, "submission" | "cell">): string {
  return `/invii/${encodeURIComponent(origin.submission)}#${encodeURIComponent(origin.cell)}`;
}

export function originList(origins: readonly Origin[], isMoney: boolean, language: Language): Html {
  // A single cell has the value of the sum that stands beside it.
  const amount = (origin: Origin) =>
    origins.length > 1 &&
    html` <span class="quiet">${amountOf(origin.value, isMoney ? "euro" : "count", language)}</span>`;
  return html`<ul class="origins${origins.length > 12 && " many"}">${origins.map(
    (origin) =>
      html`<li><a href="${originHref(origin)}">${origin.sheet}!${origin.cell}</a>${amount(origin)}</li>`,
  )}</ul>`;
}

/** All cells behind a figure, numerator first. */
export function originsOf(figure: Figure): Origin[] {
  return [...figure.numerator.origins, ...(figure.denominator?.origins ?? [])];
}
