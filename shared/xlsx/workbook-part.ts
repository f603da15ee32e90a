/** The workbook part: which sheets there are, in which order, and where their parts lie (ECMA-376-1, 18.2). */
import { limits } from "./limits.ts";
import { findPart, type Package, parsePart, type Relationship, relationshipsOf } from "./package.ts";
import { decodeEscapes } from "./strings.ts";
import { UnreadableWorkbook } from "./unreadable.ts";
import type { Attributes } from "./xml.ts";
import type { ZipEntry } from "./zip.ts";

export interface WorkbookPart {
  readonly path: string;
  readonly relationships: readonly Relationship[];
  /** Worksheets only, in tab order: a chart sheet has no cells. */
  readonly sheets: readonly SheetEntry[];
  /** Day 0 is 1 January 1904 (old Mac workbooks). */
  readonly date1904: boolean;
  /** The writer did not vouch for the stored results of formulas. */
  readonly recalculateOnLoad: boolean;
  readonly names: readonly NameEntry[];
}

export interface SheetEntry {
  readonly name: string;
  readonly visible: boolean;
  readonly part: ZipEntry;
}

export interface NameEntry {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet: string | null;
  readonly hidden: boolean;
}

/** @throws UnreadableWorkbook */
export function readWorkbookPart(pack: Package): WorkbookPart {
  const path =
    relationshipsOf(pack, "").find((r) => r.kind === "officeDocument")?.target ?? "xl/workbook.xml";
  if (path.toLowerCase().endsWith(".bin")) throw new UnreadableWorkbook("old-format", path);
  const entry = findPart(pack, path);
  if (!entry) throw new UnreadableWorkbook("not-a-workbook", `no part ${path}`);
  const relationships = relationshipsOf(pack, path);
  const tabs: Attributes[] = [];
  const names: { attributes: Attributes; text: string }[] = [];
  let root: string | null = null;
  let date1904 = false;
  let recalculateOnLoad = false;
  let name: { attributes: Attributes; text: string } | null = null;
  parsePart(entry, {
    open(element, attributes) {
      root ??= element;
      if (element === "sheet") tabs.push(attributes);
      else if (element === "workbookPr") date1904 = isTrue(attributes.date1904);
      else if (element === "calcPr") recalculateOnLoad = isTrue(attributes.fullCalcOnLoad);
      else if (element === "definedName") {
        name = { attributes, text: "" };
        names.push(name);
      }
    },
    text(text) {
      if (name) name.text += text;
    },
    close(element) {
      if (element === "definedName") name = null;
    },
  });
  if (root !== "workbook") throw new UnreadableWorkbook("not-a-workbook", `${path} holds <${root}>`);
  if (tabs.length > limits.sheets) throw new UnreadableWorkbook("too-many-cells", `${tabs.length} sheets`);
  const tabNames = tabs.map((tab) => decodeEscapes(tab.name ?? ""));
  return {
    path,
    relationships,
    sheets: tabs.flatMap((tab, i) => findSheet(pack, relationships, tab, tabNames[i] ?? "")),
    date1904,
    recalculateOnLoad,
    names: names.map(({ attributes, text }) => {
      const local = attributes.localSheetId;
      return {
        name: decodeEscapes(attributes.name ?? ""),
        refersTo: text.trim(),
        sheet: local === undefined ? null : (tabNames[Number(local)] ?? null),
        hidden: isTrue(attributes.hidden),
      };
    }),
  };
}

/** The part of the first relationship of this kind; one whose part is missing does not count. */
export function findRelated(pack: Package, workbook: WorkbookPart, kind: string): ZipEntry | null {
  for (const relationship of workbook.relationships) {
    const entry =
      relationship.kind === kind && relationship.target ? findPart(pack, relationship.target) : null;
    if (entry) return entry;
  }
  return null;
}

/** xsd:boolean; null or absent is false. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function findSheet(
  pack: Package,
  relationships: readonly Relationship[],
  tab: Attributes,
  name: string,
): SheetEntry[] {
  const id = relationshipId(tab);
  const relationship = relationships.find((r) => r.id === id);
  if (!relationship) throw new UnreadableWorkbook("damaged", `sheet ${name} without relationship`);
  if (relationship.kind !== "worksheet") return [];
  const part = relationship.target ? findPart(pack, relationship.target) : null;
  if (!part) throw new UnreadableWorkbook("damaged", `sheet ${name} without part`);
  return [{ name, visible: tab.state !== "hidden" && tab.state !== "veryHidden", part }];
}

/** The id is the one attribute of another vocabulary, under whatever prefix the writer chose. */
function relationshipId(attributes: Attributes): string | undefined {
  const key = Object.keys(attributes).find((name) => name.endsWith(":id"));
  return key === undefined ? undefined : attributes[key];
}
