import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { ask, askedFrom, type Offer } from "../actions/compute.ts";
import { allocationWish } from "../allocation-plan.ts";
import { type AskedId, carryOverWish, instalmentsWish } from "../asked-plans.ts";
import { useView } from "../context.ts";
import { FieldError } from "./field-error.tsx";
import { TextField } from "./fluent.tsx";
import { RatingFields } from "./rating-fields.tsx";

/** What the sheet's further computations need from the officer. Folded away where the sheet has others that need nothing. */
export function AskedFields({ offer }: { readonly offer: Offer }) {
  const { t } = useView();
  const others = offer.plans.some(({ id }) => id.startsWith("own-"));
  const fields: Readonly<Record<AskedId, ComponentChildren>> = {
    allocation: <AllocationAmount />,
    carryOver: <CarryOverDay />,
    instalments: <InstalmentShares />,
    rating: <RatingFields />,
  };
  return (
    <>
      {offer.asked.map(({ id, plan }) => (
        <details key={id} class="asked" data-asked={id} open={!others}>
          <summary tabIndex={0}>{t.asked[id]}</summary>
          {fields[id]}
          <p role="status" class="visually-hidden">
            {plan ? t.askedReady : ""}
          </p>
        </details>
      ))}
    </>
  );
}

/** What is half typed is not wrong yet: a form that takes whole words says so when the field is left, or on Enter. */
function useTyping() {
  const [typing, setTyping] = useState(false);
  const over = () => setTyping(false);
  return { typing, watch: { onInput: () => setTyping(true), onChange: over, onFocusOut: over } };
}

function AllocationAmount() {
  const { app, state, t } = useView();
  const { asked, sheet } = state.compute;
  const wish = allocationWish(state.reading, sheet, asked.amount, app.services.engine);
  return (
    <div class="field">
      <TextField
        label={t.allocationAmount}
        name="allocation-amount"
        value={asked.amount}
        onInput={(amount) => ask(app, "allocation", { amount })}
      />
      {wish.type === "amountUnreadable" && <FieldError>{t.amountUnreadable}</FieldError>}
      {wish.type === "notComputable" && (
        <FieldError>
          {t.allocationNotComputable} {wish.because[state.language]}.
        </FieldError>
      )}
    </div>
  );
}

function CarryOverDay() {
  const { app, state, t } = useView();
  const { typing, watch } = useTyping();
  const wish = carryOverWish(askedFrom(state), app.services.engine);
  return (
    <div class="field" {...watch}>
      <TextField
        label={t.carryOverDay}
        name="carry-over-day"
        value={state.compute.asked.day}
        onInput={(day) => ask(app, "carryOver", { day })}
      />
      {wish.type === "dayUnreadable" && !typing && <FieldError>{t.dayUnreadable}</FieldError>}
    </div>
  );
}

function InstalmentShares() {
  const { app, state, t } = useView();
  const { typing, watch } = useTyping();
  const wish = instalmentsWish(askedFrom(state), app.services.engine);
  if (wish.type === "plan" && wish.statedBy !== null) {
    return <p class="quiet">{t.instalmentsStated(wish.statedBy)}</p>;
  }
  return (
    <div class="field" {...watch}>
      <p class="quiet">{t.instalmentsHelp}</p>
      <TextField
        label={t.instalmentShares}
        name="instalment-shares"
        value={state.compute.asked.shares}
        onInput={(shares) => ask(app, "instalments", { shares })}
      />
      {wish.type === "notComputable" && !typing && (
        <FieldError>
          {t.instalmentsNotComputable} {wish.because[state.language]}.
        </FieldError>
      )}
    </div>
  );
}
