/**
 * The proposals of an evaluation with weighted score, place and request, and the money that follows them (LG-2014, premiality).
 * A proposal without score or request stops the money, not the scores: what it would get must not be given to another.
 */
import type { SpareCentReason } from "../kit/apportion.ts";
import { compare, type Decimal } from "../kit/decimal.ts";
import type { Bilingual } from "../kit/finding.ts";
import { type Cents, cents, centsOf } from "../kit/money.ts";
import { type NotComputable, notComputable } from "../kit/ratio.ts";
import { scoreIn } from "./evaluation.ts";
import type { CriteriaWeights } from "./evaluation-weights.ts";
import { amountMeasure, type Measure, type MeasureName, quantityOf } from "./measure.ts";
import { type Rating, ratingOf } from "./premiality.ts";
import { allocateByRank, allocateByScore, placesByScore, ratingSource } from "./rating-allocation.ts";
import type { RankedPart, Shortfall } from "./roll-down.ts";
import { sameProject } from "./same-project.ts";
import type { Table } from "./table.ts";
import { dataRows, type Figured, hasField, type RowAccess } from "./table-access.ts";

export interface RatedProposal {
  readonly row: RowAccess;
  /** Title, else lead; unique. */
  readonly name: string;
  readonly lead: string;
  /** As given by the committee, one per criterion; null where none can be read. */
  readonly points: readonly (Figured | null)[];
  readonly rating: Rating | NotComputable;
  /** 1 is the best, equal scores share a place; null while a score is missing, for then nobody's place is known. */
  readonly place: number | null;
  readonly requested: Measure;
  /** The cell of the request, with its sheet. */
  readonly request: { readonly sheet: string; readonly figure: Figured } | null;
}

const requestName: MeasureName = {
  id: "requested",
  label: { it: "Contributo richiesto", en: "Requested contribution" },
  numeratorLabel: { it: "Contributo richiesto", en: "Requested contribution" },
  denominatorLabel: null,
  unit: "euro",
  base: { it: "quota di contributo", en: "contribution part" },
  source: "PLAN-MI-2017, par. 3.1",
};

function namesOf(rows: readonly RowAccess[]): string[] {
  const names = rows.map((row) => row.text("proposal") || row.text("lead") || `riga ${row.row.row}`);
  return names.map((name, index) =>
    names.filter((other) => other === name).length > 1
      ? `${name} (riga ${rows[index]?.row.row ?? index})`
      : name,
  );
}

/** By the title alone where that is enough, else by lead and title; null when not one alone fits. */
function proposalOf(row: RowAccess, proposals: readonly RowAccess[]): RowAccess | null {
  const [title, lead] = [row.text("proposal"), row.text("lead")];
  return (
    (title === "" ? null : sameProject(title, proposals)) ??
    (lead === "" ? null : sameProject(`${lead} ${title}`, proposals))
  );
}

/** From the evaluation itself where it has the column, else from the one proposal that the row is. */
type Request = Pick<RatedProposal, "requested" | "request">;

function requestsOf(evaluation: Table, proposals: Table | null, rows: readonly RowAccess[]): Request[] {
  const read = (table: Table, row: RowAccess): Request => {
    const figure = row.number("requested");
    const place = `«${table.sheet}» ${row.cell("requested") ?? ""}`.trim();
    const requested = amountMeasure(requestName, figure ? quantityOf(table.sheet, [figure]) : null, null, {
      it: `${place}: manca il contributo richiesto`,
      en: `${place}: the requested contribution is missing`,
    });
    return { requested, request: figure && { sheet: table.sheet, figure } };
  };
  const none = (it: string, en: string): Request => ({
    requested: amountMeasure(requestName, null, null, { it, en }),
    request: null,
  });
  if (hasField(evaluation, "requested")) return rows.map((row) => read(evaluation, row));
  const all = proposals ? dataRows(proposals) : [];
  const matched = rows.map((row) => proposalOf(row, all));
  return rows.map((row, index) => {
    const it = `«${evaluation.sheet}», riga ${row.row.row}`;
    const en = `"${evaluation.sheet}", row ${row.row.row}`;
    const own = matched[index];
    if (!proposals) {
      return none(
        `${it}: il foglio non ha i contributi richiesti e non c'è una sola tabella delle proposte da cui prenderli`,
        `${en}: the sheet has no requested contributions and there is not one table of proposals to take them from`,
      );
    }
    if (!own) {
      return none(
        `${it}: non si ritrova, da sola, fra le proposte di «${proposals.sheet}»`,
        `${en}: is not one single proposal of "${proposals.sheet}"`,
      );
    }
    if (matched.filter((other) => other === own).length > 1) {
      return none(
        `${it}: più righe sono la stessa proposta di «${proposals.sheet}» (riga ${own.row.row})`,
        `${en}: several rows are the same proposal of "${proposals.sheet}" (row ${own.row.row})`,
      );
    }
    return read(proposals, own);
  });
}

