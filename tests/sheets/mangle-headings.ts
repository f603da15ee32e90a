/** Headings in other words, other letters, other rows. */
import { fieldsIn, head, type Step, step } from "./mangle-step.ts";

export const rename = (headings: Readonly<Record<string, string>>): Step =>
  step(`headings: ${Object.values(headings).join(" | ")}`, (sheet) => {
    for (const [field, heading] of Object.entries(headings)) head(sheet, field, () => heading);
  });

/** A heading that says something else: the truth loses the field, or has another instead. */
export const reworded = (field: string, heading: string, means: string | null = null): Step =>
  step(`${field} is now ${heading}`, (sheet) => {
    head(sheet, field, () => heading);
    sheet.places.columns.delete(field);
    sheet.places.heads.delete(field);
    sheet.facts = sheet.facts.map((fact) => {
      const { [field]: said, ...values } = fact.values;
      return {
        ...fact,
        values: means === null || said === undefined ? values : { ...values, [means]: said },
      };
    });
  });

const eachHeading = (name: string, change: (text: string) => string): Step =>
  step(name, (sheet) => {
    for (const { row, column, content } of sheet.headers) {
      if (content.type === "text") sheet.put(row, column, change(content.text));
    }
  });

export const upperCase = eachHeading("headings in capitals", (text) => text.toUpperCase());
export const lowerCase = eachHeading("headings in small letters", (text) => text.toLowerCase());
export const lineBreaks = eachHeading("line breaks in headings", (text) => text.replaceAll(" ", "\n"));
export const blanksAround = eachHeading(
  "blanks around headings",
  (text) => `  ${text.replaceAll(" ", "  ")}\u00a0`,
);
export const colons = eachHeading("colons and stars in headings", (text) => `${text}: *`);

export const unitsInHeadings = step("units in headings", (sheet) => {
  for (const field of fieldsIn(sheet, "euro"))
    head(sheet, field, (text) => (text.includes("€") ? text : `${text} (in €)`));
});

/** "Contributo" over "richiesto" and "assegnato"; the other headings stand in the upper or the lower row. */
export const groupedHeader = (merged: boolean, othersBelow: boolean): Step =>
  step(`contributions grouped${merged ? ", merged" : ""}${othersBelow ? ", others below" : ""}`, (sheet) => {
    const { headerTop } = sheet.places;
    const [a, b] = [sheet.columnOf("requested"), sheet.columnOf("assigned")];
    sheet.insertRows(headerTop + 1);
    sheet.places.headerBottom = headerTop + 1;
    for (const { column, content } of sheet.row(headerTop)) {
      if (column === a || column === b || content.type !== "text") continue;
      if (othersBelow) {
        sheet.put(headerTop + 1, column, content.text);
        sheet.put(headerTop, column, null);
      } else if (merged)
        sheet.merges.push({ top: headerTop, bottom: headerTop + 1, left: column, right: column });
    }
    sheet.put(headerTop, a, "Contributo");
    sheet.put(headerTop, b, null);
    for (const [field, at] of sheet.places.heads)
      if (othersBelow || at.column === a || at.column === b)
        sheet.places.heads.set(field, { ...at, row: headerTop + 1 });
    sheet.put(headerTop + 1, a, "richiesto");
    sheet.put(headerTop + 1, b, "assegnato");
    if (merged) sheet.merges.push({ top: headerTop, bottom: headerTop, left: a, right: b });
  });

export const columnLetters = step("letters under the header", (sheet) => {
  const { headerBottom } = sheet.places;
  const columns = [...sheet.places.columns.values()].sort((a, b) => a - b);
  sheet.insertRows(headerBottom + 1);
  columns.forEach((column, index) => {
    sheet.put(headerBottom + 1, column, `(${String.fromCharCode(97 + index)})`);
  });
});

/** "Dati generali" over the left half, "Dettaglio" over the right one, both merged. */
export const groupedOver = (first: string, second: string): Step =>
  step(`two rows of headings: ${first} | ${second}`, (sheet) => {
    const { headerTop, left, right } = sheet.places;
    if (right - left < 3) return;
    const middle = Math.floor((left + right) / 2);
    sheet.insertRows(headerTop);
    sheet.places.headerTop = headerTop;
    for (const [label, from, to] of [[first, left, middle] as const, [second, middle + 1, right] as const]) {
      sheet.put(headerTop, from, label);
      sheet.merges.push({ top: headerTop, bottom: headerTop, left: from, right: to });
    }
  });

/** "Costo totale (A)": what formulas in the text refer to. */
export const lettered = step("letters behind the headings", (sheet) => {
  [...sheet.places.heads.keys()].forEach((field, index) => {
    head(sheet, field, (text) => `${text} (${String.fromCharCode(65 + index)})`);
  });
});

const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\bcontributo\b/gi, "contr."],
  [/\bcofinanziamento\b/gi, "cofin."],
  [/\bimporto\b/gi, "imp."],
  [/\bnumero\b/gi, "n."],
  [/\btotale\b/gi, "tot."],
  [/\bprogetto\b/gi, "prog."],
  [/\bcomplessivo\b/gi, "compl."],
  [/\bfinanziamento\b/gi, "finanz."],
];

/** Long words cut short. */
export const shortened = step("words cut short", (sheet) => {
  for (const field of sheet.places.heads.keys())
    head(sheet, field, (text) => shortForms.reduce((short, [word, form]) => short.replace(word, form), text));
});

/** The second and third letter of the longest word change places. */
export const misspelt = (field: string): Step =>
  step(`${field} misspelt`, (sheet) => {
    head(sheet, field, (text) => {
      const [word = ""] = text.split(/[^\p{L}]+/u).sort((a, b) => b.length - a.length);
      return word.length < 5 ? text : text.replace(word, `${word[0]}${word[2]}${word[1]}${word.slice(3)}`);
    });
  });
