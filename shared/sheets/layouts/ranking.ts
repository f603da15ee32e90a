/** Ranking of a call: position, project, score, amounts and who is funded (PROG-2017, "scorrimento della graduatoria"). */
import { plainWords } from "../../kit/text.ts";
import type { FieldLayout, Layout } from "../layout.ts";
import type { Template } from "../template.ts";

const euro = (...headings: string[]): FieldLayout => ({ unit: "euro", headings });
const who = ["lead", "project"];
const amounts = ["requested", "grant"];

/** The place in a ranking: a table of other kinds that has one may be a ranking. */
export const position: FieldLayout = {
  unit: "count",
  headings: [
    "posizion",
    "posizion graduatori",
    "posto. $",
    "graduatori $",
    "pos. $",
    "n. graduatori",
    "ordin graduatori",
    "rank. $",
    "piazzament",
  ],
};

export const ranking: Layout = {
  kind: "ranking",
  fields: {
    position,
    number: {
      unit: "text",
      headings: ["n. $", "nr. $", "id. $", "id. progett", "codic progett", "n. progetto $"],
    },
    lead: {
      unit: "text",
      headings: [
        "ent capofila",
        "capofila",
        "soggett capofila",
        "soggett proponent",
        "proponent $",
        "ent proponent",
        "richiedent",
      ],
    },
    project: {
      unit: "text",
      headings: [
        "progetto. $",
        "titol progett",
        "titolo. $",
        "nom progett",
        "denominazion progett",
        "progetti. $",
        "titol propost",
        "denominazion propost",
      ],
    },
    territory: { unit: "text", headings: ["provinc", "territori", "ats."] },
    score: {
      unit: "number",
      headings: [
        "punteggi",
        "punteggi total",
        "punteggi final",
        "punteggi complessiv",
        "punti. $",
        "total punti",
        "punti assegnat",
        "tot. punti",
        "valutazion final",
        "punteggi attribuit",
      ],
    },
    totalCost: euro(
      "cost total -ammissibil -ammess",
      "cost complessiv -ammissibil -ammess",
      "cost progett -ammissibil",
    ),
    eligibleCost: euro(
      "cost ammissibil",
      "cost total ammissibil",
      "spes ammissibil",
      "spes ammess",
      "cost ammess",
    ),
    requested: euro(
      "contribut richiest",
      "finanziament richiest",
      "import richiest",
      "contribut chiest",
      "contribut domandat",
      "quot richiest",
      "richiest contribut",
    ),
    grant: euro(
      "contribut concess",
      "contribut concedibil",
      "contribut ammess",
      "contribut assegnat",
      "finanziament concess",
      "import concess",
      "import finanziat",
      "contribut finanziat",
      "contribut $",
      "contribut approvat",
      "contribut riconosciut",
      "import assegnat",
    ),
    status: {
      unit: "text",
      headings: [
        "esito. $",
        "esit istruttori",
        "esit final",
        "stato. $",
        "stato. progett",
        "stato. domand",
        "ammess finanziat -contribut -import",
        "ammission $",
        "esit valutazion",
        "finanziat si no",
        "finanziat $",
      ],
    },
  },
  needs: [
    ...amounts.flatMap((amount) => who.map((one) => ["position", "score", amount, one])),
    ...amounts.flatMap((amount) => who.map((one) => ["score", "status", amount, one])),
    ...amounts.flatMap((amount) => who.map((one) => ["position", "status", amount, one])),
  ],
  signs: ["position"],
  evidence: (_labels, title) => (/\b(graduatori|scorriment|punteggi)/.test(plainWords(title)) ? 1 : 0.65),
};

const source = "PROG-2017, progetti approvati";

export const rankingTemplate: Template = {
  kind: "ranking",
  title: { it: "Graduatoria della Manifestazione o dell'avviso", en: "Ranking of the call" },
  instructions: {
    it: "Una riga per progetto, in ordine di punteggio. Lo stato dice se il progetto è finanziato, ammesso e in attesa di nuove risorse (scorrimento) o non ammesso.",
    en: "One row per project, by score. The status says whether the project is funded, admitted and waiting for new money (roll-down), or not admitted.",
  },
  columns: [
    { field: "position", heading: "Posizione", unit: "count" },
    { field: "lead", heading: "Ente capofila", unit: "text" },
    { field: "project", heading: "Titolo progetto", unit: "text" },
    { field: "score", heading: "Punteggio", unit: "number" },
    { field: "totalCost", heading: "Costo totale (€)", unit: "euro" },
    { field: "requested", heading: "Contributo richiesto (€)", unit: "euro" },
    { field: "grant", heading: "Contributo concesso (€)", unit: "euro" },
    {
      field: "status",
      heading: "Esito",
      unit: "text",
      values: ["Finanziato", "Ammesso in attesa", "Non ammesso"],
      note: { it: `Ammessi, finanziati, in attesa (${source})`, en: `Admitted, funded, waiting (${source})` },
    },
  ],
  totals: true,
};
