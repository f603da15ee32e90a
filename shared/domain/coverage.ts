/**
 * Coverage (ACC-CR-2014, art. 6; PLAN-MI-2017, 2.4): the committee checks that projects cover the territory.
 * Which actions of the panel and which areas of a territory no project takes up. No document says that all must be.
 */
import type { Act, PanelAction } from "../acts/act.ts";
import type { AslCode, TerritoryCode } from "../acts/registry.ts";
import { asl } from "../acts/territories.ts";
import type { ActionRow } from "./project-actions.ts";
import { findTerritory } from "./territory.ts";

export interface PanelCoverage {
  readonly act: Act;
  /** In the order of the panel, with the number of rows that take each up. */
  readonly actions: readonly { readonly action: PanelAction; readonly rows: number }[];
  readonly without: readonly PanelAction[];
}

export function panelCoverage(act: Act, rows: readonly ActionRow[]): PanelCoverage {
  const actions = act.actions.map((action) => ({
    action,
    rows: rows.filter(({ entry }) => entry?.action === action).length,
  }));
  return { act, actions, without: actions.filter((one) => one.rows === 0).map(({ action }) => action) };
}

export interface AreaCoverage {
  readonly territory: TerritoryCode;
  /** Former ASL of the territory in which no row stands. */
  readonly without: readonly AslCode[];
}

/**
 * By the former ASL, the only areas of an ATS that the documents name. Null unless every area is an ASL and all belong to one ATS:
 * of districts and towns no list is known, and what is not listed cannot be missing.
 */
export function areaCoverage(areas: readonly string[]): AreaCoverage | null {
  const codes = areas.map((area) => {
    const territory = findTerritory(area.replace(/^\s*ex[\s-]+/i, ""));
    return territory?.level === "asl" ? territory.code : null;
  });
  const known = codes.filter((code) => code !== null);
  const [territory, ...others] = new Set(known.map((code) => asl[code].ats));
  if (!territory || others.length > 0 || known.length < codes.length) return null;
  const all = (Object.keys(asl) as AslCode[]).filter((code) => asl[code].ats === territory);
  return { territory, without: all.filter((code) => !known.includes(code)) };
}
