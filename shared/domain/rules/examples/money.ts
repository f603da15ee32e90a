/** Cofinancing, payments, expenditure reports and rankings. */
import type { ExampleRow, ExamplesOf } from "../example.ts";
import type { moneyRules } from "../money.ts";
import { day, edited, right, sheet, wrong } from "./compose.ts";

const givers = [
  "Progetto",
  "Costo totale",
  "Contributo assegnato",
  "Cofinanziamento",
  "Cofinanziamento pubblico",
  "Cofinanziamento privato",
];
const second: ExampleRow = ["Nidi aperti", 50000, 35000, 15000, 10000, 5000];
const cofinancing = (...row: ExampleRow) => sheet("Cofinanziamento", givers, ["Tempo amico", ...row], second);
const cofinanced = cofinancing(60000, 41000, 19000, 10000, 9000);
const monetaryPart = (amount: number) =>
  sheet(
    "Cofinanziamento",
    [...givers, "Cofinanziamento monetario"],
    ["Tempo amico", 60000, 41000, 19000, 10000, 9000, amount],
    [...second, 5000],
  );
const ofCost = (amount: number) =>
  sheet(
    "Cofinanziamento",
    ["Progetto", "Costo totale", "Cofinanziamento", "Cofinanziamento pubblico", "Cofinanziamento privato"],
    ["Tempo amico", 60000, amount, 30000, amount - 30000],
    ["Nidi aperti", 50000, 15000, 10000, 5000],
  );
const withShare = (share: string) =>
  sheet(
    "Cofinanziamento",
    [...givers, "% privato"],
    ["Tempo amico", 60000, 40000, 20000, 10000, 10000, share],
    [...second, "33,33%"],
  );
const twoSplits = (inKind: number) =>
  sheet(
    "Cofinanziamento",
    [
      "Progetto",
      "Cofinanziamento pubblico",
      "Cofinanziamento privato",
      "Cofinanziamento monetario",
      "Cofinanziamento in natura",
    ],
    ["Tempo amico", 10000, 9000, 10000, inKind],
    ["Nidi aperti", 10000, 5000, 9000, 6000],
  );

const payments = (...rows: readonly ExampleRow[]) =>
  sheet(
    "Pagamenti",
    [
      "Numero atto",
      "Data atto",
      "Beneficiario",
      "Titolo progetto",
      "Tranche",
      "Importo erogato",
      "Data pagamento",
    ],
    ...rows,
  );
