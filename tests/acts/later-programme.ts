/**
 * A made-up act of a later programme, in one data file and nothing else: private non-profit bodies may lead, money is split
 * 80/20 between alliances and system actions, and allocated by population. The figures are invented for the tests.
 */
import type { Act } from "../../shared/acts/act.ts";
import { open, stated } from "../../shared/acts/sourced.ts";
import { decimal } from "../../shared/kit/decimal.ts";
import { HalfYear } from "../../shared/kit/period.ts";
import type { Source } from "../../shared/kit/source.ts";

function article(number: number): Source {
  return { document: "TEST-2020", place: `art. ${number}`, hand: "first" };
}

export const act: Act = {
  id: "TEST-2020",
  role: "programme",
  title: { it: "Atto di prova 2020-2023", en: "Test act 2020-2023" },
  citations: {
    canonical: "D.G.R. 9999/2020",
    number: "9999",
    year: 2020,
    right: [{ form: "DGR 9999/2020", source: article(1) }],
    wrong: [{ form: "DGR 9999/220", source: article(1) }],
  },
  documents: [{ id: "TEST-2020", title: { it: "Atto di prova", en: "Test act" } }],
  validity: {
    from: { value: "2020-01-01", source: article(1) },
    to: { value: "2024-01-01", source: article(1) },
  },
  programme: {
    id: "TEST-2020",
    label: { it: "Programma di prova 2020-2023", en: "Test programme 2020-2023" },
    from: HalfYear.parse("2020-S1"),
    to: HalfYear.parse("2023-S2"),
    titleWords: ["9999", "2020 2023"],
    source: article(1),
  },
  programmes: ["TEST-2020"],
  level: "ats",
  territories: "all",
  parameters: {
    networkLeadBody: stated("ats", article(2)),
    allianceLeadKinds: stated(["public", "privateNonProfit"], article(3)),
    alliancesPerLead: stated(1, article(3)),
    allocationMethods: stated(["population"], article(4)),
    demographicWeights: stated({ population: decimal("1") }, article(4)),
    alliancesShare: stated(decimal("0.80"), article(5)),
    systemActionsShare: stated(decimal("0.20"), article(5)),
    instalments: stated(
      [
        { share: decimal("0.60"), condition: "Avvio del progetto" },
        { share: decimal("0.40"), condition: "Rendicontazione finale" },
      ],
      article(6),
    ),
    minimumCofinancingShare: open(article(7), "L'atto di prova tace.", "The test act is silent."),
  },
  deadlines: [
    {
      id: "activities-end",
      text: { it: "Conclusione delle attività", en: "End of activities" },
      due: { kind: "day", date: "2023-12-31" },
      source: article(8),
    },
  ],
  memberTypes: [
    {
      id: "thirdSector",
      text: { it: "Enti del Terzo Settore", en: "Third sector" },
      side: "private",
      source: article(3),
    },
  ],
  objectives: [],
  actionGroups: [],
  actions: [
    {
      id: "telework",
      number: "1",
      group: null,
      text: { it: "Lavoro agile", en: "Smart working" },
      targets: ["enterprises"],
      porFse: false,
      wordings: [{ text: "Smart working", source: article(9) }],
      source: article(9),
    },
  ],
  monitoringIndicators: [
    {
      id: "TEST-2020.1",
      number: "1",
      level: "project",
      numerator: "personsReached",
      denominator: "personsExpected",
      breakdown: ["action"],
      text: "Persone raggiunte/previste",
      source: article(10),
    },
  ],
  demographicIndicators: [
    {
      id: "population",
      letter: null,
      label: { it: "Popolazione residente", en: "Resident population" },
      holds: "count",
      headings: ["popolazion", "resident"],
      source: article(4),
    },
  ],
  premialityHeadings: [],
  premialityCriteria: [],
  printedFigures: [],
};
