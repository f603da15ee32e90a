/** Rules of members, alliances, committee and meetings: for each a workbook that keeps it and one that breaks it. */
import type { RuleId } from "../../shared/domain/rules.ts";
import type { Table } from "../../shared/domain/table.ts";
import { recogniseSheet } from "../../shared/sheets/recognise.ts";
import { bookOf, type Plain, type SheetDraft } from "../sheets/grid-of.ts";

export interface RuleCase {
  readonly rule: RuleId;
  /** The tables of one workbook. */
  readonly passes: Table[];
  readonly fails: Table[];
}

type Row = readonly Plain[];
type Named = readonly [name: string, rows: readonly Row[]];

export function tablesIn(...sheets: readonly Named[]): Table[] {
  const drafts: SheetDraft[] = sheets.map(([name, rows]) => ({ name, rows }));
  return bookOf(...drafts).sheets.flatMap((sheet) => [...recogniseSheet(sheet).tables]);
}

export const day = (date: string): Plain => ({ date });

/** A row by heading; what is left out stays blank. */
function rowOf(head: readonly string[], cells: Readonly<Record<string, Plain>>): Row {
  const unknown = Object.keys(cells).filter((name) => !head.includes(name));
  if (unknown.length > 0) throw new Error(`no such heading: ${unknown.join(", ")}`);
  return head.map((name) => cells[name] ?? null);
}

type Cells = Readonly<Record<string, Plain>>;

const memberHead = [
  "N.",
  "Denominazione",
  "Tipologia",
  "Codice fiscale",
  "Data adesione",
  "Modulo di adesione ricevuto",
  "Data rinuncia",
  "Motivazione rinuncia",
  "Rinuncia scritta",
  "Data aggiornamento",
];
export const comune: Cells = {
  "N.": 1,
  Denominazione: "Comune di Alfa",
  Tipologia: "Enti pubblici",
  "Codice fiscale": "80003380195",
  "Data adesione": day("2017-09-01"),
  "Modulo di adesione ricevuto": "sì",
  "Data aggiornamento": day("2018-01-15"),
};
const coop: Cells = {
  "N.": 2,
  Denominazione: "La Rondine cooperativa sociale",
  Tipologia: "Terzo settore",
  "Codice fiscale": "00743110157",
  "Data adesione": day("2017-09-10"),
  "Modulo di adesione ricevuto": "sì",
  "Data aggiornamento": day("2018-01-15"),
};
const impresa: Cells = {
  "N.": 3,
  Denominazione: "Officine Gamma S.r.l.",
  Tipologia: "Imprese",
  "Data adesione": day("2017-10-01"),
  "Modulo di adesione ricevuto": "sì",
  "Data aggiornamento": day("2018-01-15"),
};
const listSheet = (rows: readonly Cells[]): Named => [
  "Elenco aderenti",
  [memberHead, ...rows.map((cells) => rowOf(memberHead, cells))],
];
export const list = (...rows: readonly Cells[]) => tablesIn(listSheet(rows));
const left: Cells = {
  ...impresa,
  "Data rinuncia": day("2018-05-02"),
  "Motivazione rinuncia": "cessata attività",
  "Rinuncia scritta": "PEC",
  "Data aggiornamento": day("2018-07-15"),
};
const members: Table[] = list(comune, coop, left);
const withMember = (change: Cells) => list(comune, { ...coop, ...change }, impresa);

const allianceHead = [
  "Alleanza",
  "Soggetto",
  "Ruolo",
  "Natura",
  "Data accordo",
  "Accordo aperto o chiuso",
  "Assetti organizzativi",
  "Data costituzione",
  "Approvazione piano",
  "Avvio progetto",
  "Prorogata",
  "Data adesione",
  "Comunicazione al capofila di rete",
];
const dates: Cells = {
  "Data costituzione": day("2017-07-03"),
  "Approvazione piano": day("2017-06-20"),
  "Avvio progetto": day("2017-07-17"),
};
const lead: Cells = {
  Alleanza: "Tempo amico",
  Soggetto: "Comune di Alfa",
  Ruolo: "capofila",
  Natura: "pubblico",
};
const partner: Cells = {
  Alleanza: "Tempo amico",
  Soggetto: "Officine Gamma S.r.l.",
  Ruolo: "partner",
  Natura: "privato",
};
const allianceSheet = (rows: readonly Cells[]): Named => [
  "Alleanze",
  [allianceHead, ...rows.map((cells) => rowOf(allianceHead, cells))],
];
const alliance = (...rows: readonly Cells[]) => tablesIn(allianceSheet(rows));
const formed = alliance({ ...lead, ...dates }, { ...partner, ...dates });
const formedWith = (change: Cells) =>
  alliance({ ...lead, ...dates, ...change }, { ...partner, ...dates, ...change });
