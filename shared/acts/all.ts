/** The acts, one per file of the folder `data`. Made by build.mjs: not written by hand. */
import type { Act } from "./act.ts";
import { act as accCr2014 } from "./data/acc-cr-2014.ts";
import { act as dgr10812013 } from "./data/dgr-1081-2013.ts";
import { act as dgr59692016 } from "./data/dgr-5969-2016.ts";
import { act as lr232015 } from "./data/lr-23-2015.ts";
import { act as milanNetworkRegulation } from "./data/milan-network-regulation.ts";
import { act as planMi2012 } from "./data/plan-mi-2012.ts";
import { act as porFse2017 } from "./data/por-fse-2017.ts";

export const acts: readonly Act[] = [
  accCr2014,
  dgr10812013,
  dgr59692016,
  lr232015,
  milanNetworkRegulation,
  planMi2012,
  porFse2017,
];
