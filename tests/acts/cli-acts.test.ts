import assert from "node:assert/strict";
import * as z from "zod";
import { actsCommand } from "../../server/cli/acts.ts";
import { acts } from "../../shared/acts/catalogue.ts";

const source = z.object({ document: z.string(), place: z.string(), hand: z.enum(["first", "second"]) });
const Output = z.object({
  acts: z.array(
    z.object({
      id: z.string(),
      parameters: z.array(
        z.object({
          id: z.string(),
          label: z.object({ it: z.string(), en: z.string() }),
          status: z.enum(["stated", "open"]),
          value: z.unknown().optional(),
          source,
        }),
      ),
      deadlines: z.array(z.object({ id: z.string(), source })),
      actions: z.array(z.object({ id: z.string(), source })),
      monitoringIndicators: z.array(
        z.object({
          id: z.string(),
          numerator: z.object({ id: z.string(), unit: z.string() }),
          denominator: z.object({ id: z.string(), unit: z.string() }).nullable(),
          source,
        }),
      ),
    }),
  ),
  citedActs: z.array(z.object({ canonical: z.string(), source })),
});

function run(...args: string[]): { code: number; out: string; err: string } {
  const [out, err]: [string[], string[]] = [[], []];
  const code = actsCommand(args, { out: (t) => out.push(t), err: (t) => err.push(t), color: false });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

describe("concilia acts", () => {
  it("prints one JSON document with every act, parameter, indicator, action, deadline and source", () => {
    const { code, out, err } = run("--json");
    assert.equal(code, 0, err);
    const output = Output.parse(JSON.parse(out));
    assert.deepEqual(
      output.acts.map((act) => [
        act.id,
        act.parameters.length,
        act.monitoringIndicators.length,
        act.actions.length,
        act.deadlines.length,
      ]),
      acts.map((act) => [
        act.id,
        Object.keys(act.parameters).length,
        act.monitoringIndicators.length,
        act.actions.length,
        act.deadlines.length,
      ]),
    );
    const call = output.acts.find(({ id }) => id === "POR-FSE-2017");
    assert.deepEqual(
      call?.parameters.filter(({ id }) => id.startsWith("grant")).map(({ value }) => value),
      ["0.80", "100000.00"],
    );
  });

  it("gives an open parameter no value", () => {
    const output = Output.parse(JSON.parse(run("--json").out));
    const open = output.acts.flatMap((act) => act.parameters).filter(({ status }) => status === "open");
    assert.ok(open.length > 10);
    assert.ok(open.every((parameter) => !("value" in parameter)));
  });

  it("prints a readable Italian text", () => {
    const { code, out } = run();
    assert.equal(code, 0);
    assert.match(out, /D\.G\.R\. 5969\/2016 - Linee guida per i Piani territoriali 2017-2018/);
    assert.match(out, /Citazioni errate: «DGR 5969\/216», «DGR 5659\/2016»/);
    assert.match(out, /Numero legale del Comitato: 1\/2 \+ 1 {2}\[PLAN-MI-2017, All\. 3, art\. 7\]/);
    assert.match(out, /Contributo massimo per progetto, in euro: 100\.000,00 €/);
    assert.match(out, /Cofinanziamento minimo, quota del costo: non stabilito:/);
    assert.match(out, /Conclusione di tutte le attività: 15\/01\/2019/);
    assert.match(out, /Mesi alla cui fine è dovuto il monitoraggio: gennaio, luglio/);
    assert.doesNotMatch(out, /\[object|undefined|NaN/);
  });

  it("shows no code of a value without its Italian words", () => {
    assert.doesNotMatch(run().out, /: (?:\w+, )*[a-z]+[A-Z]\w*(?:, \w+)* {2}\[/);
  });

  it("refuses other arguments", () => {
    for (const args of [["--xml"], ["--json", "x"], ["2017"]]) {
      const { code, out, err } = run(...args);
      assert.equal(code, 2);
      assert.equal(out, "");
      assert.match(err, /Uso: concilia acts/);
    }
  });
});
