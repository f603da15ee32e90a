/**
 * Types of network members as officers write them. The 2014 list (LG-2014, indicator 2) is coarser than that of 2017
 * (PLAN-MI-2017, 2.3): two lists are compared on the types that both can tell apart.
 */
import type { Bilingual } from "../kit/finding.ts";
import { plainWords } from "../kit/text.ts";

export const memberTypes = [
  "public",
  "publicLocal",
  "publicZone",
  "employers",
  "thirdSector",
  "enterprise",
  "union",
  "other",
] as const;
export type MemberType = (typeof memberTypes)[number];

export const memberTypeNames: Readonly<Record<MemberType, Bilingual>> = {
  public: { it: "soggetti pubblici", en: "public bodies" },
  publicLocal: { it: "soggetti pubblici (enti locali e altri enti)", en: "public (local and other bodies)" },
  publicZone: { it: "soggetti pubblici (Piani di Zona)", en: "public (Piani di Zona)" },
  employers: { it: "associazioni datoriali", en: "employers' associations" },
  thirdSector: { it: "terzo settore e no profit", en: "third sector and non-profit" },
  enterprise: { it: "imprese", en: "enterprises" },
  union: { it: "organizzazioni sindacali", en: "trade unions" },
  other: { it: "altro", en: "other" },
};

/** First match wins: "non profit" must be seen before "profit", employers before "impresa". */
const words: readonly (readonly [MemberType, RegExp])[] = [
  [
    "thirdSector",
    /\b(no ?profit|non profit|terzo settore|ets|onlus|volontariato|cooperativ[ae]|privato sociale)\b/,
  ],
  ["employers", /\bdatorial|\bassociazion\w* di categoria|\borganizzazion\w* di categoria/],
  ["union", /\bsindacal|\bsindacat|\boo ss\b|\bos\b|\bparti sociali sindac/],
  ["publicZone", /\bpian[oi] di zona\b|\bambit[oi]\b|\buffic[io]+ di piano\b|\bpdz\b/],
  ["publicLocal", /\bent[ei] local|\bcomun[ei]\b|\baziend[ae] special|\bprovinc/],
  ["public", /\bpubblic/],
  ["enterprise", /\bimpres|\baziend[ae]\b|\bprofit\b|\bsociet[a]\b|\bditt[ae]\b/],
  ["other", /^(altro|altri|altri soggetti|altro ente|altri enti)$/],
];

/** Null when the label is none of the known types, or only says "privato". */
export function memberTypeOf(label: string): MemberType | null {
  const plain = plainWords(label);
  return words.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** Public or private by declared type; the acts call employers' associations, unions and "altro" neither. */
export function sideOfType(type: MemberType | null): "public" | "private" | null {
  if (type === "enterprise" || type === "thirdSector") return "private";
  return type === "public" || type === "publicLocal" || type === "publicZone" ? "public" : null;
}

/**
 * The finest partition that two lists share: where one says only "public", the other's kinds of public bodies count together;
 * where one has neither unions nor employers but "other", these count as "other".
 */
export function commonType(type: MemberType, lists: readonly ReadonlySet<MemberType>[]): MemberType {
  if (type === "publicLocal" || type === "publicZone") {
    return lists.some((list) => list.has("public")) ? "public" : type;
  }
  if (type === "union" || type === "employers") {
    const folded = lists.some((list) => list.has("other") && !list.has("union") && !list.has("employers"));
    return folded ? "other" : type;
  }
  return type;
}
