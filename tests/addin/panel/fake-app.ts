/** The pane's state and actions with an Excel, a server and an engine made of plain objects. */

import { emptyState, type WorkbookState } from "../../../addin/excel/workbook-state.ts";
import { type App, type ExcelPort, initialPaneState, type Services } from "../../../addin/panel/app.ts";
import { engine } from "../../../addin/panel/engine.ts";
import { createStore } from "../../../addin/panel/store.ts";
import type { Client } from "../../../addin/sync/client.ts";
import type { Envelope, Receipt } from "../../../shared/contract/envelope.ts";
import type { Account } from "../../../shared/contract/routes.ts";
import type { Cell, Workbook } from "../../../shared/sheets/grid.ts";
import type { WritePlan } from "../../../shared/sheets/write-plan.ts";

export const approver: Account = {
  username: "m.rossi",
  displayName: "Maria Rossi",
  role: "approver",
  territory: "ATS-MI",
};

/** Members by type, with the total given: 20 is right. */
export function membersWorkbook(total: number): Workbook {
  const lines: readonly (readonly [string, string | number])[] = [
    ["Tipologia soggetti aderenti", "Numero"],
    ["Enti pubblici", 5],
    ["Imprese", 7],
    ["Organizzazioni sindacali", 8],
    ["TOTALE", total],
  ];
  const cells = lines.flatMap(([label, value], i): Cell[] => [
    { row: 3 + i, column: 0, content: { type: "text", text: label }, formula: null, format: "General" },
    {
      row: 3 + i,
      column: 1,
      content: typeof value === "number" ? { type: "number", value } : { type: "text", text: value },
      formula: null,
      format: "General",
    },
  ]);
  const title: Cell = {
    row: 0,
    column: 0,
    content: { type: "text", text: "Soggetti aderenti alla rete territoriale" },
    formula: null,
    format: "General",
  };
  return {
    sheets: [{ name: "Aderenti", visible: true, cells: [title, ...cells], merges: [], hiddenRows: [] }],
  };
}

export interface FakeWorld {
  workbook: Workbook;
  /** What the workbook holds in its settings. */
  stored: WorkbookState;
  readonly written: WritePlan[];
  readonly selected: string[];
  readonly envelopes: Envelope[];
  /** Called for each envelope; its default answers with a receipt. */
  submit: (envelope: Envelope) => Promise<Receipt>;
  failSave: boolean;
}

/** Across all apps, as real keys are. */
let keys = 0;

export function fakeApp(workbook: Workbook): { app: App; world: FakeWorld } {
  const world: FakeWorld = {
    workbook,
    stored: emptyState,
    written: [],
    selected: [],
    envelopes: [],
    submit: async (envelope) => receiptFor(envelope),
    failSave: false,
  };
  const excel: ExcelPort = {
    readWorkbook: async () => world.workbook,
    selectCell: async (sheet, cell) => void world.selected.push(`${sheet}!${cell}`),
    applyPlan: async (plan) => void world.written.push(plan),
    protectSheet: async () => true,
    watchChanges: async () => undefined,
    loadState: () => ({ state: world.stored, unreadable: false }),
    saveState: async (state) => {
      if (world.failSave) throw new Error("settings full");
      world.stored = structuredClone(state);
    },
    workbookName: () => "Piano.xlsx",
  };
  const client: Client = {
    signIn: async () => approver,
    signOut: async () => {},
    me: async () => null,
    revisions: async () => ({ members: 2 }),
    submit: (envelope) => {
      world.envelopes.push(envelope);
      return world.submit(envelope);
    },
    submissions: async () => [],
    consolidation: async () => {
      throw new Error("not in this test");
    },
  };
  const services: Services = {
    excel,
    client,
    engine,
    newKey: () => `00000000-0000-4000-8000-${String(++keys).padStart(12, "0")}`,
  };
  return { app: { store: createStore(initialPaneState("it")), services }, world };
}

export function receiptFor(envelope: Envelope): Receipt {
  const { digest, territory, programme, period, sheet, approver: by, idempotencyKey } = envelope;
  return {
    submission: idempotencyKey,
    digest,
    territory,
    programme,
    period,
    sheet,
    approver: by,
    revisions: { members: 3 },
    receivedAt: "2018-01-31T10:00:00.000Z",
    serverFindings: [],
  };
}
