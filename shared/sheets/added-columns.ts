/** What may be computed beside a table, by kind: differences and ratios of its own columns. */
import type { TableKind } from "../domain/table.ts";
import { euroFormat, percentFormat } from "./sheet-draft.ts";

export interface AddedColumn {
  /** Without our mark. */
  readonly header: string;
  readonly type: "difference" | "ratio" | "shareOfTotal";
  /** Fields: minuend and subtrahend, numerator and denominator, or the one field shared out. */
  readonly fields: readonly string[];
  readonly format: string;
}

const ratio = (header: string, numerator: string, denominator: string): AddedColumn => ({
  header,
  type: "ratio",
  fields: [numerator, denominator],
  format: percentFormat,
});

/** Domain 2.7: on the assigned contribution where there is one, else on the requested; the heading names the base. */
const onAssigned: readonly AddedColumn[] = [
  {
    header: "Cofinanziamento (costo − assegnato)",
    type: "difference",
    fields: ["totalCost", "assigned"],
    format: euroFormat,
  },
  {
    header: "% cofinanziamento (base: assegnato)",
    type: "ratio",
    fields: ["totalCost-assigned", "totalCost"],
    format: percentFormat,
  },
  ratio("Assegnato / richiesto", "assigned", "requested"),
];
const onRequested: readonly AddedColumn[] = [
  {
    header: "Cofinanziamento (costo − richiesto)",
    type: "difference",
    fields: ["totalCost", "requested"],
    format: euroFormat,
  },
  {
    header: "% cofinanziamento (base: richiesto)",
    type: "ratio",
    fields: ["totalCost-requested", "totalCost"],
    format: percentFormat,
  },
];

export const addedColumns: Readonly<Partial<Record<TableKind, readonly AddedColumn[]>>> = {
  projects: [...onAssigned, ...onRequested],
  proposals: onRequested,
  members: [{ header: "% sul totale", type: "shareOfTotal", fields: ["count"], format: percentFormat }],
  monitoring: [
    ratio("Persone raggiunte / previste", "personsReached", "personsExpected"),
    ratio("Imprese raggiunte / previste", "enterprisesReached", "enterprisesExpected"),
    ratio("Liquidato / totale risorse (tutte le fonti)", "liquidatedAll", "totalResources"),
    ratio("Liquidato / erogato (quota contributo)", "liquidatedContribution", "disbursed"),
    ratio("Cofinanziamento / totale risorse", "cofinancing", "totalResources"),
    ratio("Cofinanziamento privato / totale", "privateCofinancing", "cofinancing"),
    ratio("Cofinanziamento monetario / totale", "monetaryCofinancing", "cofinancing"),
  ],
  cofinancing: [
    ...onAssigned.slice(0, 2),
    ratio("Cofinanziamento privato / totale", "privateCofinancing", "cofinancing"),
    ratio("Cofinanziamento monetario / totale", "monetaryCofinancing", "cofinancing"),
  ],
  expenditureReport: [
    {
      header: "Previsto − sostenuto",
      type: "difference",
      fields: ["planned", "incurred"],
      format: euroFormat,
    },
    ratio("Sostenuto / previsto", "incurred", "planned"),
    ratio("Quota contributo / sostenuto", "onContribution", "incurred"),
    ratio("Ammesso / sostenuto", "admitted", "incurred"),
  ],
  systemActions: [ratio("Liquidato / previsto", "liquidated", "planned")],
  ranking: [
    ratio("Concesso / richiesto", "grant", "requested"),
    ratio("Concesso / costo ammissibile", "grant", "eligibleCost"),
  ],
};
