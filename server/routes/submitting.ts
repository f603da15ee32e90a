/** From a request body to a receipt: judged here, written by the store, told to nobody in between. */
import { Envelope, type Receipt } from "../../shared/contract/envelope.ts";
import type { Account } from "../../shared/contract/routes.ts";
import { digest } from "../../shared/kit/digest.ts";
import type { AuditAction, Store, SubmitOutcome } from "../store/port.ts";
import { parseEdge } from "./edge.ts";
import { compareRuleSets, type Engine } from "./engine.ts";
import { checkFindings, checkSender, checkShape } from "./judge.ts";
import { Refused } from "./refusal.ts";

export interface SubmittingContext {
  readonly store: Store;
  readonly engine: Engine;
  readonly clock: () => Date;
  readonly newId: () => string;
}

/**
 * @param body the request body as parsed from JSON, not trusted
 * @param origin network address for the audit log
 * @returns the receipt, and whether it had been given out before
 * @throws Refused; what is refused for its content is noted in the audit log
 */
export async function submit(
  body: unknown,
  account: Account,
  origin: string,
  context: SubmittingContext,
): Promise<{ receipt: Receipt; repeated: boolean }> {
  const { store, engine } = context;
  const entry = (action: AuditAction, subject: string) => ({
    at: context.clock().toISOString(),
    who: account.username,
    action,
    subject,
    origin,
  });
  const envelope = parseEnvelope(body, engine);
  try {
    checkSender(account, envelope);
    checkShape(envelope);
    const contentDigest = engine.digest(envelope.tables);
    const fingerprint = fingerprintOf(envelope, contentDigest);
    if (contentDigest === envelope.digest) {
      // Answered before the rules are looked at: they may have changed since the first send.
      const earlier = await store.findRepeated(envelope.idempotencyKey, fingerprint);
      if (earlier) return answer(earlier, envelope);
    }
    if (compareRuleSets(envelope.ruleSet, engine.ruleSet) < 0) throw new Refused("outdated-rules");
    if (contentDigest !== envelope.digest) throw new Refused("digest-differs");
    checkFindings(account, envelope, engine);

    const id = context.newId();
    const outcome = await store.submit(
      {
        id,
        envelope,
        fingerprint,
        sender: account.username,
        receivedAt: context.clock().toISOString(),
        audit: entry("submitted", id),
      },
      (tables) => engine.checkPlan(tables, envelope),
    );
    return answer(outcome, envelope);
  } catch (error) {
    if (error instanceof Refused) {
      await store.audit(
        entry("submission-refused", `${error.refusal} ${envelope.territory} ${envelope.period}`),
      );
    }
    throw error;
  }
}

/** An older pane may also have an older envelope: it is told about the rules, not about a field it never heard of. */
function parseEnvelope(body: unknown, engine: Engine): Envelope {
  try {
    return parseEdge(Envelope, body);
  } catch (error) {
    const claimed = typeof body === "object" && body !== null && "ruleSet" in body ? body.ruleSet : null;
    if (typeof claimed === "string" && compareRuleSets(claimed, engine.ruleSet) < 0) {
      throw new Refused("outdated-rules");
    }
    throw error;
  }
}

/** What was approved, by whom, for which plan. `base` is left out: asking for it anew is no new content. */
function fingerprintOf(envelope: Envelope, contentDigest: string): string {
  return digest({
    territory: envelope.territory,
    programme: envelope.programme,
    period: envelope.period,
    sheet: envelope.sheet,
    approver: envelope.approver,
    content: contentDigest,
    waivers: envelope.waivers.map(({ rule, cell, reason }) => ({ rule, cell, reason })),
  });
}

function answer(outcome: SubmitOutcome, envelope: Envelope): { receipt: Receipt; repeated: boolean } {
  if (outcome.type === "key-reused") throw new Refused("key-reused");
  if (outcome.type === "stale-revision") {
    throw new Refused("stale-revision", { revisions: outcome.revisions });
  }
  const { submission } = outcome;
  return {
    repeated: outcome.type === "repeated",
    receipt: {
      submission: submission.id,
      digest: envelope.digest,
      territory: envelope.territory,
      programme: envelope.programme,
      period: envelope.period,
      sheet: envelope.sheet,
      approver: submission.approver,
      revisions: submission.revisions,
      receivedAt: submission.receivedAt,
      serverFindings: [...submission.serverFindings],
    },
  };
}
