/** Tables with one row per territory, the weights of the indicators, and members by type. */

import { porFse2017 } from "../../acts/por-fse-2017.ts";
import { canonicalText, compare, type Decimal, multiply, one, sum } from "../../kit/decimal.ts";
import type { Finding } from "../../kit/finding.ts";
import { formatEuro, formatNumber, formatPercent } from "../../kit/number-format.ts";
import { agreement, over, total } from "../../kit/printed.ts";
import { excerpt } from "../../kit/text.ts";
import { findProvince } from "../province.ts";
import { finding } from "../rules.ts";
import type { Table } from "../table.ts";
import { columnFigures, dataRows, type RowAccess, totalRows } from "../table-access.ts";
import { findTerritory } from "../territory.ts";
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

/** Only the POR FSE call has caps; the D.G.R. 5969/2016 plans have none in the documents. */
export function checkGrants(table: Table): Finding[] {
  return [...checkTerritories(table), ...dataRows(table).flatMap((row) => caps(table, row))];
}

function caps(table: Table, row: RowAccess): Finding[] {
  const grant = row.number("grant");
  if (!grant) return [];
  const projects = row.text("project") !== "" ? one : (row.number("projectCount")?.value ?? null);
  const cost = row.number("eligibleCost");
  const found: Finding[] = [];
  const report = (
    rule: "grants.capAmount" | "grants.capShare",
    limit: Decimal,
    it: string,
    en: string,
    cells: string[],
  ) => {
    if (compare(grant.value, limit) <= 0) return;
    found.push(
      finding(rule, {
        sheet: table.sheet,
        cell: grant.cell,
        found: canonicalText(grant.value),
        expected: canonicalText(limit),
        cells,
        message: { it: `${it} ${formatEuro(limit, "it")}.`, en: `${en} ${formatEuro(limit, "en")}.` },
      }),
    );
  };
  if (projects && projects.digits > 0n) {
    const limit = multiply(porFse2017.maximumGrant.value, projects);
    report(
      "grants.capAmount",
      limit,
      "L'avviso concede al massimo 100.000 euro a progetto: qui",
      "The call grants at most EUR 100,000 per project: here",
      [],
    );
  }
  if (cost) {
    const limit = multiply(porFse2017.maximumShare.value, cost.value);
    report(
      "grants.capShare",
      limit,
      "L'avviso concede al massimo l'80 % del costo ammissibile:",
      "The call grants at most 80 % of the eligible cost:",
      [cost.cell],
    );
  }
  return found;
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
