/**
 * One XML part as a stream of elements, bytes in, events out: nothing is ever held whole.
 * UTF-8 and UTF-16, as the packaging convention admits (ECMA-376-2, 8.2.5); no document types, so no entities.
 */
import { DecodeUTF8 } from "fflate";
import { SaxesParser } from "saxes";
import { limits } from "./limits.ts";
import { UnreadableWorkbook } from "./unreadable.ts";

export type Attributes = Readonly<Record<string, string>>;

/**
 * Names come without the root's prefix, so "x:row" under "x:worksheet" is "row";
 * an element of another vocabulary keeps its prefix and matches nothing by accident.
 */
export interface XmlHandlers {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Slices of decoded text: how often the guards look. */
const SLICE = 32 * 1024;

/** `feed` is called once and gives the bytes of the part. @throws UnreadableWorkbook */
export function parseXml(
  part: string,
  feed: (sink: (bytes: Uint8Array) => void) => void,
  handlers: XmlHandlers,
): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let depth = 0;
  let silent = 0;
  let prefix: string | null = null;
  const localName = (name: string): string => {
    if (prefix === null) prefix = name.includes(":") ? name.slice(0, name.indexOf(":") + 1) : "";
    if (prefix === "") return name;
    return name.startsWith(prefix) ? name.slice(prefix.length) : `:${name}`;
  };
  parser.on("doctype", () => {
    throw new UnreadableWorkbook("unsafe-xml", `${part}: document type declaration`);
  });
  parser.on("opentag", (tag) => {
    silent = 0;
    if (++depth > limits.depth) throw new UnreadableWorkbook("unsafe-xml", `${part}: nested too deep`);
    handlers.open(localName(tag.name), tag.attributes);
  });
  parser.on("closetag", (tag) => {
    silent = 0;
    depth--;
    handlers.close?.(localName(tag.name));
  });
  if (handlers.text) {
    const text = handlers.text.bind(handlers);
    parser.on("text", text);
    parser.on("cdata", text);
  }
  const write = (text: string) => {
    for (let at = 0; at < text.length; at += SLICE) {
      silent += Math.min(SLICE, text.length - at);
      parser.write(text.length <= SLICE ? text : text.slice(at, at + SLICE));
      if (silent > limits.silentCharacters) throw new UnreadableWorkbook("damaged", `${part}: endless text`);
    }
  };
  try {
    const decode = decoder(write);
    feed((bytes) => decode(bytes, false));
    decode(new Uint8Array(0), true);
    parser.close();
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    throw new UnreadableWorkbook(
      "damaged",
      `${part}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Chooses by the first bytes: a byte order mark, or the zero half of the "<" that every part starts with. */
function decoder(write: (text: string) => void): (bytes: Uint8Array, last: boolean) => void {
  let decode: ((bytes: Uint8Array, last: boolean) => void) | null = null;
  let held = new Uint8Array(0);
  return (bytes, last) => {
    if (decode) return decode(bytes, last);
    const start = concat(held, bytes);
    held = start;
    if (start.length < 2 && !last) return;
    const [first, second] = start;
    if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) decode = utf16(write, 0);
    else if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c))
      decode = utf16(write, 1);
    else {
      const utf8 = new DecodeUTF8((text) => write(text));
      decode = (piece, final) => utf8.push(piece, final);
    }
    decode(start, last);
  };
}

function utf16(write: (text: string) => void, highFirst: 0 | 1): (bytes: Uint8Array, last: boolean) => void {
  let half = new Uint8Array(0);
  return (bytes, last) => {
    const whole = concat(half, bytes);
    const units: number[] = [];
    for (let i = 0; i + 1 < whole.length; i += 2) {
      const [low, high] = highFirst ? [whole[i + 1], whole[i]] : [whole[i], whole[i + 1]];
      units.push(((high ?? 0) << 8) | (low ?? 0));
      if (units.length === 8192) write(String.fromCharCode(...units.splice(0)));
    }
    write(String.fromCharCode(...units));
    half = whole.slice(whole.length - (whole.length % 2));
    if (last && half.length > 0) throw new Error("half a character at the end");
  };
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
