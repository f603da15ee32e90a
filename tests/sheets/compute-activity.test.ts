import assert from "node:assert/strict";
import { planComputations } from "../../shared/sheets/compute.ts";
import { atsSheet } from "../../shared/sheets/compute-by-ats.ts";
import { indicatorsSheet } from "../../shared/sheets/compute-indicators.ts";
import { premialitySheet } from "../../shared/sheets/compute-premiality.ts";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import type { WritePlan } from "../../shared/sheets/write-plan.ts";
import { actionSheets, indicators2014, planIndicators } from "./activity-sheets.ts";
import { bookOf, type Plain, type SheetDraft } from "./grid-of.ts";

type Rows = readonly (readonly Plain[])[];

function planned(sheet: string, target: string, ...drafts: readonly SheetDraft[]): WritePlan | undefined {
  const workbook = bookOf(...drafts);
  return planComputations(readWorkbook(workbook), sheet, workbook).find(({ writes }) =>
    writes.some((write) => write.sheet === target),
  );
}

/** Rows of the written sheet as arrays of inputs. */
function written(plan: WritePlan | undefined): (string | number | undefined)[][] {
  const rows: (string | number | undefined)[][] = [];
  for (const { row, column, input } of plan?.writes[0]?.cells ?? []) {
    const cells = rows[row] ?? [];
    cells[column] = input;
    rows[row] = cells;
  }
  return rows;
}

const actions: Rows = actionSheets["by persons and enterprises"] ?? [];

describe("indicators on a sheet of ours", () => {
  it("counts projects and beneficiaries on the sheet of actions, with the cells", () => {
    const rows = written(planned("Azioni", indicatorsSheet, { name: "Azioni", rows: actions }));
    const of = (number: string) => rows.find((row) => row?.[0] === number);
    // Two projects, one of them concluded.
    assert.deepEqual(of("a2")?.slice(3, 7), [1, 2, "=D6/E6", "%"]);
    assert.match(String(of("a2")?.[7]), /Azioni A6/);
    assert.match(String(of("a1")?.[5]), /non calcolabile: manca/);
    // As printed, numerator and denominator are one quantity: nothing is mended.
    assert.match(String(of("a8")?.[11]), /difettosa/);
  });

  it("prefers what the plan's sheets show to what is typed, and takes the typed where they show nothing", () => {
    const rows = written(
      planned(
        "Indicatori",
        indicatorsSheet,
        { name: "Indicatori", rows: planIndicators },
        { name: "Azioni", rows: actions },
      ),
    );
    const of = (number: string) => rows.find((row) => row?.[0] === number);
    assert.deepEqual(of("a2")?.slice(3, 5), [1, 2]);
    assert.deepEqual(of("a7")?.slice(3, 5), [45000, 178241.39]);
    assert.equal(of("a1")?.[3], 341);
  });

  it("tells 0/0, missing and not applicable apart", () => {
    const rows = planIndicators.map((row) => [...row]);
    const set = (at: number, ...values: Plain[]) => rows[at]?.splice(2, 3, ...values);
    set(5, 0, 0, null);
    set(6, null, null, null);
    set(7, "n.a.", "n.a.", null);
    const out = written(planned("I", indicatorsSheet, { name: "I", rows }));
    const of = (number: string) => String(out.find((row) => row?.[0] === number)?.[5]);
    assert.match(of("a3"), /0\/0/);
    assert.match(of("a4"), /manca/);
    assert.match(of("a5"), /non applicabile/);
  });
});

describe("premiality on a sheet of ours", () => {
  const year = (title: string, change: (rows: Plain[][]) => void): Rows => {
    const rows = indicators2014.map((row) => [...row]);
    rows[0] = [title];
    change(rows);
    return rows;
  };
  const drafts: SheetDraft[] = [
    { name: "2014", rows: year("ASL di Cremona - Monitoraggio 2° semestre 2014", () => undefined) },
    {
      name: "2015",
      rows: year("ASL di Cremona - Monitoraggio 2° semestre 2015", (rows) => {
        rows[8] = [3, "N. progetti avviati sul totale progetti presenti del piano territoriale", 5, 5, 1];
      }),
    },
  ];

  it("compares the same half of two years", () => {
    const rows = written(planned("2015", premialitySheet, ...drafts));
    const started = rows.find((row) => String(row?.[1]).includes("progetti avviati"));
    assert.deepEqual(started?.slice(2, 4), ["4", "5"]);
    assert.match(String(started?.[4]), /^25,00\s%$/);
    const degree = rows.find((row) => String(row?.[1]).startsWith("Grado di integrazione delle politiche"));
    assert.match(String(degree?.[4]), /grado che valuta il Comitato/);
  });

  it("is not offered without the year before", () => {
    assert.equal(planned("2014", premialitySheet, ...drafts), undefined);
  });
});

describe("from 15 ASL to 8 ATS", () => {
  const rows: Rows = [
    ["ASL", "Contributo concesso"],
    ["Varese", 100.5],
    ["Como", 50],
    ["Sondrio", 20],
    ["Valcamonica", 10],
    ["Bergamo", 30],
  ];

  it("sums the former ASL and says what is missing or approximate", () => {
    const out = written(planned("F", atsSheet, { name: "F", rows }));
    const of = (name: string) => out.find((row) => String(row?.[0]).includes(name));
    assert.equal(of("Insubria")?.[1], 150.5);
    assert.match(String(of("Insubria")?.[2]), /Como, Varese.*Medio Alto Lario/);
    assert.equal(of("Montagna")?.[1], 30);
    assert.match(String(of("Montagna")?.[2]), /Medio Alto Lario/);
    assert.equal(of("Bergamo")?.[1], 30);
    assert.equal(of("Pavia")?.[1], undefined);
    assert.match(String(of("Pavia")?.[2]), /senza dato: Pavia/);
  });

  it("is not offered for provinces of the same names", () => {
    const provinces = rows.map((row, at) => (at === 0 ? ["Provincia", "Contributo concesso"] : [...row]));
    assert.equal(
      planned("F", atsSheet, { name: "F", rows: provinces.filter((_, at) => at !== 4) }),
      undefined,
    );
  });
});
