import { ats } from "../../../shared/acts/territories.ts";
import type { SheetReading } from "../../../shared/sheets/engine.ts";
import { changeForm, protectApproved, restoreReceipts, send } from "../actions/approve.ts";
import { addresseeOf, draftOf, errorsOf, openErrors, pendingFor, validWaivers } from "../approval.ts";
import { useView } from "../context.ts";
import { ContextFields } from "../parts/context-fields.tsx";
import { DigestText } from "../parts/digest-text.tsx";
import { ErrorWaivers } from "../parts/error-waivers.tsx";
import { Button, Checkbox, Spinner } from "../parts/fluent.tsx";
import { ReceiptCard } from "../parts/receipt-card.tsx";
import { SelectField } from "../parts/select-field.tsx";
import { AccountLine, SignIn } from "../parts/sign-in.tsx";
import { approvableSheets, sheetReading } from "../reading-view.ts";
import { ReadFirst } from "./compute-screen.tsx";

export function ApproveScreen() {
  const { state, t } = useView();
  const { account, reading, approve } = state;
  if (!account) return <SignIn why={t.signInIntro} />;
  const sheet = sheetReading(reading, approve.sheet);
  return (
    <>
      <AccountLine account={account} />
      {reading ? <SheetChoice sheets={approvableSheets(reading)} /> : <ReadFirst />}
      {sheet && sheet.digest !== null && <Approval sheet={sheet} digest={sheet.digest} />}
      {approve.receipt && <Sent />}
      <History />
    </>
  );
}

function SheetChoice({ sheets }: { readonly sheets: readonly SheetReading[] }) {
  const { app, state, t } = useView();
  if (sheets.length === 0) return <p class="message">{t.noApprovable}</p>;
  return (
    <SelectField
      label={t.sheet}
      value={state.approve.sheet}
      placeholder={t.chooseSheet}
      options={sheets.map(({ sheet }) => ({ value: sheet, label: sheet }))}
      onChange={(sheet) => {
        const { approve } = state;
        const guess = state.reading?.guess;
        const own = sheets.find((entry) => entry.sheet === sheet);
        changeForm(app, {
          sheet,
          programme: approve.programme ?? own?.context.programme ?? guess?.programme ?? null,
          period: approve.period ?? guess?.period ?? null,
        });
      }}
    />
  );
}

function Approval({ sheet, digest }: { readonly sheet: SheetReading; readonly digest: string }) {
  const { app, state, t } = useView();
  const { approve, busy } = state;
  const guess = state.reading?.guess;
  const draft = draftOf(state.saved, sheet.sheet);
  const waivers = validWaivers(draft, digest);
  const to = addresseeOf(state.account, approve);
  const missing = useMissing(openErrors(errorsOf(sheet, to, app.services.engine), waivers).length);
  if (approve.receipt) return null;
  return (
    <>
      <section>
        <h2>{t.content}</h2>
        <ul class="plain">
          {app.services.engine.sendable(sheet.tables).map((table) => (
            <li key={table.range}>
              {t.kinds[table.kind]} <span class="quiet">{table.range}</span>
            </li>
          ))}
        </ul>
        <DigestText digest={digest} />
      </section>
      <ContextFields
        programme={approve.programme}
        period={approve.period}
        onChange={(programme, period) => changeForm(app, { programme, period })}
      />
      {guess?.territory && state.account?.territory && guess.territory !== state.account.territory && (
        <p class="message stale">
          {t.otherTerritory(ats[guess.territory].name, ats[state.account.territory].name)}
        </p>
      )}
      <p class="quiet evidence">
        {guess && guess.evidence.length > 0
          ? t.evidence(guess.evidence.map((e) => `${e.sheet}!${e.cell} «${e.text}»`).join("; "))
          : t.noEvidence}
      </p>
      <Checkbox
        id="confirm-context"
        label={t.confirmContext}
        checked={approve.confirmed}
        onChange={(confirmed) => changeForm(app, { confirmed })}
      />
      <ErrorWaivers key={digest} sheet={sheet} />
      {to && pendingFor(draft, digest, waivers, to) && <p class="message stale">{t.pendingFound}</p>}
      {missing.length > 0 && (
        <div class="message" id="missing">
          <strong>{t.missing}</strong>
          <ul>
            {missing.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="actions">
        <Button
          id="send"
          appearance="primary"
          blocked={missing.length > 0 || busy !== null}
          onClick={() => send(app)}
        >
          {t.send}
        </Button>
        {busy === "send" && <Spinner label={t.sending} />}
      </div>
    </>
  );
}

/** Why the button does nothing yet, in words. */
function useMissing(open: number): string[] {
  const { state, t } = useView();
  const { account, approve } = state;
  return [
    ...(account?.territory ? [] : [t.missingTerritory]),
    ...(approve.programme !== null && approve.period !== null ? [] : [t.missingProgramme]),
    ...(approve.confirmed ? [] : [t.missingConfirm]),
    ...(open === 0 ? [] : [t.missingErrors(open)]),
  ];
}

function Sent() {
  const { app, state, t } = useView();
  const { receipt } = state.approve;
  if (!receipt) return null;
  return (
    <section class="sent">
      <h2>{t.received}</h2>
      <ReceiptCard receipt={receipt} />
      <p class="quiet">{t.receiptKept}</p>
      {receipt.serverFindings.length > 0 && (
        <>
          <h3>{t.serverFindings}</h3>
          <ul class="plain">
            {receipt.serverFindings.map((finding) => (
              <li key={`${finding.rule}/${finding.sheet}/${finding.cell}`}>
                {finding.sheet}!{finding.cell}: {finding.message[state.language]}
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="offer">
        <p>
          <strong>{t.protectOffer}</strong> {t.protectHelp}
        </p>
        <Button
          id="protect"
          blocked={state.busy !== null}
          onClick={() => protectApproved(app, receipt.sheet)}
        >
          {t.protect}
        </Button>
      </div>
    </section>
  );
}

function History() {
  const { app, state, t } = useView();
  const { saved, approve, account } = state;
  const older = saved.receipts.filter((receipt) => receipt.submission !== approve.receipt?.submission);
  return (
    <details class="history">
      <summary tabIndex={0}>
        {t.history} ({saved.receipts.length})
      </summary>
      {saved.receipts.length === 0 && <p class="quiet">{t.noHistory}</p>}
      {older.map((receipt) => (
        <ReceiptCard key={receipt.submission} receipt={receipt} />
      ))}
      {addresseeOf(account, approve) && (
        <Button small blocked={state.busy !== null} onClick={() => restoreReceipts(app)}>
          {t.restoreReceipts}
        </Button>
      )}
    </details>
  );
}
