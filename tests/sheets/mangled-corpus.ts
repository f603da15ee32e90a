/** The corpus: sample sheets and what is done to them. All deterministic. */
import { readFileSync } from "node:fs";
import type { Sheet } from "../../shared/sheets/grid.ts";
import { readXlsx } from "../../shared/xlsx/read.ts";
import { Mangled } from "./mangle.ts";
import { amountsAsText, writings } from "./mangle-cells.ts";
import { blankColumn, dropped, extraColumn, lastColumn, swapped } from "./mangle-columns.ts";
import * as families from "./mangle-families.ts";
import {
  blanksAround,
  columnLetters,
  groupedHeader,
  lineBreaks,
  rename,
  reworded,
  unitsInHeadings,
  upperCase,
} from "./mangle-headings.ts";
import {
  blankBeforeTotal,
  blankRow,
  blankRowsEverywhere,
  blankUnderHeader,
  headerRepeated,
  hidden,
  noTotal,
  shuffled,
  splitInTwo,
  subtotals,
  totalLabelBesideAmounts,
  totalNamed,
  totalOnTop,
} from "./mangle-rows.ts";
import type { Step } from "./mangle-step.ts";
import {
  contactsAbove,
  moved,
  noTitle,
  notesTouching,
  sheetName,
  tableBelow,
  tableBeside,
  titleTouchesHeader,
} from "./mangle-surroundings.ts";
import { Sequence } from "./sequence.ts";

const files = [
  "Piano Milano 2017-2018",
  "Piano Val Padana 2017-2018",
  "Riparto Lombardia 2014",
  "Avviso POR FSE 2017",
];
const sheets = new Map<string, Sheet>();
for (const file of files) {
  const path = new URL(`../../docs/samples/${encodeURIComponent(file)}.xlsx`, import.meta.url);
  for (const sheet of readXlsx(new Uint8Array(readFileSync(path))).sheets) sheets.set(sheet.name, sheet);
}

export function sample(name: string): Sheet {
  const sheet = sheets.get(name);
  if (!sheet) throw new Error(name);
  return sheet;
}

export const sampleNames: readonly string[] = [...sheets.keys()];

export interface MangledCase {
  readonly sheet: string;
  readonly steps: readonly Step[];
}

const of = (sheet: string, ...list: (Step | readonly Step[])[]): MangledCase[] =>
  list.map((entry) => ({ sheet, steps: "apply" in entry ? [entry] : entry }));

const milan = "Tab. 4.1 Progetti";
const valPadana = "Progetti approvati";
const proposals = "Proposte";
const monitoring = "Monitoraggio 2-2017";
const members = "Soggetti aderenti";
const grants = "Contributi per provincia";
const allocation = "Indicatori e pesi";
const plan = "Piano finanziario";
const cards = "Schede progetto";

const anywhere: readonly Step[] = [moved(3, 2), noTitle, sheetName("Foglio1"), hidden, notesTouching];
const onTables: readonly Step[] = [
  upperCase,
  lineBreaks,
  blanksAround,
  titleTouchesHeader,
  blankRow,
  blankBeforeTotal,
  headerRepeated,
  splitInTwo,
  noTotal,
  totalOnTop,
  tableBeside,
  tableBelow(1),
  tableBelow(2),
  contactsAbove,
  blankUnderHeader,
];

const headings: readonly MangledCase[] = [
  ...of(
    milan,
    rename({
      lead: "Capofila",
      title: "Progetto",
      totalCost: "Costo totale",
      assigned: "Contributo concesso",
    }),
    rename({
      lead: "Soggetto capofila",
      title: "Denominazione progetto",
      totalCost: "Costo complessivo",
    }),
    rename({ requested: "Finanziamento richiesto", assigned: "Finanziamento assegnato" }),
    rename({
      requested: "Importo richiesto",
      assigned: "Importo concesso",
      totalCost: "Costo intervento",
    }),
    rename({ requested: "Contributo regionale richiesto", assigned: "Contributo regionale assegnato" }),
    rename({ requested: "Richiesto", assigned: "Assegnato", totalCost: "Costo" }),
    rename({
      requested: "Contrib. richiesto",
      assigned: "Contrib. assegnato",
      totalCost: "Costo tot.",
    }),
    rename({ lead: "Ente proponente", title: "Titolo intervento", totalCost: "Valore del progetto" }),
    rename({ lead: "Ente titolare", title: "Intervento", totalCost: "Budget totale" }),
    rename({ assigned: "Contributo approvato" }),
    reworded("assigned", "Contributo liquidato"),
    reworded("assigned", "Contributo non assegnato"),
    reworded("assigned", "% contributo assegnato"),
    reworded("assigned", "Data contributo assegnato"),
    reworded("totalCost", "Costo ammissibile"),
    reworded("totalCost", "Costo medio per azione"),
    rename({ requested: "Contributo richiesto 2017", assigned: "Contributo assegnato 2017" }),
    rename({ number: "Progr.", lead: "Capofila di alleanza" }),
    reworded("number", "N. partner"),
    rename({ number: "ID", title: "Nome del progetto" }),
  ),
  ...of(
    proposals,
    rename({ lead: "Soggetto proponente", title: "Titolo della proposta progettuale" }),
    rename({ title: "Titolo progetto" }),
    [rename({ title: "Titolo progetto" }), sheetName("Foglio1"), noTitle],
    rename({
      requested: "Contributo regionale richiesto",
      totalCost: "Costo complessivo del progetto",
    }),
  ),
  ...of(
    members,
    rename({ memberType: "Tipologia soggetto", count: "N. soggetti" }),
    rename({ memberType: "Categoria soggetti aderenti", count: "Numero enti" }),
    rename({ memberType: "Natura giuridica", count: "Quantità" }),
    rename({ count: "Totale" }),
    reworded("count", "N. progetti"),
    reworded("count", "Importo"),
    reworded("memberType", "Tipologia azione"),
  ),
  ...of(
    monitoring,
    rename({ personsExpected: "Beneficiari attesi", personsReached: "Beneficiari raggiunti" }),
    rename({ enterprisesExpected: "Aziende previste", enterprisesReached: "Aziende coinvolte" }),
    reworded("liquidatedAll", "Risorse liquidate", "liquidated"),
    rename({
      liquidatedContribution: "Liquidato (contributo regionale)",
      disbursed: "Contributo erogato",
    }),
    rename({ project: "Progetto", lead: "Capofila" }),
    reworded("personsReached", "Persone non raggiunte"),
    dropped("lead"),
    dropped("number"),
    swapped("personsExpected", "personsReached"),
    swapped("liquidatedAll", "disbursed"),
  ),
  ...of(
    grants,
    rename({ territory: "Territorio", grant: "Importo concesso" }),
    reworded("grant", "Contributo richiesto"),
    reworded("grant", "Contributo liquidato"),
    rename({ grant: "Contributo" }),
    rename({ grant: "Finanziamento concesso (€)" }),
    swapped("territory", "grant"),
    extraColumn("grant", "Numero progetti approvati", (index) => index + 1, "projectCount"),
    extraColumn("grant", "Popolazione", (index) => 100_000 + index * 977),
  ),
  ...of(
    allocation,
    rename({ territory: "ASL" }),
    rename({ womenFertileAge: "Donne 18-45 anni", children: "Bambini 0-6 anni" }),
    swapped("children", "elderly"),
    dropped("smes"),
    extraColumn("womenFertileAge", "Media", () => ({ v: 0.066, format: "0.0%" })),
  ),
];

