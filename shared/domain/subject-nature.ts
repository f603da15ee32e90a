/**
 * Is a subject public or private? What the sheet declares comes first; a name is evidence only where the law leaves no doubt
 * (a Comune is public); anything else stays a question. Publicly owned companies and universities show why.
 */
import { plainWords } from "../kit/text.ts";
import { memberTypeOf, sideOfType } from "./member-type.ts";
import { subjectName } from "./subject.ts";

export type Side = "public" | "private";

/** As acts distinguish who may lead an alliance. */
export type BodyKind = "public" | "privateNonProfit" | "privateForProfit";

export interface Nature {
  /** Null: nothing says it. */
  readonly side: Side | null;
  /** Null: not known, or private without telling which. */
  readonly kind: BodyKind | null;
  readonly by: "declared" | "name" | null;
}

/** Bodies that can only be public. Matched on the normalised name. */
const publicNames =
  /^(comune|comuni|citta metropolitana|provincia|regione|unione comuni|unione dei comuni|comunita montana|ats|asl|asst|asp|aler|cciaa|prefettura|ministero|inps|inail|consigliera parita|udp|pdz|ambito|ambito territoriale|azienda ospedaliera|azienda speciale|azienda consortile|azienda speciale consortile|consorzio comuni|ente parco|amministrazione provinciale|amministrazione comunale)\b/;
const publicInside = /\b(azienda (speciale|consortile)|ente pubblico)\b/;
const privateNames =
  /\b(srl|srls|snc|sas|scarl|onlus|odv|aps|ets|associazione|cooperativa|coop|cgil|cisl|uil|ugl|confindustria|assolombarda|confartigianato|confcommercio|confesercenti|confcooperative|legacoop|cna|confapi|coldiretti|confederazione|forum .*terzo settore)\b/;

/** What the name alone shows; null where it could be either (spa, fondazione, consorzio, università ...). */
export function sideByName(name: string): Side | null {
  const plain = subjectName(name).key;
  const isPublic = publicNames.test(plain) || publicInside.test(plain);
  const isPrivate = privateNames.test(plain);
  if (isPublic === isPrivate) return null;
  return isPublic ? "public" : "private";
}

/** What a cell "natura" or "tipologia" declares; null when it names neither side. */
export function sideDeclared(text: string): Side | null {
  const plain = plainWords(text);
  if (/\bnon pubblic/.test(plain)) return "private";
  const isPublic = /\bpubblic|^pub$/.test(plain);
  const isPrivate = /\bprivat|^priv$/.test(plain);
  if (isPublic !== isPrivate) return isPublic ? "public" : "private";
  return isPublic ? null : sideOfType(memberTypeOf(text));
}

const nonProfitNames =
  /\b(onlus|odv|aps|ets|associazione|cooperativa sociale|coop sociale|fondazione|no ?profit|non profit)\b/;
const forProfitNames = /\b(srl|srls|spa|snc|sas)\b/;

/** Of a private subject: by its declared type, else by a legal form in its name; null where neither tells. */
function privateKind(name: string, declarations: readonly string[]): BodyKind | null {
  const kinds = new Set<BodyKind>();
  for (const text of declarations) {
    const type = memberTypeOf(text);
    if (type === "thirdSector") kinds.add("privateNonProfit");
    if (type === "enterprise") kinds.add("privateForProfit");
  }
  const plain = subjectName(name).key;
  if (kinds.size === 0 && nonProfitNames.test(plain)) kinds.add("privateNonProfit");
  if (kinds.size === 0 && forProfitNames.test(plain)) kinds.add("privateForProfit");
  const [only] = kinds;
  return kinds.size === 1 ? (only ?? null) : null;
}

/** From the declarations of one subject (nature, type) and its name; contradictory declarations declare nothing. */
export function natureOf(name: string, declarations: readonly string[]): Nature {
  const sides = new Set(declarations.flatMap((text) => sideDeclared(text) ?? []));
  const [only] = sides;
  const declared = only !== undefined && sides.size === 1;
  const side = declared ? only : sides.size === 0 ? sideByName(name) : null;
  const kind = side === "private" ? privateKind(name, declarations) : side;
  return { side, kind, by: declared ? "declared" : side === null ? null : "name" };
}
