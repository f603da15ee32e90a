/**
 * Territories and how they are written in the wild.
 * 15 ASL (LG-2014, allocation table) merged into 8 ATS from 1 January 2016 (L.R. 23/2015).
 */
import { successorOf } from "./data/lr-23-2015.ts";
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
  "ASL-BG": { name: "Bergamo", aliases: ["ASL Bergamo"], ats: successorOf["ASL-BG"].value },
  "ASL-BS": { name: "Brescia", aliases: ["ASL Brescia"], ats: successorOf["ASL-BS"].value },
  "ASL-CO": { name: "Como", aliases: ["ASL Como"], ats: successorOf["ASL-CO"].value },
  "ASL-CR": { name: "Cremona", aliases: ["ASL Cremona"], ats: successorOf["ASL-CR"].value },
  "ASL-LC": { name: "Lecco", aliases: ["ASL Lecco"], ats: successorOf["ASL-LC"].value },
  "ASL-LO": { name: "Lodi", aliases: ["ASL Lodi"], ats: successorOf["ASL-LO"].value },
  "ASL-MN": { name: "Mantova", aliases: ["ASL Mantova"], ats: successorOf["ASL-MN"].value },
  "ASL-MI": { name: "Milano", aliases: ["ASL Milano", "Milano Città"], ats: successorOf["ASL-MI"].value },
  "ASL-MI2": {
    name: "Milano Due",
    aliases: ["Milano 2", "ASL Milano 2", "ASL MI2", "ASL Milano Due"],
    ats: successorOf["ASL-MI2"].value,
  },
  "ASL-MI1": {
    name: "Milano Uno",
    aliases: ["Milano 1", "ASL Milano 1", "ASL MI1", "ASL Milano Uno"],
    ats: successorOf["ASL-MI1"].value,
  },
  "ASL-MB": {
    name: "Monza Brianza",
    aliases: ["Monza e Brianza", "Monza e della Brianza", "ASL Monza Brianza"],
    ats: successorOf["ASL-MB"].value,
  },
  "ASL-PV": { name: "Pavia", aliases: ["ASL Pavia"], ats: successorOf["ASL-PV"].value },
  "ASL-SO": { name: "Sondrio", aliases: ["ASL Sondrio"], ats: successorOf["ASL-SO"].value },
  "ASL-VC": {
    name: "Valcamonica",
    aliases: [
      "Vallecamonica",
      "Vallecamonica-Sebino",
      "Valle Camonica",
      "Valle Camonica Sebino",
      "ASL Vallecamonica",
    ],
    ats: successorOf["ASL-VC"].value,
  },
  "ASL-VA": { name: "Varese", aliases: ["ASL Varese"], ats: successorOf["ASL-VA"].value },
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
