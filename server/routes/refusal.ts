/** Every "no" of the server in one shape: a fixed status and a text that says what happened and what to do. */
import type { Revisions } from "../../shared/contract/envelope.ts";
import type { ErrorBody, Refusal } from "../../shared/contract/routes.ts";
import type { Bilingual } from "../../shared/kit/finding.ts";

export const statusOf: Readonly<Record<Refusal, number>> = {
  malformed: 400,
  unauthenticated: 401,
  "wrong-credentials": 401,
  forbidden: 403,
  "not-found": 404,
  "stale-revision": 409,
  "key-reused": 409,
  "too-large": 413,
  "digest-differs": 422,
  "findings-differ": 422,
  "open-errors": 422,
  "invalid-waiver": 422,
  "unknown-kind": 422,
  "outdated-rules": 426,
  "too-many-requests": 429,
  fault: 500,
};

export const messageOf: Readonly<Record<Refusal, Bilingual>> = {
  malformed: {
    it: "La richiesta non ha la forma prevista. Nulla è stato registrato e il foglio non è cambiato.",
    en: "The request does not have the expected form. Nothing was recorded and the sheet has not changed.",
  },
  unauthenticated: {
    it: "La sessione manca o è scaduta. Accedere di nuovo: il lavoro fatto nel foglio resta dov'è.",
    en: "There is no session, or it has ended. Sign in again: the work in the sheet stays where it is.",
  },
  "wrong-credentials": {
    it: "Nome utente o password non corretti. Controllare e riprovare.",
    en: "User name or password do not match. Check them and try again.",
  },
  forbidden: {
    it: "Il suo profilo non permette questa operazione. Nulla è stato registrato.",
    en: "Your account does not allow this. Nothing was recorded.",
  },
  "not-found": {
    it: "Non esiste nulla a questo indirizzo, oppure il suo profilo non può vederlo.",
    en: "There is nothing at this address, or your account may not see it.",
  },
  "stale-revision": {
    it: "Nel frattempo è arrivata una versione più recente di questo foglio. Il suo invio non è stato registrato e il foglio non è cambiato: controllare la versione presente, poi approvare e inviare di nuovo.",
    en: "A newer version of this sheet has arrived meanwhile. Yours was not recorded and the sheet has not changed: look at the present version, then approve and send again.",
  },
  "key-reused": {
    it: "Questo invio porta lo stesso numero di un altro già registrato, ma un contenuto diverso. L'invio precedente resta valido; per inviare il nuovo contenuto approvarlo di nuovo.",
    en: "This send carries the number of another that is already recorded, with another content. The earlier one stands; approve again to send the new content.",
  },
  "too-large": {
    it: "L'invio supera il limite di 5 MB e non è stato registrato. Il foglio non è cambiato: togliere righe o testi che non servono, oppure dividere il foglio, e riprovare.",
    en: "What was sent is larger than 5 MB and was not recorded. The sheet has not changed: remove rows or texts that are not needed, or split the sheet, and try again.",
  },
  "digest-differs": {
    it: "Il contenuto ricevuto non è quello approvato: qualcosa è cambiato dopo l'approvazione. Nulla è stato registrato; controllare il foglio, approvarlo di nuovo e inviarlo.",
    en: "What arrived is not what was approved: something changed after the approval. Nothing was recorded; check the sheet, approve it again and send it.",
  },
  "findings-differ": {
    it: "Il controllo rifatto dal server sugli stessi dati non dà lo stesso esito di quello del riquadro. Nulla è stato registrato; eseguire di nuovo Controlla, approvare e inviare.",
    en: "The server's own check of the same rows does not give the result that the pane gave. Nothing was recorded; run Check again, approve and send.",
  },
  "open-errors": {
    it: "Il foglio ha errori non corretti né giustificati. Nulla è stato registrato: correggerli, oppure chiedere a un approvatore di giustificarli per iscritto.",
    en: "The sheet has errors that are neither corrected nor waived. Nothing was recorded: correct them, or have an approver waive them in writing.",
  },
  "invalid-waiver": {
    it: "Una giustificazione non è ammessa. Nulla è stato registrato.",
    en: "A waiver is not admissible. Nothing was recorded.",
  },
  "unknown-kind": {
    it: "Una tabella del foglio non è stata riconosciuta e non può essere inviata. Nulla è stato registrato: indicare nel riquadro di che tabella si tratta.",
    en: "A table of the sheet was not recognised and cannot be sent. Nothing was recorded: say in the pane which table it is.",
  },
  "outdated-rules": {
    it: "Le regole di controllo sono state aggiornate: il riquadro ne usa una versione precedente. Nulla è andato perso, la bozza resta nel foglio di lavoro: chiudere e riaprire il riquadro, eseguire di nuovo Controlla e inviare.",
    en: "The rules have been updated and the pane uses an earlier version. Nothing is lost, the draft stays in the workbook: close and reopen the pane, run Check again and send.",
  },
  "too-many-requests": {
    it: "Troppi tentativi in poco tempo. Attendere un quarto d'ora e riprovare.",
    en: "Too many attempts in a short time. Wait a quarter of an hour and try again.",
  },
  fault: {
    it: "Il server non è riuscito a completare l'operazione. Nulla è stato registrato a metà e il foglio non è cambiato: riprovare tra poco. Se succede ancora, comunicare all'assistenza il codice indicato.",
    en: "The server could not complete the operation. Nothing was half-recorded and the sheet has not changed: try again shortly. If it happens again, give the code shown to support.",
  },
};

interface Details {
  /** Replaces the general text where more can be said. */
  readonly message?: Bilingual;
  readonly path?: string;
  readonly revisions?: Revisions;
}

/** Thrown by any handler; app.ts turns it into the answer. */
export class Refused extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly details: Details = {},
  ) {
    super(refusal);
  }
}

/** `id` is the request's id in the log; shown for faults only. */
export function errorBody(refused: Refused, id: string): ErrorBody {
  const { refusal, details } = refused;
  return {
    error: refusal,
    message: details.message ?? messageOf[refusal],
    ...(details.path === undefined ? {} : { path: details.path }),
    ...(details.revisions === undefined ? {} : { revisions: details.revisions }),
    ...(refusal === "fault" ? { id } : {}),
  };
}
