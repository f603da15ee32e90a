/**
 * Changes to the text of an XML part that leave every other character where it was.
 * Only for parts that the guarded parser has already read once: well-formed, without a document type.
 */
import { strFromU8 } from "fflate";

export interface Tag {
  /** Without the root's prefix, as in `parseXml`. */
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
  readonly start: number;
  readonly end: number;
}

export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An element with its place in the text; `openEnd` is where its content starts. */
export interface Node {
  readonly name: string;
  readonly start: number;
  readonly openEnd: number;
  /** Where its closing tag starts; the same as `end` when it closes itself. */
  closeStart: number;
  end: number;
  readonly children: Node[];
}

const anyTag =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>]+)[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*>/g;

/** Every tag in order; comments, CDATA and instructions skipped. */
export function* tagsOf(text: string): Generator<Tag> {
  const prefix = prefixOf(text);
  for (const match of text.matchAll(anyTag)) {
    const full = match[2];
    if (full === undefined) continue;
    const start = match.index;
    const end = start + match[0].length;
    const name = prefix === "" ? full : full.startsWith(prefix) ? full.slice(prefix.length) : `:${full}`;
    yield { name, kind: match[1] ? "close" : text[end - 2] === "/" ? "empty" : "open", start, end };
  }
}

/** The prefix of the root element with its colon, "" for none: new elements need the same. */
export function prefixOf(text: string): string {
  for (const match of text.matchAll(anyTag)) {
    const name = match[2];
    if (name !== undefined) return name.slice(0, name.indexOf(":") + 1);
  }
  return "";
}

/** The whole part as a tree: for small parts, never for a worksheet. */
export function treeOf(text: string): Node {
  const root: Node = {
    name: "",
    start: 0,
    openEnd: 0,
    closeStart: text.length,
    end: text.length,
    children: [],
  };
  const path = [root];
  for (const { name, kind, start, end } of tagsOf(text)) {
    if (kind === "close") {
      const node = path.pop();
      if (node) [node.closeStart, node.end] = [start, end];
      continue;
    }
    const node: Node = { name, start, openEnd: end, closeStart: end, end, children: [] };
    path.at(-1)?.children.push(node);
    if (kind === "open") path.push(node);
  }
  return root;
}

/** The first element at the end of this path from the top. */
export function findNode(root: Node, ...path: string[]): Node | null {
  let node: Node | undefined = root;
  for (const name of path) node = node?.children.find((child) => child.name === name);
  return node ?? null;
}

/** Adds content at the end of an element, opening it when it closes itself. */
export function append(text: string, node: Node, content: string): Replacement {
  if (node.closeStart !== node.openEnd || node.end !== node.openEnd) {
    return { start: node.closeStart, end: node.closeStart, text: content };
  }
  const opening = text.slice(node.start, node.openEnd);
  const name = /^<([^\s/>]+)/.exec(opening)?.[1] ?? "";
  return { start: node.start, end: node.end, text: `${opening.replace(/\s*\/>$/, ">")}${content}</${name}>` };
}

/** Replacements may not overlap; those at one place apply in the order given. */
export function applyReplacements(text: string, replacements: readonly Replacement[]): string {
  const sorted = [...replacements].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: piece } of sorted) {
    if (start < at) throw new Error("overlapping changes of one part");
    pieces.push(text.slice(at, start), piece);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

const patterns = new Map<string, RegExp>();

/** Of an opening tag, entities resolved; null when it is not there. */
export function attributeOf(tag: string, name: string): string | null {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  const match = pattern.exec(tag);
  return match ? unescapeXml(match[1] ?? match[2] ?? "") : null;
}

/** Null takes the attribute away. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const without = tag.replace(new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "");
  if (value === null) return without;
  return without.replace(/^<[^\s/>]+/, (start) => `${start} ${name}="${escapeXml(value)}"`);
}

export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/[\t\n\r]/g, (c) => `&#${c.charCodeAt(0)};`);
}

export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      return String.fromCodePoint(hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal));
    },
  );
}

/** The text of a part, UTF-8 or UTF-16, declared as UTF-8 from now on. */
export function decodePart(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const little = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  let text = "";
  if (little || big) {
    for (let i = 0; i + 1 < bytes.length; i += 2) {
      const pair = [bytes[i] ?? 0, bytes[i + 1] ?? 0] as const;
      text += String.fromCharCode(little ? pair[0] | (pair[1] << 8) : pair[1] | (pair[0] << 8));
    }
  } else text = strFromU8(bytes);
  return text.replace(/^\ufeff/, "").replace(/^(<\?xml[^>]*encoding\s*=\s*["'])[^"']*/, "$1UTF-8");
}
