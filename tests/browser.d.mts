/** Path of a browser that runs, or null. Throws when CHROMIUM names one that does not run. */
export function findBrowser(env?: NodeJS.ProcessEnv): string | null;
/** Path of a browser, installed if need be. Throws an Error of one line otherwise. */
export function ensureBrowser(): string;
