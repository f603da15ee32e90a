/**
 * Network regulation of ATS Città Metropolitana di Milano (PLAN-MI-2017, All. 3), with the adhesion form (All. 1)
 * and paragraphs of the plan that state the same rules. Read in the regulation itself: it details D.G.R. 5969/2016 for one ATS.
 */
import type { Source } from "../../kit/source.ts";
import type { Act } from "../act.ts";
import { planMilan2017Document, prog2017Document } from "../documents.ts";
import { stated } from "../sourced.ts";

function plan(place: string): Source {
  return { document: "PLAN-MI-2017", place, hand: "first" };
}

function article(article: string): Source {
  return plan(`All. 3, art. ${article}`);
}

export const act: Act = {
  id: "REG-MI-2017",
  role: "local",
  title: {
    it: "Regolamento interno della Rete territoriale di conciliazione, ATS Città Metropolitana di Milano",
    en: "Regulation of the territorial network, ATS Città Metropolitana di Milano",
  },
  citations: {
    canonical: "Regolamento di rete ATS Città Metropolitana di Milano",
    number: null,
    year: 2017,
    right: [
      {
        form: "Regolamento interno di funzionamento della Rete territoriale di conciliazione",
        source: plan("All. 3, titolo"),
      },
      { form: "Regolamento di rete", source: plan("indice, All. 3") },
      { form: "Regolamento della Rete", source: plan("All. 1") },
    ],
    wrong: [],
  },
  documents: [planMilan2017Document, prog2017Document],
  validity: {
    from: {
      value: "2017-05-31",
      source: plan("copertina"),
      note: {
        it: "Il regolamento non porta data: è quella del piano a cui è allegato.",
        en: "The regulation has no date of its own: this is the date of the plan it is annexed to.",
      },
    },
    to: {
      value: "2019-01-16",
      source: {
        document: "PROG-2017",
        place: "I Piani Territoriali di Conciliazione 2017-2018",
        hand: "second",
      },
      note: {
        it: "Il regolamento non stampa una fine: attua la D.G.R. 5969/2016 e se ne usa il termine.",
        en: "The regulation prints no end: it carries out D.G.R. 5969/2016, whose end is used.",
      },
    },
  },
  programme: null,
  programmes: ["DGR-5969-2016"],
  level: "ats",
  territories: ["ATS-MI"],
  parameters: {
    networkLeadBody: stated("ats", article("8")),
    networkMeetingsPerYear: stated(1, article("4")),
    networkNoticeDays: stated(10, article("4")),
    networkOpinionPortion: stated({ numerator: 1, denominator: 4, plus: 0 }, article("4")),
    networkOpinionDays: stated(15, article("4")),
    memberUpdateMonths: stated(6, article("2 bis")),
    memberWithdrawal: stated(["written", "withReason"], article("2 bis")),
    allianceLeadKinds: stated(["public"], article("9")),
    allianceSides: stated(["public", "private"], article("9")),
    networkMembershipFirst: stated(true, plan("All. 1")),
    allianceConstitution: stated(["afterPlanApproval", "beforeProjectStart"], article("9")),
    earlierAlliancesExtended: stated(true, article("9")),
    openAllianceAdhesion: stated(["formal", "toldToNetworkLead"], article("9")),
    committeeMandatoryMembers: stated(["networkLead", "regionalOffice"], article("5")),
    committeeComposition: stated(
      [
        "ATS della Città Metropolitana di Milano (Capofila di Rete)",
        "UTR (Ufficio Territoriale Regionale della Città Metropolitana)",
        "Rappresentanze ex Reti territoriali di Conciliazione",
        "Province di Milano e Lodi",
        "CCIAA",
        "Comune di Milano",
        "Organizzazioni Sindacali maggiormente rappresentative",
        "Associazioni Datoriali",
        "Rappresentanze ASST ed ASP",
        "Consigliere Parità provinciali",
        "Forum Provinciale Associazioni Familiari",
        "Università",
        "Esperto sistemi di welfare",
      ],
      article("5"),
    ),
    committeeChair: stated("networkLead", article("5")),
    committeeMeetingsPerYear: stated(2, article("7")),
    committeeNoticeDays: stated(5, article("7")),
    committeeQuorum: stated({ numerator: 1, denominator: 2, plus: 1 }, article("7"), {
      it: "«Metà + 1» dei componenti. Con un numero dispari di componenti la metà non è intera: il regolamento non dice come si arrotonda.",
      en: "Half + 1 of the members. With an odd number half is not whole: the regulation does not say how to round.",
    }),
    committeeMajority: stated("present", article("7")),
    committeeTieBreak: stated("networkLead", article("7")),
    committeeSubstitute: stated(true, article("5")),
    committeeAbstention: stated(["allianceLead", "alliancePartner"], plan("par. 2.4, punto 3"), {
      it: "L'art. 5 del regolamento esclude dalla valutazione i capofila che partecipano in forma consultiva; il par. 2.4 del piano anche i partner.",
      en: "Art. 5 of the regulation keeps leads who take part as advisers out of evaluation; paragraph 2.4 of the plan keeps partners out too.",
    }),
    committeeMinutes: stated(["attendance", "topics", "decisions"], article("7")),
    transversalMeetingMonths: stated(6, plan("par. 3.4")),
    expenditureReportPath: stated(["allianceLead", "networkLead", "region"], article("10"), {
      it: "L'art. 10 obbliga il capofila di Alleanza; che passi per l'ATS si ricava dall'art. 8 (debiti informativi verso la Regione).",
      en: "Art. 10 binds the alliance lead; that it passes through the ATS follows from art. 8 (information due to the Region).",
    }),
  },
  deadlines: [
    {
      id: "network-constituted",
      text: {
        it: "Costituzione della Rete unificata (Deliberazione n. 95)",
        en: "Unified network constituted (Deliberation no. 95)",
      },
      due: { kind: "day", date: "2017-01-27" },
      source: article("2"),
    },
    {
      id: "projects-approved",
      text: {
        it: "Approvazione dei sei progetti da parte del Comitato",
        en: "Six projects approved by the committee",
      },
      due: { kind: "day", date: "2017-05-26" },
      source: plan("All. 4"),
    },
  ],
  memberTypes: [],
  objectives: [],
  actionGroups: [],
  actions: [],
  monitoringIndicators: [],
  demographicIndicators: [],
  premialityHeadings: [],
  premialityCriteria: [],
  printedFigures: [],
};
