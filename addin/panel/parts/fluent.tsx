/**
 * The Fluent web components that the pane uses, as typed components.
 * In Excel on the web Office.js moves the focus on Tab itself, among links, native controls and whatever has a tabindex:
 * a field whose input stands in a shadow needs one, and so does a summary, or the keyboard cannot reach it.
 */
import "@fluentui/web-components/button.js";
import "@fluentui/web-components/checkbox.js";
import "@fluentui/web-components/spinner.js";
import "@fluentui/web-components/text-input.js";
import "@fluentui/web-components/textarea.js";
import { type ComponentChildren, h } from "preact";

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly appearance?: "primary" | "outline" | "subtle" | "transparent";
  /** Keeps the focus where it is, unlike `disabled`, so that a screen reader does not lose its place. */
  readonly blocked?: boolean;
  readonly small?: boolean;
  readonly id?: string;
  readonly label?: string;
}

export function Button({ children, onClick, appearance, blocked, small, id, label }: ButtonProps) {
  return h(
    "fluent-button",
    {
      id,
      appearance,
      size: small ? "small" : undefined,
      "disabled-focusable": blocked ? "" : undefined,
      "aria-label": label,
      onClick: () => {
        if (!blocked) onClick();
      },
    },
    children,
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: "text" | "password";
  readonly autocomplete?: string;
  readonly name: string;
}

export function TextField({ label, value, onInput, type, autocomplete, name }: TextFieldProps) {
  return h(
    "fluent-text-input",
    {
      class: "wide",
      tabIndex: 0,
      value,
      type: type ?? "text",
      autocomplete,
      name,
      onInput: (e: Event) => onInput(typedText(e)),
    },
    h("label", null, label),
  );
}

interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

export function TextArea({ label, value, onInput }: TextAreaProps) {
  return h(
    "fluent-textarea",
    {
      class: "wide",
      tabIndex: 0,
      value,
      resize: "vertical",
      block: true,
      onInput: (e: Event) => onInput(typedText(e)),
    },
    h("label", { slot: "label" }, label),
  );
}

interface CheckboxProps {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Checkbox({ id, label, checked, onChange }: CheckboxProps) {
  return (
    <div class="checkbox-row">
      {h("fluent-checkbox", {
        id,
        checked,
        "aria-labelledby": `${id}-label`,
        onChange: (e: Event) => {
          const target = e.currentTarget;
          onChange(target !== null && "checked" in target && target.checked === true);
        },
      })}
      <label id={`${id}-label`} for={id}>
        {label}
      </label>
    </div>
  );
}

export function Spinner({ label }: { readonly label: string }) {
  return (
    <div class="spinner" role="status">
      {h("fluent-spinner", { size: "tiny", "aria-hidden": "true" })}
      <span>{label}</span>
    </div>
  );
}

function typedText(event: Event): string {
  const target = event.currentTarget;
  return target !== null && "value" in target ? String(target.value) : "";
}
