/** The list of members of a network; subjects in general. */
import type { ExampleRow, ExamplesOf } from "../example.ts";
import type { memberListRules } from "../member-list.ts";
import { day, type Fields, right, sheet, wrong } from "./compose.ts";
import {
  alliances,
  cooperative,
  enterprise,
  lead,
  left,
  memberList,
  municipality,
  partner,
} from "./network-book.ts";

const members = memberList(municipality, cooperative, left);
const withMember = (change: Fields) => memberList(municipality, { ...cooperative, ...change }, enterprise);
const leaving = (change: Fields) => memberList(municipality, { ...left, ...change });
const three = [municipality, cooperative, enterprise];
const counts = (...rows: readonly ExampleRow[]) =>
  sheet("Aderenti per tipologia", ["Tipologia", "Numero"], ...rows);
const oneEach = counts(["Enti pubblici", 1], ["Terzo settore", 1], ["Imprese", 1]);

/** The cooperative of the list, in an alliance. */
const joined = (nature: string): Fields => ({
  ...partner,
  Soggetto: "La Rondine coop. sociale",
  Natura: nature,
});

export const memberListExamples: ExamplesOf<typeof memberListRules> = {
  "date.unreadable": {
    passes: [right("Date con giorno, mese e anno", "Dates with day, month and year", members)],
    fails: [
      wrong(
        "Elenco aderenti!E3",
        "«fine 2017» non è un giorno",
        '"fine 2017" (end of 2017) is no day',
        withMember({ "Data adesione": "fine 2017" }),
      ),
    ],
  },
  "subject.code": {
    passes: [
      right("Codici con il carattere di controllo giusto", "Codes with the right check digit", members),
    ],
    fails: [
      wrong(
        "Elenco aderenti!D3",
        "L'ultima cifra di controllo è sbagliata",
        "The last digit, a check digit, is wrong",
        withMember({ "Codice fiscale": "00743110158" }),
      ),
    ],
  },
  "subject.codeZeros": {
    passes: [
      right("Codice scritto come testo, zeri compresi", "Code written as text, with its zeros", members),
    ],
    fails: [
      wrong(
        "Elenco aderenti!D3",
        "Codice scritto come numero: i due zeri iniziali sono perduti",
        "Code written as a number: its two leading zeros are lost",
        withMember({ "Codice fiscale": 743110157 }),
      ),
    ],
  },
  "subject.twoTypes": {
    passes: [right("Ogni soggetto ha una tipologia", "Each subject has one type", members)],
    fails: [
      wrong(
        "Elenco aderenti!C4",
        "La stessa cooperativa fra il terzo settore e fra le imprese",
        "The same cooperative as third sector and as enterprise",
        memberList(municipality, cooperative, { ...cooperative, Tipologia: "Imprese" }),
      ),
    ],
  },
  "across.twoTypes": {
    passes: [
      right(
        "La cooperativa è privata in tutti e due i fogli",
        "The cooperative is private on both sheets",
        memberList(municipality, cooperative, enterprise),
        alliances(lead, partner, joined("privato")),
      ),
    ],
    fails: [
      wrong(
        "Alleanze!D4",
        "Terzo settore nell'elenco, pubblica nell'alleanza",
        "Third sector in the list, public in the alliance",
        memberList(municipality, cooperative, enterprise),
        alliances(lead, partner, joined("pubblico")),
      ),
    ],
  },
  "subject.duplicate": {
    passes: [
      right(
        "Un soggetto uscito e rientrato: due righe, un solo aderente in ogni giorno",
        "Left and joined again: two rows, one member on any day",
        memberList(
          municipality,
          { ...left, Denominazione: "Officine Gamma srl" },
          { ...enterprise, "Data adesione": day("2018-09-01"), "Data aggiornamento": day("2018-12-01") },
        ),
      ),
    ],
    fails: [
      wrong(
        "Elenco aderenti!B4",
        "Lo stesso Comune, scritto in maiuscolo",
        "The same municipality in capitals",
        memberList(municipality, cooperative, {
          ...municipality,
          Denominazione: "COMUNE DI  ALFA",
          "Codice fiscale": null,
        }),
      ),
    ],
  },
  "subject.similar": {
    passes: [
      right(
        "Nomi quasi uguali, codici diversi",
        "Nearly equal names, different codes",
        memberList(municipality, {
          ...municipality,
          Denominazione: "Comune di Alfas",
          "Codice fiscale": "00743110157",
        }),
      ),
    ],
    fails: [
      wrong(
        "Elenco aderenti!B3",
        "«Officine» e «Oficine», senza codici che li distinguano",
        '"Officine" and "Oficine", without codes to tell them apart',
        memberList(enterprise, { ...enterprise, Denominazione: "Oficine Gamma S.r.l." }),
      ),
    ],
  },
  "subject.natureConflict": {
    passes: [right("Tipologia secondo il nome", "Type as the name says", members)],
    fails: [
      wrong(
        "Elenco aderenti!C3",
        "Un Comune fra le imprese",
        "A municipality among the enterprises",
        withMember({ Denominazione: "Comune di Beta", Tipologia: "Imprese" }),
      ),
    ],
  },
  "member.type": {
    passes: [right("Tipologie previste dagli atti", "Types that the acts know", members)],
    fails: [
      wrong(
        "Elenco aderenti!C3",
        "«Amici della rete» non è una tipologia",
        '"Amici della rete" (friends of the network) is no type',
        withMember({ Tipologia: "Amici della rete" }),
      ),
    ],
  },
  "member.columns": {
    passes: [
      right(
        "Tipologia e data di adesione in colonne loro",
        "Type and date of adhesion in columns of their own",
        members,
      ),
    ],
    fails: [
      wrong(
        "Enti aderenti!A1",
        "Un elenco di firmatari senza tipologia e senza date",
        "A list of signatories without types and dates",
        sheet(
          "Enti aderenti",
          ["Enti Aderenti", "Nominativo per firma"],
          ["Comune di Alfa", "Sindaca Eva Gialli"],
          ["Officine Gamma srl", "Presidente Leo Viola"],
        ),
      ),
    ],
  },
  "member.adhesionMissing": {
    passes: [right("Ogni aderente ha una data di adesione", "Each member has a date of adhesion", members)],
    fails: [
      wrong(
        "Elenco aderenti!E3",
        "Un aderente senza data di adesione",
        "A member without a date of adhesion",
        withMember({ "Data adesione": null }),
      ),
    ],
  },
  "member.withdrawalBeforeAdhesion": {
    passes: [right("Rinuncia dopo l'adesione", "Withdrawal after adhesion", members)],
    fails: [
      wrong(
        "Elenco aderenti!G3",
        "Rinuncia il giorno prima dell'adesione",
        "Withdrawal the day before adhesion",
        leaving({ "Data rinuncia": day("2017-09-30") }),
      ),
    ],
  },
  "member.withdrawalReason": {
    passes: [right("Rinuncia motivata", "Withdrawal with a reason", members)],
    fails: [
      wrong(
        "Elenco aderenti!H3",
        "Rinuncia senza motivazione",
        "Withdrawal without a reason",
        leaving({ "Motivazione rinuncia": null }),
      ),
    ],
  },
  "member.withdrawalWritten": {
    passes: [right("Rinuncia per PEC", "Withdrawal by certified mail", members)],
    fails: [
      wrong(
        "Elenco aderenti!I3",
        "Rinuncia per telefono",
        "Withdrawal by telephone",
        leaving({ "Rinuncia scritta": "per telefono" }),
      ),
    ],
  },
  "member.withdrawalDate": {
    passes: [right("Rinuncia con la sua data", "Withdrawal with its date", members)],
    fails: [
      wrong(
        "Elenco aderenti!G3",
        "Motivo della rinuncia, ma non la data",
        "Reason of the withdrawal, but no date",
        leaving({ "Data rinuncia": null }),
      ),
    ],
  },
  "member.form": {
    passes: [
      right("Modulo ricevuto", "Form received", members),
      right(
        "Chi aderiva già nel 2014 resta senza un nuovo modulo",
        "A member since 2014 stays without a new form",
        withMember({ "Data adesione": day("2014-03-31"), "Modulo di adesione ricevuto": null }),
      ),
    ],
    fails: [
      wrong(
        "Elenco aderenti!F3",
        "Adesione del 2017 senza modulo",
        "Adhesion of 2017 without a form",
        withMember({ "Modulo di adesione ricevuto": null }),
      ),
    ],
  },
  "member.updateLate": {
    passes: [right("Elenco aggiornato entro sei mesi", "List updated within six months", members)],
    fails: [
      wrong(
        "Elenco aderenti!G3",
        "Riga aggiornata nove mesi dopo l'adesione",
        "Row updated nine months after adhesion",
        withMember({ "Data aggiornamento": day("2018-06-30") }),
      ),
    ],
  },
  "across.memberCounts": {
    passes: [
      right(
        "Chi è uscito non si conta più",
        "Who has left is not counted",
        memberList(...three, { ...left, Denominazione: "Delta S.r.l." }),
        oneEach,
      ),
    ],
    fails: [
      wrong(
        "Aderenti per tipologia!B3",
        "Due del terzo settore nella tabella, uno nell'elenco",
        "Two of the third sector in the table, one in the list",
        memberList(...three),
        counts(["Enti pubblici", 1], ["Terzo settore", 2], ["Imprese", 1]),
      ),
    ],
  },
  "across.memberTotal": {
    passes: [
      right(
        "Tre in elenco, tre in tabella",
        "Three in the list, three in the table",
        memberList(...three),
        oneEach,
      ),
    ],
    fails: [
      wrong(
        "Aderenti per tipologia!B4",
        "Cinque in tabella, tre in elenco (uno senza tipologia riconosciuta)",
        "Five in the table, three in the list (one of no known type)",
        memberList(municipality, cooperative, { ...enterprise, Tipologia: "Amici della rete" }),
        counts(["Enti pubblici", 1], ["Terzo settore", 3], ["Imprese", 1]),
      ),
    ],
  },
};
