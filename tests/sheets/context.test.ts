import assert from "node:assert/strict";
import { guessContext } from "../../shared/sheets/context.ts";
import { bookOf } from "./grid-of.ts";

const guess = (...titles: readonly string[]) =>
  guessContext(bookOf({ rows: titles.map((title) => [title]) }));

describe("programme, half-year and territory from titles", () => {
  it("are read in the ways officers write them", () => {
    const halfYears = {
      "Scheda di monitoraggio - 2° semestre 2017": "2017-S2",
      "Monitoraggio II sem. 2017": "2017-S2",
      "Monitoraggio primo semestre 2018": "2018-S1",
      "1º semestre 2018": "2018-S1",
      "Dati gennaio-giugno 2018": "2018-S1",
      "Dati luglio - dicembre 2017": "2017-S2",
      "Piano 2017-2018, secondo semestre 2018": "2018-S2",
    };
    for (const [title, period] of Object.entries(halfYears)) assert.equal(guess(title).period, period, title);
    const programmes = {
      "Piano territoriale 2017-2018 (DGR 5969 del 12/12/2016)": "DGR-5969-2016",
      "Accordo territoriale 2014-15, D.G.R. 1081/2013": "DGR-1081-2013",
      "Avviso POR FSE del 10 marzo 2017": "POR-FSE-2017",
    };
    for (const [title, programme] of Object.entries(programmes)) {
      assert.equal(guess(title).programme, programme, title);
    }
    assert.equal(guess("ATS Città Metropolitana di Milano").territory, "ATS-MI");
    assert.equal(guess("Piano dell'ATS della Val Padana").territory, "ATS-VP");
  });

  it("name the ATS where an ASL that it came from is named", () => {
    const territories = {
      "Rete territoriale dell'ASL di Cremona": "ATS-VP",
      "Azienda Sanitaria Locale della Provincia di Lecco - Piano 2014": "ATS-BRI",
      "Piano 2014-15, A.S.L. Monza e Brianza": "ATS-BRI",
      "Tavolo delle ASL Milano, ASL Milano 1 e ASL Milano 2": "ATS-MI",
      "Accordo 2014-15 dell'ASL Como e dell'ASL Varese": "ATS-INS",
      "Riparto tra ASL Lodi e ASL Pavia": null,
      "Comune di Lecco, Piano 2014": null,
      "Riparto tra le 15 ASL, anno 2014": null,
      "ATS di Brescia (già ASL Brescia e ASL Lodi)": "ATS-BS",
    };
    for (const [title, territory] of Object.entries(territories))
      assert.equal(guess(title).territory, territory, title);
  });

  it("are left open when a title names none, or two", () => {
    assert.equal(guess("Monitoraggio 2017").period, null);
    assert.equal(guess("1° semestre 2017 e 2° semestre 2017").period, null);
    assert.equal(guess("Confronto tra DGR 1081 e DGR 5969").programme, null);
    assert.equal(guess("Bilancio").programme, null);
    assert.equal(guess("Bilancio").territory, null);
  });

  it("come with the cells that they were read from", () => {
    const { evidence } = guess("ATS di Pavia", "Piano 2017-2018", "2° semestre 2017");
    assert.deepEqual(evidence.map(({ cell }) => cell).sort(), ["A1", "A2", "A3"]);
  });
});
