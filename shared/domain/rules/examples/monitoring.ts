/** The half-year monitoring sheet. */
import type { ExampleCell, ExamplesOf } from "../example.ts";
import type { monitoringRules } from "../monitoring.ts";
import { edited, right, wrong } from "./compose.ts";
import { monitoring } from "./plan-book.ts";

const one = (cell: string, value: ExampleCell) => edited(monitoring, { [cell]: value });

export const monitoringExamples: ExamplesOf<typeof monitoringRules> = {
  "monitoring.privateOverCofinancing": {
    passes: [right("Parte privata entro il totale", "Private part within the total", monitoring)],
    fails: [
      wrong(
        "Monitoraggio!J2",
        "Un centesimo di privato oltre il totale",
        "Private part a cent above the total",
        one("J2", 430.01),
      ),
    ],
  },
  "monitoring.monetaryOverCofinancing": {
    passes: [right("Parte monetaria entro il totale", "Monetary part within the total", monitoring)],
    fails: [
      wrong(
        "Monitoraggio!K2",
        "Un centesimo di monetario oltre il totale",
        "Monetary part a cent above the total",
        one("K2", 430.01),
      ),
    ],
  },
  "monitoring.cofinancingOverResources": {
    passes: [right("Cofinanziamento entro le risorse", "Cofinancing within the resources", monitoring)],
    fails: [
      wrong(
        "Monitoraggio!I2",
        "Cofinanziamento oltre le risorse di un centesimo",
        "Cofinancing a cent above the resources",
        one("I2", 1000.01),
      ),
    ],
  },
  "monitoring.liquidatedOverResources": {
    passes: [right("Liquidato entro le risorse", "Liquidated within the resources", monitoring)],
    fails: [
      wrong(
        "Monitoraggio!F2",
        "Liquidato oltre le risorse di un centesimo",
        "Liquidated a cent above the resources",
        one("F2", 1000.01),
      ),
    ],
  },
  "monitoring.partOverAll": {
    passes: [
      right(
        "Quota contributo entro tutto il liquidato",
        "Contribution part within all that was liquidated",
        monitoring,
      ),
    ],
    fails: [
      wrong(
        "Monitoraggio!H2",
        "La quota supera tutto il liquidato",
        "The part exceeds all that was liquidated",
        one("H2", 400.01),
      ),
    ],
  },
  "monitoring.liquidatedOverDisbursed": {
    passes: [right("Liquidato entro l'erogato", "Liquidated within the disbursed", monitoring)],
    fails: [
      wrong(
        "Monitoraggio!H2",
        "Liquidato un centesimo oltre l'erogato",
        "Liquidated a cent above the disbursed",
        one("H2", 285.01),
      ),
    ],
  },
  "monitoring.baseUnstated": {
    passes: [
      right(
        "L'intestazione dice da quali fonti è il liquidato",
        "The heading says from which sources",
        monitoring,
      ),
    ],
    fails: [
      wrong(
        "Monitoraggio!F1",
        "«Risorse liquidate», senza dire da quali fonti",
        '"Liquidated", without saying from which sources',
        one("F1", "Risorse liquidate"),
      ),
    ],
  },
  "monitoring.reachedOverExpected": {
    passes: [right("80 raggiunte su 100 previste", "80 reached of 100 expected", monitoring)],
    fails: [
      wrong(
        "Monitoraggio!D2",
        "101 raggiunte su 100 previste",
        "101 reached of 100 expected",
        one("D2", 101),
      ),
    ],
  },
  "monitoring.reachedWithoutExpected": {
    passes: [right("Persone previste e raggiunte", "Persons expected and reached", monitoring)],
    fails: [
      wrong("Monitoraggio!D2", "80 raggiunte, nessuna prevista", "80 reached, none expected", one("C2", 0)),
    ],
  },
};
