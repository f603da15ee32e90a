/** What PLAN-MI-2012, ch. 6 observes: members, actions, recipients are counted where a sheet tells; the rest is assessed. */
import { register2012 } from "../../sheets/activity-sheets.ts";
import { absent, type IndicatorCase, type Rows, side } from "./case.ts";

const heads = [
  "MACROAZIONI",
  "AZIONE PROGETTUALE",
  "ATTIVITA' PREVISTE E REALIZZATE",
  "TARGET COINVOLTO",
  "STATO",
];
const register: Rows = [
  heads,
  ["RETE", "1.a Attivazione di un tavolo locale", "tavolo convocato", "Stakeholder locali", "Realizzata"],
  [null, "1.b Allargamento del tavolo locale", "inviti", "Terzo settore", "In corso"],
  [null, "2. Mappatura delle progettualità", "ricognizione", "Enti locali", "Non avviata"],
  ["FORMAZIONE", "6. Progettazione di percorsi formativi", "4 moduli", "Imprese", "Conclusa"],
];
const members: Rows = [
  ["Tipologia", "Numero"],
  ["Enti pubblici", 12],
  ["Terzo settore", 8],
];
const byStatus = /Azioni di «Registro» secondo lo stato/;

const one = (
  number: string,
  drawn: Pick<IndicatorCase, "about" | "sheets" | "numerator" | "value" | "unit">,
): IndicatorCase => ({
  id: `PLAN-MI-2012.monitoring-${number}`,
  denominator: null,
  of: null,
  source: `PLAN-MI-2012, cap. 6, punto ${number.replace(/[ab]$/, "")}`,
  note: /che cosa si osserva, non una formula/,
  ...drawn,
});

const assessed = (number: string, about: string): IndicatorCase =>
  one(number, {
    about,
    sheets: { Registro: register },
    numerator: side("n.a.", "", /non presente nella cartella/),
    value: /è una valutazione, non un conteggio/,
    unit: "assessment",
  });

export const cases2012: readonly IndicatorCase[] = [
  one("1a", {
    about: "bodies that take part",
    sheets: { Registro: register, Aderenti: members },
    numerator: side("20", "Aderenti!B2 B3", /somma in «Aderenti»/),
    value: "20",
    unit: "subjects",
  }),
  assessed("1b", "satisfaction is asked, not counted"),
  one("2a", {
    about: "activated: under way or carried out",
    sheets: { Registro: register },
    numerator: side("3", "Registro!B2 B3 B5", byStatus),
    value: "3",
    unit: "actions",
  }),
  one("2b", {
    about: "carried out",
    sheets: { Registro: register },
    numerator: side("2", "Registro!B2 B5", byStatus),
    value: "2",
    unit: "actions",
  }),
  one("2a", {
    about: "the register as printed has planned and realised activities in one column",
    sheets: { Registro: register2012 },
    numerator: side(null, "", byStatus),
    value: /C2 le attività previste e realizzate stanno in una sola colonna/,
    unit: "actions",
  }),
  one("2b", {
    about: "a row that slipped by a column leaves the count open",
    sheets: {
      Registro: [...register, ["7. Contatti", "definizione dei percorsi", "Enti", null, "Conclusa"]],
    },
    numerator: side(null, "", byStatus),
    value: /la cella A6 di «Registro» non si legge/,
    unit: "actions",
  }),
  one("3", {
    about: "the register names recipients and counts none",
    sheets: { Registro: register },
    numerator: absent,
    value: /manca «Beneficiari raggiunti»/,
    unit: "beneficiaries",
  }),
  assessed("4", "innovativeness"),
  assessed("5", "sustainability"),
];
