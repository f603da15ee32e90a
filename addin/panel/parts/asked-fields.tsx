import type { ComponentChildren } from "preact";
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
      {offer.asked.map(({ id }) => (
        <details key={id} class="asked" data-asked={id} open={!others}>
          <summary>{t.asked[id]}</summary>
          {fields[id]}
        </details>
      ))}
    </>
  );
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
  const wish = carryOverWish(askedFrom(state), app.services.engine);
  return (
    <div class="field">
      <TextField
        label={t.carryOverDay}
        name="carry-over-day"
        value={state.compute.asked.day}
        onInput={(day) => ask(app, "carryOver", { day })}
      />
      {wish.type === "dayUnreadable" && <FieldError>{t.dayUnreadable}</FieldError>}
    </div>
  );
}

function InstalmentShares() {
  const { app, state, t } = useView();
  const wish = instalmentsWish(askedFrom(state), app.services.engine);
  if (wish.type === "plan" && wish.statedBy !== null) {
    return <p class="quiet">{t.instalmentsStated(wish.statedBy)}</p>;
  }
  return (
    <div class="field">
      <p class="quiet">{t.instalmentsHelp}</p>
      <TextField
        label={t.instalmentShares}
        name="instalment-shares"
        value={state.compute.asked.shares}
        onInput={(shares) => ask(app, "instalments", { shares })}
      />
      {wish.type === "notComputable" && (
        <FieldError>
          {t.instalmentsNotComputable} {wish.because[state.language]}.
        </FieldError>
      )}
    </div>
  );
}
