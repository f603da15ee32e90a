import assert from "node:assert/strict";
import { act as porFse2017Act } from "../../shared/acts/data/por-fse-2017.ts";
import { carryOver } from "../../shared/domain/carry-over.ts";
import { cofinancingOf } from "../../shared/domain/cofinancing.ts";
import { excess } from "../../shared/domain/excess.ts";
import { execution } from "../../shared/domain/execution.ts";
import { cappedGrant } from "../../shared/domain/grant-caps.ts";
import { instalmentPlan, instalmentsOf } from "../../shared/domain/instalment-plan.ts";
import {
  figureOfMeasure,
  type LocalQuantity,
  type Measure,
  quantityOf,
} from "../../shared/domain/measure.ts";
import {
  financesWithoutSystemActions,
  financesWithSystemActions,
} from "../../shared/domain/plan-finances.ts";
import { type RankedRequest, rollDown } from "../../shared/domain/roll-down.ts";
import type { Table } from "../../shared/domain/table.ts";
import { canonicalText, decimal, sum } from "../../shared/kit/decimal.ts";
import { cents, centsText } from "../../shared/kit/money.ts";
import { recogniseSheet } from "../../shared/sheets/recognise.ts";
import { bookOf, type Plain } from "../sheets/grid-of.ts";

const at = (cell: string, value: string, sheet = "Piano"): LocalQuantity =>
  quantityOf(sheet, [{ cell, value: decimal(value) }]);
const shown = ({ outcome }: Measure) => (outcome.type === "value" ? outcome.value : outcome.because.it);

/** PLAN-MI-2017, table 4.1: the six projects, not the printed totals. */
const milan = {
  cost: at("D", "1407767.95"),
  requested: at("E", "963920.00"),
  assigned: at("F", "934721.28"),
};

describe("excess of requests over funds", () => {
  it("of Milan: EUR 129,206.75; 15.48 % of the funds, 13.40 % of the requests", () => {
    const { amount, share } = excess(milan.requested, at("C9", "834713.25"));
    assert.equal(shown(amount), "129206.75");
    assert.equal(shown(share.funds), "0.154792");
    assert.equal(shown(share.requests), "0.134043");
    assert.equal(share.funds.base?.it, "risorse messe a disposizione");
    assert.equal(
      canonicalText(sum(amount.numerator?.origins.map(({ value }) => decimal(value)) ?? [])),
      "129206.75",
    );
  });

  it("says what is missing and never divides by zero", () => {
    assert.match(shown(excess(milan.requested, null).amount), /manca/);
    assert.match(shown(excess(milan.requested, at("C9", "0")).share.funds), /zero/);
    assert.match(shown(excess(at("E", "0"), at("C9", "0")).share.funds), /0\/0/);
  });
});

describe("the most that may be granted", () => {
  const caps = porFse2017Act.parameters;
  const grant = (requested: bigint, cost: bigint) => {
    const result = cappedGrant(cents(requested), cents(cost), caps);
    assert.equal(result.type, "capped");
    return result.type === "capped" ? [centsText(result.grant), result.bounds.join()] : [];
  };

  it("is the least of request, 80 % of the eligible cost and EUR 100,000 under the POR FSE call", () => {
    assert.deepEqual(grant(9_000_000n, 10_000_000n), ["80000.00", "share"]);
    assert.deepEqual(grant(20_000_000n, 50_000_000n), ["100000.00", "amount"]);
    assert.deepEqual(grant(5_000_000n, 10_000_000n), ["50000.00", "request"]);
    assert.deepEqual(grant(10_000_000n, 12_500_000n), ["100000.00", "request,share,amount"]);
    // 80 % of 0.01 and of 0.07 euro: never rounded up above the share.
    assert.deepEqual(grant(7n, 1n), ["0.00", "share"]);
    assert.deepEqual(grant(7n, 7n), ["0.05", "share"]);
  });

  it("has no cap without an act that states one", () => {
    const free = cappedGrant(cents(99_999_999n), null, {});
    assert.deepEqual(free, { type: "capped", grant: 99_999_999n, bounds: ["request"], sources: [] });
    const blind = cappedGrant(cents(1n), null, caps);
    assert.ok(blind.type === "notComputable" && /costo ammissibile/.test(blind.because.it));
  });
});

