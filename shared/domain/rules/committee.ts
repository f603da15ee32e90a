/** The committee of the network, and the meetings of committee and network. */
import { laidDown, type Rules, row } from "./rule.ts";

const composition = "LG-2014, comitato di valutazione; ACC-CR-2014, art. 6; PLAN-MI-2017, All. 3 art. 5";
const abstention = "PLAN-MI-2017, par. 2.4 e All. 3 art. 5";
const working = "PLAN-MI-2017, All. 3 art. 7";
const network = "PLAN-MI-2017, All. 3 art. 4";
const both = "PLAN-MI-2017, All. 3 artt. 4 e 7";

export const committeeRules = {
  "committee.networkLead": laidDown(
    row("error", composition, "Comitato senza ATS (ASL)", "Committee without the ATS (ASL)"),
    "committeeMandatoryMembers",
  ),
  "committee.regionalOffice": laidDown(
    row(
      "error",
      composition,
      "Comitato senza sede regionale (UTR, STER)",
      "Committee without the regional office (UTR, STER)",
    ),
    "committeeMandatoryMembers",
  ),
  "committee.titular": laidDown(
    row("warning", "PLAN-MI-2017, All. 3 art. 5", "Titolare non indicato", "No titular named"),
    "committeeSubstitute",
  ),
  "committee.substitute": laidDown(
    row("warning", "PLAN-MI-2017, All. 3 art. 5", "Supplente non indicato", "No substitute named"),
    "committeeSubstitute",
  ),
  "committee.samePerson": laidDown(
    row(
      "error",
      "PLAN-MI-2017, All. 3 art. 5",
      "Titolare e supplente coincidono",
      "Titular and substitute are the same person",
    ),
    "committeeSubstitute",
  ),
  "committee.repeated": row("warning", composition, "Ente ripetuto nel Comitato", "Body repeated"),
  "committee.conflict": laidDown(
    row(
      "error",
      abstention,
      "Valuta pur essendo in un'alleanza proponente",
      "Evaluates although in a proposing alliance",
    ),
    "committeeAbstention",
  ),
  "across.committeeConflict": laidDown(
    row(
      "error",
      abstention,
      "Valuta pur essendo in un'alleanza del file",
      "Evaluates although in an alliance of the workbook",
    ),
    "committeeAbstention",
  ),
  "across.committeeAbstains": laidDown(
    row(
      "info",
      abstention,
      "Componente che non partecipa alla valutazione",
      "Member that takes no part in evaluation",
    ),
    "committeeAbstention",
  ),
  "meeting.body": row(
    "warning",
    both,
    "Organo della riunione non indicato",
    "Body of the meeting not stated",
  ),
  "meeting.quorum": laidDown(
    row("error", working, "Numero legale mancante", "No legal number"),
    "committeeQuorum",
  ),
  "meeting.quorumRounding": laidDown(
    row(
      "info",
      working,
      "Numero legale che dipende dall'arrotondamento",
      "Legal number that depends on rounding",
    ),
    "committeeQuorum",
  ),
  "meeting.presentOverMembers": row(
    "error",
    working,
    "Presenti più dei componenti",
    "More present than members",
  ),
  "meeting.votesOverPresent": row("error", working, "Voti più dei presenti", "More votes than present"),
  "meeting.majority": laidDown(
    row("error", working, "Esito contrario ai voti", "Outcome contrary to the votes"),
    "committeeMajority",
  ),
  "meeting.relativeMajority": laidDown(
    row(
      "warning",
      working,
      "Maggioranza dei votanti, non dei presenti",
      "Majority of the votes, not of those present",
    ),
    "committeeMajority",
  ),
  "meeting.tie": laidDown(
    row(
      "error",
      working,
      "Parità: esito contrario al voto del capofila",
      "Tie: outcome contrary to the lead's vote",
    ),
    "committeeTieBreak",
  ),
  "meeting.tieVote": laidDown(
    row(
      "warning",
      working,
      "Parità: manca il voto del capofila di rete",
      "Tie: the network lead's vote is missing",
    ),
    "committeeTieBreak",
  ),
  "meeting.notice": laidDown(
    row("error", both, "Preavviso troppo breve", "Notice too short"),
    "committeeNoticeDays",
  ),
  "meeting.opinionNotice": laidDown(
    row("error", network, "Richiesta di parere in ritardo", "Request for an opinion too late"),
    "networkOpinionDays",
  ),
  "meeting.opinionShare": laidDown(
    row("error", network, "Richiesta di parere di meno di un quarto", "Opinion asked by less than a quarter"),
    "networkOpinionPortion",
  ),
  "meeting.yearly": laidDown(
    row("warning", both, "Riunioni meno del minimo", "Fewer meetings than the minimum"),
    "committeeMeetingsPerYear",
  ),
  "meeting.minutes": laidDown(row("warning", both, "Verbale mancante", "No minutes"), "committeeMinutes"),
  "meeting.agenda": laidDown(
    row("warning", both, "Ordine del giorno mancante", "No agenda"),
    "committeeMinutes",
  ),
  "across.meetingQuorum": laidDown(
    row(
      "error",
      working,
      "Numero legale mancante rispetto alla composizione",
      "No legal number for the committee's composition",
    ),
    "committeeQuorum",
  ),
} as const satisfies Rules;
