/** `concilia rate`: weighted scores of an evaluation, places, and the money that follows them. */
import {
  type CriteriaWeights,
  namedCriteria,
  printedWeights,
  typedWeights,
} from "../../shared/domain/evaluation-weights.ts";
import {
  moneyByRating,
  type RatedMoney,
  type RatedProposal,
  type RatingRule,
  ratedProposals,
} from "../../shared/domain/rated-proposals.ts";
import { ratingSource } from "../../shared/domain/rating-allocation.ts";
import { shortfalls } from "../../shared/domain/roll-down.ts";
import type { Table } from "../../shared/domain/table.ts";
import { canonicalText, toText } from "../../shared/kit/decimal.ts";
import { type Cents, centsText } from "../../shared/kit/money.ts";
import { formatNumber, formatPercent } from "../../shared/kit/number-format.ts";
import type { NotComputable } from "../../shared/kit/ratio.ts";
import { proposalsBeside, ruleText } from "../../shared/sheets/compute-rating.ts";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import { commandLine, orRefusal, Refusal } from "./command.ts";
import { exitCodes, type Io, paint, printable } from "./io.ts";
import { measureJson } from "./measure-json.ts";
import { columns, euroOption, oneTable } from "./money-input.ts";
import { readWorkbookFile } from "./read-file.ts";

const usage = `Uso: concilia rate FILE.xlsx --amount IMPORTO --method rank|score [--shortfall stop|partial|skip]
                     [--weights "CRITERIO=PERCENTUALE; …"] [--sheet FOGLIO] [--json]

  --amount     risorse da assegnare in euro
  --method     rank: per posizione fino a esaurimento; score: in proporzione a punteggio × richiesta
  --shortfall  con rank, la prima proposta che il residuo non copre: stop ci si ferma; partial riceve il residuo;
               skip aspetta, ma le minori che seguono possono entrare. I documenti non lo dicono: va scelto
  --weights    i pesi dei criteri, che fanno 100: "innovatività=40; sostenibilità=60". Nessun documento li
               stampa: senza, valgono solo quelli scritti nelle intestazioni del foglio
  --sheet      il foglio della valutazione, quando sono più d'uno
  --json       un documento JSON, con le celle di ogni importo

Le richieste stanno nel foglio della valutazione o nella tabella delle proposte, riconosciute da capofila e titolo.`;

function parse(args: readonly string[]) {
  return commandLine(args, usage, {
    amount: { type: "string" },
    method: { type: "string" },
    shortfall: { type: "string" },
    weights: { type: "string" },
    sheet: { type: "string" },
    json: { type: "boolean" },
  });
}

function ruleOf(method: string | undefined, shortfall: string | undefined): RatingRule {
  if (method === "score") {
    if (shortfall !== undefined) throw new Refusal(`--shortfall vale solo con --method rank.\n\n${usage}`);
    return { method };
  }
  if (method !== "rank") throw new Refusal(`--method vale rank oppure score.\n\n${usage}`);
  const chosen = shortfalls.find((name) => name === shortfall);
  if (!chosen)
    throw new Refusal(`con --method rank, --shortfall vale stop, partial oppure skip.\n\n${usage}`);
  return { method, shortfall: chosen };
}

/** "a=30; b=70" */
function weightsOf(table: Table, text: string | undefined): CriteriaWeights {
  const given = (text ?? "").split(/[;\n]/).filter((part) => part.trim() !== "");
  const answer =
    text === undefined
      ? printedWeights(table)
      : typedWeights(
          table,
          given.map((part) => {
            const at = part.lastIndexOf("=");
            return { name: part.slice(0, Math.max(0, at)).trim(), percent: part.slice(at + 1) };
          }),
        );
  if (answer.type === "weights") return answer;
  const names = namedCriteria(table)?.map(({ label }) => label) ?? [];
  const list = names.length > 0 ? ` Criteri del foglio: ${names.join(", ")}.` : "";
  throw new Refusal(printable(`${answer.because.it}.${list}`));
}

