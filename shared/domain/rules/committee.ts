/** The committee of the network, and the meetings of committee and network. */
import { type Rule, type Rules, row } from "./rule.ts";

const composition = "LG-2014, comitato di valutazione; ACC-CR-2014, art. 6; PLAN-MI-2017, All. 3 art. 5";
const abstention = "PLAN-MI-2017, par. 2.4 e All. 3 art. 5";
const working = "PLAN-MI-2017, All. 3 art. 7";
const network = "PLAN-MI-2017, All. 3 art. 4";
const both = "PLAN-MI-2017, All. 3 artt. 4 e 7";

const of2017 = (rule: Rule): Rule => ({ ...rule, programmes: ["DGR-5969-2016"] });

export const committeeRules = {
  "committee.networkLead": row(
    "error",
    composition,
    "Comitato senza ATS (ASL)",
    "Committee without the ATS (ASL)",
  ),
  "committee.regionalOffice": row(
    "error",
    composition,
    "Comitato senza sede regionale (UTR, STER)",
    "Committee without the regional office (UTR, STER)",
  ),
  "committee.titular": of2017(
    row("warning", "PLAN-MI-2017, All. 3 art. 5", "Titolare non indicato", "No titular named"),
  ),
  "committee.substitute": of2017(
    row("warning", "PLAN-MI-2017, All. 3 art. 5", "Supplente non indicato", "No substitute named"),
  ),
  "committee.samePerson": of2017(
    row(
      "error",
      "PLAN-MI-2017, All. 3 art. 5",
      "Titolare e supplente coincidono",
      "Titular and substitute are the same person",
    ),
  ),
  "committee.repeated": row("warning", composition, "Ente ripetuto nel Comitato", "Body repeated"),
  "committee.conflict": of2017(
    row(
      "error",
      abstention,
      "Valuta pur essendo in un'alleanza proponente",
      "Evaluates although in a proposing alliance",
    ),
  ),
  "across.committeeConflict": of2017(
    row(
      "error",
      abstention,
      "Valuta pur essendo in un'alleanza del file",
      "Evaluates although in an alliance of the workbook",
    ),
  ),
  "across.committeeAbstains": of2017(
    row(
      "info",
      abstention,
      "Componente che non partecipa alla valutazione",
      "Member that takes no part in evaluation",
    ),
  ),
  "meeting.body": row(
    "warning",
    both,
    "Organo della riunione non indicato",
    "Body of the meeting not stated",
  ),
  "meeting.quorum": of2017(row("error", working, "Numero legale mancante", "No legal number")),
  "meeting.quorumRounding": of2017(
    row(
      "info",
      working,
      "Numero legale che dipende dall'arrotondamento",
      "Legal number that depends on rounding",
    ),
  ),
  "meeting.presentOverMembers": row(
    "error",
    working,
    "Presenti più dei componenti",
    "More present than members",
  ),
  "meeting.votesOverPresent": row("error", working, "Voti più dei presenti", "More votes than present"),
  "meeting.majority": of2017(
    row("error", working, "Esito contrario ai voti", "Outcome contrary to the votes"),
  ),
  "meeting.relativeMajority": of2017(
    row(
      "warning",
      working,
      "Maggioranza dei votanti, non dei presenti",
      "Majority of the votes, not of those present",
    ),
  ),
  "meeting.tie": of2017(
    row(
      "error",
      working,
      "Parità: esito contrario al voto del capofila",
      "Tie: outcome contrary to the lead's vote",
    ),
  ),
  "meeting.tieVote": of2017(
    row(
      "warning",
      working,
      "Parità: manca il voto del capofila di rete",
      "Tie: the network lead's vote is missing",
    ),
  ),
  "meeting.notice": of2017(row("error", both, "Preavviso troppo breve", "Notice too short")),
  "meeting.opinionNotice": of2017(
    row("error", network, "Richiesta di parere in ritardo", "Request for an opinion too late"),
  ),
  "meeting.opinionShare": of2017(
    row("error", network, "Richiesta di parere di meno di un quarto", "Opinion asked by less than a quarter"),
  ),
  "meeting.yearly": of2017(
    row("warning", both, "Riunioni meno del minimo", "Fewer meetings than the minimum"),
  ),
  "meeting.minutes": of2017(row("warning", both, "Verbale mancante", "No minutes")),
  "meeting.agenda": of2017(row("warning", both, "Ordine del giorno mancante", "No agenda")),
  "across.meetingQuorum": of2017(
    row(
      "error",
      working,
      "Numero legale mancante rispetto alla composizione",
      "No legal number for the committee's composition",
    ),
  ),
} as const satisfies Rules;
