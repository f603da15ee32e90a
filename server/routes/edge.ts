/** The edge: whatever comes in is parsed by a schema, or refused with the path and the reason in two languages. */
import * as z from "zod";
import { Refused } from "./refusal.ts";

const italian = z.locales.it().localeError;
const english = z.locales.en().localeError;

/** @throws Refused "malformed" with the path of the first trouble, e.g. "tables.0.rows.3.row" */
export function parseEdge<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value, { error: italian });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = (issue?.path ?? []).map(String).join(".");
  const again = schema.safeParse(value, { error: english });
  const reason = { it: issue?.message ?? "", en: again.error?.issues[0]?.message ?? "" };
  throw malformed(path, reason);
}

export function malformed(path: string, reason: { it: string; en: string }): Refused {
  const place = path === "" ? { it: "", en: "" } : { it: ` nel punto «${path}»`, en: ` at "${path}"` };
  return new Refused("malformed", {
    path,
    message: {
      it: `La richiesta non ha la forma prevista${place.it}: ${reason.it}. Nulla è stato registrato e il foglio non è cambiato.`,
      en: `The request does not have the expected form${place.en}: ${reason.en}. Nothing was recorded and the sheet has not changed.`,
    },
  });
}
