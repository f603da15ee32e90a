/**
 * What monitoring indicators and premiality criteria count or sum: the closed list, with name and unit.
 * "projectResources" includes every source of the project; "disbursedByRegion" is the regional contribution alone.
 */
import type { Bilingual } from "../kit/finding.ts";

export const units = [
  "subjects",
  "alliances",
  "projects",
  "plans",
  "services",
  "hours",
  "euro",
  "persons",
  "enterprises",
  "groups",
  "meetings",
  "trials",
  "actions",
  "beneficiaries",
  "assessment",
] as const;
export type Unit = (typeof units)[number];

export const unitLabels: Readonly<Record<Unit, Bilingual>> = {
  subjects: { it: "soggetti", en: "subjects" },
  alliances: { it: "alleanze", en: "alliances" },
  projects: { it: "progetti", en: "projects" },
  plans: { it: "piani di flessibilità", en: "flexibility plans" },
  services: { it: "servizi", en: "services" },
  hours: { it: "ore", en: "hours" },
  euro: { it: "euro", en: "euro" },
  persons: { it: "persone", en: "persons" },
  enterprises: { it: "imprese", en: "enterprises" },
  groups: { it: "gruppi di lavoro", en: "working groups" },
  meetings: { it: "incontri", en: "meetings" },
  trials: { it: "sperimentazioni", en: "trials" },
  actions: { it: "interventi", en: "actions" },
  beneficiaries: { it: "destinatari", en: "beneficiaries" },
  assessment: { it: "valutazione", en: "assessment" },
};

interface Quantity {
  readonly label: Bilingual;
  readonly unit: Unit;
}

function of<const U extends Unit>(unit: U, it: string, en: string) {
  return { label: { it, en }, unit };
}