describe("roll-down of a ranking", () => {
  const ask = (key: string, position: number, requested: bigint, granted = 0n): RankedRequest => ({
    key,
    position,
    requested: cents(requested),
    granted: cents(granted),
  });
  const list = [ask("a", 1, 100n, 100n), ask("b", 2, 60n), ask("c", 3, 30n), ask("d", 4, 10n)];
  const roll = (money: bigint, rule: Parameters<typeof rollDown>[2], of = list) => {
    const result = rollDown(of, cents(money), rule);
    assert.equal(result.type, "rolledDown");
    if (result.type !== "rolledDown") throw new Error("refused");
    return {
      entering: result.entering.join(),
      left: result.left,
      statuses: result.parts.map(({ status }) => status).join(),
      undecided: result.undecided.join(),
    };
  };

  it("brings in with new money who comes next, and leaves the rest to the rule", () => {
    const rule = (shortfall: "stop" | "partial" | "skip") => ({ shortfall, completePartial: false });
    assert.deepEqual(roll(70n, rule("stop")), {
      entering: "b",
      left: 10n,
      statuses: "funded,funded,waiting,waiting",
      undecided: "",
    });
    assert.equal(roll(70n, rule("partial")).statuses, "funded,funded,partial,waiting");
    assert.equal(roll(70n, rule("partial")).left, 0n);
    assert.equal(roll(70n, rule("skip")).entering, "b,d");
    assert.equal(roll(1000n, rule("stop")).left, 900n);
  });

  it("completes a partial grant only when told to", () => {
    const partial = [ask("a", 1, 100n, 40n), ask("b", 2, 60n)];
    assert.equal(roll(60n, { shortfall: "stop", completePartial: true }, partial).entering, "a");
    assert.equal(roll(60n, { shortfall: "stop", completePartial: false }, partial).entering, "b");
  });

  it("does not choose between tied projects", () => {
    const tied = [ask("a", 1, 100n), ask("b", 1, 100n), ask("c", 3, 10n)];
    assert.deepEqual(roll(150n, { shortfall: "partial", completePartial: false }, tied), {
      entering: "",
      left: 150n,
      statuses: "undecided,undecided,waiting",
      undecided: "a,b",
    });
    assert.equal(roll(210n, { shortfall: "stop", completePartial: false }, tied).entering, "a,b,c");
  });

  it("leaves nothing to the committee where the order of a tie changes nothing", () => {
    const tied = [ask("a", 1, 100n), ask("b", 2, 60n), ask("c", 2, 80n), ask("d", 4, 10n)];
    const statuses = (money: bigint, shortfall: "stop" | "partial" | "skip") =>
      roll(money, { shortfall, completePartial: false }, tied).statuses;
    // Nothing is left for the tie.
    for (const shortfall of ["stop", "partial", "skip"] as const)
      assert.equal(statuses(100n, shortfall), "funded,waiting,waiting,waiting");
    // 20 left: too little for either; those who skip go on.
    assert.equal(statuses(120n, "stop"), "funded,waiting,waiting,waiting");
    assert.equal(statuses(120n, "skip"), "funded,waiting,waiting,funded");
    assert.equal(statuses(120n, "partial"), "funded,undecided,undecided,waiting");
    // 70 left: b fits and c never does; after a project that stops, b would have to wait.
    assert.equal(statuses(170n, "stop"), "funded,undecided,waiting,waiting");
    assert.equal(statuses(170n, "skip"), "funded,funded,waiting,funded");
  });

  it("refuses what makes no sense", () => {
    const rule = { shortfall: "stop", completePartial: false } as const;
    assert.equal(rollDown(list, cents(-1n), rule).type, "notComputable");
    assert.equal(rollDown([ask("a", 1, 1n, 2n)], cents(1n), rule).type, "notComputable");
    assert.equal(rollDown([ask("a", 1, 1n), ask("a", 2, 1n)], cents(1n), rule).type, "notComputable");
  });
});

