/** Half-year monitoring sheets (made up, arithmetic right): totals, and agreement with the plan's projects. */
import { equal, parse, show, subtract, zero } from "./expectations-arithmetic.mjs";
import { checkOrder, checkTotal, column } from "./expectations-milan.mjs";

export const fields = [
  "personsExpected",
  "personsReached",
  "enterprisesExpected",
  "enterprisesReached",
  "totalResources",
  "liquidatedAll",
  "disbursed",
  "liquidatedContribution",
  "cofinancing",
  "privateCofinancing",
  "monetaryCofinancing",
];
const FIRST = 3;

export function monitoringColumns(data) {
  return Object.fromEntries(fields.map((field, i) => [field, column(data, FIRST + i)]));
}

export function checkMonitoring(data, sheet, projects) {
  const values = monitoringColumns(data);
  fields.forEach((field, i) => {
    checkTotal(sheet, `total.${field}`, `sum of ${field}`, values[field], parse(data.total[1 + i]));
  });
  const cost = column(projects, 3);
  const assigned = column(projects, 5);
  cost.forEach((amount, i) => {
    const at = (field) => `row.${i}.${field}`;
    const v = (field) => values[field][i];
    same(sheet, at("totalResources"), "total resources = cost in the plan", v("totalResources"), amount);
    same(
      sheet,
      at("cofinancing"),
      "cofinancing = cost - assigned",
      v("cofinancing"),
      subtract(amount, assigned[i]),
    );
    const pairs = [
      ["disbursed", assigned[i], "disbursed <= assigned"],
      ["liquidatedContribution", v("disbursed"), "liquidated <= disbursed, same base"],
      ["liquidatedAll", v("totalResources"), "liquidated <= total resources, same base"],
      ["privateCofinancing", v("cofinancing"), "private <= cofinancing"],
      ["monetaryCofinancing", v("cofinancing"), "monetary <= cofinancing"],
    ];
    for (const [field, upper, what] of pairs) checkOrder(sheet, at(field), what, v(field), upper);
    for (const [expected, reached] of [
      ["personsExpected", "personsReached"],
      ["enterprisesExpected", "enterprisesReached"],
    ]) {
      if (!equal(v(expected), zero)) sheet.right(at(reached), "reached over expected can be computed");
      else
        for (const field of [expected, reached])
          sheet.may(at(field), "ratio not computable: none expected", "info");
    }
  });
}

function same(sheet, key, what, found, expected) {
  sheet.check(key, what, equal(found, expected), () => ({
    kind: "arithmetic",
    severityAtLeast: "error",
    found: show(found),
    expected: show(expected),
  }));
}
