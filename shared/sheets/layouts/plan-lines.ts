/**
 * Lines of a financial plan (PLAN-MI-2017, ch. 4): labels with one amount each, in no fixed order.
 * An item names what the amount is; "total" items are sums that the rules check.
 */
import type { Unit } from "../../domain/table.ts";

export interface PlanLine {
  readonly item: string;
  readonly unit: Unit;
  /** Word beginnings as in layouts; the strongest line wins. */
  readonly headings: readonly string[];
}

const notFunds = "-manifestazion -ulterior -aggiuntiv -cui -ex";

export const planLines: readonly PlanLine[] = [
  {
    item: "planTotalCost",
    unit: "euro",
    headings: [
      "cost complessiv pian",
      "cost total pian",
      "valor complessiv pian",
      "total uscit",
      "total impiegh",
      "total usi.",
    ],
  },
  {
    item: "sourcesTotal",
    unit: "euro",
    headings: [
      "total entrat",
      "total font",
      "total risors disponibil",
      "total risors pian",
      "total copertur",
    ],
  },
  {
    item: "regionalResources",
    unit: "euro",
    headings: [
      `risors regional assegnat ${notFunds}`,
      `total risors regional ${notFunds}`,
      `risors regional ${notFunds}`,
    ],
  },
  {
    item: "regionalBase",
    unit: "euro",
    headings: [
      "risors ex dgr -residu",
      "risors dgr assegnat -residu",
      "cui risors ex",
      "cui risors dgr",
      "risors ex d g r -residu",
    ],
  },
  {
    item: "regionalAdditional",
    unit: "euro",
    headings: ["risors aggiuntiv regional", "risors aggiuntiv", "cui risors aggiuntiv"],
  },
  {
    item: "carryOver",
    unit: "euro",
    headings: ["residu", "risors residu", "residui precedent pian", "avanz precedent"],
  },
  {
    item: "cofinancing",
    unit: "euro",
    headings: [
      "cofin alleanz",
      "co finanziament alleanz",
      "co finanziament soggett",
      "cofin soggett",
      "cofin -% -percentual",
      "co finanziament -% -percentual",
    ],
  },
  {
    item: "projectsCost",
    unit: "euro",
    headings: [
      "progett alleanz cost",
      "cost progett alleanz",
      "total cost progett",
      "cost total progett",
      "cost dei progett",
      "progett alleanz -contribut",
    ],
  },
  {
    item: "requestedTotal",
    unit: "euro",
    headings: [
      "contribut richiest -superior -eccedenz -percentual",
      "finanziament richiest -superior -eccedenz",
      "total richiest -superior -eccedenz",
    ],
  },
  {
    item: "fundsOfCall",
    unit: "euro",
    headings: [
      "manifestazion interess -ulterior -superior -eccedenz -percentual -idem",
      "risors mess disposizion -ulterior -superior -eccedenz -percentual -idem",
      "risors disponibil bando",
    ],
  },
  {
    item: "excessShare",
    unit: "percent",
    headings: [
      "percentual risors manifestazion",
      "eccedenz percentual",
      "idem percentual",
      "superior percentual",
      "eccedenz %",
    ],
  },
  {
    item: "excess",
    unit: "euro",
    headings: [
      "richiest superior risors -percentual -%",
      "eccedenz contribut richiest -percentual -%",
      "eccedenz -percentual -%",
      "contribut richiest superior -percentual",
    ],
  },
  {
    item: "fundsAdded",
    unit: "euro",
    headings: ["ulterior risors", "ulterior mess disposizion", "risors aggiunt comitat", "ulterior fond"],
  },
  {
    item: "assignedTotal",
    unit: "euro",
    headings: [
      "contribut assegnat",
      "contribut concess",
      "finanziament assegnat",
      "total assegnat",
      "total contribut concess",
    ],
  },
  {
    item: "systemActions",
    unit: "euro",
    headings: ["azion sistem", "azion sistem trasversal", "azion trasversal"],
  },
];
