/** Actions of the projects against the panel of their programme. */
import type { actionsRules } from "../actions.ts";
import type { ExamplesOf } from "../example.ts";
import { day, right, wrong } from "./compose.ts";
import { actions, nursery, school } from "./project-actions.ts";

/** One field of the first action differs. */
const changed = (change: typeof school) => actions({ ...school, ...change }, nursery);
const asPlanned = actions(school, nursery);
const smart = { ...nursery, Azione: "Smart working", Destinatari: "Imprese" };

export const actionsExamples: ExamplesOf<typeof actionsRules> = {
  "actions.notInPanel": {
    passes: [right("Due azioni del panel 2017-2018", "Two actions of the 2017-18 panel", asPlanned)],
    fails: [
      wrong(
        "Azioni!B2",
        "Gli arredi non sono fra le azioni finanziabili",
        "Furniture is not among the fundable actions",
        changed({ Azione: "Acquisto di arredi per l'ufficio" }),
      ),
    ],
  },
  "actions.otherProgramme": {
    passes: [right("Tutte azioni del 2017-2018", "All actions of 2017-18", asPlanned)],
    fails: [
      wrong(
        "Azioni!B4",
        "Un'azione del 2014-2015 fra quelle del 2017-2018",
        "An action of 2014-15 among those of 2017-18",
        actions(school, nursery, {
          ...school,
          Azione: "Concessione di incentivi alle persone per il ricorso a servizi di cura",
          Fondo: null,
        }),
      ),
    ],
  },
  "actions.codeMismatch": {
    passes: [
      right(
        "Codice e testo della stessa azione",
        "Code and text of the same action",
        changed({ "Codice azione": "before-after-school" }),
      ),
    ],
    fails: [
      wrong(
        "Azioni!B2",
        "Codice «time-saving» accanto a «Pre e dopo scuola»",
        'Code "time-saving" beside "Pre e dopo scuola"',
        changed({ "Codice azione": "time-saving" }),
      ),
    ],
  },
  "actions.porFse": {
    passes: [
      right("POR FSE su azioni con l'asterisco", "POR FSE on starred actions", asPlanned),
      right(
        "Smart working con risorse della Regione",
        "Smart working paid by the Region",
        actions(school, { ...smart, Fondo: "Regione" }),
      ),
    ],
    fails: [
      wrong(
        "Azioni!D3",
        "Smart working con il POR FSE",
        "Smart working paid by POR FSE",
        actions(school, smart),
      ),
    ],
  },
  "actions.target": {
    passes: [right("Pre e dopo scuola per le persone", "Before and after school for persons", asPlanned)],
    fails: [
      wrong(
        "Azioni!C2",
        "Pre e dopo scuola per le imprese",
        "Before and after school for enterprises",
        changed({ Destinatari: "Imprese" }),
      ),
    ],
  },
  "actions.reachedWithoutExpected": {
    passes: [right("32 raggiunte su 40 previste", "32 reached of 40 expected", asPlanned)],
    fails: [
      wrong(
        "Azioni!F2",
        "32 raggiunte, nessuna prevista",
        "32 reached, none expected",
        changed({ "Persone previste": 0 }),
      ),
    ],
  },
  "actions.hoursOverPlanned": {
    passes: [right("8 ore erogate su 10", "8 of 10 hours delivered", asPlanned)],
    fails: [
      wrong(
        "Azioni!H2",
        "10,5 ore erogate su 10 previste",
        "10.5 hours delivered of 10 planned",
        changed({ "Ore di formazione erogate": 10.5 }),
      ),
    ],
  },
  "actions.hoursWithoutPlanned": {
    passes: [right("Ore previste ed erogate", "Hours planned and delivered", asPlanned)],
    fails: [
      wrong(
        "Azioni!H2",
        "Ore erogate, nessuna prevista",
        "Hours delivered, none planned",
        changed({ "Ore di formazione previste": null }),
      ),
    ],
  },
  "actions.servicesOverDeclared": {
    passes: [right("2 servizi erogati su 3", "2 of 3 services delivered", asPlanned)],
    fails: [
      wrong(
        "Azioni!J2",
        "4 servizi erogati su 3 dichiarati",
        "4 services delivered of 3 declared",
        changed({ "Servizi erogati": 4 }),
      ),
    ],
  },
  "actions.status": {
    passes: [right("Stato «Avviato»", 'Status "Avviato" (started)', asPlanned)],
    fails: [
      wrong(
        "Azioni!K2",
        "«Da definire» non è uno stato",
        '"Da definire" (to be defined) is no status',
        changed({ Stato: "Da definire" }),
      ),
    ],
  },
  "actions.notStarted": {
    passes: [
      right("Persone raggiunte da un'azione avviata", "Persons reached by a started action", asPlanned),
    ],
    fails: [
      wrong(
        "Azioni!K2",
        "32 persone raggiunte da un'azione non avviata",
        "32 persons reached by an action not started",
        changed({ Stato: "Non avviato" }),
      ),
    ],
  },
  "actions.dates": {
    passes: [right("Conclusione dopo l'avvio", "End after the start", asPlanned)],
    fails: [
      wrong(
        "Azioni!M2",
        "Conclusione nove giorni prima dell'avvio",
        "End nine days before the start",
        changed({ "Data conclusione": day("2017-07-01") }),
      ),
    ],
  },
  "actions.afterEnd": {
    passes: [right("Conclusione il 15 gennaio 2019", "End on 15 January 2019", asPlanned)],
    fails: [
      wrong(
        "Azioni!M2",
        "Conclusione il 16 gennaio 2019",
        "End on 16 January 2019",
        changed({ "Data conclusione": day("2019-01-16") }),
      ),
    ],
  },
  "actions.repeated": {
    passes: [right("Ogni azione una volta", "Each action once", asPlanned)],
    fails: [
      wrong(
        "Azioni!B4",
        "La stessa azione dello stesso progetto due volte",
        "One action of one project twice",
        actions(school, nursery, school),
      ),
    ],
  },
  "calendar.outsideActs": {
    passes: [right("Avvio nel 2017", "Start in 2017", asPlanned)],
    fails: [
      wrong(
        "Azioni!L2",
        "Avvio nel 2010, prima di ogni programma",
        "Start in 2010, before every programme",
        changed({ "Data avvio": day("2010-07-10") }),
      ),
    ],
  },
};
