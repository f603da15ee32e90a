/**
 * A set of monitoring indicators as one sheet: the 14 of LG-2014, or the plan-level set of PLAN-MI-2017, 5.1 (a, and the ATS extras).
 * The rows tell which: each label must repeat the printed text of an indicator of that set.
 */
import { type IndicatorSetKind, indicatorSets } from "../../domain/indicator-sets.ts";
import type { Layout } from "../layout.ts";
import type { Template } from "../template.ts";

const fields: Layout["fields"] = {
  number: { unit: "text", headings: ["n. $", "nr. $", "num. $", "n. indicator $", "codic $", "cod. $"] },
  indicator: {
    unit: "text",
    headings: [
      "indicator -valor -n",
      "indicator $",
      "descrizion indicator",
      "indicator monitoraggi",
      "indicator risultat",
    ],
  },
  breakdown: {
    unit: "text",
    headings: ["dettagli", "tipologi $", "articolazion", "azion trasversal", "grupp lavor", "voce. $"],
  },
  numerator: {
    unit: "number",
    headings: ["numerator", "num. realizzat $", "raggiunt $", "realizzat $", "effettiv $", "consuntiv $"],
  },
  denominator: { unit: "number", headings: ["denominator", "previst $", "attes $", "totale. $"] },
  value: {
    unit: "number",
    headings: ["valor $", "valor indicator", "risultat $", "rapport $", "% $", "dato. $", "valor rilevat"],
  },
};

function layoutOf(kind: IndicatorSetKind): Layout {
  return {
    kind,
    fields,
    needs: [
      ["indicator", "numerator", "denominator"],
      ["indicator", "value"],
    ],
    ownsRow: { field: "indicator", label: (text) => indicatorSets.find(text, kind) !== null },
    // A breakdown line ("formazione") belongs to the indicator above it and proves nothing by itself.
    evidence: (labels) => {
      const told = labels.filter((label) => indicatorSets.find(label) !== null);
      const own = told.filter((label) => indicatorSets.find(label)?.kind === kind);
      return told.length < 3 || told.length * 2 < labels.length ? 0.2 : own.length / told.length;
    },
  };
}

export const monitoring2014 = layoutOf("monitoring2014");
export const planMonitoring = layoutOf("planMonitoring");

function templateOf(kind: IndicatorSetKind, title: Template["title"], source: string): Template {
  return {
    kind,
    title,
    instructions: {
      it: `Una riga per indicatore, con numeratore e denominatore: il valore è il loro rapporto. Un dato che manca resta vuoto, «n.a.» se la grandezza non riguarda il territorio, zero solo se è zero. Indicatori: ${indicatorSets
        .of(kind)
        .map(({ number, text }) => `${number}) ${text}`)
        .join("; ")}`,
      en: 'One row per indicator, with numerator and denominator: the value is their ratio. Leave blank what is missing, "n.a." where the quantity does not concern the territory, zero only where it is zero.',
    },
    columns: [
      { field: "number", heading: "N.", unit: "text" },
      {
        field: "indicator",
        heading: "Indicatore",
        unit: "text",
        values: indicatorSets.of(kind).map(({ text }) => text),
        rows: indicatorSets.of(kind).map(({ text }) => text),
        note: { it: source, en: source },
      },
      { field: "breakdown", heading: "Dettaglio", unit: "text" },
      { field: "numerator", heading: "Numeratore", unit: "number" },
      { field: "denominator", heading: "Denominatore", unit: "number" },
      { field: "value", heading: "Valore", unit: "number" },
    ],
    totals: false,
  };
}

export const monitoring2014Template = templateOf(
  "monitoring2014",
  { it: "Indicatori di monitoraggio 2014-15", en: "Monitoring indicators 2014-15" },
  "LG-2014, monitoraggio",
);
export const planMonitoringTemplate = templateOf(
  "planMonitoring",
  { it: "Indicatori del Piano territoriale", en: "Indicators of the territorial plan" },
  "PLAN-MI-2017, par. 5.1 a e ulteriori indicatori ATS",
);
