/** The bar above the spreadsheet: its texts in two languages, file name, messages. */
import type { Bilingual } from "../../../shared/kit/finding.ts";
import { type Language, type TextKey, texts } from "./texts.ts";

/** An element of index.html that must be there. */
export function element<E extends HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}

export class Bar {
  #language: Language;
  #message: Bilingual | null = null;

  constructor(language: Language) {
    this.#language = language;
    element("#language").addEventListener("click", () => this.#speak(this.#language === "it" ? "en" : "it"));
    element(".message-close").addEventListener("click", () => this.say(null));
    this.#speak(language);
  }

  /** The name of the open workbook. */
  showFile(name: string): void {
    element("#file-name").textContent = name;
    element("#file-name").title = name;
    document.title = `${name} - ${this.text("title")}`;
  }

  get message(): Bilingual | null {
    return this.#message;
  }

  /** Null takes the message away. */
  say(message: Bilingual | null): void {
    this.#message = message;
    element("#message").hidden = message === null;
    element(".message-text").textContent = message ? message[this.#language] : "";
  }

  text(key: TextKey): string {
    return texts[key][this.#language];
  }

  #speak(language: Language): void {
    this.#language = language;
    document.documentElement.lang = language;
    for (const node of document.querySelectorAll<HTMLElement>("[data-text]")) {
      node.textContent = this.text(node.dataset.text as TextKey);
    }
    for (const node of document.querySelectorAll<HTMLElement>("[data-title]")) {
      node.title = this.text(node.dataset.title as TextKey);
    }
    for (const node of document.querySelectorAll<HTMLElement>("[data-label]")) {
      node.setAttribute("aria-label", this.text(node.dataset.label as TextKey));
    }
    if (this.#message) this.say(this.#message);
  }
}
