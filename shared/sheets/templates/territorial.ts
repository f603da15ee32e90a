/** Forms with rows known beforehand: members by type, allocation indicators and weights, grants. */
import { aslCodes } from "../../acts/registry.ts";
import { asl, provinces } from "../../acts/territories.ts";
import { allocationActs } from "../../domain/allocation-act.ts";
import { canonicalText } from "../../kit/decimal.ts";
import { sourceText } from "../../kit/source.ts";
import type { Template } from "../template.ts";

const memberTypes = [
  "Soggetti pubblici (enti locali, aziende speciali, ALER, CCIAA, Consigliera di parità)",
  "Soggetti pubblici (Ambiti dei Piani di Zona)",
  "Associazioni datoriali di categoria",
  "Soggetti privati (organizzazioni no profit)",
  "Soggetti privati (imprese e soggetti profit)",
  "Organizzazioni sindacali",
];

export const membersTemplate: Template = {
  kind: "members",
  title: { it: "Soggetti aderenti alla Rete per tipologia", en: "Members of the network by type" },
  instructions: {
    it: "Una riga per tipologia; ogni ente si conta una volta. Dove non ci sono aderenti scrivere 0 oppure lasciare vuoto.",
    en: "One row per type; each body counts once. Where there are no members write 0 or leave blank.",
  },
  columns: [
    {
      field: "memberType",
      heading: "Tipologia soggetto",
      unit: "text",
      rows: memberTypes,
      note: { it: "Tipologie di PLAN-MI-2017, par. 2.3", en: "Types of PLAN-MI-2017, 2.3" },
    },
    { field: "count", heading: "Numero aderenti", unit: "count" },
  ],
  totals: true,
};

/** The form follows the first act that states weights: other acts have other indicators, and officers their own sheets. */
const basis = allocationActs[0]?.indicators ?? [];

function placeOf(indicator: (typeof basis)[number]) {
  const place = sourceText(indicator.source);
  return { it: place, en: place };
}

export const allocationTemplate: Template = {
  kind: "allocation",
  title: { it: "Indicatori per il riparto tra i territori", en: "Indicators of the allocation" },
  instructions: {
    it: "Una riga per territorio; in ogni colonna la quota percentuale del territorio sul totale regionale: ogni colonna fa 100 %.",
    en: "One row per territory; in each column its percentage of the regional total: each column makes 100 %.",
  },
  columns: [
    {
      field: "territory",
      heading: "Dati per ASL",
      unit: "text",
      rows: aslCodes.map((code) => asl[code].name),
      note: {
        it: "15 ASL del 2014; per le 8 ATS sostituire i nomi (L.R. 23/2015)",
        en: "15 ASL of 2014; for the 8 ATS put their names (L.R. 23/2015)",
      },
    },
    ...basis.map((indicator) => ({
      field: indicator.id,
      heading: `${indicator.label.it}${indicator.letter === null ? "" : ` - indicatore ${indicator.letter}`}`,
      unit: indicator.holds === "share" ? ("percent" as const) : ("count" as const),
      note: placeOf(indicator),
    })),
  ],
  totals: true,
};

export const weightsTemplate: Template = {
  kind: "weights",
  title: { it: "Pesi degli indicatori", en: "Weights of the indicators" },
  instructions: {
    it: "Una riga per indicatore; i pesi fanno 100 %. Sono già scritti i pesi del 2014: cambiarli solo se l'atto del programma ne stabilisce altri.",
    en: "One row per indicator; the weights make 100 %. Those of 2014 are written already: change them only if the act of the programme lays down others.",
  },
  columns: [
    {
      field: "indicator",
      heading: "Indicatore",
      unit: "text",
      rows: basis.map(({ letter, label }) => (letter === null ? label.it : `Indicatore ${letter}`)),
    },
    {
      field: "description",
      heading: "Descrizione",
      unit: "text",
      rows: basis.map(({ label }) => label.it),
    },
    {
      field: "weight",
      heading: "Peso",
      unit: "percent",
      rows: basis.map(({ weight }) => Number(canonicalText(weight))),
      ...(basis[0] ? { note: placeOf({ ...basis[0], source: basis[0].weightSource }) } : {}),
    },
  ],
  totals: true,
};

const grantsSource = "PROG-2017, progetti approvati";

export const grantsTemplate: Template = {
  kind: "grants",
  title: { it: "Contributi concessi per territorio", en: "Grants by territory" },
  instructions: {
    it: "Una riga per provincia. Dove non ci sono progetti approvati scrivere 0. L'avviso POR FSE fissa un massimo per progetto e una quota massima del costo ammissibile.",
    en: "One row per province. Where no project was approved write 0. The POR FSE call sets a maximum per project and a maximum share of the eligible cost.",
  },
  columns: [
    { field: "territory", heading: "Provincia", unit: "text", rows: provinces },
    {
      field: "projectCount",
      heading: "Numero progetti approvati",
      unit: "count",
      note: { it: grantsSource, en: grantsSource },
    },
    { field: "eligibleCost", heading: "Costo ammissibile (€)", unit: "euro" },
    {
      field: "grant",
      heading: "Contributo concesso (€)",
      unit: "euro",
      note: { it: grantsSource, en: grantsSource },
    },
  ],
  totals: true,
};
