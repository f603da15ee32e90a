/** The corpus: sample sheets and what is done to them. All deterministic. */
import { readFileSync } from "node:fs";
import type { Sheet } from "../../shared/sheets/grid.ts";
import { readXlsx } from "../../shared/xlsx/read.ts";
import { Mangled } from "./mangle.ts";
import * as steps from "./mangle-steps.ts";

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
  readonly steps: readonly steps.Step[];
}

const of = (sheet: string, ...list: (steps.Step | readonly steps.Step[])[]): MangledCase[] =>
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

const anywhere: readonly steps.Step[] = [
  steps.moved(3, 2),
  steps.noTitle,
  steps.sheetName("Foglio1"),
  steps.hidden,
  steps.notesTouching,
];
const onTables: readonly steps.Step[] = [
  steps.upperCase,
  steps.lineBreaks,
  steps.blanksAround,
  steps.titleTouchesHeader,
  steps.blankRow,
  steps.blankBeforeTotal,
  steps.headerRepeated,
  steps.splitInTwo,
  steps.noTotal,
  steps.totalOnTop,
  steps.tableBeside,
  steps.tableBelow(1),
  steps.tableBelow(2),
  steps.contactsAbove,
  steps.blankUnderHeader,
];

const headings: readonly MangledCase[] = [
  ...of(
    milan,
    steps.rename({
      lead: "Capofila",
      title: "Progetto",
      totalCost: "Costo totale",
      assigned: "Contributo concesso",
    }),
    steps.rename({
      lead: "Soggetto capofila",
      title: "Denominazione progetto",
      totalCost: "Costo complessivo",
    }),
    steps.rename({ requested: "Finanziamento richiesto", assigned: "Finanziamento assegnato" }),
    steps.rename({
      requested: "Importo richiesto",
      assigned: "Importo concesso",
      totalCost: "Costo intervento",
    }),
    steps.rename({ requested: "Contributo regionale richiesto", assigned: "Contributo regionale assegnato" }),
    steps.rename({ requested: "Richiesto", assigned: "Assegnato", totalCost: "Costo" }),
    steps.rename({
      requested: "Contrib. richiesto",
      assigned: "Contrib. assegnato",
      totalCost: "Costo tot.",
    }),
    steps.rename({ lead: "Ente proponente", title: "Titolo intervento", totalCost: "Valore del progetto" }),
    steps.rename({ lead: "Ente titolare", title: "Intervento", totalCost: "Budget totale" }),
    steps.rename({ assigned: "Contributo approvato" }),
    steps.reworded("assigned", "Contributo liquidato"),
    steps.reworded("assigned", "Contributo non assegnato"),
    steps.reworded("assigned", "% contributo assegnato"),
    steps.reworded("assigned", "Data contributo assegnato"),
    steps.reworded("totalCost", "Costo ammissibile"),
    steps.reworded("totalCost", "Costo medio per azione"),
    steps.rename({ requested: "Contributo richiesto 2017", assigned: "Contributo assegnato 2017" }),
    steps.rename({ number: "Progr.", lead: "Capofila di alleanza" }),
    steps.reworded("number", "N. partner"),
    steps.rename({ number: "ID", title: "Nome del progetto" }),
  ),
  ...of(
    proposals,
    steps.rename({ lead: "Soggetto proponente", title: "Titolo della proposta progettuale" }),
    steps.rename({ title: "Titolo progetto" }),
    [steps.rename({ title: "Titolo progetto" }), steps.sheetName("Foglio1"), steps.noTitle],
    steps.rename({
      requested: "Contributo regionale richiesto",
      totalCost: "Costo complessivo del progetto",
    }),
  ),
  ...of(
    members,
    steps.rename({ memberType: "Tipologia soggetto", count: "N. soggetti" }),
    steps.rename({ memberType: "Categoria soggetti aderenti", count: "Numero enti" }),
    steps.rename({ memberType: "Natura giuridica", count: "Quantità" }),
    steps.rename({ count: "Totale" }),
    steps.reworded("count", "N. progetti"),
    steps.reworded("count", "Importo"),
    steps.reworded("memberType", "Tipologia azione"),
  ),
  ...of(
    monitoring,
    steps.rename({ personsExpected: "Beneficiari attesi", personsReached: "Beneficiari raggiunti" }),
    steps.rename({ enterprisesExpected: "Aziende previste", enterprisesReached: "Aziende coinvolte" }),
    steps.reworded("liquidatedAll", "Risorse liquidate", "liquidated"),
    steps.rename({
      liquidatedContribution: "Liquidato (contributo regionale)",
      disbursed: "Contributo erogato",
    }),
    steps.rename({ project: "Progetto", lead: "Capofila" }),
    steps.reworded("personsReached", "Persone non raggiunte"),
    steps.dropped("lead"),
    steps.dropped("number"),
    steps.swapped("personsExpected", "personsReached"),
    steps.swapped("liquidatedAll", "disbursed"),
  ),
  ...of(
    grants,
    steps.rename({ territory: "Territorio", grant: "Importo concesso" }),
    steps.reworded("grant", "Contributo richiesto"),
    steps.reworded("grant", "Contributo liquidato"),
    steps.rename({ grant: "Contributo" }),
    steps.rename({ grant: "Finanziamento concesso (€)" }),
    steps.swapped("territory", "grant"),
    steps.extraColumn("grant", "Numero progetti approvati", (index) => index + 1, "projectCount"),
    steps.extraColumn("grant", "Popolazione", (index) => 100_000 + index * 977),
  ),
  ...of(
    allocation,
    steps.rename({ territory: "ASL" }),
    steps.rename({ womenFertileAge: "Donne 18-45 anni", children: "Bambini 0-6 anni" }),
    steps.swapped("children", "elderly"),
    steps.dropped("smes"),
    steps.extraColumn("womenFertileAge", "Media", () => ({ v: 0.066, format: "0.0%" })),
  ),
];

