/** Rules of cofinancing, payments, expenditure and rankings: for each a workbook that keeps it and one that breaks it. */
import type { RuleId } from "../../shared/domain/rules.ts";
import type { Table } from "../../shared/domain/table.ts";
import { recogniseSheet } from "../../shared/sheets/recognise.ts";
import { bookOf, type Plain, type SheetDraft } from "../sheets/grid-of.ts";

export interface RuleCase {
  readonly rule: RuleId;
  /** The tables of one workbook. */
  readonly passes: Table[];
  readonly fails: Table[];
}

type Rows = readonly (readonly Plain[])[];

function tables(...sheets: readonly (readonly [name: string, rows: Rows])[]): Table[] {
  const drafts: SheetDraft[] = sheets.map(([name, rows]) => ({ name, rows }));
  return bookOf(...drafts).sheets.flatMap((sheet) => [...recogniseSheet(sheet).tables]);
}

const day = (date: string): Plain => ({ date });

const split = ["Progetto", "Costo totale", "Contributo assegnato", "Cofinanziamento"];
const givers = [...split, "Cofinanziamento pubblico", "Cofinanziamento privato"];
const cofinancing = (head: readonly Plain[], ...rows: Rows) => tables(["Cofinanziamento", [head, ...rows]]);
const second: readonly Plain[] = ["Nidi aperti", 50000, 35000, 15000, 10000, 5000];

const register = [
  "Numero atto",
  "Data atto",
  "Beneficiario",
  "Titolo progetto",
  "Tranche",
  "Importo erogato",
  "Data pagamento",
];
const payments = (...rows: Rows) => tables(["Pagamenti", [register, ...rows]]);
const paid = (act: string, on: string, instalment: string, amount: number, by = on): readonly Plain[] => [
  act,
  day(on),
  "Comune di Alfa",
  "Tempo amico",
  instalment,
  amount,
  day(by),
];
const first = paid("D.D. 1", "2017-09-01", "Acconto", 20000, "2017-09-10");
const last = paid("D.D. 2", "2018-09-01", "Saldo", 10000, "2018-09-10");

const sums = [
  "Numero atto",
  "Beneficiario",
  "Titolo progetto",
  "Importo erogato",
  "Importo liquidato (quota contributo)",
  "Importo liquidato (tutte le fonti)",
  "Recuperi",
];
const summed = (...rows: Rows) => tables(["Pagamenti", [sums, ...rows]]);

const spending = [
  "Progetto",
  "Azione",
  "Costo previsto",
  "Costo sostenuto",
  "Quota contributo",
  "Quota cofinanziamento",
  "Spesa ammessa",
];
const report = (...rows: Rows) => tables(["Rendiconto", [spending, ...rows]]);
const desk: readonly Plain[] = ["Tempo amico", "Sportello", 30000, 28000, 20000, 8000, 28000];

const places = [
  "Posizione",
  "Titolo progetto",
  "Punteggio",
  "Costo totale ammissibile",
  "Contributo richiesto",
  "Contributo concesso",
  "Esito",
];
const ranking = (...rows: Rows) => tables(["Graduatoria", [places, ...rows]]);
const won: readonly Plain[] = [1, "Tempo amico", 85, 60000, 42000, 42000, "Finanziato"];
const waiting: readonly Plain[] = [2, "Nidi aperti", 80, 50000, 35000, null, "Ammesso in attesa"];

const projects: readonly [string, Rows] = [
  "Progetti approvati",
  [
    [
      "N.",
      "Ente capofila",
      "Titolo progetto",
      "Costo totale",
      "Contributo richiesto",
      "Contributo assegnato",
    ],
    [1, "Comune di Alfa", "Tempo amico", 60000, 42000, 41000],
    [2, "Comune di Beta", "Nidi aperti", 50000, 35000, 35000],
  ],
];
const withPlan = (name: string, ...rows: Rows) => tables(projects, [name, rows]);
const plan: Rows = [
  ["Voce", "Importo"],
  ["Risorse regionali assegnate", 100000],
  ["Cofinanziamento delle Alleanze", 34000],
  ["Totale fonti", 134000],
  ["Azioni di sistema", 24000],
];

