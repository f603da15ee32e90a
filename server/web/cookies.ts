/** The two cookies of the pages: the session, and the language. */
import type { CookieOptions, Request, Response } from "express";
import type { SessionOpened } from "../../shared/contract/routes.ts";
import type { Language } from "../../shared/kit/finding.ts";

// The __Host- prefix makes the browser insist on Secure, on the whole path and on this very host.
const sessionCookie = "__Host-concilia-session";
const languageCookie = "concilia-language";
const strict: CookieOptions = { httpOnly: true, secure: true, sameSite: "strict", path: "/" };

export function sessionToken(request: Request): string | null {
  const value = cookieValue(request, sessionCookie);
  return value !== null && /^[A-Za-z0-9_-]{1,200}$/.test(value) ? value : null;
}

export function keepSession(response: Response, opened: SessionOpened): void {
  // Without an end of its own: closing the browser ends it, and the server ends it after its hours in any case.
  response.cookie(sessionCookie, opened.token, strict);
}

export function dropSession(response: Response): void {
  response.clearCookie(sessionCookie, strict);
}

export function languageOf(request: Request): Language {
  return cookieValue(request, languageCookie) === "en" ? "en" : "it";
}

export function keepLanguage(response: Response, language: Language): void {
  response.cookie(languageCookie, language, { ...strict, sameSite: "lax", maxAge: 365 * 86_400_000 });
}

function cookieValue(request: Request, name: string): string | null {
  for (const pair of (request.get("cookie") ?? "").split(";")) {
    const [key, value] = pair.trim().split("=", 2);
    if (key === name && value !== undefined) return value;
  }
  return null;
}
