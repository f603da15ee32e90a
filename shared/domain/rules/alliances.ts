/** Local alliances: who leads, who takes part, when they are formed. */
import { type Rule, type Rules, row } from "./rule.ts";

const leads = "LG-2014, soggetti capofila; ACC-CR-2014, art. 9; PLAN-MI-2017, All. 3 art. 9";
const composition = "ACC-CR-2014, art. 9; PLAN-MI-2017, par. 2.4 e All. 3 art. 9";
const regulation = "PLAN-MI-2017, All. 3 art. 9";
const agreement = "ACC-CR-2014, art. 9";

const of2017 = (rule: Rule): Rule => ({ ...rule, programmes: ["DGR-5969-2016"] });

export const alliancesRules = {
  "alliance.publicLead": row("error", leads, "Capofila di alleanza non pubblico", "Alliance lead not public"),
  "alliance.leadNature": row(
    "warning",
    leads,
    "Natura del capofila da dichiarare",
    "Nature of the lead to be declared",
  ),
  "alliance.oneLead": row(
    "error",
    "LG-2014, soggetti capofila; ACC-CR-2014, art. 9",
    "Capofila di più alleanze",
    "Lead of more than one alliance",
  ),
  "alliance.noLead": row("error", leads, "Alleanza senza capofila", "Alliance without a lead"),
  "alliance.severalLeads": row(
    "error",
    leads,
    "Alleanza con più capofila",
    "Alliance with more than one lead",
  ),
  "alliance.publicAndPrivate": row(
    "error",
    composition,
    "Alleanza senza soggetti pubblici e privati",
    "Alliance without both public and private partners",
  ),
  "alliance.sidesUnknown": row(
    "warning",
    composition,
    "Natura dei partner da dichiarare",
    "Nature of the partners to be declared",
  ),
  "alliance.duplicate": row(
    "error",
    composition,
    "Partner ripetuto nella stessa alleanza",
    "Partner repeated in one alliance",
  ),
  "alliance.similar": row("warning", composition, "Partner quasi uguali", "Nearly equal partners"),
  "alliance.constitutionEarly": of2017(
    row(
      "error",
      regulation,
      "Costituzione prima dell'approvazione del piano",
      "Constituted before the plan was approved",
    ),
  ),
  "alliance.constitutionLate": of2017(
    row(
      "error",
      regulation,
      "Costituzione dopo l'avvio dei progetti",
      "Constituted after the projects had started",
    ),
  ),
  "alliance.constitutionMissing": of2017(
    row("warning", regulation, "Costituzione formale senza data", "Formal constitution without a date"),
  ),
  "alliance.agreementContents": row(
    "error",
    agreement,
    "Accordo privo di un contenuto essenziale",
    "Agreement lacks an essential content",
  ),
  "alliance.agreementUnstated": row(
    "warning",
    agreement,
    "Contenuto dell'accordo da indicare",
    "Content of the agreement to be stated",
  ),
  "alliance.closedAdhesion": row(
    "error",
    `${agreement}; ${regulation}`,
    "Adesione successiva a un'alleanza chiusa",
    "Later adhesion to a closed alliance",
  ),
  "alliance.adhesionNotice": of2017(
    row(
      "warning",
      regulation,
      "Adesione non comunicata al capofila di rete",
      "Adhesion not told to the network lead",
    ),
  ),
  "across.allianceMembership": of2017(
    row("error", "PLAN-MI-2017, All. 1", "Partner non aderente alla rete", "Partner not a network member"),
  ),
  "across.allianceMembershipLate": of2017(
    row(
      "error",
      "PLAN-MI-2017, All. 1",
      "Adesione alla rete non in corso all'ingresso nell'alleanza",
      "No network membership on joining the alliance",
    ),
  ),
  "across.allianceSpelling": row(
    "warning",
    "PLAN-MI-2017, All. 1",
    "Partner scritto diversamente nell'elenco",
    "Partner spelled differently in the list",
  ),
  "across.onePlan": row(
    "warning",
    "LG-2014, ruolo dell'ASL; ACC-CR-2014, art. 5",
    "Più di un piano per il territorio",
    "More than one plan for the territory",
  ),
} as const satisfies Rules;