export const moneyCases: readonly RuleCase[] = [
  {
    rule: "cofinancing.split",
    passes: cofinancing(givers, ["Tempo amico", 60000, 41000, 19000, 10000, 9000], second),
    fails: cofinancing(givers, ["Tempo amico", 60000, 41000, 19000, 10000, 8000], second),
  },
  { rule: "cofinancing.twoSplits", passes: twoSplits(9000), fails: twoSplits(8000) },
  {
    rule: "cofinancing.partShare",
    passes: cofinancing(
      [...givers, "% privato"],
      ["Tempo amico", 60000, 41000, 20000, 10000, 10000, "50%"],
      [...second, "33,33%"],
    ),
    fails: cofinancing(
      [...givers, "% privato"],
      ["Tempo amico", 60000, 41000, 20000, 10000, 10000, "40%"],
      [...second, "33,33%"],
    ),
  },
  {
    rule: "cofinancing.partOverTotal",
    passes: cofinancing(givers, ["Tempo amico", 60000, 41000, 19000, null, 9000], second),
    fails: cofinancing(givers, ["Tempo amico", 60000, 41000, 19000, null, 29000], second),
  },
  {
    rule: "cofinancing.overCost",
    passes: cofinancing(givers, ["Tempo amico", 60000, null, 60000, 30000, 30000], second),
    fails: cofinancing(givers, ["Tempo amico", 60000, null, 60001, 30000, 30001], second),
  },
  {
    rule: "payment.missingAct",
    passes: payments(first, last),
    fails: payments(first, [null, ...last.slice(1)]),
  },
  {
    rule: "payment.missingPayee",
    passes: payments(first, last),
    fails: payments(first, [...last.slice(0, 2), null, ...last.slice(3)]),
  },
  {
    rule: "payment.date",
    passes: payments(first, [...last.slice(0, 6), "10/09/2018"]),
    fails: payments(first, [...last.slice(0, 6), "31/09/2018"]),
  },
  { rule: "payment.duplicate", passes: payments(first, last), fails: payments(first, first, last) },
  {
    rule: "payment.beforeAct",
    passes: payments(first, last),
    fails: payments(first, paid("D.D. 2", "2018-09-01", "Saldo", 10000, "2018-08-01")),
  },
  {
    rule: "payment.outsidePlan",
    passes: payments(first, last, paid("D.D. 3", "2019-06-30", "Saldo", 1)),
    fails: payments(first, last, paid("D.D. 3", "2019-07-01", "Saldo", 1)),
  },
  {
    rule: "payment.instalmentOrder",
    passes: payments(first, last),
    fails: payments(first, paid("D.D. 2", "2017-08-01", "Saldo", 10000)),
  },
  {
    rule: "payment.instalmentTwice",
    passes: payments(first, paid("D.D. 2", "2018-01-01", "2ª tranche", 5000), last),
    fails: payments(first, paid("D.D. 2", "2018-01-01", "1ª tranche", 5000), last),
  },
  {
    rule: "payment.baseUnstated",
    passes: payments(first, last),
    fails: tables([
      "Pagamenti",
      [
        ["Numero atto", "Beneficiario", "Importo liquidato"],
        ["D.D. 1", "Comune di Alfa", 5],
        ["D.D. 2", "Comune di Beta", 5],
      ],
    ]),
  },
  {
    rule: "payment.liquidatedOverDisbursed",
    passes: summed(
      ["D.D. 1", "Comune di Alfa", "Tempo amico", 20000, null, null, null],
      ["D.D. 2", "Comune di Alfa", "Tempo amico", null, 20000, 25000, null],
    ),
    fails: summed(
      ["D.D. 1", "Comune di Alfa", "Tempo amico", 20000, null, null, null],
      ["D.D. 2", "Comune di Alfa", "Tempo amico", null, 20001, 25000, null],
    ),
  },
  {
    rule: "payment.partOverAll",
    passes: summed(
      ["D.D. 1", "Comune di Alfa", "Tempo amico", 20000, 10000, 10000, null],
      ["D.D. 2", "Comune di Beta", "Nidi aperti", 1, 1, 1, null],
    ),
    fails: summed(
      ["D.D. 1", "Comune di Alfa", "Tempo amico", 20000, 10001, 10000, null],
      ["D.D. 2", "Comune di Beta", "Nidi aperti", 1, 1, 1, null],
    ),
  },
  {
    rule: "payment.recoveredOverDisbursed",
    passes: summed(
      ["D.D. 1", "Comune di Alfa", "Tempo amico", 20000, null, null, null],
      ["D.D. 2", "Comune di Alfa", "Tempo amico", null, null, null, 20000],
    ),
    fails: summed(
      ["D.D. 1", "Comune di Alfa", "Tempo amico", 20000, null, null, null],
      ["D.D. 2", "Comune di Alfa", "Tempo amico", null, null, null, 20000.01],
    ),
  },
  {
    rule: "expenditure.sources",
    passes: report(desk),
    fails: report(["Tempo amico", "Sportello", 30000, 28000, 20000, 7000, 28000]),
  },
  {
    rule: "expenditure.sourceMissing",
    passes: report(desk),
    fails: tables([
      "Rendiconto",
      [
        ["Progetto", "Azione", "Costo sostenuto"],
        ["Tempo amico", "Sportello", 28000],
      ],
    ]),
  },
  {
    rule: "expenditure.admittedOverIncurred",
    passes: report(desk),
    fails: report(["Tempo amico", "Sportello", 30000, 28000, 20000, 8000, 28001]),
  },
  {
    rule: "expenditure.incurredOverPlanned",
    passes: report(desk),
    fails: report(["Tempo amico", "Sportello", 27000, 28000, 20000, 8000, 28000]),
  },
  {
    rule: "expenditure.paidBeforeDocument",
    passes: invoice("2018-03-01"),
    fails: invoice("2018-01-31"),
  },
  {
    rule: "ranking.order",
    passes: ranking(won, waiting),
    fails: ranking(won, [2, "Nidi aperti", 86, 50000, 35000, null, "Ammesso in attesa"]),
  },
  {
    rule: "ranking.position",
    passes: ranking(
      won,
      waiting,
      [2, "Terzo tempo", 80, 1000, 700, null, "Ammesso in attesa"],
      [4, "Ore liete", 70, 1000, 700, null, "Ammesso in attesa"],
    ),
    fails: ranking(won, waiting, [4, "Terzo tempo", 70, 1000, 700, null, "Ammesso in attesa"]),
  },
  {
    rule: "ranking.status",
    passes: ranking(won, waiting),
    fails: ranking(won, [2, "Nidi aperti", 80, 50000, 35000, null, "Ammesso"]),
  },
  {
    rule: "ranking.skipped",
    passes: ranking(
      won,
      [2, "Nidi aperti", 80, 50000, 35000, 35000, "Finanziato"],
      [3, "Terzo tempo", 70, 1000, 700, null, "Ammesso in attesa"],
    ),
    fails: ranking(won, waiting, [3, "Terzo tempo", 70, 1000, 700, 700, "Finanziato"]),
  },
  {
    rule: "ranking.grantWithoutFunding",
    passes: ranking(won, waiting),
    fails: ranking(won, [2, "Nidi aperti", 80, 50000, 35000, 35000, "Ammesso in attesa"]),
  },
  {
    rule: "ranking.fundedWithoutGrant",
    passes: ranking(won, waiting),
    fails: ranking([1, "Tempo amico", 85, 60000, 42000, 0, "Finanziato"], waiting),
  },
  {
    rule: "ranking.capShare",
    passes: ranking([1, "Tempo amico", 85, 60000, 48000, 48000, "Finanziato"], waiting),
    fails: ranking([1, "Tempo amico", 85, 60000, 48001, 48000.01, "Finanziato"], waiting),
  },
  {
    rule: "ranking.capAmount",
    passes: ranking([1, "Tempo amico", 85, 200000, 100000, 100000, "Finanziato"], waiting),
    fails: ranking([1, "Tempo amico", 85, 200000, 100001, 100000.01, "Finanziato"], waiting),
  },
  {
    rule: "across.cofinancing",
    passes: withPlan("Cofinanziamento", givers, ["Tempo amico", 60000, 41000, 19000, 10000, 9000], second),
    fails: withPlan("Cofinanziamento", givers, ["Tempo amico", 60000, 41000, 17000, 10000, 7000], second),
  },
  {
    rule: "across.cofinancingBase",
    passes: withPlan("Cofinanziamento", givers, ["Tempo amico", 60000, 41000, 19000, 10000, 9000], second),
    fails: withPlan("Cofinanziamento", givers, ["Tempo amico", 60000, 41000, 18000, 10000, 8000], second),
  },
  {
    rule: "across.cofinancingTotal",
    passes: planned(19000),
    fails: planned(18999.99),
  },
  {
    rule: "across.moneyProject",
    passes: withPlan("Pagamenti", register, first, last),
    fails: withPlan("Pagamenti", register, first, [
      "D.D. 9",
      day("2018-01-01"),
      "Comune di Zeta",
      "Orti urbani",
      "Acconto",
      5,
      day("2018-01-02"),
    ]),
  },
  {
    rule: "across.paymentsMonitoring",
    passes: monitored(30000),
    fails: monitored(20000),
  },
  {
    rule: "across.paymentsOverAssigned",
    passes: withPlan("Pagamenti", register, first, paid("D.D. 2", "2018-09-01", "Saldo", 21000)),
    fails: withPlan("Pagamenti", register, first, paid("D.D. 2", "2018-09-01", "Saldo", 21000.01)),
  },
  {
    rule: "across.savingsOverRest",
    passes: savings(1000),
    fails: savings(1000.01),
  },
  {
    rule: "across.expenditureOverCost",
    passes: withPlan("Rendiconto", spending, desk),
    fails: withPlan("Rendiconto", spending, desk, [
      "Tempo amico",
      "Formazione",
      40000,
      40000,
      20000,
      20000,
      40000,
    ]),
  },
  {
    rule: "across.contributionOverAssigned",
    passes: withPlan("Rendiconto", spending, desk, [
      "Tempo amico",
      "Formazione",
      21000,
      21000,
      21000,
      0,
      21000,
    ]),
    fails: withPlan("Rendiconto", spending, desk, [
      "Tempo amico",
      "Formazione",
      21001,
      21001,
      21001,
      0,
      21001,
    ]),
  },
  {
    rule: "across.liquidatedOverIncurred",
    passes: incurred(28000),
    fails: incurred(28000.01),
  },
];

