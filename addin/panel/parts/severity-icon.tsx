import type { Severity } from "../../../shared/kit/finding.ts";

/** Three shapes, not only three colours. */
const shapes: Readonly<Record<Severity, string>> = {
  error:
    "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm2.6 3.7L8 7.3 5.4 4.7l-.7.7L7.3 8l-2.6 2.6.7.7L8 8.7l2.6 2.6.7-.7L8.7 8l2.6-2.6-.7-.7Z",
  warning:
    "M8 1.5c.3 0 .5.15.65.4l6.3 11.5c.27.5-.08 1.1-.65 1.1H1.7c-.57 0-.92-.6-.65-1.1l6.3-11.5c.15-.25.35-.4.65-.4ZM7.4 6v4.2h1.2V6H7.4Zm0 5.4v1.2h1.2v-1.2H7.4Z",
  info: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm-.6 6v4.6h1.2V7H7.4Zm0-2.5v1.3h1.2V4.5H7.4Z",
};

export function SeverityIcon({ severity, label }: { readonly severity: Severity; readonly label: string }) {
  return (
    <svg
      class={`severity ${severity}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      role="img"
      aria-label={label}
    >
      <path fill="currentColor" fill-rule="evenodd" d={shapes[severity]} />
    </svg>
  );
}
