/**
 * What a cell of a form admits. Closed lists stand on a sheet of their own: Excel allows 255 characters
 * inside a validation and takes every comma for the next entry.
 */
import type { DataValidation, WriteSheet } from "hucre/xlsx";
import { cellName } from "../../shared/kit/a1.ts";
import type { TemplateColumn } from "../../shared/sheets/template.ts";
import { OWN_MARK } from "../../shared/sheets/write-plan.ts";
import { looks } from "./template-look.ts";
import { TemplatePage } from "./template-page.ts";

export const listsSheet = "Elenchi";

export class TemplateLists {
  readonly #lists: (readonly string[])[] = [];

  /** A list of the form for these cells. `open`: another text is let through after a warning. */
  validation(range: string, values: readonly string[], open = false): DataValidation {
    const known = this.#lists.findIndex((list) => list.join("\n") === values.join("\n"));
    const column = known >= 0 ? known : this.#lists.push(values) - 1;
    const letters = cellName(0, column).replace(/\d+$/, "");
    return {
      type: "list",
      formula1: `${listsSheet}!$${letters}$2:$${letters}$${values.length + 1}`,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: open ? "warning" : "stop",
      errorTitle: "Valore non in elenco",
      errorMessage: open
        ? "Il valore non è nell'elenco. Usarlo lo stesso?"
        : "Scegliere un valore dall'elenco.",
      range,
    };
  }

  /** Null when the form has no list. Marked as ours, so that it is never taken for content. */
  sheet(): WriteSheet | null {
    if (this.#lists.length === 0) return null;
    const page = new TemplatePage(this.#lists.map(() => 50));
    this.#lists.forEach((values, column) => {
      if (column === 0) page.put(0, 0, `${OWN_MARK}${listsSheet}`, looks.label);
      values.forEach((value, at) => {
        page.put(at + 1, column, value, looks.text);
      });
    });
    return { ...page.finish(listsSheet), hidden: true };
  }
}

const numbers = {
  euro: ["decimal", "Importo in euro", "Serve un importo in euro, zero o maggiore, scritto come numero."],
  percent: ["decimal", "Percentuale", "Serve una percentuale, zero o maggiore, ad esempio 12,5%."],
  count: ["whole", "Numero intero", "Serve un numero intero, zero o maggiore."],
  number: ["decimal", "Numero", "Serve un numero, zero o maggiore."],
} as const;

/** Numbers and dates warn and let through: "n.a." is an answer too. Null for free text. */
export function unitValidation({ unit }: TemplateColumn, range: string): DataValidation | null {
  const common = { allowBlank: true, showErrorMessage: true, errorStyle: "warning", range } as const;
  if (unit === "text") return null;
  if (unit === "date") {
    return {
      ...common,
      type: "date",
      operator: "greaterThanOrEqual",
      formula1: "36526",
      errorTitle: "Data",
      errorMessage: "Serve una data, ad esempio 31/12/2017.",
    };
  }
  const [type, errorTitle, errorMessage] = numbers[unit];
  return { ...common, type, operator: "greaterThanOrEqual", formula1: "0", errorTitle, errorMessage };
}
