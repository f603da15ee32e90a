import { useState } from "preact/hooks";
import { type Table, TableKind } from "../../../shared/domain/table.ts";
import { parseCellName } from "../../../shared/kit/a1.ts";
import { chooseKind, showCell } from "../actions/check.ts";
import { useView } from "../context.ts";
import { choiceKey, sheetReading } from "../reading-view.ts";
import { SelectField } from "./select-field.tsx";

/** One recognised table: what we take it for, how sure we are, where it stands; and the officer's word against ours. */
export function TableCard({ table }: { readonly table: Table }) {
  const { app, state, t } = useView();
  const [changing, setChanging] = useState(false);
  const key = choiceKey(table);
  const chosen = key === null ? undefined : state.saved.choices[key];
  const unsure = table.kind === "unknown" && chosen === undefined;
  const question = sheetReading(state.reading, table.sheet)?.questions.find(
    (q) => q.cell === table.columns[0]?.cell,
  );
  const candidates = question?.candidates ?? [];
  const from = table.range.split(":")[0] ?? table.range;
  return (
    <li class={`table-card ${unsure ? "unsure" : ""}`} data-kind={table.kind}>
      <div class="table-line">
        <strong>{t.kinds[table.kind]}</strong>
        <button
          type="button"
          class="link"
          title={t.goToCell(table.sheet, from)}
          onClick={() => showCell(app, table.sheet, parseCellName(from) ? from : "A1")}
        >
          {table.range}
        </button>
      </div>
      <div class="table-meta">
        {t.rowsCount(table.rows.filter((row) => row.role === "data").length)}
        {chosen !== undefined
          ? ` · ${t.confirmedByYou}`
          : table.kind !== "unknown" && ` · ${t.confidence(Math.round(table.confidence * 100))}`}
        {key !== null && !unsure && canChange(table.kind) && (
          <button type="button" class="link" aria-expanded={changing} onClick={() => setChanging(!changing)}>
            {t.changeKind}
          </button>
        )}
      </div>
      {key !== null && (unsure || changing) && (
        <SelectField
          label={t.whichTable}
          value={chosen ?? null}
          placeholder={unsure ? t.chooseKind : t.automatic}
          options={kindsInOrder(candidates).map((kind) => ({
            value: kind,
            label: kind === "unknown" ? t.onlyTotals : t.kinds[kind],
          }))}
          onChange={(value) => {
            setChanging(false);
            chooseKind(app, key, value === null ? null : TableKind.parse(value));
          }}
        />
      )}
      {chosen !== undefined && chosen !== table.kind && (
        <p class="field-error">{t.choiceNotFitting(t.kinds[chosen])}</p>
      )}
    </li>
  );
}

/** Cards and plans are recognised by their labels, not by a header row: an answer could not change them. */
function canChange(kind: TableKind): boolean {
  return kind !== "projectCard" && kind !== "financialPlan";
}

/** The likely answers first. */
function kindsInOrder(candidates: readonly TableKind[]): TableKind[] {
  return [
    ...candidates,
    ...TableKind.options.filter((kind) => canChange(kind) && !candidates.includes(kind)),
  ];
}
