import { useMemo, useState } from "preact/hooks";
import { areaName, columnLetters } from "../../../shared/kit/a1.ts";
import { type Decimal, toText } from "../../../shared/kit/decimal.ts";
import type { Language } from "../../../shared/kit/finding.ts";
import { PlanValues } from "../../../shared/sheets/plan-values.ts";
import { euroFormat } from "../../../shared/sheets/sheet-draft.ts";
import type { CellWrite, SheetWrite, WritePlan } from "../../../shared/sheets/write-plan.ts";
import { check } from "../actions/check.ts";
import { type OfferedPlan, offerFor, writeComputation } from "../actions/compute.ts";
import { useView } from "../context.ts";
import { formatQuantity, formatRatio } from "../numbers.ts";
import { AskedFields } from "../parts/asked-fields.tsx";
import { Button, Spinner } from "../parts/fluent.tsx";
import { SelectField } from "../parts/select-field.tsx";
import { previewOf } from "../plan-preview.ts";

export function ComputeScreen() {
  const { app, state, t } = useView();
  const { reading, compute, busy } = state;
  if (!reading) return <ReadFirst />;
  const offer = offerFor(app);
  const { plans } = offer;
  const chosen = plans.find(({ id }) => id === compute.plan) ?? plans[0];
  return (
    <>
      <p class="intro">{t.computeIntro}</p>
      <SelectField
        label={t.sheet}
        value={compute.sheet}
        placeholder={t.chooseSheet}
        options={reading.sheets
          .filter((sheet) => sheet.tables.length > 0)
          .map(({ sheet }) => ({ value: sheet, label: sheet }))}
        onChange={(sheet) => app.store.set({ compute: { ...compute, sheet, plan: null }, notice: "" })}
      />
      <AskedFields key={compute.sheet} offer={offer} />
      {compute.sheet !== null && plans.length === 0 && offer.asked.length === 0 && (
        <p class="quiet">{t.nothingToCompute}</p>
      )}
      {chosen && (
        <>
          <PlanList plans={plans} chosen={chosen} />
          <Preview plan={chosen.plan} />
          <div class="actions">
            <Button
              id="write-plan"
              appearance="primary"
              blocked={busy !== null}
              onClick={() => writeComputation(app, chosen.plan)}
            >
              {t.write}
            </Button>
            {busy === "write" && <Spinner label={t.working} />}
          </div>
        </>
      )}
    </>
  );
}

/** Screens that need the workbook offer to read it, rather than sending the officer to another tab. */
export function ReadFirst() {
  const { app, state, t } = useView();
  return (
    <>
      <p class="intro">{t.needCheck}</p>
      <div class="actions">
        <Button appearance="primary" blocked={state.busy !== null} onClick={() => check(app)}>
          {t.readWorkbook}
        </Button>
        {state.busy === "check" && <Spinner label={t.checking} />}
      </div>
    </>
  );
}

interface PlanListProps {
  readonly plans: readonly OfferedPlan[];
  readonly chosen: OfferedPlan;
}

function PlanList({ plans, chosen }: PlanListProps) {
  const { app, state, t } = useView();
  const { compute, language } = state;
  return (
    <fieldset class="plans">
      <legend>{t.plans}</legend>
      {plans.map(({ id, plan }) => (
        <label key={id} class="plan">
          <input
            type="radio"
            name="plan"
            checked={id === chosen.id}
            onChange={() => app.store.set({ compute: { ...compute, plan: id }, notice: "" })}
          />
          <span>{plan.title[language]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Preview({ plan }: { readonly plan: WritePlan }) {
  const { state, t } = useView();
  const { workbook } = state;
  const values = useMemo(() => new PlanValues(plan, workbook ?? { sheets: [] }), [plan, workbook]);
  return (
    <section>
      <h2>{t.preview}</h2>
      {plan.writes.map((write) => (
        <WriteTable key={`${write.sheet}/${write.create}`} write={write} values={values} />
      ))}
    </section>
  );
}

interface WriteTableProps {
  readonly write: SheetWrite;
  readonly values: PlanValues;
}

function WriteTable({ write, values }: WriteTableProps) {
  const { t } = useView();
  const [formulas, setFormulas] = useState(false);
  const preview = previewOf(write);
  const shownIn = ({ row, column }: CellWrite) => values.at(write.sheet, row, column);
  // A button that would change nothing is no help.
  const told = preview.rows.some(({ cells }) =>
    cells.some((cell) => cell?.formula && shownIn(cell) !== null),
  );
  const { area } = preview;
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, i) => area.left + i);
  return (
    <figure class="preview">
      <figcaption>
        {write.create ? t.newSheet(write.sheet) : t.newCells(write.sheet, areaName(area))}
        <small>{t.liveFormulas(preview.formulas, preview.values)}</small>
        {told && (
          <button type="button" class="filter" aria-pressed={formulas} onClick={() => setFormulas(!formulas)}>
            {t.showFormulas}
          </button>
        )}
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="scroll" aria-label={t.preview} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th />
              {columns.map((column) => (
                <th key={column} scope="col">
                  {columnLetters(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.rows.map(({ row, cells }) => (
              <tr key={row}>
                <th scope="row">{row + 1}</th>
                {overflowing(cells).map((cell, i, shown) => (
                  <PreviewCell
                    key={columns[i]}
                    cell={cell}
                    span={shown.length < cells.length ? cells.length : 1}
                    value={cell && !(cell.formula && formulas) ? shownIn(cell) : null}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {preview.hiddenRows > 0 && <p class="quiet">{t.moreRows(preview.hiddenRows)}</p>}
    </figure>
  );
}

/** A title or a note alone on its row runs over the empty cells beside it, as on the sheet. */
function overflowing(cells: readonly (CellWrite | null)[]): readonly (CellWrite | null)[] {
  const [first, ...others] = cells;
  const alone = first && typeof first.input === "string" && others.every((cell) => cell === null);
  return alone ? [first] : cells;
}

interface PreviewCellProps {
  readonly cell: CellWrite | null;
  /** Columns that it runs over. */
  readonly span: number;
  /** Null: the formula is shown, asked for or because nobody knows what it will show. */
  readonly value: Decimal | string | null;
}

function PreviewCell({ cell, span, value }: PreviewCellProps) {
  const { state } = useView();
  if (!cell) return <td />;
  if (value === null) {
    return (
      <td class={`${cell.style} formula`} colSpan={span}>
        <code>{cell.input}</code>
      </td>
    );
  }
  if (typeof value === "string") {
    return (
      <td class={`${cell.style} text`} colSpan={span}>
        {value}
      </td>
    );
  }
  return <td class={`${cell.style} number`}>{figureText(toText(value), cell.format, state.language)}</td>;
}

/** As the sheet will show it; a quotient of many digits would be cut off in a narrow column. */
function figureText(value: string, format: string | null, language: Language): string {
  if (format?.includes("%")) return formatRatio(value, language);
  return formatQuantity(value, format === euroFormat ? "euro" : "number", language);
}
