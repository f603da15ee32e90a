/**
 * Lines of the consolidated table from actions, indicators of 2014 and plan-level indicators: always sum over sum.
 * The lines of indicators come from the acts' own lists: a further indicator is a further line without code.
 */
import { type QuantityId, quantities } from "../acts/quantities.ts";
import { sourceText } from "../kit/source.ts";
import { type LineLayout, projectIndicators, ratio, sum, type Term, term, text } from "./figure-line.ts";
import { indicatorRows } from "./indicator-rows.ts";
import { type IndicatorSetKind, indicatorSets } from "./indicator-sets.ts";

const kind = "projectActions";
const hourSource = "LG-2014, indicatore 13";

const hours = (type: string, it: string, en: string): LineLayout =>
  ratio(
    `actionHours.${type}`,
    kind,
    text(`Ore di ${it} erogate sulle previste`, `Hours of ${en} delivered over planned`),
    term(`${type}Delivered`, `Ore di ${it} erogate`, `Hours of ${en} delivered`),
    term(`${type}Planned`, `Ore di ${it} previste`, `Hours of ${en} planned`),
    hourSource,
    null,
  );

const actionLines: readonly LineLayout[] = [
  ratio(
    "actionPersonsReached",
    kind,
    text("Persone raggiunte dalle azioni sulle previste", "Persons reached by actions over expected"),
    term("personsReached", "Persone raggiunte dalle azioni", "Persons reached by actions"),
    term("personsExpected", "Persone previste dalle azioni", "Persons expected by actions"),
    projectIndicators,
    null,
  ),
  ratio(
    "actionEnterprisesReached",
    kind,
    text("Imprese raggiunte dalle azioni sulle previste", "Enterprises reached by actions over expected"),
    term("enterprisesReached", "Imprese raggiunte dalle azioni", "Enterprises reached by actions"),
    term("enterprisesExpected", "Imprese previste dalle azioni", "Enterprises expected by actions"),
    projectIndicators,
    null,
  ),
  ratio(
    "actionSubjectsReached",
    kind,
    text("Soggetti raggiunti sui soggetti target", "Subjects reached over target subjects"),
    term("reached", "Soggetti raggiunti", "Subjects reached"),
    term("expected", "Soggetti target", "Target subjects"),
    "LG-2014, indicatore 11",
    null,
  ),
  hours("training", "formazione", "training"),
  hours("updating", "aggiornamento", "updating"),
  hours("guidance", "orientamento", "guidance"),
  ratio(
    "actionServices",
    kind,
    text("Servizi erogati sui dichiarati", "Services delivered over declared"),
    term("servicesDelivered", "Servizi erogati", "Services delivered"),
    term("servicesDeclared", "Servizi dichiarati nel piano", "Services declared in the plan"),
    "LG-2014, indicatore 12",
    null,
  ),
  sum(
    "actionFlexibilityPlans",
    kind,
    term("flexibilityPlans", "Piani di flessibilità avviati", "Flexibility plans started"),
    "count",
    "LG-2014, indicatore 10",
  ),
];

function side(field: string, quantity: QuantityId): Term {
  return { plus: [field], label: quantities[quantity].label };
}

/** Members have lines of their own, from the list or the counts by type. */
const elsewhere = new Set<QuantityId>(["members"]);

function indicatorLines(set: IndicatorSetKind): LineLayout[] {
  return indicatorSets
    .of(set)
    .filter(({ numerator }) => !elsewhere.has(numerator))
    .map((indicator): LineLayout => {
      const { id, numerator, denominator, source } = indicator;
      const above = quantities[numerator];
      const below = denominator === null ? null : quantities[denominator];
      const own: Pick<LineLayout, "rows"> = {
        rows: (table) => {
          const all = indicatorRows(table).filter((row) => row.indicator?.id === id);
          const wholes = all.filter(({ part }) => part === "");
          // Lines of a breakdown count where the whole has no line of its own.
          return (wholes.length > 0 ? wholes : all).map(({ row }) => row);
        },
      };
      if (denominator === null || below === null) {
        const unit = above.unit === "euro" ? "euro" : "count";
        return { ...sum(`${set}.${id}`, set, side("value", numerator), unit, sourceText(source)), ...own };
      }
      return {
        ...ratio(
          `${set}.${id}`,
          set,
          text(`${above.label.it} / ${below.label.it}`, `${above.label.en} / ${below.label.en}`),
          side("numerator", numerator),
          side("denominator", denominator),
          sourceText(source),
          null,
        ),
        ...own,
      };
    });
}

export const activityLines: readonly LineLayout[] = [
  ...actionLines,
  ...indicatorLines("monitoring2014"),
  ...indicatorLines("planMonitoring"),
];
