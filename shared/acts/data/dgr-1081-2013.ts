/**
 * D.G.R. 1081/2013 with the guidelines 2014-2015, read at second hand in the slides of April 2014 (LG-2014)
 * and in the Cremona accord that carries it out. The slides have no page numbers: places are their headings.
 */
import { decimal } from "../../kit/decimal.ts";
import type { Bilingual } from "../../kit/finding.ts";
import { HalfYear } from "../../kit/period.ts";
import type { Source } from "../../kit/source.ts";
import type {
  Act,
  DemographicIndicator,
  MonitoringIndicator,
  PanelAction,
  PremialityCriterion,
  Tag,
} from "../act.ts";
import {
  accordCremonaDocument,
  lg2014Document,
  planMilan2017Document,
  prog2017Document,
} from "../documents.ts";
import { open, stated } from "../sourced.ts";

function slide(place: string): Source {
  return { document: "LG-2014", place, hand: "second" };
}

function milan(place: string): Source {
  return { document: "PLAN-MI-2017", place, hand: "second" };
}

const results2016: Source = { document: "PROG-2017", place: "Programmazione 2014/2016", hand: "second" };
const schedule = slide("Tempi: accordi e piani territoriali");
const roles = slide("Ruoli: ASL, Alleanze Locali, Reti territoriali, Cabina di Regia");
const leads = slide("Reti territoriali e capofila, riquadro sui soggetti capofila");
const strengths = slide("Finanziamenti basati sulla premialità");
const monitoring = slide("Monitoraggio: cadenza e indicatori");
const weightList = slide("«Il set di indicatori e il peso relativo», elenco dei pesi");

const yearInferred: Bilingual = {
  it: "La presentazione non scrive l'anno: è quello della presentazione (aprile 2014) e dell'accordo di Cremona.",
  en: "The slides print no year: it is that of the slides (April 2014) and of the Cremona accord.",
};

function objective(id: string, it: string, en: string): Tag {
  return { id, text: { it, en }, source: slide("Obiettivi regionali") };
}

function action(
  number: string,
  id: string,
  targets: PanelAction["targets"],
  it: string,
  en: string,
): PanelAction {
  const source = slide("Azioni progettuali");
  return { id, number, group: null, text: { it, en }, targets, porFse: false, wordings: [], source };
}

type IndicatorParts = Pick<MonitoringIndicator, "level" | "numerator" | "denominator" | "breakdown">;

function indicator(
  number: number,
  parts: IndicatorParts,
  text: string,
  note?: Bilingual,
): MonitoringIndicator {
  const row = {
    id: `LG-2014.${number}`,
    number: String(number),
    ...parts,
    text,
    source: slide(`Monitoraggio, indicatore ${number}`),
  };
  return note ? { ...row, note } : row;
}

/** A value for the whole territory, without breakdown. */
function plan(
  numerator: MonitoringIndicator["numerator"],
  denominator: MonitoringIndicator["denominator"],
): IndicatorParts {
  return { level: "territory", numerator, denominator, breakdown: [] };
}

const headingOpen: Bilingual = {
  it: "La presentazione elenca i quattro criteri e i nove indicatori senza dire quale indicatore appartiene a quale criterio.",
  en: "The slides list the four headings and the nine indicators without saying which belongs to which.",
};

function criterion(
  number: number,
  id: string,
  measure: PremialityCriterion["measure"],
  numerator: PremialityCriterion["numerator"],
  denominator: PremialityCriterion["denominator"],
  text: string,
  note: Bilingual = headingOpen,
): PremialityCriterion {
  return {
    id,
    number: String(number),
    heading: null,
    measure,
    numerator,
    denominator,
    text,
    source: slide(`Premialità, indicatore ${number}`),
    note,
  };
}

function heading(id: string, it: string, en: string): Tag {
  return { id, text: { it, en }, source: slide("Premialità, quattro criteri") };
}

/** A share of the region's total, as the slide's table prints it. */
function demographic(
  letter: string,
  id: string,
  it: string,
  en: string,
  headings: readonly string[],
  note?: Bilingual,
): DemographicIndicator {
  const source = slide("«Il set di indicatori e il peso relativo», tabella e elenco");
  const row = { id, letter, label: { it, en }, holds: "share", headings, source } as const;
  return note ? { ...row, note } : row;
}

