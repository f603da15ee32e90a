/** Weights of the criteria of an evaluation: as its headings print them, or as a person gives them; no document prints any. */
import { typedPercent } from "../kit/amount.ts";
import { type Decimal, equal, one, sum } from "../kit/decimal.ts";
import { type NotComputable, notComputable } from "../kit/ratio.ts";
import { excerpt, plainWords } from "../kit/text.ts";
import { type Criterion, criteriaOf } from "./evaluation.ts";
import type { Table } from "./table.ts";

export interface NamedCriterion extends Criterion {
  /** The heading without its weight and its highest points; unique. */
  readonly label: string;
  /** Of the heading. */
  readonly cell: string;
}

export interface CriteriaWeights {
  readonly type: "weights";
  /** One per criterion, fractions that make 1. */
  readonly list: readonly { readonly criterion: NamedCriterion; readonly weight: Decimal }[];
  /** The headings with their cells, or that they were given for the computation. */
  readonly source: string;
}

/** Null when the sheet does not show which columns are criteria. */
export function namedCriteria(table: Table): NamedCriterion[] | null {
  const criteria = criteriaOf(table)?.map((criterion) => {
    const { header = "", cell = "A1" } = table.columns[criterion.column] ?? {};
    const bare = header
      .replace(/\([^)]*(?:peso|max|massimo)[^)]*\)/gi, " ")
      .replace(/[-–,:]?\s*\b(?:peso|max|massimo)\b.*$/i, " ");
    return { ...criterion, label: bare.replace(/\s+/g, " ").trim() || header, cell };
  });
  if (!criteria) return null;
  const twice = (label: string) => criteria.filter((other) => other.label === label).length > 1;
  return criteria.map((criterion) =>
    twice(criterion.label) ? { ...criterion, label: `${criterion.label} (${criterion.cell})` } : criterion,
  );
}

const unclear = notComputable("missing", {
  it: "non è chiaro quali colonne siano i criteri di valutazione",
  en: "it is not clear which columns are the criteria",
});

const noWhole = notComputable("invalid", {
  it: "i pesi dei criteri non fanno 100 %",
  en: "the weights of the criteria do not make 100%",
});

function whole(list: CriteriaWeights["list"], source: string): CriteriaWeights | NotComputable {
  return equal(sum(list.map(({ weight }) => weight)), one) ? { type: "weights", list, source } : noWhole;
}

/** Of the headings; every criterion needs one. */
export function printedWeights(table: Table): CriteriaWeights | NotComputable {
  const criteria = namedCriteria(table);
  if (!criteria) return unclear;
  const list = criteria.flatMap((criterion) =>
    criterion.weight === null ? [] : [{ criterion, weight: criterion.weight }],
  );
  if (list.length < criteria.length) {
    return notComputable("missing", {
      it: "le intestazioni non stampano il peso di ogni criterio, e nessun documento lo stabilisce: indicarli",
      en: "the headings do not print the weight of each criterion, and no document lays it down: give them",
    });
  }
  const cells = list.map(({ criterion }) => criterion.cell).join(", ");
  return whole(list, `pesi scritti nelle intestazioni, «${table.sheet}» ${cells}`);
}

/** "Innovatività" is meant by its whole heading, or by words that begin words of it and of no other. */
function meant(name: string, criteria: readonly NamedCriterion[]): NamedCriterion[] {
  const words = plainWords(name).split(" ");
  const exact = criteria.filter(({ label }) => plainWords(label) === plainWords(name));
  if (exact.length > 0) return exact;
  return criteria.filter(({ label }) => {
    const own = plainWords(label).split(" ");
    return words.every((word) => word !== "" && own.some((other) => other.startsWith(word)));
  });
}

/** `given`: name of a criterion and its percentage as typed. Every criterion once, together 100 %. */
export function typedWeights(
  table: Table,
  given: readonly { readonly name: string; readonly percent: string }[],
): CriteriaWeights | NotComputable {
  const criteria = namedCriteria(table);
  if (!criteria) return unclear;
  const weights = new Map<NamedCriterion, Decimal>();
  for (const { name, percent } of given) {
    const [criterion, ...others] = meant(name, criteria);
    const weight = typedPercent(percent);
    const shown = excerpt(`${name}=${percent}`, 40);
    if (!criterion || others.length > 0 || weights.has(criterion)) {
      const names = criteria.map(({ label }) => label).join(", ");
      return notComputable("invalid", {
        it: `«${excerpt(name, 40)}» non indica un solo criterio, una volta sola, fra: ${names}`,
        en: `"${excerpt(name, 40)}" does not mean one criterion, once, among: ${names}`,
      });
    }
    if (weight === null) {
      return notComputable("invalid", {
        it: `«${shown}» non è un peso in percentuale`,
        en: `"${shown}" is no weight in percent`,
      });
    }
    weights.set(criterion, weight);
  }
  const absent = criteria.filter((criterion) => !weights.has(criterion)).map(({ label }) => label);
  if (absent.length > 0) {
    return notComputable("missing", {
      it: `manca il peso di: ${absent.join(", ")}`,
      en: `no weight for: ${absent.join(", ")}`,
    });
  }
  const list = criteria.flatMap((criterion) => {
    const weight = weights.get(criterion);
    return weight ? [{ criterion, weight }] : [];
  });
  const other = list.filter(({ criterion, weight }) => criterion.weight && !equal(criterion.weight, weight));
  const cells = other.map(({ criterion }) => criterion.cell).join(", ");
  const differing = cells === "" ? "" : `; le intestazioni ne stampano altri («${table.sheet}» ${cells})`;
  return whole(list, `pesi indicati da chi calcola${differing}`);
}
