/** Tells when the workbook changed under the findings that are shown, so that they can be marked as out of date. */
import type { Visitor } from "./session.ts";

const QUIET_MS = 400;

/**
 * Calls `onChange` once after each burst of edits. Not a guarantee: Excel misses some edits (list picks),
 * so whoever approves must read again. @returns a function that stops watching.
 */
export async function watchChanges(
  visit: Visitor,
  onChange: () => void,
  quietMs = QUIET_MS,
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const touched = async (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(onChange, quietMs);
  };
  const registered = await visit(async ({ context, sync }) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(touched),
      worksheets.onAdded.add(touched),
      worksheets.onDeleted.add(touched),
    ];
    await sync();
    return handlers;
  });
  return async () => {
    clearTimeout(timer);
    for (const handler of registered) handler.remove();
    await registered[0]?.context.sync();
  };
}
