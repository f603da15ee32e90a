import assert from "node:assert/strict";
import type { Act } from "../../shared/acts/act.ts";
import { acts } from "../../shared/acts/catalogue.ts";
import { roleIn, splitPartners } from "../../shared/domain/alliance.ts";
import {
  bodyIn,
  decided,
  decisionOf,
  leadVoteIn,
  outcomeIn,
  quorumOf,
} from "../../shared/domain/committee.ts";
import { monthsLater } from "../../shared/domain/dated-row.ts";
import { inForce } from "../../shared/domain/governance.ts";
import { memberTypeOf } from "../../shared/domain/member-type.ts";
import { isMember, membersAt, membersOf, movementsIn, updateDueBy } from "../../shared/domain/network.ts";
import { unknownPlan } from "../../shared/domain/plan-context.ts";
import { duplicates, type Subject, similar, subjectName } from "../../shared/domain/subject.ts";
import { natureOf, sideByName, sideDeclared } from "../../shared/domain/subject-nature.ts";
import { halfYear } from "../../shared/kit/period.ts";
import { day, tablesIn } from "../sheets/grid-of.ts";

const subject = (text: string, ...codes: string[]): Subject => ({
  name: subjectName(text),
  codes,
  cell: "A1",
});

describe("governance parameters by date", () => {
  it("are those of the acts in force, and what a later act does not change stays", () => {
    assert.equal(inForce("committeeNoticeDays", "2017-10-20", unknownPlan)?.value, 5);
    assert.equal(inForce("committeeNoticeDays", "2015-10-20", unknownPlan), null);
    assert.deepEqual(inForce("allianceLeadKinds", "2015-01-01", unknownPlan)?.value, ["public"]);
    assert.deepEqual(inForce("allianceLeadKinds", null, unknownPlan)?.value, ["public"]);
    assert.equal(inForce("alliancesPerLead", "2018-01-01", unknownPlan)?.value, 1);
    assert.equal(inForce("alliancesPerLead", "2010-01-01", unknownPlan), null);
    assert.match(inForce("committeeQuorum", "2017-10-20", unknownPlan)?.source ?? "", /All\. 3, art\. 7/);
  });

  it("change with one more act, from its first day", () => {
    const [model] = acts.filter((act) => act.parameters.allianceLeadKinds?.status === "stated");
    assert.ok(model);
    const source = { document: "TEST", place: "art. 1", hand: "first" } as const;
    const later: Act = {
      ...model,
      id: "TEST-2020",
      role: "programme",
      validity: { from: { value: "2020-01-01", source }, to: null },
      parameters: { allianceLeadKinds: { status: "stated", value: ["public", "privateNonProfit"], source } },
    };
    const known = [...acts, later];
    assert.deepEqual(inForce("allianceLeadKinds", "2019-12-31", unknownPlan, known)?.value, ["public"]);
    assert.deepEqual(inForce("allianceLeadKinds", "2020-01-01", unknownPlan, known)?.value, [
      "public",
      "privateNonProfit",
    ]);
    // Without a day the two acts contradict each other, and no rule can speak.
    assert.equal(inForce("allianceLeadKinds", null, unknownPlan, known), null);
  });

  it("are heard where they bind: not the regulation of another territory, not the act of another programme", () => {
    const milan = { programme: "DGR-5969-2016", territory: "ATS-MI" } as const;
    const valPadana = { ...milan, territory: "ATS-VP" } as const;
    assert.equal(inForce("committeeNoticeDays", "2017-10-20", milan)?.value, 5);
    assert.equal(inForce("committeeNoticeDays", "2017-10-20", valPadana), null);
    assert.equal(inForce("committeeNoticeDays", null, { programme: null, territory: "ATS-VP" }), null);
    assert.deepEqual(inForce("allianceLeadKinds", null, valPadana)?.value, ["public"]);
    // The accord of ASL Cremona binds the ATS that Cremona merged into.
    const earlier = { programme: "DGR-1081-2013", territory: "ATS-VP" } as const;
    assert.equal(inForce("accordYears", null, earlier)?.value, 2);
    assert.equal(inForce("accordYears", null, valPadana), null);
    assert.equal(inForce("accordYears", null, { ...earlier, territory: "ATS-MI" }), null);
  });
});

