import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { indicatorsCommand } from "../../server/cli/indicators.ts";
import type { Io } from "../../server/cli/io.ts";

const sample = (name: string) => fileURLToPath(new URL(`../../docs/samples/${name}`, import.meta.url));
const milan = sample("Piano Milano 2017-2018.xlsx");

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const io: Io = { out: (t) => out.push(t), err: (t) => err.push(t), color: false };
  const code = await indicatorsCommand(args, io);
  return { code, out: out.join("\n"), err: err.join("\n") };
}

interface Printed {
  readonly id: string;
  readonly part: { readonly label: string } | null;
  readonly period: string | null;
  readonly numerator: { readonly value: string | null; readonly cells: readonly { readonly cell: string }[] };
  readonly denominator: { readonly value: string | null } | null;
  readonly value: string | null;
  readonly because: string | null;
  readonly source: string;
}

async function json(...args: string[]) {
  const { code, out, err } = await run(milan, "--json", ...args);
  assert.equal(code, 0, err);
  const document = JSON.parse(out) as { act: string; period: string; indicators: Printed[] };
  const of = (id: string, part: string | null = null) => {
    const found = document.indicators.find(
      (entry) => entry.id === id && (entry.part?.label ?? null) === part,
    );
    assert.ok(found, `${id} ${part}`);
    return found;
  };
  return { ...document, of };
}

describe("concilia indicators on the Milan plan (PLAN-MI-2017, 5.1)", () => {
  it("takes the act and the half-year from the titles", async () => {
    const { act, period, of } = await json();
    assert.equal(act, "DGR-5969-2016");
    assert.equal(period, "2017-S2");
    // Table of 2.3: 27 + 17 + 23 + 159 + 103 + 12.
    const members = of("PLAN-MI-2017.a1");
    assert.equal(members.value, "341");
    assert.equal(members.period, null);
    assert.equal(of("PLAN-MI-2017.a1", "organizzazioni sindacali").value, "12");
  });

  it("gives numerator, denominator, cells and source, or the reason why there is none", async () => {
    const { of } = await json();
    const persons = of("PLAN-MI-2017.a5");
    assert.deepEqual([persons.numerator.value, persons.denominator?.value], ["974", "2830"]);
    assert.equal(persons.value, "0.344170");
    assert.equal(persons.numerator.cells[0]?.cell, "F8");
    assert.equal(persons.period, "2017-S2");
    assert.match(persons.source, /PLAN-MI-2017, par\. 5\.1, lettera a\), indicatore 5/);
    const concluded = of("PLAN-MI-2017.a2");
    assert.equal(concluded.value, null);
    assert.match(concluded.because ?? "", /manca «Progetti conclusi»/);
    assert.equal(concluded.denominator?.value, "6");
  });

  it("as text, and of another act when asked", async () => {
    const { out } = await run(milan);
    assert.match(out, /a2\. Numero progetti conclusi/);
    assert.match(out, /non calcolabile, perché manca «Progetti conclusi»/);
    assert.match(out, /Persone raggiunte dal piano: 974 \(base: .*celle: «Monitoraggio 2-2017» F8, F9/);
    assert.match(out, /periodo: 2° semestre 2017; fonte: PLAN-MI-2017/);
    assert.match(out, /nota: Solo i progetti delle Alleanze/);
    const { act, of } = await json("--act", "DGR-1081-2013");
    assert.equal(act, "DGR-1081-2013");
    // The types of 2014: 23 employers' associations and 12 trade unions are "Altro".
    assert.equal(of("LG-2014.2", "altro").value, "35");
    assert.equal(of("LG-2014.2", "soggetti pubblici").value, "44");
  });

  it("refuses what it cannot do, with the reason", async () => {
    assert.equal((await run()).code, 2);
    assert.match((await run(milan, "--act", "DGR-1/2099")).err, /non è un atto con indicatori: PLAN-MI-2012/);
    assert.match((await run(milan, "--period", "autunno")).err, /non è un semestre/);
    const none = await run(sample("Riparto Lombardia 2014.xlsx"), "--act", "PLAN-MI-2012");
    assert.equal(none.code, 0);
    assert.match(none.out, /è una valutazione, non un conteggio/);
  });
});
