import { ProgrammeId, programmeOf } from "../../../shared/acts/programmes.ts";
import { HalfYear, halfYearLabel } from "../../../shared/kit/period.ts";
import { useView } from "../context.ts";
import { halfYearsOf } from "../half-years.ts";
import { SelectField } from "./select-field.tsx";

interface ContextFieldsProps {
  readonly programme: ProgrammeId | null;
  readonly period: HalfYear | null;
  readonly onChange: (programme: ProgrammeId | null, period: HalfYear | null) => void;
}

/** Programme and half-year; a half-year outside the new programme is not carried over. */
export function ContextFields({ programme, period, onChange }: ContextFieldsProps) {
  const { state, t } = useView();
  const { language } = state;
  const periods = programme === null ? [] : halfYearsOf(programme);
  return (
    <>
      <SelectField
        label={t.programme}
        value={programme}
        placeholder={t.chooseProgramme}
        options={ProgrammeId.options.map((id) => ({ value: id, label: programmeOf(id).label[language] }))}
        onChange={(value) => {
          const next = value === null ? null : ProgrammeId.parse(value);
          const kept = next !== null && period !== null && halfYearsOf(next).includes(period);
          onChange(next, kept ? period : null);
        }}
      />
      <SelectField
        label={t.period}
        value={period}
        placeholder={t.choosePeriod}
        options={periods.map((value) => ({ value, label: halfYearLabel(value, language) }))}
        onChange={(value) => onChange(programme, value === null ? null : HalfYear.parse(value))}
      />
    </>
  );
}
