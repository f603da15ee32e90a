/** Days in the sheets of money: readable, and within the life of the plan. */
import type { Finding } from "../../kit/finding.ts";
import { excerpt } from "../../kit/text.ts";
import { dayIn, dayText } from "../day.ts";
import { lifeOf, lives, within } from "../plan-life.ts";
import { finding } from "../rules.ts";
import type { Table } from "../table.ts";
import type { RowAccess } from "../table-access.ts";

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

/** Against the life that holds most days of the sheet; when none does, against all of them. */
export function daysOutsideLife(
  table: Table,
  rows: readonly RowAccess[],
  fields: readonly string[],
): Finding[] {
  const days = daysOf(rows, fields);
  const life = lifeOf(days.map((day) => day.iso));
  const all = lives();
  return days.flatMap(({ cell, iso }) => {
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
}
