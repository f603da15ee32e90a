/** The acts as one JSON document: exact decimals become plain text, quantities get their names. */
import type { Act, MonitoringIndicator } from "../../shared/acts/act.ts";
import type { CitedAct } from "../../shared/acts/cited-acts.ts";
import { type ParameterId, parameterIds, parameterLabels } from "../../shared/acts/parameters.ts";
import { type QuantityId, quantities } from "../../shared/acts/quantities.ts";
import { type Decimal, toText } from "../../shared/kit/decimal.ts";

function isDecimal(value: unknown): value is Decimal {
  return (
    typeof value === "object" &&
    value !== null &&
    "digits" in value &&
    typeof value.digits === "bigint" &&
    "scale" in value
  );
}

function quantity(id: QuantityId | null) {
  return id === null ? null : { id, ...quantities[id] };
}

function parameters(act: Act) {
  const held = parameterIds.filter((id: ParameterId) => act.parameters[id] !== undefined);
  return held.map((id) => ({ id, label: parameterLabels[id], ...act.parameters[id] }));
}

function indicator(row: MonitoringIndicator) {
  return { ...row, numerator: quantity(row.numerator), denominator: quantity(row.denominator) };
}

/** `{"acts":[...],"citedActs":[...]}`; a share is a fraction as text ("0.80"), an amount is euro ("100000.00"). */
export function actsJson(acts: readonly Act[], citedActs: readonly CitedAct[]): string {
  const document = {
    acts: acts.map((act) => ({
      ...act,
      parameters: parameters(act),
      monitoringIndicators: act.monitoringIndicators.map(indicator),
      premialityCriteria: act.premialityCriteria.map((row) => ({
        ...row,
        numerator: quantity(row.numerator),
        denominator: quantity(row.denominator),
      })),
    })),
    citedActs,
  };
  return JSON.stringify(document, (_key, value: unknown) => (isDecimal(value) ? toText(value) : value), 2);
}
