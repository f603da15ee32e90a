/** The ids of territories. Names and aliases: territories.ts. */
import * as z from "zod";

/** The 8 ATS of L.R. 23/2015: the territories that send sheets. */
export const atsCodes = [
  "ATS-MI",
  "ATS-INS",
  "ATS-MON",
  "ATS-BRI",
  "ATS-BG",
  "ATS-BS",
  "ATS-VP",
  "ATS-PV",
] as const;
export const TerritoryCode = z.enum(atsCodes);
export type TerritoryCode = z.infer<typeof TerritoryCode>;

/** The 15 ASL of 2014. */
export const aslCodes = [
  "ASL-BG",
  "ASL-BS",
  "ASL-CO",
  "ASL-CR",
  "ASL-LC",
  "ASL-LO",
  "ASL-MN",
  "ASL-MI",
  "ASL-MI2",
  "ASL-MI1",
  "ASL-MB",
  "ASL-PV",
  "ASL-SO",
  "ASL-VC",
  "ASL-VA",
] as const;
export const AslCode = z.enum(aslCodes);
export type AslCode = z.infer<typeof AslCode>;
