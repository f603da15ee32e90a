import { programmeOf } from "../../../shared/acts/programmes.ts";
import { ats } from "../../../shared/acts/territories.ts";
import type { PlanContext } from "../../../shared/domain/plan-context.ts";
import { countBySeverity, type Finding, type Language, severities } from "../../../shared/kit/finding.ts";
import { allFindings, plansOf, type WorkbookReading } from "../../../shared/sheets/engine.ts";
import { check, stepFinding } from "../actions/check.ts";
import { useView } from "../context.ts";
import { findingKey, groupBySheet, type SheetFindings, visibleFindings } from "../findings-view.ts";
import type { Catalogue } from "../i18n/catalogue.ts";
import { FindingItem } from "../parts/finding-item.tsx";
import { Button, Spinner } from "../parts/fluent.tsx";
import { SeverityIcon } from "../parts/severity-icon.tsx";
import { TableCard } from "../parts/table-card.tsx";
import { sheetReading } from "../reading-view.ts";

export function CheckScreen() {
  const { app, state, t } = useView();
  const { reading, busy, stale } = state;
  return (
    <>
      {!reading && <p class="intro">{t.checkIntro}</p>}
      {stale && <p class="message stale">{t.stale}</p>}
      <div class="actions">
        <Button
          id="check-now"
          appearance={reading && !stale ? "outline" : "primary"}
          blocked={busy !== null}
          onClick={() => check(app)}
        >
          {reading ? t.checkAgain : t.checkNow}
        </Button>
        {busy === "check" && <Spinner label={t.checking} />}
      </div>
      {reading && <Results reading={reading} />}
    </>
  );
}

function Results({ reading }: { readonly reading: WorkbookReading }) {
  const { state, t } = useView();
  const findings = allFindings(reading);
  const groups = groupBySheet(
    reading.sheets.map((sheet) => sheet.sheet),
    findings,
  );
  const visible = visibleFindings(groups, state.filter);
  const places = new Map(visible.map((finding, place) => [finding, place]));
  const counts = countBySeverity(findings);
  const tables = reading.sheets.reduce((sum, sheet) => sum + sheet.tables.length, 0);
  if (tables === 0 && findings.length === 0) return <p class="message">{t.emptyWorkbook}</p>;
  return (
    <>
      <section class={`summary ${counts.error > 0 ? "error" : counts.warning > 0 ? "warning" : "ok"}`}>
        <strong>
          {counts.error + counts.warning === 0 ? t.verdictOk : t.verdictSummary(counts.error, counts.warning)}
        </strong>
        <span>{t.tablesFound(tables, reading.sheets.length)}</span>
        {plansOf(reading).map((plan) => (
          <span key={JSON.stringify(plan)} class="quiet">
            {planText(plan, state.language, t)}
          </span>
        ))}
      </section>
      <Filters counts={counts} />
      <Stepper visible={visible} />
      {groups.map((group) => (
        <SheetGroup key={group.sheet} group={group} reading={reading} places={places} />
      ))}
    </>
  );
}

/** By which acts the findings were judged. */
function planText({ programme, territory }: PlanContext, language: Language, t: Catalogue): string {
  if (programme === null) return t.planUnknown;
  return t.planJudged(programmeOf(programme).label[language], territory === null ? "" : ats[territory].name);
}

function Filters({ counts }: { readonly counts: ReturnType<typeof countBySeverity> }) {
  const { app, state, t } = useView();
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{t.showSeverities}</legend>
      {severities.map((severity) => (
        <button
          type="button"
          key={severity}
          class={`filter ${severity}`}
          data-filter={severity}
          aria-pressed={state.filter[severity]}
          onClick={() =>
            app.store.set({
              filter: { ...state.filter, [severity]: !state.filter[severity] },
              selected: null,
            })
          }
        >
          {t.severityPlural[severity]} <b>{counts[severity]}</b>
        </button>
      ))}
    </fieldset>
  );
}

function Stepper({ visible }: { readonly visible: readonly Finding[] }) {
  const { app, state, t } = useView();
  const { selected } = state;
  if (visible.length === 0) return <p class="quiet">{t.noFindings}</p>;
  return (
    <div class="stepper">
      <Button small id="previous-finding" onClick={() => stepFinding(app, visible, -1)}>
        {t.previous}
      </Button>
      <span aria-live="polite">
        {selected === null ? t.positionNone(visible.length) : t.position(selected + 1, visible.length)}
      </span>
      <Button small id="next-finding" onClick={() => stepFinding(app, visible, 1)}>
        {t.next}
      </Button>
    </div>
  );
}

interface SheetGroupProps {
  readonly group: SheetFindings;
  readonly reading: WorkbookReading;
  readonly places: ReadonlyMap<Finding, number>;
}

function SheetGroup({ group, reading, places }: SheetGroupProps) {
  const { t } = useView();
  const counts = countBySeverity(group.findings);
  const tables = sheetReading(reading, group.sheet)?.tables ?? [];
  const shown = group.findings.filter((finding) => places.has(finding));
  const hidden = group.findings.length - shown.length;
  return (
    <details class="sheet" open>
      <summary tabIndex={0}>
        <span class="sheet-name">{group.sheet}</span>
        <span class="counts">
          {severities
            .filter((severity) => counts[severity] > 0)
            .map((severity) => (
              <span key={severity} class="count">
                <SeverityIcon severity={severity} label={t.severityPlural[severity]} />
                {counts[severity]}
              </span>
            ))}
        </span>
      </summary>
      {tables.length === 0 ? (
        <p class="quiet">{t.noTables}</p>
      ) : (
        <ul class="tables">
          {tables.map((table) => (
            <TableCard key={table.range} table={table} />
          ))}
        </ul>
      )}
      {shown.length > 0 && (
        <ul class="findings">
          {shown.map((finding) => {
            const place = places.get(finding) ?? 0;
            return <FindingItem key={findingKey(finding, place)} finding={finding} place={place} />;
          })}
        </ul>
      )}
      {group.findings.length === 0 && tables.length > 0 && <p class="quiet">{t.sheetClean}</p>}
      {hidden > 0 && <p class="quiet">{t.hiddenByFilter(hidden)}</p>}
    </details>
  );
}
