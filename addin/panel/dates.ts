import type { Language } from "../../shared/kit/finding.ts";

/** "22/11/2026, 03:40" in the time zone of whoever looks. */
export function dateAndTime(iso: string, language: Language): string {
  const locale = language === "it" ? "it-IT" : "en-GB";
  return new Intl.DateTimeFormat(locale, { dateStyle: "short", timeStyle: "short" }).format(new Date(iso));
}
