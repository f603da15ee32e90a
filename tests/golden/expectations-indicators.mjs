/** Project indicators of the 2017-18 plan and indicator 14 of 2014, per project, per territory, consolidated. */
import { equal, over, rounded, show, sum, zero } from "./expectations-arithmetic.mjs";
import { monitoringColumns } from "./expectations-monitoring.mjs";

/** Name: numerator, denominator. Consolidation is sum over sum, never a mean of ratios. */
const ratios = {
  "persons reached / expected": ["personsReached", "personsExpected"],
  "enterprises reached / expected": ["enterprisesReached", "enterprisesExpected"],
  "liquidated / total resources": ["liquidatedAll", "totalResources"],
  "cofinancing / total resources": ["cofinancing", "totalResources"],
  "private / total cofinancing": ["privateCofinancing", "cofinancing"],
  "monetary / total cofinancing": ["monetaryCofinancing", "cofinancing"],
  "LG-2014 14: liquidated / disbursed": ["liquidatedContribution", "disbursed"],
};

export function indicators(territories) {
  const columns = territories.map(([territory, data]) => [territory, monitoringColumns(data), data]);
  return {
    territories: columns.map(([territory, values, data]) => ({
      territory,
      projects: data.rows.map(([number], i) => ({
        project: number,
        ratios: each((field) => values[field][i]),
      })),
      total: each((field) => sum(values[field])),
    })),
    consolidated: each((field) => sum(columns.flatMap(([, values]) => values[field]))),
  };
}

function each(value) {
  return Object.entries(ratios).map(([name, [top, bottom]]) => {
    const numerator = value(top);
    const denominator = value(bottom);
    const computable = !equal(denominator, zero);
    return {
      name,
      numerator: show(numerator),
      denominator: show(denominator),
      ratio: computable ? show(rounded(over(numerator, denominator), 10), 10) : null,
    };
  });
}
