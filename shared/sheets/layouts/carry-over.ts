/** What is left of earlier plans, one row per plan (PLAN-MI-2017, ch. 4). A table by project or by body is of another kind. */
import type { FieldLayout, Layout } from "../layout.ts";
import type { Template } from "../template.ts";

const noProject = "-progett -capofila -alleanz";
const euro = (...headings: string[]): FieldLayout => ({
  unit: "euro",
  headings: headings.map((stems) => `-cofinanziament -font ${stems}`),
});

export const carryOver: Layout = {
  kind: "carryOver",
  fields: {
    number: { unit: "text", headings: ["n. $", "nr. $", "num. $", "progr. $"] },
    plan: {
      unit: "text",
      headings: [
        "pian precedent",
        "precedent pian",
        "piano. $",
        "piani. $",
        `piano. territorial ${noProject}`,
        `piano. azion ${noProject}`,
        `piano. atto ${noProject}`,
        `programmazion ${noProject}`,
        "programma. $",
        "biennio. $",
        "atto. riferiment",
      ],
    },
    assigned: euro(
      "risors assegnat",
      "risors regional assegnat",
      "finanziament assegnat",
      "import assegnat",
      "assegnato. $",
      "assegnate. $",
      "risors regional $",
    ),
    liquidated: euro(
      "risors liquidat",
      "import liquidat",
      "liquidato. $",
      "liquidate. $",
      "liquidat quot contribut",
      "somm liquidat",
    ),
    residue: euro(
      "residuo. $",
      "residui. $",
      "risors residu",
      "import residu",
      "residuo. disponibil",
      "residu riportar",
      "avanzo. $",
    ),
    closedOn: {
      unit: "date",
      headings: ["dat chiusur", "dat conclusion", "chiusura. $", "chiuso. il $", "dat fin", "conclusione. $"],
    },
    lead: { unit: "text", headings: ["ent capofila", "capofila", "soggett capofila", "beneficiari"] },
    project: {
      unit: "text",
      headings: ["progetto.", "progetti.", "titol progett", "azione. $", "azioni. $"],
    },
    territory: { unit: "text", headings: ["ats.", "asl.", "territori", "provinc"] },
  },
  needs: [["plan", "assigned", "liquidated"]],
  excludes: ["lead", "project", "territory"],
};

const source = "PLAN-MI-2017, cap. 4";

export const carryOverTemplate: Template = {
  kind: "carryOver",
  title: { it: "Residui dei piani precedenti", en: "Carry-over of earlier plans" },
  instructions: {
    it: "Una riga per piano precedente. Il residuo è quanto assegnato meno quanto liquidato, senza cofinanziamento; si rende disponibile alla chiusura del piano: finché è aperto la data resta vuota.",
    en: "One row per earlier plan. The residue is what was assigned minus what was liquidated, cofinancing left out; it becomes available when the plan closes: while it is open the day stays blank.",
  },
  columns: [
    {
      field: "plan",
      heading: "Piano precedente",
      unit: "text",
      note: {
        it: `Come lo si chiama, con il suo atto: «Piano 2014-2015 (D.G.R. 1081/2013)» (${source})`,
        en: `What it is called, with its act: "Piano 2014-2015 (D.G.R. 1081/2013)" (${source})`,
      },
    },
    { field: "assigned", heading: "Risorse assegnate (€)", unit: "euro" },
    { field: "liquidated", heading: "Risorse liquidate (€)", unit: "euro" },
    {
      field: "residue",
      heading: "Residuo (€)",
      unit: "euro",
      note: {
        it: `Risorse assegnate meno risorse liquidate (${source})`,
        en: `Resources assigned minus resources liquidated (${source})`,
      },
    },
    { field: "closedOn", heading: "Data di chiusura", unit: "date" },
  ],
  totals: true,
};
