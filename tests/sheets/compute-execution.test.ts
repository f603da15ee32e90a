import assert from "node:assert/strict";
import { consolidate } from "../../shared/domain/consolidate.ts";
import { HalfYear } from "../../shared/kit/period.ts";
import { planComputations } from "../../shared/sheets/compute.ts";
import { executionSheet } from "../../shared/sheets/compute-execution.ts";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import { bookOf, type Plain } from "./grid-of.ts";

const projects: readonly (readonly Plain[])[] = [
  ["N.", "Ente capofila", "Titolo progetto", "Costo totale", "Contributo richiesto", "Contributo assegnato"],
  [1, "Comune di Alfa", "Tempo amico", 60000, 42000, 41000],
  [2, "Comune di Beta", "Nidi aperti", 50000, 35000, 35000],
];
const head = [
  "Numero atto",
  "Beneficiario",
  "Titolo progetto",
  "Importo erogato",
  "Importo liquidato (quota contributo)",
  "Data pagamento",
];
const rows: readonly (readonly Plain[])[] = [
  ["D.D. 1", "Comune di Alfa", "Tempo amico", "€ 20.000,00", null, { date: "2017-09-01" }],
  ["D.D. 2", "Comune di Alfa", "Tempo amico", null, 15000, { date: "2018-09-01" }],
  ["D.D. 3", "Comune di Beta", "Nidi aperti", 10000, 4000, { date: "2018-01-01" }],
];

describe("execution beside the register of payments", () => {
  const workbook = bookOf(
    { name: "Progetti approvati", rows: projects },
    { name: "Pagamenti", rows: [head, ...rows] },
  );
  const reading = readWorkbook(workbook);

  it("is a sheet of ours as at the last payment, with cells, formulas and reasons", () => {
    const plan = planComputations(reading, "Pagamenti", workbook).find((entry) =>
      entry.writes.some((write) => write.sheet === executionSheet),
    );
    assert.match(plan?.title.it ?? "", /al 01\/09\/2018/);
    const cells = plan?.writes[0]?.cells ?? [];
    const at = (row: number, column: number) =>
      cells.find((cell) => cell.row === row && cell.column === column)?.input;
    assert.deepEqual(
      [at(5, 0), at(5, 2), at(5, 4), at(5, 5), at(5, 6), at(5, 10)],
      ["Tempo amico", 60000, 41000, 20000, 15000, "=E6-F6"],
    );
    assert.match(String(at(5, 7)), /^non calcolabile: .*manca la colonna/);
    assert.equal(at(5, 11), '=IF(F6=0,"non calcolabile",G6/F6)');
    assert.equal(at(5, 12), undefined);
    assert.equal(at(7, 5), "=SUM(F6:F7)");
    assert.match(String(at(6, 13)), /Pagamenti: D4, E4/);
  });

  it("reads back as nothing: our sheet is never content", () => {
    const [plan] = planComputations(reading, "Pagamenti", workbook);
    assert.ok(plan?.writes[0]?.sheet.startsWith("Concilia"));
  });

  it("enters the regional picture as sums with their cells", () => {
    const [, register] = reading.sheets;
    assert.ok(register);
    const regional = consolidate({
      programme: "DGR-5969-2016",
      period: HalfYear.parse("2018-S2"),
      submissions: [
        {
          submission: "s1",
          territory: "ATS-MI",
          workbook: "Pagamenti.xlsx",
          sheet: "Pagamenti",
          receivedAt: "2018-12-01T10:00:00.000Z",
          approver: "x",
          revisions: { payments: 1 },
          tables: register.tables,
        },
      ],
    });
    const line = regional.lines.find(({ id }) => id === "paymentsLiquidatedOverDisbursed");
    assert.equal(line?.region.numerator.value, "19000");
    assert.equal(Number(line?.region.denominator?.value), 30000);
    const outcome = line?.region.outcome;
    assert.equal(outcome?.type === "value" ? outcome.value : "", "0.633333");
  });
});
