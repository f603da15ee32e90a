/** Colours of a file as "#RRGGBB": direct, indexed, or from the theme with a tint (ECMA-376-1, 18.8.3, 18.8.27). */
import { parsePart } from "./package.ts";
import type { Attributes } from "./xml.ts";
import type { ZipEntry } from "./zip.ts";

/** In the order that a cell's `theme` number counts: the first two pairs are swapped against the theme part. */
const themeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Office 2013-2022, for a file without a theme part. */
const officeTheme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** Colours 8 to 63 of the old palette; 0 to 7 repeat the first eight. */
const palette =
  (
    "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF8000000080000000808080008000800080" +
    "80C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF" +
    "8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC" +
    "99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333"
  ).match(/.{6}/g) ?? [];

export class Colors {
  private readonly theme: readonly string[];

  constructor(theme: ZipEntry | null) {
    this.theme = theme ? readTheme(theme) : officeTheme;
  }

  /** Of a `<color>`, `<fgColor>` or `<bgColor>`; null for automatic. */
  of(attributes: Attributes): string | null {
    const base = this.base(attributes);
    if (base === null) return null;
    const tint = Number(attributes.tint ?? 0);
    return `#${tint ? tinted(base, tint) : base}`.toUpperCase();
  }

  private base(attributes: Attributes): string | null {
    const { rgb, theme, indexed } = attributes;
    if (rgb !== undefined) return /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb) ? rgb.slice(-6) : null;
    if (theme !== undefined) return this.theme[Number(theme)] ?? null;
    if (indexed === undefined) return null;
    const index = Number(indexed);
    return palette[index < 8 ? index : index - 8] ?? null;
  }
}

/** Towards white for a positive tint, towards black for a negative one, on the lightness of the HLS model. */
function tinted(rgb: string, tint: number): string {
  const [r, g, b] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const [max, min] = [Math.max(r, g, b), Math.min(r, g, b)];
  const light = (max + min) / 2;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const amount = Math.max(-1, Math.min(1, tint));
  const target = amount < 0 ? light * (1 + amount) : light + (1 - light) * amount;
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  return [r, g, b]
    .map((channel) => {
      const position = spread === 0 ? 0.5 : (channel - min) / spread;
      const value = Math.round(255 * (target - chroma / 2 + position * chroma));
      return Math.max(0, Math.min(255, value)).toString(16).padStart(2, "0");
    })
    .join("");
}

function readTheme(entry: ZipEntry): string[] {
  const found = new Map<string, string>();
  let slot: string | null = null;
  let inScheme = false;
  parsePart(entry, {
    open(name, attributes) {
      if (name === "clrScheme") inScheme = true;
      else if (!inScheme) return;
      else if (themeOrder.includes(name)) slot = name;
      else if (slot && name === "srgbClr") found.set(slot, attributes.val ?? "");
      else if (slot && name === "sysClr") found.set(slot, attributes.lastClr ?? "");
    },
    close(name) {
      if (name === "clrScheme") inScheme = false;
      else if (name === slot) slot = null;
    },
  });
  return themeOrder.map((name, i) => {
    const color = found.get(name) ?? "";
    return /^[0-9a-f]{6}$/i.test(color) ? color : (officeTheme[i] ?? "000000");
  });
}
