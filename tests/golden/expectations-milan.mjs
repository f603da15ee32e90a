/** Plan of ATS Milano 2017-2018: members, proposals, table 4.1, cards, financial plan. */
import {
  add,
  compare,
  equal,
  over,
  parse,
  rounded,
  show,
  subtract,
  sum,
  times,
} from "./expectations-arithmetic.mjs";

export function checkMilan(read, sheet) {
  members(read("milan-members"), sheet("Soggetti aderenti"));
  proposals(read("milan-proposals"), sheet("Proposte"));
  const plan = amounts(read("milan-financial-plan"));
  const table = projects(read("milan-projects"), sheet("Tab. 4.1 Progetti"), {
    systemActions: plan.systemActions,
    systemActionsAt: sheet("Piano finanziario").place("systemActions"),
  });
  cards(read("milan-cards"), sheet("Schede progetto"), table);
  financialPlan(plan, sheet("Piano finanziario"), table);
}

function amounts(plan) {
  const found = {};
  for (const { items } of plan.sections) for (const { key, value } of items) found[key] = parse(value);
  return found;
}

export function column(data, index) {
  return data.rows.map((row) => parse(row[index]));
}

function members(data, sheet) {
  const total = sum(column(data, 1));
  sheet.check(
    "total.count",
    "members by type add up to the total",
    equal(total, parse(data.total[1])),
    () => ({
      kind: "arithmetic",
      severityAtLeast: "error",
      found: data.total[1],
      expected: show(total, 0),
    }),
  );
}

/** Exact total of euro amounts under a printed total. */
export function checkTotal(sheet, key, what, values, printed) {
  const expected = sum(values);
  sheet.check(key, what, equal(expected, printed), () => ({
    kind: "arithmetic",
    severityAtLeast: "error",
    found: show(printed),
    expected: show(expected),
    difference: show(subtract(printed, expected)),
  }));
}

/** `upper` is never exceeded by `lower`, row by row. */
export function checkOrder(sheet, key, what, lower, upper) {
  sheet.check(key, what, compare(lower, upper) <= 0, () => ({
    kind: "arithmetic",
    severityAtLeast: "error",
    found: show(lower),
    expected: show(upper),
  }));
}

function checkCount(sheet, data) {
  const declared = /: (\d+)$/.exec(data.total[0])?.[1];
  sheet.check("total.rows", "declared number of rows", declared === String(data.rows.length), () => ({
    kind: "count",
    severityAtLeast: "warning",
    found: declared,
    expected: String(data.rows.length),
  }));
}

function proposals(data, sheet) {
  const requested = column(data, 3);
  const cost = column(data, 4);
  checkTotal(sheet, "total.requested", "sum of requested contributions", requested, parse(data.total[1]));
  checkTotal(sheet, "total.cost", "sum of total costs of the proposals", cost, parse(data.total[2]));
  checkCount(sheet, data);
  requested.forEach((amount, i) => {
    checkOrder(sheet, `row.${i}.requested`, "requested <= cost", amount, cost[i]);
  });
  sheet.may(
    "total.requested",
    "amount typed as text with the word TOTALE; requests exceed the funds of the call",
    "warning",
  );
  sheet.may("total.cost", "amount typed as text with the word TOTALE", "info");
  data.rows.forEach(([, lead], i) => {
    if (lead.startsWith("SO.IE."))
      sheet.may(`row.${i}.lead`, "SO.IE. here, SO.LE. in table 4.1 and card", "warning");
  });
}

function projects(data, sheet, { systemActions, systemActionsAt }) {
  const cost = column(data, 3);
  const requested = column(data, 4);
  const assigned = column(data, 5);
  const costSum = sum(cost);
  const printedCost = parse(data.total[1]);
  const gap = subtract(printedCost, costSum);
  const explained = equal(gap, systemActions);
  sheet.check("total.cost", "sum of project costs", equal(printedCost, costSum), () => ({
    kind: "arithmetic",
    severityAtLeast: "error",
    found: show(printedCost),
    expected: show(costSum),
    difference: show(gap),
    ...(explained ? { likelyCause: { what: "includes the system actions", ...systemActionsAt } } : {}),
  }));
  checkTotal(sheet, "total.requested", "sum of requested contributions", requested, parse(data.total[2]));
  checkTotal(sheet, "total.assigned", "sum of assigned contributions", assigned, parse(data.total[3]));
  checkCount(sheet, data);
  cost.forEach((amount, i) => {
    checkOrder(sheet, `row.${i}.requested`, "requested <= cost", requested[i], amount);
    checkOrder(sheet, `row.${i}.assigned`, "assigned <= requested", assigned[i], requested[i]);
  });
  checkFactor(sheet, requested, assigned);
  sheet.may("total.requested", "requests exceed the funds of the call", "warning");
  data.rows.forEach((row, i) => {
    if (row[1].startsWith("SO.LE."))
      sheet.may(`row.${i}.lead`, "SO.LE. here, SO.IE. in the proposals", "warning");
  });
  sheet.may("row.0.assigned", "amount typed as text", "info");
  sheet.may("row.3.requested", "amount typed as text", "info");
  sheet.may("header.5", "common factor assigned / requested", "info");
  return { cost, costSum, requested: sum(requested), assigned: sum(assigned) };
}

