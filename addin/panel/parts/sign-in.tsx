import { useState } from "preact/hooks";
import { ats } from "../../../shared/acts/territories.ts";
import type { Account } from "../../../shared/contract/routes.ts";
import { signIn, signOut } from "../actions/session.ts";
import { useView } from "../context.ts";
import { Button, Spinner, TextField } from "./fluent.tsx";

export function SignIn({ why }: { readonly why: string }) {
  const { app, state, t } = useView();
  const [username, setUsername] = useState("");
  const [password, setPassword] = useState("");
  const ready = username !== "" && password !== "" && state.busy === null;
  const submit = async () => {
    if (!ready) return;
    const done = await signIn(app, username.trim(), password);
    if (!done) setPassword("");
  };
  return (
    <form
      class="sign-in"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") submit();
      }}
    >
      <p class="intro">{why}</p>
      <TextField
        label={t.username}
        name="username"
        autocomplete="username"
        value={username}
        onInput={setUsername}
      />
      <TextField
        label={t.password}
        name="password"
        type="password"
        autocomplete="current-password"
        value={password}
        onInput={setPassword}
      />
      <div class="actions">
        <Button id="sign-in" appearance="primary" blocked={!ready} onClick={submit}>
          {t.signIn}
        </Button>
        {state.busy === "sign-in" && <Spinner label={t.working} />}
      </div>
    </form>
  );
}

export function AccountLine({ account }: { readonly account: Account }) {
  const { app, state, t } = useView();
  return (
    <div class="account">
      <div>
        <span class="quiet">{t.signedInAs}</span>
        <strong>{account.displayName}</strong>
        <span>
          {t.roles[account.role]} · {account.territory ? ats[account.territory].name : t.noTerritory}
        </span>
      </div>
      <Button
        small
        id="sign-out"
        appearance="subtle"
        blocked={state.busy !== null}
        onClick={() => signOut(app)}
      >
        {t.signOut}
      </Button>
    </div>
  );
}
