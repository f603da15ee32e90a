/** Days: readable, within the life of the plan where money moves, and within some act. */
import { acts } from "../../acts/catalogue.ts";
import type { Finding } from "../../kit/finding.ts";
import { excerpt } from "../../kit/text.ts";
import { outsideEveryAct } from "../calendar.ts";
import { dayIn, dayText } from "../day.ts";
import { type Life, lifeOf, lives, within } from "../plan-life.ts";
import { finding } from "../rules.ts";
import type { Table } from "../table.ts";
import { dataRows, type RowAccess } from "../table-access.ts";

interface Day {
  readonly cell: string;
  readonly iso: string;
}

export function daysOf(rows: readonly RowAccess[], fields: readonly string[]): Day[] {
  return rows.flatMap((row) =>
    fields.flatMap((field) => {
      const [cell, iso] = [row.cell(field), dayIn(row.reading(field))];
      return cell === null || iso === null ? [] : [{ cell, iso }];
    }),
  );
}

/** Words in place of a day ("in attesa", "n.d.") say that there is none; digits that make no day are a slip. */
export function unreadableDays(
  table: Table,
  rows: readonly RowAccess[],
  fields: readonly string[],
): Finding[] {
  return rows.flatMap((row) =>
    fields.flatMap((field) => {
      const reading = row.reading(field);
      if (reading?.type !== "text" || !/\d/.test(reading.text) || dayIn(reading) !== null) return [];
      return [
        finding("payment.date", {
          sheet: table.sheet,
          cell: row.cell(field) ?? "A1",
          message: {
            it: `«${excerpt(reading.text, 30)}» non è una data del calendario: scriverla come gg/mm/aaaa.`,
            en: `"${excerpt(reading.text, 30)}" is no day of the calendar: write it as dd/mm/yyyy.`,
          },
        }),
      ];
    }),
  );
}

/** The lives that some of the days fall in, earliest first. */
function livesHolding(days: readonly Day[]): Life[] {
  return lives()
    .filter((life) => days.some(({ iso }) => within(iso, life)))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** No programme has the most of them: the sheet mixes two, and nobody can say which days are out of place. */
function mixedLives(table: Table, days: readonly Day[]): Finding[] {
  const [first, second] = livesHolding(days);
  const other = second && days.find(({ iso }) => within(iso, second));
  if (!first || !second || !other) return [];
  const name = (life: Life, language: "it" | "en") =>
    life.programmes.map((programme) => programme.label[language]).join(" / ");
  return [
    finding("acts.mixedProgrammes", {
      sheet: table.sheet,
      cell: other.cell,
      cells: days.filter(({ iso }) => within(iso, first)).map(({ cell }) => cell),
      message: {
        it: `Le date della tabella appartengono a più programmi (${name(first, "it")}; ${name(second, "it")}): tenere i dati di ciascuno su un foglio proprio.`,
        en: `The days of the table belong to several programmes (${name(first, "en")}; ${name(second, "en")}): keep the figures of each on a sheet of its own.`,
      },
    }),
  ];
}

/** Against the life that holds most days of the sheet; when none does, against all of them. */
export function daysOutsideLife(
  table: Table,
  rows: readonly RowAccess[],
  fields: readonly string[],
): Finding[] {
  const days = daysOf(rows, fields);
  const life = lifeOf(days.map((day) => day.iso));
  const all = lives();
  const outside = days.flatMap(({ cell, iso }) => {
    if (life ? within(iso, life) : all.some((other) => within(iso, other))) return [];
    const bounds = life ? `${dayText(life.from)} - ${dayText(life.to)}` : null;
    const names = (language: "it" | "en") =>
      life?.programmes.map((programme) => programme.label[language]).join(" / ") ?? "";
    return [
      finding("payment.outsidePlan", {
        sheet: table.sheet,
        cell,
        found: iso,
        expected: life ? `${life.from}/${life.to}` : null,
        message: bounds
          ? {
              it: `${dayText(iso)} è fuori dalla durata del piano (${names("it")}: ${bounds}): controllare l'anno, o se la riga appartiene a un'altra programmazione.`,
              en: `${dayText(iso)} is outside the plan's life (${names("en")}: ${bounds}): check the year, or whether the row belongs to another programme.`,
            }
          : {
              it: `${dayText(iso)} non cade nella durata di nessun piano conosciuto: controllare l'anno.`,
              en: `${dayText(iso)} falls in the life of no known plan: check the year.`,
            },
      }),
    ];
  });
  return life ? outside : [...outside, ...mixedLives(table, days)];
}

/**
 * Days that no programme of the documents covers, one finding per column: a slip in the year is often repeated down it.
 * For registers that outlive a plan; where money moves the life of the plan is asked for (daysOutsideLife).
 */
export function daysOutsideActs(table: Table, fields: readonly string[]): Finding[] {
  const rows = dataRows(table);
  return fields.flatMap((field) => {
    const [first, ...others] = daysOf(rows, [field]).filter(({ iso }) => outsideEveryAct(iso, acts));
    if (!first) return [];
    const more = others.length;
    return [
      finding("calendar.outsideActs", {
        sheet: table.sheet,
        cell: first.cell,
        found: first.iso,
        cells: others.map(({ cell }) => cell),
        message: {
          it: `Il ${dayText(first.iso)}${more > 0 ? ` (e ${more} ${more === 1 ? "altra data" : "altre date"} della colonna)` : ""} non cade nella durata di alcun programma conosciuto: verificare la data.`,
          en: `${dayText(first.iso)}${more > 0 ? ` (and ${more} more in the column)` : ""} is in no known programme: check the date.`,
        },
      }),
    ];
  });
}
