/** The sign-in form, and the page that shows a refusal or a fault. */
import type { ErrorBody } from "../../shared/contract/routes.ts";
import { html } from "./html.ts";
import { type Frame, page } from "./layout.ts";
import { sayIn } from "./texts.ts";

/** @param trouble why the last attempt failed, null at the first */
export function signInPage(frame: Frame, trouble: ErrorBody | null): string {
  const say = sayIn(frame.language);
  return page(
    frame,
    say("signInTitle"),
    [],
    html`<div class="sign-in mt-4">
<h1>${say("signInTitle")}</h1>
<p>${say("signInLead")}</p>
${trouble && html`<div class="alert alert-danger" role="alert">${say(trouble.message)}</div>`}
<form method="post" action="/accesso">
<p><label for="username">${say("username")}</label><input id="username" name="username" type="text" autocomplete="username" autocapitalize="none" spellcheck="false" required maxlength="100"></p>
<p><label for="password">${say("password")}</label><input id="password" name="password" type="password" autocomplete="current-password" required maxlength="500"></p>
<button class="btn btn-primary" type="submit">${say("signIn")}</button>
</form></div>`,
  );
}

export function errorPage(frame: Frame, trouble: ErrorBody): string {
  const say = sayIn(frame.language);
  return page(
    frame,
    say("errorTitle"),
    [],
    html`<div class="mt-4"><h1>${say("errorTitle")}</h1>
<div class="alert alert-warning" role="alert">${say(trouble.message)}</div>
${trouble.id !== undefined && html`<p>${say("errorCode")}: <code>${trouble.id}</code></p>`}
<p><a class="btn btn-outline-primary" href="/">${say("backHome")}</a></p></div>`,
  );
}
