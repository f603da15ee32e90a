/** Local alliances. */
import type { alliancesRules } from "../alliances.ts";
import type { ExamplesOf } from "../example.ts";
import { day, type Fields, right, sheet, wrong } from "./compose.ts";
import {
  alliances,
  cooperative,
  enterprise,
  lead,
  memberList,
  municipality,
  partner,
} from "./network-book.ts";

const dates: Fields = {
  "Data costituzione": day("2017-07-03"),
  "Approvazione piano": day("2017-06-20"),
  "Avvio progetto": day("2017-07-17"),
};
const formedWith = (change: Fields) =>
  alliances({ ...lead, ...dates, ...change }, { ...partner, ...dates, ...change });
const formed = formedWith({});
const agreement2014: Fields = {
  "Data accordo": day("2014-06-10"),
  "Accordo aperto o chiuso": "aperto",
  "Assetti organizzativi": "art. 3",
};
const agreedWith = (change: Fields, joined: Fields = {}) =>
  alliances({ ...lead, ...agreement2014, ...change }, { ...partner, ...agreement2014, ...change, ...joined });
const agreed = agreedWith({});
const secondBody: Fields = { ...lead, Soggetto: "Comune di Beta" };
const elsewhere = (fields: Fields): Fields => ({ ...fields, Alleanza: "Nidi aperti" });

const inOctober = {
  ...dates,
  "Data costituzione": day("2017-10-10"),
  "Avvio progetto": day("2017-10-12"),
};
const leading = { ...lead, ...inOctober };
const joining = (change: Fields): Fields => ({ ...partner, "Data adesione": day("2017-10-10"), ...change });
const listed = memberList(municipality, cooperative, enterprise);
const bothListed = [listed, alliances(leading, joining({}))] as const;

const plan = (name: string) =>
  sheet(
    name,
    ["Fonti", "Importo"],
    ["Risorse regionali", 100],
    ["Contributi richiesti", 100],
    ["Contributi assegnati", 90],
    ["Risorse per azioni di sistema", 10],
    ["Costo complessivo dei progetti", 200],
  );

