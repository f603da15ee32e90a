/** A right sheet of project actions, for the examples about actions. */
import type { ExampleSheet } from "../example.ts";
import { day, type Fields, under } from "./compose.ts";

const headings = [
  "Progetto",
  "Ambito territoriale",
  "Codice azione",
  "Azione",
  "Destinatari",
  "Fondo",
  "Persone previste",
  "Persone raggiunte",
  "Ore di formazione previste",
  "Ore di formazione erogate",
  "Servizi dichiarati",
  "Servizi erogati",
  "Stato",
  "Data avvio",
  "Data conclusione",
];

export const school: Fields = {
  Progetto: "Tempo amico",
  Azione: "Pre e dopo scuola",
  Destinatari: "Persone",
  Fondo: "POR FSE",
  "Persone previste": 40,
  "Persone raggiunte": 32,
  "Ore di formazione previste": 10,
  "Ore di formazione erogate": 8,
  "Servizi dichiarati": 3,
  "Servizi erogati": 2,
  Stato: "Avviato",
  "Data avvio": day("2017-07-10"),
  "Data conclusione": day("2019-01-15"),
};

export const nursery: Fields = {
  ...school,
  Progetto: "Nidi aperti",
  Azione: "Voucher per servizi per l'infanzia",
};

export function actions(...records: readonly Fields[]): ExampleSheet {
  return { name: "Azioni", rows: under(headings, records) };
}
