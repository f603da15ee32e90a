import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { rulesPage } from "../../server/cli/rules-page.ts";

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const text = (path: string) => readFileSync(at(path), "utf8");

describe("pages written from the code", () => {
  it("docs/rules.md is the catalogue: npm run -s concilia -- rules --markdown > docs/rules.md", () => {
    assert.equal(text("docs/rules.md"), `${rulesPage().trimEnd()}\n`);
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
