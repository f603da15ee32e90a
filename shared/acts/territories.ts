/**
 * Territories and how they are written in the wild.
 * 15 ASL (LG-2014, allocation table) merged into 8 ATS from 1 January 2016 (L.R. 23/2015).
 */
import type { AslCode, TerritoryCode } from "./registry.ts";

interface Named {
  readonly name: string;
  /** Other spellings met in documents; compared without case, accents and punctuation. */
  readonly aliases: readonly string[];
}

export const ats: Readonly<Record<TerritoryCode, Named>> = {
  "ATS-MI": {
    name: "ATS della Città Metropolitana di Milano",
    aliases: ["ATS Città Metropolitana di Milano", "ATS Milano", "ATS CMM", "ATS Milano Città Metropolitana"],
  },
  "ATS-INS": { name: "ATS dell'Insubria", aliases: ["ATS Insubria"] },
  "ATS-MON": { name: "ATS della Montagna", aliases: ["ATS Montagna"] },
  "ATS-BRI": { name: "ATS della Brianza", aliases: ["ATS Brianza"] },
  "ATS-BG": { name: "ATS di Bergamo", aliases: ["ATS Bergamo"] },
  "ATS-BS": { name: "ATS di Brescia", aliases: ["ATS Brescia"] },
  "ATS-VP": { name: "ATS della Val Padana", aliases: ["ATS Val Padana", "ATS Valpadana"] },
  "ATS-PV": { name: "ATS di Pavia", aliases: ["ATS Pavia"] },
};

export const asl: Readonly<Record<AslCode, Named & { readonly ats: TerritoryCode }>> = {
  "ASL-BG": { name: "Bergamo", aliases: ["ASL Bergamo"], ats: "ATS-BG" },
  "ASL-BS": { name: "Brescia", aliases: ["ASL Brescia"], ats: "ATS-BS" },
  // Part of Como (Medio Alto Lario) went to Montagna: the documents do not say how it splits, so all of it counts as Insubria.
  "ASL-CO": { name: "Como", aliases: ["ASL Como"], ats: "ATS-INS" },
  "ASL-CR": { name: "Cremona", aliases: ["ASL Cremona"], ats: "ATS-VP" },
  "ASL-LC": { name: "Lecco", aliases: ["ASL Lecco"], ats: "ATS-BRI" },
  "ASL-LO": { name: "Lodi", aliases: ["ASL Lodi"], ats: "ATS-MI" },
  "ASL-MN": { name: "Mantova", aliases: ["ASL Mantova"], ats: "ATS-VP" },
  "ASL-MI": { name: "Milano", aliases: ["ASL Milano", "Milano Città"], ats: "ATS-MI" },
  "ASL-MI2": {
    name: "Milano Due",
    aliases: ["Milano 2", "ASL Milano 2", "ASL MI2", "ASL Milano Due"],
    ats: "ATS-MI",
  },
  "ASL-MI1": {
    name: "Milano Uno",
    aliases: ["Milano 1", "ASL Milano 1", "ASL MI1", "ASL Milano Uno"],
    ats: "ATS-MI",
  },
  "ASL-MB": {
    name: "Monza Brianza",
    aliases: ["Monza e Brianza", "Monza e della Brianza", "ASL Monza Brianza"],
    ats: "ATS-BRI",
  },
  "ASL-PV": { name: "Pavia", aliases: ["ASL Pavia"], ats: "ATS-PV" },
  "ASL-SO": { name: "Sondrio", aliases: ["ASL Sondrio"], ats: "ATS-MON" },
  "ASL-VC": {
    name: "Valcamonica",
    aliases: [
      "Vallecamonica",
      "Vallecamonica-Sebino",
      "Valle Camonica",
      "Valle Camonica Sebino",
      "ASL Vallecamonica",
    ],
    ats: "ATS-MON",
  },
  "ASL-VA": { name: "Varese", aliases: ["ASL Varese"], ats: "ATS-INS" },
};

/** The 12 provinces: a third, different partition; never to be summed with ASL or ATS. */
export const provinces: readonly string[] = [
  "Bergamo",
  "Brescia",
  "Como",
  "Cremona",
  "Lecco",
  "Lodi",
  "Mantova",
  "Milano",
  "Monza e Brianza",
  "Pavia",
  "Sondrio",
  "Varese",
];
