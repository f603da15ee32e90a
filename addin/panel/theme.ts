/** Fluent's tokens for the theme that Office shows; contrast themes of the system are left to the browser. */
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { setTheme } from "@fluentui/web-components/theme/set-theme.js";

export function followTheme(): void {
  setTheme(officeIsDark() ? webDarkTheme : webLightTheme);
}

/** Excel on the web reports no theme at all. */
function officeIsDark(): boolean {
  const background =
    typeof Office === "undefined" ? undefined : Office.context?.officeTheme?.bodyBackgroundColor;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background ?? "");
  if (!match) return false;
  const [red, green, blue] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return (red ?? 255) * 0.299 + (green ?? 255) * 0.587 + (blue ?? 255) * 0.114 < 100;
}
