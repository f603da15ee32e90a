/** Territorial accord of Cremona 2014-15 (ACC-CR-2014), read in the accord itself: it details D.G.R. 1081/2013 for the ASL of Cremona. */
import type { Source } from "../../kit/source.ts";
import type { Act } from "../act.ts";
import { accordCremonaDocument } from "../documents.ts";
import { open, stated } from "../sourced.ts";

function at(place: string): Source {
  return { document: "ACC-CR-2014", place, hand: "first" };
}

export const act: Act = {
  id: "ACC-CR-2014",
  role: "local",
  title: {
    it: "Accordo territoriale di conciliazione di Cremona, biennio 2014-15",
    en: "Territorial accord of Cremona, 2014-15",
  },
  citations: {
    canonical: "Accordo territoriale di Cremona, 31 marzo 2014",
    number: null,
    year: 2014,
    right: [
      {
        form: "Accordo per la valorizzazione delle politiche territoriali di conciliazione famiglia – lavoro e delle reti di imprese",
        source: at("titolo"),
        note: {
          it: "Il titolo è comune agli accordi di tutti i territori ex D.G.R. 1081/2013: da solo non dice quale territorio.",
          en: "The title is common to the accords of all territories under D.G.R. 1081/2013: alone it names none.",
        },
      },
      { form: "Deliberazione ASL Cremona n. 180 del 27/3/2014", source: at("frontespizio, approvazione") },
    ],
    wrong: [],
  },
  documents: [accordCremonaDocument],
  validity: {
    from: { value: "2014-03-31", source: at("sottoscrizione, «Cremona 31 marzo 2014»") },
    to: {
      value: "2016-03-31",
      source: at("art. 10"),
      note: {
        it: "Due anni dalla sottoscrizione. Un eventuale aggiornamento concordato non è tra i documenti.",
        en: "Two years from signing. An agreed renewal, if any, is not among the documents.",
      },
    },
  },
  programme: null,
  programmes: ["DGR-1081-2013"],
  level: "asl",
  territories: ["ASL-CR"],
  parameters: {
    networkLeadBody: stated("asl", at("art. 5")),
    plansPerTerritory: stated(1, at("art. 5")),
    earlierMembersStay: stated(true, at("art. 5")),
    accordYears: stated(2, at("art. 10")),
    networkMeetingsPerYear: open(
      at("art. 7"),
      "L'accordo prevede incontri periodici senza dirne il numero.",
      "The accord provides for periodic meetings without saying how many.",
    ),
    allianceLeadKinds: stated(["public"], at("art. 9")),
    alliancesPerLead: stated(1, at("art. 9")),
    allianceSides: stated(["public", "private"], at("art. 9")),
    allianceAgreementContents: stated(
      ["subjectsAndOpenness", "organisation", "governance", "lead", "commitments"],
      at("art. 9"),
    ),
    committeeMandatoryMembers: stated(["networkLead", "regionalOffice"], at("art. 6")),
    minimumCofinancingShare: open(
      at("art. 7"),
      "L'accordo promuove la compartecipazione finanziaria senza fissarne un minimo.",
      "The accord promotes financial participation without a minimum.",
    ),
    monitoringLevels: stated(["allianceLead", "networkLead", "region"], at("art. 11")),
    expenditureReportPath: stated(["allianceLead", "networkLead", "region"], at("art. 8")),
  },
  deadlines: [
    {
      id: "accord-approved",
      text: { it: "Approvazione dell'accordo da parte dell'ASL", en: "Accord approved by the ASL" },
      due: { kind: "day", date: "2014-03-27" },
      source: at("frontespizio, approvazione"),
    },
    {
      id: "accord-signed",
      text: { it: "Sottoscrizione dell'accordo", en: "Accord signed" },
      due: { kind: "day", date: "2014-03-31" },
      source: at("sottoscrizione"),
    },
  ],
  memberTypes: [],
  objectives: [
    ["area-1", "Armonizzazione della programmazione territoriale", "Harmonised territorial programming"],
    ["area-2", "Informazione/formazione specifica", "Specific information and training"],
    ["area-3", "Offerta integrata dei servizi", "Integrated supply of services"],
    ["area-4", "Innovazione organizzativa", "Organisational innovation"],
    ["area-5", "Comunicazione sul territorio", "Communication in the territory"],
  ].map(([id = "", it = "", en = ""], index) => ({
    id: `ACC-CR-2014.${id}`,
    text: { it, en },
    source: at(`art. 2, punto ${index + 1}`),
  })),
  actionGroups: [],
  actions: [],
  monitoringIndicators: [],
  demographicIndicators: [],
  premialityHeadings: [],
  premialityCriteria: [],
  printedFigures: [],
};
