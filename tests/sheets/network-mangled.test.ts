/** Sheets of network and governance as officers may draw them up: other headings, order, columns left out or added. Never wrong with confidence. */
import assert from "node:assert/strict";
import type { Kind } from "../../shared/domain/table.ts";
import { exampleSheet } from "../../shared/sheets/example-book.ts";
import { recogniseSheet } from "../../shared/sheets/recognise.ts";
import type { Plain } from "./grid-of.ts";

interface Column {
  /** Null: of no matter to the kind. */
  readonly field: string | null;
  readonly headings: readonly string[];
  readonly values: readonly Plain[];
}

interface Base {
  readonly kind: Kind;
  readonly name: string;
  readonly columns: readonly Column[];
}

const column = (field: string | null, headings: readonly string[], values: readonly Plain[]): Column => ({
  field,
  headings,
  values,
});
const day = (date: string): Plain => ({ date });
const three = [day("2017-07-01"), null, day("2017-07-02")];

const bases: readonly Base[] = [
  {
    kind: "memberList",
    name: "Elenco aderenti",
    columns: [
      column("number", ["N.", "Nr.", "Progr."], [1, 2, 3]),
      column(
        "name",
        ["Denominazione", "Ragione sociale", "Soggetto", "Ente", "Soggetto aderente", "Nome ente"],
        ["Comune di Alfa", "Gamma S.r.l.", "La Rondine onlus"],
      ),
      column(
        "memberType",
        ["Tipologia", "Tipo soggetto", "Categoria soggetto", "Natura giuridica"],
        ["Enti pubblici", "Imprese", "Terzo settore"],
      ),
      column("taxCode", ["Codice fiscale", "C.F.", "CF"], ["80003380195", "00743110157", 743110157]),
      column("vatNumber", ["Partita IVA", "P. IVA"], [null, "00743110157", null]),
      column(
        "adhesionDate",
        ["Data adesione", "Data ingresso", "Aderente dal"],
        [day("2017-09-01"), "1.9.2017", null],
      ),
      column("withdrawalDate", ["Data rinuncia", "Data recesso"], [null, null, day("2018-02-01")]),
      column("withdrawalReason", ["Motivo rinuncia", "Motivazione"], [null, null, "chiusura"]),
      column("form", ["Modulo ricevuto", "Istanza ricevuta"], ["sì", "sì", "no"]),
      column(null, ["E-mail", "Telefono", "Note"], ["a@b.it", "x", "y"]),
    ],
  },
  {
    kind: "alliances",
    name: "Alleanze",
    columns: [
      column("alliance", ["Alleanza", "Nome alleanza", "Denominazione alleanza"], ["Tempo", "Tempo", "Nidi"]),
      column(
        "subject",
        ["Soggetto", "Ente", "Soggetto aderente"],
        ["Comune di Alfa", "Gamma S.r.l.", "Comune di Beta"],
      ),
      column("role", ["Ruolo", "Ruolo nell'alleanza"], ["capofila", "partner", "capofila"]),
      column("nature", ["Natura", "Pubblico/privato"], ["pubblico", "privato", "pubblico"]),
      column("memberType", ["Tipologia", "Tipo soggetto"], ["Enti pubblici", "Imprese", "Enti pubblici"]),
      column("agreementDate", ["Data accordo", "Data sottoscrizione"], three),
      column("constitutionDate", ["Data costituzione"], three),
      column("openness", ["Aperta/chiusa", "Accordo aperto o chiuso"], ["aperta", "aperta", "chiusa"]),
      column(null, ["E-mail", "Referente", "Note"], ["a@b.it", "x", "y"]),
    ],
  },
  {
    kind: "alliances",
    name: "Alleanze",
    columns: [
      column("number", ["N."], [1, 2, 3]),
      column("alliance", ["Alleanza", "Nome alleanza"], ["Tempo", "Nidi", "Orari"]),
      column(
        "lead",
        ["Capofila", "Ente capofila", "Soggetto capofila"],
        ["Comune di Alfa", "Comune di Beta", "ATS"],
      ),
      column("partners", ["Partner", "Elenco partner", "N. partner"], ["A; B", "C; D", "E"]),
      column("agreementDate", ["Data accordo"], three),
      column("constitutionDate", ["Data costituzione"], three),
      column(null, ["Titolo progetto", "Ambito territoriale", "Note"], ["x", "y", "z"]),
    ],
  },
  {
    kind: "committee",
    name: "Comitato",
    columns: [
      column("category", ["Tipologia soggetti", "Categoria", "Tipologia"], ["CAPOFILA", "UTR", "COMUNI"]),
      column("body", ["Ente", "Organismo", "Soggetto"], ["ATS Pavia", "Sede Pavia", "Comune di Alfa"]),
      column("titular", ["Titolare", "Componente titolare"], ["A B", "C D", "E F"]),
      column("substitute", ["Supplente", "Componente supplente"], ["G H", "I L", "M N"]),
      column(null, ["E-mail", "Telefono", "Note"], ["x", "y", "z"]),
    ],
  },
  {
    kind: "meetings",
    name: "Riunioni del Comitato",
    columns: [
      column(
        "date",
        ["Data riunione", "Data", "Data seduta"],
        [day("2017-10-20"), day("2018-01-10"), day("2018-03-10")],
      ),
      column("noticeDate", ["Data convocazione"], [day("2017-10-10"), day("2018-01-01"), day("2018-03-01")]),
      column("agenda", ["Ordine del giorno", "O.d.g."], ["a", "b", "c"]),
      column("members", ["Componenti", "N. componenti"], [30, 30, 30]),
      column("present", ["Presenti", "N. presenti"], [20, 21, 22]),
      column("votesFor", ["Favorevoli", "Voti favorevoli"], [10, null, 12]),
      column("votesAgainst", ["Contrari", "Voti contrari"], [5, null, 2]),
      column("outcome", ["Esito"], ["approvato", null, "approvato"]),
      column("minutes", ["Verbale", "N. verbale"], ["sì", "sì", null]),
    ],
  },
];

