import { useEffect, useRef } from "preact/hooks";
import { ruleAnchor } from "../../../shared/domain/rules/rule.ts";
import type { Finding } from "../../../shared/kit/finding.ts";
import { showCell, showFinding } from "../actions/check.ts";
import { cellRuns } from "../cell-runs.ts";
import { useView } from "../context.ts";
import { formatQuantity } from "../numbers.ts";
import { unitAt } from "../reading-view.ts";
import { SeverityIcon } from "./severity-icon.tsx";

interface FindingItemProps {
  readonly finding: Finding;
  /** Place in the list of visible findings. */
  readonly place: number;
}

export function FindingItem({ finding, place }: FindingItemProps) {
  const { app, state, t } = useView();
  const { language, selected } = state;
  const current = selected === place;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (current) button.current?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <li
      class={`finding ${current ? "current" : ""}`}
      data-rule={finding.rule}
      data-severity={finding.severity}
    >
      <button
        type="button"
        ref={button}
        class="finding-main"
        aria-current={current}
        title={t.goToCell(finding.sheet, finding.cell)}
        onClick={() => showFinding(app, finding, place)}
      >
        <SeverityIcon severity={finding.severity} label={t.severity[finding.severity]} />
        <span class="cell">{finding.cell}</span>
        <span class="text">{finding.message[language]}</span>
      </button>
      <FindingReason finding={finding} />
    </li>
  );
}

function FindingReason({ finding }: { readonly finding: Finding }) {
  const { state, t } = useView();
  const { language } = state;
  const unit = state.reading ? unitAt(state.reading, finding.sheet, finding.cell) : "number";
  const show = (value: string) => formatQuantity(value, unit, language);
  return (
    <details class="why">
      <summary tabIndex={0}>{t.why}</summary>
      <dl>
        {finding.found !== null && <Pair term={t.found} text={show(finding.found)} />}
        {finding.expected !== null && <Pair term={t.expected} text={show(finding.expected)} />}
        {finding.cells.length > 0 && <Pair term={t.computedFrom} text={cellRuns(finding.cells).join(", ")} />}
        <Pair term={t.source} text={finding.source} />
      </dl>
      <p>
        <a
          href={`/regole?lang=${language}#${ruleAnchor(finding.rule)}`}
          target="_blank"
          rel="noopener"
          aria-label={t.ruleInNewWindow(finding.rule)}
        >
          {t.rule}
        </a>
      </p>
      {finding.hint && (
        <p class="hint">
          {finding.hint.message[language]} <CellLink sheet={finding.hint.sheet} cell={finding.hint.cell} />
        </p>
      )}
    </details>
  );
}

function Pair({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </>
  );
}

export function CellLink({ sheet, cell }: { readonly sheet: string; readonly cell: string }) {
  const { app, t } = useView();
  return (
    <button
      type="button"
      class="link"
      title={t.goToCell(sheet, cell)}
      onClick={() => showCell(app, sheet, cell)}
    >
      {sheet}!{cell}
    </button>
  );
}
