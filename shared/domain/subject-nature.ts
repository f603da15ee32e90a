/**
 * Is a subject public or private? What the sheet declares comes first; a name is evidence only where the law leaves no doubt
 * (a Comune is public); anything else stays a question. Publicly owned companies and universities show why.
 */
import { plainWords } from "../kit/text.ts";
import { memberTypeOf, sideOfType } from "./member-type.ts";
import { subjectName } from "./subject.ts";

export type Side = "public" | "private";

export interface Nature {
  /** Null: nothing says it. */
  readonly side: Side | null;
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

/** From the declarations of one subject (nature, type) and its name; contradictory declarations declare nothing. */
export function natureOf(name: string, declarations: readonly string[]): Nature {
  const sides = new Set(declarations.flatMap((text) => sideDeclared(text) ?? []));
  const [only] = sides;
  if (only !== undefined && sides.size === 1) return { side: only, by: "declared" };
  const side = sides.size === 0 ? sideByName(name) : null;
  return { side, by: side === null ? null : "name" };
}
