/** Every way in which sending can fail, each with a text that says what happened to the draft. */
import type { Revisions } from "../../shared/contract/envelope.ts";
import type { ErrorBody, Refusal } from "../../shared/contract/routes.ts";
import type { Bilingual } from "../../shared/kit/finding.ts";

/** Failures that never reach the server's own refusals. */
export const transportTroubles = ["offline", "timeout", "not-ours"] as const;
export type TransportTrouble = (typeof transportTroubles)[number];

const transportMessages: Readonly<Record<TransportTrouble, Bilingual>> = {
  offline: {
    it: "Il server non è raggiungibile: la rete è assente o interrotta. La bozza è conservata; riprovare non crea doppioni.",
    en: "The server cannot be reached: the network is down or was cut. The draft is kept; trying again creates no duplicate.",
  },
  timeout: {
    it: "Il server non ha risposto in tempo. La bozza è conservata; riprovare non crea doppioni.",
    en: "The server did not answer in time. The draft is kept; trying again creates no duplicate.",
  },
  "not-ours": {
    it: "La risposta ricevuta non è quella del server Concilia (forse un proxy o una versione diversa). La bozza è conservata.",
    en: "The answer is not that of the Concilia server (perhaps a proxy or another version). The draft is kept.",
  },
};

export class SyncTrouble extends Error {
  readonly code: TransportTrouble | Refusal;
  readonly text: Bilingual;
  /** Where in the body, or under which id in the server's log; empty when unknown. */
  readonly detail: string;
  /** With "stale-revision": what the server has now. */
  readonly revisions: Revisions | undefined;

  constructor(code: TransportTrouble | Refusal, text: Bilingual, detail = "", revisions?: Revisions) {
    super(`${code}: ${detail}`);
    this.name = "SyncTrouble";
    this.code = code;
    this.text = text;
    this.detail = detail;
    this.revisions = revisions;
  }
}

export function transportTrouble(code: TransportTrouble, detail = ""): SyncTrouble {
  return new SyncTrouble(code, transportMessages[code], detail);
}

export function refusalTrouble(body: ErrorBody): SyncTrouble {
  return new SyncTrouble(body.error, body.message, body.path ?? body.id ?? "", body.revisions);
}

/** The session ended: the pane asks to sign in again and keeps everything else. */
export function isSessionOver(trouble: SyncTrouble): boolean {
  return trouble.code === "unauthenticated";
}
