/** A measure as the commands print it in JSON: nothing of it is left out but the English labels. */
import type { LocalQuantity, Measure } from "../../shared/domain/measure.ts";
import { toText } from "../../shared/kit/decimal.ts";

/** The cell values add up to the value. */
function quantity(value: LocalQuantity | null) {
  return value && { value: toText(value.value), cells: value.origins };
}

export function measureJson({ label, base, unit, asAt, source, numerator, denominator, outcome }: Measure) {
  return {
    label: label.it,
    unit,
    base: base?.it ?? null,
    asAt,
    source,
    numerator: quantity(numerator),
    denominator: quantity(denominator),
    value: outcome.type === "value" ? outcome.value : null,
    because: outcome.type === "value" ? null : outcome.because.it,
  };
}
