/**
 * Cofinancing of the projects by who gives it (public, private) and how (money, in kind)
 * (PLAN-MI-2017, 5.1 b; ch. 4). A table that also prints the requested contribution or execution is of another kind.
 */
import { plainWords } from "../../kit/text.ts";
import type { FieldLayout, Layout } from "../layout.ts";
import type { Template } from "../template.ts";

const share = "-% -percentual -incidenz";
/** Who gives it, and how: a heading that says both is one of the four parts. */
const noGiver = "-privat -pubblic";
const noForm = "-monetari -natur -valorizz -denaro";
const cell = (...headings: string[]): FieldLayout => ({
  unit: "euro",
  headings: headings.map((stems) => `${share} ${stems}`),
});

export const cofinancing: Layout = {
  kind: "cofinancing",
  fields: {
    number: { unit: "text", headings: ["n. $", "nr. $", "num. $", "n. progetto $", "progr $"] },
    lead: {
      unit: "text",
      headings: ["ent capofila", "capofila", "soggett capofila", "capofil alleanz", "ent titolar"],
    },
    project: {
      unit: "text",
      headings: [
        "progetto. $",
        "titol progett",
        "progetti. $",
        "titolo. $",
        "nom progett",
        "denominazion progett",
      ],
    },
    totalCost: {
      unit: "euro",
      headings: [
        "cost total",
        "cost complessiv",
        "cost progett",
        "costi. $",
        "costo. $",
        "valor complessiv",
        "valor progett",
        "import total progett",
        "cost global",
      ],
    },
    requested: { unit: "euro", headings: ["contribut richiest", "finanziament richiest", "import richiest"] },
    assigned: {
      unit: "euro",
      headings: ["contribut assegnat", "contribut concess", "finanziament assegnat", "finanziament concess"],
    },
    liquidated: { unit: "euro", headings: ["liquidat"] },
    reached: { unit: "count", headings: ["raggiunt"] },
    cofinancing: cell(
      `cofin ${noGiver} ${noForm}`,
      `co finanziament ${noGiver} ${noForm}`,
      `total cofin ${noGiver} ${noForm}`,
      `risors propri ${noGiver} ${noForm}`,
    ),
    publicCofinancing: cell(
      `cofin pubblic -privat ${noForm}`,
      `co finanziament pubblic -privat ${noForm}`,
      `cui pubblic -privat ${noForm}`,
      `quot pubblic -privat ${noForm}`,
      `soggett pubblic -privat ${noForm}`,
      `ent pubblic -privat ${noForm}`,
      "pubblico. $",
      `cof. pubblic -privat ${noForm}`,
      `part pubblic -privat ${noForm}`,
    ),
    privateCofinancing: cell(
      `cofin privat -pubblic ${noForm}`,
      `co finanziament privat -pubblic ${noForm}`,
      `cui privat -pubblic ${noForm}`,
      `quot privat -pubblic ${noForm}`,
      `soggett privat -pubblic ${noForm}`,
      `ent privat -pubblic ${noForm}`,
      "privato. $",
      `cof. privat -pubblic ${noForm}`,
      `part privat -pubblic ${noForm}`,
    ),
    monetaryCofinancing: cell(
      `cofin monetari ${noGiver} -non`,
      `co finanziament monetari ${noGiver} -non`,
      `cofin denaro ${noGiver}`,
      `cui monetari ${noGiver} -non`,
      `cui denaro ${noGiver}`,
      `quot monetari ${noGiver} -non`,
      `risors monetari ${noGiver} -non`,
      "monetario. $",
      "in. denaro. $",
      `apport monetari ${noGiver} -non`,
      `apport denaro ${noGiver}`,
    ),
    inKindCofinancing: cell(
      `cofin natura. ${noGiver}`,
      `co finanziament natura. ${noGiver}`,
      `cofin valorizzazion ${noGiver}`,
      `cui natura. ${noGiver}`,
      `quot natura. ${noGiver}`,
      `valorizzazion ${noGiver} -monetari`,
      `non. monetari ${noGiver}`,
      "natura. $",
      "in. natura. $",
      `apport natura. ${noGiver}`,
      `risors natura. ${noGiver}`,
      `valorizzat ${noGiver} -monetari`,
    ),
    publicMonetary: cell("pubblic monetari -privat -non", "pubblic denaro -privat"),
    publicInKind: cell("pubblic natura. -privat", "pubblic valorizz -privat"),
    privateMonetary: cell("privat monetari -pubblic -non", "privat denaro -pubblic"),
    privateInKind: cell("privat natura. -pubblic", "privat valorizz -pubblic"),
    cofinancingShare: {
      unit: "percent",
      headings: [
        "% cofin -privat -pubblic -monetari -natur",
        "percentual cofin -privat -pubblic -monetari -natur",
        "incidenz cofin -privat -pubblic -monetari -natur",
      ],
    },
    privateShare: { unit: "percent", headings: ["% privat", "percentual privat", "% cofin privat"] },
    monetaryShare: {
      unit: "percent",
      headings: ["% monetari", "percentual monetari", "% cofin monetari"],
    },
  },
  needs: [
    ["project", "publicCofinancing", "privateCofinancing"],
    ["lead", "publicCofinancing", "privateCofinancing"],
    ["project", "monetaryCofinancing", "inKindCofinancing"],
    ["lead", "monetaryCofinancing", "inKindCofinancing"],
    ["project", "publicMonetary", "publicInKind", "privateMonetary", "privateInKind"],
    ["lead", "publicMonetary", "publicInKind", "privateMonetary", "privateInKind"],
  ],
  excludes: ["requested"],
  doubts: ["liquidated", "reached"],
  signs: [
    "publicCofinancing",
    "privateCofinancing",
    "monetaryCofinancing",
    "inKindCofinancing",
    "publicMonetary",
    "publicInKind",
    "privateMonetary",
    "privateInKind",
  ],
  evidence: (_labels, title) => (/\bco ?fin/.test(plainWords(title)) ? 1 : 0.6),
};

