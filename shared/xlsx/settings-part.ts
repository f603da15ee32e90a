/**
 * The add-in's document settings inside an .xlsx (receipts, choices): one custom XML part, which Excel carries along
 * with the file and shows nowhere. Name to JSON text, as the add-in itself keeps them.
 */
import { strToU8 } from "fflate";
import { openPackage, type Package, parsePart, relationshipsOf, relationshipsPath } from "./package.ts";
import { UnreadableWorkbook } from "./unreadable.ts";
import { readWorkbookPart } from "./workbook-part.ts";
import { append, applyReplacements, decodePart, escapeXml, findNode, treeOf } from "./xml-patch.ts";
import { inflateWhole, type ZipEntry } from "./zip.ts";
import { packEntry, writeZip } from "./zip-write.ts";

export type DocumentSettings = Readonly<Record<string, string>>;

/** The root of our part: what tells it from the custom XML of others. */
const NAMESPACE = "urn:concilia:document-settings";
const CONTENT_TYPES = "[Content_Types].xml";
const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

/** Empty when the file has none. @throws UnreadableWorkbook */
export function readSettings(bytes: Uint8Array): DocumentSettings {
  const pack = openPackage(bytes);
  return findSettings(pack, readWorkbookPart(pack).path)?.settings ?? {};
}

/** The file with these settings in the place of its own; every other part stays byte for byte. @throws UnreadableWorkbook */
export function withSettings(bytes: Uint8Array, settings: DocumentSettings): Uint8Array {
  const pack = openPackage(bytes);
  const workbookPath = readWorkbookPart(pack).path;
  const before = findSettings(pack, workbookPath);
  const content = strToU8(settingsXml(settings));
  if (before) {
    const { entry } = before;
    return writeZip(
      pack.entries.map((other) => (other === entry ? packEntry(entry.name, content, entry) : other)),
    );
  }
  if (Object.keys(settings).length === 0) return bytes;
  const path = freePath(pack);
  const changed = new Map([
    patched(pack, CONTENT_TYPES, (text) => withXmlType(text, path)),
    patched(pack, relationshipsPath(workbookPath), (text) => withRelationship(text, path)),
  ]);
  return writeZip([
    ...pack.entries.map((entry) => changed.get(entry.name.toLowerCase()) ?? entry),
    packEntry(path, content, null),
  ]);
}

function findSettings(
  pack: Package,
  workbookPath: string,
): { entry: ZipEntry; settings: DocumentSettings } | null {
  for (const { kind, target } of relationshipsOf(pack, workbookPath)) {
    const entry = kind === "customXml" && target ? pack.parts.get(target.toLowerCase()) : undefined;
    const settings = entry ? parseSettings(entry) : null;
    if (entry && settings) return { entry, settings };
  }
  return null;
}

/** Null when the part is somebody else's. */
function parseSettings(entry: ZipEntry): DocumentSettings | null {
  const settings = new Map<string, string>();
  let ours: boolean | null = null;
  let name: string | null = null;
  parsePart(entry, {
    open(element, attributes) {
      ours ??= element === "settings" && attributes.xmlns === NAMESPACE;
      name = ours && element === "setting" ? (attributes.name ?? null) : null;
      if (name !== null) settings.set(name, "");
    },
    text(text) {
      if (name !== null) settings.set(name, (settings.get(name) ?? "") + text);
    },
    close() {
      name = null;
    },
  });
  return ours ? Object.fromEntries(settings) : null;
}

function settingsXml(settings: DocumentSettings): string {
  const entries = Object.entries(settings).map(
    ([name, value]) => `<setting name="${escapeXml(name)}">${escapeXml(value)}</setting>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${NAMESPACE}">${entries.join("")}</settings>`;
}

function patched(pack: Package, path: string, change: (text: string) => string): [string, ZipEntry] {
  const entry = pack.parts.get(path.toLowerCase());
  if (!entry) throw new UnreadableWorkbook("damaged", `no part ${path}`);
  const text = change(decodePart(inflateWhole(entry)));
  return [path.toLowerCase(), packEntry(entry.name, strToU8(text), entry)];
}

function withXmlType(text: string, path: string): string {
  const types = findNode(treeOf(text), "Types");
  if (!types) throw new UnreadableWorkbook("damaged", "no content types");
  const override = `<Override PartName="/${path}" ContentType="application/xml"/>`;
  return applyReplacements(text, [append(text, types, override)]);
}

function withRelationship(text: string, path: string): string {
  const list = findNode(treeOf(text), "Relationships");
  if (!list) throw new UnreadableWorkbook("damaged", "no relationships");
  const taken = new Set([...text.matchAll(/\bId\s*=\s*["']([^"']*)/g)].map((match) => match[1]));
  let number = list.children.length + 1;
  while (taken.has(`rId${number}`)) number++;
  const entry = `<Relationship Id="rId${number}" Type="${CUSTOM_XML}" Target="/${path}"/>`;
  return applyReplacements(text, [append(text, list, entry)]);
}

function freePath(pack: Package): string {
  let number = 1;
  while (pack.parts.has(`customxml/item${number}.xml`)) number++;
  return `customXml/item${number}.xml`;
}