describe("carry-over of earlier plans", () => {
  const plans = [
    {
      plan: "D.G.R. 1081/2013",
      assigned: at("B2", "1000"),
      liquidated: at("C2", "900"),
      closedOn: "2016-12-31",
    },
    { plan: "D.G.R. 5969/2016", assigned: at("B3", "500"), liquidated: at("C3", "100"), closedOn: null },
  ];

  it("is there only once the plan is closed", () => {
    const before = carryOver(plans, "2016-12-30");
    assert.deepEqual([shown(before.available), shown(before.expected)], ["0", "500"]);
    const after = carryOver(plans, "2016-12-31");
    assert.deepEqual([shown(after.available), shown(after.expected)], ["100", "400"]);
    assert.equal(after.available.asAt, "2016-12-31");
  });

  it("is no number when more was liquidated than assigned, or one is missing", () => {
    const [plan] = plans;
    assert.ok(plan);
    const above = carryOver([{ ...plan, liquidated: at("C2", "1000.01") }], "2020-01-01");
    assert.match(shown(above.available), /supera/);
    assert.match(shown(carryOver([{ ...plan, assigned: null }], "2020-01-01").available), /manca/);
  });
});

describe("financial plan", () => {
  const input = {
    regionalResources: at("C5", "1112962.67"),
    carryOver: null,
    projectsCost: milan.cost,
    assigned: milan.assigned,
    systemActions: at("C20", "178241.39"),
  };

  it("of Milan balances with and without system actions, whatever total is printed", () => {
    const whole = financesWithSystemActions(input);
    assert.equal(shown(whole.sourcesTotal), "1586009.34");
    assert.equal(shown(whole.usesTotal), "1586009.34");
    assert.equal(Number(shown(whole.balance)), 0);
    const projects = financesWithoutSystemActions(input);
    assert.equal(shown(projects.sourcesTotal), "1407767.95");
    assert.equal(Number(shown(projects.balance)), 0);
  });

  it("counts a carry-over that is named, and says why there is no total", () => {
    const more = financesWithSystemActions({ ...input, carryOver: at("C7", "10") });
    assert.equal(Number(shown(more.balance)), 10);
    assert.match(shown(financesWithSystemActions({ ...input, assigned: null }).balance), /assegnato/);
  });
});

describe("cofinancing", () => {
  const none = { publicPart: null, privatePart: null, monetary: null, inKind: null };

  it("stands on the assigned contribution when there is one, and shows both bases", () => {
    const both = cofinancingOf({ ...milan, ...none });
    assert.equal(both.base, "assigned");
    assert.equal(shown(both.byBase.assigned.total), "473046.67");
    assert.equal(shown(both.byBase.requested.total), "443847.95");
    assert.equal(shown(both.byBase.assigned.shareOfCost), "0.336026");
    assert.equal(both.byBase.assigned.total.base?.en, "assigned contribution");
    assert.equal(cofinancingOf({ ...milan, assigned: null, ...none }).base, "requested");
  });

  it("shares by giver and by form, each over the total of its own split", () => {
    const split = cofinancingOf({
      ...milan,
      publicPart: at("A", "300"),
      privatePart: at("B", "100"),
      monetary: at("C", "0"),
      inKind: at("D", "0"),
    });
    assert.equal(shown(split.privateShare), "0.250000");
    assert.match(shown(split.monetaryShare), /0\/0/);
    assert.match(shown(cofinancingOf({ ...milan, ...none }).privateShare), /manca/);
  });
});

