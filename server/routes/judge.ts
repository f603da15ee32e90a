/** May this envelope become a submission? Everything is checked again on the rows themselves. */
import { type Envelope, matterOf } from "../../shared/contract/envelope.ts";
import type { Account } from "../../shared/contract/routes.ts";
import type { Table } from "../../shared/domain/table.ts";
import { parseCellName } from "../../shared/kit/a1.ts";
import type { Finding } from "../../shared/kit/finding.ts";
import { maySend, rights } from "../auth/access.ts";
import { malformed } from "./edge.ts";
import type { Engine } from "./engine.ts";
import { Refused } from "./refusal.ts";

/** Role, territory and signature. @throws Refused "forbidden" */
export function checkSender(account: Account, envelope: Envelope): void {
  if (!rights[account.role].sends) {
    throw new Refused("forbidden", {
      message: {
        it: "Il suo profilo consulta i dati ma non invia fogli. Nulla è stato registrato.",
        en: "Your account reads data but does not send sheets. Nothing was recorded.",
      },
    });
  }
  if (!maySend(account, envelope.territory)) {
    throw new Refused("forbidden", {
      path: "territory",
      message: {
        it: `Il suo profilo invia solo i fogli del proprio territorio (${account.territory}), non di ${envelope.territory}. Nulla è stato registrato.`,
        en: `Your account sends sheets of its own territory only (${account.territory}), not of ${envelope.territory}. Nothing was recorded.`,
      },
    });
  }
  if (envelope.approver !== account.username) {
    throw new Refused("forbidden", {
      path: "approver",
      message: {
        it: "Chi approva deve essere chi invia: il foglio è firmato con un altro nome utente. Nulla è stato registrato; approvarlo di nuovo con il proprio accesso.",
        en: "Whoever approves must be whoever sends: the sheet is signed with another user name. Nothing was recorded; approve it again with your own account.",
      },
    });
  }
}

/** What the schema cannot say: one sheet, rectangular rows, known kinds. @throws Refused */
export function checkShape(envelope: Envelope): void {
  envelope.tables.forEach((table, index) => {
    if (table.sheet !== envelope.sheet) {
      throw malformed(`tables.${index}.sheet`, {
        it: `si approva un foglio alla volta: la tabella sta in «${table.sheet}», l'invio riguarda «${envelope.sheet}»`,
        en: `one sheet is approved at a time: the table is in "${table.sheet}", the send concerns "${envelope.sheet}"`,
      });
    }
    const ragged = table.rows.findIndex((row) => row.cells.length !== table.columns.length);
    if (ragged >= 0) {
      throw malformed(`tables.${index}.rows.${ragged}.cells`, {
        it: `attese ${table.columns.length} celle, una per colonna`,
        en: `${table.columns.length} cells expected, one per column`,
      });
    }
    checkAddresses(table, index);
    if (table.kind === "unknown") throw new Refused("unknown-kind", { path: `tables.${index}.kind` });
  });
}

/** Every figure must lead back to a cell. */
function checkAddresses(table: Table, index: number): void {
  table.rows.forEach((row, rowIndex) => {
    const wrong = row.cells.findIndex(({ cell }) => parseCellName(cell) === null);
    if (wrong < 0) return;
    throw malformed(`tables.${index}.rows.${rowIndex}.cells.${wrong}.cell`, {
      it: "atteso un indirizzo di cella come «D9»",
      en: 'expected the address of a cell such as "D9"',
    });
  });
}

/** Findings as the server sees them, and every error waived by an approver who may. @throws Refused */
export function checkFindings(account: Account, envelope: Envelope, engine: Engine): void {
  const findings = engine.checkSheet(envelope.tables, envelope);
  if (!sameFindings(findings, envelope.findings)) throw new Refused("findings-differ");
  checkWaivers(account, envelope, findings);
  const waived = new Set(envelope.waivers.map(matterOf));
  const open = findings.filter((finding) => finding.severity === "error" && !waived.has(matterOf(finding)));
  const first = open[0];
  if (!first) return;
  throw new Refused("open-errors", {
    path: first.cell,
    message: {
      it: `Il foglio ha ${open.length === 1 ? "un errore non corretto né giustificato" : `${open.length} errori non corretti né giustificati`}; il primo è nella cella ${first.cell}: ${first.message.it} Nulla è stato registrato: correggere, oppure chiedere a un approvatore di giustificare per iscritto.`,
      en: `The sheet has ${open.length} error${open.length === 1 ? "" : "s"} neither corrected nor waived; the first is in cell ${first.cell}: ${first.message.en} Nothing was recorded: correct, or have an approver waive in writing.`,
    },
  });
}

function checkWaivers(account: Account, envelope: Envelope, findings: readonly Finding[]): void {
  envelope.waivers.forEach((waiver, index) => {
    const path = `waivers.${index}`;
    if (!rights[account.role].waives) {
      throw new Refused("invalid-waiver", {
        path,
        message: {
          it: "Solo un approvatore può giustificare un errore per iscritto. Nulla è stato registrato: correggere l'errore, oppure far approvare il foglio a un approvatore.",
          en: "Only an approver can waive an error in writing. Nothing was recorded: correct the error, or have an approver approve the sheet.",
        },
      });
    }
    const meant = findings.filter((finding) => matterOf(finding) === matterOf(waiver));
    if (meant.length === 0) {
      throw new Refused("invalid-waiver", {
        path,
        message: {
          it: `La giustificazione per la cella ${waiver.cell} non corrisponde a nessun rilievo. Nulla è stato registrato: eseguire di nuovo Controlla e approvare.`,
          en: `The waiver for cell ${waiver.cell} matches no finding. Nothing was recorded: run Check again and approve.`,
        },
      });
    }
    if (meant.some((finding) => !finding.waivable)) {
      throw new Refused("invalid-waiver", {
        path,
        message: {
          it: `La cella ${waiver.cell} non si legge con certezza: questo errore non si può giustificare, va corretto nel foglio. Nulla è stato registrato.`,
          en: `Cell ${waiver.cell} cannot be read with certainty: this error cannot be waived, it must be corrected in the sheet. Nothing was recorded.`,
        },
      });
    }
  });
}

type Compared = Envelope["findings"][number];

function sameFindings(ours: readonly Compared[], theirs: readonly Compared[]): boolean {
  if (ours.length !== theirs.length) return false;
  const sorted = (findings: readonly Compared[]) =>
    findings.map((f) => JSON.stringify([f.rule, f.severity, f.cell, f.found, f.expected])).sort();
  const right = sorted(theirs);
  return sorted(ours).every((line, index) => line === right[index]);
}
