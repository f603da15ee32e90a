/** A sheet that mixes programmes: in its titles, between title and table, between its tables. */
import type { Act } from "../acts/act.ts";
import { acts } from "../acts/catalogue.ts";
import type { ProgrammeId } from "../acts/programmes.ts";
import { daysOf } from "../domain/checks/days.ts";
import { indicatorSets } from "../domain/indicator-sets.ts";
import { lives, within } from "../domain/plan-life.ts";
import { daysOfAct } from "../domain/programme-in-text.ts";
import { finding } from "../domain/rules.ts";
import type { Table } from "../domain/table.ts";
import { dataRows } from "../domain/table-access.ts";
import type { Finding } from "../kit/finding.ts";
import type { Sheet } from "./grid.ts";

/** Kinds of sheet that some programmes alone have; null: any. */
function programmesOfKind(kind: Table["kind"]): readonly ProgrammeId[] | null {
  if (kind === "monitoring2014" || kind === "planMonitoring") return indicatorSets.programmes(kind);
  return kind === "actionRegister" ? ["PLAN-2012"] : null;
}

function citations(named: Iterable<Act>): { readonly it: string; readonly en: string } {
  const list = [...new Set(named)].map((act) => act.citations.canonical);
  return { it: list.join(" e "), en: list.join(" and ") };
}

export interface Named {
  readonly title: { readonly cell: string; readonly text: string };
  readonly programmes: readonly Act[];
}

/** `named`: the titles above the first table, with the programmes that each names. */
export function mixedProgrammes(sheet: Sheet, named: readonly Named[], tables: readonly Table[]): Finding[] {
  const sure = named.filter(({ programmes }) => programmes.length > 0);
  const [first] = sure;
  const all = new Set(sure.flatMap(({ programmes }) => programmes));
  if (first && all.size > 1) {
    const other = sure.find(({ programmes }) => programmes.some((act) => !first.programmes.includes(act)));
    const place = other?.title ?? first.title;
    return [
      finding("acts.mixedProgrammes", {
        sheet: sheet.name,
        cell: place.cell,
        cells: place === first.title ? [] : [first.title.cell],
        message: {
          it: `I titoli del foglio nominano più programmi (${citations(all).it}): tenere i dati di ciascuno su un foglio proprio.`,
          en: `The titles of the sheet name several programmes (${citations(all).en}): keep the figures of each on a sheet of its own.`,
        },
      }),
    ];
  }
  const titled = tables.flatMap((table) => otherThanTitled(sheet, named, table));
  return titled.length > 0 ? titled : ofSeveral(sheet, tables);
}

/** A table of a kind, or with days, of another programme than the one that the titles name. */
function otherThanTitled(sheet: Sheet, named: readonly Named[], table: Table): Finding[] {
  const sure = named.filter(({ programmes }) => programmes.length > 0);
  const titles = sure.flatMap(({ programmes }) => programmes);
  const [first] = sure;
  const own = programmesOfKind(table.kind);
  const cell = table.columns[0]?.cell;
  if (!first || cell === undefined) return [];
  const list = citations(titles);
  if (own !== null && !titles.some((act) => act.programmes.some((id) => own.includes(id)))) {
    return [
      finding("acts.mixedProgrammes", {
        sheet: sheet.name,
        cell,
        cells: [first.title.cell],
        message: {
          it: `Il titolo nomina ${list.it}, ma la tabella è di un altro programma: verificare quale dei due è giusto.`,
          en: `The title names ${list.en}, but the table belongs to another programme: check which of the two is right.`,
        },
      }),
    ];
  }
  const days = daysOf(dataRows(table), dayFields[table.kind] ?? []);
  const [day] = days;
  if (!day || days.some(({ iso }) => titles.some((act) => during(act, iso)))) return [];
  const other = acts.find((act) => act.role === "programme" && days.every(({ iso }) => during(act, iso)));
  if (!other) return [];
  return [
    finding("acts.mixedProgrammes", {
      sheet: sheet.name,
      cell: day.cell,
      found: day.iso,
      cells: [first.title.cell],
      message: {
        it: `Il titolo nomina ${list.it}, ma le date della tabella sono di ${other.citations.canonical}: verificare il titolo o le date.`,
        en: `The title names ${list.en}, but the days of the table are of ${other.citations.canonical}: check the title or the days.`,
      },
    }),
  ];
}

/** Where something happens at a day under one programme; members and alliances may go on from one to the next. */
const dayFields: Readonly<Partial<Record<Table["kind"], readonly string[]>>> = {
  meetings: ["date"],
  payments: ["actDate", "paymentDate"],
  expenditureReport: ["documentDate", "paymentDate"],
  projectActions: ["startDate", "endDate"],
};

/** In the act's validity, or in the half-years in which its plans run: what is due at the end is paid after it. */
function during(act: Act, iso: string): boolean {
  const { from, to } = daysOfAct(act);
  const valid = (from === null || from <= iso) && (to === null || iso < to);
  return (
    valid ||
    lives().some((life) => within(iso, life) && life.programmes.some(({ id }) => act.programmes.includes(id)))
  );
}

/** Two tables of one sheet, each of a kind that another programme has. */
function ofSeveral(sheet: Sheet, tables: readonly Table[]): Finding[] {
  const kinds = tables.flatMap((table) => {
    const [programmes, cell] = [programmesOfKind(table.kind), table.columns[0]?.cell];
    return programmes === null || cell === undefined ? [] : [{ programmes, cell }];
  });
  const [first] = kinds;
  const other = kinds.find(({ programmes }) => !programmes.some((id) => first?.programmes.includes(id)));
  if (!first || !other) return [];
  return [
    finding("acts.mixedProgrammes", {
      sheet: sheet.name,
      cell: other.cell,
      cells: [first.cell],
      message: {
        it: "Le tabelle del foglio appartengono a programmi diversi: tenere i dati di ciascuno su un foglio proprio.",
        en: "The tables of the sheet belong to different programmes: keep the figures of each on a sheet of its own.",
      },
    }),
  ];
}
