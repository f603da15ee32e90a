declare module "*.css";

declare module "*/browser.mjs" {
  /** Path of a browser that runs, or null. */
  export function findBrowser(env?: NodeJS.ProcessEnv): string | null;
}
