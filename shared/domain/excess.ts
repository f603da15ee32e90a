/** By how much requests exceed the funds of a call (PLAN-MI-2017, ch. 4): amount and percentage, whose base is always named. */
import {
  amountMeasure,
  type LocalQuantity,
  type Measure,
  type MeasureName,
  minusQuantity,
  ratioMeasure,
} from "./measure.ts";

/** The plan prints the percentage on the funds; officers also meet it on the requests. */
export const excessBases = ["funds", "requests"] as const;
export type ExcessBase = (typeof excessBases)[number];

const baseLabels = {
  funds: { it: "risorse messe a disposizione", en: "funds of the call" },
  requests: { it: "contributi richiesti", en: "requested contributions" },
} as const;

const source = "PLAN-MI-2017, cap. 4";
const excessLabel = { it: "Eccedenza delle richieste sulle risorse", en: "Excess of requests over funds" };

const amountName: MeasureName = {
  id: "excess",
  label: excessLabel,
  numeratorLabel: { it: "Contributi richiesti meno risorse", en: "Requested contributions minus funds" },
  denominatorLabel: null,
  unit: "euro",
  base: { it: "contributo richiesto", en: "requested contribution" },
  source,
};

export interface Excess {
  /** Negative when the funds exceed the requests. */
  readonly amount: Measure;
  readonly share: Readonly<Record<ExcessBase, Measure>>;
}

export function excess(requested: LocalQuantity | null, funds: LocalQuantity | null): Excess {
  const over = requested && funds ? minusQuantity(requested, funds) : null;
  const share = (base: ExcessBase) =>
    ratioMeasure(
      {
        ...amountName,
        id: `excessOver.${base}`,
        numeratorLabel: excessLabel,
        denominatorLabel: baseLabels[base],
        unit: "percent",
        base: baseLabels[base],
      },
      over,
      base === "funds" ? funds : requested,
    );
  return {
    amount: amountMeasure(amountName, over),
    share: { funds: share("funds"), requests: share("requests") },
  };
}
