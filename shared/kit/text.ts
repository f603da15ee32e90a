/** Comparing words as people write them: case, accents, punctuation and blanks do not matter. */

/** "N° PARTNER - (Enti)" becomes "n partner enti". Percent and euro signs and the comparison signs stay words of their own. */
export function plainWords(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[%€<>]/g, (sign) => ` ${sign} `)
    .replace(/[^\p{L}\p{N}%€<>]+/gu, " ")
    .trim();
}

/** Cut for messages: never more than `length` characters of somebody's cell. */
export function excerpt(text: string, length = 60): string {
  const oneLine = text.replace(/\s+/g, " ").trim();
  return oneLine.length <= length ? oneLine : `${oneLine.slice(0, length - 1)}…`;
}