export const act: Act = {
  id: "DGR-1081-2013",
  role: "programme",
  title: { it: "Linee guida 2014-2015", en: "Guidelines 2014-2015" },
  citations: {
    canonical: "D.G.R. 1081/2013",
    number: "1081",
    year: 2013,
    right: [
      {
        form: "D.G.R. 1081/2013",
        source: { document: "ACC-CR-2014", place: "art. 1, punto 3", hand: "second" },
      },
      { form: "EX DGR 1081/2013", source: milan("cap. 4") },
      { form: "ex DGR 1081/2013", source: milan("All. 3, artt. 1 e 2") },
    ],
    wrong: [],
  },
  documents: [lg2014Document, accordCremonaDocument, prog2017Document, planMilan2017Document],
  validity: {
    from: {
      value: "2014-01-01",
      source: { document: "ACC-CR-2014", place: "titolo, «Biennio 2014-15»", hand: "second" },
    },
    to: {
      value: "2017-01-01",
      source: results2016,
      note: {
        it: "«Programmazione 2014/2016»: il biennio è stato prolungato a tutto il 2016, e i progetti fino alla loro scadenza.",
        en: '"Programmazione 2014/2016": the two years were extended to the whole of 2016, projects to their own end.',
      },
    },
  },
  programme: {
    id: "DGR-1081-2013",
    label: {
      it: "Piani territoriali 2014-2015 (D.G.R. 1081/2013)",
      en: "Territorial plans 2014-2015 (D.G.R. 1081/2013)",
    },
    from: HalfYear.parse("2014-S2"),
    to: HalfYear.parse("2016-S2"),
    titleWords: ["1081", "2014 2015", "2014 15", "2014 2016"],
    source: schedule,
  },
  programmes: ["DGR-1081-2013"],
  level: "asl",
  territories: "all",
  parameters: {
    networkLeadBody: stated("asl", roles),
    plansPerTerritory: stated(1, roles),
    allianceLeadKinds: stated(["public"], leads),
    alliancesPerLead: stated(1, leads),
    allianceSides: stated(["public", "private"], {
      document: "PROG-2017",
      place: "Programmazione 2014/2016, «Partnership pubblico-privato»",
      hand: "second",
    }),
    committeeMandatoryMembers: stated(["networkLead", "regionalOffice"], leads),
    regionalResources: open(
      slide("Finanziamenti basati sulla premialità"),
      "La presentazione non stampa l'ammontare delle risorse 2014-15.",
      "The slides print no amount of resources for 2014-15.",
    ),
    allocationMethods: stated(["weightedIndicators", "rating"], strengths, {
      it: "I pesi degli indicatori ripartiscono tra i territori; il «rating» dei progetti muove le premialità. La presentazione non dice come i due si combinano.",
      en: 'The weights allocate among territories; the "rating" of projects moves the premiums. The slides do not say how the two combine.',
    }),
    demographicWeights: stated(
      {
        womenFertileAge: decimal("0.10"),
        children: decimal("0.30"),
        femaleWorkforce: decimal("0.30"),
        smes: decimal("0.10"),
        elderly: decimal("0.20"),
      },
      weightList,
    ),
    premialityWeights: open(
      slide("Premialità, quattro criteri"),
      "I pesi dei quattro criteri di premialità non sono stampati.",
      "The weights of the four premiality headings are not printed.",
    ),
    minimumCofinancingShare: open(
      slide("Premialità, indicatore 1"),
      "La presentazione premia il cofinanziamento ma non ne fissa un minimo.",
      "The slides reward cofinancing but set no minimum.",
    ),
    instalments: open(
      slide("Gestione decentrata delle risorse"),
      "Rate e condizioni di erogazione non sono stampate.",
      "Instalments and their conditions are not printed.",
    ),
    percentageRounding: open(
      slide("«Il set di indicatori e il peso relativo», tabella"),
      "Come sono arrotondate le percentuali stampate non è detto: si accettano arrotondamento e troncamento.",
      "How printed percentages are rounded is not said: half-up and truncation are both accepted.",
    ),
    monitoringMonths: stated(6, monitoring),
    monitoringDueMonths: stated([1, 7], monitoring, {
      it: "«Entro la fine dei mesi di Gennaio e di Luglio». Che a gennaio si rendiconti il semestre luglio-dicembre è una nostra lettura: nessun documento lo dice.",
      en: "By the end of January and of July. That January reports July to December is our reading: no document says it.",
    }),
    monitoringStart: stated("planValidation", monitoring),
    expenditureReportPath: stated(["allianceLead", "region"], leads, {
      it: "Il capofila è interlocutore unico del partenariato verso la Regione; nell'accordo di Cremona (art. 8) per il tramite dell'ASL.",
      en: "The lead alone answers to the Region for the partnership; in the Cremona accord (art. 8) through the ASL.",
    }),
  },
  deadlines: [
    {
      id: "accords-signed",
      text: { it: "Sottoscrizione degli Accordi territoriali", en: "Territorial accords signed" },
      due: { kind: "day", date: "2014-03-31" },
      source: schedule,
      note: yearInferred,
    },
    {
      id: "plans-presented",
      text: { it: "Presentazione dei Piani territoriali", en: "Territorial plans presented" },
      due: { kind: "day", date: "2014-06-30" },
      source: schedule,
      note: yearInferred,
    },
    {
      id: "monitoring-january",
      text: { it: "Monitoraggio semestrale di gennaio", en: "Half-year monitoring of January" },
      due: { kind: "yearly", month: 1, day: 31 },
      source: monitoring,
    },
    {
      id: "monitoring-july",
      text: { it: "Monitoraggio semestrale di luglio", en: "Half-year monitoring of July" },
      due: { kind: "yearly", month: 7, day: 31 },
      source: monitoring,
    },
  ],
  memberTypes: [
    {
      id: "publicBodies",
      text: { it: "Enti pubblici", en: "Public bodies" },
      side: "public",
      source: slide("Monitoraggio, indicatore 2"),
    },
    {
      id: "enterprises",
      text: { it: "Imprese", en: "Enterprises" },
      side: "private",
      source: slide("Monitoraggio, indicatore 2"),
    },
    {
      id: "thirdSector",
      text: { it: "Terzo Settore", en: "Third sector" },
      side: "private",
      source: slide("Monitoraggio, indicatore 2"),
    },
    {
      id: "other",
      text: { it: "Altro", en: "Other" },
      side: null,
      source: slide("Monitoraggio, indicatore 2"),
    },
  ],
  objectives: [
    objective(
      "LG-2014.objective-1",
      "Promozione di azioni finalizzate allo sviluppo di nuove opportunità di lavoro e di specifici profili professionali in grado di offrire risposte concrete alle esigenze di conciliazione delle famiglie",
      "New job opportunities and professional profiles that answer families' work-life needs",
    ),
    objective(
      "LG-2014.objective-2",
      "Sostegno a modalità di prestazione di lavoro flessibili e tipologie contrattuali facilitanti e family friendly",
      "Support for flexible working and family-friendly contracts",
    ),
    objective(
      "LG-2014.objective-3",
      "Promozione di reti integrate di imprese finalizzate alla sostituzione temporanea dei lavoratori in congedo",
      "Networks of enterprises for the temporary replacement of workers on leave",
    ),
    objective(
      "LG-2014.objective-4",
      "Miglioramento dell'offerta di servizi/interventi di cura e di altri servizi alla persona, tra cui i servizi socioeducativi per l'infanzia, rendendoli maggiormente accessibili, flessibili e modulabili in risposta alle sempre più articolate esigenze di conciliazione famiglia-lavoro",
      "Better care and personal services, early childhood included, more accessible and flexible",
    ),
    objective(
      "LG-2014.objective-5",
      "Promozione di misure di welfare aziendale e territoriale rispondenti alle esigenze di famiglie e imprese in un'ottica di conciliazione famiglia-lavoro",
      "Company and territorial welfare measures for families and enterprises",
    ),
    objective(
      "LG-2014.objective-6",
      "Sviluppo di iniziative sperimentali nel campo delle RSI, Conciliazione vita-lavoro e Welfare Aziendale",
      "Experimental initiatives in social responsibility, work-life balance and company welfare",
    ),
    objective(
      "LG-2014.objective-7",
      "Interventi in grado di accrescere l'utilizzo dei congedi parentali da parte dei lavoratori",
      "Measures that raise the use of parental leave by workers",
    ),
  ],
  actionGroups: [],
  actions: [
    action(
      "1",
      "LG-2014.action-1",
      ["persons"],
      "Concessione di incentivi alle persone per il ricorso a servizi di cura e a servizi socio-educativi per l'infanzia",
      "Incentives to persons for care and early-childhood services",
    ),
    action(
      "2",
      "LG-2014.action-2",
      [],
      "Concessione di incentivi diretti per attività sperimentali che rispondano ad esigenze di conciliazione dei lavoratori/trici e delle famiglie",
      "Direct incentives for experimental activities that answer the needs of workers and families",
    ),
    action(
      "3",
      "LG-2014.action-3",
      ["enterprises"],
      "Sostegno alle imprese che introducono nuove modalità di lavoro family friendly (es. flessibilità oraria)",
      "Support for enterprises that introduce family-friendly ways of working",
    ),
    action(
      "4",
      "LG-2014.action-4",
      ["enterprises"],
      "Sostegno alle imprese che introducono nuovi interventi di welfare aziendale e interaziendale (es. trasporto, babysitter o badante di emergenza, micro nido aziendale o interaziendale)",
      "Support for enterprises that introduce company or inter-company welfare",
    ),
    action(
      "5",
      "LG-2014.action-5",
      ["persons"],
      "Sostegno per la promozione di azioni volte a favorire piani personalizzati di congedo di maternità-paternità/ parentali alle lavoratrici madri/lavoratori padri",
      "Support for personal plans of maternity, paternity and parental leave",
    ),
    action(
      "6",
      "LG-2014.action-6",
      ["persons", "enterprises"],
      "Concessione di incentivi diretti alle persone e alle imprese per attività sperimentali che rispondano ad esigenze di conciliazione dei lavoratori/ trici e delle famiglie",
      "Direct incentives to persons and enterprises for experimental activities",
    ),
    action(
      "7",
      "LG-2014.action-7",
      [],
      "Aggiornamento e orientamento per favorire l'occupazione nei servizi legati alla conciliazione famiglia – lavoro",
      "Updating and guidance for employment in work-life services",
    ),
  ],
  monitoringIndicators: [
    indicator(1, plan("members", null), "N. soggetti aderenti alle reti territoriali"),
    indicator(
      2,
      { ...plan("members", null), breakdown: ["memberType"] },
      "N. soggetti per tipologia: Enti pubblici, Imprese, Terzo Settore, Altro",
    ),
    indicator(
      3,
      plan("projectsStarted", "projectsInPlan"),
      "N. progetti avviati sul totale progetti presenti del piano territoriale",
    ),
    indicator(4, plan("alliancesConstituted", null), "Numero di alleanze costituite formalmente"),
    indicator(
      5,
      plan("projectsStartedCofinanced", "projectsStarted"),
      "N. progetti avviati con cofinanziamento della rete sul totale dei progetti avviati",
    ),
    indicator(
      6,
      plan("projectsStartedNetworkFunded", "projectsStarted"),
      "N. progetti avviati interamente a sostegno economico della rete sul totale dei progetti avviati",
    ),
    indicator(
      7,
      plan("projectsStartedForPersons", "projectsStarted"),
      "N. progetti avviati destinati alle persone sul totale dei progetti avviati",
    ),
    indicator(
      8,
      plan("projectsStartedForEnterprises", "projectsStarted"),
      "N. progetti avviati destinati alle imprese sul totale dei progetti avviati",
    ),
    indicator(
      9,
      plan("projectsExperimental", "projectsSubmitted"),
      "N. progetti sperimentali su numero totale di progetti presentati",
    ),
    indicator(
      10,
      plan("flexibilityPlansStarted", "projectsStarted"),
      "N. piani di flessibilità avviati sul totale dei progetti avviati",
      {
        it: "Rapporto tra grandezze diverse (piani per progetto): può superare il 100 % senza essere un errore.",
        en: "A ratio between different things (plans per project): it may pass 100 % without being wrong.",
      },
    ),
    indicator(
      11,
      {
        level: "project",
        numerator: "subjectsReached",
        denominator: "subjectsTargeted",
        breakdown: ["action"],
      },
      "N. soggetti raggiunti/ soggetti target per ogni azione progettuale",
    ),
    indicator(
      12,
      plan("servicesDelivered", "servicesDeclared"),
      "N. servizi di conciliazione erogati sul territorio/ numero di servizi esistenti sul territorio dichiarati nel piano territoriale",
    ),
    indicator(
      13,
      { ...plan("hoursDelivered", "hoursPlanned"), breakdown: ["hourType"] },
      "N. ore erogate per tipologia (formazione, aggiornamento, orientamento)/N. ore (formazione, aggiornamento, orientamento) previste dal piano territoriale.",
    ),
    indicator(
      14,
      {
        level: "alliance",
        numerator: "liquidatedByAlliances",
        denominator: "disbursedByRegion",
        breakdown: [],
      },
      "Risorse liquidate dalle Alleanze locali/risorse erogate da RL",
      {
        it: "La base del liquidato non è detta: si confronta con l'erogato solo la quota di contributo.",
        en: "The base of what is liquidated is not said: only its contribution part compares with what was disbursed.",
      },
    ),
  ],
  demographicIndicators: [
    demographic(
      "A",
      "womenFertileAge",
      "Popolazione femminile in età fertile (18-45 anni)",
      "Women of childbearing age (18-45)",
      ["femminil fertil", "donn 18 45", "indicator a.", "femminil 18 45"],
    ),
    demographic(
      "B",
      "children",
      "Bambini (0-6 anni)",
      "Children (0-6)",
      ["bambin", "minor 6", "popolazion 0 6", "indicator b."],
      {
        it: "L'intestazione della tabella dice «< 6 anni», l'elenco sotto «0-6 anni».",
        en: 'The heading of the table says "< 6 anni", the list below it "0-6 anni".',
      },
    ),
    demographic("C", "femaleWorkforce", "Forza lavoro femminile", "Female labour force", [
      "forz lavor femminil",
      "occupat femmin",
      "occupazion femminil",
      "indicator c.",
    ]),
    demographic(
      "D",
      "smes",
      "Micro, piccole e medie imprese (meno di 250 addetti)",
      "Micro, small and medium enterprises (under 250 employees)",
      ["mpmi", "pmi.", "micro piccol medi", "impres 250", "indicator d."],
    ),
    demographic("E", "elderly", "Popolazione anziana (oltre 75 anni)", "Elderly population (over 75)", [
      "popolazion 75",
      "anzian",
      "over 75",
      "ultra75",
      "indicator e.",
    ]),
  ],
  premialityHeadings: [
    heading("innovativeness", "Innovatività", "Innovativeness"),
    heading("sustainability", "Sostenibilità", "Sustainability"),
    heading("integration", "Integrazione", "Integration"),
    heading("inter-district", "Interdistrettualità", "Inter-district scope"),
  ],
  premialityCriteria: [
    criterion(
      1,
      "cofinancing-share",
      "share",
      "localPlanCofinancing",
      "localPlanCost",
      "% di co-finanziamento dei Piani di Azione Locali",
    ),
    criterion(
      2,
      "smes-change",
      "yearlyChange",
      "smesServed",
      null,
      "Variazione annuale del numero di MPMI interessate da servizi di conciliazione",
    ),
    criterion(
      3,
      "territorial-programming",
      "degree",
      null,
      null,
      "Grado di integrazione del Piano di Azione Locale con la programmazione territoriale",
    ),
    criterion(
      4,
      "neighbouring-territories",
      "degree",
      null,
      null,
      "Grado di integrazione con i territori limitrofi (es. reti limitrofe associate nella realizzazione del Piano di Azione)",
    ),
    criterion(
      5,
      "beneficiaries-change",
      "yearlyChange",
      "beneficiariesExpected",
      "beneficiariesReached",
      "Variazione annuale del rapporto tra numero di beneficiari attesi e beneficiari raggiunti",
      {
        it: `Si calcola come stampato, attesi / raggiunti: il rapporto scende quando i raggiunti crescono sugli attesi, e la presentazione non dice se per la premialità conta salire o scendere. ${headingOpen.it}`,
        en: `Computed as printed, expected / reached: the ratio falls as those reached grow on those expected, and the slides do not say whether rising or falling is rewarded. ${headingOpen.en}`,
      },
    ),
    criterion(
      6,
      "services-increase",
      "yearlyIncrease",
      "servicesDelivered",
      null,
      "Incremento annuale del numero di servizi di conciliazione erogati sul territorio",
    ),
    criterion(
      7,
      "projects-increase",
      "yearlyIncrease",
      "projectsStarted",
      null,
      "Incremento annuale del numero di progetti avviati",
    ),
    criterion(
      8,
      "flexibility-increase",
      "yearlyIncrease",
      "flexibilityPlansStarted",
      null,
      "Incremento annuale del numero dei piani di flessibilità",
    ),
    criterion(9, "policies", "degree", null, null, "Grado di integrazione delle politiche"),
  ],
  printedFigures: [
    {
      id: "networks",
      text: { it: "Reti territoriali", en: "Territorial networks" },
      value: decimal("15"),
      source: results2016,
    },
    {
      id: "alliances",
      text: { it: "Alleanze locali", en: "Alliances" },
      value: decimal("63"),
      source: results2016,
    },
    {
      id: "members",
      text: { it: "Enti aderenti alle Reti", en: "Members of the networks" },
      value: decimal("1104"),
      source: results2016,
    },
    {
      id: "projects-at-least",
      text: { it: "Progetti realizzati, oltre", en: "Projects carried out, more than" },
      value: decimal("300"),
      source: results2016,
    },
    {
      id: "care-and-education-share",
      text: {
        it: "Quota dei progetti relativi a servizi di cura e socio-educativi",
        en: "Share of projects for care and education services",
      },
      value: decimal("0.56"),
      source: results2016,
    },
  ],
};
