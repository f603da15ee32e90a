/** `concilia plan`: what the financial plan of a workbook adds up to. */
import type { Cofinancing } from "../../shared/domain/cofinancing.ts";
import type { LocalQuantity, Measure } from "../../shared/domain/measure.ts";
import type { PlanFinances } from "../../shared/domain/plan-finances.ts";
import { toText } from "../../shared/kit/decimal.ts";
import { formatNumber, formatPercent } from "../../shared/kit/number-format.ts";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import { commandLine, orRefusal, Refusal } from "./command.ts";
import { type Io, printable } from "./io.ts";
import { measureJson } from "./measure-json.ts";
import { oneTable } from "./money-input.ts";
import { type PlanFigures, planFigures } from "./plan-figures.ts";
import { readWorkbookFile } from "./read-file.ts";

const usage = `Uso: concilia plan FILE.xlsx [--json]

  --json   un documento JSON, con le celle di ogni importo

Servono nel file un piano finanziario e una tabella dei progetti.`;

function parse(args: readonly string[]) {
  return commandLine(args, usage, { json: { type: "boolean" } });
}

/** Exit codes: 0 done, 2 wrong usage, unreadable file or no tables to compute on. */
export function planCommand(args: readonly string[], io: Io): Promise<number> {
  return orRefusal(io, async () => {
    const { values, positionals } = parse(args);
    if (values.help) return io.out(usage);
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new Refusal(`serve un file, uno solo.\n\n${usage}`);
    const reading = readWorkbook(await readWorkbookFile(file));
    const plan = oneTable(reading, ["financialPlan"], undefined);
    const projects = oneTable(reading, ["projects"], undefined);
    const some = reading.sheets.some(({ tables }) => tables.some(({ kind }) => kind === "cofinancing"));
    const figures = planFigures(plan, projects, some ? oneTable(reading, ["cofinancing"], undefined) : null);
    io.out(values.json ? json(figures) : text(figures));
  });
}

function cofinancingMeasures({ byBase, privateShare, monetaryShare }: Cofinancing): Measure[] {
  const { assigned, requested } = byBase;
  return [
    assigned.total,
    assigned.shareOfCost,
    requested.total,
    requested.shareOfCost,
    privateShare,
    monetaryShare,
  ];
}

function json({
  withSystemActions,
  withoutSystemActions,
  excess,
  cofinancing,
  carryOver,
  notes,
}: PlanFigures): string {
  const finances = ({ sources, uses, sourcesTotal, usesTotal, balance }: PlanFinances) => ({
    sources: sources.map(measureJson),
    uses: uses.map(measureJson),
    sourcesTotal: measureJson(sourcesTotal),
    usesTotal: measureJson(usesTotal),
    balance: measureJson(balance),
  });
  const document = {
    withSystemActions: finances(withSystemActions),
    withoutSystemActions: finances(withoutSystemActions),
    excess: {
      amount: measureJson(excess.amount),
      overFunds: measureJson(excess.share.funds),
      overRequests: measureJson(excess.share.requests),
    },
    cofinancing: {
      base: cofinancing.base,
      measures: cofinancingMeasures(cofinancing).map((measure) => ({
        id: measure.id,
        ...measureJson(measure),
      })),
    },
    carryOver: carryOver && measureJson(carryOver),
    notes,
  };
  return JSON.stringify(document, null, 2);
}

function cells({ origins }: LocalQuantity): string {
  const bySheet = new Map<string, Set<string>>();
  for (const { sheet, cell } of origins) bySheet.set(sheet, (bySheet.get(sheet) ?? new Set()).add(cell));
  return [...bySheet].map(([sheet, list]) => `«${printable(sheet)}» ${[...list].join(", ")}`).join("; ");
}

function part(label: string, quantity: LocalQuantity): string {
  return `      ${label}: ${formatNumber(toText(quantity.value), "it", 2)} da ${cells(quantity)}`;
}

function lines(measure: Measure): string[] {
  const { outcome, numerator, denominator, denominatorLabel, base, unit, source } = measure;
  const value =
    outcome.type === "notComputable"
      ? `non calcolabile, perché ${printable(outcome.because.it)}`
      : unit === "percent"
        ? formatPercent(outcome.value, "it", 4)
        : `${formatNumber(outcome.value, "it", 2)} €`;
  return [
    `  ${measure.label.it}: ${value}`,
    `      ${base ? `base: ${base.it}; ` : ""}fonte: ${source}`,
    ...(numerator ? [part(measure.numeratorLabel.it, numerator)] : []),
    ...(denominator && denominatorLabel ? [part(denominatorLabel.it, denominator)] : []),
  ];
}

function text(figures: PlanFigures): string {
  const { withSystemActions, withoutSystemActions, excess, cofinancing, carryOver, notes } = figures;
  const section = (title: string, measures: readonly Measure[]) => [title, ...measures.flatMap(lines), ""];
  const finances = ({ sources, uses, sourcesTotal, usesTotal, balance }: PlanFinances) => [
    ...sources,
    sourcesTotal,
    ...uses,
    usesTotal,
    balance,
  ];
  return [
    ...section("Fonti e impieghi, con le azioni di sistema", finances(withSystemActions)),
    ...section("Fonti e impieghi dei soli progetti", finances(withoutSystemActions)),
    ...section("Eccedenza delle richieste", [excess.amount, excess.share.funds, excess.share.requests]),
    ...section("Cofinanziamento", cofinancingMeasures(cofinancing)),
    ...(carryOver ? section("Residui", [carryOver]) : []),
    ...(notes.length > 0 ? ["Celle da completare:", ...notes.map((note) => `- ${printable(note)}`)] : []),
  ]
    .join("\n")
    .trimEnd();
}
