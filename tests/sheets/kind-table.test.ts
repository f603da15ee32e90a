import assert from "node:assert/strict";
import { templateBytes } from "../../server/cli/template-book.ts";
import { kinds, type Table } from "../../shared/domain/table.ts";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import { fieldsOf, KindTable } from "../../shared/sheets/kind-table.ts";
import { templates } from "../../shared/sheets/templates/all.ts";
import { readXlsx } from "../../shared/xlsx/read.ts";
import { fillingOf } from "../server/template-filling.ts";

async function filled(kind: (typeof kinds)[number]): Promise<Table> {
  const template = templates[kind];
  const reading = readWorkbook(readXlsx(await templateBytes(template, fillingOf(template))));
  const table = reading.sheets.flatMap(({ tables }) => tables).find((entry) => entry.kind === kind);
  assert.ok(table);
  return table;
}

describe("the schema of a table by its kind", () => {
  for (const kind of kinds) {
    it(`${kind}: takes what the recogniser reads, and no foreign field, wrong unit or field of another kind`, async () => {
      const table = await filled(kind);
      assert.deepEqual(KindTable.parse(table), table);
      const [first, ...others] = table.columns;
      assert.ok(first);
      const refused = (column: object) =>
        KindTable.safeParse({ ...table, columns: [{ ...first, ...column }, ...others] }).success === false;
      assert.ok(refused({ field: "constructor" }));
      assert.ok(refused({ field: "noSuchField" }));
      const [field = "", unit = "text"] = Object.entries(fieldsOf(kind))[0] ?? [];
      assert.ok(refused({ field, unit: unit === "date" ? "text" : "date" }));
      // A column that means nothing to us travels as it is.
      assert.ok(!refused({ field: null, unit: "number" }));
    });
  }

  it("knows no field on a table of unknown kind", () => {
    assert.deepEqual(fieldsOf("unknown"), {});
  });
});
