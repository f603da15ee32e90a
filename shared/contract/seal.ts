/** Binds an approval to the content of one sheet: what is sent is exactly what was read and judged. */
import type { ProgrammeId } from "../acts/programmes.ts";
import type { TerritoryCode } from "../acts/registry.ts";
import type { Table } from "../domain/table.ts";
import type { HalfYear } from "../kit/period.ts";
import { checkTables, comparedFindings, contentDigest, RULE_SET, sendable } from "../sheets/engine.ts";
import { Envelope, type Revisions, type Waiver } from "./envelope.ts";

export interface Approval {
  readonly idempotencyKey: string;
  readonly territory: TerritoryCode;
  readonly programme: ProgrammeId;
  readonly period: HalfYear;
  readonly workbook: string;
  readonly sheet: string;
  readonly tables: readonly Table[];
  readonly waivers: readonly Waiver[];
  readonly approver: string;
  readonly base: Revisions;
}

/** @throws z.ZodError when the sheet has nothing to send or is beyond the limits of the contract */
export function seal(approval: Approval): Envelope {
  const tables = sendable(approval.tables);
  return Envelope.parse({
    ...approval,
    schema: 1,
    ruleSet: RULE_SET,
    tables,
    digest: contentDigest(tables),
    findings: comparedFindings(checkTables(tables, approval)),
  });
}