/** Most rows share one factor assigned / requested; a row that does not is worth a question. */
export function checkFactor(sheet, requested, assigned) {
  const factors = assigned.map((amount, i) => over(amount, requested[i]));
  const votes = factors.map((factor) => factors.filter((other) => equal(other, factor)).length);
  const most = Math.max(...votes);
  if (2 * most <= factors.length) return;
  const common = factors[votes.indexOf(most)];
  assigned.forEach((amount, i) => {
    const expected = rounded(times(requested[i], common), 2);
    sheet.check(`row.${i}.assigned`, `common factor ${decimal(common)}`, equal(amount, expected), () => ({
      kind: "pattern",
      severityAtLeast: "warning",
      severityAtMost: "warning",
      found: show(amount),
      expected: show(expected),
      difference: show(subtract(amount, expected)),
      factorFound: decimal(factors[i]),
      factorExpected: decimal(common),
    }));
  });
}

const decimal = (value) => show(rounded(value, 6), 6);

function cards(data, sheet, table) {
  data.cards.forEach((card, i) => {
    const cost = parse(/€ .*$/.exec(card.cost)[0]);
    sheet.check(`card.${i}.cost`, "cost of the card = cost in table 4.1", equal(cost, table.cost[i]), () => ({
      kind: "arithmetic",
      severityAtLeast: "error",
      found: show(cost),
      expected: show(table.cost[i]),
    }));
    // 2.a and 2.b are parts of action 2.
    const described = new Set(card.description.map((part) => /^\d+/.exec(part)[0])).size;
    sheet.check(
      `card.${i}.actions`,
      "declared actions = described actions",
      Number(card.actions) === described,
      () => ({
        kind: "count",
        severityAtLeast: "warning",
        found: card.actions,
        expected: String(described),
      }),
    );
    if (/^\d+$/.test(card.partners)) sheet.right(`card.${i}.partners`, "partners are a plain number");
    else sheet.may(`card.${i}.partners`, "number of partners with a remark, adhesions still open", "warning");
    if (i === 0) sheet.may(`card.${i}.title`, "title shorter than in table 4.1", "info");
  });
}

function financialPlan(plan, sheet, table) {
  const right = (key, what, expected) =>
    sheet.check(key, what, equal(plan[key], expected), () => ({
      kind: "arithmetic",
      severityAtLeast: "error",
      found: show(plan[key]),
      expected: show(expected),
      difference: show(subtract(plan[key], expected)),
    }));
  right("regional", "regional resources = their two lines", add(plan.regionalAct, plan.regionalExtra));
  right("requested", "requested = table 4.1", table.requested);
  right("assigned", "assigned = table 4.1", table.assigned);
  right("assigned", "assigned = funds of the call + funds added", add(plan.callFunds, plan.added));
  right("systemActions", "system actions = regional - assigned", subtract(plan.regional, plan.assigned));
  right("totalCost", "uses: projects + system actions", add(table.costSum, plan.systemActions));
  const cofinancing = subtract(table.costSum, plan.assigned);
  right("totalCost", "sources: regional + cofinancing on the assigned base", add(plan.regional, cofinancing));
  const excess = subtract(plan.requested, plan.callFunds);
  right("excess", "requested - funds of the call", excess);
  percentage(plan, sheet, over(excess, plan.callFunds));
  sheet.may("carryOver", "no amount: will become available", "warning");
  sheet.may("cofinancing", "no amount: can be computed", "warning");
  sheet.may("requested", "requests exceed the funds of the call", "warning");
  sheet.may("callFunds", "requests exceed the funds of the call", "warning");
}

function percentage(plan, sheet, exact) {
  const printed = plan.excessPercent;
  const places = 4;
  if (equal(rounded(exact, places), printed)) {
    sheet.right("excessPercent", "excess over the funds of the call, rounded half-up");
    return;
  }
  const truncated = equal(rounded(exact, places, "truncated"), printed);
  sheet.report("excessPercent", truncated ? "percentage explained by truncation" : "wrong percentage", {
    kind: "arithmetic",
    severityAtLeast: truncated ? "info" : "error",
    ...(truncated ? { severityAtMost: "info" } : {}),
    found: show(printed, places),
    expected: show(rounded(exact, places), places),
    exact: show(rounded(exact, 8), 8),
  });
}
