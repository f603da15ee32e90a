/** One act as an Italian text for a terminal. */
import type { Act, Deadline, MonitoringIndicator, PanelAction } from "../../shared/acts/act.ts";
import { type ParameterId, parameterIds, parameterLabels } from "../../shared/acts/parameters.ts";
import { quantities, unitLabels } from "../../shared/acts/quantities.ts";
import { type Decimal, toText } from "../../shared/kit/decimal.ts";
import { formatNumber, formatPercent } from "../../shared/kit/number-format.ts";
import { type Source, sourceText } from "../../shared/kit/source.ts";
import { type Io, paint } from "./io.ts";

const wholeLevels = { asl: "15 ASL", ats: "8 ATS", province: "12 province" } as const;
const roles = {
  programme: "atto di programma",
  call: "avviso",
  local: "atto locale",
  law: "legge",
} as const;
const targets = { persons: "persone", enterprises: "imprese" } as const;

/** What the codes of parameter values mean; any other text is shown as the document prints it. */
const codes: Readonly<Record<string, string>> = {
  asl: "ASL",
  ats: "ATS",
  public: "soggetti pubblici",
  private: "soggetti privati",
  privateNonProfit: "soggetti privati senza scopo di lucro",
  privateForProfit: "soggetti privati con scopo di lucro",
  written: "per iscritto",
  withReason: "con motivazione",
  afterPlanApproval: "dopo l'approvazione del Piano",
  beforeProjectStart: "prima dell'avvio dei progetti",
  subjectsAndOpenness: "soggetti e accordo aperto o chiuso",
  organisation: "assetti organizzativi",
  governance: "assetti di governance",
  lead: "capofila",
  commitments: "impegni delle parti",
  formal: "formale",
  toldToNetworkLead: "comunicata al capofila di rete",
  networkLead: "capofila di rete",
  regionalOffice: "ufficio territoriale regionale (STER/UTR)",
  present: "i presenti",
  members: "i componenti",
  allianceLead: "capofila di Alleanza",
  alliancePartner: "partner di Alleanza",
  attendance: "presenze",
  topics: "argomenti",
  decisions: "decisioni",
  weightedIndicators: "indicatori pesati",
  rating: "rating dei progetti",
  population: "popolazione",
  planValidation: "validazione dei piani",
  region: "Regione",
  womenFertileAge: "donne 18-45",
  children: "bambini 0-6",
  femaleWorkforce: "forza lavoro femminile",
  smes: "MPMI",
  elderly: "oltre 75 anni",
  "half-up": "arrotondamento",
  truncate: "troncamento",
};

const amounts: ReadonlySet<ParameterId> = new Set(["regionalResources", "grantMaximumAmount"]);
const months = ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno"].concat([
  "luglio",
  "agosto",
  "settembre",
  "ottobre",
  "novembre",
  "dicembre",
]);

function isDecimal(value: object): value is Decimal {
  return "digits" in value && "scale" in value;
}

function fields(value: object): [string, unknown][] {
  return Object.entries(value);
}

function valueText(id: ParameterId, value: unknown): string {
  if (typeof value === "boolean") return value ? "sì" : "no";
  if (typeof value === "number")
    return id === "monitoringDueMonths" ? (months[value - 1] ?? "") : String(value);
  if (typeof value === "string") return codes[value] ?? value;
  if (Array.isArray(value)) return value.map((item) => valueText(id, item)).join(", ");
  if (typeof value !== "object" || value === null) return "";
  if (isDecimal(value)) {
    return amounts.has(id) ? `${formatNumber(toText(value), "it")} €` : formatPercent(value, "it");
  }
  if ("numerator" in value && "denominator" in value && "plus" in value) {
    return `${value.numerator}/${value.denominator}${value.plus === 0 ? "" : ` + ${value.plus}`}`;
  }
  return fields(value)
    .map(([key, part]) => `${codes[key] ?? key} ${valueText(id, part)}`)
    .join(", ");
}

function from(io: Io, source: Source): string {
  return paint(io, "dim", `[${sourceText(source)}]`);
}

function parameterLines(act: Act, io: Io): string[] {
  return parameterIds.flatMap((id) => {
    const held = act.parameters[id];
    if (!held) return [];
    const value = held.status === "stated" ? valueText(id, held.value) : `non stabilito: ${held.note.it}`;
    const note = held.status === "stated" && held.note ? `\n      ${held.note.it}` : "";
    return [`  ${parameterLabels[id].it}: ${value}  ${from(io, held.source)}${note}`];
  });
}

function dueText({ due }: Deadline): string {
  if (due.kind === "day") return due.date.split("-").reverse().join("/");
  if (due.kind === "yearly") return `ogni anno, ${due.day} ${months[due.month - 1] ?? ""}`;
  return `${months[Number(due.month.slice(5)) - 1] ?? ""} ${due.month.slice(0, 4)}`;
}

function actionLine({ number, text, targets: aims, porFse, source }: PanelAction, io: Io): string {
  const whom = aims.length === 0 ? "" : ` (${aims.map((aim) => targets[aim]).join(", ")})`;
  return `  ${number === null ? "-" : `${number}.`} ${text.it}${porFse ? "*" : ""}${whom}  ${from(io, source)}`;
}

function indicatorLine(
  { number, text, numerator, denominator, source, note }: MonitoringIndicator,
  io: Io,
): string {
  const unit = denominator === null ? unitLabels[quantities[numerator].unit].it : "rapporto";
  return `  ${number}. ${text} (${unit})  ${from(io, source)}${note ? `\n      ${note.it}` : ""}`;
}

function section(title: string, lines: readonly string[], io: Io): string[] {
  return lines.length === 0 ? [] : ["", paint(io, "bold", title), ...lines];
}

function validityText({ validity: { from: first, to } }: Act): string {
  const day = (iso: string) => iso.split("-").reverse().join("/");
  const start = first === null ? "" : `dal ${day(first.value)}`;
  return to === null
    ? `${start}, senza termine stampato`
    : `${start}, fino al giorno prima del ${day(to.value)}`;
}

export function actText(act: Act, io: Io): string {
  const { citations } = act;
  const forms = (list: typeof citations.right) => list.map(({ form }) => `«${form}»`).join(", ");
  return [
    paint(io, "bold", `${citations.canonical} - ${act.title.it}`),
    `  ${roles[act.role]}, ${act.territories === "all" ? wholeLevels[act.level] : act.territories.join(", ")}; ${validityText(act)}`,
    ...(citations.right.length === 0 ? [] : [`  Citato come: ${forms(citations.right)}`]),
    ...(citations.wrong.length === 0 ? [] : [`  Citazioni errate: ${forms(citations.wrong)}`]),
    ...section("Parametri", parameterLines(act, io), io),
    ...section(
      "Scadenze",
      act.deadlines.map((row) => `  ${row.text.it}: ${dueText(row)}  ${from(io, row.source)}`),
      io,
    ),
    ...section(
      "Tipologie di aderenti",
      act.memberTypes.map((row) => `  ${row.text.it}  ${from(io, row.source)}`),
      io,
    ),
    ...section(
      "Azioni finanziabili (* anche con fondi POR FSE)",
      act.actions.map((row) => actionLine(row, io)),
      io,
    ),
    ...section(
      "Indicatori di monitoraggio",
      act.monitoringIndicators.map((row) => indicatorLine(row, io)),
      io,
    ),
    ...section(
      "Indicatori di premialità",
      act.premialityCriteria.map((row) => `  ${row.number}. ${row.text}  ${from(io, row.source)}`),
      io,
    ),
  ].join("\n");
}
