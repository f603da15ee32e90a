import assert from "node:assert/strict";
import {
  type GivenInstalments,
  statedInstalments,
  typedInstalments,
} from "../../shared/domain/instalment-plan.ts";
import { instalmentReport } from "../../shared/domain/instalment-status.ts";
import type { Measure } from "../../shared/domain/measure.ts";
import { cellName } from "../../shared/kit/a1.ts";
import { toText } from "../../shared/kit/decimal.ts";
import { instalmentPayments, planInstalments } from "../../shared/sheets/compute-instalments.ts";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import { act as laterProgramme } from "../acts/later-programme.ts";
import { bookOf, type Plain } from "./grid-of.ts";

const projects: readonly (readonly Plain[])[] = [
  ["N.", "Ente capofila", "Titolo progetto", "Costo totale", "Contributo richiesto", "Contributo assegnato"],
  [1, "Comune di Alfa", "Tempo amico", 60000, 42000, 41000.01],
  [2, "Comune di Beta", "Nidi aperti", 50000, 35000, "€ 35.000,00"],
];
const head = [
  "Numero atto",
  "Beneficiario",
  "Titolo progetto",
  "Tranche",
  "Importo erogato",
  "Data pagamento",
];
const acconto: readonly Plain[] = [
  "D.D. 1",
  "Comune di Alfa",
  "Tempo amico",
  "Acconto",
  20000,
  { date: "2017-09-01" },
];
const saldo: readonly Plain[] = [
  "D.D. 2",
  "Comune di Beta",
  "Nidi aperti",
  "Saldo",
  18000,
  { date: "2018-09-01" },
];

const halves = typedInstalments("50: avvio; 50: rendicontazione") as GivenInstalments;

function read(...payments: readonly (readonly Plain[])[]) {
  const sheets = [{ name: "Progetti approvati", rows: projects }];
  return readWorkbook(
    bookOf(...sheets, ...(payments.length > 0 ? [{ name: "Pagamenti", rows: [head, ...payments] }] : [])),
  );
}

function cellsOf(...payments: readonly (readonly Plain[])[]) {
  const plan = planInstalments(read(...payments), "Progetti approvati", halves);
  const cells = new Map(
    plan?.writes[0]?.cells.map((cell) => [cellName(cell.row, cell.column), cell.input] as const),
  );
  return (name: string) => cells.get(name);
}

const shown = (measure: Measure | null | undefined) =>
  measure?.outcome.type === "value" ? measure.outcome.value : measure?.outcome.because.it;

describe("instalments that a person types", () => {
  const because = (text: string) => {
    const answer = typedInstalments(text);
    return "list" in answer ? answer.list.map(({ share }) => toText(share)) : answer.because.it;
  };

  it("are percentages with their conditions, and make the whole", () => {
    assert.deepEqual(because("33,5: avvio; 66.5 %: fine\n"), ["0.335", "0.665"]);
    assert.match(String(because("50: avvio; 40: fine")), /non fanno 100/);
    assert.match(String(because("50; 50: fine")), /«50» non è una percentuale con la sua condizione/);
    assert.match(String(because("50: ; 50: fine")), /condizione/);
    assert.match(String(because("metà: avvio; 50: fine")), /«metà: avvio»/);
    assert.match(String(because("0: avvio; 100: fine")), /maggiore di zero/);
    assert.match(String(because("120: avvio")), /«120: avvio»/);
    assert.match(String(because("")), /non fanno 100/);
  });
});

describe("instalments that an act states", () => {
  it("come with its source; where no act states them there are none", () => {
    const stated = statedInstalments({ programme: "TEST-2020", territory: null }, [laterProgramme]);
    assert.ok("list" in stated);
    assert.equal(stated.source, "TEST-2020, art. 6");
    assert.deepEqual(
      stated.list.map(({ share, condition }) => `${toText(share)} ${condition}`),
      ["0.60 Avvio del progetto", "0.40 Rendicontazione finale"],
    );
    for (const programme of [null, "DGR-5969-2016", "DGR-1081-2013"]) {
      const none = statedInstalments({ programme, territory: "ATS-MI" });
      assert.ok("because" in none, String(programme));
    }
  });
});

