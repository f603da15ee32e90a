/** What an account may see; the API and the pages both ask here, so that both show the same. */
import type { Revisions } from "../../shared/contract/envelope.ts";
import type {
  Account,
  PlanQuery,
  SubmissionDetail,
  SubmissionSummary,
} from "../../shared/contract/routes.ts";
import type { Consolidation } from "../../shared/domain/consolidation.ts";
import { mayRead, readScope } from "../auth/access.ts";
import type { ConsolidationScope, Store, SubmissionFilter } from "../store/port.ts";
import type { Engine } from "./engine.ts";
import { Refused } from "./refusal.ts";

export interface Reading {
  /** @throws Refused "forbidden" for another's territory */
  revisions(account: Account, plan: PlanQuery): Promise<Revisions>;
  /** Newest first. @throws Refused "forbidden" when another's territory is asked for by name */
  submissions(account: Account, filter: SubmissionFilter): Promise<SubmissionSummary[]>;
  /** @throws Refused "not-found", also for another's: its existence is not told */
  submission(account: Account, id: string): Promise<SubmissionDetail>;
  consolidation(account: Account, scope: ConsolidationScope): Promise<Consolidation>;
}

export function createReading(store: Store, engine: Engine): Reading {
  return {
    async revisions(account, plan) {
      if (!mayRead(account, plan.territory)) throw new Refused("forbidden", { path: "territory" });
      return store.revisions(plan);
    },
    async submissions(account, filter) {
      if (filter.territory && !mayRead(account, filter.territory)) {
        throw new Refused("forbidden", { path: "territory" });
      }
      return store.listSubmissions({ ...filter, territory: filter.territory ?? readScope(account) });
    },
    async submission(account, id) {
      const stored = await store.readSubmission(id);
      if (!stored || !mayRead(account, stored.summary.territory)) throw new Refused("not-found");
      const { summary, serverFindings } = stored;
      return {
        summary,
        serverFindings: [...serverFindings],
        envelope: {
          schema: 1,
          idempotencyKey: stored.idempotencyKey,
          territory: summary.territory,
          programme: summary.programme,
          period: summary.period,
          workbook: summary.workbook,
          sheet: summary.sheet,
          ruleSet: stored.ruleSet,
          tables: [...stored.tables],
          digest: summary.digest,
          findings: [...stored.findings],
          waivers: [...stored.waivers],
          approver: summary.approver,
          base: stored.base,
        },
      };
    },
    async consolidation(account, { programme, period }) {
      const submissions = await store.currentSubmissions({
        programme,
        period,
        territory: readScope(account),
      });
      return engine.consolidate({ programme, period, submissions });
    },
  };
}
