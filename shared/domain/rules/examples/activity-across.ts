/** Actions of the projects against cards, projects and monitoring of the same plan; coverage. */
import type { activityAcrossRules } from "../activity-across.ts";
import type { ExamplesOf } from "../example.ts";
import { right, sheet, wrong } from "./compose.ts";
import { actions, nursery, school } from "./project-actions.ts";

const projects = sheet(
  "Progetti",
  ["Ente capofila", "Titolo progetto", "Costo totale", "Contributo richiesto", "Contributo assegnato"],
  ["Comune di Alfa", "Tempo amico", 60000, 42000, 41328],
  ["Comune di Beta", "Nidi aperti", 50000, 35000, 34440],
);
const monitored = (persons: number) =>
  sheet(
    "Monitoraggio",
    ["Progetto", "Persone previste", "Persone raggiunte"],
    ["Tempo amico", persons, 30],
    ["Nidi aperti", 40, 32],
  );
const card = (count: number) =>
  sheet(
    "Schede",
    ["Comune di Alfa - Tempo amico"],
    ["N° PARTNER", "N° AZIONI", "FINALITA'"],
    [6, count, "Pre e dopo scuola"],
    ["DESCRIZIONE PROGETTO"],
    ["1. Pre e dopo scuola"],
    ["RISORSE ECONOMICHE"],
    ["Costo complessivo di progetto: € 60.000,00"],
  );
const both = actions(school, nursery);
const everyAction = [
  "defiscalizzazione",
  "contrattazione territoriale e accordi di secondo livello",
  "piani di congedo e piani di flessibilità aziendale",
  "spazi di lavoro condivisi, smart working",
  "time saving",
  "sinergia con altre reti regionali WHP",
  "autoimprenditorialità femminile",
  "assistenza e trasporto soggetti fragili",
  "voucher nido famiglia, baby-sitting, servizi per l'infanzia",
  "pre e dopo scuola",
  "grest estivo, chiusura delle scuole",
  "attività sportive, culturali e ludiche",
  "lavoratori autonomi, partite IVA, startupper",
  "promozione e informazione, cultura della conciliazione",
  "sviluppo e riorganizzazione della rete",
].map((action) => ({
  Progetto: "Tempo amico",
  Azione: action,
  "Persone previste": 1,
  "Persone raggiunte": 1,
}));
const inAreas = (...areas: readonly string[]) =>
  actions(
    ...areas.map((area, at) => ({ ...school, Progetto: `Progetto ${at + 1}`, "Ambito territoriale": area })),
  );

export const activityAcrossExamples: ExamplesOf<typeof activityAcrossRules> = {
  "across.cardActions": {
    passes: [right("Un'azione in scheda e nel foglio", "One action on card and sheet", both, card(1))],
    fails: [
      wrong(
        "Schede!B3",
        "Due azioni in scheda, una nel foglio",
        "Two actions on the card, one in the sheet",
        both,
        card(2),
      ),
    ],
  },
  "across.actionProject": {
    passes: [
      right("Azioni dei due progetti del Piano", "Actions of the plan's two projects", both, projects),
    ],
    fails: [
      wrong(
        "Azioni!A3",
        "«Sportello famiglia» non è fra i progetti",
        '"Sportello famiglia" is not among the projects',
        actions(school, { ...nursery, Progetto: "Sportello famiglia" }),
        projects,
      ),
    ],
  },
  "across.projectWithoutActions": {
    passes: [right("Ogni progetto ha un'azione", "Each project has an action", both, projects)],
    fails: [
      wrong(
        "Progetti!B3",
        "«Nidi aperti» senza azioni",
        '"Nidi aperti" without actions',
        actions(school, { ...school, Azione: "Time saving" }),
        projects,
      ),
    ],
  },
  "across.beneficiaries": {
    passes: [
      right(
        "38 persone nel progetto, 40 nelle sue azioni",
        "38 persons in the project, 40 in its actions",
        both,
        monitored(38),
      ),
    ],
    fails: [
      wrong(
        "Monitoraggio!B2",
        "41 persone nel progetto, 40 nelle sue azioni",
        "41 persons in the project, 40 in its actions",
        both,
        monitored(41),
      ),
    ],
  },
  "coverage.panel": {
    passes: [
      right(
        "Un progetto per ogni azione del panel",
        "A project for every panel action",
        actions(...everyAction),
      ),
    ],
    fails: [
      wrong(
        "Azioni!B1",
        "Nessun progetto per la defiscalizzazione",
        "No project on tax relief",
        actions(...everyAction.slice(1)),
      ),
    ],
  },
  "coverage.area": {
    passes: [
      right(
        "Varese e Como, entrambe coperte",
        "Varese and Como, both covered",
        inAreas("ex ASL Varese", "ex ASL Como"),
      ),
    ],
    fails: [
      wrong(
        "Azioni!B1",
        "Due progetti a Varese, nessuno a Como",
        "Two projects in Varese, none in Como",
        inAreas("ex ASL Varese", "ex ASL Varese"),
      ),
    ],
  },
};
