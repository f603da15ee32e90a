/** Envelopes made from the sample workbooks the way the pane makes them. */
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { TerritoryCode } from "../../shared/acts/registry.ts";
import { Envelope } from "../../shared/contract/envelope.ts";
import {
  checkTables,
  comparedFindings,
  contentDigest,
  RULE_SET,
  readWorkbook,
  sendable,
} from "../../shared/sheets/engine.ts";
import { readXlsx } from "../../shared/xlsx/read.ts";

const samples = new URL("../../docs/samples/", import.meta.url);
const files = {
  "ATS-MI": { workbook: "Piano Milano 2017-2018.xlsx", approver: "approver.milano" },
  "ATS-VP": { workbook: "Piano Val Padana 2017-2018.xlsx", approver: "approver.valpadana" },
} as const;

/** One envelope per sheet of the territory's workbook that can be sent; every error that may be waived is waived. */
export function realEnvelopes(territory: TerritoryCode & keyof typeof files): Envelope[] {
  const { workbook, approver } = files[territory];
  const reading = readWorkbook(readXlsx(new Uint8Array(readFileSync(new URL(workbook, samples)))));
  return reading.sheets.flatMap(({ sheet, tables }) => {
    const sent = sendable(tables);
    if (sent.length === 0) return [];
    const findings = checkTables(sent);
    const errors = findings.filter((finding) => finding.severity === "error");
    if (errors.some((finding) => !finding.waivable)) return [];
    return [
      Envelope.parse({
        schema: 1,
        idempotencyKey: randomUUID(),
        territory,
        programme: "DGR-5969-2016",
        period: "2017-S2",
        workbook,
        sheet,
        ruleSet: RULE_SET,
        tables: sent,
        digest: contentDigest(sent),
        findings: comparedFindings(findings),
        waivers: errors.map(({ rule, cell, found, expected }) => ({
          rule,
          cell,
          found,
          expected,
          reason: "Come nel documento stampato; segnalato alla rete.",
        })),
        approver,
        base: {},
      }),
    ];
  });
}