const shapes: readonly MangledCase[] = [
  ...[milan, valPadana, proposals, monitoring, members, grants, allocation].flatMap((sheet) => [
    ...of(sheet, ...anywhere),
    ...of(sheet, ...onTables),
  ]),
  ...[plan, "Risorse", cards].flatMap((sheet) => of(sheet, ...anywhere.slice(0, 4), tableBelow(2))),
  ...[milan, valPadana, proposals, monitoring].flatMap((sheet) =>
    of(
      sheet,
      subtotals,
      shuffled,
      columnLetters,
      unitsInHeadings,
      blankRowsEverywhere,
      totalLabelBesideAmounts,
      lastColumn("Note", (index) => (index === 1 ? "da verificare" : null)),
      lastColumn("Data di approvazione", () => ({ date: "2017-06-30" })),
      lastColumn("CUP", (index) => `E8${index}B17000120002`),
    ),
  ),
  ...[
    "Totale",
    "TOT.",
    "Somma",
    "Totale generale",
    "TOTALI",
    "Importo totale",
    "Complessivo",
    "Totale complessivo progetti",
    "Sommano",
    "Tot. complessivo",
  ].flatMap((label) => of(milan, totalNamed(label))),
  ...Object.keys(writings).flatMap((writing) => of(milan, amountsAsText(writing))),
  ...of(
    milan,
    groupedHeader(true, false),
    groupedHeader(true, true),
    groupedHeader(false, false),
    groupedHeader(false, true),
    swapped("totalCost", "assigned"),
    swapped("lead", "title"),
    swapped("requested", "assigned"),
    dropped("number"),
    dropped("requested"),
    dropped("totalCost"),
    dropped("assigned"),
    dropped("lead"),
    dropped("title"),
    blankColumn("totalCost"),
    blankColumn("lead"),
    extraColumn("totalCost", "N. partner", (index) => 5 + index),
    extraColumn("totalCost", "Comune", (index) => `Comune ${index}`),
    extraColumn("assigned", "% sul costo", (index) => ({ v: 0.61 + index / 100, format: "0.00%" })),
    extraColumn("assigned", "Punteggio", (index) => 80 + index),
    extraColumn("assigned", "Contributo erogato", (index) => 1000 * index),
    extraColumn("totalCost", "Costo ammissibile", (index) => 50_000 + 1000 * index),
    extraColumn("totalCost", "Data avvio", () => ({ date: "2017-07-01" })),
  ),
];

/** Three steps at a time, each from another family so that they do not undo each other. */
function composed(count: number): MangledCase[] {
  const drawn = new Sequence(20_171_231);
  const rows = [...families.rowSteps, ...families.totalSteps];
  const places = [
    ...families.places,
    ...families.anywhere,
    ...Object.keys(writings).map(amountsAsText),
    lastColumn("Note", (index) => (index % 2 === 0 ? "ok" : null)),
  ];
  const base = [milan, valPadana, proposals, monitoring, members, grants, allocation];
  return Array.from({ length: count }, () => ({
    sheet: drawn.pick(base),
    steps: [drawn.pick(families.looks), drawn.pick(rows), drawn.pick(places)],
  }));
}

export const corpus: readonly MangledCase[] = [...headings, ...shapes, ...composed(120)];

export function mangled(entry: MangledCase): Mangled {
  const sheet = new Mangled(sample(entry.sheet));
  for (const { apply } of entry.steps) apply(sheet);
  return sheet;
}