/** Exit codes: 0 done, 2 wrong usage, unreadable file, or no money that can be assigned (the scores are printed all the same). */
export async function rateCommand(args: readonly string[], io: Io): Promise<number> {
  let assigned = true;
  const code = await orRefusal(io, async () => {
    const { values, positionals } = parse(args);
    if (values.help) return io.out(usage);
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new Refusal(`serve un file, uno solo.\n\n${usage}`);
    const amount = euroOption("amount", values.amount, usage);
    const rule = ruleOf(values.method, values.shortfall);
    const reading = readWorkbook(await readWorkbookFile(file));
    const evaluation = oneTable(reading, ["evaluation"], values.sheet);
    const weights = weightsOf(evaluation, values.weights);
    const rated = ratedProposals(evaluation, proposalsBeside(reading), weights);
    const money = moneyByRating(rated, amount, rule);
    io.out(
      values.json
        ? json(evaluation, weights, rated, money, amount, rule)
        : text(evaluation, weights, rated, money, rule),
    );
    if (money.type === "money") return;
    assigned = false;
    io.err(paint(io, "red", printable(`Errore: contributi non calcolabili: ${money.because.it}.`)));
  });
  return assigned ? code : exitCodes.unusable;
}

function json(
  { sheet, range }: Table,
  weights: CriteriaWeights,
  rated: readonly RatedProposal[],
  money: RatedMoney | NotComputable,
  amount: Cents,
  rule: RatingRule,
): string {
  const parts = money.type === "money" ? money.parts : null;
  const document = {
    sheet,
    range,
    source: ratingSource,
    amount: centsText(amount),
    ...rule,
    weights: {
      source: weights.source,
      criteria: weights.list.map(({ criterion, weight }) => ({
        criterion: criterion.label,
        cell: criterion.cell,
        weight: toText(weight),
      })),
    },
    proposals: rated.map(({ name, lead, place, points, rating, requested }, index) => ({
      proposal: name,
      lead,
      place,
      points: points.map(
        (figure) => figure && { sheet, cell: figure.cell, value: canonicalText(figure.value) },
      ),
      score: "score" in rating ? canonicalText(rating.score) : null,
      because: "score" in rating ? null : rating.because.it,
      requested: measureJson(requested),
      assigned: parts && {
        value: centsText(parts[index]?.assigned ?? (0n as Cents)),
        unit: "euro",
        base: requested.base?.it ?? null,
        asAt: null,
        source: ratingSource,
        cells: [
          ...points.flatMap((figure) => (figure ? [{ sheet, cell: figure.cell }] : [])),
          ...(requested.numerator?.origins ?? []).map(({ sheet: from, cell }) => ({ sheet: from, cell })),
        ],
        note: parts[index]?.note?.it ?? null,
      },
    })),
    left: money.type === "money" ? centsText(money.left) : null,
    because: money.type === "money" ? null : money.because.it,
  };
  return JSON.stringify(document, null, 2);
}

function text(
  { sheet }: Table,
  weights: CriteriaWeights,
  rated: readonly RatedProposal[],
  money: RatedMoney | NotComputable,
  rule: RatingRule,
): string {
  const euro = (amount: bigint) => formatNumber({ digits: amount, scale: 2 }, "it");
  const order = [...rated.entries()].sort(([, a], [, b]) => (a.place ?? 0) - (b.place ?? 0));
  const rows = order.map(([index, { name, place, rating, requested }]) => {
    const part = money.type === "money" ? money.parts[index] : undefined;
    return [
      `${place ?? "?"}. ${printable(name).slice(0, 50)}`,
      "score" in rating ? formatNumber(rating.score, "it", 2) : "non calcolabile",
      requested.outcome.type === "value" ? formatNumber(requested.outcome.value, "it", 2) : "non calcolabile",
      part ? euro(part.assigned) : "non calcolabile",
      part?.note?.it ?? "",
    ];
  });
  const shown = weights.list.map(
    ({ criterion, weight }) => `${printable(criterion.label)} ${formatPercent(weight, "it")}`,
  );
  return [
    `Contributi per punteggio, foglio «${printable(sheet)}» (${ratingSource})`,
    `Metodo: ${ruleText(rule)}`,
    `Pesi: ${shown.join(" · ")} (${printable(weights.source)})`,
    "",
    columns([["Proposta", "Punteggio", "Richiesto", "Assegnato", ""], ...rows]),
    ...(money.type === "money"
      ? ["", `Risorse ${euro(money.money)} · non assegnate ${euro(money.left)}`]
      : []),
  ].join("\n");
}
