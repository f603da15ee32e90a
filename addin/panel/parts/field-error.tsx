import type { ComponentChildren } from "preact";

/** Read out when it appears, beside the field that it is about. */
export function FieldError({ children }: { readonly children: ComponentChildren }) {
  return (
    <p role="alert" class="field-error">
      {children}
    </p>
  );
}