/** Numbers below 1, the same at every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

type Verdict = "correct" | "partial" | "asks" | "unknown" | string;

function drawn(base: Base, next: () => number): Verdict {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const kept = base.columns.filter(() => next() < 0.75);
  const columns = (next() < 0.4 ? [...kept].sort(() => next() - 0.5) : kept).map((entry) => ({
    ...entry,
    heading: next() < 0.1 ? pick(entry.headings).toUpperCase() : pick(entry.headings),
  }));
  const titled = next() < 0.5 ? [[pick([base.name, "Rete territoriale di conciliazione"])], []] : [];
  const rows: Plain[][] = [
    ...titled,
    columns.map((entry) => entry.heading),
    ...[0, 1, 2].map((row) => columns.map((entry) => entry.values[row] ?? null)),
  ];
  const name = next() < 0.7 ? base.name : "Foglio1";
  const { tables, questions } = recogniseSheet(exampleSheet({ name, rows }));
  const known = tables.filter((table) => table.kind !== "unknown");
  const [table] = known;
  if (!table) return questions.length > 0 ? "asks" : "unknown";
  const headings = columns.map((entry) => entry.heading).join(" | ");
  if (known.length > 1 || table.kind !== base.kind) return `${base.kind} read as ${table.kind}: ${headings}`;
  const truth = new Map(columns.map((entry) => [entry.heading, entry.field]));
  const wrong = table.columns.find(
    ({ header, field }) => !truth.has(header) || (field !== null && field !== truth.get(header)),
  );
  if (wrong) return `${base.kind}: ${wrong.header} read as ${wrong.field}: ${headings}`;
  const filled = rows.slice(titled.length + 1).filter((row) => row.some((cell) => cell !== null)).length;
  const data = table.rows.filter((row) => row.role === "data").length;
  if (columns.length > 1 && data !== filled) return `${base.kind}: ${data} of ${filled} rows: ${headings}`;
  return table.columns.some(({ header, field }) => field === null && truth.get(header) !== null)
    ? "partial"
    : "correct";
}

describe("sheets of network and governance, drawn up in many ways", () => {
  it("are read right, in part, or asked about: never wrong with confidence", () => {
    const next = sequence(11);
    const tally = new Map<string, number>();
    const wrong: string[] = [];
    for (let turn = 0; turn < 1500; turn++) {
      const base = bases[turn % bases.length];
      assert.ok(base);
      const verdict = drawn(base, next);
      if (/^(correct|partial|asks|unknown)$/.test(verdict)) tally.set(verdict, (tally.get(verdict) ?? 0) + 1);
      else wrong.push(verdict);
    }
    assert.deepEqual(wrong, []);
    assert.ok((tally.get("correct") ?? 0) > 700, JSON.stringify([...tally]));
  });
});