const agreed2014: Cells = {
  "Data accordo": day("2014-06-10"),
  "Accordo aperto o chiuso": "aperto",
  "Assetti organizzativi": "art. 3",
};
const agreedWith = (change: Cells) =>
  alliance({ ...lead, ...agreed2014, ...change }, { ...partner, ...agreed2014, ...change });
const otherAlliance: readonly Cells[] = [
  { ...lead, Alleanza: "Nidi aperti" },
  { ...partner, Alleanza: "Nidi aperti" },
];

const committeeHead = [
  "Tipologia soggetti",
  "Ente",
  "Componente titolare",
  "Componente supplente",
  "Presente nelle alleanze",
  "Partecipa alla valutazione",
];
const seat = (
  category: Plain,
  body: string,
  titular: Plain,
  substitute: Plain,
  more: readonly Plain[] = [],
): Row => [category, body, titular, substitute, ...more];
const ats = seat("CAPOFILA DI RETE", "ATS della Montagna", "Anna Bianchi", "Ugo Neri");
const utr = seat("UTR", "Sede Sondrio", "Lia Verdi", "Pio Rossi");
const comuneSeat = seat("COMUNI", "Comune di Alfa", "Eva Gialli", "Leo Viola");
const committeeSheet = (...rows: readonly Row[]): Named => ["Comitato", [committeeHead, ...rows]];
const committee = (...rows: readonly Row[]) => tablesIn(committeeSheet(...rows));

const meetingHead = [
  "Data riunione",
  "Organo",
  "Data convocazione",
  "Ordine del giorno",
  "Numero componenti",
  "Numero presenti",
  "Voti favorevoli",
  "Voti contrari",
  "Astenuti",
  "Voto capofila di rete",
  "Esito",
  "Verbale",
  "Data richiesta parere",
  "N. richiedenti",
];
const met: Cells = {
  "Data riunione": day("2017-10-20"),
  Organo: "Comitato",
  "Data convocazione": day("2017-10-10"),
  "Ordine del giorno": "Stato dei progetti",
  "Numero componenti": 30,
  "Numero presenti": 20,
  "Voti favorevoli": 15,
  "Voti contrari": 3,
  Astenuti: 2,
  Esito: "approvato",
  Verbale: "inviato il 27/10/2017",
};
const meetingSheet = (rows: readonly Cells[]): Named => [
  "Riunioni",
  [meetingHead, ...rows.map((cells) => rowOf(meetingHead, cells))],
];
const meetings = (...rows: readonly Cells[]) => tablesIn(meetingSheet(rows));
const right = meetings(met);
const meetingWith = (change: Cells) => meetings({ ...met, ...change });
const assembly: Cells = {
  "Data riunione": day("2018-03-20"),
  Organo: "Rete",
  "Data convocazione": day("2018-03-01"),
  "Ordine del giorno": "Parere sulle priorità",
  "Numero componenti": 341,
  "Numero presenti": 120,
  Verbale: "sì",
};

const counts = (rows: readonly Row[]): Named => [
  "Aderenti per tipologia",
  [["Tipologia", "Numero"], ...rows],
];
const three = [comune, coop, impresa];
const threeCounts: readonly Row[] = [
  ["Enti pubblici", 1],
  ["Terzo settore", 1],
  ["Imprese", 1],
];
const bothRows = [
  { ...lead, ...dates, "Data costituzione": day("2017-10-10"), "Avvio progetto": day("2017-10-12") },
  { ...partner, "Data adesione": day("2017-10-10") },
];
const listAndAlliance = (...rows: readonly Cells[]) => tablesIn(listSheet(three), allianceSheet(rows));
const planSheet = (name: string): Named => [
  name,
  [
    ["Fonti", "Importo"],
    ["Risorse regionali", 100],
    ["Contributi richiesti", 100],
    ["Contributi assegnati", 90],
    ["Risorse per azioni di sistema", 10],
    ["Costo complessivo dei progetti", 200],
  ],
];

