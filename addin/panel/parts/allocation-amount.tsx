import { allocationWish } from "../allocation-plan.ts";
import { useView } from "../context.ts";
import { TextField } from "./fluent.tsx";

/** Asks how much is to be allocated, where the sheet holds the indicators; says why when it cannot be. */
export function AllocationAmount() {
  const { app, state, t } = useView();
  const { reading, compute, language } = state;
  const wish = allocationWish(reading, compute.sheet, compute.amount, app.services.engine);
  if (wish.type === "none") return null;
  return (
    <div class="field">
      <TextField
        label={t.allocationAmount}
        name="allocation-amount"
        value={compute.amount}
        onInput={(amount) => app.store.set({ compute: { ...compute, amount }, notice: "" })}
      />
      {wish.type === "amountUnreadable" && (
        <p role="alert" class="field-error">
          {t.allocationAmountUnreadable}
        </p>
      )}
      {wish.type === "notComputable" && (
        <p role="alert" class="field-error">
          {t.allocationNotComputable} {wish.because[language]}.
        </p>
      )}
    </div>
  );
}
