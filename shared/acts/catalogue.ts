/**
 * The acts and the choice among them: by an explicit date or programme, never by today.
 * A later programme is one more file of the shape `Act` in the folder `data`, and nothing else.
 * What cannot be chosen is an answer with its reason in both languages, not an exception.
 */
import type { Bilingual } from "../kit/finding.ts";
import type { Act, Validity } from "./act.ts";
import { acts as unordered } from "./all.ts";
import { territoryValidity } from "./data/lr-23-2015.ts";
import type { ParameterId, Parameters, ParameterValue } from "./parameters.ts";
import { aslCodes, atsCodes } from "./registry.ts";
import { IsoDate, type Parameter } from "./sourced.ts";

/** In the order in which they came into force. */
export const acts: readonly Act[] = [...unordered].sort((a, b) => {
  const [first, second] = [a.validity.from?.value ?? "", b.validity.from?.value ?? ""];
  return first === second ? 0 : first < second ? -1 : 1;
});

export interface Refused {
  readonly status: "refused";
  readonly reason: Bilingual;
}

/** By programme, by date, or by programme as at a date. Dates are ISO text: "2017-09-30". */
export type ActQuery =
  | { readonly programme: string; readonly date?: string }
  | { readonly programme?: undefined; readonly date: string };

export type ActAnswer =
  | { readonly status: "found"; readonly act: Act }
  /** More than one act fits, as in December 2016: the officer names the programme. */
  | { readonly status: "several"; readonly acts: readonly Act[]; readonly reason: Bilingual }
  | Refused;

function refused(it: string, en: string): Refused {
  return { status: "refused", reason: { it, en } };
}

function holds({ from, to }: Validity, date: string): boolean {
  return (from === null || from.value <= date) && (to === null || date < to.value);
}

function notADate(date: string): Refused | null {
  return IsoDate.safeParse(date).success
    ? null
    : refused(
        `«${date.slice(0, 40)}» non è una data: scriverla come 2017-09-30.`,
        `"${date.slice(0, 40)}" is not a date: write it as 2017-09-30.`,
      );
}

function citations(found: readonly Act[]): string {
  return found.map((act) => act.citations.canonical).join(", ");
}

function only(found: readonly Act[], none: Refused): ActAnswer {
  const [act, ...others] = found;
  if (!act) return none;
  if (others.length === 0) return { status: "found", act };
  return {
    status: "several",
    acts: found,
    reason: {
      it: `Più atti sono in vigore (${citations(found)}): indicare il programma o la data.`,
      en: `Several acts are in force (${citations(found)}): name the programme or the date.`,
    },
  };
}

/**
 * The regional act that governs. A date alone chooses among the acts of programmes: a call stands beside a programme and is
 * chosen by its own name, local acts by `localActsFor`.
 */
export function actFor(query: ActQuery, among: readonly Act[] = acts): ActAnswer {
  const { programme, date } = query;
  const malformed = date === undefined ? null : notADate(date);
  if (malformed) return malformed;
  const regional = among.filter(
    ({ role }) => role === "programme" || (programme !== undefined && role === "call"),
  );
  const named =
    programme === undefined ? regional : regional.filter(({ programmes }) => programmes.includes(programme));
  if (programme !== undefined && named.length === 0) {
    return refused(
      `Nessun atto per il programma «${programme.slice(0, 40)}».`,
      `No act for the programme "${programme.slice(0, 40)}".`,
    );
  }
  const inForce = date === undefined ? named : named.filter(({ validity }) => holds(validity, date));
  const where = programme === undefined ? "" : ` (${citations(named)})`;
  return only(
    inForce,
    refused(
      `Il ${date} è fuori da ogni atto conosciuto${where}.`,
      `${date} is outside every act that is known${where}.`,
    ),
  );
}

/** Accords and regulations that detail a programme for one territory (its code), as at a date when one is given. */
export function localActsFor(
  query: { readonly programme: string; readonly territory: string; readonly date?: string },
  among: readonly Act[] = acts,
): readonly Act[] {
  return among.filter(
    ({ role, programmes, territories, validity }) =>
      role === "local" &&
      programmes.includes(query.programme) &&
      (territories === "all" || territories.includes(query.territory)) &&
      (query.date === undefined || holds(validity, query.date)),
  );
}

/** The id is no matter of the act: unlike an open parameter there is nothing to ask for. */
export interface NotGoverned {
  readonly status: "notGoverned";
  readonly reason: Bilingual;
}

export type ParameterAnswer<Id extends ParameterId> = Parameter<ParameterValue<Id>> | NotGoverned;

/** Stated with value and source, open with the source of its openness, or not a matter of this act. */
export function parameterOf<Id extends ParameterId>(act: Act, id: Id): ParameterAnswer<Id> {
  const held: Parameters[Id] = act.parameters[id];
  if (held) return held;
  return {
    status: "notGoverned",
    reason: {
      it: `${act.citations.canonical} non regola questa materia.`,
      en: `${act.citations.canonical} does not govern this matter.`,
    },
  };
}

/**
 * The parameter that binds one territory under a programme: its local acts first, then the regional act.
 * A stated value anywhere goes before an open one.
 */
export function parameterFor<Id extends ParameterId>(
  query: { readonly programme: string; readonly territory: string; readonly date?: string },
  id: Id,
  among: readonly Act[] = acts,
): ParameterAnswer<Id> | Refused {
  const regional = actFor(query, among);
  if (regional.status === "refused") return regional;
  if (regional.status === "several") return { status: "refused", reason: regional.reason };
  const answers = [...localActsFor(query, among), regional.act].map((act) => parameterOf(act, id));
  return (
    answers.find(({ status }) => status === "stated") ??
    answers.find(({ status }) => status === "open") ??
    parameterOf(regional.act, id)
  );
}

/** The levels of territories in force on a day: 15 ASL until 31 December 2015, then 8 ATS. */
export function territoriesOn(
  date: string,
): { readonly status: "found"; readonly level: "asl" | "ats"; readonly codes: readonly string[] } | Refused {
  const malformed = notADate(date);
  if (malformed) return malformed;
  return holds(territoryValidity.ats, date)
    ? { status: "found", level: "ats", codes: atsCodes }
    : { status: "found", level: "asl", codes: aslCodes };
}
