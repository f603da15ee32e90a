/** `concilia execution`: where the money of the projects stands as at a day. */
import { projectName } from "../../shared/domain/by-project.ts";
import { dayText } from "../../shared/domain/day.ts";
import {
  type Execution,
  type ExecutionReport,
  execution,
  executionAmounts,
} from "../../shared/domain/execution.ts";
import type { Measure } from "../../shared/domain/measure.ts";
import { readItalianDate } from "../../shared/kit/italian-date.ts";
import { formatNumber, formatPercent } from "../../shared/kit/number-format.ts";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import { commandLine, orRefusal, Refusal } from "./command.ts";
import { type Io, printable } from "./io.ts";
import { measureJson } from "./measure-json.ts";
import { columns, oneTable } from "./money-input.ts";
import { readWorkbookFile } from "./read-file.ts";

const usage = `Uso: concilia execution FILE.xlsx --as-at GG/MM/AAAA [--json]

  --as-at  la data, compresa: contano i pagamenti fino a quel giorno
  --json   un documento JSON, con le celle di ogni importo

Servono nel file una tabella dei progetti e un registro dei pagamenti.`;

function parse(args: readonly string[]) {
  return commandLine(args, usage, {
    "as-at": { type: "string" },
    json: { type: "boolean" },
  });
}

/** Exit codes: 0 done, 2 wrong usage, unreadable file or no tables to compute on. */
export function executionCommand(args: readonly string[], io: Io): Promise<number> {
  return orRefusal(io, async () => {
    const { values, positionals } = parse(args);
    if (values.help) return io.out(usage);
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new Refusal(`serve un file, uno solo.\n\n${usage}`);
    const asAt = readItalianDate(values["as-at"] ?? "");
    if (asAt === null) throw new Refusal(`--as-at vuole una data, ad esempio 31/12/2018.\n\n${usage}`);
    const reading = readWorkbook(await readWorkbookFile(file));
    const projects = oneTable(reading, ["projects"], undefined);
    const payments = oneTable(reading, ["payments"], undefined);
    const report = execution(projects, payments, asAt);
    io.out(values.json ? json(report) : text(report));
  });
}

function all({ amounts, liquidatedOverDisbursed, liquidatedOverCost }: Execution) {
  return {
    ...Object.fromEntries(executionAmounts.map((id) => [id, measureJson(amounts[id])])),
    liquidatedOverDisbursed: measureJson(liquidatedOverDisbursed),
    liquidatedOverCost: measureJson(liquidatedOverCost),
  };
}

function json(report: ExecutionReport): string {
  const document = {
    asAt: report.asAt,
    projects: report.projects.map((entry) => ({
      project: projectName(entry.project),
      lead: entry.project.text("lead"),
      figures: all(entry.execution),
    })),
    alliances: report.alliances.map(({ lead, execution: figures }) => ({ lead, figures: all(figures) })),
    territory: all(report.territory),
    unmatchedRows: report.unmatched.map(({ row }) => row.row),
  };
  return JSON.stringify(document, null, 2);
}

const shown = ["totalCost", "assigned", "disbursed", "liquidatedContribution", "toPay"] as const;

function cell({ outcome, unit }: Measure): string {
  if (outcome.type === "notComputable") return "non calcolabile";
  return unit === "percent" ? formatPercent(outcome.value, "it", 2) : formatNumber(outcome.value, "it", 2);
}

function text(report: ExecutionReport): string {
  const line = (name: string, figures: Execution) => [
    printable(name).slice(0, 50),
    ...shown.map((id) => cell(figures.amounts[id])),
    cell(figures.liquidatedOverDisbursed),
  ];
  const reasons = new Set(
    [...report.projects.map((entry) => entry.execution), report.territory].flatMap((figures) =>
      shown.flatMap((id) => {
        const { outcome } = figures.amounts[id];
        return outcome.type === "notComputable" ? [`- ${printable(outcome.because.it)}`] : [];
      }),
    ),
  );
  return [
    `Esecuzione dei progetti al ${dayText(report.asAt)} (LG-2014, indicatore 14; PLAN-MI-2017, tab. 4.1)`,
    "",
    columns([
      ["Progetto", "Costo", "Assegnato", "Erogato", "Liquidato (contr.)", "Da erogare", "Liq./erog."],
      ...report.projects.map((entry) => line(projectName(entry.project), entry.execution)),
      line("Totale", report.territory),
    ]),
    ...(reasons.size > 0 ? ["", "Non calcolabile perché:", ...reasons] : []),
  ].join("\n");
}
