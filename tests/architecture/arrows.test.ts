import assert from "node:assert/strict";
import { rooms } from "./rooms.ts";
import {
  codeOf,
  type Import,
  importsOf,
  packageOf,
  roomOf,
  type SourceFile,
  sourceFiles,
  withoutComments,
} from "./source-files.ts";

/** An empty list, or every offender by name. */
function none(offenders: readonly string[]): void {
  assert.deepEqual(offenders, []);
}

function packageAllowed(specifier: string, allowed: readonly string[]): boolean {
  const name = packageOf(specifier);
  return allowed.some((entry) =>
    entry.endsWith("*") ? name.startsWith(entry.slice(0, -1)) : entry === name,
  );
}

function forbidden({ from, target, own }: Import): boolean {
  const room = rooms[from.room];
  if (!room) return true;
  if (!own) return !packageAllowed(target, room.packages);
  const to = roomOf(target);
  return to !== from.room && !room.rooms.includes(to) && !room.files?.includes(target);
}

const arrow = ({ from, target }: Import) => `${from.path} -> ${target}`;

describe("architecture", () => {
  const files = sourceFiles(["shared", "addin", "server"]);
  let imports: Import[] = [];
  const code = new Map<SourceFile, string>();

  before(async () => {
    imports = await importsOf(files);
    for (const file of files) code.set(file, await codeOf(file));
  });

  /** Files outside `allowed` whose running code matches. */
  function users(pattern: RegExp, allowed: (file: SourceFile) => boolean): string[] {
    return files
      .filter((file) => !allowed(file) && pattern.test(code.get(file) ?? ""))
      .map(({ path }) => path);
  }

  it("sees the files and imports that it judges", () => {
    assert.ok(files.length > 50);
    assert.deepEqual(
      [...new Set(files.map(({ room }) => room))].filter((room) => !rooms[room]),
      [],
    );
    const found = imports.map(arrow);
    assert.ok(found.includes("shared/kit/apportion.ts -> shared/kit/money.ts"), "plain imports");
    assert.ok(found.includes("shared/domain/allocation.ts -> shared/domain/table.ts"), "type-only imports");
    assert.ok(found.includes("shared/kit/digest.ts -> @noble/hashes/sha2.js"), "packages");
  });

  it("would notice a wrong arrow", () => {
    const from = (path: string) => ({ path, room: roomOf(path), text: "" });
    const wrong: [string, string, boolean][] = [
      ["shared/kit/x.ts", "shared/domain/table.ts", true],
      ["shared/domain/x.ts", "shared/sheets/grid.ts", true],
      ["shared/sheets/x.ts", "shared/xlsx/read.ts", true],
      ["shared/xlsx/x.ts", "shared/sheets/engine.ts", true],
      ["addin/panel/x.ts", "server/routes/api.ts", true],
      ["addin/panel/x.ts", "addin/workbench/page/main.ts", true],
      ["addin/excel/x.ts", "addin/panel/main.tsx", true],
      ["addin/sync/x.ts", "addin/excel/read.ts", true],
      ["server/store/x.ts", "server/routes/api.ts", true],
      ["server/web/x.ts", "knex", false],
      ["shared/kit/x.ts", "node:fs", false],
      ["shared/domain/x.ts", "express", false],
      ["tests/kit/x.ts", "zod", false],
    ];
    for (const [path, target, own] of wrong)
      assert.ok(forbidden({ from: from(path), target, own }), path + target);
    const right: [string, string, boolean][] = [
      ["shared/xlsx/x.ts", "shared/sheets/grid.ts", true],
      ["shared/domain/x.ts", "shared/kit/money.ts", true],
      ["server/store/x.ts", "knex", false],
      ["addin/workbench/x.ts", "@univerjs/core", false],
    ];
    for (const [path, target, own] of right)
      assert.ok(!forbidden({ from: from(path), target, own }), path + target);
  });

  it("has only the arrows of the house", () => {
    none(imports.filter(forbidden).map(arrow));
  });

  it("has no circle of imports between the files of the shared rooms", () => {
    const next = new Map<string, string[]>();
    for (const { from, target, own } of imports) {
      if (own && from.room.startsWith("shared/"))
        next.set(from.path, [...(next.get(from.path) ?? []), target]);
    }
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (path: string, above: readonly string[]): void => {
      const at = above.indexOf(path);
      if (at >= 0) circles.push([...above.slice(at), path].join(" -> "));
      if (at >= 0 || done.has(path)) return;
      for (const target of next.get(path) ?? []) walk(target, [...above, path]);
      done.add(path);
    };
    for (const path of next.keys()) walk(path, []);
    none(circles);
  });

  it("keeps the examples of the rules out of the pane", () => {
    const carried = new Set(files.filter(({ room }) => room.startsWith("addin/")).map(({ path }) => path));
    for (const path of carried)
      for (const { from, target, own } of imports) if (own && from.path === path) carried.add(target);
    assert.ok(carried.has("shared/domain/rules/money.ts"), "the catalogue itself is in the pane");
    const examples = (path: string) => /shared\/.*\b(?:examples?|demonstration)\b/.test(path);
    assert.ok(files.filter(({ path }) => examples(path)).length > 20);
    none([...carried].filter(examples));
  });

  it("says Excel.* only in addin/excel; the workbench may name its types", () => {
    const inCode = users(/\bExcel\.[A-Za-z]/, ({ room }) => room === "addin/excel");
    const inTypes = files
      .filter(({ room }) => room !== "addin/excel" && room !== "addin/workbench")
      .filter(({ text }) => /(?<![\w.«"'])Excel\.[A-Za-z]/.test(withoutComments(text)))
      .map(({ path }) => path);
    none([...new Set([...inCode, ...inTypes])]);
  });

  it("keeps SQL in server/store", () => {
    const sql =
      /["'`]\s*(?:select\s[^"'`]+\sfrom|insert\s+into|update\s+\w+\s+set|delete\s+from|create\s+table|pragma)\b/i;
    none(users(sql, ({ room }) => room === "server/store"));
  });

  it("keeps clock, chance, network and process out of the shared rooms", () => {
    const effects =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|(?<![.\w])fetch\(|(?<![.\w"'`])process\.|(?<![.\w])crypto\.|\bsetTimeout\(|\blocalStorage\b/;
    none(users(effects, ({ room }) => !room.startsWith("shared/")));
  });

  it("throws no numbers away: money and shares never pass through binary fractions in the shared core", () => {
    const binary = /\bparseFloat\(|\.toFixed\(/;
    none(users(binary, ({ room }) => !/^shared\/(?:kit|acts|domain)$/.test(room)));
  });

  it("has no default export and no forwarding barrel", () => {
    none(
      files
        .filter(({ text }) => /^export default\b|^export \{[^}]*\bas default\b/m.test(text))
        .map(({ path }) => path),
    );
    none(
      files
        .filter(({ path }) => /(?:^|\/)(?:index|utils?|helpers?)\.tsx?$/.test(path))
        .map(({ path }) => path),
    );
  });

  it("has no file past 300 lines, data tables excepted", () => {
    const isData = ({ path }: SourceFile) => /^shared\/acts\/|\/i18n\/|\/rules\/examples\//.test(path);
    none(
      files
        .filter((file) => !isData(file))
        .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
        .filter(({ lines }) => lines > 300)
        .map(({ path, lines }) => `${path}: ${lines}`),
    );
  });

  it("leaves nothing for later and silences no check", () => {
    const marks = /\b(?:TODO|FIXME|XXX)\b|@ts-(?:ignore|nocheck)/;
    none(files.filter(({ text }) => marks.test(text)).map(({ path }) => path));
  });
});
