/** From a sheet to its tables: what they are, which column is what, and what must be asked. */
import type { Table } from "../domain/table.ts";
import { recogniseRegister } from "./action-register.ts";
import { areaOf, assemble } from "./assemble.ts";
import { type Body, bodyUnder, previewUnder } from "./body.ts";
import {
  type Candidate,
  type Choices,
  candidatesOf,
  knownFrom,
  type Question,
  repeatKey,
} from "./candidates.ts";
import { recogniseCards } from "./cards.ts";
import type { Sheet } from "./grid.ts";
import { withLastNames } from "./last-names.ts";
import { withOwnedRows } from "./owned-rows.ts";
import { type FoundTable, recognisePlan } from "./plan-lines.ts";
import { type Box, RowIndex } from "./row-index.ts";
import { labelText, SheetView } from "./sheet-view.ts";
import { joinsTwo, partsHold } from "./side-by-side.ts";
import { OWN_MARK } from "./write-plan.ts";

export interface Recognised {
  readonly tables: readonly Table[];
  readonly questions: readonly Question[];
}

/** Sheets that we wrote ourselves carry our mark in their first cell. */
export function isOwnSheet(sheet: Sheet): boolean {
  return labelText(sheet.cells[0]).startsWith(OWN_MARK.trim());
}

export function recogniseSheet(sheet: Sheet, choices: Choices = {}): Recognised {
  if (isOwnSheet(sheet)) return { tables: [], questions: [] };
  const view = new SheetView(sheet);
  const found: FoundTable[] = [...recogniseCards(view), ...recogniseRegister(view), ...recognisePlan(view)];
  const taken = new RowIndex<Box>();
  for (const table of found) taken.add(table.top, table.bottom, table);
  const tops = new RowIndex<Box>();
  for (const table of found) tops.add(table.top, table.top, table);
  const accepted = acceptedOf(view, candidatesOf(view, choices), taken);
  for (const { left, right, header } of accepted)
    tops.add(header.top, header.top, { left, right, top: header.top, bottom: header.top });
  const questions: Question[] = [];
  for (const candidate of accepted) {
    const limit = limitOf(view, candidate, tops);
    const body = wholeBody(view, candidate, limit);
    if (body.rows.length === 0 && candidate.preview.rows.length > 0) continue;
    const area = areaOf({ ...candidate, body });
    if (taken.covers(area)) continue;
    taken.add(area.top, area.bottom, area);
    found.push(assemble(view, { ...candidate, body }));
    if (candidate.question) questions.push(candidate.question);
  }
  found.sort((a, b) => a.top - b.top || a.left - b.left);
  return { tables: found.map((entry) => entry.table), questions };
}

type Accepted = Candidate & { readonly preview: Body };

/** The row where the next table in the same columns begins. */
function limitOf(view: SheetView, candidate: Candidate, tops: RowIndex<Box>, until = view.bottom): number {
  return tops.firstRow(candidate.header.bottom + 1, until, candidate) ?? view.bottom + 1;
}

function wholeBody(view: SheetView, { header, match }: Candidate, limit: number): Body {
  const body = withOwnedRows(view, header, bodyUnder(view, header, limit), match, limit);
  return withLastNames(view, body, match, limit);
}

/** Top down: the surest headers of those that fight for the same cells, without those inside the rows of a surer table. */
function acceptedOf(view: SheetView, candidates: readonly Candidate[], taken: RowIndex<Box>): Accepted[] {
  const heads = new RowIndex<Box>();
  const tops = new RowIndex<Box>();
  const inside = new RowIndex<Box>();
  const repeats = new Set<string>();
  const accepted: Accepted[] = [];
  const told = candidates.filter(({ match, question }) => match !== null || question !== null);
  const accept = (candidate: Candidate): void => {
    const { header, left, right } = candidate;
    const { top, bottom } = header;
    const head = { top, bottom, left, right };
    if (joinsTwo(candidate, told) || heads.covers(head)) return;
    const preview = candidate.preview ?? previewUnder(view, header);
    if (candidate.preview === null && !partsHold(view, { header, body: preview })) return;
    if (taken.covers(areaOf({ header, body: preview }))) return;
    heads.add(top, bottom, head);
    tops.add(top, top, head);
    accepted.push({ ...candidate, preview });
  };
  const follow = ({ preview, ...candidate }: Accepted): void => {
    // A body that ends within its first rows meets no table below them.
    const end = preview.open ? view.bottom : (preview.rows.at(-1)?.row ?? candidate.header.bottom);
    const body = wholeBody(
      view,
      { ...candidate, preview },
      limitOf(view, { ...candidate, preview }, tops, end),
    );
    const area = areaOf({ ...candidate, body });
    inside.add(area.top, area.bottom, area);
    for (const row of body.repeats) repeats.add(repeatKey(row, candidate.header));
  };
  const sorted = [...candidates].sort((a, b) => b.score - a.score || a.header.top - b.header.top);
  for (const candidate of sorted) if (candidate.score >= knownFrom) accept(candidate);
  for (const candidate of [...accepted]) follow(candidate);
  for (const candidate of sorted) {
    const { top } = candidate.header;
    const { left, right, score } = candidate;
    if (score >= knownFrom || inside.covers({ top, bottom: top, left, right })) continue;
    if (repeats.has(repeatKey(top, candidate.header))) continue;
    const before = accepted.length;
    accept(candidate);
    for (const added of accepted.slice(before)) follow(added);
  }
  return accepted.sort((a, b) => a.header.top - b.header.top);
}
