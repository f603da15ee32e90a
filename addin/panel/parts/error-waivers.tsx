import { useState } from "preact/hooks";
import type { Waiver } from "../../../shared/contract/envelope.ts";
import type { Finding } from "../../../shared/kit/finding.ts";
import type { SheetReading } from "../../../shared/sheets/engine.ts";
import { setWaiver } from "../actions/approve.ts";
import {
  addresseeOf,
  draftOf,
  earlierReason,
  errorsOf,
  openErrors,
  SHORTEST_REASON,
  validWaivers,
  waiverFor,
} from "../approval.ts";
import { useView } from "../context.ts";
import { CellLink } from "./finding-item.tsx";
import { Button, TextArea } from "./fluent.tsx";
import { SeverityIcon } from "./severity-icon.tsx";

/** The errors of the sheet to approve: corrected in the sheet, or waived here in writing. */
export function ErrorWaivers({ sheet }: { readonly sheet: SheetReading }) {
  const { app, state, t } = useView();
  const waivers = validWaivers(draftOf(state.saved, sheet.sheet), sheet.digest);
  const errors = errorsOf(sheet, addresseeOf(state.account, state.approve), app.services.engine);
  const open = openErrors(errors, waivers).length;
  return (
    <section class="waivers">
      <h2>{open > 0 ? t.openErrors(open) : t.noOpenErrors}</h2>
      {open > 0 && <p class="quiet">{t.openErrorsHelp}</p>}
      <ul>
        {errors.map((finding) => (
          <ErrorItem
            key={`${finding.rule}/${finding.cell}`}
            finding={finding}
            sheet={sheet}
            waiver={waiverFor(waivers, finding)}
          />
        ))}
      </ul>
    </section>
  );
}

interface ErrorItemProps {
  readonly finding: Finding;
  readonly sheet: SheetReading;
  readonly waiver: Waiver | undefined;
}

function ErrorItem({ finding, sheet, waiver }: ErrorItemProps) {
  const { app, state, t } = useView();
  return (
    <li class="waiver" data-rule={finding.rule} data-cell={finding.cell}>
      <div class="waiver-head">
        <SeverityIcon severity={waiver ? "info" : "error"} label={waiver ? t.waived : t.severity.error} />
        <div>
          <CellLink sheet={sheet.sheet} cell={finding.cell} />
          <p>{finding.message[state.language]}</p>
        </div>
      </div>
      {waiver ? (
        <div class="waiver-reason">
          <p>
            <strong>{t.waived}:</strong> {waiver.reason}
          </p>
          <Button small onClick={() => setWaiver(app, sheet.sheet, finding, null)}>
            {t.removeWaiver}
          </Button>
        </div>
      ) : (
        <WaiverForm finding={finding} sheet={sheet} />
      )}
    </li>
  );
}

function WaiverForm({ finding, sheet }: { readonly finding: Finding; readonly sheet: SheetReading }) {
  const { app, state, t } = useView();
  const earlier = earlierReason(draftOf(state.saved, sheet.sheet), finding);
  const [reason, setReason] = useState(earlier);
  const [open, setOpen] = useState(earlier !== "");
  const [tooShort, setTooShort] = useState(false);
  if (!finding.waivable) return <p class="quiet">{t.unwaivable}</p>;
  if (state.account?.role !== "approver") return <p class="quiet">{t.approverOnly}</p>;
  if (!open) {
    return (
      <Button small onClick={() => setOpen(true)}>
        {t.waive}
      </Button>
    );
  }
  return (
    <div class="waiver-form">
      <TextArea
        label={t.waiverReason}
        value={reason}
        onInput={(value) => {
          setReason(value);
          setTooShort(false);
        }}
      />
      {tooShort && (
        <p role="alert" class="field-error">
          {t.waiverTooShort}
        </p>
      )}
      <div class="actions">
        <Button
          small
          appearance="primary"
          onClick={() => {
            if (reason.trim().length < SHORTEST_REASON) setTooShort(true);
            else setWaiver(app, sheet.sheet, finding, reason);
          }}
        >
          {t.saveWaiver}
        </Button>
        <Button small onClick={() => setOpen(false)}>
          {t.cancel}
        </Button>
      </div>
    </div>
  );
}
