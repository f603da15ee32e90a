/**
 * L.R. 23/2015 of 11 August 2015: the 15 ASL became 8 ATS on 1 January 2016.
 * The law's own text is not among the documents: PLAN-MI-2017 states the merger of Milan, PROG-2017 that 15 became 8;
 * who went where in the rest of the region is read of the law, not in it.
 */
import { decimal } from "../../kit/decimal.ts";
import type { Bilingual } from "../../kit/finding.ts";
import type { Source, Sourced } from "../../kit/source.ts";
import type { Act } from "../act.ts";
import { planMilan2017Document, prog2017Document, reformLawDocument } from "../documents.ts";
import type { AslCode, TerritoryCode } from "../registry.ts";
import { open } from "../sourced.ts";

const milanMerger: Source = { document: "PLAN-MI-2017", place: "introduzione", hand: "second" };
const law: Source = { document: "L.R. 23/2015", place: "istituzione delle ATS", hand: "second" };
const fifteenToEight: Source = {
  document: "PROG-2017",
  place: "La nuova programmazione 2017-2018, «Revisione delle reti»",
  hand: "second",
};

export interface Succession extends Sourced<TerritoryCode> {
  /** Where the whole ASL is counted in one ATS although a part went to another. */
  readonly approximation?: Bilingual;
}

/** The ATS into which each ASL merged. */
export const successorOf: Readonly<Record<AslCode, Succession>> = {
  "ASL-BG": { value: "ATS-BG", source: law },
  "ASL-BS": { value: "ATS-BS", source: law },
  "ASL-CO": {
    value: "ATS-INS",
    source: law,
    approximation: {
      it: "Una parte dell'ASL di Como (Medio Alto Lario) è passata alla ATS della Montagna: i documenti non dicono in che misura, e l'intera ASL è contata nell'Insubria.",
      en: "A part of ASL Como (Medio Alto Lario) went to ATS Montagna: the documents do not say how much, and the whole ASL is counted in Insubria.",
    },
  },
  "ASL-CR": { value: "ATS-VP", source: law },
  "ASL-LC": { value: "ATS-BRI", source: law },
  "ASL-LO": { value: "ATS-MI", source: milanMerger },
  "ASL-MN": { value: "ATS-VP", source: law },
  "ASL-MI": { value: "ATS-MI", source: milanMerger },
  "ASL-MI2": { value: "ATS-MI", source: milanMerger },
  "ASL-MI1": { value: "ATS-MI", source: milanMerger },
  "ASL-MB": { value: "ATS-BRI", source: law },
  "ASL-PV": { value: "ATS-PV", source: law },
  "ASL-SO": { value: "ATS-MON", source: law },
  "ASL-VC": { value: "ATS-MON", source: law },
  "ASL-VA": { value: "ATS-INS", source: law },
};

/** Half-open, like every validity: the last day of the ASL is 31 December 2015. */
export const territoryValidity = {
  asl: { from: null, to: { value: "2016-01-01", source: law } },
  ats: { from: { value: "2016-01-01", source: law }, to: null },
} as const satisfies Record<"asl" | "ats", Act["validity"]>;

export const act: Act = {
  id: "LR-23-2015",
  role: "law",
  title: {
    it: "Evoluzione del sistema sociosanitario lombardo: dalle 15 ASL alle 8 ATS",
    en: "Reform of the Lombard health and social system: from 15 ASL to 8 ATS",
  },
  citations: {
    canonical: "L.R. 23/2015",
    number: "23",
    year: 2015,
    right: [
      { form: "legge regionale 23/2015", source: fifteenToEight },
      {
        form: "L.r. 23/2015",
        source: milanMerger,
        note: {
          it: "Da non confondere con la L.R. 23/1999 (Politiche regionali per la famiglia), citata negli stessi documenti.",
          en: "Not to be confused with L.R. 23/1999 (family policies), cited in the same documents.",
        },
      },
      { form: "l.r. 23/2015", source: milanMerger },
    ],
    wrong: [],
  },
  documents: [reformLawDocument, prog2017Document, planMilan2017Document],
  validity: territoryValidity.ats,
  programme: null,
  programmes: [],
  level: "ats",
  territories: "all",
  parameters: {
    medioAltoLarioShare: open(
      law,
      "Quanta parte dell'ASL di Como sia passata alla Montagna non è in nessun documento: l'intera ASL è contata nell'Insubria.",
      "How much of ASL Como went to Montagna is in no document: the whole ASL is counted in Insubria.",
    ),
  },
  deadlines: [
    {
      id: "ats-begin",
      text: { it: "Le 8 ATS succedono alle 15 ASL", en: "The 8 ATS succeed the 15 ASL" },
      due: { kind: "day", date: "2016-01-01" },
      source: law,
    },
  ],
  memberTypes: [],
  objectives: [],
  actionGroups: [],
  actions: [],
  monitoringIndicators: [],
  demographicIndicators: [],
  premialityHeadings: [],
  premialityCriteria: [],
  printedFigures: [
    {
      id: "networks-before",
      text: { it: "Reti prima della riforma", en: "Networks before the reform" },
      value: decimal("15"),
      source: fifteenToEight,
    },
    {
      id: "networks-after",
      text: { it: "Reti dopo la riforma", en: "Networks after the reform" },
      value: decimal("8"),
      source: fifteenToEight,
    },
  ],
};
