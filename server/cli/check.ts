/** `concilia check FILE.xlsx [--json]`: the engine of the pane on a file, without Excel. */
import { basename } from "node:path";
import type { Table } from "../../shared/domain/table.ts";
import { countBySeverity, type Finding, type Verdict, verdictOf } from "../../shared/kit/finding.ts";
import { allFindings, readWorkbook, type WorkbookReading } from "../../shared/sheets/engine.ts";
import { UnreadableWorkbook } from "../../shared/xlsx/unreadable.ts";
import { reportCheck } from "./check-report.ts";
import { exitCodes, type Io } from "./io.ts";
import { readWorkbookFile } from "./read-file.ts";

/** The document that `--json` prints. */
export interface CheckDocument {
  readonly file: string;
  readonly verdict: Verdict;
  readonly counts: Record<"error" | "warning" | "info", number>;
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

const usage = "Uso: concilia check FILE.xlsx [--json]";

/** Exit status 0 without error findings, 1 with, 2 when the file cannot be read or the call is wrong. */
export async function checkCommand(args: readonly string[], io: Io): Promise<number> {
  const json = args.includes("--json");
  const [file, ...others] = args.filter((arg) => arg !== "--json");
  if (file === undefined || others.length > 0 || file.startsWith("--")) {
    io.err(usage);
    return exitCodes.unusable;
  }
  const read = await reading(file);
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

async function reading(file: string): Promise<WorkbookReading | UnreadableWorkbook> {
  try {
    return readWorkbook(await readWorkbookFile(file));
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
