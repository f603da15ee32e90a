/** The parts that list other parts: content types, relationships and the workbook's own sheets. */
import { escapeText } from "./cell-xml.ts";
import { EditRefused } from "./workbook-edit.ts";
import {
  append,
  applyReplacements,
  attributeOf,
  escapeXml,
  findNode,
  prefixOf,
  treeOf,
  withAttribute,
} from "./xml-patch.ts";

const MAIN_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export type NewPartKind = "worksheet" | "styles";

export function withContentType(text: string, path: string, kind: NewPartKind): string {
  const types = findNode(treeOf(text), "Types");
  const p = prefixOf(text);
  const override = `<${p}Override PartName="/${escapeXml(path)}" ContentType="${MAIN_TYPE}.${kind}+xml"/>`;
  return types ? applyReplacements(text, [append(text, types, override)]) : text;
}

export function withoutContentType(text: string, path: string): string {
  const gone = (findNode(treeOf(text), "Types")?.children ?? []).filter(({ start, end }) => {
    return attributeOf(text.slice(start, end), "PartName")?.toLowerCase() === `/${path}`.toLowerCase();
  });
  return applyReplacements(
    text,
    gone.map(({ start, end }) => ({ start, end, text: "" })),
  );
}

/** Gives the text and the id of the new relationship. */
export function withRelationship(
  text: string,
  path: string,
  kind: NewPartKind,
): { text: string; id: string } {
  const list = findNode(treeOf(text), "Relationships");
  if (!list) throw new Error("a relationships part without its root");
  const tags = list.children.map(({ start, end }) => text.slice(start, end));
  const ids = new Set(tags.map((tag) => attributeOf(tag, "Id")));
  let number = tags.length + 1;
  while (ids.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const base = tags.some((tag) => attributeOf(tag, "Type")?.startsWith(STRICT)) ? STRICT : TRANSITIONAL;
  const p = prefixOf(text);
  const entry = `<${p}Relationship Id="${id}" Type="${base}/${kind}" Target="/${escapeXml(path)}"/>`;
  return { text: applyReplacements(text, [append(text, list, entry)]), id };
}

export function withoutRelationship(text: string, kind: string): string {
  const gone = (findNode(treeOf(text), "Relationships")?.children ?? []).filter(({ start, end }) => {
    return attributeOf(text.slice(start, end), "Type")?.endsWith(`/${kind}`);
  });
  return applyReplacements(
    text,
    gone.map(({ start, end }) => ({ start, end, text: "" })),
  );
}

/** Adds a tab at the end. @throws EditRefused when the name is taken or not admitted */
export function withSheet(text: string, name: string, relationship: string): string {
  const sheets = findNode(treeOf(text), "workbook", "sheets");
  if (!sheets) throw new Error("a workbook part without sheets");
  const tags = sheets.children.map(({ start, end }) => text.slice(start, end));
  const taken = tags.some((tag) => attributeOf(tag, "name")?.toLowerCase() === name.toLowerCase());
  if (taken || !isSheetName(name)) throw new EditRefused("bad-sheet-name", name);
  const id = Math.max(0, ...tags.map((tag) => Number(attributeOf(tag, "sheetId") ?? 0))) + 1;
  const namespace = text.includes(STRICT) ? STRICT : TRANSITIONAL;
  const value = escapeText(name).replaceAll('"', "&quot;");
  const tab = `<${prefixOf(text)}sheet name="${value}" sheetId="${id}" xmlns:r="${namespace}" r:id="${relationship}"/>`;
  return applyReplacements(text, [append(text, sheets, tab)]);
}

/** Sections that come before `calcPr` in a workbook part (ECMA-376-1, 18.2.27). */
const beforeCalculation = ["sheets", "functionGroups", "externalReferences", "definedNames"];

/** Asks the program that opens the file to calculate every formula again. */
export function withFullCalculation(text: string): string {
  const tree = treeOf(text);
  const known = findNode(tree, "workbook", "calcPr");
  if (known) {
    const tag = withAttribute(text.slice(known.start, known.openEnd), "fullCalcOnLoad", "1");
    return applyReplacements(text, [{ start: known.start, end: known.openEnd, text: tag }]);
  }
  const sections =
    findNode(tree, "workbook")?.children.filter((node) => beforeCalculation.includes(node.name)) ?? [];
  const at = sections.at(-1)?.end;
  if (at === undefined) return text;
  return applyReplacements(text, [
    { start: at, end: at, text: `<${prefixOf(text)}calcPr fullCalcOnLoad="1"/>` },
  ]);
}

/** As Excel accepts them when a tab is renamed. */
export function isSheetName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= 31 &&
    !/[:\\/?*[\]]|^'|'$/.test(name) &&
    name.toLowerCase() !== "history"
  );
}
