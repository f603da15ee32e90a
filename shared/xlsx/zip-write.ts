/** Writes a container: untouched entries keep their stored bytes, only headers are set anew. No clock: same input, same bytes. */
import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "./crc32.ts";
import type { ZipEntry } from "./zip.ts";

const UTF8_NAME = 0x0800;
/** 1 January 1980, 00:00, the first moment that the format knows. */
const NO_TIME = 0x00210000;

/** An entry with new content, in the place of `before` when it replaces one. */
export function packEntry(name: string, content: Uint8Array, before: ZipEntry | null): ZipEntry {
  return {
    name,
    rawName: before?.rawName ?? strToU8(name),
    flags: before ? before.flags & UTF8_NAME : UTF8_NAME,
    method: 8,
    modified: before?.modified ?? NO_TIME,
    crc: crc32(content),
    size: content.length,
    stored: deflateSync(content, { level: 6 }),
  };
}

export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.reduce((sum, entry) => sum + entry.rawName.length, 0);
  const data = entries.reduce((sum, entry) => sum + entry.stored.length, 0);
  const bytes = new Uint8Array(data + 2 * names + entries.length * (30 + 46) + 22);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry);
    bytes.set(entry.rawName, at + 30);
    bytes.set(entry.stored, at + 30 + entry.rawName.length);
    at += 30 + entry.rawName.length + entry.stored.length;
  }
  const directory = at;
  entries.forEach((entry, i) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 42, offsets[i] ?? 0, true);
    bytes.set(entry.rawName, at + 46);
    at += 46 + entry.rawName.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that local header and directory record share, from "version needed" to the name's length. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & UTF8_NAME, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.stored.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}
