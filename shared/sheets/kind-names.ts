/** What officers call the kinds of tables. */
import { TableKind } from "../domain/table.ts";
import type { Bilingual, Language } from "../kit/finding.ts";

export const kindNames: Readonly<Record<TableKind, Bilingual>> = {
  members: { it: "Soggetti aderenti per tipologia", en: "Members by type" },
  memberList: { it: "Elenco dei soggetti aderenti", en: "List of members" },
  alliances: { it: "Alleanze locali", en: "Local alliances" },
  committee: { it: "Composizione del Comitato", en: "Committee" },
  meetings: { it: "Riunioni di Comitato e Rete", en: "Meetings of committee and network" },
  proposals: { it: "Proposte progettuali", en: "Proposals" },
  projects: { it: "Progetti approvati", en: "Approved projects" },
  projectCard: { it: "Schede progetto", en: "Project cards" },
  financialPlan: { it: "Piano finanziario", en: "Financial plan" },
  monitoring: { it: "Monitoraggio semestrale", en: "Half-year monitoring" },
  allocation: { it: "Indicatori per il riparto", en: "Allocation indicators" },
  weights: { it: "Pesi degli indicatori", en: "Weights of the indicators" },
  grants: { it: "Contributi per territorio", en: "Grants by territory" },
  cofinancing: { it: "Cofinanziamento dei progetti", en: "Cofinancing of the projects" },
  payments: { it: "Registro dei pagamenti", en: "Register of payments" },
  expenditureReport: { it: "Rendicontazione delle spese", en: "Expenditure report" },
  ranking: { it: "Graduatoria", en: "Ranking" },
  projectActions: { it: "Azioni dei progetti", en: "Actions of the projects" },
  monitoring2014: { it: "Indicatori di monitoraggio 2014-15", en: "Monitoring indicators 2014-15" },
  planMonitoring: { it: "Indicatori del Piano territoriale", en: "Indicators of the territorial plan" },
  actionRegister: { it: "Registro delle azioni 2012", en: "Register of actions 2012" },
  systemActions: {
    it: "Azioni di sistema, trasversali e dirette",
    en: "System, transversal and direct actions",
  },
  lineage: { it: "Dalle proposte ai progetti", en: "From proposals to projects" },
  evaluation: { it: "Valutazione delle proposte", en: "Evaluation of the proposals" },
  carryOver: { it: "Residui dei piani precedenti", en: "Carry-over of earlier plans" },
  unknown: { it: "Tabella di altro tipo", en: "Table of another kind" },
};

/** For catalogues of one language; every kind has a name, or this does not compile. */
export function kindNamesIn(language: Language): Readonly<Record<TableKind, string>> {
  const names = TableKind.options.map((kind) => [kind, kindNames[kind][language]]);
  return Object.fromEntries(names) as Record<TableKind, string>;
}
