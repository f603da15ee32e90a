import assert from "node:assert/strict";
import {
  type CriteriaWeights,
  namedCriteria,
  printedWeights,
  typedWeights,
} from "../../shared/domain/evaluation-weights.ts";
import { moneyByRating, type RatingRule, ratedProposals } from "../../shared/domain/rated-proposals.ts";
import type { Table } from "../../shared/domain/table.ts";
import { cellName } from "../../shared/kit/a1.ts";
import { canonicalText, toText } from "../../shared/kit/decimal.ts";
import { cents, centsText } from "../../shared/kit/money.ts";
import { planRating, ratingTables } from "../../shared/sheets/compute-rating.ts";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import { bookOf, type Plain } from "./grid-of.ts";

type Rows = readonly (readonly Plain[])[];

const head = [
  "Ente capofila",
  "Titolo proposta",
  "Innovatività",
  "Sostenibilità",
  "Punteggio totale",
  "Posizione",
];
const scores: Rows = [
  ["Comune di Gamma", "Lavoro agile", 20, 40, 60, 2],
  ["Comune di Alfa", "Tempi nuovi", 40, 30, 70, 1],
  ["Comune di Beta", "Nidi aperti", 30, 30, 60, 2],
];
const proposals: Rows = [
  ["N.", "Ente capofila", "Titolo proposta", "Contributo richiesto", "Costo totale progetto"],
  [1, "Comune di Alfa", "Tempi nuovi", 50_000, 80_000],
  [2, "Comune di Beta", "Nidi aperti", "€ 40.000,00", 60_000],
  [3, "Comune di Gamma", "Lavoro agile", 30_000, 50_000],
];

function tablesOf(evaluation: Rows, beside: Rows | null = proposals) {
  const sheets = [{ name: "Valutazione", rows: evaluation }];
  const reading = readWorkbook(bookOf(...sheets, ...(beside ? [{ name: "Proposte", rows: beside }] : [])));
  const found = ratingTables(reading, "Valutazione");
  assert.ok(found);
  return found;
}

/** 60 % and 40 %: Gamma 28, Alfa 36, Beta 30 points. */
function weighted(table: Table, innovation = "60", sustainability = "40") {
  return typedWeights(table, [
    { name: "innovativita", percent: innovation },
    { name: "sostenibilità", percent: sustainability },
  ]);
}

function sure(weights: ReturnType<typeof typedWeights>): CriteriaWeights {
  assert.ok(weights.type === "weights", weights.type === "weights" ? "" : weights.because.it);
  return weights;
}

function shares(
  amount: bigint,
  rule: RatingRule,
  evaluation: Rows = [head, ...scores],
  beside: Rows | null = proposals,
) {
  const found = tablesOf(evaluation, beside);
  const rated = ratedProposals(found.evaluation, found.proposals, sure(weighted(found.evaluation)));
  const money = moneyByRating(rated, cents(amount), rule);
  return money.type === "money"
    ? {
        assigned: money.parts.map((part) => centsText(part.assigned)),
        notes: money.parts.map(({ note }) => note?.it ?? ""),
        left: centsText(money.left),
      }
    : money.because.it;
}

describe("weights of the criteria", () => {
  const { evaluation } = tablesOf([head, ...scores]);
  const because = (weights: ReturnType<typeof typedWeights>) =>
    weights.type === "weights" ? "" : weights.because.it;

  it("are given by name, each once, together 100 %", () => {
    const weights = sure(weighted(evaluation, "33,5 %", "66.5"));
    assert.deepEqual(
      weights.list.map(({ criterion, weight }) => `${criterion.cell} ${toText(weight)}`),
      ["C1 0.335", "D1 0.665"],
    );
    assert.equal(weights.source, "pesi indicati da chi calcola");
    assert.match(because(weighted(evaluation, "60", "39")), /non fanno 100/);
    assert.match(because(weighted(evaluation, "sessanta", "40")), /non è un peso/);
    const one = [{ name: "Innovatività", percent: "100" }];
    assert.match(because(typedWeights(evaluation, one)), /manca il peso di: Sostenibilità/);
    assert.match(because(typedWeights(evaluation, [...one, ...one])), /una volta sola/);
    const other = [{ name: "bellezza", percent: "100" }];
    assert.match(because(typedWeights(evaluation, other)), /fra: Innovatività, Sostenibilità/);
  });

  it("are offered where the headings print them, with their cells", () => {
    assert.match(because(printedWeights(evaluation)), /nessun documento lo stabilisce/);
    const found = tablesOf([
      [...head.slice(0, 2), "Innovatività (peso 60%)", "Sostenibilità - max 40 - peso 40%", ...head.slice(4)],
      ["Comune di Gamma", "Lavoro agile", 20, 40, 28, 3],
      ["Comune di Alfa", "Tempi nuovi", 40, 30, 36, 1],
    ]);
    assert.deepEqual(
      namedCriteria(found.evaluation)?.map(({ label }) => label),
      ["Innovatività", "Sostenibilità"],
    );
    const weights = sure(printedWeights(found.evaluation));
    assert.equal(weights.source, "pesi scritti nelle intestazioni, «Valutazione» C1, D1");
    assert.match(
      sure(weighted(found.evaluation, "50", "50")).source,
      /ne stampano altri \(«Valutazione» C1, D1\)/,
    );
  });
});

