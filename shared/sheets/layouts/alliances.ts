/** Local alliances, one row per subject or one row per alliance (ACC-CR-2014, art. 9; PLAN-MI-2017, All. 3 art. 9). */
import { plainWords } from "../../kit/text.ts";
import type { Layout } from "../layout.ts";
import type { Template } from "../template.ts";

export const alliances: Layout = {
  kind: "alliances",
  ofWords: true,
  fields: {
    number: { unit: "text", headings: ["n. $", "nr. $", "num. $", "progr $"] },
    alliance: {
      unit: "text",
      headings: ["alleanza. $", "nom alleanz", "denominazion alleanz", "alleanz local", "titol alleanz"],
    },
    lead: {
      unit: "text",
      headings: ["capofil alleanz", "ent capofila", "soggett capofila", "capofila. $"],
    },
    subject: {
      unit: "text",
      headings: [
        "soggetto. $",
        "ente. $",
        "denominazion -alleanz",
        "ragion social",
        "soggett aderent",
        "ent aderent",
        "ent partner",
        "soggett partner",
        "nom partner",
      ],
    },
    partners: {
      unit: "text",
      headings: [
        "elenc partner",
        "partner. $",
        "partners. $",
        "partner alleanz",
        "altri partner",
        "n. partner",
      ],
    },
    role: { unit: "text", headings: ["ruolo. $", "ruol alleanz", "capofil partner", "ruol soggett"] },
    nature: { unit: "text", headings: ["natura. $", "pubblic privat", "natur soggett", "natur capofila"] },
    memberType: {
      unit: "text",
      headings: ["tipologi $", "tipologi soggett", "tipo soggett", "tipologi ent", "tipo ent"],
    },
    taxCode: {
      unit: "text",
      headings: ["codic fiscal", "cod. fiscal", "c. f. $", "cf. $", "codic fiscal partit iva"],
    },
    openness: {
      unit: "text",
      headings: ["apert chius", "tipo accord", "tipologi accord", "accord apert", "alleanz apert"],
    },
    agreementDate: {
      unit: "date",
      headings: [
        "data accord",
        "accord del. $",
        "data sottoscrizion",
        "data partenariat",
        "accord partenariat data",
      ],
    },
    constitutionDate: {
      unit: "date",
      headings: ["data costituzion", "costituzion formal", "data formal costituzion"],
    },
    planApproval: {
      unit: "date",
      headings: ["approvazion piano", "validazion piano", "data approvazion pian"],
    },
    projectStart: {
      unit: "date",
      headings: ["avvio progett", "inizio progett", "data avvio", "data inizio"],
    },
    extended: {
      unit: "text",
      headings: ["proroga. $", "prorogat", "proveniente 2014", "alleanz 2014 2016", "prorog 2014"],
    },
    adhesionDate: { unit: "date", headings: ["data adesion", "data ingress", "adesion successiv"] },
    notified: {
      unit: "text",
      headings: ["comunicazion capofil ret", "comunicat capofil ret", "comunicazion ats", "comunicat ats"],
    },
    organisation: { unit: "text", headings: ["assett organizzativ", "organizzazion alleanz"] },
    governance: { unit: "text", headings: ["assett governanc", "governance."] },
    commitments: { unit: "text", headings: ["impegni. part", "impegni. $"] },
    // Money, beneficiaries and titles are those of the projects' own tables.
    money: {
      unit: "euro",
      headings: ["contribut", "costo. $", "cost total", "cost complessiv", "import", "cofin", "risors"],
    },
    persons: {
      unit: "count",
      headings: ["person previst", "person raggiunt", "impres previst", "impres raggiunt"],
    },
  },
  needs: [
    ["alliance", "subject", "role"],
    ["alliance", "subject", "nature"],
    ["alliance", "subject", "memberType"],
    ["alliance", "lead", "subject"],
    ["alliance", "lead", "partners"],
    ["alliance", "lead", "openness"],
    ["alliance", "lead", "agreementDate"],
    ["alliance", "lead", "constitutionDate"],
    ["lead", "partners", "agreementDate"],
    ["lead", "partners", "constitutionDate"],
  ],
  excludes: ["money", "persons"],
  evidence: (_labels, title) => (/\b(alleanz|partenariat)/.test(plainWords(title)) ? 1 : 0.6),
};

const yesNo = ["sì", "no"];

export const alliancesTemplate: Template = {
  kind: "alliances",
  title: { it: "Alleanze locali di conciliazione", en: "Local alliances" },
  instructions: {
    it: "Una riga per soggetto di ogni alleanza, capofila compreso. Il capofila è un ente pubblico e guida una sola alleanza; può essere partner di altre.",
    en: "One row per subject of each alliance, lead included. The lead is a public body and leads one alliance only; it may be a partner of others.",
  },
  columns: [
    { field: "alliance", heading: "Alleanza", unit: "text" },
    { field: "subject", heading: "Soggetto", unit: "text" },
    { field: "role", heading: "Ruolo", unit: "text", values: ["capofila", "partner"] },
    {
      field: "nature",
      heading: "Natura",
      unit: "text",
      values: ["pubblico", "privato"],
      note: {
        it: "Ogni alleanza ha soggetti pubblici e privati (ACC-CR-2014, art. 9).",
        en: "Every alliance has public and private subjects (ACC-CR-2014, art. 9).",
      },
    },
    { field: "taxCode", heading: "Codice fiscale", unit: "text" },
    { field: "agreementDate", heading: "Data accordo", unit: "date" },
    { field: "openness", heading: "Accordo aperto o chiuso", unit: "text", values: ["aperto", "chiuso"] },
    {
      field: "constitutionDate",
      heading: "Data costituzione",
      unit: "date",
      note: {
        it: "Dopo l'approvazione del piano ed entro l'avvio dei progetti (PLAN-MI-2017, All. 3 art. 9).",
        en: "After approval of the plan and before the projects start (PLAN-MI-2017, All. 3 art. 9).",
      },
    },
    { field: "planApproval", heading: "Approvazione piano", unit: "date" },
    { field: "projectStart", heading: "Avvio progetto", unit: "date" },
    { field: "extended", heading: "Prorogata dal 2014-2016", unit: "text", values: yesNo },
    { field: "adhesionDate", heading: "Data adesione", unit: "date" },
    { field: "notified", heading: "Comunicazione al capofila di rete", unit: "text" },
  ],
  totals: false,
};
