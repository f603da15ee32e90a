/** The half-years that can be reported on under a programme. */
import { type ProgrammeId, programmeOf } from "../../shared/acts/programmes.ts";
import { HalfYear, halfYear } from "../../shared/kit/period.ts";

export function halfYearsOf(programme: ProgrammeId): HalfYear[] {
  const { from, to } = programmeOf(programme);
  const last = HalfYear.parse(to);
  const periods: HalfYear[] = [];
  for (let period = HalfYear.parse(from); period <= last; period = following(period)) periods.push(period);
  return periods;
}

function following(period: HalfYear): HalfYear {
  const year = Number(period.slice(0, 4));
  return period.endsWith("1") ? halfYear(year, 2) : halfYear(year + 1, 1);
}
