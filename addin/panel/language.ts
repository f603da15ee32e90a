/** Italian unless the officer chose otherwise, here or in Office. */
import type { Language } from "../../shared/kit/finding.ts";

const KEY = "concilia.language";

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage is refused to some embedded frames: the choice then lasts as long as the pane.
  }
}

/** @param officeLanguage e.g. "it-IT"; empty outside Office. */
export function initialLanguage(officeLanguage: string): Language {
  const chosen = rememberedLanguage();
  if (chosen) return chosen;
  return officeLanguage.toLowerCase().startsWith("en") ? "en" : "it";
}

function rememberedLanguage(): Language | null {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === "it" || stored === "en" ? stored : null;
  } catch {
    return null;
  }
}
