/** The nine criteria of premiality (LG-2014) on two sheets of indicators, of 2014 and 2015, and the sheets beside them; by hand. */
import { indicators2014 } from "../../sheets/activity-sheets.ts";
import type { Rows, Sheets } from "./case.ts";
import { cofinancing, withCell } from "./sheets-2017.ts";

export interface CriterionCase {
  /** Of the act's file. */
  readonly id: string;
  readonly about: string;
  readonly sheets: Sheets;
  /** "Indicatori 2014!C9 / Indicatori 2014!D9"; "" for what needs no year before. */
  readonly before: string;
  readonly after: string;
  /** The share, the change as part of the year before, or the difference of two ratios, six decimals; or the reason for none. */
  readonly value: string | RegExp;
  readonly source: string;
  readonly note?: RegExp;
}

const titled = (title: string, rows: Rows): Rows => [[title], ...rows.slice(1)];
const before = titled("Rete di Cremona - monitoraggio 2° semestre 2014", indicators2014);
const after = titled(
  "Rete di Cremona - monitoraggio 2° semestre 2015",
  (
    [
      ["C9", 5],
      ["E9", 1],
      ["C16", 3],
      ["E16", 0.6],
      ["D16", 5],
      ["C17", 150],
      ["E17", 0.75],
      ["C18", 12],
      ["E18", 1],
    ] as const
  ).reduce((rows, [cell, value]) => withCell(rows, cell, value), indicators2014),
);

const small = (half: string, ...counts: readonly number[]): Rows => [
  [`Azioni dei progetti - ${half}`],
  ["Progetto", "Azione", "Previsti", "Raggiunti", "MPMI interessate"],
  ...counts.map((count, at) => [`Progetto ${at + 1}`, "Time saving", 20, 10, count]),
];

const years: Sheets = {
  "Indicatori 2014": before,
  "Indicatori 2015": after,
  "Azioni 2014": small("2° semestre 2014", 4, 6),
  "Azioni 2015": small("2° semestre 2015", 5, 10),
  Cofinanziamento: cofinancing,
};
const withoutOthers: Sheets = { "Indicatori 2014": before, "Indicatori 2015": after };

const one = (
  number: number,
  id: string,
  drawn: Pick<CriterionCase, "about" | "before" | "after" | "value"> & Partial<CriterionCase>,
): CriterionCase => ({
  id,
  sheets: years,
  source: `LG-2014, Premialità, indicatore ${number}`,
  note: /senza dire quale indicatore appartiene a quale criterio/,
  ...drawn,
});

const degree = (number: number, id: string) =>
  one(number, id, {
    about: "a degree is assessed",
    before: "",
    after: "",
    value: /grado che valuta il Comitato/,
  });

export const premialityCases: readonly CriterionCase[] = [
  one(1, "cofinancing-share", {
    about: "18,672.00 + 15,560.50 of 60,000.00 + 50,000.50, of the year alone",
    before: "",
    after: "Cofinanziamento!C3 C4 / Cofinanziamento!B3 B4",
    value: "0.311203",
  }),
  one(1, "cofinancing-share", {
    about: "no sheet of the plan's money",
    sheets: withoutOthers,
    before: "",
    after: " / ",
    value: /manca Cofinanziamento dei Piani di Azione Locali/,
  }),
  one(2, "smes-change", {
    about: "from 10 to 15: half as many again",
    before: "Azioni 2014!E3 E4",
    after: "Azioni 2015!E3 E4",
    value: "0.500000",
  }),
  one(2, "smes-change", {
    about: "from none: a change without a rate",
    sheets: { ...years, "Azioni 2014": small("2° semestre 2014", 0, 0) },
    before: "Azioni 2014!E3 E4",
    after: "Azioni 2015!E3 E4",
    value: /dell'anno precedente è zero/,
  }),
  degree(3, "territorial-programming"),
  degree(4, "neighbouring-territories"),
  one(5, "beneficiaries-change", {
    about: "as printed, expected / reached: from 200 / 120 to 200 / 150 it falls",
    before: "Indicatori 2014!D17 / Indicatori 2014!C17",
    after: "Indicatori 2015!D17 / Indicatori 2015!C17",
    // 1.33333333 - 1.66666667
    value: "-0.333333",
    note: /come stampato, attesi \/ raggiunti/,
  }),
  one(6, "services-increase", {
    about: "from 9 to 12",
    before: "Indicatori 2014!C18",
    after: "Indicatori 2015!C18",
    value: "0.333333",
  }),
  one(7, "projects-increase", {
    about: "from 4 to 5",
    before: "Indicatori 2014!C9",
    after: "Indicatori 2015!C9",
    value: "0.250000",
  }),
  one(8, "flexibility-increase", {
    about: "from 6 to 3: a decrease",
    before: "Indicatori 2014!C16",
    after: "Indicatori 2015!C16",
    value: "-0.500000",
  }),
  degree(9, "policies"),
];
