import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import * as z from "zod";
import { rulesCommand } from "../../server/cli/rules.ts";
import { rulesPage } from "../../server/cli/rules-page.ts";
import { html } from "../../server/web/html.ts";
import { ruleDemonstrations } from "../../server/web/rule-demonstrations.ts";
import { rulesPage as rulesWebPage } from "../../server/web/rules-page.ts";
import { ruleAnchor } from "../../shared/domain/rules/rule.ts";
import { type RuleId, rules } from "../../shared/domain/rules.ts";
import { Bilingual } from "../../shared/kit/finding.ts";

const Example = z.object({
  shows: Bilingual,
  sheets: z.array(z.object({ name: z.string(), rows: z.array(z.array(z.unknown())) })).min(1),
});
const Output = z.object({
  ruleSet: z.string(),
  rules: z.array(
    z.object({
      id: z.string(),
      examples: z.object({
        passes: z.array(Example).min(1),
        fails: z
          .array(
            Example.extend({
              at: z.object({ sheet: z.string(), cell: z.string() }),
              message: Bilingual,
            }),
          )
          .min(1),
      }),
    }),
  ),
});

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const text = (path: string) => readFileSync(at(path), "utf8");

const ids = Object.keys(rules) as RuleId[];

describe("pages written from the code", () => {
  it("docs/rules.md is the catalogue: npm run -s concilia -- rules --markdown > docs/rules.md", () => {
    assert.equal(text("docs/rules.md"), `${rulesPage().trimEnd()}\n`);
  }).timeout(60_000);

  it("docs/rules.md shows of each rule a passing and a failing example, the cell marked, and the message", () => {
    const sections = text("docs/rules.md")
      .split(/^<a id="/m)
      .slice(1);
    assert.equal(sections.length, ids.length);
    for (const section of sections) {
      const name = section.slice(0, section.indexOf('"'));
      assert.match(section, /^\*\*Passa\*\*: \S/m, name);
      assert.match(section, /^\*\*Non passa\*\*: \S/m, name);
      assert.match(section, /\| \*\*▶ .*\*\* \|/, name);
      assert.match(section, /^> .+, \*\*[A-Z]+[0-9]+\*\*: \S/m, name);
    }
  });

  it("/regole shows the examples in the language of the page, with the message of the engine", async () => {
    const demonstrations = await ruleDemonstrations();
    assert.equal(await ruleDemonstrations(), demonstrations, "run once");
    for (const language of ["it", "en"] as const) {
      const page = rulesWebPage({ language, account: null, url: "/regole" }, demonstrations);
      assert.equal(page.match(/<details class="examples (?:error|warning|info)">/g)?.length, ids.length);
      for (const id of ids) {
        const [section = ""] = page.split(`<section id="${ruleAnchor(id)}">`).slice(1);
        const own = section.slice(0, section.indexOf("</section>"));
        const [failing] = demonstrations.get(id)?.fails ?? [];
        assert.ok(failing);
        assert.ok(own.includes(String(html`${failing.finding.message[language]}`)), `${id} ${language}`);
        assert.ok(own.includes(String(html`${failing.shows[language]}`)), `${id} ${language}`);
        assert.equal(own.match(/<td class="(?:number )?speaks">/g)?.length, 1, `${id} ${language}`);
      }
    }
  }).timeout(60_000);
});

describe("concilia rules", () => {
  function run(...args: string[]): { code: number; out: string; err: string } {
    const [out, err]: [string[], string[]] = [[], []];
    const code = rulesCommand(args, { out: (t) => out.push(t), err: (t) => err.push(t), color: false });
    return { code, out: out.join("\n"), err: err.join("\n") };
  }

  it("lists the catalogue", () => {
    const { code, out } = run();
    assert.equal(code, 0);
    assert.equal(out.split("\n").length, ids.length + 1);
  });

  it("--json gives each rule with its examples and what the engine says", () => {
    const { rules: all } = Output.parse(JSON.parse(run("--json").out));
    assert.deepEqual(
      all.map(({ id }) => id),
      ids,
    );
    const total = all.find(({ id }) => id === "total.column")?.examples;
    assert.deepEqual(total?.fails[0]?.at, { sheet: "Progetti", cell: "E6" });
    assert.match(total?.fails[0]?.message.it ?? "", /non è la somma delle sue righe/);
    assert.equal(total?.fails[0]?.sheets[0]?.rows[5]?.[4], 6000.01);
    assert.equal(total?.passes[0]?.sheets[0]?.rows[5]?.[4], 6000);
  });

  it("REGOLA prints one rule, the speaking cell in brackets, sheets that did not change only named", () => {
    const { code, out } = run("across.CARD");
    assert.equal(code, 0);
    assert.match(out, /^Costo della scheda diverso dalla tabella\nacross\.card, errore\n/);
    assert.match(out, /Passa: 1\.000 euro in scheda e in tabella\n {2}Foglio «Progetti»\n/);
    assert.match(out, /Non passa: .*\n {2}Foglio «Progetti»: come sopra\n/);
    assert.match(out, /\[Costo complessivo di progetto: € 1\.000,01\]/);
    assert.match(out, /Schede!A7 Nella tabella dei progetti/);
  });

  it("refuses what it does not know", () => {
    for (const args of [["total.colum"], ["--yaml"], ["total.column", "--json"]]) {
      const { code, out, err } = run(...args);
      assert.deepEqual([code, out], [2, ""]);
      assert.match(err, /Regola sconosciuta: total\.colum|^Uso: /);
    }
  });
});

describe("the glossary of the README", () => {
  const section = /^## Glossary$([\s\S]*?)^## /m.exec(text("README.md"))?.[1] ?? "";
  const rows = section
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| English name"));

  it("names every file of shared/domain", () => {
    const files = readdirSync(at("shared/domain")).filter((name) => name.endsWith(".ts"));
    assert.ok(files.length > 10);
    assert.deepEqual(
      files.filter((name) => !section.includes(`\`domain/${name}\``)),
      [],
    );
  });

  it("names no file that is gone", () => {
    const named = [...section.matchAll(/`([a-z]+\/[a-z0-9-]+\.ts)`/g)].map(([, path = ""]) => path);
    assert.deepEqual(
      named.filter((path) => {
        const [room = "", file = ""] = path.split("/");
        return !readdirSync(at(`shared/${room}`)).includes(file);
      }),
      [],
    );
  });

  it("is in order, each row complete", () => {
    const names = rows.map((row) => row.split("|")[1]?.trim() ?? "");
    assert.deepEqual(
      names,
      [...names].sort((a, b) => a.localeCompare(b, "en")),
    );
    for (const row of rows) {
      const cells = row.split("|").slice(1, -1);
      assert.ok(cells.length === 4 && cells.every((cell) => cell.trim() !== ""), row);
    }
  });
});
