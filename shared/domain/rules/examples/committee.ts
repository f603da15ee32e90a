/** The committee of the network, and the meetings of committee and network. */
import type { committeeRules } from "../committee.ts";
import type { ExampleRow, ExamplesOf } from "../example.ts";
import { day, type Fields, right, wrong } from "./compose.ts";
import {
  alliances,
  assembly,
  ats,
  committee,
  lead,
  meetings,
  met,
  municipalitySeat,
  partner,
  regionalOffice,
} from "./network-book.ts";

const seated = (...seats: readonly ExampleRow[]) => committee([], ...seats);
const complete = seated(ats, regionalOffice, municipalitySeat);
const alfa = (titular: string | null, substitute: string | null): ExampleRow => [
  "COMUNI",
  "Comune di Alfa",
  titular,
  substitute,
];
const evaluating = (evaluates: string) =>
  committee(["Presente nelle alleanze", "Partecipa alla valutazione"], ats, regionalOffice, [
    ...municipalitySeat,
    "Tempo amico",
    evaluates,
  ]);
const evaluatingToo = (evaluates: string) =>
  committee(["Partecipa alla valutazione"], ats, regionalOffice, [...municipalitySeat, evaluates]);
const beta: ExampleRow = ["COMUNI", "Comune di Beta", "Ada Rosa", "Ivo Blu"];
const alliance = alliances(lead, partner);
const held = meetings(met);
const meetingWith = (change: Fields) => meetings({ ...met, ...change });
const earlier: Fields = {
  ...met,
  "Data riunione": day("2017-07-20"),
  "Data convocazione": day("2017-07-01"),
};
const assemblyWith = (change: Fields) => meetings(earlier, met, { ...assembly, ...change });
const tie = (vote: string | null) =>
  meetingWith({ "Voti favorevoli": 10, "Voti contrari": 10, Astenuti: 0, "Voto capofila di rete": vote });
const present = (count: number) =>
  meetingWith({
    "Numero componenti": null,
    "Numero presenti": count,
    "Voti favorevoli": count,
    "Voti contrari": 0,
    Astenuti: 0,
  });
const ofFour = seated(ats, regionalOffice, municipalitySeat, beta);

