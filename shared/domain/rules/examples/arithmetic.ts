/** Cells, totals and declared relations. */

import type { arithmeticRules } from "../arithmetic.ts";
import type { ExampleCell, ExamplesOf } from "../example.ts";
import { edited, percent, right, sheet, wrong } from "./compose.ts";
import { costs, monitoring, projects, weights } from "./plan-book.ts";

const cost = (value: ExampleCell) => edited(projects, { D3: value });

const headings = [
  "Ente capofila",
  "Titolo progetto",
  "Costo totale",
  "Contributo richiesto",
  "Contributo assegnato",
];

export const arithmeticExamples: ExamplesOf<typeof arithmeticRules> = {
  "cell.malformed": {
    passes: [
      right("Costo scritto con le sole cifre", "Cost written with digits only", projects),
      right(
        "Costo scritto come testo, con punti e virgola italiani",
        "Cost written as text, with Italian marks",
        cost("2.000,00"),
      ),
    ],
    fails: [
      wrong(
        "Progetti!D3",
        "Due lettere O al posto degli zeri",
        "Two letters O in place of zeros",
        cost("2OOO,00"),
      ),
    ],
  },
  "cell.ambiguous": {
    passes: [right("Un solo modo di leggere il costo", "One way to read the cost", projects)],
    fails: [
      wrong(
        "Progetti!D3",
        "«2.00.00» si può leggere in più modi",
        '"2.00.00" can be read in several ways',
        cost("2.00.00"),
      ),
    ],
  },
  "cell.error": {
    passes: [right("Nessuna cella in errore", "No cell in error", projects)],
    fails: [wrong("Progetti!D3", "La cella mostra #N/A", "The cell shows #N/A", cost({ error: "#N/A" }))],
  },
  "cell.date": {
    passes: [right("Nella colonna del costo solo importi", "Only amounts in the cost column", projects)],
    fails: [
      wrong(
        "Progetti!D3",
        "Una data nella colonna del costo",
        "A date in the cost column",
        cost({ date: "2017-05-01" }),
      ),
    ],
  },
  "cell.uncomputed": {
    passes: [
      right(
        "La formula mostra il suo risultato",
        "The formula shows its result",
        cost({ f: "=D2*2", v: 2000 }),
      ),
    ],
    fails: [
      wrong(
        "Progetti!D3",
        "Una formula salvata senza risultato",
        "A formula saved without a result",
        cost({ f: "=D2*2" }),
      ),
    ],
  },
  "cell.text": {
    passes: [right("Un importo in ogni cella del costo", "An amount in each cost cell", projects)],
    fails: [
      wrong(
        "Progetti!D3",
        "«da definire» al posto del costo",
        "Words in place of the cost",
        cost("da definire"),
      ),
    ],
  },
  "cell.missing": {
    passes: [right("Nessun costo mancante", "No cost is missing", projects)],
    fails: [
      wrong("Progetti!D3", "Manca il costo di un progetto", "The cost of a project is missing", cost(null)),
    ],
  },
  "cell.negative": {
    passes: [right("Importi positivi", "Positive amounts", projects)],
    fails: [wrong("Progetti!D3", "Un costo negativo", "A negative cost", cost(-2000))],
  },
  "cell.fraction": {
    passes: [right("Persone intere", "Whole persons", monitoring)],
    fails: [
      wrong(
        "Monitoraggio!C2",
        "Cento persone e mezza",
        "A hundred and a half persons",
        edited(monitoring, { C2: 100.5 }),
      ),
    ],
  },
  "cell.overWhole": {
    passes: [right("Quote che fanno 100 %", "Shares that make 100 %", weights)],
    fails: [
      wrong(
        "Pesi!C2",
        "160 % invece di 60 %: la virgola è un posto più in là",
        "160 % in place of 60 %: the decimal comma is a place too far",
        edited(weights, { C2: percent(1.6, "0.0%") }),
      ),
    ],
  },
  "row.hidden": {
    passes: [right("Tutte le righe sono visibili", "All rows are visible", projects)],
    fails: [
      wrong(
        "Progetti!A3",
        "La riga 3 è nascosta ma entra nei totali",
        "Row 3 is hidden but counts in the totals",
        { ...projects, hiddenRows: [3] },
      ),
    ],
  },
  "row.afterTotal": {
    passes: [right("Il totale è l'ultima riga", "The total is the last row", costs)],
    fails: [
      wrong(
        "Spese!A6",
        "Una voce scritta sotto il totale",
        "An item written below the total",
        edited(costs, { A6: "Economie", B6: 10 }),
      ),
    ],
  },
  "total.column": {
    passes: [right("Totale uguale alla somma", "Total equal to the sum", projects)],
    fails: [
      wrong(
        "Progetti!E6",
        "Totale diverso dalla somma di un centesimo",
        "Total a cent away from the sum",
        edited(projects, { E6: 6000.01 }),
      ),
    ],
  },
  "total.rounding": {
    passes: [right("Percentuali che fanno 100", "Percentages that make 100", weights)],
    fails: [
      wrong(
        "Pesi!B4",
        "Percentuali a un decimale che fanno 100,1",
        "Percentages with one decimal that make 100.1",
        edited(weights, { B2: percent(0.601, "0.0%") }),
      ),
    ],
  },
  "total.count": {
    passes: [
      right("Quattro progetti dichiarati, quattro righe", "Four projects declared, four rows", projects),
    ],
    fails: [
      wrong(
        "Progetti!A6",
        "Cinque progetti dichiarati, quattro righe",
        "Five projects declared, four rows",
        edited(projects, { A6: "Totale progetti: 5" }),
      ),
    ],
  },
  "relation.percent": {
    passes: [right("900 su 1.000 è il 90 %", "900 of 1,000 is 90 %", costs)],
    fails: [
      wrong(
        "Spese!E3",
        "400 su 500 indicato come 81 %",
        "400 of 500 given as 81 %",
        edited(costs, { E3: percent(0.81) }),
      ),
    ],
  },
  "relation.notComputable": {
    passes: [right("Percentuali su importi maggiori di zero", "Percentages of amounts above zero", costs)],
    fails: [
      wrong(
        "Spese!E3",
        "Una percentuale su un preventivo di zero",
        "A percentage of a budget of zero",
        edited(costs, { B3: 0 }),
      ),
    ],
  },
  "relation.difference": {
    passes: [right("Preventivo meno consuntivo", "Budget minus outcome", costs)],
    fails: [
      wrong(
        "Spese!D3",
        "La differenza fra 500 e 400 indicata come 101",
        "The difference between 500 and 400 given as 101",
        edited(costs, { D3: 101, D5: 501 }),
      ),
    ],
  },
  "relation.rowTotal": {
    passes: [right("Il totale di riga somma le colonne", "The row total adds up the columns", costs)],
    fails: [
      wrong(
        "Spese!F3",
        "Un totale di riga più alto di un euro",
        "A row total higher by one euro",
        edited(costs, { F3: 1001, F5: 3801 }),
      ),
    ],
  },
  "relation.rounding": {
    passes: [right("90 % esatto", "Exactly 90 %", costs)],
    fails: [
      wrong(
        "Spese!E2",
        "89,999 % stampato come 90,00 %",
        "89.999 % printed as 90.00 %",
        edited(costs, { C2: 899.99, D2: 100.01, C5: 1399.99, D5: 500.01 }),
      ),
    ],
  },
  "table.empty": {
    passes: [
      right(
        "Modulo con un progetto",
        "Form with one project",
        sheet("Progetti", headings, ["Comune di Alfa", "Tempi nuovi", 1000, 600, 570]),
      ),
    ],
    fails: [
      wrong(
        "Progetti!A1",
        "Modulo con le sole intestazioni",
        "Form with headings only",
        sheet("Progetti", headings),
      ),
    ],
  },
  "table.kind": {
    passes: [
      right(
        "Un contributo assegnato hanno solo i progetti",
        "Only projects have an assigned contribution",
        sheet(
          "Foglio1",
          [
            "Ente capofila",
            "Titolo progetto",
            "Contributo richiesto",
            "Contributo assegnato",
            "Costo totale",
          ],
          ["Comune di Alfa", "Tempi nuovi", 600, 570, 1000],
        ),
      ),
    ],
    fails: [
      wrong(
        "Foglio1!A1",
        "Potrebbero essere proposte o progetti",
        "They may be proposals or projects",
        sheet(
          "Foglio1",
          ["Ente capofila", "Titolo progetto", "Contributo richiesto", "Costo totale"],
          ["Comune di Alfa", "Tempi nuovi", 600, 1000],
        ),
      ),
    ],
  },
};