describe("execution as at a day", () => {
  const sheets = (rows: readonly (readonly Plain[])[], name: string): Table[] =>
    bookOf({ name, rows }).sheets.flatMap((sheet) => [...recogniseSheet(sheet).tables]);
  const [projects] = sheets(
    [
      [
        "N.",
        "Ente capofila",
        "Titolo progetto",
        "Costo totale",
        "Contributo richiesto",
        "Contributo assegnato",
      ],
      [1, "Comune di Alfa", "Tempo amico", 60000, 42000, 41000],
      [2, "Comune di Beta", "Nidi aperti", 50000, 35000, 35000],
    ],
    "Progetti approvati",
  );
  const head = [
    "Numero atto",
    "Data atto",
    "Beneficiario",
    "Titolo progetto",
    "Importo erogato",
    "Importo liquidato (quota contributo)",
    "Economie",
    "Data pagamento",
  ];
  const register = (...rows: (readonly Plain[])[]) => sheets([head, ...rows], "Pagamenti")[0];
  const paid = (on: Plain, amount: number, liquidated: number | null = null): readonly Plain[] => [
    "D.D. 1",
    null,
    "Comune di Alfa",
    "Tempo amico",
    amount,
    liquidated,
    null,
    on,
  ];

  it("sums payments up to the day, with their cells, day and source", () => {
    const payments = register(
      paid({ date: "2017-09-01" }, 20000),
      paid({ date: "2018-09-01" }, 5000.5, 10000),
    );
    assert.ok(projects && payments);
    const early = execution(projects, payments, "2018-08-31");
    const [alfa, beta] = early.projects;
    assert.equal(shown(alfa?.execution.amounts.disbursed as Measure), "20000");
    assert.equal(shown(alfa?.execution.amounts.toPay as Measure), "21000");
    assert.equal(shown(beta?.execution.amounts.toPay as Measure), "35000");
    const late = execution(projects, payments, "2018-09-01");
    assert.equal(shown(late.territory.amounts.disbursed), "25000.5");
    assert.equal(shown(late.territory.liquidatedOverDisbursed), "0.399992");
    assert.deepEqual(late.territory.amounts.disbursed.numerator?.origins, [
      { sheet: "Pagamenti", cell: "E2", value: "20000" },
      { sheet: "Pagamenti", cell: "E3", value: "5000.5" },
    ]);
    assert.equal(late.territory.amounts.disbursed.asAt, "2018-09-01");
    assert.match(shown(late.territory.amounts.liquidatedAll), /manca la colonna/);
    assert.deepEqual(
      late.alliances.map(({ lead }) => lead),
      ["Comune di Alfa", "Comune di Beta"],
    );
    const figure = figureOfMeasure(late.territory.liquidatedOverDisbursed, {
      territory: "ATS-MI",
      submission: "s1",
    });
    assert.equal(figure.denominator?.value, "25000.5");
    assert.equal(figure.numerator.origins[0]?.territory, "ATS-MI");
  });

  it("does not guess the day of a payment", () => {
    const payments = register(paid({ date: "2017-09-01" }, 20000), paid("in attesa", 5000));
    assert.ok(projects && payments);
    assert.match(
      shown(execution(projects, payments, "2018-09-01").territory.amounts.disbursed),
      /senza data/,
    );
  });

  it("names the payments that fit no project", () => {
    const payments = register(paid({ date: "2017-09-01" }, 20000), [
      "D.D. 2",
      null,
      "Comune di Zeta",
      "Orti urbani",
      7,
      null,
      null,
      { date: "2017-10-01" },
    ]);
    assert.ok(projects && payments);
    const report = execution(projects, payments, "2018-09-01");
    assert.equal(report.unmatched.length, 1);
    assert.equal(shown(report.projects[0]?.execution.amounts.disbursed as Measure), "20000");
    assert.match(shown(report.territory.amounts.disbursed), /righe 3/);
    assert.equal(shown(report.territory.amounts.assigned), "76000");
  });
});

describe("instalments of an act", () => {
  it("are in no document: asked for, never assumed", () => {
    const missing = instalmentsOf(porFse2017Act.parameters.instalments);
    assert.ok("type" in missing && missing.type === "notComputable");
  });

  it("share half now and half at the end, on an odd cent: the first has it", () => {
    const half = { share: decimal("0.5"), condition: "avvio" };
    const plan = instalmentPlan(cents(4_132_801n), [half, { ...half, condition: "saldo" }]);
    assert.ok(plan.type === "instalments");
    assert.deepEqual(
      plan.parts.map((part) => centsText(part.amount)),
      ["20664.01", "20664.00"],
    );
  });
});
