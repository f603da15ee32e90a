/** What a payment has beside its act, payee and amount: instalment and day. */
import { type Rules, row } from "./rule.ts";

const lead = "PLAN-MI-2017, All. 3, art. 10";

export const paymentsRules = {
  "payment.missingDate": row("warning", lead, "Pagamento senza data", "Payment without a day"),
  "payment.missingInstalment": row("info", lead, "Pagamento senza tranche", "Payment without an instalment"),
} as const satisfies Rules;
