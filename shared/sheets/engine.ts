/** The one engine of pane, command line and server: from a workbook to tables, findings and digests. */
import { checkAcross } from "../domain/checks/across.ts";
import type { PlanContext } from "../domain/plan-context.ts";
import { finding, RULE_SET } from "../domain/rules.ts";
import type { Kind, Table } from "../domain/table.ts";
import type { Finding } from "../kit/finding.ts";
import type { Choices, Question } from "./candidates.ts";
import { checkTables, inReadingOrder } from "./check.ts";
import { checkTexts } from "./check-texts.ts";
import { contentDigest } from "./content-digest.ts";
import { type ContextGuess, guessContext } from "./context.ts";
import type { Sheet, Workbook } from "./grid.ts";
import { kindNames } from "./kind-names.ts";
import { addLikelyCauses } from "./likely-cause.ts";
import { recogniseSheet } from "./recognise.ts";
import { isUnfilled } from "./unfilled.ts";

export type { Choices } from "./candidates.ts";
export { checkAcross, checkTables, contentDigest, RULE_SET };

export interface SheetReading {
  readonly sheet: string;
  readonly visible: boolean;
  readonly tables: readonly Table[];
  /** The plan by the sheet's own titles, else by those of the workbook: what its rules were chosen by. */
  readonly context: PlanContext;
  /** Sheet scope, all tables. */
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  /** Of the recognised tables; null when there is nothing that can be sent. */
  readonly digest: string | null;
}

export interface WorkbookReading {
  readonly sheets: readonly SheetReading[];
  readonly context: PlanContext;
  /** What the titles say, with their cells: to be confirmed by the officer. */
  readonly guess: ContextGuess;
  /** Workbook scope. */
  readonly findings: readonly Finding[];
}

/** The tables that an approval covers. */
export function sendable(tables: readonly Table[]): Table[] {
  return tables.filter((table) => table.kind !== "unknown" && !isUnfilled(table));
}

/** `given`: the plan as somebody confirmed it; what is left out is taken from titles. */
export function readWorkbook(
  workbook: Workbook,
  choices: Choices = {},
  given: Partial<PlanContext> = {},
): WorkbookReading {
  const recognised = workbook.sheets.map((sheet) => ({ sheet, ...recogniseSheet(sheet, choices) }));
  const tables = recognised.flatMap((entry) => entry.tables);
  const guess = guessContext(workbook, tables);
  const whole = { ...planOf(guess), ...given };
  return {
    sheets: recognised.map((entry) => {
      const sent = sendable(entry.tables);
      const context = { ...contextOf(entry.sheet, entry.tables, whole), ...given };
      return {
        sheet: entry.sheet.name,
        visible: entry.sheet.visible,
        tables: entry.tables,
        context,
        findings: addLikelyCauses(
          inReadingOrder([
            ...checkTables(entry.tables, context),
            ...checkTexts(entry.sheet, entry.tables),
            ...entry.questions.map(ask),
          ]),
          tables,
        ),
        questions: entry.questions,
        digest: sent.length > 0 ? contentDigest(sent) : null,
      };
    }),
    context: whole,
    guess,
    findings: addLikelyCauses(checkAcross(tables, whole), tables),
  };
}

function planOf({ programme, territory }: ContextGuess): PlanContext {
  return { programme, territory };
}

function contextOf(sheet: Sheet, tables: readonly Table[], whole: PlanContext): PlanContext {
  const own = planOf(guessContext({ sheets: [sheet] }, tables));
  return { programme: own.programme ?? whole.programme, territory: own.territory ?? whole.territory };
}

/** The plans by whose acts the sheets with tables were judged, each once; none known: one with nothing. */
export function plansOf({ sheets, context }: WorkbookReading): PlanContext[] {
  const found = new Map<string, PlanContext>();
  for (const sheet of sheets)
    if (sheet.tables.length > 0) found.set(JSON.stringify(sheet.context), sheet.context);
  return found.size > 0 ? [...found.values()] : [context];
}

/** All findings of a reading, sheet by sheet, workbook scope last. */
export function allFindings(reading: WorkbookReading): Finding[] {
  return [...reading.sheets.flatMap((sheet) => sheet.findings), ...reading.findings];
}

/** What pane and server must agree on, independent of order. */
export function comparedFindings(
  findings: readonly Finding[],
): Pick<Finding, "rule" | "severity" | "cell" | "found" | "expected">[] {
  return findings
    .map(({ rule, severity, cell, found, expected }) => ({ rule, severity, cell, found, expected }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function ask({ sheet, cell, candidates, rivals }: Question): Finding {
  const names = (language: "it" | "en", or: string) =>
    [...new Set<Kind>(candidates)].map((kind) => `«${kindNames[kind][language]}»`).join(or);
  const cells = rivals.flatMap((rival) => rival.cells);
  const which = {
    it: cells.length > 0 ? ` Le intestazioni ${cells.join(", ")} dicono la stessa cosa: distinguerle.` : "",
    en: cells.length > 0 ? ` The headings ${cells.join(", ")} say the same: tell them apart.` : "",
  };
  return finding("table.kind", {
    sheet,
    cell,
    cells,
    message: {
      it: `Non siamo sicuri di quale tabella sia: potrebbe essere ${names("it", " o ")}. Sceglierla nel riquadro o chiarire titolo e intestazioni.${which.it}`,
      en: `We are not sure what this table is: it may be ${names("en", " or ")}. Choose it in the pane or make title and headings clearer.${which.en}`,
    },
  });
}
