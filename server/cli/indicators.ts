/** `concilia indicators`: the monitoring indicators of a workbook, each with the cells that it was counted from. */
import type { Act } from "../../shared/acts/act.ts";
import { acts } from "../../shared/acts/catalogue.ts";
import { quantities, unitLabels } from "../../shared/acts/quantities.ts";
import type { IndicatorResult, IndicatorTerm } from "../../shared/domain/monitoring-indicators.ts";
import type { PlanContext } from "../../shared/domain/plan-context.ts";
import type { Table } from "../../shared/domain/table.ts";
import { toText } from "../../shared/kit/decimal.ts";
import { formatNumber, formatPercent } from "../../shared/kit/number-format.ts";
import { HalfYear, halfYearLabel } from "../../shared/kit/period.ts";
import { ratioValue } from "../../shared/kit/ratio.ts";
import { sourceText } from "../../shared/kit/source.ts";
import { indicatorNotes } from "../../shared/sheets/compute-indicators.ts";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import {
  actCalledFor,
  periodsNamed,
  type WorkbookIndicators,
  workbookIndicators,
} from "../../shared/sheets/workbook-indicators.ts";
import { commandLine, orRefusal, Refusal } from "./command.ts";
import { type Io, printable } from "./io.ts";
import { readWorkbookFile } from "./read-file.ts";

const withIndicators = acts.filter(({ monitoringIndicators }) => monitoringIndicators.length > 0);
const ids = withIndicators.map(({ id }) => id).join(", ");

const usage = `Uso: concilia indicators FILE.xlsx [--act ATTO] [--period 2017-S2] [--json]

  --act      atto che elenca gli indicatori (${ids});
             senza, quello a cui i fogli rimandano
  --period   semestre, quando i fogli del file ne nominano più d'uno
  --json     un documento JSON, con le celle di ogni dato`;

function parse(args: readonly string[]) {
  return commandLine(args, usage, {
    act: { type: "string" },
    period: { type: "string" },
    json: { type: "boolean" },
  });
}

/** Exit codes: 0 done, 2 wrong usage, unreadable file or nothing that says which act. */
export function indicatorsCommand(args: readonly string[], io: Io): Promise<number> {
  return orRefusal(io, async () => {
    const { values, positionals } = parse(args);
    if (values.help) return io.out(usage);
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new Refusal(`serve un file, uno solo.\n\n${usage}`);
    const workbook = await readWorkbookFile(file);
    const reading = readWorkbook(workbook);
    const tables = reading.sheets.flatMap((sheet) => sheet.tables);
    const act = actOf(values.act, tables, reading.context);
    const period = periodOf(values.period, periodsNamed(workbook, tables));
    const report = workbookIndicators(act, period, tables, workbook);
    io.out(values.json ? json(report) : text(report));
  });
}

function actOf(id: string | undefined, tables: readonly Table[], { programme }: PlanContext): Act {
  if (id !== undefined) {
    const named = withIndicators.find((act) => act.id === id);
    if (named) return named;
    throw new Refusal(`«${printable(id)}» non è un atto con indicatori: ${ids}.`);
  }
  const act =
    actCalledFor(tables) ??
    withIndicators.find(({ programmes }) => programme !== null && programmes.includes(programme));
  if (act) return act;
  throw new Refusal(`il file non dice di quale atto sono gli indicatori: indicare --act (${ids}).`);
}

function periodOf(asked: string | undefined, named: readonly HalfYear[]): HalfYear | null {
  if (asked !== undefined) {
    const period = HalfYear.safeParse(asked);
    if (period.success) return period.data;
    throw new Refusal(`«${printable(asked)}» non è un semestre: scrivere ad esempio 2017-S2.`);
  }
  if (named.length > 1) {
    throw new Refusal(`i fogli del file nominano più semestri (${named.join(", ")}): indicare --period.`);
  }
  return named[0] ?? null;
}

function termJson(term: IndicatorTerm | null) {
  if (!term) return null;
  const { quantity, value, origin, base, bound, note, because, origins } = term;
  return {
    label: quantities[quantity].label.it,
    unit: quantities[quantity].unit,
    value: value === null || value === "notApplicable" ? null : toText(value),
    notApplicable: value === "notApplicable",
    origin,
    base: base.it,
    bound,
    note: note?.it ?? null,
    because: because?.it ?? null,
    cells: origins,
  };
}

function json({ act, period, results }: WorkbookIndicators): string {
  const document = {
    act: act.id,
    period,
    indicators: results.map((result) => ({
      id: result.indicator.id,
      number: result.indicator.number,
      text: result.indicator.text,
      level: result.indicator.level,
      part: result.part && { kind: result.part.kind, label: result.part.label.it },
      unit: result.unit,
      period: result.period,
      numerator: termJson(result.numerator),
      denominator: termJson(result.denominator),
      value: valueText(result),
      because: result.outcome.type === "notComputable" ? result.outcome.because.it : null,
      source: sourceText(result.indicator.source),
      notes: indicatorNotes(result).map(({ it }) => it),
    })),
  };
  return JSON.stringify(document, null, 2);
}

/** Digits of a ratio: percentages with four decimals. */
const scale = 6;

function valueText({ outcome }: IndicatorResult): string | null {
  if (outcome.type === "notComputable") return null;
  return toText(outcome.type === "count" ? outcome.value : ratioValue(outcome, scale));
}

function shown(result: IndicatorResult): string {
  const { outcome, unit } = result;
  if (outcome.type === "notComputable") return `non calcolabile, perché ${printable(outcome.because.it)}`;
  const value = valueText(result) ?? "";
  return unit === "percent"
    ? formatPercent(value, "it", 4)
    : `${formatNumber(value, "it")} ${unitLabels[unit].it}`;
}

function termLine({ quantity, value, base, origins }: IndicatorTerm): string {
  const figure =
    value === null
      ? "manca"
      : value === "notApplicable"
        ? "non applicabile"
        : formatNumber(toText(value), "it", quantities[quantity].unit === "euro" ? 2 : undefined);
  const bySheet = new Map<string, string[]>();
  for (const { sheet, cell } of origins) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), cell]);
  const cells = [...bySheet].map(([sheet, list]) => `«${printable(sheet)}» ${list.join(", ")}`).join("; ");
  return `      ${quantities[quantity].label.it}: ${figure} (base: ${printable(base.it)}${cells === "" ? "" : `; celle: ${cells}`})`;
}

function text({ act, period, results }: WorkbookIndicators): string {
  const lines = results.flatMap((result) => {
    const { indicator, part, numerator, denominator } = result;
    return [
      `${indicator.number}. ${indicator.text}${part ? ` - ${printable(part.label.it)}` : ""}`,
      `      ${shown(result)}`,
      termLine(numerator),
      ...(denominator ? [termLine(denominator)] : []),
      `      periodo: ${result.period ? halfYearLabel(result.period, "it") : "non indicato"}; fonte: ${sourceText(indicator.source)}`,
      ...indicatorNotes(result).map(({ it }) => `      nota: ${it}`),
    ];
  });
  const when = period ? halfYearLabel(period, "it") : "semestre non indicato nei titoli";
  return [`Indicatori di monitoraggio, ${act.citations.canonical}: ${when}`, "", ...lines].join("\n");
}
