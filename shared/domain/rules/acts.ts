/** What titles and notes say about acts, programmes, territories and due days. */
import { type Rules, row } from "./rule.ts";

export const actsRules = {
  "acts.citation": row(
    "warning",
    "D.G.R. 5969/2016, D.G.R. 1081/2013, D.G.R. 1576/2011, L.R. 23/2015",
    "Atto citato con un numero errato",
    "Act cited with a wrong number",
  ),
  "acts.mixedProgrammes": row(
    "warning",
    "LG-2014; PROG-2017; PLAN-MI-2017",
    "Foglio che mescola due programmi",
    "Sheet that mixes two programmes",
  ),
  "territory.outOfTime": row(
    "warning",
    "L.R. 23/2015; PROG-2017",
    "Territorio che in quel periodo non esisteva",
    "Territory that did not exist at the time",
  ),
  "calendar.dueDay": row(
    "warning",
    "LG-2014, monitoraggio: entro la fine di gennaio e di luglio",
    "Scadenza diversa da quella del semestre",
    "Due day differs from that of the half-year",
  ),
} as const satisfies Rules;
