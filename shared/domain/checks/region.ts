/** Tables of the whole Region: 15 ASL or 8 ATS (LG-2014, last table; L.R. 23/2015), and the weights of the act. */
import { type AslCode, aslCodes, atsCodes, type TerritoryCode } from "../../acts/registry.ts";
import { asl, ats } from "../../acts/territories.ts";
import { compare, one } from "../../kit/decimal.ts";
import type { Finding } from "../../kit/finding.ts";
import { allocationActs } from "../allocation-act.ts";
import { weightDepartures } from "../allocation-weights.ts";
import { governsIn, type PlanContext } from "../plan-context.ts";
import { finding } from "../rules.ts";
import type { Table } from "../table.ts";
import { columnOf, dataRows } from "../table-access.ts";
import { findTerritory, findTerritoryAt } from "../territory.ts";
import { territoryColumn } from "../territory-column.ts";

export function checkRegion(table: Table): Finding[] {
  const ofAts = territoryColumn(table)?.level === "ats";
  const named = dataRows(table).flatMap((row) => {
    const name = row.text("territory");
    const [territory, cell] = [
      ofAts ? findTerritoryAt(name, "ats") : findTerritory(name),
      row.cell("territory"),
    ];
    return territory && cell !== null ? [{ territory, cell }] : [];
  });
  const districts = new Map<AslCode, string>();
  const agencies = new Map<TerritoryCode, string>();
  for (const { territory, cell } of named)
    if (territory.level === "asl") districts.set(territory.code, cell);
    else agencies.set(territory.code, cell);
  return [...overlaps(table, districts, agencies), ...missing(table, districts, agencies)];
}

/** Some ASL beside ATS that they are no part of make a whole too; the same people counted twice do not. */
function overlaps(
  table: Table,
  districts: ReadonlyMap<AslCode, string>,
  agencies: ReadonlyMap<TerritoryCode, string>,
): Finding[] {
  return [...agencies].flatMap(([code, cell]) => {
    const own = [...districts].filter(([district]) => asl[district].ats === code);
    if (own.length === 0) return [];
    const list = own.map(([district, at]) => `${asl[district].name} (${at})`).join(", ");
    return [
      finding("territory.mixed", {
        sheet: table.sheet,
        cell,
        cells: own.map(([, at]) => at),
        message: {
          it: `${ats[code].name} comprende già ${list}: i valori conterebbero due volte. Tenere le ASL o le ATS.`,
          en: `${ats[code].name} already includes ${list}: the figures would count twice. Keep either the ASL or the ATS.`,
        },
      }),
    ];
  });
}

/** A table with more than half of the territories is meant to have them all; a shorter one is an extract. */
function missing(
  table: Table,
  districts: ReadonlyMap<AslCode, string>,
  agencies: ReadonlyMap<TerritoryCode, string>,
): Finding[] {
  const covered = (code: AslCode) => districts.has(code) || agencies.has(asl[code].ats);
  const absent = aslCodes.filter((code) => !covered(code));
  if (absent.length === 0 || absent.length * 2 >= aslCodes.length) return [];
  const names =
    districts.size === 0
      ? atsCodes.filter((code) => !agencies.has(code)).map((code) => ats[code].name)
      : absent.map((code) => asl[code].name);
  return [
    finding("territory.missing", {
      sheet: table.sheet,
      cell: table.columns[columnOf(table, "territory")]?.cell ?? "A1",
      found: String(districts.size === 0 ? agencies.size : aslCodes.length - absent.length),
      expected: String((districts.size === 0 ? atsCodes : aslCodes).length),
      message: {
        it: `Nella tabella mancano: ${names.join(", ")}. Un riparto senza di loro dà quote sbagliate a tutti gli altri.`,
        en: `The table lacks: ${names.join(", ")}. An allocation without them gives all others wrong shares.`,
      },
    }),
  ];
}

/** The weights are those of the act: what a sheet prints beside its indicators is held against them. */
export function checkWeightsOfAct(table: Table, context: PlanContext): Finding[] {
  const acts = allocationActs.filter(({ act }) => governsIn(act, context));
  const indicators = acts.flatMap((entry) => entry.indicators);
  // A weight above the whole is told as such (shares.ts).
  const over = new Set(
    dataRows(table).flatMap((row) => {
      const weight = row.number("weight");
      return weight && compare(weight.value, one) > 0 ? [weight.cell] : [];
    }),
  );
  const departures = weightDepartures(table, indicators).filter(
    ({ cells }) => !cells.some((cell) => over.has(cell)),
  );
  return departures.map(({ cells: [cell = "A1"], message }) =>
    finding("weights.act", {
      sheet: table.sheet,
      cell,
      message: { it: sentence(message.it), en: sentence(message.en) },
    }),
  );
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
