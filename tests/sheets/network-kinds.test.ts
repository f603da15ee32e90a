import assert from "node:assert/strict";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import { alliancesTemplate } from "../../shared/sheets/layouts/alliances.ts";
import { committeeTemplate, meetingsTemplate } from "../../shared/sheets/layouts/committee.ts";
import { memberListTemplate } from "../../shared/sheets/layouts/member-list.ts";
import type { Template } from "../../shared/sheets/template.ts";
import { bookOf, type Plain } from "./grid-of.ts";

type Rows = readonly (readonly Plain[])[];

function read(name: string, rows: Rows, merges: readonly string[] = []) {
  const [sheet] = readWorkbook(bookOf({ name, rows, merges })).sheets;
  const [table] = sheet?.tables ?? [];
  return {
    kinds: sheet?.tables.map((entry) => entry.kind) ?? [],
    fields: table?.columns.map((column) => column.field) ?? [],
    rows: table?.rows.filter((row) => row.role === "data").length ?? 0,
    asks: sheet?.questions.length ?? 0,
    rules: sheet?.findings.map((finding) => finding.rule) ?? [],
  };
}

const day = (date: string): Plain => ({ date });

/** PLAN-MI-2017, All. 2: the first rows of the printed composition, categories not repeated. */
const milan: Rows = [
  ["COMITATO DI PROGRAMMAZIONE, VALUTAZIONE E MONITORAGGIO Composizione"],
  ["TIPOLOGIA SOGGETTI", "ENTE"],
  ["CAPOFILA DI RETE", "ATS della Città Metropolitana di Milano"],
  ["UTR", "Sede Milano"],
  [null, "Sede Legnano"],
  [null, "Sede Lodi"],
  ["EX RETE MI", "UdP Cinisello Balsamo"],
  ["OO.SS.", "CGIL Camera del Lavoro Metropolitana di Milano"],
  [null, "CISL Milano Metropoli"],
  [null, "UIL Milano e Lombardia"],
  ["EX PROVINCE", "Città Metropolitana Milano"],
  [null, "Provincia di Lodi"],
  ["CCIA", "Camera di Commercio Metropolitana di Milano, Monza Brianza e Lodi"],
  ["COMUNE DI MILANO", "Comune di Milano"],
  ["UNIVERSITA'", "Università Statale di Milano"],
];