/** In the order of the rows. `proposals`: the one table of proposals of the workbook, if there is one. */
export function ratedProposals(
  evaluation: Table,
  proposals: Table | null,
  weights: CriteriaWeights,
): RatedProposal[] {
  const rows = dataRows(evaluation);
  const names = namesOf(rows);
  const requests = requestsOf(evaluation, proposals, rows);
  const byLabel = new Map(weights.list.map(({ criterion, weight }) => [criterion.label, weight]));
  const rated = rows.map((row, index) => {
    const points = weights.list.map(({ criterion }) => scoreIn(row, criterion));
    const scores = weights.list.flatMap(({ criterion }, at): [string, Decimal][] => {
      const figure = points[at];
      return figure ? [[criterion.label, figure.value]] : [];
    });
    return {
      row,
      name: names[index] ?? "",
      lead: row.text("lead"),
      points,
      rating: ratingOf(new Map(scores), byLabel),
      ...(requests[index] ?? { requested: amountMeasure(requestName, null), request: null }),
    };
  });
  const scores = rated.flatMap(({ rating }) => ("score" in rating ? [rating.score] : []));
  const places =
    scores.length < rated.length
      ? null
      : placesByScore(scores.map((score, index) => ({ key: String(index), score, requested: cents(0n) })));
  return rated.map((entry, index) => ({ ...entry, place: places?.[index] ?? null }));
}

/** By place until the money is exhausted, or in proportion to score x request. */
export type RatingRule =
  | { readonly method: "rank"; readonly shortfall: Shortfall }
  | { readonly method: "score" };

export interface RatedMoney {
  readonly type: "money";
  readonly money: Cents;
  readonly method: RatingRule["method"];
  /** In the order of the proposals. */
  readonly parts: readonly { readonly assigned: Cents; readonly note: Bilingual | null }[];
  readonly left: Cents;
  readonly source: string;
}

const outcomes: Readonly<Record<RankedPart["status"], Bilingual | null>> = {
  funded: null,
  partial: { it: "in parte: riceve quanto resta", en: "in part: gets what is left" },
  waiting: { it: "in attesa: le risorse non bastano", en: "waiting: the money does not suffice" },
  undecided: { it: "pari merito: decide il Comitato", en: "a tie: the committee decides" },
};
const atRequest: Bilingual = {
  it: "limitato alla richiesta: la quota in più va alle altre",
  en: "held at the request: the excess goes to the others",
};
const noPoints: Bilingual = { it: "punteggio o richiesta zero", en: "score or request is zero" };
const spareCents: Readonly<Record<SpareCentReason, Bilingual>> = {
  largerRemainder: { it: "+0,01: resto maggiore", en: "+0.01: larger remainder" },
  largerWeight: { it: "+0,01: a parità di resto, quota maggiore", en: "+0.01: same remainder, larger share" },
  keyOrder: {
    it: "+0,01: a parità di resto e quota, ordine alfabetico",
    en: "+0.01: same remainder and share, alphabetical order",
  },
};

/** Every proposal needs its score and its request in euro and cents, or nothing is assigned. */
export function moneyByRating(
  proposals: readonly RatedProposal[],
  money: Cents,
  rule: RatingRule,
): RatedMoney | NotComputable {
  const troubles = proposals.flatMap(({ name, rating, requested }) => [
    ...("score" in rating
      ? []
      : [{ it: `«${name}»: ${rating.because.it}`, en: `"${name}": ${rating.because.en}` }]),
    ...(requested.outcome.type === "value" ? [] : [requested.outcome.because]),
  ]);
  if (troubles.length > 0) {
    return notComputable("missing", {
      it: troubles.map(({ it }) => it).join("; "),
      en: troubles.map(({ en }) => en).join("; "),
    });
  }
  const requests = proposals.flatMap(({ name, rating, requested }) => {
    const amount = requested.numerator && centsOf(requested.numerator.value);
    return "score" in rating && amount !== null && amount !== undefined
      ? [{ key: name, score: rating.score, requested: amount }]
      : [];
  });
  if (requests.length < proposals.length) {
    return notComputable("invalid", {
      it: "una richiesta ha frazioni di centesimo o è fuori misura",
      en: "a request has fractions of a cent or is out of bounds",
    });
  }
  const shared = { type: "money", money, method: rule.method, source: ratingSource } as const;
  if (rule.method === "rank") {
    const ranked = allocateByRank(requests, money, { shortfall: rule.shortfall, completePartial: false });
    if (ranked.type === "notComputable") return ranked;
    const byKey = new Map(ranked.parts.map((part) => [part.key, part]));
    const parts = requests.map(({ key }) => {
      const part = byKey.get(key);
      return { assigned: part?.added ?? cents(0n), note: part ? outcomes[part.status] : null };
    });
    return { ...shared, parts, left: ranked.left };
  }
  const rated = allocateByScore(requests, money);
  if (rated.type === "notComputable") return rated;
  const parts = rated.parts.map(({ assigned, atRequest: held, spareCent }, index) => {
    const wanted = requests[index];
    const nothing =
      !wanted || wanted.requested === 0n || compare(wanted.score, { digits: 0n, scale: 0 }) === 0;
    const note = held ? atRequest : spareCent ? spareCents[spareCent] : nothing ? noPoints : null;
    return { assigned, note };
  });
  return { ...shared, parts, left: rated.left };
}
