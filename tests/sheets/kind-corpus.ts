/** The corpus of every kind: each form and each officer's sheet, mangled. All deterministic. */
import type { Kind } from "../../shared/domain/table.ts";
import type { Base } from "./drawn-sheet.ts";
import { foreign } from "./foreign-columns.ts";
import { formSheets } from "./form-sheets.ts";
import type { Mangled } from "./mangle.ts";
import * as cells from "./mangle-cells.ts";
import * as columns from "./mangle-columns.ts";
import * as families from "./mangle-families.ts";
import * as headings from "./mangle-headings.ts";
import type { Step } from "./mangle-step.ts";
import * as surroundings from "./mangle-surroundings.ts";
import { activitySheets } from "./officer-sheets-activity.ts";
import { moneySheets } from "./officer-sheets-money.ts";
import { networkSheets } from "./officer-sheets-network.ts";
import { planSheets } from "./officer-sheets-plan.ts";
import { Sequence } from "./sequence.ts";

export const officerSheets: readonly Base[] = [
  ...networkSheets,
  ...planSheets,
  ...moneySheets,
  ...activitySheets,
];
export const bases: readonly Base[] = [...formSheets, ...officerSheets];

export interface KindCase {
  readonly base: Base;
  readonly steps: readonly Step[];
  /** The sheet still says all that it said; otherwise it may be asked about, or read in part. */
  readonly tells: boolean;
}

const amounts = Object.keys(cells.writings).map(cells.amountsAsText);
const dayTexts = Object.keys(cells.dayWritings).map(cells.daysAsText);

/** Other writings of what the sheet has; of a form, whose cells are like those of any other form, one of each sort. */
function writingsOf(base: Base): Step[] {
  const units = new Set(base.draw().places.units.values());
  const some = (list: readonly Step[]) => (base.origin === "form" ? list.slice(0, 1) : list);
  return [
    ...(units.has("euro") ? some(amounts) : []),
    ...(units.has("date") ? some(dayTexts) : []),
    ...(units.has("count") ? [cells.countsAsText] : []),
    ...(units.has("percent") ? [cells.percentagesAsText, cells.percentagesAsPoints] : []),
    cells.dashes,
  ];
}

const one = (base: Base, steps: readonly (Step | readonly Step[])[], tells = true): KindCase[] =>
  steps.map((entry) => ({ base, tells, steps: "apply" in entry ? [entry] : entry }));

/** All headings at once in their next wording, until each has been used. */
function rewordings(base: Base): Step[] {
  const most = Math.max(...[...base.headings.values()].map((list) => list.length));
  return Array.from({ length: most - 1 }, (_, at) =>
    headings.rename(
      Object.fromEntries(
        [...base.headings].flatMap(([field, list]) => {
          const heading = list[(at + 1) % list.length];
          return heading === undefined || list.length < 2 ? [] : [[field, heading]];
        }),
      ),
    ),
  );
}

function singleRewordings(base: Base): Step[] {
  return [...base.headings].flatMap(([field, [, ...others]]) =>
    others.map((heading) => headings.rename({ [field]: heading })),
  );
}

function ofTable(base: Base): KindCase[] {
  const drawn = new Sequence(base.name.length * 7919 + base.headings.size);
  const fields = [...base.headings.keys()];
  const reworded = [...rewordings(base), headings.rename({})];
  const rowsOf =
    base.draw().places.total === null ? families.rowSteps : [...families.rowSteps, ...families.totalSteps];
  const writings = writingsOf(base);
  const form = base.origin === "form";
  return [
    ...one(base, [
      ...families.looks,
      ...rowsOf,
      ...families.places,
      ...writings,
      ...families.groups,
      ...families.extraColumns,
      ...families.orders,
    ]),
    ...one(base, fields.map(columns.dropped), false),
    ...(form ? [] : one(base, [headings.shortened, ...fields.map(headings.misspelt)], false)),
    ...one(
      base,
      foreign
        .map((column, at) => columns.foreignColumn(column, (at * 3) % (fields.length + 1)))
        .filter((_, at) => !form || at % 3 === fields.length % 3),
      false,
    ),
    // Four at a time, each from another family so that they do not undo each other.
    ...one(
      base,
      Array.from({ length: form ? 6 : 14 }, () => [
        drawn.pick(reworded),
        drawn.pick(families.looks),
        drawn.pick(rowsOf),
        drawn.pick([...families.places, ...writings, ...families.anywhere.slice(0, 1)]),
      ]),
    ),
    // As somebody else might have drawn it up: fewer columns in another order, perhaps without a word about what it is.
    ...one(
      base,
      Array.from({ length: form ? 6 : 24 }, () => drawnUp(base, drawn)),
      false,
    ),
  ];
}

