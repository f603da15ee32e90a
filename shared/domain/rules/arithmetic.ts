/** Cells, totals and declared relations of any table. */
import { type Rules, row } from "./rule.ts";

const arithmetic = "Aritmetica della tabella";

export const arithmeticRules = {
  "cell.malformed": row("error", arithmetic, "Numero illeggibile", "Unreadable number", false),
  "cell.ambiguous": row("error", arithmetic, "Numero ambiguo", "Ambiguous number", false),
  "cell.error": row("error", arithmetic, "Cella in errore", "Cell in error", false),
  "cell.date": row("error", arithmetic, "Data al posto di un numero", "Date in place of a number", false),
  "cell.uncomputed": row("error", arithmetic, "Formula non calcolata", "Formula not calculated", false),
  "cell.text": row("warning", arithmetic, "Testo al posto di un numero", "Text in place of a number"),
  "cell.missing": row("warning", arithmetic, "Dato mancante", "Missing figure"),
  "cell.negative": row("error", arithmetic, "Importo o numero negativo", "Negative amount or count"),
  "cell.fraction": row("error", arithmetic, "Conteggio con decimali", "Count with decimals"),
  "cell.overWhole": row("error", arithmetic, "Quota oltre il 100 %", "Share above 100 %"),
  "row.hidden": row("info", arithmetic, "Riga nascosta compresa nei conti", "Hidden row that counts"),
  "row.afterTotal": row(
    "warning",
    arithmetic,
    "Riga sotto il totale, non conteggiata",
    "Row below the total, not counted",
  ),
  "total.column": row("error", arithmetic, "Totale di colonna errato", "Wrong column total"),
  "total.rounding": row(
    "info",
    arithmetic,
    "Totale spiegato dagli arrotondamenti",
    "Total explained by rounding",
  ),
  "total.count": row(
    "error",
    arithmetic,
    "Numero di righe dichiarato errato",
    "Wrong declared number of rows",
  ),
  "relation.percent": row("error", arithmetic, "Percentuale errata", "Wrong percentage"),
  "relation.difference": row("error", arithmetic, "Differenza errata", "Wrong difference"),
  "relation.rowTotal": row("error", arithmetic, "Totale di riga errato", "Wrong row total"),
  "relation.notComputable": row(
    "warning",
    arithmetic,
    "Percentuale su una base zero",
    "Percentage of a base of zero",
  ),
  "relation.rounding": row(
    "info",
    arithmetic,
    "Valore spiegato dagli arrotondamenti",
    "Value explained by rounding",
  ),
  "table.empty": row("warning", "Riconoscimento", "Tabella senza dati", "Table without data"),
  "table.kind": row("warning", "Riconoscimento", "Tabella da riconoscere", "Table to be identified"),
} as const satisfies Rules;
