/** The allocation of 3,500,000.00 against the figures of an independent script that shares no code with ours. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as z from "zod";
import { type Allocation, allocate } from "../../shared/domain/allocation.ts";
import { decimal, toText } from "../../shared/kit/decimal.ts";
import { centsOf, centsText } from "../../shared/kit/money.ts";
import { ratioValue } from "../../shared/kit/ratio.ts";
import { printed, tableOf } from "./allocation-table-fixture.ts";

const Part = z.object({ territory: z.string(), amount: z.string() });
const Expected = z.object({
  allocation: z.object({
    total: z.string(),
    parts: z.array(Part.extend({ shareRounded: z.string(), spareCent: z.boolean() })).length(15),
    byAts: z.array(Part).length(8),
    alternatives: z.array(z.object({ parts: z.array(Part), maxDifference: z.string() })).length(2),
  }),
});

describe("allocation of 3,500,000.00", () => {
  const file = new URL("../golden/expected.json", import.meta.url);
  const expected = Expected.parse(JSON.parse(readFileSync(file, "utf8"))).allocation;
  const total = centsOf(decimal(expected.total));
  assert.ok(total);
  const result = allocate(tableOf(printed), total) as Allocation;

  it("gives the 15 ASL the shares, amounts and spare cents of the independent computation", () => {
    assert.deepEqual(
      result.asl.map((part) => ({
        territory: part.territory,
        amount: centsText(part.amount),
        shareRounded: toText(ratioValue(part.share, 12)),
        spareCent: part.spareCents.length > 0,
      })),
      expected.parts,
    );
  });

  it("gives the 8 ATS the same amounts", () => {
    assert.deepEqual(
      new Map(result.ats.map((part) => [part.territory as string, centsText(part.amount)])),
      new Map(expected.byAts.map((part) => [part.territory, part.amount])),
    );
  });

  it("finds the same differences of the alternatives", () => {
    for (const [i, level] of (["asl", "ats"] as const).entries()) {
      const method = level === "asl" ? "normalise-columns-first" : "direct-to-ats";
      const ours = result.alternatives.find((a) => a.method === method && a.level === level);
      const theirs = expected.alternatives[i];
      assert.ok(ours && theirs);
      assert.equal(centsText(ours.maximum), theirs.maxDifference.replace("-", ""), method);
      const base = new Map<string, bigint>(result[level].map((part) => [part.territory, part.amount]));
      for (const { territory, difference } of ours.differences) {
        const amount: string = theirs.parts.find((part) => part.territory === territory)?.amount ?? "";
        assert.equal(centsOf(decimal(amount)), (base.get(territory) ?? 0n) + difference, territory);
      }
    }
  });
});
