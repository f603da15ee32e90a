/** An allocation as one JSON document and as a text for people. */
import { asl, ats } from "../../shared/acts/territories.ts";
import {
  type AllocatedPart,
  type Allocation,
  type AllocationAlternative,
  allocationMethodLabels,
  spareCentReasons,
} from "../../shared/domain/allocation.ts";
import { splitAmount } from "../../shared/domain/allocation-split.ts";
import { toText } from "../../shared/kit/decimal.ts";
import { type Cents, cents, centsText } from "../../shared/kit/money.ts";
import { formatNumber, formatPercent } from "../../shared/kit/number-format.ts";
import { ratioValue } from "../../shared/kit/ratio.ts";
import { sourceText } from "../../shared/kit/source.ts";
import { type Io, paint } from "./io.ts";

export type AllocationLevel = "asl" | "ats";

/** What is reported: the allocation at a level, where its figures stand, and what the officer must know. */
export interface AllocationReport {
  readonly allocation: Allocation;
  readonly by: AllocationLevel;
  readonly sheet: string;
  readonly range: string;
  /** Italian. */
  readonly warnings: readonly string[];
}

/** Digits behind the point of a printed share. */
const shareScale = 12;

const names: Readonly<Record<string, string>> = Object.fromEntries(
  [...Object.entries(asl), ...Object.entries(ats)].map(([code, { name }]) => [code, name]),
);

/** At the level asked for; the direct allocation to the ATS can only be compared on the ATS. */
function alternativesAt({ allocation, by }: AllocationReport): AllocationAlternative[] {
  return allocation.alternatives.filter(
    (alternative) => alternative.level === by || alternative.method === "direct-to-ats",
  );
}

/** Amounts and shares are plain decimals as text; `difference` is the largest absolute one, in euro. */
export function allocationJson(report: AllocationReport): string {
  const { allocation, by } = report;
  const { basis, split } = allocation;
  const document = {
    total: centsText(allocation.total),
    by,
    sheet: report.sheet,
    range: report.range,
    parts: allocation[by].map((part) => ({
      territory: part.name,
      code: part.territory,
      share: toText(ratioValue(part.share, shareScale)),
      amount: centsText(part.amount),
      spareCent: part.spareCents.length > 0,
      ...splitJson(part, split),
    })),
    act: { id: basis.act.id, citation: basis.act.citations.canonical, source: sourcesOf(allocation) },
    split: split && {
      alliances: toText(split.alliancesShare),
      systemActions: toText(split.systemActionsShare),
      source: split.source,
    },
    alternatives: alternativesAt(report).map(({ method, level, maximum, differences }) => ({
      method,
      level,
      difference: centsText(maximum),
      territories: differences.map(({ territory, difference }) => ({
        territory: names[territory],
        code: territory,
        difference: centsText(difference),
      })),
    })),
    warnings: report.warnings,
  };
  return JSON.stringify(document, null, 2);
}

/** Where the weights are printed. */
function sourcesOf({ basis }: Allocation): string {
  return [...new Set(basis.indicators.map(({ weightSource }) => sourceText(weightSource)))].join("; ");
}

function splitJson({ amount }: AllocatedPart, split: Allocation["split"]) {
  if (!split) return {};
  const { alliances, systemActions } = splitAmount(amount, split);
  return { alliances: centsText(alliances), systemActions: centsText(systemActions) };
}

/** Columns padded to one width; all but the first and the last aligned to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((text, i) => {
        if (i === row.length - 1) return text;
        return i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0);
      })
      .join("  ")
      .trimEnd(),
  );
}

/** An ATS names those of its ASL that got one; an ASL need not name itself. */
function spareText({ territory: own, spareCents }: AllocatedPart): string {
  return spareCents
    .map(
      ({ territory, reason }) =>
        `+0,01 ${territory === own ? "" : `${names[territory]}: `}${spareCentReasons[reason]}`,
    )
    .join("; ");
}

function signedEuro(amount: Cents): string {
  return `${amount > 0n ? "+" : ""}${formatNumber(centsText(amount), "it")}`;
}

function alternativeLines(io: Io, { method, maximum, differences, level }: AllocationAlternative): string[] {
  const head = `${allocationMethodLabels[method].it} (${method}): differenza massima ${formatNumber(centsText(maximum), "it")} €`;
  const moved = differences.filter(({ difference }) => difference !== 0n);
  if (moved.length === 0)
    return [head, `  nessuna differenza per le ${level === "asl" ? "15 ASL" : "8 ATS"}`];
  const rows = moved.map(({ territory, difference }) => [
    names[territory] ?? territory,
    signedEuro(difference),
    "",
  ]);
  return [head, ...aligned(rows).map((line) => paint(io, "dim", `  ${line}`))];
}

/** Italian, for a terminal. */
export function allocationText(report: AllocationReport, io: Io): string {
  const { allocation, by } = report;
  const parts: readonly AllocatedPart[] = allocation[by];
  const total = formatNumber(centsText(allocation.total), "it");
  const { basis, split } = allocation;
  const euro = (amount: Cents) => formatNumber(centsText(amount), "it");
  const divided = (amount: Cents): string[] => {
    if (!split) return [];
    const { alliances, systemActions } = splitAmount(amount, split);
    return [euro(alliances), euro(systemActions)];
  };
  const heads = split
    ? [
        `Alleanze ${formatPercent(split.alliancesShare, "it")}`,
        `Az. di sistema ${formatPercent(split.systemActionsShare, "it")}`,
      ]
    : [];
  const sums = (purpose: "alliances" | "systemActions") =>
    split
      ? [euro(cents(parts.reduce((all, { amount }) => all + splitAmount(amount, split)[purpose], 0n)))]
      : [];
  const [header = "", ...lines] = aligned([
    [by === "asl" ? "ASL" : "ATS", "Quota", "Importo (€)", ...heads, "Centesimo residuo"],
    ...parts.map((part) => [
      part.name,
      formatPercent(ratioValue(part.share, shareScale), "it", 4),
      euro(part.amount),
      ...divided(part.amount),
      spareText(part),
    ]),
    ["Totale", "100,0000 %", total, ...sums("alliances"), ...sums("systemActions"), ""],
  ]);
  const given = new Set(parts.flatMap((part) => part.spareCents.map(({ territory }) => territory))).size;
  return [
    paint(io, "bold", `Riparto di ${total} € tra ${by === "asl" ? "le 15 ASL" : "le 8 ATS"}`),
    `Foglio «${report.sheet}», tabella ${report.range}. Somma pesata degli indicatori (${basis.act.citations.canonical}: ${sourcesOf(allocation)}), normalizzata una volta, al centesimo con il metodo dei resti maggiori.`,
    ...(split ? [`Quote per le Alleanze e per le azioni di sistema: ${split.source}.`] : []),
    ...(by === "ats" && allocation.asl.length > 0
      ? ["Importi delle 15 ASL sommati per ATS; il Medio Alto Lario è contato con Como nell'Insubria."]
      : []),
    "",
    paint(io, "bold", header),
    ...lines,
    "",
    `Centesimi residui assegnati: ${given}.`,
    ...(alternativesAt(report).length === 0
      ? []
      : [
          "",
          paint(io, "bold", "Metodi alternativi (differenza rispetto al riparto)"),
          ...alternativesAt(report).flatMap((alternative) => alternativeLines(io, alternative)),
        ]),
  ].join("\n");
}
