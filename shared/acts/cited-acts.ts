/**
 * Laws, resolutions and decrees that the documents cite beside the acts of the catalogue: a citation of one of these is right,
 * even where its number resembles that of an act (L.R. 23/1999 and L.R. 23/2015).
 */
import type { Bilingual } from "../kit/finding.ts";
import type { Source } from "../kit/source.ts";

export interface CitedAct {
  /** As the product cites it. */
  readonly canonical: string;
  readonly kind: "law" | "regionalLaw" | "resolution" | "decree" | "deliberation";
  readonly number: string;
  readonly year: number;
  /** ISO day where the document prints it, else null. */
  readonly date: string | null;
  readonly title: Bilingual;
  readonly source: Source;
}

function at(document: string, place: string, hand: Source["hand"] = "second"): Source {
  return { document, place, hand };
}

export const citedActs: readonly CitedAct[] = [
  {
    canonical: "L. 53/2000",
    kind: "law",
    number: "53",
    year: 2000,
    date: "2000-03-08",
    title: { it: "Sostegno della maternità e della paternità", en: "Support of maternity and paternity" },
    source: at("PLAN-MI-2012", "cap. 11"),
  },
  {
    canonical: "L.R. 23/1999",
    kind: "regionalLaw",
    number: "23",
    year: 1999,
    date: "1999-12-06",
    title: { it: "Politiche regionali per la famiglia", en: "Regional family policies" },
    source: at("ACC-CR-2014", "premesse; anche PLAN-MI-2012, cap. 11"),
  },
  {
    canonical: "L.R. 22/2006",
    kind: "regionalLaw",
    number: "22",
    year: 2006,
    date: "2006-09-28",
    title: { it: "Il mercato del lavoro in Lombardia", en: "The labour market in Lombardy" },
    source: at("PLAN-MI-2012", "cap. 11"),
  },
  {
    canonical: "L.R. 3/2008",
    kind: "regionalLaw",
    number: "3",
    year: 2008,
    date: "2008-03-12",
    title: {
      it: "Governo della rete degli interventi e dei servizi alla persona in ambito sociale e socio sanitario",
      en: "Government of social and health services",
    },
    source: at("ACC-CR-2014", "premesse"),
  },
  {
    canonical: "L.R. 36/2016",
    kind: "regionalLaw",
    number: "36",
    year: 2016,
    date: "2016-12-29",
    title: { it: "Bilancio regionale 2017", en: "Regional budget 2017" },
    source: at("PLAN-MI-2017", "cap. 4"),
  },
  {
    canonical: "D.G.R. 381/2010",
    kind: "resolution",
    number: "381",
    year: 2010,
    date: "2010-08-05",
    title: {
      it: "Recepimento e attuazione dell'Intesa del 29/04/2010",
      en: "Agreement of 29/04/2010 adopted",
    },
    source: at("PLAN-MI-2012", "cap. 11"),
  },
  {
    canonical: "D.D.U.O. 6978/2011",
    kind: "decree",
    number: "6978",
    year: 2011,
    date: "2011-07-26",
    title: {
      it: "Manifestazione d'interesse, Filiera di Conciliazione",
      en: "Call of interest, chain of services",
    },
    source: at("PLAN-MI-2012", "cap. 5, tabella, azione 5.b"),
  },
  {
    canonical: "D.G.R. 4560/2012",
    kind: "resolution",
    number: "4560",
    year: 2012,
    date: "2012-12-19",
    title: { it: "Programma attuativo conciliazione 2012", en: "Implementing programme 2012" },
    source: at("ACC-CR-2014", "premesse"),
  },
  {
    canonical: "D.G.R. 113/2013",
    kind: "resolution",
    number: "113",
    year: 2013,
    date: "2013-05-14",
    title: {
      it: "Programma Regionale di Sviluppo della X legislatura",
      en: "Regional development programme",
    },
    source: at("ACC-CR-2014", "premesse"),
  },
  {
    canonical: "Deliberazione ATS Milano 95/2017",
    kind: "deliberation",
    number: "95",
    year: 2017,
    date: "2017-01-27",
    title: { it: "Costituzione della Rete unificata ATS", en: "Unified network constituted" },
    source: at("PLAN-MI-2017", "par. 2.4; All. 3, art. 2", "first"),
  },
  {
    canonical: "Decreto 7132/2017",
    kind: "decree",
    number: "7132",
    year: 2017,
    date: "2017-06-15",
    title: { it: "Progetti ammessi, Avviso POR FSE 2017", en: "Projects admitted, POR FSE call 2017" },
    source: at("PROG-2017", "I progetti approvati"),
  },
];
