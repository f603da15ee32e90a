/**
 * POR FSE call of 10 March 2017 (Asse II), as PROG-2017 reports it: the only act among the documents that caps a grant.
 * It binds this call alone: no cap is known for the D.G.R. 5969/2016 plans.
 */
import { type Decimal, decimal } from "../kit/decimal.ts";
import type { Source, Sourced } from "../kit/source.ts";

const conditions: Source = {
  document: "PROG-2017",
  place: "Avviso di RL per il potenziamento dell'offerta di servizi, condizioni del contributo",
  hand: "second",
};

export const porFse2017 = {
  act: "Avviso POR FSE Asse II del 10 marzo 2017",
  /** Of the total eligible cost, a fraction. */
  maximumShare: { value: decimal("0.80"), source: conditions } satisfies Sourced<Decimal>,
  /** Euro per project. */
  maximumGrant: { value: decimal("100000.00"), source: conditions } satisfies Sourced<Decimal>,
} as const;
