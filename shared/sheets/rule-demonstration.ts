/** The examples of a rule run through the engine: what is shown of them, and what the engine says. For docs pages and commands. */
import type { ExampleSheet, FailingExample } from "../domain/rules/example.ts";
import { ruleExamples } from "../domain/rules/examples.ts";
import type { RuleId } from "../domain/rules.ts";
import type { Bilingual, Finding } from "../kit/finding.ts";
import { allFindings, readWorkbook } from "./engine.ts";
import { exampleBook } from "./example-book.ts";
import { type Extract, extractOf, isLong, type Places } from "./example-extract.ts";
import { type Axis, dependenceOf } from "./finding-dependence.ts";

export interface ShownSheet extends Extract {
  /** It stands just so in the first passing example, and the finding is not on it. */
  readonly asBefore: boolean;
}

export interface Demonstrated {
  readonly shows: Bilingual;
  readonly extracts: readonly ShownSheet[];
}

export interface DemonstratedFinding extends Demonstrated {
  readonly finding: Finding;
}

export interface Demonstration {
  readonly passes: readonly Demonstrated[];
  readonly fails: readonly DemonstratedFinding[];
}

/** Passing examples are cut to the same places as the first failing one, so that the two can be compared. */
export function demonstrate(rule: RuleId): Demonstration {
  const { passes, fails } = ruleExamples[rule];
  const spoken = fails.map((example) => {
    const finding = findingOf(rule, example);
    return { example, finding, places: placesOf(finding, example.sheets) };
  });
  const [first] = spoken;
  return {
    passes: passes.map(({ shows, sheets }) => ({
      shows,
      extracts: sheets.map((sheet) => ({
        ...extractOf(sheet, placesIn(sheet, first?.places, fails[0].sheets), null),
        asBefore: false,
      })),
    })),
    fails: spoken.map(({ example, finding, places }) => ({
      shows: example.shows,
      finding,
      extracts: example.sheets.map((sheet) => {
        const speaking = finding.sheet === sheet.name ? finding.cell : null;
        return {
          ...extractOf(sheet, places.get(sheet.name) ?? {}, speaking),
          asBefore: speaking === null && passes[0].sheets.some((other) => isSame(other, sheet)),
        };
      }),
    })),
  };
}

function isSame(a: ExampleSheet, b: ExampleSheet): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The finding that the example is about. Throws when the rule keeps silent: then the example is wrong. */
export function findingOf(rule: RuleId, { sheets, at }: FailingExample): Finding {
  const found = allFindings(readWorkbook(exampleBook(sheets))).find(
    (finding) => finding.rule === rule && finding.sheet === at.sheet && finding.cell === at.cell,
  );
  if (!found) throw new Error(`${rule} says nothing at ${at.sheet}!${at.cell}`);
  return found;
}

type PlacesBySheet = ReadonlyMap<string, Places>;

const axes: readonly Axis[] = ["rows", "columns"];

function placesOf(finding: Finding, sheets: readonly ExampleSheet[]): PlacesBySheet {
  return new Map(
    sheets.map((sheet) => [
      sheet.name,
      Object.fromEntries(
        axes
          .filter((axis) => isLong(sheet, axis))
          .map((axis) => [axis, dependenceOf(finding, sheets, sheet, axis)]),
      ),
    ]),
  );
}

/** Of a sheet that goes on where the failing one ends, the last rows too. */
function placesIn(
  sheet: ExampleSheet,
  places: PlacesBySheet | undefined,
  failing: readonly ExampleSheet[],
): Places {
  const own = places?.get(sheet.name) ?? {};
  const end = failing.find(({ name }) => name === sheet.name)?.rows.length ?? 0;
  if (!own.rows) return own;
  return { ...own, rows: new Set([...own.rows, ...sheet.rows.flatMap((_, at) => (at < end ? [] : [at]))]) };
}
