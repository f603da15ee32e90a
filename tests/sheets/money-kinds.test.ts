import assert from "node:assert/strict";
import type { Kind } from "../../shared/domain/table.ts";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import { cofinancingTemplate } from "../../shared/sheets/layouts/cofinancing.ts";
import { expenditureReportTemplate } from "../../shared/sheets/layouts/expenditure.ts";
import { paymentsTemplate } from "../../shared/sheets/layouts/payments.ts";
import { rankingTemplate } from "../../shared/sheets/layouts/ranking.ts";
import type { Template } from "../../shared/sheets/template.ts";
import { bookOf, type Plain } from "./grid-of.ts";

function kindOf(rows: readonly (readonly Plain[])[], name = "Foglio1") {
  const [sheet] = readWorkbook(bookOf({ name, rows })).sheets;
  return {
    kinds: sheet?.tables.map((table) => table.kind) ?? [],
    fields: Object.fromEntries(
      (sheet?.tables[0]?.columns ?? []).map((column) => [column.header, column.field]),
    ),
    asked: (sheet?.questions.length ?? 0) > 0,
    findings: sheet?.findings.map((finding) => finding.rule) ?? [],
  };
}

const recognised: readonly (readonly [Kind, string, readonly (readonly Plain[])[]])[] = [
  [
    "cofinancing",
    "usual",
    [
      [
        "N.",
        "Ente capofila",
        "Titolo progetto",
        "Costo totale",
        "Cofinanziamento pubblico",
        "Cofinanziamento privato",
        "Totale cofinanziamento",
      ],
      [1, "Comune di Alfa", "Tempo amico", 60000, 10000, 8672, 18672],
      [2, "Comune di Beta", "Nidi aperti", 50000, 10000, 5000, 15000],
    ],
  ],
  [
    "cofinancing",
    'by form, "di cui"',
    [
      ["Cofinanziamento delle Alleanze"],
      ["Progetto", "Cofinanziamento", "di cui monetario", "di cui in natura"],
      ["Tempo amico", 18672, 10000, 8672],
      ["Nidi aperti", 15000, 10000, 5000],
    ],
  ],
  [
    "cofinancing",
    "two rows of headings",
    [
      ["Progetto", "Cofinanziamento pubblico", null, "Cofinanziamento privato", null],
      [null, "monetario", "in natura", "monetario", "in natura"],
      ["Tempo amico", 5000, 5000, 4000, 4672],
      ["Nidi aperti", 5000, 5000, 2000, 3000],
    ],
  ],
  [
    "payments",
    "usual",
    [
      [
        "N. decreto",
        "Data decreto",
        "Beneficiario",
        "Progetto",
        "Tranche",
        "Importo erogato",
        "Data pagamento",
      ],
      [
        "123",
        { date: "2017-09-01" },
        "Comune di Alfa",
        "Tempo amico",
        "Acconto",
        20000,
        { date: "2017-09-15" },
      ],
      [
        "456",
        { date: "2018-09-01" },
        "Comune di Alfa",
        "Tempo amico",
        "Saldo",
        20000,
        { date: "2018-09-15" },
      ],
    ],
  ],
  [
    "payments",
    "determina, amount alone",
    [
      ["Determina n.", "del", "Creditore", "Importo"],
      ["12", "01/09/2017", "Comune di Alfa", "€ 20.000,00"],
      ["13", "02/09/2017", "Comune di Beta", "€ 10.000,00"],
    ],
  ],
  [
    "payments",
    "liquidations with savings",
    [
      ["Estremi atto", "Ente capofila", "Importo liquidato (quota contributo)", "Economie", "Recuperi"],
      ["D.D. 12 del 1/9/2017", "Comune di Alfa", 20000, 100, 0],
      ["D.D. 13 del 2/9/2017", "Comune di Beta", 10000, 0, 0],
    ],
  ],
  [
    "expenditureReport",
    "usual",
    [
      [
        "Progetto",
        "Azione",
        "Costo previsto",
        "Costo sostenuto",
        "Quota contributo",
        "Quota cofinanziamento",
      ],
      ["Tempo amico", "Sportello", 30000, 28000, 20000, 8000],
      ["Tempo amico", "Formazione", 30000, 30000, 20000, 10000],
    ],
  ],
  [
    "expenditureReport",
    "by source",
    [
      ["Azione", "Fonte di finanziamento", "Spese sostenute (€)"],
      ["Sportello", "Contributo", 20000],
      ["Sportello", "Cofinanziamento", 8000],
    ],
  ],
  [
    "ranking",
    "usual",
    [
      ["Posizione", "Ente capofila", "Titolo progetto", "Punteggio", "Contributo richiesto", "Esito"],
      [1, "Comune di Alfa", "Tempo amico", 85, 42000, "Finanziato"],
      [2, "Comune di Beta", "Nidi aperti", 80, 35000, "Ammesso in attesa"],
    ],
  ],
  [
    "ranking",
    "of a call",
    [
      ["Graduatoria dei progetti ammessi"],
      [
        "Pos.",
        "Soggetto proponente",
        "Provincia",
        "Punteggio totale",
        "Costo totale ammissibile",
        "Contributo concesso",
      ],
      [1, "Comune di Alfa", "Bergamo", "85,5", "€ 100.000,00", "€ 80.000,00"],
      [2, "Comune di Beta", "Lodi", "80", "€ 50.000,00", "€ 40.000,00"],
    ],
  ],
];