describe("members of a network", () => {
  const [table] = tablesIn([
    "Elenco aderenti",
    [
      ["Denominazione", "Tipologia", "Data adesione", "Data rinuncia"],
      ["Comune di Alfa", "Enti pubblici", null, null],
      ["Gamma S.r.l.", "Imprese", day("2017-09-01"), day("2018-03-01")],
      ["Delta S.r.l.", "Imprese", "15 gennaio 2018", null],
    ],
  ]);
  assert.ok(table);
  const members = membersOf(table);
  const names = (list: readonly Subject[]) => list.map((entry) => entry.name.text);

  it("are members from the day of adhesion to the day before withdrawal", () => {
    const gamma = { from: "2017-09-01", to: "2018-03-01" };
    assert.deepEqual(
      ["2017-08-31", "2017-09-01", "2018-02-28", "2018-03-01"].map((date) => isMember(gamma, date)),
      [false, true, true, false],
    );
    assert.deepEqual(names(membersAt(members, "2017-12-31")), ["Comune di Alfa", "Gamma S.r.l."]);
    assert.deepEqual(names(membersAt(members, "2018-06-30")), ["Comune di Alfa", "Delta S.r.l."]);
  });

  it("come and go by half-year", () => {
    const { entries, exits } = movementsIn(members, halfYear(2018, 1));
    assert.deepEqual([names(entries), names(exits)], [["Delta S.r.l."], ["Gamma S.r.l."]]);
    assert.deepEqual(names(movementsIn(members, halfYear(2017, 2)).entries), ["Gamma S.r.l."]);
  });

  it("enter the list within six months under the regulation, and no act said so before", () => {
    assert.equal(updateDueBy("2017-08-31", unknownPlan), "2018-02-28");
    assert.equal(updateDueBy("2015-08-31", unknownPlan), null);
    assert.equal(monthsLater("2019-08-31", 6), "2020-02-29");
    assert.equal(monthsLater("2018-06-30", 6), "2018-12-30");
  });

  it("have the types of the printed lists", () => {
    const printed = [
      "Soggetti Pubblici (Enti locali, Aziende speciali, Aler, CCIAA, Consigliera di Parità)",
      "Soggetti Pubblici (Ambiti dei Piani di Zona)",
      "Associazioni Datoriali di Categoria",
      "Soggetti privati (Organizzazioni No profit)",
      "Soggetti privati (Imprese e soggetti profit)",
      "Organizzazioni Sindacali",
      "Enti pubblici",
      "Terzo Settore",
      "Altro",
      "Privati",
    ];
    assert.deepEqual(printed.map(memberTypeOf), [
      "publicLocal",
      "publicZone",
      "employers",
      "thirdSector",
      "enterprise",
      "union",
      "public",
      "thirdSector",
      "other",
      null,
    ]);
  });
});