/** Without all of these a sheet truly is one of another kind: a table of projects, their monitoring. */
const cores: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  ranking: ["position"],
  cofinancing: ["publicCofinancing", "privateCofinancing"],
  projectActions: ["action"],
};

function drawnUp(base: Base, drawn: Sequence): Step[] {
  const chosen = [...base.headings].filter(() => drawn.next() < 0.75);
  const core = cores[base.kind]?.filter((field) => base.headings.has(field)) ?? [];
  const [first] = core;
  const bare = first !== undefined && !chosen.some(([field]) => core.includes(field));
  const kept = new Map(bare ? [...chosen, [first, base.headings.get(first) ?? []]] : chosen);
  const words = [...kept].flatMap(([field, list]) => [[field, drawn.pick(list)] as const]);
  const order = drawn.next() < 0.4;
  return [
    ...[...base.headings.keys()].filter((field) => !kept.has(field)).map(columns.dropped),
    headings.rename(Object.fromEntries(words)),
    ...(order ? [columns.inOrder("shuffled", (list) => drawn.shuffled(list))] : []),
    ...(drawn.next() < 0.5 ? [surroundings.noTitle] : []),
    ...(drawn.next() < 0.3 ? [surroundings.sheetName("Foglio1")] : []),
    ...(drawn.next() < 0.2 ? [headings.upperCase] : []),
  ];
}

function ofBase(base: Base): KindCase[] {
  return [
    { base, steps: [], tells: true },
    ...one(base, families.anywhere),
    ...one(base, [[surroundings.noTitle, surroundings.sheetName("Foglio1")]], false),
    ...one(base, rewordings(base)),
    ...one(base, singleRewordings(base)),
    ...(base.shape === "table" ? ofTable(base) : []),
  ];
}

/** Two or three kinds on one sheet, below and beside each other. */
function neighbours(): KindCase[] {
  const drawn = new Sequence(4_711);
  // A card takes the whole width of its rows.
  const narrow = officerSheets.filter(({ shape }) => shape !== "card");
  return bases.flatMap((base) => {
    const [a, b] = [drawn.pick(bases), drawn.pick(narrow)];
    return one(base, [
      surroundings.otherBelow(a.name, a.draw, 1 + Math.floor(drawn.next() * 3)),
      surroundings.otherBeside(b.name, b.draw),
      ...(a.shape === "card"
        ? []
        : [[surroundings.otherBelow(b.name, b.draw, 2), surroundings.otherBeside(a.name, a.draw)]]),
    ]);
  });
}

export const kindCorpus: readonly KindCase[] = [...bases.flatMap(ofBase), ...neighbours()];

export function drawnCase({ base, steps }: KindCase): Mangled {
  const sheet = base.draw();
  for (const { apply } of steps) apply(sheet);
  return sheet;
}

export function titleOf({ base, steps }: KindCase): string {
  return `${base.kind}, ${base.name}: ${steps.map((step) => step.name).join(" + ") || "untouched"}`;
}

/** Whole workbooks: four sheets each, in any order, named by whoever saved them. */
export function workbooks(
  howMany: number,
): { readonly kinds: readonly Kind[]; readonly sheets: readonly Mangled[] }[] {
  const drawn = new Sequence(90_210);
  return Array.from({ length: howMany }, () => {
    const chosen = drawn.shuffled(bases).slice(0, 4);
    return {
      kinds: chosen.map(({ kind }) => kind),
      sheets: chosen.map((base, at: number) => {
        const sheet = base.draw();
        if (drawn.next() < 0.4) sheet.name = `Foglio${at + 1}`;
        return sheet;
      }),
    };
  });
}
