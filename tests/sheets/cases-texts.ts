/** Rules on titles and notes: for each a sheet that keeps it and one that breaks it. */
import type { RuleId } from "../../shared/domain/rules.ts";
import type { Plain } from "./grid-of.ts";

type Rows = readonly (readonly Plain[])[];

export interface TextCase {
  readonly rule: RuleId;
  readonly passes: readonly Rows[];
  readonly fails: readonly Rows[];
}

const table: Rows = [
  [],
  ["Progetto", "Persone previste", "Persone raggiunte"],
  ["Tempo amico", 40, 32],
  ["Nidi aperti", 25, 20],
];
const titled = (...titles: readonly string[]): Rows => [...titles.map((title) => [title]), ...table];
const noted = (note: string, ...titles: readonly string[]): Rows => [...titled(...titles), [], [note]];

const milan = "ATS della Città Metropolitana di Milano - Piano territoriale 2017-2018";

export const textCases: readonly TextCase[] = [
  {
    rule: "acts.citation",
    passes: [
      "DGR 5969 del 12/12/2016",
      "DGR n. X/5969/2016",
      "L.R. 23/1999 e L.R. 23/2015",
      "D.G.R. 4560/2012",
      "Risorse pari a DGR 834.713,25 euro",
    ].map((citation) => noted(`Si veda ${citation}`, milan)),
    fails: [
      "DGR 5659/2016",
      "DGR 5969/216",
      "DGR 969/216",
      "DGR X/5926 del 12.12.2016",
      "delibera di Giunta regionale n. 5996 del 12 dicembre 2016",
      "D.G.R. 1018/2013",
    ].map((citation) => noted(`Si veda ${citation}`, milan)),
  },
  {
    rule: "acts.mixedProgrammes",
    passes: [
      titled(milan, "D.G.R. 5969/2016"),
      titled(milan, "Residui ex D.G.R. 1081/2013 da utilizzare"),
      titled("Piani territoriali", "Monitoraggio"),
    ],
    fails: [titled(milan, "D.G.R. 1081/2013"), titled("Confini del piano 2014-2015 e 2017-2018")],
  },
  {
    rule: "territory.outOfTime",
    passes: [
      titled(milan),
      titled("Piano 2017-2018 (D.G.R. 5969/2016)", "Territorio della ex ASL Milano 1"),
      titled("ASL di Cremona", "D.G.R. 1081/2013"),
      // The plans of 2014-15 were extended to 2016, when the ATS were there.
      titled("ATS della Val Padana", "D.G.R. 1081/2013", "2° semestre 2016"),
    ],
    fails: [
      titled("ASL Milano 1", "Piano 2017-2018 (D.G.R. 5969/2016)"),
      titled("ATS della Val Padana", "D.G.R. 1081/2013", "1° semestre 2015"),
    ],
  },
  {
    rule: "calendar.dueDay",
    passes: [
      noted("Da trasmettere entro il 31 gennaio 2018.", milan, "Monitoraggio 2° semestre 2017"),
      noted("Da trasmettere entro il 31/07/2018.", milan, "Monitoraggio 1° semestre 2018"),
      noted("L'accordo si firma entro il 15 marzo 2018.", milan, "Monitoraggio 1° semestre 2018"),
    ],
    fails: [
      noted("Da trasmettere entro il 31 luglio 2018.", milan, "Monitoraggio 2° semestre 2017"),
      noted("Invio entro il 31/01/2017", milan, "Monitoraggio 2° semestre 2017"),
    ],
  },
];
