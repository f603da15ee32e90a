/**
 * Formulas between the user's Italian and the file's English: function names, argument separators, decimal commas,
 * errors, logical values, parts of tables. Texts in quotes and names of sheets are never touched.
 */
import { englishError, englishFunction, italianError, italianFunction } from "./function-names.ts";

/** "=SOMMA(A1;1,5)" becomes "=SUM(A1,1.5)". Null when a number is written as no Italian Excel would take it ("=1.000+1"). */
export function englishFormula(italian: string): string | null {
  return translate(italian, toEnglish);
}

/** "=SUM(A1,1.5)" becomes "=SOMMA(A1;1,5)". A formula that cannot be followed comes back as it is. */
export function italianFormula(english: string): string {
  return translate(english, toItalian) ?? english;
}

interface Direction {
  /** At the start of a number. */
  readonly number: RegExp;
  /** The number in the other language, null when it must not be guessed. */
  readonly writeNumber: (text: string) => string | null;
  readonly functionName: (name: string) => string;
  readonly constants: Readonly<Record<string, string>>;
  readonly error: (name: string) => string | null;
  /** Argument separator, and the separator of columns in an array constant. */
  readonly separator: readonly [from: string, to: string];
  readonly arrayColumn: readonly [from: string, to: string];
  readonly tableParts: readonly (readonly [from: string, to: string])[];
}

const tableParts = [
  ["#All", "#Tutti"],
  ["#Data", "#Dati"],
  ["#Headers", "#Intestazioni"],
  ["#Totals", "#Totali"],
  ["#This Row", "#Questa riga"],
] as const;

const toEnglish: Direction = {
  number: /^(?:\d[\d.]*(?:,\d*)?|,\d+)(?:E[+-]?\d+)?/i,
  writeNumber: (text) => (text.includes(".") ? null : text.replace(",", ".")),
  functionName: englishFunction,
  constants: { VERO: "TRUE", FALSO: "FALSE" },
  error: englishError,
  separator: [";", ","],
  arrayColumn: ["\\", ","],
  tableParts: tableParts.map(([english, italian]) => [italian, english]),
};

const toItalian: Direction = {
  number: /^(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/i,
  writeNumber: (text) => text.replace(".", ","),
  functionName: italianFunction,
  constants: { TRUE: "VERO", FALSE: "FALSO" },
  error: italianError,
  separator: [",", ";"],
  arrayColumn: [",", "\\"],
  tableParts,
};

const quoted = /^"(?:[^"]|"")*"?/;
const sheetName = /^'(?:[^']|'')*'?/;
const errorValue = /^#[A-ZÀ-Ù]+(?:\/[A-Z0-9]+)?[!?]?/i;
const word = /^[\p{L}_\\][\p{L}\p{N}_.?]*/u;
/** Rows of a reference follow a dollar or a colon and are no decimals: "$A$1", "3:5". */
const rowNumber = /^\d+/;

function translate(formula: string, direction: Direction): string | null {
  let result = "";
  let rest = formula;
  let arrayDepth = 0;
  const take = (length: number, replacement?: string) => {
    result += replacement ?? rest.slice(0, length);
    rest = rest.slice(length);
  };
  while (rest !== "") {
    const first = rest.charAt(0);
    const text = quoted.exec(rest) ?? sheetName.exec(rest);
    if (text) {
      take(text[0].length);
      continue;
    }
    if (first === "[") {
      const part = bracketed(rest);
      take(part.length, translateBrackets(part, direction));
      continue;
    }
    const error = errorValue.exec(rest)?.[0];
    if (error) {
      take(error.length, direction.error(error) ?? error);
      continue;
    }
    const name = word.exec(rest)?.[0];
    if (name && !(arrayDepth > 0 && name.startsWith("\\"))) {
      take(name.length, translateWord(name, rest.slice(name.length), direction));
      continue;
    }
    const row = /[$:!]$/.test(result) ? rowNumber.exec(rest)?.[0] : undefined;
    if (row) {
      take(row.length);
      continue;
    }
    const number = direction.number.exec(rest)?.[0];
    if (number) {
      const written = direction.writeNumber(number);
      if (written === null) return null;
      take(number.length, written);
      continue;
    }
    if (first === "{") arrayDepth++;
    if (first === "}") arrayDepth--;
    const [from, to] = arrayDepth > 0 ? direction.arrayColumn : direction.separator;
    take(1, first === from ? to : first);
  }
  return result;
}

function translateWord(name: string, after: string, direction: Direction): string {
  if (/^\s*\(/.test(after)) return direction.functionName(name);
  // A sheet or a table may be called like a constant.
  if (/^[![]/.test(after)) return name;
  return direction.constants[name.toUpperCase()] ?? name;
}

/** From the opening bracket to the one that closes it; an apostrophe escapes what follows. */
function bracketed(text: string): string {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === "'") index++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return text.slice(0, index + 1);
  }
  return text;
}

/** Of a table's part only the specifier words and the separators between inner brackets change. */
function translateBrackets(part: string, direction: Direction): string {
  const [from, to] = direction.separator;
  let result = part.replaceAll(new RegExp(`\\]\\s*\\${from}\\s*\\[`, "g"), `]${to}[`);
  for (const [name, translated] of direction.tableParts) {
    result = result.replaceAll(new RegExp(`\\[${name}\\]`, "gi"), `[${translated}]`);
  }
  return result;
}
