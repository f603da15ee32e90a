/** A person with a browser, without the browser: keeps cookies, sends forms with the page's own origin. */
import { password, type RunningServer } from "./running-server.ts";

export interface BrowserSession {
  get(path: string): Promise<{ status: number; html: string; headers: Headers }>;
  post(path: string, fields: Record<string, string>, origin?: string | null): Promise<Response>;
  readonly cookies: Map<string, string>;
}

export function browserSession(server: RunningServer): BrowserSession {
  const cookies = new Map<string, string>();
  const cookieHeader = () => [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const keep = (response: Response) => {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      if (at > 0) cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  };
  return {
    cookies,
    async get(path) {
      const response = keep(
        await fetch(server.url + path, { headers: { cookie: cookieHeader() }, redirect: "manual" }),
      );
      return { status: response.status, html: await response.text(), headers: response.headers };
    },
    async post(path, fields, origin = server.url) {
      return keep(
        await fetch(server.url + path, {
          method: "POST",
          redirect: "manual",
          headers: { cookie: cookieHeader(), ...(origin === null ? {} : { origin }) },
          body: new URLSearchParams(fields),
        }),
      );
    },
  };
}

export async function signedInBrowser(server: RunningServer, username: string): Promise<BrowserSession> {
  const browser = browserSession(server);
  const answer = await browser.post("/accesso", { username, password });
  if (answer.status !== 303) throw new Error(`sign-in of ${username}: ${answer.status}`);
  return browser;
}
