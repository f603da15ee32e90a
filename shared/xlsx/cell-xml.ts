/** One cell as XML: texts inline, so that the shared table of the file is never touched. */
import { cellName } from "../kit/a1.ts";
import { limits } from "./limits.ts";
import { withStoragePrefixes } from "./stored-functions.ts";
import { type CellEdit, type CellInput, EditRefused } from "./workbook-edit.ts";

/** `prefix` is that of the part's root element; style 0 is the default. */
export function cellXml(edit: CellEdit, style: number, prefix: string): string {
  const name = cellName(edit.row, edit.column);
  const [type, content] = contentXml(edit.input, name, prefix);
  const attributes = `r="${name}"${style > 0 ? ` s="${style}"` : ""}${type ? ` t="${type}"` : ""}`;
  return content ? `<${prefix}c ${attributes}>${content}</${prefix}c>` : `<${prefix}c ${attributes}/>`;
}

/** Refuses what no cell can hold. @throws EditRefused */
export function checkCell({ row, column, input }: CellEdit): void {
  const name = `row ${row}, column ${column}`;
  const inside = (value: number, end: number) => Number.isInteger(value) && value >= 0 && value < end;
  if (!inside(row, limits.rows) || !inside(column, limits.columns)) throw new EditRefused("bad-cell", name);
  if (input.type === "number" && !Number.isFinite(input.value))
    throw new EditRefused("bad-cell", `${name}: ${input.value}`);
  if (input.type === "text" && input.text.length > limits.cellText)
    throw new EditRefused("bad-cell", `${name}: text`);
  if (input.type !== "formula") return;
  const { formula, result } = input;
  if (!formula.startsWith("=") || formula.length < 2 || formula.length > limits.formulaText) {
    throw new EditRefused("bad-cell", `${name}: formula`);
  }
  if (typeof result === "number" && !Number.isFinite(result))
    throw new EditRefused("bad-cell", `${name}: result`);
}

/** Control characters and what would be read as an escape, as ECMA-376-1, 22.9.2.19 wants them; lone halves of a pair go. */
export function escapeText(text: string): string {
  const escaped = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      /[^\t\n\u0020-\ufffd]/g,
      (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    )
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
  return escaped.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function contentXml(input: CellInput, name: string, prefix: string): [type: string, content: string] {
  const element = (tag: string, text: string) => `<${prefix}${tag}>${text}</${prefix}${tag}>`;
  switch (input.type) {
    case "keep":
    case "clear":
      return ["", ""];
    case "text":
      if (input.text === "") return ["", ""];
      return [
        "inlineStr",
        element("is", `<${prefix}t xml:space="preserve">${escapeText(input.text)}</${prefix}t>`),
      ];
    case "number":
      return ["", element("v", String(input.value))];
    case "boolean":
      return ["b", element("v", input.value ? "1" : "0")];
    case "formula": {
      const formula = element("f", escapeText(withStoragePrefixes(input.formula.slice(1), name)));
      const { result } = input;
      if (result === null) return ["", formula];
      if (typeof result === "number") return ["", formula + element("v", String(result))];
      if (typeof result === "boolean") return ["b", formula + element("v", result ? "1" : "0")];
      return [isError(result) ? "e" : "str", formula + element("v", escapeText(result))];
    }
  }
}

function isError(text: string): boolean {
  return /^#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/.test(text);
}
