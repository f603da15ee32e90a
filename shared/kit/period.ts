/** A half-year: the unit in which monitoring is due. "2017-S2" is July to December 2017. */
import * as z from "zod";

export const HalfYear = z
  .string()
  .regex(/^(19|20)\d{2}-S[12]$/)
  .brand<"HalfYear">();
export type HalfYear = z.infer<typeof HalfYear>;

export function halfYear(year: number, half: 1 | 2): HalfYear {
  return HalfYear.parse(`${year}-S${half}`);
}

/** "2° semestre 2017" / "2nd half of 2017". */
export function halfYearLabel(period: HalfYear, language: "it" | "en"): string {
  const [year, half] = [period.slice(0, 4), period.slice(6)];
  if (language === "it") return `${half}° semestre ${year}`;
  return `${half === "1" ? "1st" : "2nd"} half of ${year}`;
}
