/** The programmes that the acts open, in their order: what officers choose and plans report on. A new act brings its own. */
import * as z from "zod";
import type { Act, Programme } from "./act.ts";
import { acts } from "./catalogue.ts";

export type { Programme } from "./act.ts";

function opened({ programme }: Act): Programme[] {
  return programme ? [programme] : [];
}

export const programmes: readonly Programme[] = acts.flatMap(opened);

export const programmeIds: readonly string[] = programmes.map(({ id }) => id);

export const ProgrammeId = z.enum(programmeIds);
export type ProgrammeId = z.infer<typeof ProgrammeId>;

/** The programme of the newest regional act; calls stand beside a programme. */
export const currentProgramme: ProgrammeId =
  acts
    .filter(({ role }) => role === "programme")
    .flatMap(opened)
    .at(-1)?.id ?? "";

const byId = new Map(programmes.map((programme) => [programme.id, programme]));

/** Throws RangeError on an id that no act opens: ids from outside pass `ProgrammeId` first. */
export function programmeOf(id: ProgrammeId): Programme {
  const found = byId.get(id);
  if (!found) throw new RangeError(`no programme "${id}"`);
  return found;
}
