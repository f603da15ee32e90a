/** Local alliances: who leads, who takes part, when they are formed. */
import { laidDown, type Rules, row } from "./rule.ts";

const leads = "LG-2014, soggetti capofila; ACC-CR-2014, art. 9; PLAN-MI-2017, All. 3 art. 9";
const composition = "ACC-CR-2014, art. 9; PLAN-MI-2017, par. 2.4 e All. 3 art. 9";
const regulation = "PLAN-MI-2017, All. 3 art. 9";
const agreement = "ACC-CR-2014, art. 9";

export const alliancesRules = {
  "alliance.publicLead": laidDown(
    row(
      "error",
      leads,
      "Capofila di alleanza non ammesso dall'atto",
      "Alliance lead not admitted by the act",
    ),
    "allianceLeadKinds",
  ),
  "alliance.leadNature": laidDown(
    row("warning", leads, "Natura del capofila da dichiarare", "Nature of the lead to be declared"),
    "allianceLeadKinds",
  ),
  "alliance.oneLead": laidDown(
    row(
      "error",
      "LG-2014, soggetti capofila; ACC-CR-2014, art. 9",
      "Capofila di più alleanze",
      "Lead of more than one alliance",
    ),
    "alliancesPerLead",
  ),
  "alliance.noLead": row("error", leads, "Alleanza senza capofila", "Alliance without a lead"),
  "alliance.severalLeads": row(
    "error",
    leads,
    "Alleanza con più capofila",
    "Alliance with more than one lead",
  ),
  "alliance.publicAndPrivate": laidDown(
    row(
      "error",
      composition,
      "Alleanza senza soggetti pubblici e privati",
      "Alliance without both public and private partners",
    ),
    "allianceSides",
  ),
  "alliance.sidesUnknown": laidDown(
    row("warning", composition, "Natura dei partner da dichiarare", "Nature of the partners to be declared"),
    "allianceSides",
  ),
  "alliance.duplicate": row(
    "error",
    composition,
    "Partner ripetuto nella stessa alleanza",
    "Partner repeated in one alliance",
  ),
  "alliance.similar": row("warning", composition, "Partner quasi uguali", "Nearly equal partners"),
  "alliance.constitutionEarly": laidDown(
    row(
      "error",
      regulation,
      "Costituzione prima dell'approvazione del piano",
      "Constituted before the plan was approved",
    ),
    "allianceConstitution",
  ),
  "alliance.constitutionLate": laidDown(
    row(
      "error",
      regulation,
      "Costituzione dopo l'avvio dei progetti",
      "Constituted after the projects had started",
    ),
    "allianceConstitution",
  ),
  "alliance.constitutionMissing": laidDown(
    row("warning", regulation, "Costituzione formale senza data", "Formal constitution without a date"),
    "allianceConstitution",
  ),
  "alliance.agreementContents": laidDown(
    row(
      "error",
      agreement,
      "Accordo privo di un contenuto essenziale",
      "Agreement lacks an essential content",
    ),
    "allianceAgreementContents",
  ),
  "alliance.agreementUnstated": laidDown(
    row("warning", agreement, "Contenuto dell'accordo da indicare", "Content of the agreement to be stated"),
    "allianceAgreementContents",
  ),
  "alliance.closedAdhesion": row(
    "error",
    `${agreement}; ${regulation}`,
    "Adesione successiva a un'alleanza chiusa",
    "Later adhesion to a closed alliance",
  ),
  "alliance.adhesionNotice": laidDown(
    row(
      "warning",
      regulation,
      "Adesione non comunicata al capofila di rete",
      "Adhesion not told to the network lead",
    ),
    "openAllianceAdhesion",
  ),
  "across.allianceMembership": laidDown(
    row("error", "PLAN-MI-2017, All. 1", "Partner non aderente alla rete", "Partner not a network member"),
    "networkMembershipFirst",
  ),
  "across.allianceMembershipLate": laidDown(
    row(
      "error",
      "PLAN-MI-2017, All. 1",
      "Adesione alla rete non in corso all'ingresso nell'alleanza",
      "No network membership on joining the alliance",
    ),
    "networkMembershipFirst",
  ),
  "across.allianceSpelling": row(
    "warning",
    "PLAN-MI-2017, All. 1",
    "Partner scritto diversamente nell'elenco",
    "Partner spelled differently in the list",
  ),
  "across.onePlan": laidDown(
    row(
      "warning",
      "LG-2014, ruolo dell'ASL; ACC-CR-2014, art. 5",
      "Più di un piano per il territorio",
      "More than one plan for the territory",
    ),
    "plansPerTerritory",
  ),
} as const satisfies Rules;