export const networkCases: readonly RuleCase[] = [
  { rule: "date.unreadable", passes: members, fails: withMember({ "Data adesione": "fine 2017" }) },
  { rule: "subject.code", passes: members, fails: withMember({ "Codice fiscale": "00743110158" }) },
  { rule: "subject.codeZeros", passes: members, fails: withMember({ "Codice fiscale": 743110157 }) },
  {
    rule: "subject.twoTypes",
    passes: members,
    fails: list(comune, coop, { ...coop, Tipologia: "Imprese" }),
  },
  {
    rule: "across.twoTypes",
    passes: listAndAlliance(lead, partner),
    fails: listAndAlliance(lead, { ...partner, Soggetto: "La Rondine coop. sociale", Natura: "pubblico" }),
  },
  {
    rule: "subject.duplicate",
    // Withdrawn and joined again: two rows, one member at any day.
    passes: list(
      comune,
      { ...left, Denominazione: "Officine Gamma srl" },
      {
        ...impresa,
        "Data adesione": day("2018-09-01"),
        "Data aggiornamento": day("2018-12-01"),
      },
    ),
    fails: list(comune, coop, { ...comune, Denominazione: "COMUNE DI  ALFA", "Codice fiscale": null }),
  },
  {
    rule: "subject.similar",
    passes: list(comune, { ...comune, Denominazione: "Comune di Alfas", "Codice fiscale": "00743110157" }),
    fails: list(impresa, { ...impresa, Denominazione: "Oficine Gamma S.r.l." }),
  },
  {
    rule: "subject.natureConflict",
    passes: members,
    fails: withMember({ Denominazione: "Comune di Beta", Tipologia: "Imprese" }),
  },
  { rule: "member.type", passes: members, fails: withMember({ Tipologia: "Amici della rete" }) },
  { rule: "member.adhesionMissing", passes: members, fails: withMember({ "Data adesione": null }) },
  {
    rule: "member.withdrawalBeforeAdhesion",
    passes: members,
    fails: list(comune, { ...left, "Data rinuncia": day("2017-09-30") }),
  },
  {
    rule: "member.withdrawalReason",
    passes: members,
    fails: list(comune, { ...left, "Motivazione rinuncia": null }),
  },
  {
    rule: "member.withdrawalWritten",
    passes: members,
    fails: list(comune, { ...left, "Rinuncia scritta": "per telefono" }),
  },
  { rule: "member.withdrawalDate", passes: members, fails: list(comune, { ...left, "Data rinuncia": null }) },
  {
    rule: "member.form",
    // A member of an earlier accord stays without a new form.
    passes: withMember({ "Data adesione": day("2014-03-31"), "Modulo di adesione ricevuto": null }),
    fails: withMember({ "Modulo di adesione ricevuto": null }),
  },
  {
    rule: "member.updateLate",
    passes: members,
    fails: withMember({ "Data aggiornamento": day("2018-06-30") }),
  },
  {
    rule: "across.memberCounts",
    passes: tablesIn(listSheet([...three, { ...left, Denominazione: "Delta S.r.l." }]), counts(threeCounts)),
    fails: tablesIn(
      listSheet(three),
      counts([
        ["Enti pubblici", 1],
        ["Terzo settore", 2],
        ["Imprese", 1],
      ]),
    ),
  },
  {
    rule: "across.memberTotal",
    passes: tablesIn(listSheet(three), counts(threeCounts)),
    fails: tablesIn(
      listSheet([comune, coop, { ...impresa, Tipologia: "Amici della rete" }]),
      counts([
        ["Enti pubblici", 1],
        ["Terzo settore", 3],
        ["Imprese", 1],
      ]),
    ),
  },
  {
    rule: "alliance.publicLead",
    passes: formed,
    fails: alliance({ ...lead, ...dates, Natura: "privato" }, partner),
  },
  {
    rule: "alliance.leadNature",
    passes: alliance({ ...lead, Natura: null }, partner),
    fails: alliance({ ...lead, Soggetto: "Fondazione Delta", Natura: null }, partner),
  },
  {
    rule: "alliance.oneLead",
    // May partner in others.
    passes: alliance(
      lead,
      partner,
      { ...lead, Alleanza: "Nidi aperti", Ruolo: "partner" },
      { ...lead, Alleanza: "Nidi aperti", Soggetto: "Comune di Beta" },
      { ...partner, Alleanza: "Nidi aperti" },
    ),
    fails: alliance(lead, partner, ...otherAlliance),
  },
  { rule: "alliance.noLead", passes: formed, fails: alliance({ ...lead, Ruolo: "partner" }, partner) },
  {
    rule: "alliance.severalLeads",
    passes: formed,
    fails: alliance(lead, { ...lead, Soggetto: "Comune di Beta" }, partner),
  },
  {
    rule: "alliance.publicAndPrivate",
    passes: formed,
    fails: alliance(lead, { ...lead, Soggetto: "Comune di Beta", Ruolo: "partner" }),
  },
  {
    rule: "alliance.sidesUnknown",
    passes: formed,
    fails: alliance(lead, { ...partner, Soggetto: "Fondazione Delta", Natura: null }),
  },
  { rule: "alliance.duplicate", passes: formed, fails: alliance(lead, partner, partner) },
  {
    rule: "alliance.similar",
    passes: formed,
    fails: alliance(lead, partner, { ...partner, Soggetto: "Oficine Gamma S.r.l." }),
  },
  {
    rule: "alliance.constitutionEarly",
    // An alliance of 2014-16 is extended, not constituted anew.
    passes: formedWith({ "Data costituzione": day("2014-09-01"), Prorogata: "sì" }),
    fails: formedWith({ "Data costituzione": day("2017-06-10") }),
  },
  {
    rule: "alliance.constitutionLate",
    passes: formed,
    fails: formedWith({ "Data costituzione": day("2017-09-01") }),
  },
  { rule: "alliance.constitutionMissing", passes: formed, fails: formedWith({ "Data costituzione": null }) },
  {
    rule: "alliance.agreementContents",
    passes: agreedWith({}),
    fails: agreedWith({ "Assetti organizzativi": "no" }),
  },
  {
    rule: "alliance.agreementUnstated",
    passes: agreedWith({}),
    fails: agreedWith({ "Accordo aperto o chiuso": null }),
  },
  {
    rule: "alliance.closedAdhesion",
    passes: alliance(
      { ...lead, ...agreed2014 },
      { ...partner, ...agreed2014, "Data adesione": day("2015-01-10") },
    ),
    fails: alliance(
      { ...lead, ...agreed2014, "Accordo aperto o chiuso": "chiuso" },
      { ...partner, ...agreed2014, "Accordo aperto o chiuso": "chiuso", "Data adesione": day("2015-01-10") },
    ),
  },
  {
    rule: "alliance.adhesionNotice",
    passes: alliance(
      { ...lead, ...dates },
      {
        ...partner,
        "Data adesione": day("2017-11-10"),
        "Comunicazione al capofila di rete": "PEC 12/11/2017",
      },
    ),
    fails: alliance({ ...lead, ...dates }, { ...partner, "Data adesione": day("2017-11-10") }),
  },
  {
    rule: "across.allianceMembership",
    passes: listAndAlliance(...bothRows),
    fails: listAndAlliance(...bothRows, { ...partner, Soggetto: "Zeta S.r.l." }),
  },
  {
    rule: "across.allianceMembershipLate",
    passes: listAndAlliance(...bothRows),
    fails: listAndAlliance(...bothRows.slice(0, 1), { ...partner, "Data adesione": day("2017-09-20") }),
  },
  {
    rule: "across.allianceSpelling",
    passes: listAndAlliance(...bothRows),
    fails: listAndAlliance(...bothRows, { ...partner, Soggetto: "La Rondinne cooperativa sociale" }),
  },
  {
    rule: "across.onePlan",
    passes: tablesIn(planSheet("Piano")),
    fails: tablesIn(planSheet("Piano"), planSheet("Piano vecchio")),
  },
  {
    rule: "committee.networkLead",
    passes: committee(ats, utr, comuneSeat),
    fails: committee(utr, comuneSeat),
  },
  {
    rule: "committee.regionalOffice",
    passes: committee(ats, utr, comuneSeat),
    fails: committee(ats, comuneSeat),
  },
  {
    rule: "committee.titular",
    passes: committee(ats, utr, comuneSeat),
    fails: committee(ats, utr, seat("COMUNI", "Comune di Alfa", null, "Leo Viola")),
  },
  {
    rule: "committee.substitute",
    passes: committee(ats, utr, comuneSeat),
    fails: committee(ats, utr, seat("COMUNI", "Comune di Alfa", "Eva Gialli", null)),
  },
  {
    rule: "committee.samePerson",
    passes: committee(ats, utr, comuneSeat),
    fails: committee(ats, utr, seat("COMUNI", "Comune di Alfa", "Eva Gialli", "Gialli Eva")),
  },
  {
    rule: "committee.repeated",
    passes: committee(ats, utr, seat(null, "Sede Morbegno", "A B", "C D"), comuneSeat),
    fails: committee(ats, utr, comuneSeat, comuneSeat),
  },
  {
    rule: "committee.conflict",
    passes: committee(ats, utr, seat("COMUNI", "Comune di Alfa", "A B", "C D", ["Tempo amico", "no"])),
    fails: committee(ats, utr, seat("COMUNI", "Comune di Alfa", "A B", "C D", ["Tempo amico", "sì"])),
  },
  {
    rule: "across.committeeConflict",
    passes: tablesIn(
      committeeSheet(ats, utr, seat("COMUNI", "Comune di Alfa", "A B", "C D", [null, "no"])),
      allianceSheet([lead, partner]),
    ),
    fails: tablesIn(
      committeeSheet(ats, utr, seat("COMUNI", "Comune di Alfa", "A B", "C D", [null, "sì"])),
      allianceSheet([lead, partner]),
    ),
  },
  {
    rule: "across.committeeAbstains",
    passes: tablesIn(
      committeeSheet(ats, utr, seat("COMUNI", "Comune di Beta", "A B", "C D")),
      allianceSheet([lead, partner]),
    ),
    fails: tablesIn(committeeSheet(ats, utr, comuneSeat), allianceSheet([lead, partner])),
  },
  { rule: "meeting.body", passes: right, fails: meetingWith({ Organo: "Tavolo" }) },
  { rule: "meeting.quorum", passes: right, fails: meetingWith({ "Numero componenti": 40 }) },
  {
    rule: "meeting.quorumRounding",
    passes: meetingWith({ "Numero componenti": 38 }),
    fails: meetingWith({ "Numero componenti": 39, "Numero presenti": 20 }),
  },
  { rule: "meeting.presentOverMembers", passes: right, fails: meetingWith({ "Numero componenti": 19 }) },
  { rule: "meeting.votesOverPresent", passes: right, fails: meetingWith({ Astenuti: 3 }) },
  { rule: "meeting.majority", passes: right, fails: meetingWith({ Esito: "non approvato" }) },
  {
    rule: "meeting.relativeMajority",
    passes: right,
    fails: meetingWith({ "Voti favorevoli": 9, "Voti contrari": 8, Astenuti: 3 }),
  },
  {
    rule: "meeting.tie",
    passes: meetingWith({
      "Voti favorevoli": 10,
      "Voti contrari": 10,
      Astenuti: 0,
      "Voto capofila di rete": "favorevole",
    }),
    fails: meetingWith({
      "Voti favorevoli": 10,
      "Voti contrari": 10,
      Astenuti: 0,
      "Voto capofila di rete": "contrario",
    }),
  },
  {
    rule: "meeting.tieVote",
    passes: right,
    fails: meetingWith({ "Voti favorevoli": 10, "Voti contrari": 10, Astenuti: 0 }),
  },
  {
    rule: "meeting.notice",
    passes: meetings({ ...met, "Data convocazione": day("2017-10-15") }, assembly),
    fails: meetings(met, { ...assembly, "Data convocazione": day("2018-03-11") }),
  },
  {
    rule: "meeting.opinionNotice",
    passes: meetings(met, { ...assembly, "Data richiesta parere": day("2018-02-14") }),
    fails: meetings(met, { ...assembly, "Data richiesta parere": day("2018-02-15") }),
  },
  {
    rule: "meeting.opinionShare",
    passes: meetings(met, { ...assembly, "N. richiedenti": 86 }),
    fails: meetings(met, { ...assembly, "N. richiedenti": 85 }),
  },
  {
    rule: "meeting.yearly",
    passes: meetings(
      { ...met, "Data riunione": day("2017-07-20"), "Data convocazione": day("2017-07-01") },
      met,
      {
        ...assembly,
      },
    ),
    fails: meetings(met, assembly),
  },
  { rule: "meeting.minutes", passes: right, fails: meetingWith({ Verbale: "no" }) },
  { rule: "meeting.agenda", passes: right, fails: meetingWith({ "Ordine del giorno": null }) },
  {
    rule: "across.meetingQuorum",
    passes: tablesIn(
      meetingSheet([
        {
          ...met,
          "Numero componenti": null,
          "Numero presenti": 3,
          "Voti favorevoli": 3,
          "Voti contrari": 0,
          Astenuti: 0,
        },
      ]),
      committeeSheet(ats, utr, comuneSeat, seat(null, "Comune di Beta", "A B", "C D")),
    ),
    fails: tablesIn(
      meetingSheet([
        {
          ...met,
          "Numero componenti": null,
          "Numero presenti": 2,
          "Voti favorevoli": 2,
          "Voti contrari": 0,
          Astenuti: 0,
        },
      ]),
      committeeSheet(ats, utr, comuneSeat, seat(null, "Comune di Beta", "A B", "C D")),
    ),
  },
];
