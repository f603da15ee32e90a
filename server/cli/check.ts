/** `concilia check FILE.xlsx [--json]`: the engine of the pane on a file, without Excel. */
import { basename } from "node:path";
import { parseArgs } from "node:util";
import type { PlanContext } from "../../shared/domain/plan-context.ts";
import type { Table } from "../../shared/domain/table.ts";
import { countBySeverity, type Finding, type Verdict, verdictOf } from "../../shared/kit/finding.ts";
import { allFindings, readWorkbook, type WorkbookReading } from "../../shared/sheets/engine.ts";
import { UnreadableWorkbook } from "../../shared/xlsx/unreadable.ts";
import { reportCheck } from "./check-report.ts";
import { exitCodes, type Io } from "./io.ts";
import { planGiven, planOptions, planOptionsHelp } from "./plan-option.ts";
import { readWorkbookFile } from "./read-file.ts";

/** The document that `--json` prints. */
export interface CheckDocument {
  readonly file: string;
  readonly verdict: Verdict;
  readonly counts: Record<"error" | "warning" | "info", number>;
  /** By the titles or the options; null where neither says it. */
  readonly plan: PlanContext | null;
  readonly tables: readonly {
    readonly sheet: string;
    readonly range: string;
    readonly kind: string;
    readonly confidence: number;
    readonly rows: number;
    readonly columns: readonly {
      readonly cell: string;
      readonly header: string;
      readonly field: string | null;
    }[];
  }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly sheet: string;
    readonly cell: string;
    readonly message: string;
    readonly found: string | null;
    readonly expected: string | null;
    readonly source: string;
  }[];
}

const usage = `Uso: concilia check FILE.xlsx [--programme PROGRAMMA] [--territory ATS] [--json]

${planOptionsHelp}
  --json       un documento JSON al posto del testo`;

interface Request {
  readonly file: string;
  readonly json: boolean;
  readonly given: Partial<PlanContext>;
}

/** Null for a wrong call; text for a plan that is not known. */
function readRequest(args: readonly string[]): Request | string | null {
  const options = { ...planOptions, json: { type: "boolean" } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) return null;
    const given = planGiven(values);
    return typeof given === "string" ? given : { file, json: values.json ?? false, given };
  } catch {
    return null;
  }
}

/** Exit status 0 without error findings, 1 with, 2 when the file cannot be read or the call is wrong. */
export async function checkCommand(args: readonly string[], io: Io): Promise<number> {
  const request = readRequest(args);
  if (request === null || typeof request === "string") {
    io.err(request ?? usage);
    return exitCodes.unusable;
  }
  const { file, json, given } = request;
  const read = await reading(file, given);
  if (read instanceof UnreadableWorkbook) {
    if (json) io.out(JSON.stringify(unreadable(file, read), null, 2));
    else io.err(`${basename(file)}: ${read.explanation.it}`);
    return exitCodes.unusable;
  }
  if (json) io.out(JSON.stringify(documentOf(file, read), null, 2));
  else reportCheck(basename(file), read, io);
  return allFindings(read).some((finding) => finding.severity === "error")
    ? exitCodes.findings
    : exitCodes.ok;
}

async function reading(
  file: string,
  given: Partial<PlanContext>,
): Promise<WorkbookReading | UnreadableWorkbook> {
  try {
    return readWorkbook(await readWorkbookFile(file), {}, given);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error;
    throw error;
  }
}

export function documentOf(file: string, read: WorkbookReading): CheckDocument {
  const findings = allFindings(read);
  return {
    file: basename(file),
    verdict: verdictOf(findings),
    counts: countBySeverity(findings),
    plan: read.context,
    tables: read.sheets.flatMap((sheet) => sheet.tables.map(tableOf)),
    findings: findings.map(findingOf),
  };
}

function tableOf(table: Table): CheckDocument["tables"][number] {
  return {
    sheet: table.sheet,
    range: table.range,
    kind: table.kind,
    confidence: table.confidence,
    rows: table.rows.filter((row) => row.role === "data").length,
    columns: table.columns.map(({ cell, header, field }) => ({ cell, header, field })),
  };
}

function findingOf(finding: Finding): CheckDocument["findings"][number] {
  const { rule, severity, sheet, cell, found, expected, source } = finding;
  const message = finding.hint ? `${finding.message.it} ${finding.hint.message.it}` : finding.message.it;
  return { rule, severity, sheet, cell, message, found, expected, source };
}

function unreadable(file: string, why: UnreadableWorkbook): CheckDocument {
  return {
    file: basename(file),
    verdict: "unreadable",
    counts: { error: 1, warning: 0, info: 0 },
    plan: null,
    tables: [],
    findings: [
      {
        rule: `file.${why.code}`,
        severity: "error",
        sheet: "",
        cell: "",
        message: why.explanation.it,
        found: null,
        expected: null,
        source: "Lettura del file",
      },
    ],
  };
}
