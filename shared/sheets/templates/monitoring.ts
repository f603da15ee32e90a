/** Form of the half-year monitoring of the alliance projects (PLAN-MI-2017, 5.1 b; LG-2014, indicator 14). */
import type { Template } from "../template.ts";

const source = "PLAN-MI-2017, par. 5.1 b";

export const monitoringTemplate: Template = {
  kind: "monitoring",
  title: { it: "Monitoraggio semestrale dei progetti", en: "Half-year monitoring of the projects" },
  instructions: {
    it: "Una riga per progetto, con i dati alla fine del semestre. Il liquidato va scritto su due basi distinte: tutte le fonti e sola quota di contributo; non si confrontano mai tra loro. Zero solo dove il valore è zero.",
    en: "One row per project, figures at the end of the half-year. Liquidated money stands on two separate bases: all sources, and the contribution part alone; they are never compared. Zero only where the value is zero.",
  },
  columns: [
    { field: "number", heading: "N.", unit: "text" },
    { field: "lead", heading: "Ente capofila", unit: "text" },
    { field: "project", heading: "Titolo progetto", unit: "text" },
    {
      field: "personsExpected",
      heading: "Persone previste",
      unit: "count",
      note: { it: source, en: source },
    },
    { field: "personsReached", heading: "Persone raggiunte", unit: "count" },
    { field: "enterprisesExpected", heading: "Imprese previste", unit: "count" },
    { field: "enterprisesReached", heading: "Imprese raggiunte", unit: "count" },
    { field: "totalResources", heading: "Totale risorse del progetto (€)", unit: "euro" },
    {
      field: "liquidatedAll",
      heading: "Risorse liquidate (tutte le fonti) (€)",
      unit: "euro",
      note: {
        it: `Pagato per le azioni, cofinanziamento compreso; non oltre il totale delle risorse (${source})`,
        en: `Paid for the actions, cofinancing included; not above the total resources (${source})`,
      },
    },
    {
      field: "disbursed",
      heading: "Risorse erogate (€)",
      unit: "euro",
      note: {
        it: `Da Regione o ATS al capofila (${source})`,
        en: `From Region or ATS to the lead (${source})`,
      },
    },
    {
      field: "liquidatedContribution",
      heading: "Risorse liquidate (quota contributo) (€)",
      unit: "euro",
      note: { it: "Solo la quota di contributo", en: "The contribution part only" },
    },
    { field: "cofinancing", heading: "Cofinanziamento (€)", unit: "euro" },
    { field: "privateCofinancing", heading: "di cui privato (€)", unit: "euro" },
    { field: "monetaryCofinancing", heading: "di cui monetario (€)", unit: "euro" },
  ],
  totals: true,
};
