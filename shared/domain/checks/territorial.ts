/** Tables with one row per territory, the weights of the indicators, and members by type. */

import { canonicalText, one, sum } from "../../kit/decimal.ts";
import type { Finding } from "../../kit/finding.ts";
import { formatNumber, formatPercent } from "../../kit/number-format.ts";
import { agreement, over, total } from "../../kit/printed.ts";
import { excerpt } from "../../kit/text.ts";
import type { PlanContext } from "../plan-context.ts";
import { findProvince } from "../province.ts";
import { finding } from "../rules.ts";
import type { Table } from "../table.ts";
import { columnFigures, dataRows, totalRows } from "../table-access.ts";
import { findTerritory } from "../territory.ts";
import { aboveCaps } from "./caps.ts";
import { check, wholeOf } from "./compare.ts";
import { bothLevels } from "./out-of-time.ts";

export function checkTerritories(table: Table): Finding[] {
  const seen = new Map<string, string>();
  const perProject = table.columns.some((column) => column.field === "project");
  const named = dataRows(table).flatMap((row) => {
    const name = row.text("territory");
    const cell = row.cell("territory");
    if (name === "" || cell === null) return [];
    const known =
      table.kind === "grants" ? (findProvince(name) ?? findTerritory(name)?.code) : findTerritory(name)?.code;
    if (!known) {
      return [
        finding("territory.unknown", {
          sheet: table.sheet,
          cell,
          message: {
            it: `«${excerpt(name)}» non è un territorio dell'elenco: verificare il nome.`,
            en: `"${excerpt(name)}" is not in the list of territories: check the name.`,
          },
        }),
      ];
    }
    const first = seen.get(known);
    seen.set(known, first ?? cell);
    if (first === undefined || perProject) return [];
    return [
      finding("territory.repeated", {
        sheet: table.sheet,
        cell,
        cells: [first],
        message: {
          it: `«${excerpt(name)}» compare due volte (la prima in ${first}): i suoi valori conterebbero doppio.`,
          en: `"${excerpt(name)}" occurs twice (first in ${first}): its figures would count double.`,
        },
      }),
    ];
  });
  return [...named, ...bothLevels(table)];
}

/** A row is one project, or the sum of so many. */
export function checkGrants(table: Table, context: PlanContext): Finding[] {
  const above = dataRows(table).flatMap((row) => {
    const grant = row.number("grant");
    if (!grant) return [];
    const projects = row.text("project") !== "" ? one : (row.number("projectCount")?.value ?? null);
    const granted = { grant, projects, eligibleCost: row.number("eligibleCost") };
    return aboveCaps(table, granted, { amount: "grants.capAmount", share: "grants.capShare" }, context);
  });
  return [...checkTerritories(table), ...above];
}

export function checkWeights(table: Table): Finding[] {
  const figures = columnFigures(table, "weight");
  // A printed total is the audit's affair; without one the weights must still make a whole.
  if (!figures || figures.length === 0 || totalRows(table).length > 0) return [];
  const whole = { value: one, step: { digits: 0n, scale: 0 } };
  if (agreement(whole, (read) => total(figures.map(read))) !== "wrong") return [];
  const made = sum(figures.map((figure) => figure.value));
  return [
    finding("weights.sum", {
      sheet: table.sheet,
      cell: figures.at(-1)?.cell ?? "A1",
      found: canonicalText(made),
      expected: "1",
      cells: figures.map((figure) => figure.cell),
      message: {
        it: `I pesi fanno ${formatPercent(made, "it")} invece di 100 %.`,
        en: `The weights make ${formatPercent(made, "en")} instead of 100 %.`,
      },
    }),
  ];
}

export function checkMembers(table: Table): Finding[] {
  const counts = columnFigures(table, "count");
  if (!counts) return [];
  const whole = wholeOf(counts);
  return dataRows(table).flatMap((row) => {
    const share = row.number("share");
    const count = row.number("count");
    if (!share || !count) return [];
    return check({
      rule: "members.share",
      rounding: "relation.rounding",
      sheet: table.sheet,
      found: share,
      compute: (read) => over(read(count), whole(read)),
      cells: [count.cell],
      scale: 6,
      show: (value, language) => formatPercent(value, language),
      message: (expected, language) =>
        language === "it"
          ? `${formatNumber(count.value, "it")} sul totale è ${expected}.`
          : `${formatNumber(count.value, "en")} of the total is ${expected}.`,
    });
  });
}
