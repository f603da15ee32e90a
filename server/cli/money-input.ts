/** What the commands about money share: options, the one table of a kind, columns of text. */
import type { Kind, Table } from "../../shared/domain/table.ts";
import { typedAmount } from "../../shared/kit/amount.ts";
import type { Cents } from "../../shared/kit/money.ts";
import type { WorkbookReading } from "../../shared/sheets/engine.ts";
import { kindNames } from "../../shared/sheets/kind-names.ts";
import { Refusal } from "./command.ts";
import { printable } from "./io.ts";

export function euroOption(name: string, text: string | undefined, usage: string): Cents {
  if (text === undefined) throw new Refusal(`manca --${name}, un importo in euro.\n\n${usage}`);
  const amount = typedAmount(text);
  if (amount === null) {
    throw new Refusal(
      `«${printable(text)}» non è un importo in euro maggiore di zero e con al massimo due decimali: scrivere ad esempio 3500000 oppure "3.500.000,00".`,
    );
  }
  return amount;
}

/** The one table of the first of these kinds that the workbook has; with several, the person says which sheet. */
export function oneTable(reading: WorkbookReading, kinds: readonly Kind[], sheet: string | undefined): Table {
  const all = reading.sheets.filter((entry) => sheet === undefined || entry.sheet === sheet);
  if (all.length === 0) throw new Refusal(`il file non ha un foglio «${printable(sheet ?? "")}».`);
  for (const kind of kinds) {
    const tables = all.flatMap((entry) => entry.tables.filter((table) => table.kind === kind));
    if (tables.length > 1) {
      const places = tables.map((table) => `«${printable(table.sheet)}» ${table.range}`).join(", ");
      throw new Refusal(`il file ha più tabelle «${kindNames[kind].it}» (${places}): indicare --sheet.`);
    }
    if (tables[0]) return tables[0];
  }
  const names = kinds.map((kind) => `«${kindNames[kind].it}»`).join(" o ");
  throw new Refusal(`nel file non è stata riconosciuta una tabella ${names}.`);
}

/** Columns padded to one width; all but the first aligned to the right. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