describe("sheets of network and governance are recognised", () => {
  it("the printed committee of Milan, every member, without a remark", () => {
    const found = read("Allegato 2", milan);
    assert.deepEqual(found.kinds, ["committee"]);
    assert.deepEqual(found.fields, ["category", "body"]);
    assert.equal(found.rows, 13);
    assert.deepEqual(found.rules, []);
  });

  it("the same with merged categories", () => {
    const found = read("Comitato", milan, ["A4:A6", "A8:A10", "A11:A12", "A1:B1"]);
    assert.deepEqual([found.kinds, found.rows, found.rules], [["committee"], 13, []]);
  });

  const lists: readonly (readonly [string, string, Rows, readonly (string | null)[]])[] = [
    [
      "members with codes as numbers and dates as text",
      "Foglio1",
      [
        ["Elenco soggetti aderenti alla Rete territoriale"],
        [
          "Nr.",
          "Ragione sociale",
          "Tipologia soggetto",
          "C.F.",
          "P. IVA",
          "Data di adesione",
          "Data recesso",
        ],
        [1, "Comune di Alfa", "Enti pubblici", 80003380195, null, "31/03/2014", null],
        [2, "Gamma S.r.l.", "Imprese", "00743110157", "00743110157", "1.9.2017", "12 marzo 2018"],
      ],
      ["number", "name", "memberType", "taxCode", "vatNumber", "adhesionDate", "withdrawalDate"],
    ],
    [
      "members in another order, with columns of no matter",
      "Soggetti aderenti",
      [
        ["E-mail", "Data adesione", "Tipologia", "Telefono", "Ente", "Modulo adesione ricevuto"],
        ["a@alfa.it", day("2017-09-01"), "Enti pubblici", "02 1234567", "Comune di Alfa", "sì"],
        ["b@gamma.it", day("2017-10-01"), "Imprese", "02 7654321", "Gamma S.r.l.", "sì"],
      ],
      [null, "adhesionDate", "memberType", null, "name", "form"],
    ],
  ];
  for (const [name, sheet, rows, fields] of lists) {
    it(name, () => {
      const found = read(sheet, rows);
      assert.deepEqual([found.kinds, found.fields, found.asks], [["memberList"], fields, 0]);
    });
  }

  it("the signatures of an accord are its members; what they do not say is said once", () => {
    const found = read("Firme", [
      ["Accordo territoriale: letto e sottoscritto dai soggetti aderenti"],
      ["Ente", "Legale rappresentante", "Firma"],
      ["Comune di Alfa", "Sindaca Eva Gialli", null],
      ["Gamma S.r.l.", "Presidente Leo Viola", null],
      ["Provincia di Beta", "Assessore Ugo Neri", null],
    ]);
    assert.deepEqual(
      [found.kinds, found.fields, found.rows],
      [["memberList"], ["name", "signatory", null], 3],
    );
    assert.deepEqual(found.rules, ["member.columns"]);
  });

  it("a column of dates, of titulars or of substitutes that nobody filled in is one remark", () => {
    const list = read("Soggetti aderenti", [
      ["Ente", "Tipologia", "Data adesione"],
      ["Comune di Alfa", "Enti pubblici", null],
      ["Gamma S.r.l.", "Imprese", null],
      ["Provincia di Beta", "Enti pubblici", null],
    ]);
    assert.deepEqual([list.kinds, list.rules], [["memberList"], ["member.adhesionMissing"]]);
    const [title = [], [category = "", body = ""] = [], ...seats] = milan;
    const committee = read("Comitato", [
      title,
      [category, body, "Titolare", "Supplente"],
      ...seats.map((row) => [...row, null, null]),
    ]);
    assert.deepEqual(committee.kinds, ["committee"]);
    assert.deepEqual(committee.rules, ["committee.titular", "committee.substitute"]);
  });

  it("alliances one row each, with partners in one cell", () => {
    const found = read("Alleanze", [
      ["N.", "Denominazione alleanza", "Ente capofila", "Elenco partner", "Data costituzione"],
      [1, "Tempo amico", "Comune di Alfa", "Gamma S.r.l.; La Rondine onlus", day("2017-07-03")],
      [2, "Nidi aperti", "Comune di Beta", "Comune di Delta; Provincia di Zeta", day("2017-07-04")],
    ]);
    assert.deepEqual(found.kinds, ["alliances"]);
    assert.deepEqual(found.fields, ["number", "alliance", "lead", "partners", "constitutionDate"]);
    assert.deepEqual(found.rules, ["alliance.publicAndPrivate"]);
  });

  it("alliances one row per subject under a merged name", () => {
    const found = read(
      "Partenariati",
      [
        ["Alleanza", "Soggetto", "Ruolo", "Pubblico / privato"],
        ["Tempo amico", "Comune di Alfa", "Capofila", "pubblico"],
        [null, "Gamma S.r.l.", "Partner", "privato"],
        ["Nidi aperti", "Comune di Beta", "Capofila", "pubblico"],
        [null, "Comune di Delta", "Partner", "pubblico"],
      ],
      ["A2:A3", "A4:A5"],
    );
    assert.deepEqual([found.kinds, found.rows], [["alliances"], 4]);
    assert.deepEqual(found.rules, ["alliance.publicAndPrivate"]);
  });

  it("meetings, also with votes left blank", () => {
    const found = read("Verbali", [
      ["Riunioni del Comitato"],
      [
        "Data seduta",
        "Data convocazione",
        "O.d.g.",
        "N. componenti",
        "N. presenti",
        "Favorevoli",
        "Contrari",
        "Esito",
      ],
      [day("2017-10-20"), day("2017-10-10"), "Stato dei progetti", 30, 20, null, null, null],
      [day("2018-02-20"), day("2018-02-10"), "Valutazione", 30, 18, 18, 0, "approvato"],
    ]);
    assert.deepEqual(found.kinds, ["meetings"]);
    assert.deepEqual(found.fields, [
      "date",
      "noticeDate",
      "agenda",
      "members",
      "present",
      "votesFor",
      "votesAgainst",
      "outcome",
    ]);
    assert.deepEqual(found.rules, []);
  });

  /** What looks alike: never read as one of ours without being asked. */
  const others: readonly (readonly [string, string, Rows])[] = [
    [
      "a register of suppliers",
      "Fornitori",
      [
        ["Ragione sociale", "Tipologia", "Partita IVA", "Importo"],
        ["Gamma S.r.l.", "Servizi", "00743110157", 1200],
        ["Delta S.p.A.", "Forniture", "80003380195", 300],
      ],
    ],
    [
      "an address book",
      "Contatti",
      [
        ["Nome", "Ente", "E-mail"],
        ["Anna Bianchi", "Comune di Alfa", "a@alfa.it"],
        ["Ugo Neri", "Gamma S.r.l.", "u@gamma.it"],
      ],
    ],
    [
      "projects of alliances with their money",
      "Progetti",
      [
        [
          "Alleanza",
          "Ente capofila",
          "Titolo progetto",
          "Costo totale",
          "Contributo richiesto",
          "Contributo assegnato",
        ],
        ["Tempo amico", "Comune di Alfa", "Orari", 100, 70, 60],
        ["Nidi aperti", "Comune di Beta", "Nidi", 200, 140, 120],
      ],
    ],
    [
      "a calendar of deadlines",
      "Scadenze",
      [
        ["Data", "Attività", "Note"],
        [day("2018-01-31"), "Monitoraggio", "Regione"],
        [day("2018-07-31"), "Monitoraggio", "Regione"],
      ],
    ],
    [
      "projects with who signs for them",
      "Progetti",
      [
        ["Ente", "Legale rappresentante", "Titolo progetto", "Costo totale", "Contributo richiesto"],
        ["Comune di Alfa", "Eva Gialli", "Orari", 100, 70],
        ["Comune di Beta", "Leo Viola", "Nidi", 200, 140],
      ],
    ],
    [
      "text in two columns",
      "Note",
      [
        ["Ente", "Osservazioni"],
        ["Comune di Alfa", "Chiede chiarimenti"],
        ["Gamma S.r.l.", "Nessuna"],
      ],
    ],
  ];
  const own = new Set<string>(["memberList", "alliances", "committee", "meetings"]);
  for (const [name, sheet, rows] of others) {
    it(`${name} is none of them`, () => {
      assert.deepEqual(
        read(sheet, rows).kinds.filter((kind) => own.has(kind)),
        [],
      );
    });
  }

  it("a list of bodies that nothing calls members, or a committee that nothing calls so, is asked about", () => {
    const bodies = read("Foglio1", [
      ["Denominazione", "Tipologia", "Codice fiscale"],
      ["Comune di Alfa", "Enti pubblici", "80003380195"],
      ["Gamma S.r.l.", "Imprese", "00743110157"],
    ]);
    assert.deepEqual([bodies.kinds, bodies.asks], [["unknown"], 1]);
    const partners = read("Firme", [
      ["Accordo di partenariato: i soggetti aderenti all'Alleanza «Tempo amico»"],
      ["Ente", "Nominativo per firma"],
      ["Comune di Alfa", "Sindaca Eva Gialli"],
      ["Gamma S.r.l.", "Presidente Leo Viola"],
    ]);
    assert.deepEqual([partners.kinds, partners.asks], [["unknown"], 1]);
    const seats = read("Foglio1", milan.slice(1));
    assert.deepEqual([seats.kinds, seats.asks], [["unknown"], 1]);
  });

  it("the counts by type stay counts", () => {
    const found = read("Aderenti", [
      ["Tipologia", "Numero"],
      ["Soggetti Pubblici (Enti locali)", 27],
      ["Organizzazioni Sindacali", 12],
      ["TOTALE ENTI", 39],
    ]);
    assert.deepEqual([found.kinds, found.rules], [["members"], []]);
  });
});

