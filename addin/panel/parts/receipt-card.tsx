import { programmeOf } from "../../../shared/acts/programmes.ts";
import { ats } from "../../../shared/acts/territories.ts";
import type { Receipt } from "../../../shared/contract/envelope.ts";
import { Kind } from "../../../shared/domain/table.ts";
import { halfYearLabel } from "../../../shared/kit/period.ts";
import { useView } from "../context.ts";
import { dateAndTime } from "../dates.ts";
import { sheetReading } from "../reading-view.ts";
import { DigestText } from "./digest-text.tsx";

/** What the server acknowledged, and whether the sheet still says the same. */
export function ReceiptCard({ receipt }: { readonly receipt: Receipt }) {
  const { state, t } = useView();
  const { language, reading } = state;
  const now = sheetReading(reading, receipt.sheet)?.digest;
  return (
    <article class="receipt" data-submission={receipt.submission}>
      <header>
        <strong>{receipt.sheet}</strong>
        <time dateTime={receipt.receivedAt}>{dateAndTime(receipt.receivedAt, language)}</time>
      </header>
      <p>
        {ats[receipt.territory].name} · {programmeOf(receipt.programme).label[language]} ·{" "}
        {halfYearLabel(receipt.period, language)}
      </p>
      <p>
        {Kind.options
          .filter((kind) => receipt.revisions[kind] !== undefined)
          .map((kind) => `${t.kinds[kind]}: ${t.revision(receipt.revisions[kind] ?? 1)}`)
          .join(" · ")}
      </p>
      <DigestText digest={receipt.digest} />
      {now !== undefined && (
        <p class={now === receipt.digest ? "good" : "changed"}>
          {now === receipt.digest ? t.unchangedSince : t.changedSince}
        </p>
      )}
    </article>
  );
}
