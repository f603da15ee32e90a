/** `concilia instalments`: the assigned contributions in instalments, and what of them is paid at a day. */
import { projectName } from "../../shared/domain/by-project.ts";
import { dayText } from "../../shared/domain/day.ts";
import {
  type GivenInstalments,
  instalmentCents,
  statedInstalments,
  typedInstalments,
} from "../../shared/domain/instalment-plan.ts";
import {
  type InstalmentAmounts,
  type InstalmentReport,
  instalmentLabel,
  instalmentReport,
  type ProjectInstalment,
} from "../../shared/domain/instalment-status.ts";
import type { Measure } from "../../shared/domain/measure.ts";
import type { PlanContext } from "../../shared/domain/plan-context.ts";
import { toText } from "../../shared/kit/decimal.ts";
import { readItalianDate } from "../../shared/kit/italian-date.ts";
import { formatNumber } from "../../shared/kit/number-format.ts";
import type { NotComputable } from "../../shared/kit/ratio.ts";
import { instalmentPayments } from "../../shared/sheets/compute-instalments.ts";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import { commandLine, orRefusal, Refusal } from "./command.ts";
import { type Io, paint, printable } from "./io.ts";
import { measureJson } from "./measure-json.ts";
import { columns, oneTable } from "./money-input.ts";
import { readWorkbookFile } from "./read-file.ts";

const usage = `Uso: concilia instalments FILE.xlsx --shares "PERCENTUALE: CONDIZIONE; …" [--as-at GG/MM/AAAA] [--sheet FOGLIO] [--json]

  --shares  le rate in ordine, con le condizioni: "50: avvio; 50: rendicontazione".
            Nessun documento le stabilisce: senza, valgono solo quelle scritte in un atto
  --as-at   la data, compresa, dell'erogato; senza, l'ultimo giorno del registro dei pagamenti
  --sheet   il foglio della tabella dei progetti, quando sono più d'una
  --json    un documento JSON, con le celle di ogni importo

L'erogato si confronta se il file ha un registro dei pagamenti che nomina la rata (acconto, 2ª tranche, saldo).`;

function parse(args: readonly string[]) {
  return commandLine(args, usage, {
    shares: { type: "string" },
    "as-at": { type: "string" },
    sheet: { type: "string" },
    json: { type: "boolean" },
  });
}

function given(answer: GivenInstalments | NotComputable): GivenInstalments {
  if ("list" in answer) return answer;
  throw new Refusal(`${printable(answer.because.it)}.\n\n${usage}`);
}

/** Typed ones come first; an act that states others is named. */
function instalmentsFor(plan: PlanContext, shares: string | undefined, io: Io): GivenInstalments {
  const stated = statedInstalments(plan);
  if (shares === undefined) return given(stated);
  if ("list" in stated)
    io.err(paint(io, "yellow", `Attenzione: le rate sono già stabilite da ${stated.source}.`));
  return given(typedInstalments(shares));
}

/** Exit codes: 0 done, 2 wrong usage, unreadable file or no contributions to share out. */
export function instalmentsCommand(args: readonly string[], io: Io): Promise<number> {
  return orRefusal(io, async () => {
    const { values, positionals } = parse(args);
    if (values.help) return io.out(usage);
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new Refusal(`serve un file, uno solo.\n\n${usage}`);
    const day = values["as-at"] === undefined ? null : readItalianDate(values["as-at"]);
    if (day === null && values["as-at"] !== undefined)
      throw new Refusal(`--as-at vuole una data, ad esempio 31/12/2018.\n\n${usage}`);
    const reading = readWorkbook(await readWorkbookFile(file));
    const instalments = instalmentsFor(reading.context, values.shares, io);
    const projects = oneTable(reading, ["projects"], values.sheet);
    const register = instalmentPayments(reading);
    if (day !== null && !register)
      io.err(
        paint(
          io,
          "yellow",
          "Attenzione: nel file non c'è un solo registro dei pagamenti che nomini le rate.",
        ),
      );
    const report = instalmentReport(
      projects,
      instalments,
      register?.payments ?? null,
      day ?? register?.asAt ?? null,
    );
    io.out(values.json ? json(report) : text(report));
  });
}

function amountsJson({ amount, paid, toPay }: InstalmentAmounts) {
  return {
    amount: measureJson(amount),
    paid: paid && measureJson(paid),
    toPay: toPay && measureJson(toPay),
  };
}

function json({ instalments, asAt, projects, totals, unmatched }: InstalmentReport): string {
  const document = {
    source: instalments.source,
    asAt,
    instalments: instalments.list.map(({ share, condition }) => ({ share: toText(share), condition })),
    projects: projects.map(({ project, assigned, parts }) => ({
      project: projectName(project),
      lead: project.text("lead"),
      assigned: measureJson(assigned),
      instalments: parts.map((part) => ({
        ...amountsJson(part),
        spareCent: part.spareCent && instalmentCents[part.spareCent],
      })),
    })),
    totals: totals.map(amountsJson),
    unmatchedRows: unmatched.map(({ row }) => row.row),
  };
  return JSON.stringify(document, null, 2);
}

function cell(measure: Measure | null): string {
  if (!measure) return "";
  return measure.outcome.type === "value" ? formatNumber(measure.outcome.value, "it", 2) : "non calcolabile";
}

function remark({ spareCent, toPay }: ProjectInstalment): string {
  const over = (toPay?.numerator?.value.digits ?? 0n) < 0n;
  const cent = spareCent === null ? [] : [`+0,01 ${instalmentCents[spareCent]}`];
  return [...(over ? ["erogato più della rata"] : []), ...cent].join("; ");
}

function text({ instalments, asAt, projects, totals, unmatched }: InstalmentReport): string {
  const labels = instalments.list.map((entry, index) => printable(instalmentLabel(entry, index).it));
  const head = ["", "Rata", ...(asAt === null ? [] : ["Erogato", "Da erogare"]), ""];
  const line = (name: string, amounts: InstalmentAmounts, note: string) => [
    name,
    cell(amounts.amount),
    ...(asAt === null ? [] : [cell(amounts.paid), cell(amounts.toPay)]),
    note,
  ];
  const rows = projects.flatMap(({ project, parts }) =>
    parts.map((part, index) =>
      line(`${printable(projectName(project)).slice(0, 40)} · ${labels[index]}`, part, remark(part)),
    ),
  );
  const reasons = new Set(
    [...projects.flatMap(({ parts }) => parts), ...totals].flatMap(({ amount, paid }) =>
      [amount, paid].flatMap((measure) =>
        measure?.outcome.type === "notComputable" ? [`- ${printable(measure.outcome.because.it)}`] : [],
      ),
    ),
  );
  return [
    `Rate dei contributi assegnati${asAt === null ? "" : ` al ${dayText(asAt)}`} (${printable(instalments.source)})`,
    "",
    columns([head, ...rows, ...totals.map((total, index) => line(`Totale · ${labels[index]}`, total, ""))]),
    ...(reasons.size > 0 ? ["", "Non calcolabile perché:", ...reasons] : []),
    ...(unmatched.length > 0
      ? ["", `Righe dei pagamenti senza progetto: ${unmatched.map(({ row }) => row.row).join(", ")}`]
      : []),
  ].join("\n");
}
