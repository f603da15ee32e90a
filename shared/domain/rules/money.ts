/** Cofinancing, payments, expenditure reports and rankings: the money of the projects as it moves. */
import { laidDown, type Rules, row } from "./rule.ts";

const indicators = "PLAN-MI-2017, par. 5.1 b";
const plan = "PLAN-MI-2017, cap. 4";
const indicator14 = "LG-2014, indicatore 14";
const report = "LG-2014; ACC-CR-2014, art. 8; PLAN-MI-2017, All. 3, art. 10";
const lead = "PLAN-MI-2017, All. 3, art. 10";
const rollDown = "PROG-2017, progetti approvati e scorrimento della graduatoria";
const call = "PROG-2017, avviso POR FSE 10 marzo 2017";

export const moneyRules = {
  "cofinancing.split": row(
    "error",
    indicators,
    "Parti del cofinanziamento che non danno il totale",
    "Parts of the cofinancing do not make the total",
  ),
  "cofinancing.twoSplits": row(
    "error",
    indicators,
    "Pubblico e privato diversi da monetario e in natura",
    "Public and private differ from monetary and in kind",
  ),
  "cofinancing.partShare": row(
    "error",
    indicators,
    "Percentuale privata o monetaria errata",
    "Wrong private or monetary percentage",
  ),
  "cofinancing.partOverTotal": row(
    "error",
    indicators,
    "Parte superiore al cofinanziamento totale",
    "Part above the total cofinancing",
  ),
  "cofinancing.overCost": row(
    "error",
    plan,
    "Cofinanziamento superiore al costo",
    "Cofinancing above the cost",
  ),
  "payment.missingAct": row(
    "warning",
    lead,
    "Pagamento senza numero o data dell'atto",
    "Payment without number or date of its act",
  ),
  "payment.missingPayee": row("warning", lead, "Pagamento senza beneficiario", "Payment without payee"),
  "payment.date": row("error", lead, "Data illeggibile", "Unreadable date", false),
  "payment.duplicate": row("warning", lead, "Pagamento ripetuto", "Repeated payment"),
  "payment.beforeAct": row("warning", lead, "Pagamento prima del suo atto", "Payment before its act"),
  "payment.outsidePlan": row(
    "warning",
    "LG-2014; PROG-2017, calendario dei piani",
    "Data fuori dalla durata del piano",
    "Day outside the plan's life",
  ),
  "payment.instalmentOrder": row("warning", lead, "Tranche fuori ordine", "Instalment out of order"),
  "payment.instalmentTwice": row(
    "warning",
    lead,
    "Stessa tranche pagata due volte",
    "Same instalment paid twice",
  ),
  "payment.baseUnstated": row(
    "warning",
    indicator14,
    "Base degli importi non dichiarata",
    "Base of the amounts not stated",
  ),
  "payment.liquidatedOverDisbursed": row(
    "warning",
    indicator14,
    "Liquidato superiore all'erogato",
    "Liquidated above disbursed",
  ),
  "payment.partOverAll": row(
    "error",
    "LG-2014, indicatore 14; PLAN-MI-2017, par. 5.1 b",
    "Quota contributo liquidata superiore al liquidato",
    "Liquidated contribution above all liquidated",
  ),
  "payment.recoveredOverDisbursed": row(
    "error",
    indicator14,
    "Recuperi superiori all'erogato",
    "Recoveries above disbursed",
  ),
  "expenditure.sources": row(
    "error",
    report,
    "Quote per fonte che non danno il costo sostenuto",
    "Parts by source do not make the cost incurred",
  ),
  "expenditure.sourceMissing": row(
    "warning",
    report,
    "Costi senza indicazione della fonte",
    "Costs without their source",
  ),
  "expenditure.admittedOverIncurred": row(
    "error",
    report,
    "Spesa ammessa superiore al costo sostenuto",
    "Admitted expenditure above the cost incurred",
  ),
  "expenditure.incurredOverPlanned": row(
    "warning",
    report,
    "Costo sostenuto superiore al previsto",
    "Cost incurred above the planned",
  ),
  "expenditure.paidBeforeDocument": row(
    "warning",
    report,
    "Pagamento prima del documento di spesa",
    "Payment before the expenditure document",
  ),
  "ranking.order": row("error", rollDown, "Punteggi fuori dall'ordine", "Scores out of order"),
  "ranking.position": row(
    "warning",
    rollDown,
    "Posizione ripetuta o mancante",
    "Repeated or missing position",
  ),
  "ranking.status": row("warning", rollDown, "Esito non chiaro", "Outcome unclear"),
  "ranking.skipped": row("error", rollDown, "Progetto scavalcato", "Project passed over"),
  "ranking.grantWithoutFunding": row(
    "warning",
    rollDown,
    "Contributo a chi non è finanziato",
    "Grant to a project that is not funded",
  ),
  "ranking.fundedWithoutGrant": row(
    "warning",
    rollDown,
    "Finanziato senza contributo",
    "Funded without a grant",
  ),
  "ranking.capShare": laidDown(
    row("warning", call, "Contributo oltre la quota massima", "Grant above the maximum share"),
    "grantMaximumShare",
  ),
  "ranking.capAmount": laidDown(
    row("warning", call, "Contributo oltre l'importo massimo", "Grant above the maximum amount"),
    "grantMaximumAmount",
  ),
  "across.cofinancing": row(
    "error",
    plan,
    "Cofinanziamento diverso da costo meno assegnato",
    "Cofinancing differs from cost minus assigned",
  ),
  "across.cofinancingBase": row(
    "warning",
    plan,
    "Cofinanziamento calcolato sul richiesto",
    "Cofinancing computed on the request",
  ),
  "across.cofinancingTotal": row(
    "error",
    plan,
    "Cofinanziamento del piano diverso dal foglio",
    "Cofinancing of the plan differs from the sheet",
  ),
  "across.moneyProject": row(
    "warning",
    plan,
    "Riga che non si ritrova nei progetti del piano",
    "Row that fits no project of the plan",
  ),
  "across.paymentsMonitoring": row(
    "warning",
    indicator14,
    "Pagamenti diversi dal monitoraggio",
    "Payments differ from the monitoring",
  ),
  "across.paymentsOverAssigned": row(
    "error",
    "PLAN-MI-2017, tab. 4.1",
    "Pagamenti superiori al contributo assegnato",
    "Payments above the assigned contribution",
  ),
  "across.savingsOverRest": row(
    "warning",
    plan,
    "Economie superiori al contributo non speso",
    "Savings above the unspent contribution",
  ),
  "across.expenditureOverCost": row(
    "warning",
    report,
    "Costi sostenuti superiori al costo del progetto",
    "Costs incurred above the project's cost",
  ),
  "across.contributionOverAssigned": row(
    "error",
    "PLAN-MI-2017, tab. 4.1",
    "Spesa sul contributo superiore all'assegnato",
    "Expenditure on the contribution above the assigned",
  ),
  "across.liquidatedOverIncurred": row(
    "warning",
    report,
    "Liquidato superiore ai costi rendicontati",
    "Liquidated above the reported costs",
  ),
} as const satisfies Rules;
