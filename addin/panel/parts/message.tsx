import { useEffect, useRef } from "preact/hooks";
import { showCell } from "../actions/check.ts";
import { useView } from "../context.ts";
import { Button } from "./fluent.tsx";

/** What went wrong, where it is seen and read out at once; it stays until closed or until the next action. */
export function TroubleMessage() {
  const { app, state, t } = useView();
  const box = useRef<HTMLDivElement>(null);
  const { trouble, language } = state;
  useEffect(() => {
    if (trouble) box.current?.scrollIntoView({ block: "nearest" });
  }, [trouble]);
  return (
    <div ref={box} role="alert" class={trouble ? "message trouble" : "empty"}>
      {trouble && (
        <>
          {trouble.title && <strong>{trouble.title}</strong>}
          <p>{trouble.text[language]}</p>
          {trouble.detail && (
            <details>
              <summary tabIndex={0}>{t.details}</summary>
              <code>{trouble.detail}</code>
            </details>
          )}
          <Button small onClick={() => app.store.set({ trouble: null })}>
            {t.close}
          </Button>
        </>
      )}
    </div>
  );
}

/** The last thing that happened: shown, and read out by screen readers. */
export function Notice() {
  const { app, state, t } = useView();
  const { written } = state;
  return (
    <div role="status" aria-live="polite" class={state.notice ? "message notice" : "empty"}>
      {state.notice}
      {written && (
        <button type="button" class="link" onClick={() => showCell(app, written.sheet, written.cell)}>
          {t.showWritten}
        </button>
      )}
    </div>
  );
}