const source = "PLAN-MI-2017, par. 5.1 b e cap. 4";

export const cofinancingTemplate: Template = {
  kind: "cofinancing",
  title: { it: "Cofinanziamento dei progetti", en: "Cofinancing of the projects" },
  instructions: {
    it: "Una riga per progetto. Il cofinanziamento è il costo meno il contributo assegnato; va diviso per natura di chi lo dà (pubblico, privato) e per forma (monetario, in natura): le due divisioni danno lo stesso totale.",
    en: "One row per project. Cofinancing is the cost minus the contribution assigned; it is split by who gives it (public, private) and by form (monetary, in kind): both splits make the same total.",
  },
  columns: [
    { field: "number", heading: "N.", unit: "text" },
    { field: "lead", heading: "Ente capofila", unit: "text" },
    { field: "project", heading: "Titolo progetto", unit: "text" },
    { field: "totalCost", heading: "Costo totale (€)", unit: "euro" },
    { field: "assigned", heading: "Contributo assegnato (€)", unit: "euro" },
    {
      field: "cofinancing",
      heading: "Cofinanziamento (€)",
      unit: "euro",
      note: {
        it: `Costo meno contributo assegnato (${source})`,
        en: `Cost minus assigned contribution (${source})`,
      },
    },
    { field: "publicCofinancing", heading: "Cofinanziamento pubblico (€)", unit: "euro" },
    { field: "privateCofinancing", heading: "Cofinanziamento privato (€)", unit: "euro" },
    { field: "monetaryCofinancing", heading: "Cofinanziamento monetario (€)", unit: "euro" },
    { field: "inKindCofinancing", heading: "Cofinanziamento in natura (€)", unit: "euro" },
  ],
  totals: true,
};
