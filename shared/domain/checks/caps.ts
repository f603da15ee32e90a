/** Grants above what an act admits: a share of the eligible cost, an amount for each project (PROG-2017, POR FSE call). */
import { canonicalText, compare, type Decimal, multiply } from "../../kit/decimal.ts";
import type { Bilingual, Finding } from "../../kit/finding.ts";
import { formatEuro, formatPercent } from "../../kit/number-format.ts";
import { cappingActs } from "../grant-caps.ts";
import type { PlanContext } from "../plan-context.ts";
import { finding, type RuleId } from "../rules.ts";
import type { Table } from "../table.ts";
import type { Figured } from "../table-access.ts";

export interface Granted {
  readonly grant: Figured;
  /** How many projects share the grant; null when the sheet does not say. */
  readonly projects: Decimal | null;
  readonly eligibleCost: Figured | null;
}

/** One finding per cap that is passed, for every act that may bind the plan: until the plan is known the message says whose cap it is. */
export function aboveCaps(
  table: Table,
  { grant, projects, eligibleCost }: Granted,
  rules: { readonly amount: RuleId; readonly share: RuleId },
  context: PlanContext,
): Finding[] {
  return cappingActs(context).flatMap(({ name, amount, share }) => {
    const whose = {
      it: context.programme === null ? `Se il contributo è di «${name.it}», ` : `Per «${name.it}» `,
      en: context.programme === null ? `If the grant is of "${name.en}", ` : `Under "${name.en}" `,
    };
    const above = (rule: RuleId, limit: Decimal, cells: string[], what: Bilingual) =>
      compare(grant.value, limit) <= 0
        ? []
        : [
            finding(rule, {
              sheet: table.sheet,
              cell: grant.cell,
              found: canonicalText(grant.value),
              expected: canonicalText(limit),
              cells,
              message: {
                it: `${whose.it}${what.it}: qui al più ${formatEuro(limit, "it")}.`,
                en: `${whose.en}${what.en}: here at most ${formatEuro(limit, "en")}.`,
              },
            }),
          ];
    return [
      ...(amount && projects && projects.digits > 0n
        ? above(rules.amount, multiply(amount, projects), [], {
            it: `ogni progetto riceve al massimo ${formatEuro(amount, "it")}`,
            en: `each project receives at most ${formatEuro(amount, "en")}`,
          })
        : []),
      ...(share && eligibleCost
        ? above(rules.share, multiply(share, eligibleCost.value), [eligibleCost.cell], {
            it: `il contributo è al massimo il ${formatPercent(share, "it")} del costo ammissibile`,
            en: `the grant is at most ${formatPercent(share, "en")} of the eligible cost`,
          })
        : []),
    ];
  });
}
