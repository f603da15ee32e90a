/** Which programme a title names: by the act that it cites or by the years of the programme's own title; and territories by their kind of body. */
import type { Act } from "../acts/act.ts";
import { acts } from "../acts/catalogue.ts";
import { territoryValidity } from "../acts/data/lr-23-2015.ts";
import { plainWords } from "../kit/text.ts";
import { actCited, citationsIn } from "./act-citations.ts";
import { findTerritory, type Territory } from "./territory.ts";

const years = /\b(20\d\d)\s*[-–/]\s*(?:20)?(\d\d)\b/g;

function spansIn(text: string): string[] {
  return [...text.matchAll(years)].map((match) => `${match[1]}-${match[2]}`);
}

const programmeActs = acts.filter(({ role }) => role === "programme");

/** Words that speak of what came before: money and members of an earlier programme are no mixing. */
const earlier = /\b(residu|precedent|ex dgr|ex d g r|proseguiment|continuita|rispetto|confronto)/;

/** Programme acts that a title names; none where it speaks of an earlier programme. */
export function programmesNamed(title: string): Act[] {
  if (earlier.test(plainWords(title))) return [];
  const cited = citationsIn(title).map(actCited);
  const spans = spansIn(title);
  return programmeActs.filter(
    (act) => cited.includes(act) || spansIn(act.title.it).some((span) => spans.includes(span)),
  );
}

/** Days from the first (inclusive) to the last (exclusive); null: no bound. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

export function daysOfAct({ validity }: Act): Days {
  return { from: validity.from?.value ?? null, to: validity.to?.value ?? null };
}

/** The years that titles name, from the first to the last; acts and earlier programmes left out. Null: they name none. */
export function yearsNamed(titles: readonly string[]): Days | null {
  const named = titles.flatMap((title) => {
    if (earlier.test(plainWords(title))) return [];
    const rest = citationsIn(title).reduce((text, citation) => text.replace(citation.text, " "), title);
    const spans = [...rest.matchAll(years)].flatMap((match) => [match[1], `20${match[2]}`]);
    return [...spans, ...(rest.match(/\b20[0-2]\d\b/g) ?? [])].map(Number);
  });
  if (named.length === 0) return null;
  return { from: `${Math.min(...named)}-01-01`, to: `${Math.max(...named) + 1}-01-01` };
}

/** "ASL Milano 1", "ATS della Brianza" in a title; a body called "ex" is of the past by its own word. */
export function bodiesNamed(text: string): { readonly territory: Territory; readonly text: string }[] {
  const words = plainWords(text).split(" ");
  return words.flatMap((word, at) => {
    if ((word !== "asl" && word !== "ats") || words[at - 1] === "ex") return [];
    for (let length = 7; length >= 2; length--) {
      if (at + length > words.length) continue;
      const name = words.slice(at, at + length).join(" ");
      const territory = findTerritory(name);
      if (territory) return [{ territory, text: name.toUpperCase() }];
    }
    return [];
  });
}

/** True when the kind of territory existed on no day of those that a sheet is about. */
export function outOfTime({ level }: Territory, days: Days): boolean {
  const { from, to } = territoryValidity[level];
  const begins = from?.value ?? null;
  const ends = to?.value ?? null;
  const over = ends !== null && days.from !== null && days.from >= ends;
  const notYet = begins !== null && days.to !== null && days.to <= begins;
  return over || notYet;
}
