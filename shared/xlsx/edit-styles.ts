/** New cell styles, appended after those of the file: the old ones keep number and content. */

import { escapeText } from "./cell-xml.ts";
import { builtinFormats } from "./number-format.ts";
import type { CellEdit } from "./workbook-edit.ts";
import {
  append,
  applyReplacements,
  attributeOf,
  findNode,
  type Node,
  prefixOf,
  type Replacement,
  treeOf,
  withAttribute,
} from "./xml-patch.ts";

/** For a file without styles part. */
export const emptyStyles =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** Built-in numbers that every country shows alike, or should show in its own way (dates). */
const sharedBuiltins = [
  0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47, 48, 49,
];
const FIRST_CUSTOM = 164;

export class StyleBook {
  private readonly text: string;
  private readonly prefix: string;
  private readonly tree: Node;
  private readonly formats = new Table();
  private readonly fonts: Table;
  private readonly fills: Table;
  private readonly xfs: Table;
  private readonly formatIds = new Map<string, number>();
  private nextFormat = FIRST_CUSTOM;

  constructor(text: string) {
    this.text = text;
    this.prefix = prefixOf(text);
    this.tree = treeOf(text);
    const table = (name: string) =>
      new Table(this.node(name)?.children.map((n) => text.slice(n.start, n.end)));
    [this.fonts, this.fills, this.xfs] = [table("fonts"), table("fills"), table("cellXfs")];
    for (const id of sharedBuiltins) this.formatIds.set(builtinFormats.get(id) ?? "", id);
    for (const { start, end } of this.node("numFmts")?.children ?? []) {
      const tag = text.slice(start, end);
      const id = Number(attributeOf(tag, "numFmtId"));
      this.formatIds.set(attributeOf(tag, "formatCode") ?? "", id);
      this.nextFormat = Math.max(this.nextFormat, id + 1);
    }
  }

  get changed(): boolean {
    return this.xfs.added.length > 0;
  }

  /** The number of the style that is `base` with the format and style of the edit. */
  make(base: number, { format, style }: CellEdit): number {
    const before = this.xfs.at(base) ?? this.xfs.at(0) ?? `<${this.prefix}xf xfId="0"/>`;
    let xf = before;
    const set = (id: string, apply: string, value: number) => {
      const opening = /^<(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(xf)?.[0] ?? xf;
      if (Number(attributeOf(opening, id) ?? 0) === value) return;
      xf = withAttribute(withAttribute(opening, id, String(value)), apply, "1") + xf.slice(opening.length);
    };
    const current = (id: string) => Number(attributeOf(before, id) ?? 0);
    if (format !== undefined) set("numFmtId", "applyNumberFormat", this.format(format));
    if (style?.bold !== undefined) set("fontId", "applyFont", this.bold(current("fontId"), style.bold));
    if (style?.fill !== undefined) set("fillId", "applyFill", this.fill(style.fill));
    return xf === before ? base : this.xfs.add(xf);
  }

  toText(): string {
    const changes = [
      this.extend("fonts", this.fonts),
      this.extend("fills", this.fills),
      this.extend("cellXfs", this.xfs),
      this.extend("numFmts", this.formats),
    ];
    return applyReplacements(this.text, changes.flat());
  }

  private format(code: string): number {
    const known = this.formatIds.get(code);
    if (known !== undefined) return known;
    const id = this.nextFormat++;
    this.formatIds.set(code, id);
    const value = escapeText(code).replaceAll('"', "&quot;");
    this.formats.add(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${value}"/>`);
    return id;
  }

  private bold(font: number, on: boolean): number {
    const before = this.fonts.at(font) ?? `<${this.prefix}font/>`;
    const b = `${this.prefix}b`;
    const found = new RegExp(`<${b}(?:\\s[^>]*)?(?:/>|></${b}>)`).exec(before);
    const isOn = found !== null && !["0", "false"].includes(attributeOf(found[0], "val") ?? "1");
    if (isOn === on) return font;
    const plain = found ? before.replace(found[0], "") : before;
    if (!on) return this.fonts.add(plain);
    const name = `${this.prefix}font`;
    const open = plain.endsWith("/>") && !plain.includes(`</${name}>`) ? `<${name}></${name}>` : plain;
    return this.fonts.add(open.replace(/^<[^>]*>/, (tag) => `${tag}<${b}/>`));
  }

  private fill(color: string | null): number {
    if (color === null) return 0;
    const p = this.prefix;
    const rgb = `FF${color.replace("#", "").toUpperCase()}`;
    return this.fills.add(
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${rgb}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
    );
  }

  private extend(name: string, table: Table): Replacement[] {
    if (table.added.length === 0) return [];
    const content = table.added.join("");
    const node = this.node(name);
    if (!node) {
      const root = findNode(this.tree, "styleSheet");
      const at = root?.openEnd ?? 0;
      const open = `<${this.prefix}${name} count="${table.added.length}">`;
      return [{ start: at, end: at, text: `${open}${content}</${this.prefix}${name}>` }];
    }
    const tag = this.text.slice(node.start, node.openEnd);
    const total = String(node.children.length + table.added.length);
    if (node.end === node.openEnd) {
      const whole = append(this.text, node, content);
      return [
        {
          ...whole,
          text: whole.text.replace(/^<[^>]*>/, (opening) => withAttribute(opening, "count", total)),
        },
      ];
    }
    return [
      { start: node.start, end: node.openEnd, text: withAttribute(tag, "count", total) },
      append(this.text, node, content),
    ];
  }

  private node(name: string): Node | null {
    return findNode(this.tree, "styleSheet", name);
  }
}

/** Elements by number: those of the file, then ours; the same content gets the same number. */
class Table {
  readonly added: string[] = [];
  private readonly items: string[];

  constructor(items: string[] = []) {
    this.items = items;
  }

  at(index: number): string | undefined {
    return this.items[index];
  }

  add(item: string): number {
    const known = this.items.indexOf(item);
    if (known >= 0) return known;
    this.added.push(item);
    return this.items.push(item) - 1;
  }
}