const others: readonly (readonly [string, readonly (readonly Plain[])[]])[] = [
  [
    "projects with a split stays a table of projects",
    [
      [
        "N.",
        "Ente capofila",
        "Titolo progetto",
        "Costo totale",
        "Contributo richiesto",
        "Contributo assegnato",
        "Cofinanziamento pubblico",
        "Cofinanziamento privato",
      ],
      [1, "Comune di Alfa", "Tempo amico", 60000, 42000, 41328, 10000, 8672],
      [2, "Comune di Beta", "Nidi aperti", 50000, 35000, 35000, 10000, 5000],
    ],
  ],
  [
    "monitoring with every column of cofinancing stays monitoring",
    [
      [
        "Progetto",
        "Persone previste",
        "Persone raggiunte",
        "Totale risorse",
        "Risorse liquidate (tutte le fonti)",
        "Cofinanziamento",
        "di cui privato",
        "di cui monetario",
      ],
      ["Tempo amico", 100, 50, 60000, 20000, 18672, 8672, 10000],
      ["Nidi aperti", 80, 40, 50000, 10000, 15000, 5000, 10000],
    ],
  ],
  [
    "projects with a state stay projects",
    [
      ["N.", "Ente capofila", "Titolo progetto", "Contributo richiesto", "Contributo assegnato", "Stato"],
      [1, "Comune di Alfa", "Tempo amico", 42000, 41328, "Avviato"],
      [2, "Comune di Beta", "Nidi aperti", 35000, 35000, "Concluso"],
    ],
  ],
];

const expectedOthers: readonly Kind[] = ["projects", "monitoring", "projects"];

describe("sheets of money are recognised", () => {
  for (const [kind, name, rows] of recognised) {
    it(`${kind}: ${name}`, () => {
      const found = kindOf(rows);
      assert.deepEqual(found.kinds, [kind], JSON.stringify(found));
      assert.equal(found.asked, false);
    });
  }
  for (const [index, [name, rows]] of others.entries()) {
    it(name, () => assert.deepEqual(kindOf(rows).kinds, [expectedOthers[index]]));
  }
  for (const [template, row] of templates()) {
    it(`the form of ${template.kind} is read as itself, every column with its field, and a right row is clean`, () => {
      const found = kindOf([
        [template.title.it],
        [],
        template.columns.map((column) => column.heading),
        ...row,
      ]);
      assert.deepEqual(found.kinds, [template.kind]);
      for (const column of template.columns)
        assert.equal(found.fields[column.heading], column.field, column.heading);
      assert.deepEqual(found.findings, []);
    });
  }
});

function templates(): [Template, Plain[][]][] {
  return [
    [
      cofinancingTemplate,
      [
        ["1", "Comune di Alfa", "Tempo amico", 60000, 41328, 18672, 10000, 8672, 10000, 8672],
        ["2", "Comune di Beta", "Nidi aperti", 50000, 35000, 15000, 10000, 5000, 9000, 6000],
      ],
    ],
    [
      paymentsTemplate,
      [
        [
          "1",
          "D.D. 123",
          { date: "2017-09-01" },
          "Comune di Alfa",
          "Tempo amico",
          "Acconto",
          20000,
          null,
          null,
          null,
          { date: "2017-09-15" },
        ],
        [
          "2",
          "D.D. 456",
          { date: "2018-09-01" },
          "Comune di Alfa",
          "Tempo amico",
          "Saldo",
          20000,
          null,
          null,
          null,
          { date: "2018-09-15" },
        ],
      ],
    ],
    [
      expenditureReportTemplate,
      [
        ["1", "Comune di Alfa", "Tempo amico", "Sportello", 30000, 28000, 20000, 8000, 28000],
        ["2", "Comune di Alfa", "Tempo amico", "Formazione", 30000, 30000, 20000, 10000, 29000],
      ],
    ],
    [
      rankingTemplate,
      [
        [1, "Comune di Alfa", "Tempo amico", 85, 60000, 42000, 41328, "Finanziato"],
        [2, "Comune di Beta", "Nidi aperti", 80, 50000, 35000, null, "Ammesso in attesa"],
      ],
    ],
  ];
}
