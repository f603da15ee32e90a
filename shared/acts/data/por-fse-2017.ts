/**
 * POR FSE call of 10 March 2017 (Asse II), as PROG-2017 reports it: the only act among the documents that caps a grant.
 * It binds this call alone: no cap is known for the D.G.R. 5969/2016 plans.
 */
import { type Decimal, decimal } from "../../kit/decimal.ts";
import { HalfYear } from "../../kit/period.ts";
import type { Source, Sourced } from "../../kit/source.ts";
import type { Act } from "../act.ts";
import { prog2017Document } from "../documents.ts";
import { open, stated } from "../sourced.ts";

function slide(place: string): Source {
  return { document: "PROG-2017", place, hand: "second" };
}

const call = slide("Avviso di RL per il potenziamento dell'offerta di servizi");
const conditions = slide(
  "Avviso di RL per il potenziamento dell'offerta di servizi, condizioni del contributo",
);
const approved = slide("I progetti approvati");

export const porFse2017 = {
  act: "Avviso POR FSE Asse II del 10 marzo 2017",
  /** Of the total eligible cost, a fraction. */
  maximumShare: { value: decimal("0.80"), source: conditions } satisfies Sourced<Decimal>,
  /** Euro per project. */
  maximumGrant: { value: decimal("100000.00"), source: conditions } satisfies Sourced<Decimal>,
} as const;

export const act: Act = {
  id: "POR-FSE-2017",
  role: "call",
  title: {
    it: "Avviso per il potenziamento dell'offerta di servizi a supporto dell'infanzia e dell'adolescenza",
    en: "Call for more services for children and adolescents",
  },
  citations: {
    canonical: porFse2017.act,
    number: null,
    year: 2017,
    right: [{ form: "Avviso a valere sui fondi POR FSE Asse II", source: call }],
    wrong: [],
  },
  documents: [prog2017Document],
  // No end is printed: the 15 January 2019 of the territorial plans is not said of this call.
  validity: { from: { value: "2017-03-10", source: call }, to: null },
  programme: {
    id: "POR-FSE-2017",
    label: { it: "Avviso POR FSE 10 marzo 2017", en: "POR FSE call of 10 March 2017" },
    from: HalfYear.parse("2017-S2"),
    to: HalfYear.parse("2019-S1"),
    titleWords: ["por fse"],
    source: call,
  },
  programmes: ["POR-FSE-2017"],
  level: "province",
  territories: "all",
  parameters: {
    allianceSides: stated(["public", "private"], call),
    grantMaximumShare: stated(porFse2017.maximumShare.value, porFse2017.maximumShare.source),
    grantMaximumAmount: stated(porFse2017.maximumGrant.value, porFse2017.maximumGrant.source),
    rankingRollsDown: stated(true, approved, {
      it: "«È previsto un ulteriore stanziamento»: l'importo non è stampato.",
      en: "A further allocation is announced: its amount is not printed.",
    }),
    regionalResources: open(
      approved,
      "È stampato il totale dei contributi concessi, non la dotazione dell'Avviso.",
      "The total of grants is printed, not the budget of the call.",
    ),
    instalments: open(
      conditions,
      "Rate e condizioni di erogazione non sono stampate.",
      "Instalments and their conditions are not printed.",
    ),
  },
  deadlines: [
    {
      id: "call-issued",
      text: { it: "Emanazione dell'Avviso", en: "Call issued" },
      due: { kind: "day", date: "2017-03-10" },
      source: call,
    },
    {
      id: "ranking-approved",
      text: {
        it: "Ammissione a finanziamento (decreto n. 7132)",
        en: "Projects admitted (decree no. 7132)",
      },
      due: { kind: "day", date: "2017-06-15" },
      source: approved,
    },
  ],
  memberTypes: [],
  objectives: [],
  actionGroups: [],
  // The call has no list of its own: it may fund the starred rows of the panel (`porFse` in dgr-5969-2016.ts).
  actions: [],
  monitoringIndicators: [],
  demographicIndicators: [],
  premialityHeadings: [],
  premialityCriteria: [],
  printedFigures: [
    {
      id: "projects-admitted",
      text: { it: "Progetti ammessi a finanziamento", en: "Projects admitted" },
      value: decimal("54"),
      source: approved,
    },
    {
      id: "projects-funded",
      text: { it: "Progetti finanziati", en: "Projects funded" },
      value: decimal("26"),
      source: approved,
    },
    {
      id: "grants-total",
      text: { it: "Contributi concessi in totale, in euro", en: "Grants in total, in euro" },
      value: decimal("2466804.74"),
      source: approved,
    },
  ],
};
