/** Computations that ask for something: what each gives back for what was typed, without a browser. */
import assert from "node:assert/strict";
import { offerFor, writeComputation } from "../../../addin/panel/actions/compute.ts";
import {
  type AskedInput,
  carryOverWish,
  instalmentsWish,
  nothingAsked,
  ratingWish,
} from "../../../addin/panel/asked-plans.ts";
import { type Engine, engine } from "../../../addin/panel/engine.ts";
import { statedInstalments } from "../../../shared/domain/instalment-plan.ts";
import { readWorkbook } from "../../../shared/sheets/engine.ts";
import type { Workbook } from "../../../shared/sheets/grid.ts";
import { act as laterProgramme } from "../../acts/later-programme.ts";
import { bookOf } from "../../sheets/grid-of.ts";
import { fakeApp } from "./fake-app.ts";

const evaluation = {
  name: "Valutazione",
  rows: [
    ["Ente capofila", "Titolo proposta", "Innovatività (peso 60%)", "Sostenibilità", "Punteggio totale"],
    ["Comune di Alfa", "Tempi nuovi", 40, 30, 70],
    ["Comune di Beta", "Nidi aperti", 30, 30, 60],
  ],
};
const proposals = {
  name: "Proposte",
  rows: [
    ["N.", "Ente capofila", "Titolo proposta", "Contributo richiesto", "Costo totale progetto"],
    [1, "Comune di Alfa", "Tempi nuovi", 50_000, 80_000],
    [2, "Comune di Beta", "Nidi aperti", 40_000, 60_000],
  ],
};
const projects = {
  name: "Progetti approvati",
  rows: [
    ["Ente capofila", "Titolo progetto", "Costo totale", "Contributo richiesto", "Contributo assegnato"],
    ["Comune di Alfa", "Tempi nuovi", 80_000, 50_000, 45_000],
    ["Comune di Beta", "Nidi aperti", 60_000, 40_000, 36_000],
  ],
};
const residues = {
  name: "Residui",
  rows: [
    ["Piano precedente", "Risorse assegnate", "Risorse liquidate", "Residuo", "Data di chiusura"],
    ["Piano 2014-2015", 900, 800, 100, { date: "2016-12-31" }],
  ],
};
const workbook: Workbook = bookOf(evaluation, proposals, projects, residues);
const reading = readWorkbook(workbook);

const from = (sheet: string | null, asked: Partial<AskedInput> = {}) => ({
  reading,
  sheet,
  asked: { ...nothingAsked, ...asked },
});

describe("what a computation asks for", () => {
  it("is asked on its own sheet only", () => {
    for (const sheet of ["Proposte", null]) {
      assert.equal(carryOverWish(from(sheet), engine).type, "none");
      assert.equal(instalmentsWish(from(sheet), engine).type, "none");
      assert.equal(ratingWish(from(sheet), engine).type, "none");
    }
  });

  it("is a day for the carry-over", () => {
    const type = (day: string) => carryOverWish(from("Residui", { day }), engine).type;
    assert.deepEqual(["", "31/02/2017", "31.12.2016"].map(type), ["dayMissing", "dayUnreadable", "plan"]);
  });

  it("is percentages with conditions for instalments, unless an act states them", () => {
    const wish = (shares: string, own: Engine = engine) =>
      instalmentsWish({ ...from("Progetti approvati", { shares }) }, own);
    assert.equal(wish("").type, "sharesMissing");
    const wrong = wish("50: avvio; 40: fine");
    assert.ok(wrong.type === "notComputable");
    assert.match(wrong.because.en, /100%/);
    const typed = wish("50: avvio; 50: fine");
    assert.ok(typed.type === "plan" && typed.statedBy === null);
    const later: Engine = {
      ...engine,
      statedInstalments: () =>
        statedInstalments({ programme: "TEST-2020", territory: null }, [laterProgramme]),
    };
    const stated = wish("", later);
    assert.ok(stated.type === "plan");
    assert.equal(stated.statedBy, "TEST-2020, art. 6");
    // 60 % of 45,000 and of 36,000.
    const amounts = stated.plan.writes[0]?.cells
      .filter(({ column }) => column === 5)
      .map(({ input }) => input);
    assert.deepEqual(amounts?.slice(1, 5), [27_000, 18_000, 21_600, 14_400]);
  });

  it("is money, weights and method for the rating, and says what is missing", () => {
    const wish = (asked: Partial<AskedInput>) => {
      const found = ratingWish(from("Valutazione", asked), engine);
      assert.ok(found.type === "form");
      return found;
    };
    const empty = wish({});
    assert.deepEqual(empty.missing, ["money", "method", "weights"]);
    assert.deepEqual(
      empty.criteria.map(({ criterion, percent }) => [criterion.label, percent]),
      [
        ["Innovatività", "60"],
        ["Sostenibilità", ""],
      ],
    );
    assert.equal(wish({ money: "mille" }).moneyUnreadable, true);
    assert.deepEqual(wish({ money: "1000", method: "rank", weights: { Sostenibilità: "40" } }).missing, [
      "shortfall",
    ]);
    assert.match(wish({ weights: { Sostenibilità: "30" } }).because?.it ?? "", /non fanno 100/);
    const whole = wish({ money: "60000", method: "score", weights: { Sostenibilità: "40" } });
    assert.deepEqual([whole.missing, whole.because], [[], null]);
    assert.match(whole.plan?.title.it ?? "", /60\.000,00/);
  });
});

describe("the offer of a sheet", () => {
  async function appOn(sheet: string, asked: Partial<AskedInput>) {
    const { app, world } = fakeApp(workbook);
    app.store.set({
      workbook,
      reading,
      compute: { sheet, plan: null, asked: { ...nothingAsked, ...asked } },
    });
    return { app, world };
  }

  it("keeps the plans that need nothing first, and adds those that were asked for", async () => {
    const { app } = await appOn("Progetti approvati", {});
    const before = offerFor(app);
    assert.deepEqual(
      [before.plans.map(({ id }) => id), before.asked],
      [["own-0"], [{ id: "instalments", plan: null }]],
    );
    const { app: typed } = await appOn("Progetti approvati", { shares: "50: avvio; 50: fine" });
    assert.deepEqual(
      offerFor(typed).plans.map(({ id }) => id),
      ["own-0", "instalments"],
    );
  });

  it("writes the plan that was shown", async () => {
    const { app, world } = await appOn("Residui", { day: "31/12/2016" });
    const [offered] = offerFor(app).plans;
    assert.ok(offered);
    await writeComputation(app, offered.plan);
    assert.deepEqual(
      world.written.map(({ writes }) => writes[0]?.sheet),
      ["Concilia · Residui"],
    );
  });
});
