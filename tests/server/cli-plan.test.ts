import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import type { Io } from "../../server/cli/io.ts";
import { planCommand } from "../../server/cli/plan.ts";

const sample = (name: string) => fileURLToPath(new URL(`../../docs/samples/${name}`, import.meta.url));
const milan = sample("Piano Milano 2017-2018.xlsx");

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const io: Io = { out: (t) => out.push(t), err: (t) => err.push(t), color: false };
  const code = await planCommand(args, io);
  return { code, out: out.join("\n"), err: err.join("\n") };
}

describe("concilia plan on the Milan plan (PLAN-MI-2017, ch. 4)", () => {
  it("sources equal uses, with and without system actions", async () => {
    const { code, out, err } = await run(milan, "--json");
    assert.equal(code, 0, err);
    const { withSystemActions: whole, withoutSystemActions: projects } = JSON.parse(out);
    // 1,112,962.67 regional + 473,046.67 cofinancing = 1,407,767.95 projects + 178,241.39 system actions.
    assert.deepEqual(
      whole.sources.map((s: { value: string }) => s.value),
      ["1112962.67", "473046.67"],
    );
    assert.equal(whole.sourcesTotal.value, "1586009.34");
    assert.equal(whole.usesTotal.value, "1586009.34");
    assert.equal(Number(whole.balance.value), 0);
    // 934,721.28 assigned + 473,046.67 = the sum of the six rows, not the printed total.
    assert.equal(projects.sourcesTotal.value, "1407767.95");
    assert.equal(projects.usesTotal.value, "1407767.95");
    assert.equal(whole.uses[1].numerator.cells[0].cell, "C21");
  });

  it("excess and cofinancing, each on its named base", async () => {
    const { excess, cofinancing, carryOver } = JSON.parse((await run(milan, "--json")).out);
    assert.equal(excess.amount.value, "129206.75");
    assert.equal(excess.overFunds.value, "0.154792");
    assert.equal(excess.overFunds.base, "risorse messe a disposizione");
    assert.equal(excess.overFunds.denominator.cells[0].cell, "C15");
    assert.equal(cofinancing.base, "assigned");
    const byId = new Map<string, { value: string | null; because: string | null; base: string }>(
      cofinancing.measures.map((m: { id: string }) => [m.id, m]),
    );
    assert.equal(byId.get("cofinancing.assigned")?.value, "473046.67");
    assert.equal(byId.get("cofinancing.assigned")?.base, "contributo assegnato");
    assert.equal(byId.get("cofinancing.requested")?.value, "443847.95");
    assert.equal(byId.get("privateShare")?.value, null);
    assert.ok(byId.get("privateShare")?.because);
    // "si renderanno disponibili" is no amount.
    assert.equal(carryOver.value, null);
    assert.match(carryOver.because, /non è contata tra le fonti/);
  });

  it("as text: percentage, base, cells and why something is not computable", async () => {
    const { out } = await run(milan);
    assert.match(out, /Totale fonti: 1\.586\.009,34 €/);
    assert.match(out, /15,4792\s?%/);
    assert.match(out, /base: contributo assegnato; fonte: PLAN-MI-2017/);
    assert.match(out, /«Tab\. 4\.1 Progetti» E7, E8/);
    assert.match(out, /Residui dei piani precedenti: non calcolabile, perché/);
    assert.match(out, /nessun importo in C11/);
  });

  it("a workbook without a plan is refused with the reason", async () => {
    const { code, err } = await run(sample("Riparto Lombardia 2014.xlsx"));
    assert.equal(code, 2);
    assert.match(err, /non è stata riconosciuta/);
    assert.equal((await run()).code, 2);
  });
});