export const alliancesExamples: ExamplesOf<typeof alliancesRules> = {
  "alliance.publicLead": {
    passes: [right("Capofila: un Comune", "Lead: a municipality", formed)],
    fails: [
      wrong(
        "Alleanze!B2",
        "Capofila dichiarato privato",
        "Lead declared private",
        alliances({ ...lead, ...dates, Natura: "privato" }, partner),
      ),
    ],
  },
  "alliance.leadNature": {
    passes: [
      right(
        "Natura non scritta, ma un Comune è pubblico",
        "Nature not written, but a municipality is public",
        alliances({ ...lead, Natura: null }, partner),
      ),
    ],
    fails: [
      wrong(
        "Alleanze!B2",
        "Una fondazione può essere pubblica o privata",
        "A foundation may be public or private",
        alliances({ ...lead, Soggetto: "Fondazione Delta", Natura: null }, partner),
      ),
    ],
  },
  "alliance.oneLead": {
    passes: [
      right(
        "Capofila di un'alleanza, partner di un'altra",
        "Lead of one alliance, partner of another",
        alliances(
          lead,
          partner,
          elsewhere({ ...lead, Ruolo: "partner" }),
          elsewhere(secondBody),
          elsewhere(partner),
        ),
      ),
    ],
    fails: [
      wrong(
        "Alleanze!B4",
        "Lo stesso Comune capofila di due alleanze",
        "The same municipality leads two alliances",
        alliances(lead, partner, elsewhere(lead), elsewhere(partner)),
      ),
    ],
  },
  "alliance.noLead": {
    passes: [right("Un capofila", "One lead", formed)],
    fails: [
      wrong(
        "Alleanze!A2",
        "Tutti partner",
        "All are partners",
        alliances({ ...lead, Ruolo: "partner" }, partner),
      ),
    ],
  },
  "alliance.severalLeads": {
    passes: [right("Un capofila", "One lead", formed)],
    fails: [
      wrong(
        "Alleanze!B3",
        "Due capofila nella stessa alleanza",
        "Two leads in one alliance",
        alliances(lead, secondBody, partner),
      ),
    ],
  },
  "alliance.publicAndPrivate": {
    passes: [right("Un soggetto pubblico e uno privato", "A public and a private subject", formed)],
    fails: [
      wrong(
        "Alleanze!A2",
        "Due Comuni, nessun privato",
        "Two municipalities, no private subject",
        alliances(lead, { ...secondBody, Ruolo: "partner" }),
      ),
    ],
  },
  "alliance.sidesUnknown": {
    passes: [right("Natura di tutti dichiarata", "Nature of all declared", formed)],
    fails: [
      wrong(
        "Alleanze!A2",
        "L'unico altro partner è di natura ignota",
        "The only other partner is of unknown nature",
        alliances(lead, { ...partner, Soggetto: "Fondazione Delta", Natura: null }),
      ),
    ],
  },
  "alliance.duplicate": {
    passes: [right("Ogni partner una volta", "Each partner once", formed)],
    fails: [
      wrong(
        "Alleanze!B4",
        "Lo stesso partner due volte",
        "The same partner twice",
        alliances(lead, partner, partner),
      ),
    ],
  },
  "alliance.similar": {
    passes: [right("Nomi ben distinti", "Names well apart", formed)],
    fails: [
      wrong(
        "Alleanze!B4",
        "«Officine» e «Oficine»",
        '"Officine" and "Oficine"',
        alliances(lead, partner, { ...partner, Soggetto: "Oficine Gamma S.r.l." }),
      ),
    ],
  },
  "alliance.constitutionEarly": {
    passes: [
      right("Costituita dopo l'approvazione del piano", "Constituted after the plan was approved", formed),
      right(
        "Un'alleanza del 2014-2016 è prorogata, non costituita di nuovo",
        "An alliance of 2014-16 is extended, not constituted anew",
        formedWith({ "Data costituzione": day("2014-09-01"), Prorogata: "sì" }),
      ),
    ],
    fails: [
      wrong(
        "Alleanze!E2",
        "Costituita dieci giorni prima dell'approvazione",
        "Constituted ten days before the approval",
        formedWith({ "Data costituzione": day("2017-06-10") }),
      ),
    ],
  },
  "alliance.constitutionLate": {
    passes: [right("Costituita prima dell'avvio", "Constituted before the start", formed)],
    fails: [
      wrong(
        "Alleanze!E2",
        "Costituita dopo l'avvio del progetto",
        "Constituted after the project had started",
        formedWith({ "Data costituzione": day("2017-09-01") }),
      ),
    ],
  },
  "alliance.constitutionMissing": {
    passes: [right("Data di costituzione indicata", "Day of constitution given", formed)],
    fails: [
      wrong(
        "Alleanze!E2",
        "Progetto avviato, alleanza senza data di costituzione",
        "Project started, alliance without a day of constitution",
        formedWith({ "Data costituzione": null }),
      ),
    ],
  },
  "alliance.agreementContents": {
    passes: [right("Accordo con gli assetti organizzativi", "Agreement with its organisation", agreed)],
    fails: [
      wrong(
        "Alleanze!G2",
        "Accordo senza assetti organizzativi",
        "Agreement without its organisation",
        agreedWith({ "Assetti organizzativi": "no" }),
      ),
    ],
  },
  "alliance.agreementUnstated": {
    passes: [right("Accordo aperto: è detto", "Open agreement: it is stated", agreed)],
    fails: [
      wrong(
        "Alleanze!F2",
        "Non è detto se l'accordo è aperto o chiuso",
        "Not stated whether the agreement is open or closed",
        agreedWith({ "Accordo aperto o chiuso": null }),
      ),
    ],
  },
  "alliance.closedAdhesion": {
    passes: [
      right(
        "Adesione successiva a un'alleanza aperta",
        "Later adhesion to an open alliance",
        agreedWith({}, { "Data adesione": day("2015-01-10") }),
      ),
    ],
    fails: [
      wrong(
        "Alleanze!H3",
        "Adesione successiva a un'alleanza chiusa",
        "Later adhesion to a closed alliance",
        agreedWith({ "Accordo aperto o chiuso": "chiuso" }, { "Data adesione": day("2015-01-10") }),
      ),
    ],
  },
  "alliance.adhesionNotice": {
    passes: [
      right(
        "Adesione successiva comunicata al capofila di rete",
        "Later adhesion told to the network lead",
        alliances(
          { ...lead, ...dates },
          {
            ...partner,
            "Data adesione": day("2017-11-10"),
            "Comunicazione al capofila di rete": "PEC 12/11/2017",
          },
        ),
      ),
    ],
    fails: [
      wrong(
        "Alleanze!I3",
        "Adesione successiva, nessuna comunicazione",
        "Later adhesion, nobody told",
        alliances(
          { ...lead, ...dates },
          { ...partner, "Data adesione": day("2017-11-10"), "Comunicazione al capofila di rete": null },
        ),
      ),
    ],
  },
  "across.allianceMembership": {
    passes: [right("I due partner sono nell'elenco", "Both partners are in the list", ...bothListed)],
    fails: [
      wrong(
        "Alleanze!B4",
        "«Zeta S.r.l.» non è nell'elenco degli aderenti",
        '"Zeta S.r.l." is not in the list of members',
        listed,
        alliances(leading, joining({}), joining({ Soggetto: "Zeta S.r.l." })),
      ),
    ],
  },
  "across.allianceMembershipLate": {
    passes: [
      right(
        "Prima nella rete, poi nell'alleanza",
        "First in the network, then in the alliance",
        ...bothListed,
      ),
    ],
    fails: [
      wrong(
        "Alleanze!B3",
        "Nell'alleanza dal 20 settembre, nella rete dal 1° ottobre",
        "In the alliance from 20 September, in the network from 1 October",
        listed,
        alliances(leading, joining({ "Data adesione": day("2017-09-20") })),
      ),
    ],
  },
  "across.allianceSpelling": {
    passes: [right("Stessi nomi nei due fogli", "Same names in both sheets", ...bothListed)],
    fails: [
      wrong(
        "Alleanze!B4",
        "«Rondinne» nell'alleanza, «Rondine» nell'elenco",
        '"Rondinne" in the alliance, "Rondine" in the list',
        listed,
        alliances(leading, joining({}), joining({ Soggetto: "La Rondinne cooperativa sociale" })),
      ),
    ],
  },
  "across.onePlan": {
    passes: [right("Un solo piano finanziario", "A single financial plan", plan("Piano"))],
    fails: [
      wrong(
        "Piano vecchio!A1",
        "Due piani finanziari nella stessa cartella",
        "Two financial plans in one workbook",
        plan("Piano"),
        plan("Piano vecchio"),
      ),
    ],
  },
};