describe("subjects", () => {
  it("are the same under another spelling, but not under another code", () => {
    const same: readonly (readonly [string, string])[] = [
      ["Comune di Alfa", "COMUNE DI  ALFA"],
      ["Gamma S.p.A.", "gamma spa"],
      ["A.S.S.T. di Lodi", "ASST Lodi"],
      ["Az. Speciale Beta", "Azienda speciale Beta (ex consorzio)"],
      ["Soc. Coop. La Rondine", "Società Cooperativa La Rondine"],
      ["Camera di Commercio di Pavia", "CCIAA Pavia"],
    ];
    for (const [a, b] of same) assert.equal(duplicates([subject(a), subject(b)]).length, 1, `${a} = ${b}`);
    assert.deepEqual(duplicates([subject("Alfa", "80003380195"), subject("Alfa", "00743110157")]), []);
    assert.equal(
      duplicates([subject("Alfa", "80003380195"), subject("Beta", "80003380195")])[0]?.because,
      "code",
    );
  });

  it("are a question when a letter, the order or the legal form differs", () => {
    const near: readonly (readonly [string, string])[] = [
      ["Comune di Cremona", "Comune di Cremna"],
      ["Cooperativa La Rondine", "La Rondine cooperativa"],
      ["Officine Gamma S.r.l.", "Officine Gamma S.p.A."],
    ];
    for (const [a, b] of near) assert.equal(similar([subject(a), subject(b)]).length, 1, `${a} ~ ${b}`);
    const apart: readonly (readonly [string, string])[] = [
      ["ASL Milano 1", "ASL Milano 2"],
      ["Comune di Crema", "Comune di Cremona"],
      ["Comune di Milano", "Provincia di Milano"],
      ["UIL", "CIL"],
    ];
    for (const [a, b] of apart) assert.deepEqual(similar([subject(a), subject(b)]), [], `${a} / ${b}`);
    const [a, b] = [subject("Comune di Cremona", "80003380195"), subject("Comune di Cremna", "00743110157")];
    assert.deepEqual(similar([a, b]), []);
  });

  it("are public or private only where name or declaration leave no doubt", () => {
    // The nine leads of the Milan call (PLAN-MI-2017, 3.1).
    const leads = [
      "Comune di Sesto S. G.",
      "ASP Trivulzio",
      "Assemi - Az. Sociale Sud Est Milano",
      "Comune di Milano",
      "SO.LE. Az. Consortile Legnano",
      "Az. Sociale Az. Speciale Castano Primo",
      "Comune di Magenta - Capofila PdZ",
      "SerCop - Az. Speciale Comuni del Rhodense",
      "Provincia di Lodi",
    ];
    assert.deepEqual(
      leads.filter((name) => sideByName(name) !== "public"),
      ["Assemi - Az. Sociale Sud Est Milano"],
    );
    for (const name of ["Fondazione Delta", "Università Alfa", "Acque S.p.A.", "Consorzio Beta"]) {
      assert.equal(sideByName(name), null, name);
    }
    assert.equal(sideByName("Gamma S.r.l."), "private");
    assert.equal(sideDeclared("ente non pubblico"), "private");
    assert.equal(sideDeclared("pubblico/privato"), null);
    assert.equal(sideDeclared("Organizzazioni sindacali"), null);
    assert.deepEqual(natureOf("Comune di Alfa", ["privato"]), {
      side: "private",
      kind: null,
      by: "declared",
    });
    assert.deepEqual(natureOf("Comune di Alfa", ["privato", "Enti pubblici"]), {
      side: null,
      kind: null,
      by: null,
    });
    const kindOf = (name: string, ...declared: string[]) => natureOf(name, declared).kind;
    assert.equal(kindOf("Comune di Alfa"), "public");
    assert.equal(kindOf("La Rondine cooperativa sociale"), "privateNonProfit");
    assert.equal(kindOf("Delta", "Soggetti privati (Organizzazioni No profit)"), "privateNonProfit");
    assert.equal(kindOf("Gamma S.r.l."), "privateForProfit");
    assert.equal(kindOf("Delta", "Imprese"), "privateForProfit");
  });
});

describe("committee and alliances", () => {
  it("legal number is half + 1, and an odd committee leaves a doubt", () => {
    const half = { numerator: 1, denominator: 2, plus: 1 };
    assert.deepEqual(quorumOf(30, half), { least: 16, sure: 16 });
    assert.deepEqual(quorumOf(31, half), { least: 16, sure: 17 });
    assert.deepEqual(quorumOf(1, half), { least: 1, sure: 2 });
  });

  it("decides by those present, and a tie by the network lead", () => {
    const votes = (present: number, inFavour: number, against: number) => ({ present, inFavour, against });
    assert.equal(decisionOf(votes(20, 11, 9)), "adopted");
    assert.equal(decisionOf(votes(20, 10, 9)), "relative");
    assert.equal(decisionOf(votes(20, 9, 11)), "rejected");
    assert.equal(decided(votes(20, 10, 10), "for"), "adopted");
    assert.equal(decided(votes(20, 8, 8), "against"), "rejected");
    assert.equal(decided(votes(20, 10, 10), null), null);
    assert.deepEqual(["Approvato all'unanimità", "non approvato", "rinviato"].map(outcomeIn), [
      "adopted",
      "rejected",
      null,
    ]);
    assert.deepEqual(["favorevole", "contrario", "sì", "n.d."].map(leadVoteIn), [
      "for",
      "against",
      "for",
      null,
    ]);
    assert.deepEqual(["Comitato di rete", "Rete territoriale", "Tavolo"].map(bodyIn), [
      "committee",
      "network",
      null,
    ]);
  });

  it("reads roles and partners without guessing", () => {
    assert.deepEqual(["Capofila", "partner", "capofila/partner", ""].map(roleIn), [
      "lead",
      "partner",
      null,
      null,
    ]);
    assert.deepEqual(splitPartners("Comune di A; Beta S.r.l."), ["Comune di A", "Beta S.r.l."]);
    // A comma also stands inside names.
    assert.equal(splitPartners("Camera di Commercio di Milano, Monza Brianza e Lodi"), null);
    assert.equal(splitPartners("12"), null);
  });
});
