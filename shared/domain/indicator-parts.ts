/** Which lines of a breakdown an indicator has, and which of them a typed line or a sheet of the plan speaks of. */
import type { Act, MonitoringIndicator } from "../acts/act.ts";
import { plainWords } from "../kit/text.ts";
import { hourPart } from "./derived-actions.ts";
import { memberPart } from "./derived-network.ts";
import { type DerivedQuantities, withOther } from "./derived-quantities.ts";
import {
  type Derivation,
  type DerivedQuantity,
  isDerived,
  type Part,
  type PartKind,
} from "./derived-quantity.ts";
import type { IndicatorRow } from "./indicator-rows.ts";
import { plusQuantity } from "./measure.ts";
import { commonType, type MemberType, memberTypeOf } from "./member-type.ts";

/** A value at the level of projects or alliances is one line for each of them. */
export function partKindsOf({ breakdown, level }: MonitoringIndicator): PartKind[] {
  const levels: Readonly<Record<MonitoringIndicator["level"], readonly PartKind[]>> = {
    territory: [],
    project: ["project"],
    alliance: ["alliance", "project"],
  };
  return [...breakdown, ...levels[level]];
}

/** The types that an act counts, as we tell them apart. */
function typesOf(act: Act): ReadonlySet<MemberType> {
  return new Set(act.memberTypes.flatMap(({ text }) => memberTypeOf(text.it) ?? []));
}

/** On the coarser of the two lists: under the 2014 act a Piano di Zona is a public body, a trade union is "other". */
export function foldedPart(part: Part, act: Act): Part {
  const types = typesOf(act);
  if (part.kind !== "memberType" || types.size === 0) return part;
  return memberPart(commonType(part.key as MemberType, [types]));
}

/** The members by type of one sheet, added up where the act has one type for two of the sheet's. */
export function foldedTypes(derived: DerivedQuantities, act: Act): DerivedQuantities {
  return withOther(derived, ["members"], (all) => foldedMembers(all, act));
}

function foldedMembers(all: readonly Derivation[], act: Act): Derivation[] {
  const found: Derivation[] = [];
  const places = new Map<string, number>();
  for (const derivation of all) {
    if (derivation.part?.kind !== "memberType" || !isDerived(derivation)) {
      found.push(derivation);
      continue;
    }
    const folded: DerivedQuantity = { ...derivation, part: foldedPart(derivation.part, act) };
    const place = `${folded.quantity} ${folded.part?.key} ${folded.sheets.join()}`;
    const at = places.get(place);
    const known = at === undefined ? undefined : found[at];
    if (at === undefined || !known || !isDerived(known)) {
      places.set(place, found.length);
      found.push(folded);
    } else found[at] = { ...known, ...plusQuantity(known, folded) };
  }
  return found;
}

/** The part that a typed line is about; null for the whole. Other breakdowns go by the words of the line. */
export function typedPart(row: IndicatorRow, indicator: MonitoringIndicator, act: Act): Part | null {
  const { part, hourType } = row;
  if (part === "") return null;
  if (hourType !== null && indicator.breakdown.includes("hourType")) return hourPart(hourType);
  const type = indicator.breakdown.includes("memberType") ? memberTypeOf(part) : null;
  if (type !== null) return foldedPart(memberPart(type), act);
  const [kind = "action"] = partKindsOf(indicator);
  return { kind, key: plainWords(part), label: { it: part, en: part } };
}
