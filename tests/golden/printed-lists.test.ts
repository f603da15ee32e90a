/** The catalogue of acts holds every item of the printed lists, in the printed order; damaged letters do not hide an item. */
import assert from "node:assert/strict";
import type { Act } from "../../shared/acts/act.ts";
import { acts } from "../../shared/acts/catalogue.ts";
import { milanPlanActions, type OwnActionKind } from "../../shared/acts/milan-plan-actions.ts";
import { Panel } from "../../shared/domain/panel.ts";
import { plainWords } from "../../shared/kit/text.ts";
import { type PrintedLists, printed } from "./printed.ts";

function act(id: string): Act {
  const found = acts.find((one) => one.id === id);
  assert.ok(found, id);
  return found;
}

const dgr1081 = act("DGR-1081-2013");
const dgr5969 = act("DGR-5969-2016");
const planMilan2012 = act("PLAN-MI-2012");
const { lists } = printed<PrintedLists>("printed-lists");

function items(id: string): readonly string[] {
  const list = lists.find((entry) => entry.id === id);
  assert.ok(list, id);
  return list.items;
}

const indicators = (group: RegExp) =>
  dgr5969.monitoringIndicators.filter(({ number }) => group.test(number)).map(({ text }) => text);
const own = (kind: OwnActionKind) =>
  milanPlanActions.filter((action) => action.kind === kind).map(({ text }) => text.it);

/** Lists that the catalogue repeats word for word; the bullet is no part of the text. */
const literal: Readonly<Record<string, readonly string[]>> = {
  "lg-2014-objectives": dgr1081.objectives.map(({ text }) => text.it),
  "lg-2014-actions": dgr1081.actions.map(({ text }) => text.it),
  "lg-2014-indicators": dgr1081.monitoringIndicators.map(({ text }) => text),
  "lg-2014-premiality-headings": dgr1081.premialityHeadings.map(({ text }) => text.it),
  "lg-2014-premiality-criteria": dgr1081.premialityCriteria.map(({ text }) => text),
  "plan-mi-2012-objectives": planMilan2012.objectives.map(({ text }) => text.it),
  // Two of the five aims name two things each: the catalogue counts them apart under the same text.
  "plan-mi-2012-monitoring": [...new Set(planMilan2012.monitoringIndicators.map(({ text }) => text))],
  "plan-mi-2017-plan-indicators": indicators(/^a\d/),
  "plan-mi-2017-project-indicators": indicators(/^b\d/),
  "plan-mi-2017-ats-indicators": indicators(/^ats\d/),
  "plan-mi-2017-themes": own("transversal"),
  "plan-mi-2017-direct-actions": own("direct"),
};

const bullet = /^(?:[a-z]\)|\d\.)\s+/;

describe("printed lists", () => {
  for (const [id, texts] of Object.entries(literal)) {
    it(`${id}: ${texts.length} items, word for word`, () => {
      assert.deepEqual(
        items(id).map((item) => plainWords(item.replace(bullet, ""))),
        texts.map(plainWords),
      );
    });
  }

  it("plan-mi-2017-system-actions: the method is a heading and no action", () => {
    const printedHeadings = items("plan-mi-2017-system-actions").map((item) => item.replace(bullet, ""));
    assert.deepEqual(printedHeadings, [...own("system"), "Metodologia"]);
  });

  it("the panel of 2017: each line, damaged letters included, is one action of its group", () => {
    const panel = new Panel([dgr5969]);
    for (const [id, group, count] of [
      ["prog-2017-enterprises", "for-enterprises", 7],
      ["prog-2017-families", "for-families", 5],
    ] as const) {
      const found = items(id).map((item) => panel.byText(item)?.action);
      assert.deepEqual(
        found.map((action) => action?.id),
        dgr5969.actions.filter((action) => action.group === group).map((action) => action.id),
      );
      assert.equal(found.length, count);
      // The star of the print is the catalogue's POR FSE.
      assert.deepEqual(
        found.map((action) => action?.porFse),
        items(id).map((item) => item.endsWith("*")),
      );
    }
  });

  it("the eleven actions of the Milan plan are eleven actions of the panel", () => {
    const panel = new Panel([dgr5969]);
    const found = items("plan-mi-2017-actions").map((item) => panel.byText(item)?.action.id);
    assert.ok(found.every((id) => id !== undefined));
    assert.equal(new Set(found).size, 11);
    assert.equal(
      found.filter((id) => dgr5969.actions.some((action) => action.id === id && action.group === null))
        .length,
      3,
    );
  });

  it("has a check for each list", () => {
    const checked = [
      ...Object.keys(literal),
      "plan-mi-2017-system-actions",
      "plan-mi-2017-actions",
      "prog-2017-enterprises",
      "prog-2017-families",
    ];
    assert.deepEqual(lists.map(({ id }) => id).sort(), checked.sort());
  });
});