describe("forms of network and governance", () => {
  const filled: readonly (readonly [
    Template,
    Readonly<Record<string, Plain>>,
    Readonly<Record<string, Plain>>,
  ])[] = [
    [
      memberListTemplate,
      {
        number: 1,
        name: "Comune di Alfa",
        memberType: memberListTemplate.columns.find(({ field }) => field === "memberType")?.values?.[0] ?? "",
        taxCode: "80003380195",
        adhesionDate: day("2017-09-01"),
        form: "sì",
      },
      {
        number: 2,
        name: "Gamma S.r.l.",
        memberType: memberListTemplate.columns.find(({ field }) => field === "memberType")?.values?.[4] ?? "",
        vatNumber: "00743110157",
        adhesionDate: day("2017-09-01"),
        form: "sì",
        withdrawalDate: day("2018-05-02"),
        withdrawalReason: "cessata attività",
        withdrawalForm: "sì",
      },
    ],
    [
      alliancesTemplate,
      {
        alliance: "Tempo amico",
        subject: "Comune di Alfa",
        role: "capofila",
        nature: "pubblico",
        agreementDate: day("2017-06-30"),
        openness: "aperto",
        constitutionDate: day("2017-07-03"),
        planApproval: day("2017-06-20"),
        projectStart: day("2017-07-17"),
        extended: "no",
      },
      {
        alliance: "Tempo amico",
        subject: "Gamma S.r.l.",
        role: "partner",
        nature: "privato",
        taxCode: "00743110157",
        adhesionDate: day("2017-11-10"),
        notified: "PEC 12/11/2017",
      },
    ],
    [
      committeeTemplate,
      {
        category: "CAPOFILA DI RETE",
        body: "ATS della Montagna",
        titular: "A B",
        substitute: "C D",
        evaluates: "sì",
      },
      { category: "UTR", body: "Sede Sondrio", titular: "E F", substitute: "G H", evaluates: "sì" },
    ],
    [
      meetingsTemplate,
      {
        date: day("2017-10-20"),
        body: "Comitato",
        noticeDate: day("2017-10-10"),
        agenda: "Valutazione",
        members: 30,
        present: 20,
        votesFor: 10,
        votesAgainst: 10,
        abstained: 0,
        leadVote: "favorevole",
        outcome: "approvato",
        minutes: "sì",
      },
      {
        date: day("2017-12-20"),
        body: "Rete",
        noticeDate: day("2017-12-01"),
        agenda: "Parere",
        members: 341,
        present: 120,
        minutes: "sì",
        requestDate: day("2017-11-10"),
        requesters: 90,
      },
    ],
  ];
  for (const [template, ...rows] of filled) {
    it(`${template.kind} is read as itself, every column with its field, and right rows are clean`, () => {
      const found = read(template.title.it.slice(0, 31), [
        [template.title.it],
        template.columns.map((column) => column.heading),
        ...rows.map((row) => template.columns.map(({ field }) => row[field] ?? null)),
      ]);
      assert.deepEqual(found.kinds, [template.kind]);
      assert.deepEqual(
        found.fields,
        template.columns.map((column) => column.field),
      );
      assert.deepEqual(found.rules, []);
    });
  }
});
