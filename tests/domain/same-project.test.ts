import assert from "node:assert/strict";
import { sameProject } from "../../shared/domain/same-project.ts";
import { dataRows } from "../../shared/domain/table-access.ts";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import { bookOf } from "../sheets/grid-of.ts";

function projects(...rows: readonly (readonly [string, string])[]) {
  const header = [
    "Ente Capofila",
    "Titolo Progetto",
    "Costo progetti",
    "Contributo richiesto",
    "Contributo assegnato",
  ];
  const reading = readWorkbook(
    bookOf({ rows: [header, ...rows.map(([lead, title]) => [lead, title, 100, 80, 70])] }),
  );
  const [table] = reading.sheets[0]?.tables ?? [];
  assert.equal(table?.kind, "projects");
  return dataRows(table);
}

const milan = projects(
  ["Comune di Sesto S. G.", "Network & Conciliazione Net & Co 2.0. La rivoluzione continua"],
  ["ASP Trivulzio", "BECOME – BENESSERE CONCILIAZIONE ETICA"],
  ["Comune di Milano", "Smart Lab - Milano Concilia 4.0"],
  ["Provincia di Lodi", "LABOR – Reti, tempi lavorativi, valori condivisi"],
);

describe("the same project in two tables", () => {
  it("is found by the words of lead and title, however they are written", () => {
    const cases = [
      ["Comune di Sesto S. G. - Net & Co 2.0. La rivoluzione continua", 0],
      ["ASP TRIVULZIO - BECOMe - BEnessere COnciliazione Etica", 1],
      ["Comune di Milano Smart Lab - Milano Concilia 4.0", 2],
      ["Provincia di Lodi LABOR", 3],
    ] as const;
    for (const [text, at] of cases) assert.equal(sameProject(text, milan), milan[at], text);
  });

  it("is not guessed when nothing or more than one fits", () => {
    for (const text of ["", "Comune", "Comune di Lecco - Tempo libero", "Conciliazione"]) {
      assert.equal(sameProject(text, milan), null, text);
    }
    const twins = projects(["Comune di Crema", "Tempi di vita"], ["Comune di Crema", "Tempi di vita"]);
    assert.equal(sameProject("Comune di Crema Tempi di vita", twins), null);
  });
});
