/** From the proposals of the call to the projects of the plan. */
import { type Rules, row } from "./rule.ts";

const source = "PLAN-MI-2017, par. 3.1";

export const lineageRules = {
  "lineage.nowhere": row(
    "warning",
    source,
    "Proposta senza progetto del Piano",
    "Proposal without a project of the plan",
  ),
  "lineage.noReason": row(
    "warning",
    source,
    "Proposta chiusa senza motivazione",
    "Proposal closed without a reason",
  ),
  "lineage.closedYetProject": row(
    "warning",
    source,
    "Proposta ritirata o non ammessa con un progetto",
    "Proposal withdrawn or not admitted, with a project",
  ),
  "lineage.mergedAlone": row(
    "warning",
    source,
    "Proposta accorpata con nessun'altra",
    "Proposal merged with no other",
  ),
  "lineage.repeated": row("warning", source, "Passaggio ripetuto", "Passage repeated"),
  "across.lineageProposal": row(
    "warning",
    source,
    "Proposta della Manifestazione che non compare nel passaggio ai progetti",
    "Proposal of the call that is missing in the passage to projects",
  ),
  "across.lineageUnknownProposal": row(
    "warning",
    source,
    "Proposta che non è fra quelle pervenute",
    "Proposal that is not among those received",
  ),
  "across.lineageUnknownProject": row(
    "warning",
    source,
    "Progetto che non è nel Piano",
    "Project that is not in the plan",
  ),
  "across.lineageOrigin": row(
    "warning",
    source,
    "Progetto del Piano senza proposta d'origine",
    "Project of the plan without a proposal of origin",
  ),
  "across.lineageMoney": row(
    "info",
    "PLAN-MI-2017, par. 3.1 e tab. 4.1",
    "Importi del progetto rispetto alle proposte d'origine",
    "Amounts of the project against its proposals",
  ),
} as const satisfies Rules;
