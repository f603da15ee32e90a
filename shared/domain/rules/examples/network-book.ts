/** Right sheets of members, alliances, committee and meetings; failing examples change a few fields. */
import type { ExampleCell, ExampleRow, ExampleSheet } from "../example.ts";
import { day, type Fields, under } from "./compose.ts";

const memberHeadings = [
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

export const municipality: Fields = {
  "N.": 1,
  Denominazione: "Comune di Alfa",
  Tipologia: "Enti pubblici",
  "Codice fiscale": "80003380195",
  "Data adesione": day("2017-09-01"),
  "Modulo di adesione ricevuto": "sì",
  "Data aggiornamento": day("2018-01-15"),
};
export const cooperative: Fields = {
  ...municipality,
  "N.": 2,
  Denominazione: "La Rondine cooperativa sociale",
  Tipologia: "Terzo settore",
  "Codice fiscale": "00743110157",
  "Data adesione": day("2017-09-10"),
};
export const enterprise: Fields = {
  "N.": 3,
  Denominazione: "Officine Gamma S.r.l.",
  Tipologia: "Imprese",
  "Data adesione": day("2017-10-01"),
  "Modulo di adesione ricevuto": "sì",
  "Data aggiornamento": day("2018-01-15"),
};
/** The enterprise after it has left. */
export const left: Fields = {
  ...enterprise,
  "Data rinuncia": day("2018-05-02"),
  "Motivazione rinuncia": "cessata attività",
  "Rinuncia scritta": "PEC",
  "Data aggiornamento": day("2018-07-15"),
};

export function memberList(...records: readonly Fields[]): ExampleSheet {
  return { name: "Elenco aderenti", rows: under(memberHeadings, records) };
}

const allianceHeadings = [
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

export const lead: Fields = {
  Alleanza: "Tempo amico",
  Soggetto: "Comune di Alfa",
  Ruolo: "capofila",
  Natura: "pubblico",
};
export const partner: Fields = {
  Alleanza: "Tempo amico",
  Soggetto: "Officine Gamma S.r.l.",
  Ruolo: "partner",
  Natura: "privato",
};

export function alliances(...records: readonly Fields[]): ExampleSheet {
  return { name: "Alleanze", rows: under(allianceHeadings, records) };
}

type Seat = readonly [category: string | null, body: string, titular: ExampleCell, substitute: ExampleCell];

export const ats: Seat = ["CAPOFILA DI RETE", "ATS della Montagna", "Anna Bianchi", "Ugo Neri"];
export const regionalOffice: Seat = ["UTR", "Sede Sondrio", "Lia Verdi", "Pio Rossi"];
export const municipalitySeat: Seat = ["COMUNI", "Comune di Alfa", "Eva Gialli", "Leo Viola"];

/** Seats in the committee; further columns as the headings say. */
export function committee(headings: readonly string[], ...seats: readonly ExampleRow[]): ExampleSheet {
  const all = ["Tipologia soggetti", "Ente", "Componente titolare", "Componente supplente", ...headings];
  return { name: "Comitato", rows: [all, ...seats.map((seat) => all.map((_, at) => seat[at] ?? null))] };
}

const meetingHeadings = [
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

/** A valid meeting of the committee. */
export const met: Fields = {
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
/** A valid meeting of the whole network. */
export const assembly: Fields = {
  "Data riunione": day("2018-03-20"),
  Organo: "Rete",
  "Data convocazione": day("2018-03-01"),
  "Ordine del giorno": "Parere sulle priorità",
  "Numero componenti": 341,
  "Numero presenti": 120,
  Verbale: "sì",
};

export function meetings(...records: readonly Fields[]): ExampleSheet {
  return { name: "Riunioni", rows: under(meetingHeadings, records) };
}
