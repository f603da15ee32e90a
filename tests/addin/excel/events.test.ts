/// <reference types="office-js" />
import assert from "node:assert/strict";
import { watchChanges } from "../../../addin/excel/events.ts";
import type { Visit, Visitor } from "../../../addin/excel/session.ts";

type Handler = (event: { triggerSource?: string }) => Promise<void>;

function fakeEvents() {
  const handlers = new Map<string, Handler>();
  const event = (name: string) => ({
    add: (handler: Handler) => {
      handlers.set(name, handler);
      return { remove: () => handlers.delete(name), context: { sync: async () => {} } };
    },
  });
  const worksheets = { onChanged: event("changed"), onDeleted: event("deleted") };
  const context = { workbook: { worksheets } } as unknown as Excel.RequestContext;
  const visit: Visitor = <T>(job: (visit: Visit) => Promise<T>) => job({ context, sync: async () => {} });
  return { handlers, visit };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("watching the workbook", () => {
  it("tells once of a burst of edits, never of our own writing, and nothing after it stops", async () => {
    const { handlers, visit } = fakeEvents();
    let told = 0;
    const stop = await watchChanges(visit, () => void told++, 0);
    await handlers.get("changed")?.({ triggerSource: "ThisLocalAddin" });
    await settled();
    assert.equal(told, 0);
    for (let i = 0; i < 5; i++) await handlers.get("changed")?.({ triggerSource: "Unknown" });
    await settled();
    assert.equal(told, 1);
    await handlers.get("deleted")?.({});
    await settled();
    assert.equal(told, 2);
    await stop();
    assert.equal(handlers.size, 0);
  });
});
