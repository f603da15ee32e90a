/** The made-up territory: everything is right, so everything must stay silent. */
import { add, equal, over, parse, rounded, show, subtract, sum } from "./expectations-arithmetic.mjs";
import { checkFactor, checkOrder, checkTotal, column } from "./expectations-milan.mjs";

export function checkValPadana(read, sheet) {
  const members = read("valpadana-members");
  checkTotal(
    sheet("Aderenti"),
    "total.count",
    "members by type add up",
    column(members, 1),
    parse(members.total[1]),
  );
  projects(read("valpadana-projects"), sheet("Progetti approvati"));
  plan(read("valpadana-financial-plan"), sheet("Risorse"), read("valpadana-projects"));
}

function projects(data, sheet) {
  const [cost, requested, assigned] = [3, 4, 5].map((index) => column(data, index));
  [cost, requested, assigned].forEach((values, i) => {
    const field = ["cost", "requested", "assigned"][i];
    checkTotal(sheet, `total.${field}`, `sum of ${field}`, values, parse(data.total[1 + i]));
  });
  cost.forEach((amount, i) => {
    checkOrder(sheet, `row.${i}.requested`, "requested <= cost", requested[i], amount);
    checkOrder(sheet, `row.${i}.assigned`, "assigned <= requested", assigned[i], requested[i]);
    sheet.right(`row.${i}.cofinancing`, `cost - assigned = ${show(subtract(amount, assigned[i]))}`);
    share(sheet, `row.${i}.cofinancingPercent`, amount, assigned[i]);
  });
  checkFactor(sheet, requested, assigned);
  sheet.may("header.5", "common factor assigned / requested", "info");
  sheet.may("total.requested", "requests exceed the funds of the call", "warning");
  sheet.right("total.cofinancing", `cost - assigned = ${show(subtract(sum(cost), sum(assigned)))}`);
  share(sheet, "total.cofinancingPercent", sum(cost), sum(assigned));
}

function share(sheet, key, cost, assigned) {
  const ratio = rounded(over(subtract(cost, assigned), cost), 6);
  sheet.right(key, `cofinancing / cost = ${show(ratio, 6)}`);
  sheet.may(key, "formula with more digits than shown", "info");
}

function plan(data, sheet, table) {
  const at = {};
  for (const { items } of data.sections) for (const { key, value } of items) at[key] = parse(value);
  const totals = [3, 4, 5].map((index) => sum(column(table, index)));
  const right = (key, what, expected) =>
    sheet.check(key, what, equal(at[key], expected), () => ({
      kind: "arithmetic",
      severityAtLeast: "error",
      found: show(at[key], 4),
      expected: show(expected, 4),
    }));
  right("regional", "regional resources = their two lines", add(at.regionalAct, at.regionalExtra));
  right("cofinancing", "cofinancing = cost - assigned", subtract(totals[0], totals[2]));
  right("sources", "sum of sources", sum([at.regional, at.carryOver, at.cofinancing]));
  right("projects", "projects = table of projects", totals[0]);
  right("totalCost", "sum of uses", add(at.projects, at.systemActions));
  right("totalCost", "uses = sources", at.sources);
  right("requested", "requested = table of projects", totals[1]);
  right("assigned", "assigned = table of projects", totals[2]);
  right("assigned", "assigned = funds of the call + funds added", add(at.callFunds, at.added));
  right("excess", "requested - funds of the call", subtract(at.requested, at.callFunds));
  right(
    "excessPercent",
    "excess / funds of the call",
    over(subtract(at.requested, at.callFunds), at.callFunds),
  );
  right("systemActions", "system actions = regional - assigned", subtract(at.regional, at.assigned));
  sheet.may("requested", "requests exceed the funds of the call", "warning");
  sheet.may("callFunds", "requests exceed the funds of the call", "warning");
  sheet.may("excess", "requests exceed the funds of the call", "warning");
}
