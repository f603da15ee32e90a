/** The list of members of a network, one row per subject; subjects in general. */
import { laidDown, type Rules, row } from "./rule.ts";

const list = "PLAN-MI-2017, All. 3 art. 2 bis";
const form = "PLAN-MI-2017, All. 1";
const types = "LG-2014, indicatore 2; PLAN-MI-2017, par. 2.3";

export const memberListRules = {
  "date.unreadable": row("warning", "Aritmetica della tabella", "Data illeggibile", "Unreadable date"),
  "subject.code": row(
    "error",
    `${form}; D.P.R. 633/1972 e D.M. 23/12/1976 (caratteri di controllo)`,
    "Codice fiscale o partita IVA errati",
    "Wrong tax code or VAT number",
  ),
  "subject.codeZeros": row(
    "warning",
    form,
    "Zeri iniziali del codice perduti",
    "Leading zeros of the code lost",
  ),
  "subject.twoTypes": row("error", types, "Stesso soggetto con due tipologie", "Same subject with two types"),
  "across.twoTypes": row(
    "error",
    types,
    "Stesso soggetto con tipologie diverse in due fogli",
    "Same subject with different types on two sheets",
  ),
  "subject.duplicate": row("error", types, "Soggetto ripetuto", "Repeated subject"),
  "subject.similar": row("warning", types, "Soggetti quasi uguali", "Nearly equal subjects"),
  "subject.natureConflict": row(
    "warning",
    types,
    "Natura dichiarata diversa da quella del nome",
    "Declared nature differs from the name's",
  ),
  "member.type": row("warning", types, "Tipologia non riconosciuta", "Unknown type of member"),
  "member.columns": row(
    "info",
    types,
    "Elenco senza tipologia o senza data di adesione",
    "List without types or without dates of adhesion",
  ),
  "member.adhesionMissing": row(
    "warning",
    `${list}; ACC-CR-2014, art. 5`,
    "Data di adesione mancante",
    "Missing date of adhesion",
  ),
  "member.withdrawalBeforeAdhesion": row(
    "error",
    list,
    "Rinuncia precedente all'adesione",
    "Withdrawal before adhesion",
  ),
  "member.withdrawalReason": laidDown(
    row("warning", list, "Rinuncia senza motivazione", "Withdrawal without a reason"),
    "memberWithdrawal",
  ),
  "member.withdrawalWritten": laidDown(
    row("error", list, "Rinuncia non scritta", "Withdrawal not in writing"),
    "memberWithdrawal",
  ),
  "member.withdrawalDate": row("warning", list, "Rinuncia senza data", "Withdrawal without a date"),
  "member.form": laidDown(
    row("warning", `${list}; All. 1`, "Modulo di adesione mancante", "No adhesion form"),
    "networkMembershipFirst",
  ),
  "member.updateLate": laidDown(
    row("warning", list, "Elenco aggiornato oltre il semestre", "List updated after more than six months"),
    "memberUpdateMonths",
  ),
  "across.memberCounts": row(
    "error",
    types,
    "Conteggio per tipologia diverso dall'elenco",
    "Counts by type differ from the list",
  ),
  "across.memberTotal": row(
    "error",
    types,
    "Numero di aderenti diverso dall'elenco",
    "Number of members differs from the list",
  ),
} as const satisfies Rules;
