/** Tells when the workbook changed under the findings that are shown, so that they can be marked as out of date. */
import type { Visitor } from "./session.ts";

const QUIET_MS = 400;

/**
 * Calls `onChange` once after each burst of edits that are not our own. No guarantee: Excel misses some edits
 * (list picks), so whoever approves must read again. @returns a function that stops watching.
 */
export async function watchChanges(
  visit: Visitor,
  onChange: () => void,
  quietMs = QUIET_MS,
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const touched = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, quietMs);
  };
  const registered = await visit(async ({ context, sync }) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add(async (event) => {
      // What we write is never read as input, so it cannot make findings out of date.
      if (event.triggerSource !== "ThisLocalAddin") touched();
    });
    const deleted = worksheets.onDeleted.add(async () => touched());
    await sync();
    return [changed, deleted];
  });
  return async () => {
    clearTimeout(timer);
    for (const handler of registered) handler.remove();
    await registered[0]?.context.sync();
  };
}