const paid = (act: string, on: string, instalment: string, amount: number, by = on): ExampleRow => [
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
/** Right by itself. */
export const register = payments(first, last);

/** Payments of one project in all their columns of money. */
const amounts = (...rows: readonly ExampleRow[]) =>
  sheet(
    "Pagamenti",
    [
      "Numero atto",
      "Beneficiario",
      "Titolo progetto",
      "Importo erogato",
      "Importo liquidato (quota contributo)",
      "Importo liquidato (tutte le fonti)",
      "Recuperi",
    ],
    ...rows,
  );
const alfa = (act: string, ...money: ExampleRow): ExampleRow => [
  act,
  "Comune di Alfa",
  "Tempo amico",
  ...money,
];
const disbursed = alfa("D.D. 1", 20000, null, null, null);
const beta: ExampleRow = ["D.D. 2", "Comune di Beta", "Nidi aperti", 1, 1, 1, null];

const report = (...rows: readonly ExampleRow[]) =>
  sheet(
    "Rendiconto",
    [
      "Progetto",
      "Azione",
      "Costo previsto",
      "Costo sostenuto",
      "Quota contributo",
      "Quota cofinanziamento",
      "Spesa ammessa",
    ],
    ...rows,
  );
const desk: ExampleRow = ["Tempo amico", "Sportello", 30000, 28000, 20000, 8000, 28000];
const reported = report(desk);
const training = (...money: ExampleRow): ExampleRow => ["Tempo amico", "Formazione", ...money];
const invoice = (paidOn: string) =>
  sheet(
    "Rendiconto",
    ["Azione", "N. fattura", "Data fattura", "Data pagamento", "Costo sostenuto", "Fonte di finanziamento"],
    ["Sportello", "12/A", day("2018-02-01"), day(paidOn), 1000, "Contributo"],
  );

const ranking = (...rows: readonly ExampleRow[]) =>
  sheet(
    "Graduatoria",
    [
      "Posizione",
      "Titolo progetto",
      "Punteggio",
      "Costo totale ammissibile",
      "Contributo richiesto",
      "Contributo concesso",
      "Esito",
    ],
    ...rows,
  );
const won: ExampleRow = [1, "Tempo amico", 85, 60000, 42000, 42000, "Finanziato"];
const waiting: ExampleRow = [2, "Nidi aperti", 80, 50000, 35000, null, "Ammesso in attesa"];
const ranked = ranking(won, waiting);

const projects = sheet(
  "Progetti approvati",
  ["N.", "Ente capofila", "Titolo progetto", "Costo totale", "Contributo richiesto", "Contributo assegnato"],
  [1, "Comune di Alfa", "Tempo amico", 60000, 42000, 41000],
  [2, "Comune di Beta", "Nidi aperti", 50000, 35000, 35000],
);
const financialPlan = sheet(
  "Piano finanziario",
  ["Voce", "Importo"],
  ["Risorse regionali assegnate", 100000],
  ["Cofinanziamento delle Alleanze", 34000],
  ["Totale fonti", 134000],
  ["Azioni di sistema", 24000],
);
const cofinancingParts = (amount: number) =>
  sheet(
    "Cofinanziamento",
    ["Progetto", "Cofinanziamento", "Cofinanziamento pubblico", "Cofinanziamento privato"],
    ["Tempo amico", amount, 10000, amount - 10000],
    ["Nidi aperti", 15000, 10000, 5000],
  );
const monitored = (amount: number) =>
  sheet(
    "Monitoraggio",
    [
      "Progetto",
      "Persone previste",
      "Persone raggiunte",
      "Totale risorse",
      "Risorse erogate",
      "Risorse liquidate (quota contributo)",
    ],
    ["Tempo amico", 100, 50, 60000, amount, 10000],
    ["Nidi aperti", 100, 50, 50000, 0, 0],
  );
const liquidated = (amount: number) =>
  sheet(
    "Monitoraggio",
    [
      "Progetto",
      "Persone previste",
      "Persone raggiunte",
      "Totale risorse",
      "Risorse liquidate (tutte le fonti)",
    ],
    ["Tempo amico", 100, 50, 60000, amount],
    ["Nidi aperti", 100, 50, 50000, 0],
  );
const savings = (amount: number) =>
  sheet(
    "Pagamenti",
    ["Numero atto", "Beneficiario", "Titolo progetto", "Importo liquidato (quota contributo)", "Economie"],
    ["D.D. 1", "Comune di Alfa", "Tempo amico", 40000, amount],
    ["D.D. 2", "Comune di Beta", "Nidi aperti", 1000, 0],
  );

export const moneyExamples: ExamplesOf<typeof moneyRules> = {
  "cofinancing.split": {
    passes: [
      right("Pubblico 10.000 + privato 9.000 = 19.000", "Public 10,000 + private 9,000 = 19,000", cofinanced),
    ],
    fails: [
      wrong(
        "Cofinanziamento!D2",
        "Pubblico 10.000 + privato 8.000 non fa 19.000",
        "Public 10,000 + private 8,000 is not 19,000",
        cofinancing(60000, 41000, 19000, 10000, 8000),
      ),
    ],
  },
  "cofinancing.twoSplits": {
    passes: [
      right(
        "Le due ripartizioni danno entrambe 19.000",
        "Both ways of splitting give 19,000",
        twoSplits(9000),
      ),
    ],
    fails: [
      wrong(
        "Cofinanziamento!E2",
        "19.000 fra pubblico e privato, 18.000 fra monetario e in natura",
        "19,000 public and private, 18,000 monetary and in kind",
        twoSplits(8000),
      ),
    ],
  },
  "cofinancing.partShare": {
    passes: [right("10.000 privati su 20.000: 50 %", "10,000 private of 20,000: 50 %", withShare("50%"))],
    fails: [
      wrong(
        "Cofinanziamento!G2",
        "10.000 privati su 20.000 indicati come 40 %",
        "10,000 private of 20,000 given as 40 %",
        withShare("40%"),
      ),
    ],
  },
  "cofinancing.partOverTotal": {
    passes: [right("9.000 monetari su 19.000", "9,000 monetary of 19,000", monetaryPart(9000))],
    fails: [
      wrong(
        "Cofinanziamento!G2",
        "29.000 monetari su 19.000",
        "29,000 monetary of 19,000",
        monetaryPart(29000),
      ),
    ],
  },
  "cofinancing.overCost": {
    passes: [right("Cofinanziamento pari al costo", "Cofinancing equal to the cost", ofCost(60000))],
    fails: [
      wrong(
        "Cofinanziamento!C2",
        "Un euro di cofinanziamento oltre il costo",
        "A euro of cofinancing above the cost",
        ofCost(60001),
      ),
    ],
  },
  "payment.missingAct": {
    passes: [right("Numero e data di ogni atto", "Number and date of each act", register)],
    fails: [
      wrong(
        "Pagamenti!A3",
        "Il saldo senza numero dell'atto",
        "The balance without its act's number",
        edited(register, { A3: null }),
      ),
    ],
  },
  "payment.missingPayee": {
    passes: [right("Ogni pagamento ha un beneficiario", "Each payment has a payee", register)],
    fails: [
      wrong(
        "Pagamenti!C3",
        "Il saldo senza beneficiario",
        "The balance without a payee",
        edited(register, { C3: null }),
      ),
    ],
  },
  "payment.date": {
    passes: [
      right("Un giorno scritto come testo", "A day written as text", edited(register, { G3: "10/09/2018" })),
    ],
    fails: [
      wrong(
        "Pagamenti!G3",
        "Il 31 settembre non esiste",
        "There is no 31 September",
        edited(register, { G3: "31/09/2018" }),
      ),
    ],
  },
  "payment.duplicate": {
    passes: [right("Due pagamenti diversi", "Two different payments", register)],
    fails: [
      wrong(
        "Pagamenti!A3",
        "L'acconto scritto due volte",
        "The advance written twice",
        payments(first, first, last),
      ),
    ],
  },
  "payment.beforeAct": {
    passes: [right("Pagamento dopo l'atto", "Payment after its act", register)],
    fails: [
      wrong(
        "Pagamenti!G3",
        "Pagamento un mese prima dell'atto",
        "Payment a month before its act",
        payments(first, paid("D.D. 2", "2018-09-01", "Saldo", 10000, "2018-08-01")),
      ),
    ],
  },
  "payment.outsidePlan": {
    passes: [
      right(
        "Ultimo pagamento il 30 giugno 2019",
        "Last payment on 30 June 2019",
        payments(first, paid("D.D. 2", "2019-06-20", "Saldo", 1, "2019-06-30")),
      ),
    ],
    fails: [
      wrong(
        "Pagamenti!G3",
        "Pagamento il 1° luglio 2019",
        "Payment on 1 July 2019",
        payments(first, paid("D.D. 2", "2019-06-20", "Saldo", 1, "2019-07-01")),
      ),
    ],
  },
  "payment.instalmentOrder": {
    passes: [right("Prima l'acconto, poi il saldo", "First the advance, then the balance", register)],
    fails: [
      wrong(
        "Pagamenti!E2",
        "Il saldo pagato prima dell'acconto",
        "The balance paid before the advance",
        payments(first, paid("D.D. 2", "2017-08-01", "Saldo", 10000)),
      ),
    ],
  },
  "payment.instalmentTwice": {
    passes: [
      right(
        "Acconto, seconda tranche, saldo",
        "Advance, second instalment, balance",
        payments(first, paid("D.D. 2", "2018-01-01", "2ª tranche", 5000), last),
      ),
    ],
    fails: [
      wrong(
        "Pagamenti!E3",
        "Acconto e prima tranche sono la stessa cosa",
        "Advance and first instalment are the same",
        payments(first, paid("D.D. 2", "2018-01-01", "1ª tranche", 5000), last),
      ),
    ],
  },
  "payment.baseUnstated": {
    passes: [
      right("Importo erogato: la base è il contributo", "Disbursed: the base is the contribution", register),
    ],
    fails: [
      wrong(
        "Pagamenti!C1",
        "«Importo liquidato», senza dire da quali fonti",
        '"Liquidated amount", without saying from which sources',
        sheet(
          "Pagamenti",
          ["Numero atto", "Beneficiario", "Importo liquidato"],
          ["D.D. 1", "Comune di Alfa", 5],
          ["D.D. 2", "Comune di Beta", 5],
        ),
      ),
    ],
  },
  "payment.liquidatedOverDisbursed": {
    passes: [
      right(
        "20.000 erogati, 20.000 liquidati",
        "20,000 disbursed, 20,000 liquidated",
        amounts(disbursed, alfa("D.D. 2", null, 20000, 25000, null)),
      ),
    ],
    fails: [
      wrong(
        "Pagamenti!E3",
        "20.000 erogati, 20.001 liquidati",
        "20,000 disbursed, 20,001 liquidated",
        amounts(disbursed, alfa("D.D. 2", null, 20001, 25000, null)),
      ),
    ],
  },
  "payment.partOverAll": {
    passes: [
      right(
        "Quota contributo pari a tutto il liquidato",
        "Contribution part equal to all that was liquidated",
        amounts(alfa("D.D. 1", 20000, 10000, 10000, null), beta),
      ),
    ],
    fails: [
      wrong(
        "Pagamenti!E2",
        "Quota contributo di un euro oltre il liquidato",
        "Contribution part a euro above all",
        amounts(alfa("D.D. 1", 20000, 10001, 10000, null), beta),
      ),
    ],
  },
  "payment.recoveredOverDisbursed": {
    passes: [
      right(
        "Tutto l'erogato recuperato",
        "All that was disbursed is recovered",
        amounts(disbursed, alfa("D.D. 2", null, null, null, 20000)),
      ),
    ],
    fails: [
      wrong(
        "Pagamenti!G3",
        "Un centesimo recuperato oltre l'erogato",
        "A cent recovered above the disbursed",
        amounts(disbursed, alfa("D.D. 2", null, null, null, 20000.01)),
      ),
    ],
  },
  "expenditure.sources": {
    passes: [right("20.000 + 8.000 = 28.000", "20,000 + 8,000 = 28,000", reported)],
    fails: [
      wrong(
        "Rendiconto!D2",
        "20.000 + 7.000 non fa 28.000",
        "20,000 + 7,000 is not 28,000",
        edited(reported, { F2: 7000 }),
      ),
    ],
  },
  "expenditure.sourceMissing": {
    passes: [right("Costi divisi per fonte", "Costs split by source", reported)],
    fails: [
      wrong(
        "Rendiconto!C1",
        "Costi senza alcuna fonte",
        "Costs without any source",
        sheet("Rendiconto", ["Progetto", "Azione", "Costo sostenuto"], ["Tempo amico", "Sportello", 28000]),
      ),
    ],
  },
  "expenditure.admittedOverIncurred": {
    passes: [right("Ammesso tutto il costo sostenuto", "All costs incurred are admitted", reported)],
    fails: [
      wrong(
        "Rendiconto!G2",
        "Un euro ammesso oltre il costo",
        "A euro admitted above the cost",
        edited(reported, { G2: 28001 }),
      ),
    ],
  },
  "expenditure.incurredOverPlanned": {
    passes: [right("28.000 sostenuti su 30.000 previsti", "28,000 incurred of 30,000 planned", reported)],
    fails: [
      wrong(
        "Rendiconto!D2",
        "28.000 sostenuti su 27.000 previsti",
        "28,000 incurred of 27,000 planned",
        edited(reported, { C2: 27000 }),
      ),
    ],
  },
  "expenditure.paidBeforeDocument": {
    passes: [
      right(
        "Fattura di febbraio, pagata a marzo",
        "Invoice of February, paid in March",
        invoice("2018-03-01"),
      ),
    ],
    fails: [
      wrong(
        "Rendiconto!D2",
        "Fattura di febbraio, pagata in gennaio",
        "Invoice of February, paid in January",
        invoice("2018-01-31"),
      ),
    ],
  },
  "ranking.order": {
    passes: [right("85 punti, poi 80", "85 points, then 80", ranked)],
    fails: [wrong("Graduatoria!C3", "85 punti, poi 86", "85 points, then 86", edited(ranked, { C3: 86 }))],
  },
  "ranking.position": {
    passes: [
      right(
        "Due secondi a pari merito, poi il quarto",
        "Two second places with equal points, then the fourth",
        ranking(
          won,
          waiting,
          [2, "Terzo tempo", 80, 1000, 700, null, "Ammesso in attesa"],
          [4, "Ore liete", 70, 1000, 700, null, "Ammesso in attesa"],
        ),
      ),
    ],
    fails: [
      wrong(
        "Graduatoria!A4",
        "Manca la terza posizione",
        "The third position is missing",
        ranking(won, waiting, [4, "Terzo tempo", 70, 1000, 700, null, "Ammesso in attesa"]),
      ),
    ],
  },
  "ranking.status": {
    passes: [right("«Finanziato» e «Ammesso in attesa»", "Funded, and admitted and waiting", ranked)],
    fails: [
      wrong(
        "Graduatoria!G3",
        "«Ammesso» non dice se è finanziato",
        '"Ammesso" does not say whether it is funded',
        edited(ranked, { G3: "Ammesso" }),
      ),
    ],
  },
  "ranking.skipped": {
    passes: [
      right(
        "Finanziati i primi due, il terzo attende",
        "The first two are funded, the third waits",
        ranking(
          won,
          [2, "Nidi aperti", 80, 50000, 35000, 35000, "Finanziato"],
          [3, "Terzo tempo", 70, 1000, 700, null, "Ammesso in attesa"],
        ),
      ),
    ],
    fails: [
      wrong(
        "Graduatoria!G3",
        "Finanziato il terzo mentre il secondo attende",
        "The third is funded while the second waits",
        ranking(won, waiting, [3, "Terzo tempo", 70, 1000, 700, 700, "Finanziato"]),
      ),
    ],
  },
  "ranking.grantWithoutFunding": {
    passes: [right("Chi attende non ha contributo", "Who waits has no grant", ranked)],
    fails: [
      wrong(
        "Graduatoria!F3",
        "35.000 euro a chi è in attesa",
        "EUR 35,000 to a project that waits",
        edited(ranked, { F3: 35000 }),
      ),
    ],
  },
  "ranking.fundedWithoutGrant": {
    passes: [right("Chi è finanziato ha un contributo", "Who is funded has a grant", ranked)],
    fails: [
      wrong("Graduatoria!F2", "Finanziato con zero euro", "Funded with zero euro", edited(ranked, { F2: 0 })),
    ],
  },
  "ranking.capShare": {
    passes: [
      right(
        "48.000 su 60.000 è l'80 %",
        "48,000 of 60,000 is 80 %",
        edited(ranked, { E2: 48000, F2: 48000 }),
      ),
    ],
    fails: [
      wrong(
        "Graduatoria!F2",
        "Un centesimo oltre l'80 % del costo",
        "A cent above 80 % of the cost",
        edited(ranked, { E2: 48001, F2: 48000.01 }),
      ),
    ],
  },
  "ranking.capAmount": {
    passes: [right("100.000 euro", "EUR 100,000", edited(ranked, { D2: 200000, E2: 100000, F2: 100000 }))],
    fails: [
      wrong(
        "Graduatoria!F2",
        "Un centesimo oltre 100.000 euro",
        "A cent above EUR 100,000",
        edited(ranked, { D2: 200000, E2: 100001, F2: 100000.01 }),
      ),
    ],
  },
  "across.cofinancing": {
    passes: [right("60.000 - 41.000 = 19.000", "60,000 - 41,000 = 19,000", projects, cofinanced)],
    fails: [
      wrong(
        "Cofinanziamento!D2",
        "17.000 invece di 60.000 - 41.000",
        "17,000 in place of 60,000 - 41,000",
        projects,
        cofinancing(60000, 41000, 17000, 10000, 7000),
      ),
    ],
  },
  "across.cofinancingBase": {
    passes: [right("Costo meno assegnato", "Cost minus assigned", projects, cofinanced)],
    fails: [
      wrong(
        "Cofinanziamento!D2",
        "18.000: costo meno richiesto",
        "18,000: cost minus request",
        projects,
        cofinancing(60000, 41000, 18000, 10000, 8000),
      ),
    ],
  },
  "across.cofinancingTotal": {
    passes: [
      right(
        "19.000 + 15.000 = 34.000 del piano",
        "19,000 + 15,000 = 34,000 of the plan",
        projects,
        cofinancingParts(19000),
        financialPlan,
      ),
    ],
    fails: [
      wrong(
        "Piano finanziario!B3",
        "Il foglio dà un centesimo meno del piano",
        "The sheet gives a cent less than the plan",
        projects,
        cofinancingParts(18999.99),
        financialPlan,
      ),
    ],
  },
  "across.moneyProject": {
    passes: [
      right("Pagamenti di un progetto del Piano", "Payments of a project of the plan", projects, register),
    ],
    fails: [
      wrong(
        "Pagamenti!D3",
        "Un pagamento per «Orti urbani», che non è nel Piano",
        'A payment for "Orti urbani", which is not in the plan',
        projects,
        payments(first, [
          "D.D. 9",
          day("2018-01-01"),
          "Comune di Zeta",
          "Orti urbani",
          "Acconto",
          5,
          day("2018-01-02"),
        ]),
      ),
    ],
  },
  "across.paymentsMonitoring": {
    passes: [
      right(
        "Erogati 20.000 + 10.000, nel monitoraggio 30.000",
        "20,000 + 10,000 disbursed, 30,000 in the monitoring",
        projects,
        register,
        monitored(30000),
      ),
    ],
    fails: [
      wrong(
        "Monitoraggio!E2",
        "Erogati 30.000, nel monitoraggio 20.000",
        "30,000 disbursed, 20,000 in the monitoring",
        projects,
        register,
        monitored(20000),
      ),
    ],
  },
  "across.paymentsOverAssigned": {
    passes: [
      right(
        "20.000 + 21.000 = 41.000 assegnati",
        "20,000 + 21,000 = 41,000 assigned",
        projects,
        payments(first, paid("D.D. 2", "2018-09-01", "Saldo", 21000)),
      ),
    ],
    fails: [
      wrong(
        "Pagamenti!F3",
        "Un centesimo pagato oltre i 41.000 assegnati",
        "A cent paid above the 41,000 assigned",
        projects,
        payments(first, paid("D.D. 2", "2018-09-01", "Saldo", 21000.01)),
      ),
    ],
  },
  "across.savingsOverRest": {
    passes: [
      right(
        "41.000 assegnati = 40.000 spesi + 1.000",
        "41,000 assigned = 40,000 spent + 1,000",
        projects,
        savings(1000),
      ),
    ],
    fails: [
      wrong(
        "Pagamenti!E2",
        "Economie di un centesimo oltre il non speso",
        "Savings a cent above the unspent",
        projects,
        savings(1000.01),
      ),
    ],
  },
  "across.expenditureOverCost": {
    passes: [right("28.000 sostenuti su 60.000", "28,000 incurred of 60,000", projects, reported)],
    fails: [
      wrong(
        "Rendiconto!D3",
        "28.000 + 40.000 sostenuti su 60.000",
        "28,000 + 40,000 incurred of 60,000",
        projects,
        report(desk, training(40000, 40000, 20000, 20000, 40000)),
      ),
    ],
  },
  "across.contributionOverAssigned": {
    passes: [
      right(
        "20.000 + 21.000 di contributo su 41.000",
        "20,000 + 21,000 of contribution of 41,000",
        projects,
        report(desk, training(21000, 21000, 21000, 0, 21000)),
      ),
    ],
    fails: [
      wrong(
        "Rendiconto!E3",
        "20.000 + 21.001 di contributo su 41.000",
        "20,000 + 21,001 of contribution of 41,000",
        projects,
        report(desk, training(21001, 21001, 21001, 0, 21001)),
      ),
    ],
  },
  "across.liquidatedOverIncurred": {
    passes: [
      right(
        "28.000 sostenuti, 28.000 liquidati",
        "28,000 incurred, 28,000 liquidated",
        projects,
        reported,
        liquidated(28000),
      ),
    ],
    fails: [
      wrong(
        "Monitoraggio!E2",
        "Un centesimo liquidato oltre i costi rendicontati",
        "A cent liquidated above the reported costs",
        projects,
        reported,
        liquidated(28000.01),
      ),
    ],
  },
};
