import type { Language } from "../../../shared/kit/finding.ts";
import { en } from "./en.ts";
import { it } from "./it.ts";

/** The shape of the Italian catalogue, with any text in place of its own. */
export type Catalogue = typeof it;

export const catalogues: Readonly<Record<Language, Catalogue>> = { it, en };
