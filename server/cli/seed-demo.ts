/** Sends the sheets of the second sample territory through the public API, as its approver would from the pane. */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { Receipt } from "../../shared/contract/envelope.ts";
import { SessionOpened } from "../../shared/contract/routes.ts";
import { seal } from "../../shared/contract/seal.ts";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import { demoPassword } from "./demo.ts";
import { projectRoot } from "./project-root.ts";
import { readWorkbookFile } from "./read-file.ts";

const workbookName = "Piano Val Padana 2017-2018.xlsx";
const approver = "approver.valpadana";

/** @throws when the server refuses: a demo that starts without its second territory would mislead. */
export async function seedDemo(address: string): Promise<void> {
  const workbook = await readWorkbookFile(join(projectRoot(), "docs", "samples", workbookName));
  const reading = readWorkbook(workbook);
  const context = reading.guess;
  if (!context.programme || !context.period) throw new Error("the sample names no programme or half-year");
  const session = SessionOpened.parse(
    await post(`${address}/api/session`, { username: approver, password: demoPassword }),
  );
  for (const sheet of reading.sheets) {
    if (sheet.digest === null) continue;
    const envelope = seal({
      idempotencyKey: randomUUID(),
      territory: "ATS-VP",
      programme: context.programme,
      period: context.period,
      workbook: workbookName,
      sheet: sheet.sheet,
      tables: sheet.tables,
      waivers: [],
      approver,
      base: {},
    });
    Receipt.parse(await post(`${address}/api/submissions`, envelope, session.token));
  }
}

async function post(url: string, body: unknown, token?: string): Promise<unknown> {
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok)
    throw new Error(`seeding the demo: ${url} answered ${answer.status}: ${text.slice(0, 300)}`);
  return JSON.parse(text);
}
