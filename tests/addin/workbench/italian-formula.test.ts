import assert from "node:assert/strict";
import { englishFormula, italianFormula } from "../../../addin/workbench/italian/formula.ts";
import { translatedFunctions } from "../../../addin/workbench/italian/function-names.ts";

/** Italian, English; translated both ways. */
const pairs: readonly (readonly [italian: string, english: string])[] = [
  ["=SOMMA(A1;B1)", "=SUM(A1,B1)"],
  ["=SOMMA(A1;1,5)", "=SUM(A1,1.5)"],
  ["=ARROTONDA(A1*0,125;2)", "=ROUND(A1*0.125,2)"],
  ['=SE(A1>1,5;"a;b, 1,5";FALSO)', '=IF(A1>1.5,"a;b, 1,5",FALSE)'],
  ['=SE(A1="dice ""sì""; 2";1;0)', '=IF(A1="dice ""sì""; 2",1,0)'],
  ["='Tab. 4.1; Progetti'!B2+1,5", "='Tab. 4.1; Progetti'!B2+1.5"],
  ["='L''anno'!$A$1:$B$2", "='L''anno'!$A$1:$B$2"],
  ['=SOMMA.PIÙ.SE(C:C;A:A;"Milano")', '=SUMIFS(C:C,A:A,"Milano")'],
  ["=CERCA.VERT(A1;Dati!$A$1:$D$9;2;FALSO)", "=VLOOKUP(A1,Dati!$A$1:$D$9,2,FALSE)"],
  ["=SE.ERRORE(A1/B1;#N/D)", "=IFERROR(A1/B1,#N/A)"],
  ["=SE.NON.DISP.(A1;0)", "=IFNA(A1,0)"],
  ["=E(A1>0;NON(B1))", "=AND(A1>0,NOT(B1))"],
  ["=SOMMA({1\\2,5;3\\4})", "=SUM({1,2.5;3,4})"],
  ["=SOMMA(Voci[Costo];Voci[[#Totali];[Quota]])", "=SUM(Voci[Costo],Voci[[#Totals],[Quota]])"],
  ["=VERO", "=TRUE"],
  ["=1,5E-3*LOG10(A1)", "=1.5E-3*LOG10(A1)"],
  ["=SOMMA(3:5)", "=SUM(3:5)"],
];

describe("Italian formulas", () => {
  for (const [italian, english] of pairs) {
    it(`${italian} is ${english}`, () => {
      assert.equal(englishFormula(italian), english);
      assert.equal(italianFormula(english), italian);
    });
  }

  it("takes small letters, PIU without its accent and SE.NON.DISP without its last dot", () => {
    assert.equal(englishFormula("=somma.piu.se(a:a;b:b;1)"), "=SUMIFS(a:a,b:b,1)");
    assert.equal(englishFormula("=se.non.disp(A1;0)"), "=IFNA(A1,0)");
  });

  it("lets English names through, for who types them", () => {
    assert.equal(englishFormula("=SUM(A1;B1)"), "=SUM(A1,B1)");
  });

  it("does not guess what a dot inside a number means", () => {
    assert.equal(englishFormula("=1.000+1"), null);
    assert.equal(englishFormula("=A1*1.5"), null);
    assert.equal(englishFormula('="1.000"'), '="1.000"');
  });

  it("does not take a sheet or a table for a constant", () => {
    assert.equal(englishFormula("=VERO!A1"), "=VERO!A1");
    assert.equal(italianFormula("=TRUE[Costo]"), "=TRUE[Costo]");
  });

  it("has no name twice", () => {
    assert.ok(translatedFunctions.length >= 150, String(translatedFunctions.length));
    assert.equal(new Set(translatedFunctions.map(([english]) => english)).size, translatedFunctions.length);
    assert.equal(new Set(translatedFunctions.map(([, italian]) => italian)).size, translatedFunctions.length);
    for (const [english, italian] of translatedFunctions) {
      assert.equal(englishFormula(`=${italian}(A1)`), `=${english}(A1)`);
      assert.equal(italianFormula(`=${english}(A1)`), `=${italian}(A1)`);
    }
  });
});
