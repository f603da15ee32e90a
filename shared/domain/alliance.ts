/**
 * Local alliances as officers list them: one row per subject, or one row per alliance with lead and partners.
 * A blank alliance name continues the alliance above, as merged cells do.
 */

import { isoIn } from "./dated-row.ts";
import { type Subject, subjectName, validCodes } from "./subject.ts";
import { type Nature, natureOf } from "./subject-nature.ts";
import type { Table } from "./table.ts";
import { dataRows, hasField, type RowAccess } from "./table-access.ts";

export interface Party extends Subject {
  readonly row: RowAccess;
  readonly nature: Nature;
  readonly role: "lead" | "partner" | null;
  /** Later adhesion to the alliance, or the agreement's day. */
  readonly joined: string | null;
}

export interface Alliance {
  readonly key: string;
  readonly name: string;
  readonly cell: string;
  readonly rows: readonly RowAccess[];
  readonly leads: readonly Party[];
  readonly partners: readonly Party[];
  /** Subjects whose role the sheet does not say. */
  readonly others: readonly Party[];
  /** False when partners are only counted, or listed with words we cannot split: then nothing is known of who is missing. */
  readonly complete: boolean;
}

const leadWords = /\b(capofila|capo fila|lead|coordinatore)\b/i;
const partnerWords = /\b(partner|aderente|sostenitore|associato|componente|membro)\b/i;

export function roleIn(text: string): Party["role"] {
  const lead = leadWords.test(text);
  const partner = partnerWords.test(text);
  if (lead === partner) return null;
  return lead ? "lead" : "partner";
}

function party(row: RowAccess, text: string, cell: string, role: Party["role"], own: boolean): Party {
  const declarations = own ? [row.text("nature"), row.text("memberType")].filter((t) => t !== "") : [];
  return {
    row,
    name: subjectName(text),
    codes: own ? validCodes(row.text("taxCode")) : [],
    cell,
    nature: natureOf(text, declarations),
    role,
    joined: isoIn(row, "adhesionDate") ?? isoIn(row, "agreementDate"),
  };
}

/** "Comune di A; Comune di B" or one per line. Null for a number, and for commas alone: they stand inside names too. */
export function splitPartners(text: string): string[] | null {
  if (text === "" || /^\d+$/.test(text.trim())) return null;
  if (!/[;\n]/.test(text) && text.includes(",")) return null;
  const parts = text.split(/[;\n]/);
  return parts.map((part) => part.replace(/^\s*[-•*]\s*/, "").trim()).filter((part) => part !== "");
}

function partiesOf(row: RowAccess): { parties: Party[]; complete: boolean } {
  const parties: Party[] = [];
  const subject = row.text("subject");
  const subjectCell = row.cell("subject");
  const hasSubject = subject !== "" && subjectCell !== null;
  if (hasSubject) parties.push(party(row, subject, subjectCell, roleIn(row.text("role")), true));
  const listed = splitPartners(row.text("partners"));
  const partnersCell = row.cell("partners");
  const single = listed?.length === 1 && !hasSubject;
  const lead = row.text("lead");
  const leadCell = row.cell("lead");
  if (lead !== "" && leadCell !== null) {
    // Beside a subject or a single partner the nature is theirs; else it can only be the lead's.
    parties.push(party(row, lead, leadCell, "lead", !hasSubject && !single));
  }
  if (listed && partnersCell !== null) {
    for (const name of listed) parties.push(party(row, name, partnersCell, "partner", single));
  }
  return { parties, complete: hasSubject || listed !== null };
}

/** Repeated mentions of one subject in one alliance are one party; what a mention declares wins over one that declares nothing. */
function merged(parties: readonly Party[]): Party[] {
  const found = new Map<string, Party>();
  for (const entry of parties) {
    const known = found.get(entry.name.key);
    if (!known) found.set(entry.name.key, entry);
    else if (known.nature.by !== "declared" && entry.nature.by === "declared") {
      found.set(entry.name.key, { ...entry, role: known.role === "lead" ? "lead" : entry.role });
    } else if (entry.role === "lead" && known.role !== "lead")
      found.set(entry.name.key, { ...known, role: "lead" });
  }
  return [...found.values()];
}

export function alliancesOf(table: Table): Alliance[] {
  const groups = new Map<string, { name: string; cell: string; rows: RowAccess[] }>();
  let current: string | null = null;
  const named = hasField(table, "alliance");
  for (const row of dataRows(table)) {
    const name = named ? row.text("alliance") : row.text("lead");
    const cell = row.cell(named ? "alliance" : "lead");
    const key = subjectName(name).key;
    if (key !== "" && cell !== null) {
      current = key;
      if (!groups.has(key)) groups.set(key, { name, cell, rows: [] });
    }
    if (current !== null) groups.get(current)?.rows.push(row);
  }
  return [...groups].map(([key, { name, cell, rows }]) => {
    const read = rows.map(partiesOf);
    const parties = merged(read.flatMap((entry) => entry.parties));
    return {
      key,
      name,
      cell,
      rows,
      leads: parties.filter((entry) => entry.role === "lead"),
      partners: parties.filter((entry) => entry.role === "partner"),
      others: parties.filter((entry) => entry.role === null),
      complete: read.some((entry) => entry.complete),
    };
  });
}

export function partiesIn(alliance: Alliance): Party[] {
  return [...alliance.leads, ...alliance.partners, ...alliance.others];
}

/** The first readable day of a field among the alliance's rows. */
export function dayOfAlliance(alliance: Alliance, field: string): { iso: string; cell: string } | null {
  for (const row of alliance.rows) {
    const iso = isoIn(row, field);
    const cell = row.cell(field);
    if (iso !== null && cell !== null) return { iso, cell };
  }
  return null;
}

/** The first text of a field among the alliance's rows. */
export function textOfAlliance(alliance: Alliance, field: string): { text: string; cell: string } | null {
  for (const row of alliance.rows) {
    const text = row.text(field);
    const cell = row.cell(field);
    if (text !== "" && cell !== null) return { text, cell };
  }
  return null;
}

/** The day that decides which act binds an alliance; null when its dates do not say. */
export function bornOn(alliance: Alliance): string | null {
  return (
    (dayOfAlliance(alliance, "constitutionDate") ?? dayOfAlliance(alliance, "agreementDate"))?.iso ?? null
  );
}
