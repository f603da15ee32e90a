/** Financial plans and project cards as officers draw them up. Figures are made up. */
import { type Base, cardBase, line, linesBase } from "./drawn-sheet.ts";

export const planSheets: readonly Base[] = [
  linesBase(
    "financialPlan",
    "Quadro economico",
    ["Quadro economico del Piano territoriale", ""],
    [
      line(
        "regionalResources",
        "Risorse regionali assegnate | Totale risorse regionali | Risorse regionali",
        100_000,
      ),
      line(
        "carryOver",
        "Residui | Residui dei Piani precedenti | Avanzo dei precedenti Piani | Risorse residue anni precedenti",
        0,
      ),
      line(
        "cofinancing",
        "Cofinanziamento | Cofinanziamento delle Alleanze | Co-finanziamento dei soggetti partner",
        52_000,
      ),
      line("sourcesTotal", "Totale entrate | Totale fonti | Totale risorse disponibili", 152_000),
      line(
        "projectsCost",
        "Costo dei progetti | Costo totale dei progetti | Progetti delle Alleanze | Costo progetti Alleanze",
        130_000,
      ),
      line(
        "systemActions",
        "Azioni di sistema | Azioni di sistema e trasversali | Azioni trasversali e di sistema",
        22_000,
      ),
      line("planTotalCost", "Totale uscite | Costo complessivo del Piano | Totale impieghi", 152_000),
    ],
  ),
  linesBase(
    "financialPlan",
    "Contributi",
    ["Contributi ai progetti"],
    [
      line(
        "requestedTotal",
        "Contributi richiesti | Totale contributi richiesti | Finanziamento richiesto",
        95_000.5,
      ),
      line("fundsOfCall", "Risorse della Manifestazione di interesse | Risorse messe a disposizione", 70_000),
      line("fundsAdded", "Ulteriori risorse | Ulteriori fondi | Risorse aggiunte dal Comitato", 8_000),
      line(
        "assignedTotal",
        "Contributi assegnati | Totale contributi concessi | Contributi concessi",
        78_000,
      ),
    ],
  ),
  cardBase({
    name: "Scheda",
    rows: [
      ["Comune di Alfa - Tempo amico"],
      ["N° PARTNER", "N° AZIONI", "FINALITÀ"],
      ["6", 2, "Conciliare tempi di vita e di lavoro"],
      ["DESCRIZIONE PROGETTO"],
      ["1. Sportello di ascolto"],
      ["2. Voucher per i centri estivi"],
      ["RISORSE ECONOMICHE"],
      ["Costo complessivo di progetto:", 60_000],
    ],
    facts: [
      {
        title: "text:Comune di Alfa - Tempo amico",
        partners: "text:6",
        actions: "2",
        describedActions: "text:2",
        totalCost: "60000",
      },
    ],
    labels: {
      partners: [1, 0, "N° PARTNER | N. partner | Numero di partner | Partner (n.)"],
      actions: [1, 1, "N° AZIONI | Numero azioni | N. di azioni | Azioni (n.)"],
      describedActions: [
        3,
        0,
        "DESCRIZIONE PROGETTO | Descrizione del progetto | Descrizione progetto e azioni",
      ],
      totalCost: [
        7,
        0,
        "Costo complessivo di progetto: | Costo totale progetto | Costo complessivo del progetto | Costo totale del progetto (€):",
      ],
    },
  }),
];
