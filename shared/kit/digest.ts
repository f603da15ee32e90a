/** SHA-256 over a canonical text: the same content gives the same digest on every machine and in every shell. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Content that can be digested: no floats (decimals travel as text), no undefined, no dates. */
export type Canonical =
  | string
  | boolean
  | null
  | readonly Canonical[]
  | { readonly [key: string]: Canonical };

/** JSON with sorted keys, no blanks, text in Unicode NFC. */
export function canonicalJson(value: Canonical): string {
  if (typeof value === "string") return JSON.stringify(value.normalize("NFC"));
  if (typeof value === "boolean" || value === null) return String(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`).join(",")}}`;
}

function isList(value: Canonical): value is readonly Canonical[] {
  return Array.isArray(value);
}

/** 64 hexadecimal digits. */
export function digest(value: Canonical): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