describe("contributions in instalments", () => {
  it("are shared to the cent, the earlier first, over the officer's cells", () => {
    const at = cellsOf();
    assert.equal(at("A1"), "Concilia · Rate dei contributi assegnati");
    assert.deepEqual(
      [at("A6"), at("B6"), at("C6"), at("D6"), at("E6"), at("F6"), at("G6")],
      ["Tempo amico", "Comune di Alfa", 1, 0.5, "avvio", 20500.01, undefined],
    );
    assert.match(String(at("I6")), /^\+0,01: .*la rata che viene prima; Progetti approvati: F2$/);
    assert.deepEqual([at("F7"), at("F8"), at("F9")], [20500, 17500, 17500]);
    assert.equal(at("F11"), "=SUMIF(C6:C9,1,F6:F9)");
    assert.equal(at("F12"), "=SUMIF(C6:C9,2,F6:F9)");
  });

  it("stand beside what was paid by the last day of the register", () => {
    const at = cellsOf(acconto, saldo);
    assert.equal(at("A1"), "Concilia · Rate dei contributi assegnati al 01/09/2018");
    // Alfa: 20,000 of the first; Beta: the balance is the last, 18,000 of 17,500.
    assert.deepEqual([at("G6"), at("G7"), at("G8"), at("G9")], [20000, 0, 0, 18000]);
    assert.equal(at("H6"), "=F6-G6");
    assert.match(String(at("I9")), /^erogato più della rata; Progetti approvati: F3; Pagamenti: E3$/);
    assert.equal(at("H12"), "=SUMIF(C6:C9,2,H6:H9)");
  });

  it("count only what was paid by the day asked", () => {
    const reading = read(acconto, saldo);
    const register = instalmentPayments(reading);
    const table = reading.sheets[0]?.tables[0];
    assert.ok(register && table);
    const report = instalmentReport(table, halves, register.payments, "2017-12-31");
    assert.equal(report.asAt, "2017-12-31");
    assert.deepEqual(
      report.projects.map(({ parts }) => parts.map(({ toPay }) => shown(toPay))),
      [
        ["500.01", "20500.00"],
        ["17500.00", "17500.00"],
      ],
    );
    assert.deepEqual(
      report.totals.map(({ amount, paid, toPay }) => [shown(amount), shown(paid), shown(toPay)]),
      [
        ["38000.01", "20000", "18000.01"],
        ["38000.00", "0", "38000.00"],
      ],
    );
    const first = report.projects[0]?.parts[0];
    assert.deepEqual(first?.toPay?.numerator?.origins, [
      { sheet: "Progetti approvati", cell: "F2", value: "20500.01" },
      { sheet: "Pagamenti", cell: "E2", value: "-20000" },
    ]);
    assert.deepEqual([first?.toPay?.unit, first?.toPay?.base?.it], ["euro", "quota di contributo"]);
  });

  it("give a reason where a payment names no instalment, or no day", () => {
    const third = cellsOf(acconto, [
      "D.D. 3",
      "Comune di Beta",
      "Nidi aperti",
      "3ª tranche",
      5,
      { date: "2018-01-01" },
    ]);
    assert.match(String(third("I8")), /^non calcolabile: «Pagamenti» D3: non dice quale rata è/);
    assert.deepEqual([third("G8"), third("G6"), third("G11")], [undefined, 20000, undefined]);
    assert.match(String(third("I11")), /^non calcolabile/);
    const undated = cellsOf(acconto, ["D.D. 3", "Comune di Beta", "Nidi aperti", "Saldo", 5, null]);
    assert.match(String(undated("I9")), /senza data/);
  });

  it("name payments of no project, and total nothing over them", () => {
    const at = cellsOf(acconto, ["D.D. 3", "Comune di Zeta", "Altro", "Acconto", 5, { date: "2018-01-01" }]);
    assert.match(String(at("A4")), /non si ritrovano fra i progetti: 3$/);
    assert.equal(at("G6"), 20000);
    assert.equal(at("G11"), undefined);
    assert.equal(at("F11"), "=SUMIF(C6:C9,1,F6:F9)");
  });

  it("have no figure where the contribution has none", () => {
    const rows = projects.map((row, index) => (index === 1 ? [...row.slice(0, 5), "da definire"] : row));
    const reading = readWorkbook(bookOf({ name: "Progetti approvati", rows }));
    const [table] = reading.sheets[0]?.tables ?? [];
    assert.ok(table);
    const report = instalmentReport(table, halves, null, null);
    assert.match(String(shown(report.projects[0]?.parts[0]?.amount)), /F2: manca il contributo/);
    assert.match(String(shown(report.totals[0]?.amount)), /F2/);
    assert.equal(shown(report.projects[1]?.parts[0]?.amount), "17500.00");
  });
});
