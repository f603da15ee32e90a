/**
 * Finds the ASL or ATS that a name stands for. Case, accents, punctuation and articles do not matter; anything else does:
 * a name that is not in the list of the act stays unknown.
 */
import { type AslCode, aslCodes, atsCodes, type TerritoryCode } from "../acts/registry.ts";
import { asl, ats, provinces } from "../acts/territories.ts";
import { plainWords } from "../kit/text.ts";

export type Territory =
  | { readonly level: "asl"; readonly code: AslCode; readonly name: string }
  | { readonly level: "ats"; readonly code: TerritoryCode; readonly name: string };

const articles = new Set(["di", "del", "dello", "della", "dell", "d", "e", "il", "la", "l"]);

const bodies: readonly (readonly [RegExp, string])[] = [
  [/^(?:azienda sanitaria locale|a s l)\b/, "asl"],
  [/^(?:agenzia (?:di|per la) tutela della salute|a t s)\b/, "ats"],
];

/** "A.S.L. della Provincia di Bergamo" becomes "asl bergamo". */
function nameKey(name: string): string {
  let words = plainWords(name);
  for (const [pattern, short] of bodies) words = words.replace(pattern, short);
  const kept = words.split(" ").filter((word) => !articles.has(word));
  if (kept[0] === "asl" && kept[1] === "provincia") kept.splice(1, 1);
  return kept.join(" ");
}

function buildIndex(): ReadonlyMap<string, Territory> {
  const index = new Map<string, Territory>();
  for (const code of aslCodes) {
    const { name, aliases } = asl[code];
    for (const spelling of [name, ...aliases, code]) {
      const bare = nameKey(spelling).replace(/^asl /, "");
      index.set(bare, { level: "asl", code, name });
      index.set(`asl ${bare}`, { level: "asl", code, name });
    }
  }
  const taken = new Set([...index.keys(), ...provinces.map(nameKey)]);
  for (const code of atsCodes) {
    const { name, aliases } = ats[code];
    for (const spelling of [name, ...aliases, code]) {
      const key = nameKey(spelling);
      index.set(key, { level: "ats", code, name });
      // "Insubria" alone can only be the ATS; "Bergamo" alone is the ASL, as the allocation table prints it.
      const bare = key.replace(/^ats /, "");
      if (!taken.has(bare)) index.set(bare, { level: "ats", code, name });
    }
  }
  return index;
}

const index = buildIndex();

const longestName = Math.max(...[...index.keys()].map((key) => key.split(" ").length));

const bodiesAnywhere = bodies.map(
  ([pattern, short]) => [new RegExp(pattern.source.replace("^", "\\b"), "g"), short] as const,
);

/** In a column of ATS "Bergamo" alone is the ATS; elsewhere it is the ASL, as the allocation table of 2014 prints it. */
export function findTerritoryAt(name: string, level: Territory["level"]): Territory | null {
  const found = findTerritory(name);
  if (found?.level === level || level === "asl") return found?.level === level ? found : null;
  const ofSameName = index.get(`ats ${nameKey(name)}`);
  return ofSameName?.level === "ats" ? ofSameName : null;
}

/** Null when the name is none of the 15 ASL and 8 ATS: nothing is guessed from similar spellings. */
export function findTerritory(name: string): Territory | null {
  return index.get(nameKey(name)) ?? null;
}

/** The ASL that a sentence names as such ("Rete dell'ASL della provincia di Lecco"); the name of a city alone is none. */
export function aslNamedIn(sentence: string): AslCode[] {
  let words = plainWords(sentence);
  for (const [pattern, short] of bodiesAnywhere) words = words.replace(pattern, short);
  const kept = words.split(" ").filter((word) => !articles.has(word));
  const found = kept.flatMap((word, at) => {
    if (word !== "asl") return [];
    const from = kept[at + 1] === "provincia" ? at + 2 : at + 1;
    // "Milano 1" before "Milano".
    for (let length = longestName; length > 0; length--) {
      const territory = index.get(`asl ${kept.slice(from, from + length).join(" ")}`);
      if (territory?.level === "asl") return [territory.code];
    }
    return [];
  });
  return [...new Set(found)];
}
