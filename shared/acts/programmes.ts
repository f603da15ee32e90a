/** Programmes and the acts behind them, with the half-years in which their plans run. */
import type { Bilingual } from "../kit/finding.ts";
import type { ProgrammeId } from "./registry.ts";

export interface Programme {
  readonly label: Bilingual;
  readonly act: string;
  readonly source: string;
  /** First and last half-year to report on. */
  readonly from: string;
  readonly to: string;
}

export const programmes: Readonly<Record<ProgrammeId, Programme>> = {
  "PLAN-2012": {
    label: { it: "Piano di lavoro 2012 (provincia di Milano)", en: "Work plan 2012 (province of Milan)" },
    act: "D.G.R. 1576/2011",
    source: "PLAN-MI-2012, cap. 5",
    from: "2011-S2",
    to: "2013-S1",
  },
  "DGR-1081-2013": {
    label: {
      it: "Piani territoriali 2014-2015 (D.G.R. 1081/2013)",
      en: "Territorial plans 2014-2015 (D.G.R. 1081/2013)",
    },
    act: "D.G.R. 1081/2013",
    source: "LG-2014",
    from: "2014-S2",
    to: "2016-S2",
  },
  "DGR-5969-2016": {
    label: {
      it: "Piani territoriali 2017-2018 (D.G.R. 5969/2016)",
      en: "Territorial plans 2017-2018 (D.G.R. 5969/2016)",
    },
    act: "D.G.R. 5969/2016",
    source: "PROG-2017; PLAN-MI-2017",
    from: "2017-S2",
    to: "2019-S1",
  },
  "POR-FSE-2017": {
    label: { it: "Avviso POR FSE 10 marzo 2017", en: "POR FSE call of 10 March 2017" },
    act: "Avviso POR FSE Asse II, 10 marzo 2017",
    source: "PROG-2017",
    from: "2017-S2",
    to: "2019-S1",
  },
};
