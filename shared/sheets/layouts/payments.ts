/**
 * Register of payments: act, payee, project, instalment, amounts and dates (LG-2014 indicator 14; PLAN-MI-2017, 5.1 b).
 * Disbursed is what Region or ATS pays to the lead, liquidated what is paid out for the actions; an amount that says neither is asked about.
 */
import type { FieldLayout, Layout } from "../layout.ts";
import type { Template } from "../template.ts";

const euro = (...headings: string[]): FieldLayout => ({
  unit: "euro",
  headings: headings.map((stems) => `-richiest -assegnat -concess -cost ${stems}`),
});
const noBase = "-contribut -font -cofin -complessiv";
const who = ["payee", "project"];
const amounts = ["disbursed", "liquidated", "liquidatedContribution", "liquidatedAll"];

export const payments: Layout = {
  kind: "payments",
  fields: {
    number: {
      unit: "text",
      headings: ["n. $", "nr. $", "num. $", "progr $", "n. progressiv $", "n. ord. $", "n. ordin $"],
    },
    actNumber: {
      unit: "text",
      headings: [
        "n. att -data",
        "numer att -data",
        "estrem att -data",
        "att liquidazion -data",
        "n. decret -data",
        "numer decret -data",
        "decreto. -data",
        "n. determin -data",
        "n. det. -data",
        "determin -data",
        "n. provvediment -data",
        "provvediment -data",
        "n. mandat -data",
        "mandato. -data",
      ],
    },
    actDate: {
      unit: "date",
      headings: [
        "dat att",
        "dat decret",
        "dat determin",
        "dat det.",
        "del. $",
        "dat provvediment",
        "dat adozion",
        "adottat il. $",
      ],
    },
    payee: {
      unit: "text",
      headings: [
        "beneficiari -raggiunt -previst -attes",
        "ent beneficiari",
        "soggett beneficiari",
        "percettor",
        "creditor",
        "destinatari pagament",
        "ent capofila",
        "capofila",
        "soggett capofila",
        "destinatar $",
        "a. favore. di. $",
      ],
    },
    project: {
      unit: "text",
      headings: [
        "progetto. -n",
        "titol progett",
        "titolo. $",
        "nom progett",
        "progetti. $",
        "intervento. $",
        "intervent finanziat",
        "denominazion intervent",
        "titol intervent",
      ],
    },
    instalment: {
      unit: "text",
      headings: [
        "tranche -import -%",
        "rata. -import -%",
        "acconto saldo",
        "quota. $",
        "tipo pagament",
        "causal",
        "anticip saldo",
        "tipologi erogazion -import -%",
        "fase. pagament",
        "fase. erogazion",
      ],
    },
    disbursed: euro(
      "risors erogat",
      "contribut erogat",
      "import erogat",
      "erogato. $",
      "erogato.",
      "somm erogat",
      "quot erogat",
      "import trasferit",
      "risors trasferit",
      "somm trasferit",
    ),
    liquidatedContribution: euro(
      "liquidat quot contribut -cofin -font",
      "liquidat contribut -cofin -font",
      "liquidat regional -cofin -font",
    ),
    liquidatedAll: euro(
      "liquidat tutt font",
      "liquidat complessiv",
      "liquidat cofin inclus",
      "liquidat contribut cofin",
    ),
    liquidated: euro(
      `import liquidat ${noBase}`,
      `risors liquidat ${noBase}`,
      `liquidato. ${noBase}`,
      `somm liquidat ${noBase}`,
    ),
    amount: euro(
      "importo. $",
      "importo. pagat",
      "somm pagat",
      "pagato. $",
      "importo. mandat",
      "importo. versat",
    ),
    savings: euro(
      "economi",
      "economi spes",
      "minor spes",
      "risparm",
      "somm non. spes",
      "somm non. utilizzat",
      "risors non. utilizzat",
    ),
    recoveries: euro("recuper", "import recuperat", "somm restituit", "restituzion", "import restituit"),
    paymentDate: {
      unit: "date",
      headings: [
        "dat pagament",
        "dat erogazion",
        "dat liquidazion",
        "dat valut",
        "dat quietanz",
        "dat bonific",
        "dat accredit",
        "pagat il. $",
        "dat versament",
        "dat mandat",
        "dat operazion",
      ],
    },
    score: { unit: "number", headings: ["punteggi"] },
    action: { unit: "text", headings: ["azione. $", "azion progett", "attivit"] },
  },
  needs: [
    ...[...amounts, "amount"].flatMap((amount) => who.map((one) => ["actNumber", one, amount])),
    ...amounts.flatMap((amount) => who.map((one) => ["instalment", one, amount])),
    ...amounts.flatMap((amount) => who.map((one) => ["paymentDate", one, amount])),
  ],
  signs: ["actNumber", "actDate", "instalment", "paymentDate"],
  doubts: ["score", "action"],
};

const source = "LG-2014, indicatore 14";

export const paymentsTemplate: Template = {
  kind: "payments",
  title: { it: "Registro dei pagamenti", en: "Register of payments" },
  instructions: {
    it: "Una riga per pagamento o restituzione. «Erogato» è quanto Regione o ATS versa al capofila; «liquidato» è quanto viene pagato per le azioni: indicare se è la sola quota di contributo o comprende il cofinanziamento.",
    en: 'One row per payment or refund. "Erogato" is what Region or ATS pays to the lead; "liquidato" is what is paid for the actions: say whether it is the contribution part or includes cofinancing.',
  },
  columns: [
    { field: "number", heading: "N.", unit: "text" },
    { field: "actNumber", heading: "Numero atto", unit: "text" },
    { field: "actDate", heading: "Data atto", unit: "date" },
    { field: "payee", heading: "Beneficiario", unit: "text" },
    { field: "project", heading: "Titolo progetto", unit: "text" },
    {
      field: "instalment",
      heading: "Tranche",
      unit: "text",
      note: {
        it: "«Acconto», «2ª tranche», «Saldo»: le percentuali non sono fissate dai documenti",
        en: '"Acconto", "2ª tranche", "Saldo": the documents fix no percentages',
      },
    },
    {
      field: "disbursed",
      heading: "Importo erogato (€)",
      unit: "euro",
      note: {
        it: `Da Regione o ATS al capofila (${source})`,
        en: `From Region or ATS to the lead (${source})`,
      },
    },
    {
      field: "liquidatedContribution",
      heading: "Importo liquidato (quota contributo) (€)",
      unit: "euro",
      note: { it: `Pagato per le azioni (${source})`, en: `Paid for the actions (${source})` },
    },
    { field: "savings", heading: "Economie (€)", unit: "euro" },
    { field: "recoveries", heading: "Recuperi (€)", unit: "euro" },
    { field: "paymentDate", heading: "Data pagamento", unit: "date" },
  ],
  totals: true,
};
