/** The list of members of a network, one row per subject (PLAN-MI-2017, All. 1 and All. 3 art. 2 bis). */
import { plainWords } from "../../kit/text.ts";
import type { Layout } from "../layout.ts";
import type { Template } from "../template.ts";

export const memberList: Layout = {
  kind: "memberList",
  ofWords: true,
  fields: {
    number: { unit: "text", headings: ["n. $", "nr. $", "num. $", "progr $", "n. progressiv $"] },
    name: {
      unit: "text",
      headings: [
        "denominazion -sede",
        "ragion social",
        "nom ent",
        "nom soggett",
        "soggetto. $",
        "soggett aderent $",
        "ent aderent $",
        "ent $",
        "organizzazione. $",
      ],
    },
    memberType: {
      unit: "text",
      headings: [
        "tipologi $",
        "tipologi soggett",
        "tipologi ent",
        "tipo soggett",
        "tipo ent",
        "categori soggett",
        "natur giuridic",
        "tipologi ader",
        "tipologi organizzazion",
      ],
    },
    nature: { unit: "text", headings: ["natura. $", "pubblic privat", "natur soggett -giuridic"] },
    taxCode: {
      unit: "text",
      headings: [
        "codic fiscal",
        "cod. fiscal",
        "c. f. $",
        "cf. $",
        "cf. iva.",
        "c. f. p. iva.",
        "codic fiscal partit iva",
        "cf. piva.",
      ],
    },
    vatNumber: {
      unit: "text",
      headings: ["partit iva -fiscal", "part. iva -fiscal", "p iva $", "p. iva. $", "piva. $"],
    },
    signatory: {
      unit: "text",
      headings: [
        "nominativ firm",
        "firmatari",
        "sottoscrittor $",
        "rappresentant legal",
        "legal rappresentant",
      ],
    },
    adhesionDate: {
      unit: "date",
      headings: ["data adesion", "data ingress", "aderent dal", "data istanz adesion", "adesion del. $"],
    },
    withdrawalDate: {
      unit: "date",
      headings: ["data rinunci", "data recess", "data uscit", "data cessazion", "data revoc adesion"],
    },
    withdrawalReason: {
      unit: "text",
      headings: [
        "motiv rinunci",
        "motivazion rinunci",
        "motiv recess",
        "motivazion -data",
        "motiv uscit",
        "motivo. $",
      ],
    },
    withdrawalForm: {
      unit: "text",
      headings: [
        "rinunci scritt",
        "form rinunci",
        "modalit rinunci",
        "comunicazion rinunci",
        "recess scritt",
      ],
    },
    form: {
      unit: "text",
      headings: [
        "modul ricevut",
        "modul adesion",
        "modulo. $",
        "istanz ricevut",
        "adesion firmat",
        "modul firmat",
      ],
    },
    updateDate: { unit: "date", headings: ["data aggiornament", "aggiornament elenc", "pres atto"] },
    municipality: { unit: "text", headings: ["comune. $", "comun sede", "sede legal", "sede. $"] },
    // Words of other lists of bodies: suppliers, partners of one project, committees.
    role: { unit: "text", headings: ["ruolo. $", "ruol alleanz", "ruol soggett", "capofil partner"] },
    alliance: {
      unit: "text",
      headings: ["alleanza. $", "nom alleanz", "alleanz local", "denominazion alleanz"],
    },
    agreement: {
      unit: "text",
      headings: [
        "data sottoscrizion",
        "data costituzion",
        "costituzion formal",
        "apert chius",
        "accord apert",
        "data accord",
        "data firm accord",
        "tipo accord",
        "tipologi accord",
      ],
    },
    titular: { unit: "text", headings: ["titolare. $", "supplent", "component titolar"] },
  },
  needs: [
    ["name", "memberType", "adhesionDate"],
    ["name", "memberType", "taxCode"],
    ["name", "memberType"],
    ["name", "adhesionDate"],
    // Who signs an accord joins the network by it (ACC-CR-2014, art. 5): its signatures are a list of members.
    ["name", "signatory"],
  ],
  excludes: ["alliance", "agreement", "titular", "role"],
  // A name and a type are also what any address book holds; "rete" stands in the titles of all sheets.
  evidence: (_labels, title) => {
    const words = plainWords(title);
    if (/\bcomitat/.test(words)) return 0.5;
    // Who joins an alliance signs its own agreement (ACC-CR-2014, art. 9).
    if (/\b(alleanz|partenariat)/.test(words) && !/\bret[ei]\b/.test(words)) return 0.6;
    return /\b(ader|ades)/.test(words) ? 1 : 0.6;
  },
};

const yesNo = ["sì", "no"];

export const memberListTemplate: Template = {
  kind: "memberList",
  title: { it: "Elenco dei soggetti aderenti alla Rete", en: "List of the members of the network" },
  instructions: {
    it: "Una riga per soggetto. Chi rinuncia resta nell'elenco con la data e il motivo della rinuncia. Scrivere i codici come testo: Excel toglie gli zeri iniziali ai numeri.",
    en: "One row per subject. Who withdraws stays in the list with date and reason. Write codes as text: Excel drops the leading zeros of numbers.",
  },
  columns: [
    { field: "number", heading: "N.", unit: "text" },
    { field: "name", heading: "Denominazione", unit: "text" },
    {
      field: "memberType",
      heading: "Tipologia",
      unit: "text",
      values: [
        "Soggetti pubblici (enti locali e altri enti)",
        "Soggetti pubblici (Ambiti dei Piani di Zona)",
        "Associazioni datoriali di categoria",
        "Soggetti privati (organizzazioni no profit)",
        "Soggetti privati (imprese e soggetti profit)",
        "Organizzazioni sindacali",
      ],
      note: {
        it: "Tipologie della tabella di PLAN-MI-2017, par. 2.3. Per il 2014 (LG-2014, indicatore 2): enti pubblici, imprese, terzo settore, altro.",
        en: "Types of the table in PLAN-MI-2017, 2.3. For 2014 (LG-2014, indicator 2): public bodies, enterprises, third sector, other.",
      },
    },
    {
      field: "taxCode",
      heading: "Codice fiscale",
      unit: "text",
      note: {
        it: "Richiesto dal modulo di adesione (All. 1).",
        en: "Asked for by the adhesion form (All. 1).",
      },
    },
    { field: "vatNumber", heading: "Partita IVA", unit: "text" },
    { field: "adhesionDate", heading: "Data adesione", unit: "date" },
    {
      field: "form",
      heading: "Modulo di adesione ricevuto",
      unit: "text",
      values: yesNo,
      note: { it: "PLAN-MI-2017, All. 3 art. 2 bis.", en: "PLAN-MI-2017, All. 3 art. 2 bis." },
    },
    { field: "withdrawalDate", heading: "Data rinuncia", unit: "date" },
    {
      field: "withdrawalReason",
      heading: "Motivazione della rinuncia",
      unit: "text",
      note: {
        it: "La rinuncia si comunica per iscritto con la motivazione (All. 3 art. 2 bis).",
        en: "Withdrawal is told in writing with its reason (All. 3 art. 2 bis).",
      },
    },
    { field: "withdrawalForm", heading: "Rinuncia scritta", unit: "text", values: yesNo },
  ],
  totals: false,
};
