import assert from "node:assert/strict";
import { aslCodes, atsCodes } from "../../shared/acts/registry.ts";
import { asl, ats } from "../../shared/acts/territories.ts";
import { findTerritory } from "../../shared/domain/territory.ts";

describe("territory names", () => {
  it("finds every name, alias and code of the act, and only its own territory", () => {
    for (const code of aslCodes) {
      for (const name of [asl[code].name, ...asl[code].aliases, code]) {
        assert.equal(findTerritory(name)?.code, code, name);
      }
    }
    for (const code of atsCodes) {
      for (const name of [ats[code].name, ...ats[code].aliases, code]) {
        assert.equal(findTerritory(name)?.code, code, name);
      }
    }
  });

  it("does not mind case, accents, punctuation, blanks and articles", () => {
    const spellings: Record<string, string> = {
      "  MILANO   DUE ": "ASL-MI2",
      "A.S.L. della Provincia di Bergamo": "ASL-BG",
      "ASL di Monza e della Brianza": "ASL-MB",
      "Azienda Sanitaria Locale di Como": "ASL-CO",
      "ASL Vallecamonica-Sebino": "ASL-VC",
      MI1: "ASL-MI1",
      "ats dell’insubria": "ATS-INS",
      "Agenzia di Tutela della Salute di Brescia": "ATS-BS",
      "ATS DELLA CITTA' METROPOLITANA DI MILANO": "ATS-MI",
      "ATS della Citta\u0300 Metropolitana di Milano": "ATS-MI",
      "Val Padana": "ATS-VP",
      Brianza: "ATS-BRI",
    };
    for (const [name, code] of Object.entries(spellings)) assert.equal(findTerritory(name)?.code, code, name);
  });

  it("reads a bare name as the ASL, as the allocation table prints it", () => {
    for (const name of ["Bergamo", "Brescia", "Pavia", "Milano"]) {
      assert.equal(findTerritory(name)?.level, "asl");
      assert.equal(findTerritory(`ATS ${name}`)?.level, "ats");
    }
  });

  it("never guesses", () => {
    const strangers = [
      "",
      "ASL",
      "ATS",
      "Milano Tre",
      "Milan",
      "Bergam",
      "Novara",
      "Totale Lombardia",
      "Bergamo e Brescia",
      "Provincia di Bergamo",
      "constructor",
      "__proto__",
      "%",
    ];
    for (const name of strangers) assert.equal(findTerritory(name), null, name);
  });
});
