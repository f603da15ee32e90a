import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { Act } from "../../shared/acts/act.ts";
import { acts } from "../../shared/acts/catalogue.ts";
import { citedActs } from "../../shared/acts/cited-acts.ts";
import { parameterIds, parameterLabels } from "../../shared/acts/parameters.ts";
import { programmeIds, programmeOf } from "../../shared/acts/programmes.ts";
import { aslCodes, atsCodes } from "../../shared/acts/registry.ts";
import { act as laterProgramme } from "./later-programme.ts";
import { sourcesIn } from "./walk.ts";

const seeds = ["LG-2014", "PROG-2017", "PLAN-MI-2012", "PLAN-MI-2017", "ACC-CR-2014"];

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

describe("acts", () => {
  for (const act of [...acts, laterProgramme]) {
    describe(act.id, () => {
      it("has the one shape of an act", () => {
        const { error } = Act.safeParse(act);
        assert.equal(error, undefined);
      });

      it("has no id twice", () => {
        const lists = [
          act.documents,
          act.deadlines,
          act.memberTypes,
          act.objectives,
          act.actionGroups,
          act.actions,
          act.monitoringIndicators,
          act.premialityHeadings,
          act.premialityCriteria,
          act.printedFigures,
        ];
        for (const list of lists) assert.deepEqual(repeated(list.map(({ id }) => id)), []);
        assert.deepEqual(repeated(act.monitoringIndicators.map(({ number }) => number)), []);
      });

      it("gives every value a source in a document that it declares", () => {
        const { citations, validity, parameters } = act;
        const valued = [
          ...citations.right,
          ...citations.wrong,
          ...Object.values(validity).filter((bound) => bound !== null),
          ...Object.values(parameters),
          ...act.deadlines,
          ...act.memberTypes,
          ...act.objectives,
          ...act.actionGroups,
          ...act.actions,
          ...act.actions.flatMap(({ wordings }) => wordings),
          ...act.monitoringIndicators,
          ...act.premialityHeadings,
          ...act.premialityCriteria,
          ...act.printedFigures,
        ];
        assert.ok(valued.every((value) => value.source.place.trim() !== ""));
        const declared = new Set(act.documents.map(({ id }) => id));
        const strange = sourcesIn(act).filter(({ source }) => !declared.has(source.document));
        assert.deepEqual(strange, []);
      });

      it("begins before it ends", () => {
        const { from, to } = act.validity;
        assert.ok(from === null || to === null || from.value < to.value);
      });

      it("puts actions and criteria only under groups and headings that it has", () => {
        const groups = new Set(act.actionGroups.map(({ id }) => id));
        assert.ok(act.actions.every(({ group }) => group === null || groups.has(group)));
        const headings = new Set(act.premialityHeadings.map(({ id }) => id));
        assert.ok(act.premialityCriteria.every(({ heading }) => heading === null || headings.has(heading)));
      });

      it("cites no form as both right and wrong", () => {
        const right = new Set(act.citations.right.map(({ form }) => form));
        assert.deepEqual(
          act.citations.wrong.filter(({ form }) => right.has(form)),
          [],
        );
      });
    });
  }

  it("reads only the five documents and the law", () => {
    const documents = new Set(acts.flatMap((act) => act.documents.map(({ id }) => id)));
    assert.deepEqual([...documents].sort(), [...seeds, "L.R. 23/2015"].sort());
  });

  it("has ids of its own, and cites each act in one way", () => {
    assert.deepEqual(repeated(acts.map(({ id }) => id)), []);
    assert.deepEqual(
      repeated([
        ...acts.map(({ citations }) => citations.canonical),
        ...citedActs.map((act) => act.canonical),
      ]),
      [],
    );
  });

  it("opens every programme that it governs in one regional act", () => {
    assert.deepEqual(repeated(programmeIds), []);
    for (const act of acts) {
      assert.equal(act.programme !== null, act.role === "programme" || act.role === "call", act.id);
      assert.ok(act.programme === null || act.programmes.includes(act.programme.id));
      assert.deepEqual(
        act.programmes.filter((programme) => !programmeIds.includes(programme)),
        [],
      );
    }
  });

  it("is listed from its folder, every file once", () => {
    const folder = new URL("../../shared/acts/data/", import.meta.url);
    const list = readFileSync(new URL("../../shared/acts/all.ts", import.meta.url), "utf8");
    const listed = [...list.matchAll(/from "\.\/data\/([^"]+)"/g)].map(([, file]) => file);
    assert.deepEqual(listed, readdirSync(folder).sort());
    assert.equal(acts.length, listed.length);
  });

  it("runs its programmes in half-years that the validity of their act reaches", () => {
    for (const programme of programmeIds) {
      const act = acts.find(({ role, programmes: own }) => role !== "local" && own.includes(programme));
      const { from, to } = programmeOf(programme);
      const firstDay = `${from.slice(0, 4)}-${from.endsWith("S1") ? "01-01" : "07-01"}`;
      const lastDay = `${to.slice(0, 4)}-${to.endsWith("S1") ? "06-30" : "12-31"}`;
      assert.ok(act);
      const start = act.validity.from?.value ?? "";
      const end = act.validity.to?.value ?? "9999-12-31";
      assert.ok(start <= lastDay && firstDay < end, programme);
    }
  });

  it("binds only territories that exist at its level", () => {
    const codes: readonly string[] = [...aslCodes, ...atsCodes];
    for (const { territories, level } of acts) {
      if (territories === "all") continue;
      assert.ok(territories.every((code) => codes.includes(code) && code.startsWith(level.toUpperCase())));
    }
  });

  it("labels every parameter in both languages", () => {
    for (const id of parameterIds) {
      assert.ok(parameterLabels[id].it.length > 0 && parameterLabels[id].en.length > 0, id);
    }
  });

  it("refuses a value without a source, an unknown parameter and an invented default", () => {
    const [act] = acts;
    assert.ok(act);
    const parameter = { status: "stated", value: 3 };
    assert.equal(Act.safeParse({ ...act, parameters: { alliancesPerLead: parameter } }).success, false);
    const source = { document: "LG-2014", place: "slide", hand: "first" };
    assert.equal(
      Act.safeParse({ ...act, parameters: { alliancesPerLead: { ...parameter, source } } }).success,
      true,
    );
    assert.equal(Act.safeParse({ ...act, parameters: { maximum: { ...parameter, source } } }).success, false);
    const withDefault = { status: "open", value: 0, source, note: { it: "?", en: "?" } };
    assert.equal(Act.safeParse({ ...act, parameters: { alliancesPerLead: withDefault } }).success, false);
  });
});
