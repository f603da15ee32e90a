/** What `concilia check` prints for people: tables with their columns, then findings sheet by sheet. */
import { programmeOf } from "../../shared/acts/programmes.ts";
import { ats } from "../../shared/acts/territories.ts";
import type { PlanContext } from "../../shared/domain/plan-context.ts";
import type { Table } from "../../shared/domain/table.ts";
import { columnLetters, parseCellName } from "../../shared/kit/a1.ts";
import { countBySeverity, type Finding, type Severity } from "../../shared/kit/finding.ts";
import { formatNumber } from "../../shared/kit/number-format.ts";
import { excerpt } from "../../shared/kit/text.ts";
import { allFindings, plansOf, type WorkbookReading } from "../../shared/sheets/engine.ts";
import { kindNames } from "../../shared/sheets/kind-names.ts";
import { type Io, paint, printable } from "./io.ts";

const marks: Record<Severity, { readonly sign: string; readonly style: "red" | "yellow" | "dim" }> = {
  error: { sign: "ERRORE ", style: "red" },
  warning: { sign: "AVVISO ", style: "yellow" },
  info: { sign: "nota   ", style: "dim" },
};

export function reportCheck(file: string, reading: WorkbookReading, io: Io): void {
  io.out(paint(io, "bold", printable(file)));
  for (const plan of plansOf(reading)) io.out(paint(io, "dim", planLine(plan)));
  for (const sheet of reading.sheets) {
    if (sheet.tables.length === 0 && sheet.findings.length === 0) continue;
    io.out(`\n${paint(io, "cyan", `Foglio «${printable(sheet.sheet)}»`)}`);
    for (const table of sheet.tables) io.out(describe(table, io));
    for (const finding of sheet.findings) io.out(line(finding, io));
  }
  if (reading.findings.length > 0) {
    io.out(`\n${paint(io, "cyan", "Confronto tra i fogli")}`);
    for (const finding of reading.findings) io.out(line(finding, io, true));
  }
  if (reading.sheets.every((sheet) => sheet.tables.length === 0)) {
    io.out("\nNessuna tabella trovata: il file è vuoto o contiene solo testo.");
  }
  const counts = countBySeverity(allFindings(reading));
  const summary = `${counts.error} errori, ${counts.warning} avvisi, ${counts.info} note`;
  io.out(`\n${paint(io, counts.error > 0 ? "red" : counts.warning > 0 ? "yellow" : "green", summary)}`);
}

/** The acts whose rules were applied. */
function planLine({ programme, territory }: PlanContext): string {
  const known = [
    programme === null ? null : programmeOf(programme).label.it,
    territory === null ? null : ats[territory].name,
  ].filter((part) => part !== null);
  const named = known.length > 0 ? known.join(" · ") : "da indicare";
  const rest =
    programme === null
      ? " (programma non detto dai titoli: valgono le regole di tutti gli atti; --programme per indicarlo)"
      : "";
  return `Piano: ${named}${rest}`;
}

function describe(table: Table, io: Io): string {
  const sure = table.kind === "unknown" ? "" : `, certezza ${Math.round(table.confidence * 100)} %`;
  const rows = table.rows.filter((row) => row.role === "data").length;
  const columns = table.columns
    .filter((column) => column.field !== null)
    .map((column) => {
      const at = parseCellName(column.cell);
      return `${at ? columnLetters(at.column) : "?"} ${printable(excerpt(column.header || (column.field ?? ""), 28))}`;
    })
    .join(" · ");
  const head = `  ${kindNames[table.kind].it} (${table.range}, ${rows} righe${sure})`;
  return columns === "" ? head : `${head}\n    ${paint(io, "dim", columns)}`;
}

function line(finding: Finding, io: Io, withSheet = false): string {
  const { sign, style } = marks[finding.severity];
  const place = withSheet ? `${printable(finding.sheet)}!${finding.cell}` : finding.cell.padEnd(5);
  const values =
    finding.found !== null && finding.expected !== null
      ? `\n          trovato ${show(finding.found)}, atteso ${show(finding.expected)}`
      : "";
  const hint = finding.hint ? `\n          ${printable(finding.hint.message.it)}` : "";
  const source = `\n          ${paint(io, "dim", `${finding.rule} · ${finding.source}`)}`;
  return `  ${paint(io, style, sign)} ${paint(io, "bold", place)} ${printable(finding.message.it)}${values}${hint}${source}`;
}

function show(value: string): string {
  return /^-?\d+(\.\d+)?$/.test(value) ? formatNumber(value, "it") : printable(value);
}
