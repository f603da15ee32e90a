/** Texts of cells: the shared table and the escapes of ECMA-376-1, 22.9.2.19 (ST_Xstring). */
import { limits } from "./limits.ts";
import { parsePart } from "./package.ts";
import { UnreadableWorkbook } from "./unreadable.ts";
import type { ZipEntry } from "./zip.ts";

/** "_x000D_" is the character 13; "_x005F_" protects an underscore that would be read as an escape. */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/**
 * Collects the runs of one rich text: `<t>` joined, the phonetic reading `<rPh>` left out.
 * Fed with the events inside `<si>` or `<is>`.
 */
export class RichText {
  private text = "";
  private inText = false;
  private phonetic = false;

  open(name: string): void {
    if (name === "rPh") this.phonetic = true;
    else if (name === "t") this.inText = !this.phonetic;
  }

  add(text: string): void {
    if (this.inText) this.text += text;
  }

  close(name: string): void {
    if (name === "rPh") this.phonetic = false;
    else if (name === "t") this.inText = false;
  }

  /** Gives the text and starts the next one. */
  take(): string {
    const text = decodeEscapes(this.text);
    this.text = "";
    return checkLength(text);
  }
}

export function checkLength(text: string): string {
  if (text.length > limits.cellText)
    throw new UnreadableWorkbook("text-too-long", `${text.length} characters`);
  return text;
}

/** @throws UnreadableWorkbook */
export function readSharedStrings(entry: ZipEntry | null): string[] {
  const strings: string[] = [];
  if (!entry) return strings;
  const rich = new RichText();
  parsePart(entry, {
    open: (name) => rich.open(name),
    text: (text) => rich.add(text),
    close(name) {
      rich.close(name);
      if (name !== "si") return;
      if (strings.length >= limits.sharedStrings)
        throw new UnreadableWorkbook("too-many-cells", "shared strings");
      strings.push(rich.take());
    },
  });
  return strings;
}