describe("money that follows the rating", () => {
  it("goes by place until it is exhausted", () => {
    const stop = shares(10_000_000n, { method: "rank", shortfall: "stop" });
    assert.deepEqual(stop, {
      assigned: ["0.00", "50000.00", "40000.00"],
      notes: ["in attesa: le risorse non bastano", "", ""],
      left: "10000.00",
    });
    const partial = shares(10_000_000n, { method: "rank", shortfall: "partial" });
    assert.deepEqual(partial, {
      assigned: ["10000.00", "50000.00", "40000.00"],
      notes: ["in parte: riceve quanto resta", "", ""],
      left: "0.00",
    });
  });

  it("goes in proportion to score x request", () => {
    // 36 x 50,000 + 30 x 40,000 + 28 x 30,000 = 3,840,000
    assert.deepEqual(shares(10_000_000n, { method: "score" }), {
      assigned: ["21875.00", "46875.00", "31250.00"],
      notes: ["", "", ""],
      left: "0.00",
    });
    // Alfa's part would be 51,562.50; the other two share 60,000 as 28 x 30,000 to 30 x 40,000.
    assert.deepEqual(shares(11_000_000n, { method: "score" }), {
      assigned: ["24705.88", "50000.00", "35294.12"],
      notes: ["", "limitato alla richiesta: la quota in più va alle altre", "+0,01: resto maggiore"],
      left: "0.00",
    });
    assert.equal(typeof shares(20_000_000n, { method: "score" }), "object");
  });

  it("takes requests from the evaluation where it has them", () => {
    const own: Rows = [
      [...head, "Contributo richiesto"],
      ...scores.map((row, at) => [...row, [1000, 2000, 3000][at] ?? 0]),
    ];
    assert.deepEqual(shares(300_000n, { method: "rank", shortfall: "skip" }, own), {
      assigned: ["1000.00", "2000.00", "0.00"],
      notes: ["", "", "in attesa: le risorse non bastano"],
      left: "0.00",
    });
  });

  it("is none of a ranking's business: with outcomes the sheet is no evaluation", () => {
    const ranked = [head, ...scores].map((row, at) => [
      ...row,
      at === 0 ? "Contributo richiesto" : 1000,
      at === 0 ? "Esito" : "Ammesso in attesa",
    ]);
    const [sheet] = readWorkbook(bookOf({ name: "Graduatoria", rows: ranked })).sheets;
    assert.deepEqual(
      sheet?.tables.map(({ kind }) => kind),
      ["ranking"],
    );
  });

  it("is not computable while a row has no request or no score, and says which", () => {
    const rule = { method: "score" } as const;
    const stranger = shares(100n, rule, [
      head,
      ...scores,
      ["Comune di Zeta", "Altro progetto", 10, 10, 20, 4],
    ]);
    assert.match(
      String(stranger),
      /«Valutazione», riga 5: non si ritrova, da sola, fra le proposte di «Proposte»/,
    );
    assert.match(String(shares(100n, rule, undefined, null)), /non c'è una sola tabella delle proposte/);
    const twice = shares(100n, rule, [head, ...scores, scores[0] ?? []]);
    assert.match(String(twice), /riga 2: più righe sono la stessa proposta/);
    const blank = scores.map((row, at) => (at === 0 ? row.map((value, i) => (i === 3 ? null : value)) : row));
    assert.match(
      String(shares(100n, rule, [head, ...blank])),
      /«Lavoro agile»: manca il punteggio di: Sostenibilità/,
    );
  });
});

describe("rating on a sheet of ours", () => {
  const found = tablesOf([head, ...scores]);
  const weights = sure(weighted(found.evaluation));
  const { plan, trouble } = planRating(found, weights, cents(10_000_000n), { method: "score" });
  const cells = new Map(
    plan.writes[0]?.cells.map((cell) => [cellName(cell.row, cell.column), cell.input] as const),
  );
  const at = (name: string) => cells.get(name);

  it("has points and scores live, places and money as values", () => {
    assert.equal(trouble, null);
    assert.deepEqual(["D5", "E5", "D6", "E6", "F6"].map(at), [
      0.6,
      0.4,
      "Innovatività",
      "Sostenibilità",
      "Punteggio pesato",
    ]);
    assert.deepEqual(["A7", "B7", "C7", "D7", "E7", "F7", "G7", "H7", "I7"].map(at), [
      3,
      "Comune di Gamma",
      "Lavoro agile",
      "='Valutazione'!C2",
      "='Valutazione'!D2",
      "=SUMPRODUCT(D7:E7,$D$5:$E$5)",
      "='Proposte'!D4",
      21875,
      "Proposte: D4",
    ]);
    // Beta's request is typed as text.
    assert.deepEqual([at("A9"), at("G9"), at("H10"), at("H11")], [2, 40_000, "=SUM(H7:H9)", 0]);
    assert.equal(
      at("A2"),
      "Metodo: in proporzione a punteggio × richiesta (LG-2014, finanziamenti basati sulla premialità)",
    );
  });

  it("keeps the scores where no money can be assigned", () => {
    const lone = tablesOf([head, ...scores], null);
    const result = planRating(lone, weights, cents(1n), { method: "rank", shortfall: "stop" });
    assert.match(result.trouble?.it ?? "", /tabella delle proposte/);
    const inputs = result.plan.writes[0]?.cells.map((cell) => [cellName(cell.row, cell.column), cell.input]);
    const own = Object.fromEntries(inputs ?? []);
    assert.match(own.A4, /^Contributi non calcolabile/);
    assert.deepEqual(
      [own.A7, own.F7, own.G7, own.H7],
      [3, "=SUMPRODUCT(D7:E7,$D$5:$E$5)", undefined, undefined],
    );
  });

  it("shares a place between equal scores", () => {
    const rated = ratedProposals(
      found.evaluation,
      found.proposals,
      sure(weighted(found.evaluation, "50", "50")),
    );
    assert.deepEqual(
      rated.map(({ place, rating }) => [place, "score" in rating ? canonicalText(rating.score) : ""]),
      [
        [2, "30"],
        [1, "35"],
        [2, "30"],
      ],
    );
  });
});