const shapes: readonly MangledCase[] = [
  ...[milan, valPadana, proposals, monitoring, members, grants, allocation].flatMap((sheet) => [
    ...of(sheet, ...anywhere),
    ...of(sheet, ...onTables),
  ]),
  ...[plan, "Risorse", cards].flatMap((sheet) => of(sheet, ...anywhere.slice(0, 4), steps.tableBelow(2))),
  ...[milan, valPadana, proposals, monitoring].flatMap((sheet) =>
    of(
      sheet,
      steps.subtotals,
      steps.shuffled,
      steps.columnLetters,
      steps.unitsInHeadings,
      steps.blankRowsEverywhere,
      steps.totalLabelBesideAmounts,
      steps.lastColumn("Note", (index) => (index === 1 ? "da verificare" : null)),
      steps.lastColumn("Data di approvazione", () => ({ date: "2017-06-30" })),
      steps.lastColumn("CUP", (index) => `E8${index}B17000120002`),
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
  ].flatMap((label) => of(milan, steps.totalNamed(label))),
  ...Object.keys(steps.writings).flatMap((writing) => of(milan, steps.amountsAsText(writing))),
  ...of(
    milan,
    steps.groupedHeader(true, false),
    steps.groupedHeader(true, true),
    steps.groupedHeader(false, false),
    steps.groupedHeader(false, true),
    steps.swapped("totalCost", "assigned"),
    steps.swapped("lead", "title"),
    steps.swapped("requested", "assigned"),
    steps.dropped("number"),
    steps.dropped("requested"),
    steps.dropped("totalCost"),
    steps.dropped("assigned"),
    steps.dropped("lead"),
    steps.dropped("title"),
    steps.blankColumn("totalCost"),
    steps.blankColumn("lead"),
    steps.extraColumn("totalCost", "N. partner", (index) => 5 + index),
    steps.extraColumn("totalCost", "Comune", (index) => `Comune ${index}`),
    steps.extraColumn("assigned", "% sul costo", (index) => ({ v: 0.61 + index / 100, format: "0.00%" })),
    steps.extraColumn("assigned", "Punteggio", (index) => 80 + index),
    steps.extraColumn("assigned", "Contributo erogato", (index) => 1000 * index),
    steps.extraColumn("totalCost", "Costo ammissibile", (index) => 50_000 + 1000 * index),
    steps.extraColumn("totalCost", "Data avvio", () => ({ date: "2017-07-01" })),
  ),
];

/** A small generator with a fixed seed: the same compositions on every machine. */
function* sequence(seed: number): Generator<number, never> {
  let state = seed;
  while (true) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Three steps at a time, each from another family so that they do not undo each other. */
function composed(count: number): MangledCase[] {
  const numbers = sequence(20_171_231);
  const pick = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(numbers.next().value * list.length)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  };
  const looks = [
    steps.upperCase,
    steps.lowerCase,
    steps.lineBreaks,
    steps.blanksAround,
    steps.unitsInHeadings,
    steps.colons,
  ];
  const rows = [
    steps.blankRow,
    steps.headerRepeated,
    steps.splitInTwo,
    steps.shuffled,
    steps.subtotals,
    steps.totalNamed("TOTALE GENERALE"),
    steps.noTotal,
    steps.totalOnTop,
    steps.blankBeforeTotal,
    steps.notesTouching,
    steps.columnLetters,
  ];
  const places = [
    steps.moved(1, 1),
    steps.moved(7, 0),
    steps.noTitle,
    steps.titleTouchesHeader,
    steps.contactsAbove,
    steps.tableBeside,
    steps.tableBelow(1),
    steps.tableBelow(3),
    steps.amountsAsText("€ 1.234,56"),
    steps.amountsAsText("1234,56"),
    steps.lastColumn("Note", (index) => (index % 2 === 0 ? "ok" : null)),
  ];
  const base = [milan, valPadana, proposals, monitoring, members, grants, allocation];
  return Array.from({ length: count }, () => ({
    sheet: pick(base),
    steps: [pick(looks), pick(rows), pick(places)],
  }));
}

export const corpus: readonly MangledCase[] = [...headings, ...shapes, ...composed(120)];

export function mangled(entry: MangledCase): Mangled {
  const sheet = new Mangled(sample(entry.sheet));
  for (const { apply } of entry.steps) apply(sheet);
  return sheet;
}
