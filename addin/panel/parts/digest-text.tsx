import { useView } from "../context.ts";
import { Button } from "./fluent.tsx";

/** A digest short enough for a narrow pane, whole for the clipboard and for screen readers that ask. */
export function DigestText({ digest }: { readonly digest: string }) {
  const { app, t } = useView();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(digest);
      app.store.set({ notice: t.copied });
    } catch {
      // A pane inside a frame may have no right to the clipboard.
      app.store.set({ notice: t.copyFailed });
    }
  };
  return (
    <p class="digest" title={t.digestHelp}>
      <span>{t.digest}</span>
      <code title={digest} data-digest={digest}>
        {digest.slice(0, 8)}…{digest.slice(-8)}
      </code>
      <Button small appearance="subtle" onClick={copy}>
        {t.copy}
      </Button>
    </p>
  );
}