function twoSplits(inKind: number): Table[] {
  return tables([
    "Cofinanziamento",
    [
      [
        "Progetto",
        "Cofinanziamento pubblico",
        "Cofinanziamento privato",
        "Cofinanziamento monetario",
        "Cofinanziamento in natura",
      ],
      ["Tempo amico", 10000, 9000, 10000, inKind],
      ["Nidi aperti", 10000, 5000, 9000, 6000],
    ],
  ]);
}

function invoice(paidOn: string): Table[] {
  return tables([
    "Rendiconto",
    [
      ["Azione", "N. fattura", "Data fattura", "Data pagamento", "Costo sostenuto", "Fonte di finanziamento"],
      ["Sportello", "12/A", day("2018-02-01"), day(paidOn), 1000, "Contributo"],
    ],
  ]);
}

function planned(amount: number): Table[] {
  const head = ["Progetto", "Cofinanziamento", "Cofinanziamento pubblico", "Cofinanziamento privato"];
  return tables(
    projects,
    [
      "Cofinanziamento",
      [head, ["Tempo amico", amount, 10000, amount - 10000], ["Nidi aperti", 15000, 10000, 5000]],
    ],
    ["Piano finanziario", plan],
  );
}

function monitored(disbursed: number): Table[] {
  return tables(
    projects,
    ["Pagamenti", [register, first, last]],
    [
      "Monitoraggio",
      [
        [
          "Progetto",
          "Persone previste",
          "Persone raggiunte",
          "Totale risorse",
          "Risorse erogate",
          "Risorse liquidate (quota contributo)",
        ],
        ["Tempo amico", 100, 50, 60000, disbursed, 10000],
        ["Nidi aperti", 100, 50, 50000, 0, 0],
      ],
    ],
  );
}

function savings(amount: number): Table[] {
  return withPlan(
    "Pagamenti",
    ["Numero atto", "Beneficiario", "Titolo progetto", "Importo liquidato (quota contributo)", "Economie"],
    ["D.D. 1", "Comune di Alfa", "Tempo amico", 40000, amount],
    ["D.D. 2", "Comune di Beta", "Nidi aperti", 1000, 0],
  );
}

function incurred(liquidated: number): Table[] {
  return tables(
    projects,
    ["Rendiconto", [spending, desk]],
    [
      "Monitoraggio",
      [
        [
          "Progetto",
          "Persone previste",
          "Persone raggiunte",
          "Totale risorse",
          "Risorse liquidate (tutte le fonti)",
        ],
        ["Tempo amico", 100, 50, 60000, liquidated],
        ["Nidi aperti", 100, 50, 50000, 0],
      ],
    ],
  );
}
