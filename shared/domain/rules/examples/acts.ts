/** Titles and notes. */
import type { actsRules } from "../acts.ts";
import type { ExampleSheet, ExamplesOf } from "../example.ts";
import { extended, right, sheet, wrong } from "./compose.ts";

/** A table under its titles. */
const titled = (...titles: readonly string[]): ExampleSheet =>
  sheet(
    "Monitoraggio",
    ...titles.map((title) => [title]),
    [],
    ["Progetto", "Persone previste", "Persone raggiunte"],
    ["Tempo amico", 40, 32],
    ["Nidi aperti", 25, 20],
  );
const noted = (note: string, ...titles: readonly string[]) => extended(titled(...titles), [], [note]);

const milan = "ATS della Città Metropolitana di Milano - Piano territoriale 2017-2018";
const citing = (citation: string) => noted(`Si veda ${citation}`, milan);

export const actsExamples: ExamplesOf<typeof actsRules> = {
  "acts.citation": {
    passes: [
      right(
        "«DGR 5969 del 12/12/2016»: numero e giorno",
        '"DGR 5969 del 12/12/2016": number and day',
        citing("DGR 5969 del 12/12/2016"),
      ),
      right(
        "«DGR n. X/5969/2016»: legislatura, numero, anno",
        '"DGR n. X/5969/2016": legislature, number, year',
        citing("DGR n. X/5969/2016"),
      ),
      right(
        "«L.R. 23/1999 e L.R. 23/2015»: due leggi diverse con lo stesso numero",
        '"L.R. 23/1999 e L.R. 23/2015": two laws that share a number',
        citing("L.R. 23/1999 e L.R. 23/2015"),
      ),
      right(
        "«D.G.R. 4560/2012»: nessuna somiglianza con gli atti dei programmi",
        '"D.G.R. 4560/2012": not like any act of the programmes',
        citing("D.G.R. 4560/2012"),
      ),
      right(
        "«DGR 834.713,25 euro»: un importo, non il numero di un atto",
        '"DGR 834.713,25 euro": an amount, not the number of an act',
        citing("Risorse pari a DGR 834.713,25 euro"),
      ),
    ],
    fails: [
      wrong("Monitoraggio!A7", "5659 invece di 5969", "5659 in place of 5969", citing("DGR 5659/2016")),
      wrong(
        "Monitoraggio!A7",
        "«5969/216»: anno con una cifra in meno",
        '"5969/216": a digit of the year is missing',
        citing("DGR 5969/216"),
      ),
      wrong(
        "Monitoraggio!A7",
        "«969/216»: numero e anno incompleti",
        '"969/216": number and year incomplete',
        citing("DGR 969/216"),
      ),
      wrong(
        "Monitoraggio!A7",
        "5926 con il giorno della 5969",
        "5926 with the day of 5969",
        citing("DGR X/5926 del 12.12.2016"),
      ),
      wrong(
        "Monitoraggio!A7",
        "Atto citato per esteso con le cifre scambiate",
        "Act cited in full with digits swapped",
        citing("delibera di Giunta regionale n. 5996 del 12 dicembre 2016"),
      ),
      wrong("Monitoraggio!A7", "1018 invece di 1081", "1018 in place of 1081", citing("D.G.R. 1018/2013")),
    ],
  },
  "acts.mixedProgrammes": {
    passes: [
      right(
        "Titolo e atto dello stesso programma",
        "Title and act of one programme",
        titled(milan, "D.G.R. 5969/2016"),
      ),
      right(
        "I residui vengono da un programma precedente",
        "Carry-over comes from an earlier programme",
        titled(milan, "Residui ex D.G.R. 1081/2013 da utilizzare"),
      ),
      right(
        "Titoli senza programma",
        "Titles without a programme",
        titled("Piani territoriali", "Monitoraggio"),
      ),
    ],
    fails: [
      wrong(
        "Monitoraggio!A2",
        "Un piano 2017-2018 con l'atto del 2013",
        "A plan of 2017-18 with the act of 2013",
        titled(milan, "D.G.R. 1081/2013"),
      ),
      wrong(
        "Monitoraggio!A1",
        "Due periodi nello stesso titolo",
        "Two periods in one title",
        titled("Confini del piano 2014-2015 e 2017-2018"),
      ),
      wrong(
        "Piano di lavoro!A2",
        "Il registro delle azioni del 2012 in un piano 2017-2018",
        "The 2012 register of actions in a plan of 2017-18",
        sheet(
          "Piano di lavoro",
          ["Piano di Lavoro 2017-2018 (D.G.R. 5969/2016)"],
          ["MACROAZIONI", "AZIONE PROGETTUALE", "ATTIVITA' PREVISTE E REALIZZATE", "TARGET COINVOLTO"],
          ["RETE", "1. Tavolo locale", "analisi del bisogno", "Enti locali"],
        ),
      ),
    ],
  },
  "territory.outOfTime": {
    passes: [
      right("Una ATS nel 2017-2018", "An ATS in 2017-18", titled(milan)),
      right(
        "Una ex ASL, chiamata tale, nel 2017-2018",
        "A former ASL, called so, in 2017-18",
        titled("Piano 2017-2018 (D.G.R. 5969/2016)", "Territorio della ex ASL Milano 1"),
      ),
      right("Una ASL nel 2014-2015", "An ASL in 2014-15", titled("ASL di Cremona", "D.G.R. 1081/2013")),
      right(
        "Una ATS nel 2016, quando i piani 2014-2015 erano prorogati",
        "An ATS in 2016, when the plans of 2014-15 were extended",
        titled("ATS della Val Padana", "D.G.R. 1081/2013", "2° semestre 2016"),
      ),
    ],
    fails: [
      wrong(
        "Monitoraggio!A1",
        "Una ASL in un piano 2017-2018",
        "An ASL in a plan of 2017-18",
        titled("ASL Milano 1", "Piano 2017-2018 (D.G.R. 5969/2016)"),
      ),
      wrong(
        "Monitoraggio!A1",
        "Una ATS nel 2015, prima della riforma",
        "An ATS in 2015, before the reform",
        titled("ATS della Val Padana", "D.G.R. 1081/2013", "1° semestre 2015"),
      ),
    ],
  },
  "calendar.dueDay": {
    passes: [
      right(
        "Il secondo semestre si trasmette entro gennaio",
        "The second half-year is due by January",
        noted("Da trasmettere entro il 31 gennaio 2018.", milan, "Monitoraggio 2° semestre 2017"),
      ),
      right(
        "Il primo semestre si trasmette entro luglio",
        "The first half-year is due by July",
        noted("Da trasmettere entro il 31/07/2018.", milan, "Monitoraggio 1° semestre 2018"),
      ),
      right(
        "La scadenza di un accordo non è quella del monitoraggio",
        "The due day of an accord is not that of monitoring",
        noted("L'accordo si firma entro il 15 marzo 2018.", milan, "Monitoraggio 1° semestre 2018"),
      ),
    ],
    fails: [
      wrong(
        "Monitoraggio!A8",
        "Il secondo semestre 2017 entro luglio 2018",
        "The second half-year of 2017 due by July 2018",
        noted("Da trasmettere entro il 31 luglio 2018.", milan, "Monitoraggio 2° semestre 2017"),
      ),
      wrong(
        "Monitoraggio!A8",
        "Il secondo semestre 2017 entro gennaio dello stesso anno",
        "The second half-year of 2017 due by January of the same year",
        noted("Invio entro il 31/01/2017", milan, "Monitoraggio 2° semestre 2017"),
      ),
    ],
  },
};