const table = {
  members: of("subjects", "Soggetti aderenti alla Rete", "Members of the network"),
  allianceMembers: of("subjects", "Soggetti aderenti all'Alleanza", "Members of the alliance"),
  alliancesConstituted: of("alliances", "Alleanze costituite formalmente", "Alliances formally constituted"),
  projectsInPlan: of("projects", "Progetti presenti nel piano", "Projects in the plan"),
  projectsSubmitted: of("projects", "Progetti presentati", "Projects submitted"),
  projectsStarted: of("projects", "Progetti avviati", "Projects started"),
  projectsConcluded: of("projects", "Progetti conclusi", "Projects concluded"),
  projectsStartedCofinanced: of(
    "projects",
    "Progetti avviati con cofinanziamento della rete",
    "Projects started with network cofinancing",
  ),
  projectsStartedNetworkFunded: of(
    "projects",
    "Progetti avviati interamente a sostegno economico della rete",
    "Projects started entirely funded by the network",
  ),
  projectsStartedForPersons: of(
    "projects",
    "Progetti avviati destinati alle persone",
    "Projects started for persons",
  ),
  projectsStartedForEnterprises: of(
    "projects",
    "Progetti avviati destinati alle imprese",
    "Projects started for enterprises",
  ),
  projectsExperimental: of("projects", "Progetti sperimentali", "Experimental projects"),
  flexibilityPlansStarted: of("plans", "Piani di flessibilità avviati", "Flexibility plans started"),
  subjectsReached: of("subjects", "Soggetti raggiunti", "Subjects reached"),
  subjectsTargeted: of("subjects", "Soggetti target", "Target subjects"),
  smesServed: of(
    "enterprises",
    "MPMI interessate da servizi di conciliazione",
    "Micro, small and medium enterprises served",
  ),
  servicesDelivered: of("services", "Servizi di conciliazione erogati", "Work-life services delivered"),
  servicesDeclared: of(
    "services",
    "Servizi esistenti dichiarati nel piano",
    "Existing services declared in the plan",
  ),
  hoursDelivered: of("hours", "Ore erogate", "Hours delivered"),
  hoursPlanned: of("hours", "Ore previste dal piano", "Hours planned"),
  liquidatedByAlliances: of(
    "euro",
    "Risorse liquidate dalle Alleanze locali",
    "Resources liquidated by the alliances",
  ),
  disbursedByRegion: of("euro", "Risorse erogate da Regione Lombardia", "Resources disbursed by the Region"),
  systemPersonsReached: of(
    "persons",
    "Persone raggiunte dalle azioni di sistema",
    "Persons reached by system actions",
  ),
  systemPersonsExpected: of(
    "persons",
    "Persone previste dalle azioni di sistema",
    "Persons expected by system actions",
  ),
  systemEnterprisesReached: of(
    "enterprises",
    "Imprese raggiunte dalle azioni di sistema",
    "Enterprises reached by system actions",
  ),
  systemEnterprisesExpected: of(
    "enterprises",
    "Imprese previste dalle azioni di sistema",
    "Enterprises expected by system actions",
  ),
  planPersonsReached: of("persons", "Persone raggiunte dal piano", "Persons reached by the plan"),
  planPersonsExpected: of("persons", "Persone previste dal piano", "Persons expected by the plan"),
  planEnterprisesReached: of("enterprises", "Imprese raggiunte dal piano", "Enterprises reached by the plan"),
  planEnterprisesExpected: of(
    "enterprises",
    "Imprese previste dal piano",
    "Enterprises expected by the plan",
  ),
  personsReached: of("persons", "Persone raggiunte", "Persons reached"),
  personsExpected: of("persons", "Persone previste", "Persons expected"),
  enterprisesReached: of("enterprises", "Imprese raggiunte", "Enterprises reached"),
  enterprisesExpected: of("enterprises", "Imprese previste", "Enterprises expected"),
  networkActionsLiquidated: of(
    "euro",
    "Risorse liquidate per azioni della rete",
    "Resources liquidated for network actions",
  ),
  networkActionsPlanned: of(
    "euro",
    "Risorse previste dal Piano per azioni della rete",
    "Resources planned for network actions",
  ),
  networkActionsCofinancing: of(
    "euro",
    "Cofinanziamento per azioni della rete",
    "Cofinancing for network actions",
  ),
  networkActionsMonetaryCofinancing: of(
    "euro",
    "Cofinanziamento monetario per azioni della rete",
    "Monetary cofinancing for network actions",
  ),
  projectLiquidated: of("euro", "Risorse liquidate del progetto", "Liquidated resources of the project"),
  projectResources: of(
    "euro",
    "Totale risorse a disposizione del progetto",
    "Total resources of the project",
  ),
  projectCofinancing: of("euro", "Cofinanziamento del progetto", "Cofinancing of the project"),
  projectPrivateCofinancing: of(
    "euro",
    "Cofinanziamento privato del progetto",
    "Private cofinancing of the project",
  ),
  projectMonetaryCofinancing: of(
    "euro",
    "Cofinanziamento monetario del progetto",
    "Monetary cofinancing of the project",
  ),
  localPlanCofinancing: of(
    "euro",
    "Cofinanziamento dei Piani di Azione Locali",
    "Cofinancing of the local action plans",
  ),
  localPlanCost: of("euro", "Costo dei Piani di Azione Locali", "Cost of the local action plans"),
  workingGroupsStarted: of("groups", "Gruppi di lavoro avviati", "Working groups started"),
  workingGroupMeetings: of("meetings", "Incontri dei gruppi di lavoro", "Meetings of the working groups"),
  internalTrialsStarted: of("trials", "Sperimentazioni interne avviate", "Internal trials started"),
  actionsActivated: of("actions", "Interventi attivati", "Actions activated"),
  actionsCarriedOut: of("actions", "Interventi realizzati", "Actions carried out"),
  beneficiariesReached: of("beneficiaries", "Beneficiari raggiunti", "Beneficiaries reached"),
  beneficiariesExpected: of("beneficiaries", "Beneficiari attesi", "Beneficiaries expected"),
  memberSatisfaction: of("assessment", "Soddisfazione degli aderenti", "Satisfaction of the members"),
  innovativeness: of("assessment", "Innovatività degli interventi", "Innovativeness of the actions"),
  sustainability: of("assessment", "Sostenibilità del progetto", "Sustainability of the project"),
} as const satisfies Readonly<Record<string, Quantity>>;

export type QuantityId = keyof typeof table;
export const quantities: Readonly<Record<QuantityId, Quantity>> = table;
export const quantityIds = Object.keys(table) as [QuantityId, ...QuantityId[]];
