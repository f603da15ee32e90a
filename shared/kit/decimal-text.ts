/** A decimal number as it travels: in messages, rows, digests and outcomes. */
import * as z from "zod";

/** Plain decimal notation, no exponent: "-1407767.95". Percentages are fractions: 11,4 % is "0.114". */
export const DecimalText = z.string().regex(/^-?\d{1,40}(\.\d{1,40})?$/);
