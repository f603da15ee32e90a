/**
 * The package over the container: parts are found through relationships, never by a guessed path
 * (ECMA-376-2, 9.3). Writers differ: absolute and relative targets, backslashes, capitals.
 */
import { limits } from "./limits.ts";
import { UnreadableWorkbook } from "./unreadable.ts";
import { parseXml, type XmlHandlers } from "./xml.ts";
import { inflateEntry, listZip, type ZipEntry } from "./zip.ts";

export interface Package {
  readonly entries: readonly ZipEntry[];
  /** By lower-case path. */
  readonly parts: ReadonlyMap<string, ZipEntry>;
}

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "styles" (transitional and strict differ only before it). */
  readonly kind: string;
  /** Path of the part inside the package; null for something outside of it. */
  readonly target: string | null;
}

/** Looks at the first bytes, the sizes and the directory; inflates nothing. @throws UnreadableWorkbook */
export function openPackage(bytes: Uint8Array): Package {
  if (bytes.length > limits.fileBytes) throw new UnreadableWorkbook("too-large", `${bytes.length} bytes`);
  refuseCompoundFile(bytes);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    throw new UnreadableWorkbook("not-a-workbook", "no ZIP container");
  const entries = listZip(bytes);
  return { entries, parts: new Map(entries.map((entry) => [entry.name.toLowerCase(), entry])) };
}

/** Null when the package has no such part. */
export function findPart(pack: Package, path: string): ZipEntry | null {
  return pack.parts.get(path.toLowerCase()) ?? null;
}

export function parsePart(entry: ZipEntry, handlers: XmlHandlers): void {
  parseXml(entry.name, (sink) => inflateEntry(entry, sink), handlers);
}

/** Of a part, or of the package itself for the empty path. */
export function relationshipsOf(pack: Package, path: string): Relationship[] {
  const entry = findPart(pack, relationshipsPath(path));
  const found: Relationship[] = [];
  if (!entry) return found;
  parsePart(entry, {
    open(name, attributes) {
      if (name !== "Relationship") return;
      const { Id: id, Type: type = "", Target: target = "" } = attributes;
      if (id === undefined) throw new UnreadableWorkbook("damaged", `${entry.name}: relationship without id`);
      const outside = attributes.TargetMode === "External";
      found.push({
        id,
        kind: type.slice(type.lastIndexOf("/") + 1),
        target: outside ? null : resolve(path, target),
      });
    },
  });
  return found;
}

export function relationshipsPath(path: string): string {
  const cut = path.lastIndexOf("/") + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

/** A target seen from the part that names it; climbing above the package stays at its top. */
export function resolve(from: string, target: string): string {
  const clean = target.replaceAll("\\", "/").replace(/[#?].*$/, "");
  const base = clean.startsWith("/") ? [] : from.split("/").slice(0, -1);
  const path = base;
  for (const step of clean.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

/** Excel keeps a password-protected workbook, and every .xls, in an OLE compound file. */
function refuseCompoundFile(bytes: Uint8Array): void {
  if (bytes[0] !== 0xd0 || bytes[1] !== 0xcf || bytes[2] !== 0x11 || bytes[3] !== 0xe0) return;
  const old = ["Workbook", "Book"].some((stream) => includesUtf16(bytes, stream));
  throw new UnreadableWorkbook(old ? "old-format" : "encrypted", "OLE compound file");
}

/** Looks for a directory name: UTF-16 text padded with a zero character, at a multiple of 128 bytes. */
function includesUtf16(bytes: Uint8Array, text: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    let same = true;
    for (let i = 0; same && i <= text.length; i++) {
      const unit = (bytes[at + 2 * i] ?? 0) | ((bytes[at + 2 * i + 1] ?? 0) << 8);
      same = unit === (i < text.length ? text.charCodeAt(i) : 0);
    }
    if (same) return true;
  }
  return false;
}
