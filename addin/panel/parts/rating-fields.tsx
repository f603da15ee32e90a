import { shortfalls } from "../../../shared/domain/roll-down.ts";
import { ask, askedFrom } from "../actions/compute.ts";
import { ratingWish } from "../asked-plans.ts";
import { useView } from "../context.ts";
import { FieldError } from "./field-error.tsx";
import { TextField } from "./fluent.tsx";
import { SelectField } from "./select-field.tsx";

const methods = ["rank", "score"] as const;

/** Money, weights and method of an allocation by rating: no document states them. */
export function RatingFields() {
  const { app, state, t } = useView();
  const { asked } = state.compute;
  const wish = ratingWish(askedFrom(state), app.services.engine);
  if (wish.type === "none") return null;
  const printed = wish.criteria.flatMap(({ criterion }) => (criterion.weight ? [criterion.cell] : []));
  const begun = asked.money !== "" || asked.method !== null || Object.keys(asked.weights).length > 0;
  return (
    <div class="field">
      <TextField
        label={t.ratingMoney}
        name="rating-money"
        value={asked.money}
        onInput={(money) => ask(app, "rating", { money })}
      />
      {wish.moneyUnreadable && <FieldError>{t.amountUnreadable}</FieldError>}
      <fieldset class="weights">
        <legend>{t.ratingWeights}</legend>
        <p class="quiet">
          {printed.length > 0 ? t.ratingWeightsPrinted(printed.join(", ")) : t.ratingWeightsHelp}
        </p>
        <div>
          {wish.criteria.map(({ criterion, percent }) => (
            <TextField
              key={criterion.cell}
              label={criterion.label}
              name={`weight-${criterion.cell}`}
              value={percent}
              onInput={(weight) =>
                ask(app, "rating", { weights: { ...asked.weights, [criterion.label]: weight } })
              }
            />
          ))}
        </div>
      </fieldset>
      <SelectField
        label={t.ratingMethod}
        value={asked.method}
        placeholder={t.choose}
        options={methods.map((value) => ({ value, label: t.ratingMethods[value] }))}
        onChange={(value) =>
          ask(app, "rating", { method: methods.find((method) => method === value) ?? null })
        }
      />
      {asked.method === "rank" && (
        <SelectField
          label={t.ratingShortfall}
          value={asked.shortfall}
          placeholder={t.choose}
          options={shortfalls.map((value) => ({ value, label: t.ratingShortfalls[value] }))}
          onChange={(value) =>
            ask(app, "rating", { shortfall: shortfalls.find((shortfall) => shortfall === value) ?? null })
          }
        />
      )}
      {wish.because && (
        <FieldError>
          {t.ratingNotComputable} {wish.because[state.language]}.
        </FieldError>
      )}
      {begun && wish.missing.length > 0 && (
        <p class="quiet">{t.ratingMissing(wish.missing.map((gap) => t.ratingGaps[gap]).join(", "))}</p>
      )}
    </div>
  );
}