export const committeeExamples: ExamplesOf<typeof committeeRules> = {
  "committee.networkLead": {
    passes: [right("ATS, sede regionale, un Comune", "ATS, regional office, a municipality", complete)],
    fails: [
      wrong("Comitato!B2", "Manca l'ATS", "The ATS is missing", seated(regionalOffice, municipalitySeat)),
    ],
  },
  "committee.regionalOffice": {
    passes: [right("La sede regionale c'è", "The regional office is there", complete)],
    fails: [
      wrong(
        "Comitato!B2",
        "Manca la sede regionale",
        "The regional office is missing",
        seated(ats, municipalitySeat),
      ),
    ],
  },
  "committee.titular": {
    passes: [right("Un titolare per ogni ente", "A titular for each body", complete)],
    fails: [
      wrong(
        "Comitato!C4",
        "Manca il titolare del Comune",
        "The municipality's titular is missing",
        seated(ats, regionalOffice, alfa(null, "Leo Viola")),
      ),
    ],
  },
  "committee.substitute": {
    passes: [right("Un supplente per ogni ente", "A substitute for each body", complete)],
    fails: [
      wrong(
        "Comitato!D4",
        "Manca il supplente del Comune",
        "The municipality's substitute is missing",
        seated(ats, regionalOffice, alfa("Eva Gialli", null)),
      ),
    ],
  },
  "committee.samePerson": {
    passes: [right("Due persone diverse", "Two different persons", complete)],
    fails: [
      wrong(
        "Comitato!D4",
        "Eva Gialli è titolare e supplente",
        "Eva Gialli is titular and substitute",
        seated(ats, regionalOffice, alfa("Eva Gialli", "Gialli Eva")),
      ),
    ],
  },
  "committee.repeated": {
    passes: [
      right(
        "Due sedi regionali diverse",
        "Two different regional offices",
        seated(ats, regionalOffice, [null, "Sede Morbegno", "Ada Rosa", "Ivo Blu"], municipalitySeat),
      ),
    ],
    fails: [
      wrong(
        "Comitato!B5",
        "Lo stesso Comune due volte",
        "The same municipality twice",
        seated(ats, regionalOffice, municipalitySeat, municipalitySeat),
      ),
    ],
  },
  "committee.conflict": {
    passes: [
      right(
        "Partner di un'alleanza, non valuta",
        "Partner of an alliance, does not evaluate",
        evaluating("no"),
      ),
    ],
    fails: [
      wrong(
        "Comitato!F4",
        "Partner di un'alleanza, e valuta",
        "Partner of an alliance, and evaluates",
        evaluating("sì"),
      ),
    ],
  },
  "across.committeeConflict": {
    passes: [
      right(
        "Capofila nel foglio delle alleanze, non valuta",
        "Lead in the sheet of alliances, does not evaluate",
        evaluatingToo("no"),
        alliance,
      ),
    ],
    fails: [
      wrong(
        "Comitato!E4",
        "Capofila nel foglio delle alleanze, e valuta",
        "Lead in the sheet of alliances, and evaluates",
        evaluatingToo("sì"),
        alliance,
      ),
    ],
  },
  "across.committeeAbstains": {
    passes: [
      right(
        "Nessun componente è in un'alleanza",
        "No member is in an alliance",
        seated(ats, regionalOffice, beta),
        alliance,
      ),
    ],
    fails: [
      wrong(
        "Comitato!B4",
        "Il Comune di Alfa è capofila di un'alleanza",
        "Comune di Alfa leads an alliance",
        complete,
        alliance,
      ),
    ],
  },
  "meeting.body": {
    passes: [right("Riunione del Comitato", "Meeting of the committee", held)],
    fails: [
      wrong(
        "Riunioni!B2",
        "«Tavolo» non è Comitato né Rete",
        '"Tavolo" is neither committee nor network',
        meetingWith({ Organo: "Tavolo" }),
      ),
    ],
  },
  "meeting.quorum": {
    passes: [right("20 presenti su 30", "20 present of 30", held)],
    fails: [
      wrong(
        "Riunioni!F2",
        "20 presenti su 40: ne servono 21",
        "20 present of 40: 21 are needed",
        meetingWith({ "Numero componenti": 40 }),
      ),
    ],
  },
  "meeting.quorumRounding": {
    passes: [
      right(
        "20 presenti su 38: metà più uno fa proprio 20",
        "20 present of 38: half plus one is just 20",
        meetingWith({ "Numero componenti": 38 }),
      ),
    ],
    fails: [
      wrong(
        "Riunioni!F2",
        "20 presenti su 39: metà più uno fa 20,5",
        "20 present of 39: half plus one is 20.5",
        meetingWith({ "Numero componenti": 39, "Numero presenti": 20 }),
      ),
    ],
  },
  "meeting.presentOverMembers": {
    passes: [right("20 presenti su 30", "20 present of 30", held)],
    fails: [
      wrong("Riunioni!F2", "20 presenti su 19", "20 present of 19", meetingWith({ "Numero componenti": 19 })),
    ],
  },
  "meeting.votesOverPresent": {
    passes: [right("15 + 3 + 2 = 20 presenti", "15 + 3 + 2 = 20 present", held)],
    fails: [
      wrong(
        "Riunioni!G2",
        "15 + 3 + 3 voti, 20 presenti",
        "15 + 3 + 3 votes, 20 present",
        meetingWith({ Astenuti: 3 }),
      ),
    ],
  },
  "meeting.majority": {
    passes: [right("15 favorevoli su 20: approvato", "15 of 20 in favour: approved", held)],
    fails: [
      wrong(
        "Riunioni!J2",
        "15 favorevoli su 20, ma «non approvato»",
        "15 of 20 in favour, yet not approved",
        meetingWith({ Esito: "non approvato" }),
      ),
    ],
  },
  "meeting.relativeMajority": {
    passes: [right("15 favorevoli su 20 presenti", "15 in favour of 20 present", held)],
    fails: [
      wrong(
        "Riunioni!J2",
        "9 contro 8: più dei contrari, non la metà dei 20 presenti",
        "9 against 8: more than those against, not half of the 20 present",
        meetingWith({ "Voti favorevoli": 9, "Voti contrari": 8, Astenuti: 3 }),
      ),
    ],
  },
  "meeting.tie": {
    passes: [
      right(
        "10 a 10, il capofila è favorevole: approvato",
        "10 to 10, the lead in favour: approved",
        tie("favorevole"),
      ),
    ],
    fails: [
      wrong(
        "Riunioni!K2",
        "10 a 10, il capofila è contrario: approvato",
        "10 to 10, the lead against: approved",
        tie("contrario"),
      ),
    ],
  },
  "meeting.tieVote": {
    passes: [right("15 a 3: nessuna parità", "15 to 3: no tie", held)],
    fails: [
      wrong(
        "Riunioni!J2",
        "10 a 10, senza il voto del capofila",
        "10 to 10, without the lead's vote",
        tie(null),
      ),
    ],
  },
  "meeting.notice": {
    passes: [
      right(
        "Cinque giorni per il Comitato, diciannove per la Rete",
        "Five days for the committee, nineteen for the network",
        meetings(earlier, { ...met, "Data convocazione": day("2017-10-15") }, assembly),
      ),
    ],
    fails: [
      wrong(
        "Riunioni!C4",
        "Nove giorni per la Rete: ne servono dieci",
        "Nine days for the network: ten are needed",
        assemblyWith({ "Data convocazione": day("2018-03-11") }),
      ),
    ],
  },
  "meeting.opinionNotice": {
    passes: [
      right(
        "Parere chiesto quindici giorni prima della convocazione",
        "Opinion asked fifteen days before the notice",
        assemblyWith({ "Data richiesta parere": day("2018-02-14") }),
      ),
    ],
    fails: [
      wrong(
        "Riunioni!L4",
        "Parere chiesto quattordici giorni prima",
        "Opinion asked fourteen days before",
        assemblyWith({ "Data richiesta parere": day("2018-02-15") }),
      ),
    ],
  },
  "meeting.opinionShare": {
    passes: [right("86 richiedenti su 341", "Asked by 86 of 341", assemblyWith({ "N. richiedenti": 86 }))],
    fails: [
      wrong(
        "Riunioni!L4",
        "85 richiedenti su 341: meno di un quarto",
        "Asked by 85 of 341: less than a quarter",
        assemblyWith({ "N. richiedenti": 85 }),
      ),
    ],
  },
  "meeting.yearly": {
    passes: [
      right(
        "Due riunioni del Comitato e una della Rete",
        "Two meetings of the committee, one of the network",
        meetings(earlier, met, assembly),
      ),
    ],
    fails: [
      wrong(
        "Riunioni!A2",
        "Una sola riunione del Comitato nel 2017",
        "A single meeting of the committee in 2017",
        meetings(met, assembly),
      ),
    ],
  },
  "meeting.minutes": {
    passes: [right("Verbale inviato", "Minutes sent", held)],
    fails: [wrong("Riunioni!K2", "Nessun verbale", "No minutes", meetingWith({ Verbale: "no" }))],
  },
  "meeting.agenda": {
    passes: [right("Ordine del giorno indicato", "Agenda given", held)],
    fails: [
      wrong(
        "Riunioni!D2",
        "Ordine del giorno in bianco",
        "Agenda left blank",
        meetingWith({ "Ordine del giorno": null }),
      ),
    ],
  },
  "across.meetingQuorum": {
    passes: [right("Tre presenti su quattro enti", "Three present of four bodies", present(3), ofFour)],
    fails: [
      wrong("Riunioni!F2", "Due presenti su quattro enti", "Two present of four bodies", present(2), ofFour),
    ],
  },
};
