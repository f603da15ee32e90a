/**
 * The catalogue: one row per rule. Ids are stable: waivers, receipts and the documentation refer to them.
 * "explained by rounding" rows are information, folded away by default.
 */
import type { Bilingual, Finding, Severity } from "../kit/finding.ts";

export interface Rule {
  readonly severity: Severity;
  /** An unreadable or ambiguous cell must be mended: nobody can answer for what it says. */
  readonly waivable: boolean;
  readonly source: string;
  readonly title: Bilingual;
}

const arithmetic = "Aritmetica della tabella";
const plan = "PLAN-MI-2017, cap. 4";
const indicators = "PLAN-MI-2017, par. 5.1 b";

function row(severity: Severity, source: string, it: string, en: string, waivable = true): Rule {
  return { severity, waivable, source, title: { it, en } };
}

export const rules = {
  "cell.malformed": row("error", arithmetic, "Numero illeggibile", "Unreadable number", false),
  "cell.ambiguous": row("error", arithmetic, "Numero ambiguo", "Ambiguous number", false),
  "cell.error": row("error", arithmetic, "Cella in errore", "Cell in error", false),
  "cell.date": row("error", arithmetic, "Data al posto di un numero", "Date in place of a number", false),
  "cell.uncomputed": row("error", arithmetic, "Formula non calcolata", "Formula not calculated", false),
  "cell.text": row("warning", arithmetic, "Testo al posto di un numero", "Text in place of a number"),
  "cell.missing": row("warning", arithmetic, "Dato mancante", "Missing figure"),
  "cell.negative": row("error", arithmetic, "Importo o numero negativo", "Negative amount or count"),
  "cell.fraction": row("error", arithmetic, "Conteggio con decimali", "Count with decimals"),
  "row.hidden": row("info", arithmetic, "Riga nascosta compresa nei conti", "Hidden row that counts"),
  "total.column": row("error", arithmetic, "Totale di colonna errato", "Wrong column total"),
  "total.rounding": row(
    "info",
    arithmetic,
    "Totale spiegato dagli arrotondamenti",
    "Total explained by rounding",
  ),
  "total.count": row(
    "error",
    arithmetic,
    "Numero di righe dichiarato errato",
    "Wrong declared number of rows",
  ),
  "relation.percent": row("error", arithmetic, "Percentuale errata", "Wrong percentage"),
  "relation.difference": row("error", arithmetic, "Differenza errata", "Wrong difference"),
  "relation.rowTotal": row("error", arithmetic, "Totale di riga errato", "Wrong row total"),
  "relation.rounding": row(
    "info",
    arithmetic,
    "Valore spiegato dagli arrotondamenti",
    "Value explained by rounding",
  ),
  "table.kind": row("warning", "Riconoscimento", "Tabella da riconoscere", "Table to be identified"),
  "amount.requestedOverCost": row(
    "error",
    "PLAN-MI-2017, par. 3.1 e tab. 4.1",
    "Contributo richiesto superiore al costo",
    "Requested contribution above the cost",
  ),
  "amount.assignedOverRequested": row(
    "error",
    "PLAN-MI-2017, tab. 4.1",
    "Contributo assegnato superiore al richiesto",
    "Assigned contribution above the request",
  ),
  "amount.assignedOverCost": row(
    "error",
    "PLAN-MI-2017, tab. 4.1",
    "Contributo assegnato superiore al costo",
    "Assigned contribution above the cost",
  ),
  "cofinancing.amount": row("error", "PLAN-MI-2017, cap. 4", "Cofinanziamento errato", "Wrong cofinancing"),
  "cofinancing.share": row(
    "error",
    indicators,
    "Percentuale di cofinanziamento errata",
    "Wrong cofinancing percentage",
  ),
  "cut.departure": row(
    "warning",
    "PLAN-MI-2017, tab. 4.1",
    "Progetto fuori dal taglio comune",
    "Project outside the common cut",
  ),
  "members.share": row(
    "error",
    "PLAN-MI-2017, par. 2.3",
    "Percentuale sul totale errata",
    "Wrong share of the total",
  ),
  "plan.regional": row(
    "error",
    plan,
    "Risorse regionali che non si sommano",
    "Regional resources do not add up",
  ),
  "plan.assigned": row(
    "error",
    plan,
    "Contributi assegnati e loro fonti",
    "Assigned contributions and their sources",
  ),
  "plan.systemActions": row("error", plan, "Risorse per azioni di sistema", "Resources for system actions"),
  "plan.excess": row("error", plan, "Eccedenza delle richieste errata", "Wrong excess of requests"),
  "plan.excessShare": row("error", plan, "Percentuale di eccedenza errata", "Wrong percentage of excess"),
  "plan.sources": row("error", plan, "Totale delle fonti errato", "Wrong total of sources"),
  "plan.uses": row("error", plan, "Totale degli impieghi errato", "Wrong total of uses"),
  "plan.balance": row("error", plan, "Fonti e impieghi non pareggiano", "Sources and uses do not balance"),
  "plan.rounding": row("info", plan, "Valore spiegato dagli arrotondamenti", "Value explained by rounding"),
  "monitoring.privateOverCofinancing": row(
    "error",
    indicators,
    "Cofinanziamento privato superiore al totale",
    "Private cofinancing above the total",
  ),
  "monitoring.monetaryOverCofinancing": row(
    "error",
    indicators,
    "Cofinanziamento monetario superiore al totale",
    "Monetary cofinancing above the total",
  ),
  "monitoring.cofinancingOverResources": row(
    "error",
    indicators,
    "Cofinanziamento superiore alle risorse",
    "Cofinancing above the resources",
  ),
  "monitoring.liquidatedOverResources": row(
    "error",
    indicators,
    "Liquidato superiore alle risorse del progetto",
    "Liquidated above the project's resources",
  ),
  "monitoring.partOverAll": row(
    "error",
    "LG-2014, indicatore 14; PLAN-MI-2017, par. 5.1 b",
    "Quota contributo liquidata superiore al liquidato",
    "Liquidated contribution above all liquidated",
  ),
  "monitoring.liquidatedOverDisbursed": row(
    "warning",
    "LG-2014, indicatore 14",
    "Liquidato superiore all'erogato",
    "Liquidated above disbursed",
  ),
  "monitoring.baseUnstated": row(
    "warning",
    "LG-2014, indicatore 14; PLAN-MI-2017, par. 5.1 b",
    "Base del liquidato non dichiarata",
    "Base of liquidated money not stated",
  ),
  "monitoring.reachedOverExpected": row(
    "info",
    indicators,
    "Raggiunti più dei previsti",
    "More reached than expected",
  ),
  "monitoring.reachedWithoutExpected": row(
    "warning",
    indicators,
    "Raggiunti senza previsione",
    "Reached without expectation",
  ),
  "grants.capAmount": row(
    "error",
    "PROG-2017, avviso POR FSE 10 marzo 2017",
    "Contributo oltre 100.000 euro a progetto",
    "Grant above EUR 100,000 per project",
  ),
  "grants.capShare": row(
    "error",
    "PROG-2017, avviso POR FSE 10 marzo 2017",
    "Contributo oltre l'80 % del costo ammissibile",
    "Grant above 80 % of the eligible cost",
  ),
  "weights.sum": row(
    "error",
    "LG-2014, indicatori e pesi",
    "I pesi non fanno 100 %",
    "Weights do not make 100 %",
  ),
  "allocation.wording": row(
    "warning",
    "LG-2014, indicatori e pesi",
    "Stesso indicatore, età diverse",
    "Same indicator, different ages",
  ),
  "territory.unknown": row(
    "warning",
    "L.R. 23/2015; LG-2014",
    "Territorio non riconosciuto",
    "Unknown territory",
  ),
  "territory.repeated": row("error", "L.R. 23/2015; LG-2014", "Territorio ripetuto", "Repeated territory"),
  "card.actions": row(
    "warning",
    "PLAN-MI-2017, par. 3.2",
    "Azioni dichiarate e azioni descritte",
    "Declared and described actions",
  ),
  "across.card": row(
    "error",
    "PLAN-MI-2017, par. 3.2 e tab. 4.1",
    "Costo della scheda diverso dalla tabella",
    "Cost on the card differs from the table",
  ),
  "across.planTotal": row(
    "error",
    plan,
    "Dato del piano diverso dai progetti",
    "Plan figure differs from the projects",
  ),
  "across.balance": row(
    "error",
    plan,
    "Fonti e impieghi del piano non pareggiano",
    "Sources and uses of the plan do not balance",
  ),
  "across.monitoringResources": row(
    "warning",
    indicators,
    "Risorse del monitoraggio diverse dal piano",
    "Monitored resources differ from the plan",
  ),
  "across.disbursedOverAssigned": row(
    "error",
    "PLAN-MI-2017, tab. 4.1",
    "Erogato superiore all'assegnato",
    "Disbursed above assigned",
  ),
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof rules;

/**
 * Raised by hand whenever a rule, a tolerance or the reading of a cell changes what is found on the same cells:
 * pane and server must run the same one. Older than the server's means "outdated". Format: year.month.number.
 */
export const RULE_SET = "2026.11.1";

export interface Circumstances {
  readonly sheet: string;
  readonly cell: string;
  readonly message: Bilingual;
  readonly found?: string | null;
  readonly expected?: string | null;
  readonly cells?: readonly string[];
}

/** A finding of a catalogue rule. */
export function finding(rule: RuleId, circumstances: Circumstances): Finding {
  const { severity, waivable, source } = rules[rule];
  return {
    rule,
    severity,
    sheet: circumstances.sheet,
    cell: circumstances.cell,
    message: circumstances.message,
    found: circumstances.found ?? null,
    expected: circumstances.expected ?? null,
    source,
    cells: [...(circumstances.cells ?? [])],
    waivable,
  };
}
