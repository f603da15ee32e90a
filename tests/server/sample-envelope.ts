/** Small envelopes that say what they are about; made-up figures. */
import { randomUUID } from "node:crypto";
import type { Engine } from "../../server/routes/engine.ts";
import { type Envelope, Envelope as EnvelopeSchema } from "../../shared/contract/envelope.ts";
import type { Kind, Reading, Table } from "../../shared/domain/table.ts";

export const plan = { territory: "ATS-MI", programme: "DGR-5969-2016", period: "2017-S2" } as const;

export function number(value: string): Reading {
  return { type: "number", value, step: "0.01", origin: "typed" };
}

/** One table with a label column and an amount column, one row per amount, starting at B5. */
export function table(kind: Kind | "unknown", amounts: readonly Reading[], sheet = "Progetti"): Table {
  return {
    sheet,
    range: `A4:B${4 + amounts.length}`,
    kind,
    confidence: 1,
    columns: [
      { cell: "A4", header: "Progetto", field: kind === "projects" ? "title" : null, unit: "text" },
      {
        cell: "B4",
        header: "Contributo assegnato",
        field: kind === "projects" ? "assigned" : null,
        unit: "euro",
      },
    ],
    rows: amounts.map((reading, index) => ({
      row: 5 + index,
      role: "data",
      hidden: false,
      item: null,
      cells: [
        { cell: `A${5 + index}`, reading: { type: "text", text: `Progetto ${index + 1}` } },
        { cell: `B${5 + index}`, reading },
      ],
    })),
  };
}

/** An envelope as the pane would send it: digest and findings from the same engine. */
export function envelope(engine: Engine, tables: Table[], changes: Partial<Envelope> = {}): Envelope {
  const findings = engine.checkSheet(tables, plan);
  return EnvelopeSchema.parse({
    schema: 1,
    idempotencyKey: randomUUID(),
    ...plan,
    workbook: "Piano di prova.xlsx",
    sheet: tables[0]?.sheet ?? "Progetti",
    ruleSet: engine.ruleSet,
    tables,
    digest: engine.digest(tables),
    findings: findings.map(({ rule, severity, cell, found, expected }) => ({
      rule,
      severity,
      cell,
      found,
      expected,
    })),
    waivers: [],
    approver: "approver.milano",
    base: {},
    ...changes,
  });
}
