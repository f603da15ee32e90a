/**
 * The ZIP container, read from its central directory only: that is the list that Excel follows.
 * Everything is checked before a byte is inflated, and inflated bytes are counted while they come.
 * Layout: PKWARE APPNOTE 6.3.10, sections 4.3.7 to 4.3.16.
 */
import { Inflate, strFromU8 } from "fflate";
import { crc32 } from "./crc32.ts";
import { limits } from "./limits.ts";
import { UnreadableWorkbook } from "./unreadable.ts";

export interface ZipEntry {
  /** With "/" as separator and no leading "/". */
  readonly name: string;
  /** As written in the file. */
  readonly rawName: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated; nothing else is accepted. */
  readonly method: 0 | 8;
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  /** The bytes as stored: a view on the file, not a copy. */
  readonly stored: Uint8Array;
}

const ENCRYPTED = 0x0001;
const UTF8_NAME = 0x0800;
/** Deflate in pieces this small: one piece cannot become more than about 16 MB. */
const PIECE = 16 * 1024;

/** @throws UnreadableWorkbook */
export function listZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > limits.entries)
    throw new UnreadableWorkbook("unsafe-container", `${directory.count} entries`);
  const entries: ZipEntry[] = [];
  const spans: { start: number; end: number }[] = [];
  let at = directory.start;
  let total = 0;
  for (let i = 0; i < directory.count; i++) {
    if (at + 46 > directory.end || view.getUint32(at, true) !== 0x02014b50)
      throw damaged(`directory record ${i}`);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > directory.end) throw damaged(`directory record ${i} is cut`);
    const flags = view.getUint16(at + 8, true);
    const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
    const name = normaliseName(strFromU8(rawName, (flags & UTF8_NAME) === 0));
    if (flags & ENCRYPTED) throw new UnreadableWorkbook("encrypted", name);
    const method = view.getUint16(at + 10, true);
    if (method !== 0 && method !== 8) throw damaged(`${name}: method ${method}`);
    const wide = readWideSizes(view, at, at + 46 + nameLength, extraLength);
    checkSizes(name, method, wide.size, wide.compressedSize);
    total += wide.size;
    const data = dataStart(view, wide.offset, directory.start, name);
    if (data + wide.compressedSize > directory.start) throw damaged(`${name} goes past the directory`);
    spans.push({ start: wide.offset, end: data + wide.compressedSize });
    entries.push({
      name,
      rawName,
      flags,
      method,
      modified: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size: wide.size,
      stored: bytes.subarray(data, data + wide.compressedSize),
    });
    at = next;
  }
  if (total > limits.totalBytes) throw new UnreadableWorkbook("too-large", `${total} bytes in all parts`);
  checkNoOverlap(spans);
  checkNames(entries);
  return entries;
}

/** Gives the inflated bytes in pieces. @throws UnreadableWorkbook as soon as they pass the declared size. */
export function inflateEntry(entry: ZipEntry, sink: (piece: Uint8Array) => void): void {
  let size = 0;
  let crc = 0;
  const take = (piece: Uint8Array) => {
    size += piece.length;
    if (size > entry.size) throw new UnreadableWorkbook("bomb", `${entry.name} is larger than it declares`);
    crc = crc32(piece, crc);
    sink(piece);
  };
  if (entry.method === 0) take(entry.stored);
  else inflateInPieces(entry, take);
  if (size !== entry.size) throw damaged(`${entry.name} is smaller than it declares`);
  if (crc !== entry.crc) throw damaged(`${entry.name} has a wrong checksum`);
}

export function inflateWhole(entry: ZipEntry): Uint8Array {
  const whole = new Uint8Array(entry.size);
  let at = 0;
  inflateEntry(entry, (piece) => {
    whole.set(piece, at);
    at += piece.length;
  });
  return whole;
}

function inflateInPieces(entry: ZipEntry, take: (piece: Uint8Array) => void): void {
  const inflate = new Inflate(take);
  try {
    for (let at = 0; at === 0 || at < entry.stored.length; at += PIECE) {
      inflate.push(entry.stored.subarray(at, at + PIECE), at + PIECE >= entry.stored.length);
    }
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    throw damaged(`${entry.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function findDirectory(view: DataView): { start: number; end: number; count: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + 22 + view.getUint16(at + 20, true) > view.byteLength) continue;
    let count = view.getUint16(at + 10, true);
    let size = view.getUint32(at + 12, true);
    let start = view.getUint32(at + 16, true);
    if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) {
      const wide = wideDirectory(view, at);
      if (wide) ({ count, size, start } = wide);
    }
    if (start + size > at) throw damaged("directory outside the file");
    return { start, end: start + size, count };
  }
  throw damaged("no directory: the file is cut or not a container");
}

/** ZIP64: some writers use it for small files too. */
function wideDirectory(view: DataView, end: number): { start: number; size: number; count: number } | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return null;
  const at = wideNumber(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== 0x06064b50) throw damaged("ZIP64 directory");
  return {
    count: wideNumber(view, at + 32),
    size: wideNumber(view, at + 40),
    start: wideNumber(view, at + 48),
  };
}

function wideNumber(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  return value > BigInt(limits.fileBytes * 1024) ? limits.fileBytes * 1024 : Number(value);
}

function readWideSizes(view: DataView, record: number, extra: number, extraLength: number) {
  let size = view.getUint32(record + 24, true);
  let compressedSize = view.getUint32(record + 20, true);
  let offset = view.getUint32(record + 42, true);
  for (let at = extra; at + 4 <= extra + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 0x0001) continue;
    const end = Math.min(at + 4 + view.getUint16(at + 2, true), extra + extraLength);
    let field = at + 4;
    const take = (narrow: number) => {
      if (narrow !== 0xffffffff || field + 8 > end) return narrow;
      field += 8;
      return wideNumber(view, field - 8);
    };
    size = take(size);
    compressedSize = take(compressedSize);
    offset = take(offset);
  }
  return { size, compressedSize, offset };
}

function checkSizes(name: string, method: number, size: number, compressedSize: number): void {
  if (size > limits.partBytes) throw new UnreadableWorkbook("too-large", `${name}: ${size} bytes`);
  if (method === 0 && size !== compressedSize) throw damaged(`${name}: sizes disagree`);
  if (size > limits.ratioFromBytes && size > compressedSize * limits.ratio) {
    throw new UnreadableWorkbook("bomb", `${name}: ${compressedSize} bytes declare ${size}`);
  }
}

function dataStart(view: DataView, offset: number, limit: number, name: string): number {
  if (offset + 30 > limit || view.getUint32(offset, true) !== 0x04034b50)
    throw damaged(`${name}: no local header`);
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

/** Entries that share bytes are how a small file pretends to hold petabytes. */
function checkNoOverlap(spans: { start: number; end: number }[]): void {
  spans.sort((a, b) => a.start - b.start);
  for (let i = 1; i < spans.length; i++) {
    if ((spans[i]?.start ?? 0) < (spans[i - 1]?.end ?? 0)) {
      throw new UnreadableWorkbook("bomb", "entries share the same bytes");
    }
  }
}

function checkNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw new UnreadableWorkbook("unsafe-container", `two entries named ${name}`);
    if (key.split("/").includes(".."))
      throw new UnreadableWorkbook("unsafe-container", `entry named ${name}`);
    seen.add(key);
  }
}

function normaliseName(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "");
}

function damaged(detail: string): UnreadableWorkbook {
  return new UnreadableWorkbook("damaged", detail);
}
