/** Instalment and day of a payment. */
import type { ExamplesOf } from "../example.ts";
import type { paymentsRules } from "../payments.ts";
import { edited, right, wrong } from "./compose.ts";
import { register } from "./money.ts";

export const paymentsExamples: ExamplesOf<typeof paymentsRules> = {
  "payment.missingDate": {
    passes: [right("Ogni pagamento ha la sua data", "Each payment has its day", register)],
    fails: [
      wrong(
        "Pagamenti!G3",
        "Il saldo senza data di pagamento",
        "The balance without a day of payment",
        edited(register, { G3: null }),
      ),
    ],
  },
  "payment.missingInstalment": {
    passes: [right("Acconto e saldo", "Advance and balance", register)],
    fails: [
      wrong(
        "Pagamenti!E3",
        "Un pagamento che non dice quale tranche è",
        "A payment that does not say which instalment it is",
        edited(register, { E3: null }),
      ),
    ],
  },
};
