/** Columns of one kind that stray into a sheet of another. */
import type { Kind } from "../../shared/domain/table.ts";
import type { Foreign } from "./mangle-columns.ts";

/** Columns that other kinds have, one at a time: the kind must not change without a word. */
export const foreign: readonly Foreign[] = [
  figures("Contributo richiesto", ["requested"], (at) => 1000 + 10 * at, ["cofinancing", "evaluation"]),
  figures("Contributo concesso", ["assigned", "grant"], (at) => 900 + 10 * at, ["evaluation"]),
  figures("Costo totale", ["totalCost", "totalResources"], (at) => 2000 + 10 * at),
  figures("Importo erogato", ["disbursed"], (at) => 500 + 10 * at),
  figures("Importo liquidato", ["liquidated"], (at) => 400 + 10 * at),
  figures("Spesa sostenuta", ["incurred"], (at) => 300 + 10 * at),
  figures("Cofinanziamento privato", ["privateCofinancing"], (at) => 200 + 10 * at),
  figures("Punteggio", ["score", "total"], (at) => 80 - at),
  figures("Posizione", ["position"], (at) => 1 + at),
  figures("Persone raggiunte", ["personsReached"], (at) => 10 + at),
  figures("Persone previste", ["personsExpected"], (at) => 20 + at),
  words("Esito", ["outcome", "status"], () => "approvato"),
  words("Stato", ["status"], () => "avviato"),
  words("Ruolo", ["role"], (at) => (at === 0 ? "capofila" : "partner")),
  words("Provincia", ["territory"], (at) => ["Milano", "Lodi", "Cremona"][at % 3] ?? ""),
  words("Azione", ["action"], (at) => `Azione ${at}`),
  words("N. decreto", ["actNumber"], (at) => `${at + 1}/2018`),
  words("Codice fiscale", ["taxCode", "code"], () => "80003380195"),
  words("Tipologia", ["memberType", "type", "breakdown", "category"], () => "Enti pubblici"),
];

function figures(
  heading: string,
  fields: readonly string[],
  value: (index: number) => number,
  turns: readonly Kind[] = [],
): Foreign {
  return { heading, fields, turns, value, said: (index) => String(value(index)) };
}

function words(heading: string, fields: readonly string[], value: (index: number) => string): Foreign {
  return { heading, fields, value, said: (index) => `text:${value(index)}` };
}
