/** What any list of subjects is asked: readable days, right tax codes, one row per subject. */
import type { Finding } from "../../kit/finding.ts";
import { readTaxCode, splitTaxCodes } from "../../kit/tax-codes.ts";
import { excerpt } from "../../kit/text.ts";
import { dated } from "../dated-row.ts";
import { finding, type RuleId } from "../rules.ts";
import type { Pair, Subject } from "../subject.ts";
import { sideByName, sideDeclared } from "../subject-nature.ts";
import type { Table } from "../table.ts";
import { dataRows, type RowAccess } from "../table-access.ts";

const sides = {
  public: { it: "pubblico", en: "public" },
  private: { it: "privato", en: "private" },
} as const;

/** "Sì", "x", a date or a reference say yes; "no" says no; a blank says nothing. */
export function saysNo(text: string): boolean {
  return /^(no|n|non ricevuto|non inviat[oa]|mancante|assente|manca|da acquisire)\.?$/i.test(text.trim());
}

export function unreadableDates(table: Table, fields: readonly string[]): Finding[] {
  return dataRows(table).flatMap((row) =>
    fields.flatMap((field) => {
      const day = dated(row, field);
      if (day.type !== "unreadable") return [];
      return [
        finding("date.unreadable", {
          sheet: table.sheet,
          cell: day.cell,
          message: {
            it: `«${excerpt(day.text, 30)}» non si legge come data: scriverla come gg/mm/aaaa, altrimenti i controlli sulle date non possono farsi.`,
            en: `"${excerpt(day.text, 30)}" cannot be read as a date: write it as dd/mm/yyyy, or the checks of dates cannot be made.`,
          },
        }),
      ];
    }),
  );
}

export function taxCodes(table: Table, fields: readonly string[]): Finding[] {
  return dataRows(table).flatMap((row) => fields.flatMap((field) => codesOf(table, row, field)));
}

function codesOf(table: Table, row: RowAccess, field: string): Finding[] {
  const cell = row.cell(field);
  if (cell === null) return [];
  return splitTaxCodes(row.text(field)).flatMap((text) => {
    const read = readTaxCode(text);
    // Words in place of a code ("in attesa") are no code that could be wrong.
    if (read.type === "valid" || !/\d/.test(text)) return [];
    const at = { sheet: table.sheet, cell, found: read.text };
    if (read.fault === "zeros") {
      return [
        finding("subject.codeZeros", {
          ...at,
          message: {
            it: `«${excerpt(text, 30)}» ha meno di 11 cifre: forse Excel ha tolto gli zeri iniziali (${read.likely} avrebbe il carattere di controllo giusto). Scrivere il codice come testo.`,
            en: `"${excerpt(text, 30)}" has fewer than 11 digits: Excel may have dropped the leading zeros (${read.likely} would have the right check digit). Write the code as text.`,
          },
        }),
      ];
    }
    const [it, en] =
      read.fault === "check"
        ? ["il carattere di controllo non torna", "its check digit is wrong"]
        : [
            "non ha né 11 cifre né i 16 caratteri di un codice fiscale",
            "it has neither 11 digits nor the 16 characters of a codice fiscale",
          ];
    return [
      finding("subject.code", {
        ...at,
        message: {
          it: `«${excerpt(text, 30)}» non è un codice valido: ${it}. Verificarlo sul modulo di adesione.`,
          en: `"${excerpt(text, 30)}" is no valid code: ${en}. Check it on the adhesion form.`,
        },
      }),
    ];
  });
}

/** The same subject again, for lists in which every subject stands once. */
export function repeated(table: Table, rule: RuleId, pairs: readonly Pair<Subject>[]): Finding[] {
  return pairs.map(({ first, second, because }) =>
    finding(rule, {
      sheet: table.sheet,
      cell: second.cell,
      cells: [first.cell],
      message: {
        it: `«${excerpt(second.name.text)}» è già in ${first.cell}${because === "code" ? ` («${excerpt(first.name.text)}») con lo stesso codice` : ""}: conta due volte.`,
        en: `"${excerpt(second.name.text)}" is already in ${first.cell}${because === "code" ? ` ("${excerpt(first.name.text)}") with the same code` : ""}: it counts twice.`,
      },
    }),
  );
}

export function nearlyEqual(table: Table, rule: RuleId, pairs: readonly Pair<Subject>[]): Finding[] {
  return pairs.map(({ first, second }) =>
    finding(rule, {
      sheet: table.sheet,
      cell: second.cell,
      cells: [first.cell],
      message: {
        it: `«${excerpt(second.name.text)}» somiglia a «${excerpt(first.name.text)}» (${first.cell}): se è lo stesso soggetto, lasciarne uno; se sono due, indicare il codice fiscale di entrambi.`,
        en: `"${excerpt(second.name.text)}" is close to "${excerpt(first.name.text)}" (${first.cell}): if it is one subject, keep one; if they are two, give both tax codes.`,
      },
    }),
  );
}

/** A name that can only be public under a private type, or the reverse. */
export function natureConflict(table: Table, subject: Subject, declared: string, cell: string): Finding[] {
  const said = sideDeclared(declared);
  const shown = sideByName(subject.name.text);
  if (said === null || shown === null || said === shown) return [];
  return [
    finding("subject.natureConflict", {
      sheet: table.sheet,
      cell,
      cells: [subject.cell],
      found: declared,
      message: {
        it: `«${excerpt(subject.name.text)}» è indicato come ${sides[said].it}, ma dal nome sembra ${sides[shown].it}: verificare la tipologia.`,
        en: `"${excerpt(subject.name.text)}" is declared ${sides[said].en}, but its name looks ${sides[shown].en}: check the type.`,
      },
    }),
  ];
}
