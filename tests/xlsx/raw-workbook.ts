/** Workbooks as raw XML: every trap that a real writer leaves, without the writer. */
import { strToU8, type Zippable, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface RawWorkbook {
  /** Content of `<worksheet>` by sheet name. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** Content of `<sst>`. */
  readonly strings?: string;
  /** Content of `<styleSheet>`. */
  readonly styles?: string;
  /** Goes before and after `<sheets>` in the workbook part. */
  readonly before?: string;
  readonly after?: string;
  /** Parts that are added or put in the place of the standard ones; null takes one away. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** `<row>` and `<c>` content of one sheet, wrapped. */
export function sheetData(rows: string): string {
  return `<sheetData>${rows}</sheetData>`;
}

export function worksheet(content: string): string {
  return `<worksheet xmlns="${MAIN}">${content}</worksheet>`;
}

export function relationships(
  entries: readonly (readonly [id: string, kind: string, target: string])[],
): string {
  const list = entries.map(
    ([id, kind, to]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${to}"/>`,
  );
  const space = "http://schemas.openxmlformats.org/package/2006/relationships";
  return `<Relationships xmlns="${space}">${list.join("")}</Relationships>`;
}

export function rawParts(raw: RawWorkbook): Zippable {
  const sheets = Object.entries(raw.sheets ?? { Foglio1: sheetData("") });
  const tabs = sheets.map(([name], i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const related: (readonly [string, string, string])[] = sheets.map((_, i) => {
    return [`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`] as const;
  });
  if (raw.styles !== undefined) related.push(["rId98", "styles", "styles.xml"]);
  if (raw.strings !== undefined) related.push(["rId99", "sharedStrings", "sharedStrings.xml"]);
  const types = sheets.map(
    (_, i) =>
      `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  );
  const parts: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${types.join("")}</Types>`,
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${raw.before ?? ""}<sheets>${tabs.join("")}</sheets>${raw.after ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(related),
  };
  if (raw.styles !== undefined)
    parts["xl/styles.xml"] = `<styleSheet xmlns="${MAIN}">${raw.styles}</styleSheet>`;
  if (raw.strings !== undefined) parts["xl/sharedStrings.xml"] = `<sst xmlns="${MAIN}">${raw.strings}</sst>`;
  sheets.forEach(([, content], i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = worksheet(content);
  });
  const zippable: Zippable = {};
  for (const [path, content] of Object.entries({ ...parts, ...raw.parts })) {
    if (content !== null) zippable[path] = typeof content === "string" ? strToU8(content) : content;
  }
  return zippable;
}

export function rawWorkbook(raw: RawWorkbook): Uint8Array {
  return zipSync(rawParts(raw), { mtime: "2020-01-01" });
}

/** Little-endian with a byte order mark. */
export function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let i = 0; i < text.length; i++) {
    bytes[2 + 2 * i] = text.charCodeAt(i) & 0xff;
    bytes[3 + 2 * i] = text.charCodeAt(i) >> 8;
  }
  return bytes;
}
