/** Whether the monitoring of a half-year came in time, in words; kinds without a due day say nothing. */
import type { TerritoryCode } from "../../shared/acts/registry.ts";
import type { SubmissionSummary } from "../../shared/contract/routes.ts";
import {
  lateness,
  latenessOfVersions,
  type MonitoringDue,
  monitoringDue,
} from "../../shared/domain/calendar.ts";
import { dayText } from "../../shared/domain/day.ts";
import type { Kind } from "../../shared/domain/table.ts";
import type { Bilingual, Language } from "../../shared/kit/finding.ts";
import { sourceText } from "../../shared/kit/source.ts";
import { localDay, plainNumber } from "./format.ts";
import type { PlanChoice } from "./plan-choice.ts";

const monitoringKinds: readonly Kind[] = ["monitoring", "monitoring2014", "planMonitoring"];

export function hasDueDay(kind: Kind): boolean {
  return monitoringKinds.includes(kind);
}

function inDays(count: number): Bilingual {
  const days = (language: Language) => plainNumber(String(count), language);
  return count === 1
    ? { it: "un giorno", en: "one day" }
    : { it: `${days("it")} giorni`, en: `${days("en")} days` };
}

/**
 * How one kind of one territory stands on `today`.
 * @param versions every submission of the plan and half-year, of any territory and kind
 * @param today the instant of the server's clock
 */
export function timelinessOf(
  { programme, period }: PlanChoice,
  territory: TerritoryCode,
  kind: Kind,
  versions: readonly SubmissionSummary[],
  today: Date,
): Bilingual | null {
  const due = hasDueDay(kind) ? monitoringDue(programme, territory, period) : null;
  if (!due) return null;
  const days = versions
    .filter((version) => version.territory === territory && version.kinds.includes(kind))
    .map(({ receivedAt }) => localDay(receivedAt));
  return arrived(days, due) ?? awaited(localDay(today.toISOString()), due);
}

function arrived(receivedOn: readonly string[], due: MonitoringDue): Bilingual | null {
  const standing = latenessOfVersions(receivedOn, due);
  if (!standing) return null;
  const term = dayText(due.due);
  if (standing.state === "inTime") {
    return { it: `entro il termine del ${term}`, en: `within the term of ${term}` };
  }
  if (standing.state === "early") {
    const end = dayText(due.to);
    return {
      it: `prima della fine del semestre (${end}): i dati non possono essere completi; termine ${term}`,
      en: `before the end of the half-year (${end}): the data cannot be complete; due by ${term}`,
    };
  }
  const days = inDays(standing.daysLate);
  return {
    it: `oltre il termine del ${term}, di ${days.it}`,
    en: `after the term of ${term}, by ${days.en}`,
  };
}

function awaited(today: string, due: MonitoringDue): Bilingual {
  const term = dayText(due.due);
  const { daysLate } = lateness(today, due);
  if (daysLate === 0) return { it: `da inviare entro il ${term}`, en: `to be sent by ${term}` };
  const days = inDays(daysLate);
  return {
    it: `in ritardo di ${days.it} al ${dayText(today)} (termine ${term})`,
    en: `late by ${days.en} as at ${dayText(today)} (due by ${term})`,
  };
}

/** Where the due day comes from, and what of it is our reading; null when the programme has none. */
export function dueDaySource({ programme, period }: PlanChoice, territory: TerritoryCode): Bilingual | null {
  const due = monitoringDue(programme, territory, period);
  if (!due) return null;
  const source = sourceText(due.source);
  const day = dayText(due.due);
  return due.stated
    ? {
        it: `Termine del monitoraggio: ${day}. Fonte: ${source}. Conta la prima versione ricevuta a semestre concluso.`,
        en: `Monitoring is due by ${day}. Source: ${source}. The first version received after the end of the half-year counts.`,
      }
    : {
        it: `Termine del monitoraggio: ${day}. L'atto del programma dice solo che è semestrale: il giorno è quello stampato in ${source}. Conta la prima versione ricevuta a semestre concluso.`,
        en: `Monitoring is due by ${day}. The act of the programme only says twice a year: the day is that printed in ${source}. The first version received after the end of the half-year counts.`,
      };
}
