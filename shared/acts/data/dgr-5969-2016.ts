/**
 * D.G.R. 5969/2016, guidelines for the territorial plans 2017-2018, read at second hand:
 * as the Region presented it (PROG-2017) and as the Milan plan quotes it (PLAN-MI-2017). The resolution itself is not among the documents.
 * The panel's texts are those of PROG-2017 with the letters that OCR damaged mended; the wording is untouched.
 */

import { decimal } from "../../kit/decimal.ts";
import type { Bilingual } from "../../kit/finding.ts";
import { HalfYear } from "../../kit/period.ts";
import type { Source } from "../../kit/source.ts";
import type { Act, MonitoringIndicator, PanelAction } from "../act.ts";
import { planMilan2017Document, prog2017Document } from "../documents.ts";
import { open, stated } from "../sourced.ts";

function milan(place: string): Source {
  return { document: "PLAN-MI-2017", place, hand: "second" };
}

function slide(place: string): Source {
  return { document: "PROG-2017", place, hand: "second" };
}

const programme = slide("La nuova programmazione 2017-2018");
const plans = slide("I Piani Territoriali di Conciliazione 2017-2018");
const priorities = milan("par. 2.2");
const cards = milan("par. 3.2, schede dei progetti");

function wording(text: string, source: Source) {
  return { text, source };
}

type PanelParts = Pick<PanelAction, "id" | "text"> & { readonly wordings?: PanelAction["wordings"] };

function forEnterprises({ id, text, wordings = [] }: PanelParts): PanelAction {
  const source = slide("Le azioni finanziabili rivolte alle imprese");
  return {
    id,
    number: null,
    group: "for-enterprises",
    text,
    targets: ["enterprises"],
    porFse: false,
    wordings,
    source,
  };
}

function forFamilies(porFse: boolean, { id, text, wordings = [] }: PanelParts): PanelAction {
  const source = slide("Le azioni finanziabili rivolte alle famiglie");
  return { id, number: null, group: "for-families", text, targets: ["persons"], porFse, wordings, source };
}

const governanceConfirmed: Bilingual = {
  it: "La Regione «conferma il modello di governance della precedente programmazione»: la regola è stampata in LG-2014; il regolamento di Milano (art. 9) ripete solo che il capofila è un ente pubblico.",
  en: "The Region confirms the governance of the earlier programme: the rule is printed in LG-2014; the Milan regulation (art. 9) only repeats that the lead is a public body.",
};

const targetOpen: Bilingual = {
  it: "Solo nell'elenco del piano di Milano, che non dice se si rivolge a persone o imprese.",
  en: "Only in the list of the Milan plan, which does not say whether it is for persons or enterprises.",
};

function added({ id, text, wordings = [] }: PanelParts): PanelAction {
  const source = priorities;
  return {
    id,
    number: null,
    group: null,
    text,
    targets: [],
    porFse: false,
    wordings,
    source,
    note: targetOpen,
  };
}

type IndicatorParts = Pick<MonitoringIndicator, "level" | "numerator" | "denominator" | "breakdown">;

function indicator(
  group: "a" | "b" | "ats",
  number: number,
  parts: IndicatorParts,
  text: string,
  note?: Bilingual,
): MonitoringIndicator {
  const place = group === "ats" ? "par. 5.1, ulteriori indicatori ATS" : `par. 5.1, lettera ${group})`;
  const row = {
    id: `PLAN-MI-2017.${group}${number}`,
    number: `${group}${number}`,
    ...parts,
    text,
    source:
      group === "ats"
        ? { ...milan(`${place}, indicatore ${number}`), hand: "first" as const }
        : milan(`${place}, indicatore ${number}`),
  };
  return note ? { ...row, note } : row;
}

function value(
  level: MonitoringIndicator["level"],
  numerator: MonitoringIndicator["numerator"],
  denominator: MonitoringIndicator["denominator"],
  ...breakdown: MonitoringIndicator["breakdown"]
): IndicatorParts {
  return { level, numerator, denominator, breakdown };
}

const atsCount: Bilingual = {
  it: "Stampato senza dire se è un sì/no o un numero: lo si conta.",
  en: "Printed without saying whether it is yes/no or a number: it is counted.",
};

export const act: Act = {
  id: "DGR-5969-2016",
  role: "programme",
  title: {
    it: "Linee guida per i Piani territoriali 2017-2018",
    en: "Guidelines for the territorial plans 2017-2018",
  },
  citations: {
    canonical: "D.G.R. 5969/2016",
    number: "5969",
    year: 2016,
    right: [
      { form: "DGR 5969 del 12/12/2016", source: milan("copertina") },
      { form: "DGR 5969/2016", source: milan("introduzione; par. 2.4; cap. 4; All. 3, art. 8") },
      { form: "DGR n. 5969/2016", source: milan("par. 2.2") },
      { form: "DGR n. X/5969 del 12/12/2016", source: milan("All. 3, artt. 1 e 11") },
      {
        form: "DGR X/5969/2016",
        source: milan("All. 3, artt. 6, 8 e 9"),
        note: {
          it: "Legislatura, numero e anno insieme: forma insolita ma esatta.",
          en: "Legislature, number and year together: unusual but right.",
        },
      },
    ],
    wrong: [
      {
        form: "DGR 5969/216",
        source: milan("par. 3.3, Coordinamento e sviluppo, Valutazione (due volte)"),
        note: { it: "Anno mutilo.", en: "Mutilated year." },
      },
      {
        form: "DGR 5659/2016",
        source: milan("par. 5.1"),
        note: { it: "Numero di un altro atto.", en: "Number of another act." },
      },
      {
        form: "DGR X/5926 del 12.12.2016",
        source: milan("All. 1, modulo di adesione"),
        note: {
          it: "Cifre scambiate; data e titolo sono quelli della D.G.R. 5969/2016.",
          en: "Digits swapped; date and title are those of D.G.R. 5969/2016.",
        },
      },
    ],
  },
  documents: [prog2017Document, planMilan2017Document],
  validity: {
    from: {
      value: "2016-12-12",
      source: milan("copertina, «DGR 5969 del 12/12/2016»"),
      note: {
        it: "Dal giorno della delibera: fino al 31 dicembre 2016 è in vigore anche la programmazione precedente.",
        en: "From the day of the resolution: until 31 December 2016 the earlier programme is in force too.",
      },
    },
    to: {
      value: "2019-01-16",
      source: plans,
      note: {
        it: "«Tutte le attività dovranno concludersi entro il 15 gennaio 2019»: quel giorno è compreso.",
        en: "All activities must end by 15 January 2019: that day is included.",
      },
    },
  },
  programme: {
    id: "DGR-5969-2016",
    label: {
      it: "Piani territoriali 2017-2018 (D.G.R. 5969/2016)",
      en: "Territorial plans 2017-2018 (D.G.R. 5969/2016)",
    },
    from: HalfYear.parse("2017-S2"),
    to: HalfYear.parse("2019-S1"),
    titleWords: ["5969", "2017 2018"],
    source: plans,
  },
  programmes: ["DGR-5969-2016"],
  level: "ats",
  territories: "all",
  parameters: {
    networkLeadBody: stated("ats", programme),
    plansPerTerritory: stated(1, plans, {
      it: "«Una per ciascuna ATS» è detto delle azioni di sistema; i Piani sono quelli presentati dalle 8 Reti, uno ciascuna.",
      en: '"One per ATS" is said of system actions; the plans are those of the 8 networks, one each.',
    }),
    allianceLeadKinds: stated(["public"], programme, governanceConfirmed),
    alliancesPerLead: stated(1, programme, governanceConfirmed),
    allianceSides: stated(["public", "private"], milan("par. 2.4, punto 4")),
    allianceConstitution: stated(["afterPlanApproval", "beforeProjectStart"], milan("All. 3, art. 9"), {
      it: "«Modalità indicate dalla DGR X/5969/2016».",
      en: 'The regulation adds: "as laid down by DGR X/5969/2016".',
    }),
    committeeMandatoryMembers: stated(["networkLead", "regionalOffice"], milan("par. 2.4, punto 3")),
    systemActionsPerTerritory: stated(1, plans),
    regionalResources: stated(decimal("3500000.00"), programme),
    allocationMethods: open(
      programme,
      "Come i 3,5 milioni di euro sono ripartiti tra le 8 ATS non è stampato.",
      "How the 3.5 million euro are allocated among the 8 ATS is not printed.",
    ),
    demographicWeights: open(
      programme,
      "I pesi degli indicatori demografici sono stampati solo per il 2014 (LG-2014).",
      "The weights of the demographic indicators are printed for 2014 only (LG-2014).",
    ),
    minimumCofinancingShare: open(
      milan("cap. 4"),
      "Nessun documento stampa un cofinanziamento minimo per i piani ex D.G.R. 5969/2016.",
      "No document prints a minimum cofinancing for the D.G.R. 5969/2016 plans.",
    ),
    grantMaximumShare: open(
      milan("cap. 4"),
      "Nessun documento stampa un limite di contributo per i piani: l'80 % vale solo per l'Avviso POR FSE.",
      "No document prints a grant limit for the plans: the 80 % binds the POR FSE call alone.",
    ),
    grantMaximumAmount: open(
      milan("cap. 4"),
      "Nessun documento stampa un importo massimo per i piani: i 100.000,00 euro valgono solo per l'Avviso POR FSE.",
      "No document prints a maximum amount for the plans: EUR 100,000.00 binds the POR FSE call alone.",
    ),
    instalments: open(
      milan("All. 3, art. 8"),
      "Il capofila eroga secondo criteri e modalità della D.G.R. 5969/2016, che il piano non riporta.",
      "The network lead disburses as D.G.R. 5969/2016 lays down, which the plan does not quote.",
    ),
    percentageRounding: open(
      milan("cap. 4"),
      "Come sono arrotondate le percentuali stampate non è detto: si accettano arrotondamento e troncamento.",
      "How printed percentages are rounded is not said: half-up and truncation are both accepted.",
    ),
    monitoringMonths: stated(6, milan("par. 5.1")),
    monitoringDueMonths: open(
      milan("par. 5.1"),
      "Il piano dice solo «semestralmente»: le scadenze di gennaio e luglio sono stampate per il 2014 (LG-2014).",
      "The plan only says twice a year: the deadlines of January and July are printed for 2014 (LG-2014).",
    ),
  },
  deadlines: [
    {
      id: "plans-validated",
      text: { it: "Validazione regionale dei Piani", en: "Plans validated by the Region" },
      due: { kind: "month", month: "2017-06" },
      source: plans,
    },
    {
      id: "projects-start",
      text: { it: "Avvio dei progetti", en: "Projects start" },
      due: { kind: "month", month: "2017-07" },
      source: plans,
    },
    {
      id: "activities-end",
      text: { it: "Conclusione di tutte le attività", en: "End of all activities" },
      due: { kind: "day", date: "2019-01-15" },
      source: plans,
    },
  ],
  memberTypes: [
    {
      id: "publicBodies",
      text: {
        it: "Soggetti Pubblici (Enti locali, Aziende speciali, Aler, CCIAA, Consigliera di Parità)",
        en: "Public bodies (local bodies, special agencies, housing agency, chamber of commerce, equality councillor)",
      },
      side: "public",
      source: milan("par. 2.3, tabella"),
    },
    {
      id: "publicZonePlans",
      text: {
        it: "Soggetti Pubblici (Ambiti dei Piani di Zona)",
        en: "Public bodies (areas of the Piani di Zona)",
      },
      side: "public",
      source: milan("par. 2.3, tabella"),
    },
    {
      id: "employersAssociations",
      text: { it: "Associazioni Datoriali di Categoria", en: "Employers' associations" },
      side: null,
      source: milan("par. 2.3, tabella"),
      note: {
        it: "La tabella non le dice né pubbliche né private.",
        en: "The table calls them neither public nor private.",
      },
    },
    {
      id: "nonProfit",
      text: {
        it: "Soggetti privati (Organizzazioni No profit)",
        en: "Private bodies (non-profit organisations)",
      },
      side: "private",
      source: milan("par. 2.3, tabella"),
    },
    {
      id: "enterprises",
      text: {
        it: "Soggetti privati (Imprese e soggetti profit)",
        en: "Private bodies (enterprises and for-profit bodies)",
      },
      side: "private",
      source: milan("par. 2.3, tabella"),
    },
    {
      id: "tradeUnions",
      text: { it: "Organizzazioni Sindacali", en: "Trade unions" },
      side: null,
      source: milan("par. 2.3, tabella"),
      note: {
        it: "La tabella non le dice né pubbliche né private.",
        en: "The table calls them neither public nor private.",
      },
    },
  ],
  objectives: [
    {
      id: "PLAN-MI-2017.priority-1",
      text: {
        it: "Consolidamento e sviluppo delle azioni dei Piani territoriali 2014-2016 con significativi sviluppi innovativi per i progetti di consolidamento e sviluppo in continuità con il precedente Piano",
        en: "Consolidation and innovative development of the actions of the 2014-2016 plans",
      },
      source: priorities,
    },
    {
      id: "PLAN-MI-2017.priority-2",
      text: {
        it: "Azioni di welfare aziendale realizzate da imprese nell'ambito del programma WHP",
        en: "Company welfare by enterprises within the WHP programme",
      },
      source: priorities,
    },
    {
      id: "PLAN-MI-2017.priority-3",
      text: {
        it: "Sviluppo di azioni di conciliazione nelle aziende del sistema sociosanitario, sia pubbliche che del privato accreditato, per un impegno più diffuso e di sistema anche nella doppia conciliazione",
        en: "Work-life actions in health and social care bodies, public and private",
      },
      source: priorities,
    },
    {
      id: "PLAN-MI-2017.priority-4",
      text: {
        it: "L'innovazione costituisce una indicazione di sviluppo prioritario delle azioni da realizzare con il nuovo Piano nell'ambito delle azioni indicate dalla DGR n. 5969/2016",
        en: "Innovation within the actions of D.G.R. 5969/2016",
      },
      source: priorities,
    },
  ],
  actionGroups: [
    {
      id: "for-enterprises",
      text: { it: "Le azioni finanziabili rivolte alle imprese", en: "Actions for enterprises" },
      source: slide("Le azioni finanziabili rivolte alle imprese"),
    },
    {
      id: "for-families",
      text: { it: "Le azioni finanziabili rivolte alle famiglie", en: "Actions for families" },
      source: slide("Le azioni finanziabili rivolte alle famiglie"),
    },
  ],
  actions: [
    forEnterprises({
      id: "tax-relief",
      text: {
        it: "Accompagnamento e supporto, anche attraverso iniziative di formazione, per micro, piccole e medie imprese e reti di imprese per usufruire del regime di defiscalizzazione",
        en: "Support for small enterprises and networks to use tax relief",
      },
      wordings: [
        wording(
          "Accompagnamento e supporto per micro, piccole e medie imprese e reti di imprese per usufruire del regime di defiscalizzazione",
          cards,
        ),
      ],
    }),
    forEnterprises({
      id: "territorial-bargaining",
      text: {
        it: "Accompagnamento e supporto, anche attraverso iniziative di formazione, per micro, piccole e medie imprese, reti di imprese e aziende di cura pubbliche o private per lo sviluppo della contrattazione territoriale e accordi di secondo livello",
        en: "Support for territorial bargaining and second-level agreements",
      },
      wordings: [
        wording(
          "Accompagnamento e supporto per micro, piccole e medie imprese, reti di imprese per la contrattazione territoriale e accordi di secondo livello",
          cards,
        ),
      ],
    }),
    forEnterprises({
      id: "leave-and-flexibility-plans",
      text: {
        it: "Accompagnamento e supporto, anche attraverso iniziative di formazione, per micro, piccole e medie imprese, reti di imprese e aziende di cura pubbliche o private per la costruzione di piani di congedo e piani di flessibilità aziendale e per l'adozione di misure flessibili di lavoro",
        en: "Support for leave plans, flexibility plans and flexible measures",
      },
    }),
    forEnterprises({
      id: "flexible-work-and-shared-spaces",
      text: {
        it: "Adozione di modalità di lavoro flessibili e di spazi di lavoro condivisi (es: co-working, smart working, telelavoro)",
        en: "Flexible ways of working and shared spaces (co-working, smart working, telework)",
      },
      wordings: [
        wording("Adozione di modalità di lavoro flessibili e di spazi di lavoro condivisi", cards),
        wording(
          "Adozione di modalità di lavoro flessibili e di spazi di lavoro condivisi – es. coworking, smart working, telelavoro",
          priorities,
        ),
      ],
    }),
    forEnterprises({
      id: "time-saving",
      text: {
        it: "Azioni di time saving in favore di titolari o dipendenti di imprese commerciali o artigianali con massimo tre occupati per attività non legate alla gestione dell'azienda",
        en: "Time saving for businesses of up to three people",
      },
      wordings: [
        wording(
          "Azione di Time Saving in favore di titolari o dipendenti di imprese commerciali e artigianali con massimo di tre occupati per attività non legate alla gestione dell'azienda",
          priorities,
        ),
      ],
    }),
    forEnterprises({
      id: "other-networks",
      text: {
        it: "Azioni in sinergia con altre reti regionali (ad es. WHP)",
        en: "Synergy with other regional networks (WHP)",
      },
      wordings: [
        wording("Azioni in sinergia con altri reti regionali (ad es. WHP)", priorities),
        wording("Azioni in sinergia con altre reti territoriali", cards),
      ],
    }),
    forEnterprises({
      id: "female-self-employment",
      text: {
        it: "Sostegno all'avvio di progetti di autoimprenditorialità femminile promossi da donne escluse dal mondo del lavoro nell'ambito dei servizi di conciliazione",
        en: "Start of female self-employment projects in work-life services",
      },
      wordings: [
        wording(
          "Sostegno all'avvio di progetti di auto imprenditorialità femminile promossi da donne escluse dal mondo del lavoro nell'ambito dei servizi di conciliazione",
          priorities,
        ),
      ],
    }),
    forFamilies(false, {
      id: "care-and-transport",
      text: {
        it: "Attività di assistenza, servizi di mobilità/trasporto per l'accesso a servizi rivolto a soggetti fragili e figli minori di famiglie di lavoratori/lavoratrici con esigenze di conciliazione tra impegni lavorativi e carichi di assistenza, purché non già sostenuti da altri interventi e misure pubbliche",
        en: "Care and transport for frail people and minors, not already supported by other public measures",
      },
      wordings: [
        wording(
          "Attività di assistenza, servizi di mobilità/trasporto per l'accesso a servizi rivolti a soggetti fragili e figli minori appartenenti a famiglie di lavoratori/lavoratrici con esigenze di conciliazione tra impegni lavorativi e carichi di assistenza, purché non già sostenuti da altri interventi e misure pubbliche",
          priorities,
        ),
        wording(
          "Attività di assistenza, servizi di mobilità/trasporto per l'accesso a servizi rivolti a soggetti fragili e figli minori appartenenti a famiglie di lavoratori/lavoratrici con esigenze di conciliazione tra impegni lavorativi e carichi di assistenza",
          cards,
        ),
      ],
    }),
    forFamilies(true, {
      id: "early-childhood-vouchers",
      text: {
        it: "Supporto alla famiglia tramite l'erogazione di voucher per servizi di micronido, centro prima infanzia, nido famiglia, baby-sitting, baby-parking, ludoteca, altri servizi per l'infanzia (anche sperimentali ed aggiuntivi alla tradizionale rete dei servizi legati a particolari esigenze di articolazione e flessibilità)",
        en: "Vouchers for early-childhood services",
      },
    }),
    forFamilies(true, {
      id: "pre-and-after-school",
      text: {
        it: "Sostegno nella gestione dei figli minori e adolescenti nella fase del pre- e dopo scuola",
        en: "Pre-school and after-school care",
      },
    }),
    forFamilies(true, {
      id: "school-closure",
      text: {
        it: "Supporto nella gestione dei figli minori e adolescenti tramite l'organizzazione di servizi da usufruire nel periodo di chiusura delle scuole (es: grest estivo, centri invernali e pasquali)",
        en: "Services while schools are closed",
      },
    }),
    forFamilies(true, {
      id: "sport-culture-play",
      text: {
        it: "Supporto alla famiglia alla finalizzazione di attività sportive, culturali e ludiche di figli minori e adolescenti",
        en: "Sport, culture and play for minors",
      },
    }),
    added({
      id: "self-employed-and-start-ups",
      text: {
        it: "Progetti che riguardano lavoratori autonomi, partite IVA, startupper e dell'auto impresa",
        en: "Projects for the self-employed and start-ups",
      },
      wordings: [wording("Progetti che riguardano lavoratori autonomi, Partite IVA e Microimprese", cards)],
    }),
    added({
      id: "promotion-and-information",
      text: {
        it: "Promozione e informazione per la diffusione della cultura della conciliazione vita-lavoro",
        en: "Promotion and information on work-life balance",
      },
    }),
    added({
      id: "network-development",
      text: {
        it: "Iniziative per lo sviluppo e la riorganizzazione della rete",
        en: "Development and reorganisation of the network",
      },
    }),
  ],
  monitoringIndicators: [
    indicator(
      "a",
      1,
      value("territory", "members", null, "memberType"),
      "Numero soggetti aderenti alla Rete territoriale totale e per tipologia",
    ),
    indicator(
      "a",
      2,
      value("territory", "projectsConcluded", "projectsInPlan"),
      "Numero progetti conclusi/totale progetti presenti nel piano territoriale",
    ),
    indicator(
      "a",
      3,
      value("territory", "systemPersonsReached", "systemPersonsExpected"),
      "Beneficiari raggiunti (persone)/beneficiari previsti dalle azioni di sistema",
    ),
    indicator(
      "a",
      4,
      value("territory", "systemEnterprisesReached", "systemEnterprisesExpected"),
      "Beneficiari raggiunti (imprese)/beneficiari previsti dalle azioni di sistema",
    ),
    indicator(
      "a",
      5,
      value("territory", "planPersonsReached", "planPersonsExpected"),
      "Beneficiari raggiunti (persone)/beneficiari previsti dal piano territoriale",
    ),
    indicator(
      "a",
      6,
      value("territory", "planEnterprisesReached", "planEnterprisesExpected"),
      "Beneficiari raggiunti (imprese)/beneficiari previsti dal piano territoriale",
    ),
    indicator(
      "a",
      7,
      value("territory", "networkActionsLiquidated", "networkActionsPlanned"),
      "Risorse liquidate per azioni della rete territoriale/risorse previste dal Piano per azioni della rete territoriale",
    ),
    indicator(
      "a",
      8,
      value("territory", "networkActionsCofinancing", "networkActionsCofinancing"),
      "Risorse a cofinanziamento per azioni della rete territoriale/totale risorse a cofinanziamento per azioni della rete territoriale",
      {
        it: "Definizione stampata difettosa: numeratore e denominatore coincidono, il rapporto è sempre 100 %. Si calcola come stampato e si segnala; la formula non si corregge.",
        en: "The printed definition is defective: numerator and denominator coincide, the ratio is always 100 %. Computed as printed and reported; the formula is not corrected.",
      },
    ),
    indicator(
      "a",
      9,
      value("territory", "networkActionsMonetaryCofinancing", "networkActionsCofinancing"),
      "Risorse a cofinanziamento monetario per azioni della rete territoriale/risorse a cofinanziamento per azioni della rete territoriale",
    ),
    indicator(
      "b",
      1,
      value("alliance", "allianceMembers", null, "memberType"),
      "Numero soggetti aderenti alle Alleanze locali di conciliazione e loro tipologia",
    ),
    indicator(
      "b",
      2,
      value("project", "personsReached", "personsExpected", "action"),
      "Beneficiari raggiunti (persone)/beneficiari previsti per ogni azione del progetto",
    ),
    indicator(
      "b",
      3,
      value("project", "enterprisesReached", "enterprisesExpected", "action"),
      "Beneficiari raggiunti (imprese)/beneficiari previsti per ogni azione del progetto",
    ),
    indicator(
      "b",
      4,
      value("project", "projectLiquidated", "projectResources"),
      "Risorse liquidate/totale risorse a disposizione del progetto",
    ),
    indicator(
      "b",
      5,
      value("project", "projectCofinancing", "projectResources"),
      "Risorse a cofinanziamento/totale risorse a disposizione del progetto",
    ),
    indicator(
      "b",
      6,
      value("project", "projectPrivateCofinancing", "projectCofinancing"),
      "Risorse a cofinanziamento privato/totale risorse a cofinanziamento a disposizione del progetto",
    ),
    indicator(
      "b",
      7,
      value("project", "projectMonetaryCofinancing", "projectCofinancing"),
      "Risorse a cofinanziamento monetario/risorse a cofinanziamento a disposizione del progetto",
    ),
    indicator(
      "ats",
      1,
      value("territory", "workingGroupsStarted", null, "transversalAction"),
      "avvio dei gruppi di lavoro per ciascuna azione trasversale",
      atsCount,
    ),
    indicator(
      "ats",
      2,
      value("territory", "workingGroupMeetings", null, "workingGroup"),
      "numero incontri per ciascun gruppo di lavoro",
    ),
    indicator(
      "ats",
      3,
      value("territory", "internalTrialsStarted", null),
      "avvio sperimentazioni interne ATS",
      atsCount,
    ),
  ],
  demographicIndicators: [],
  premialityHeadings: [],
  premialityCriteria: [],
  printedFigures: [
    {
      id: "territories",
      text: { it: "Territori (Reti)", en: "Territories (networks)" },
      value: decimal("8"),
      source: programme,
    },
    {
      id: "projects",
      text: { it: "Progetti delle Alleanze", en: "Alliance projects" },
      value: decimal("44"),
      source: plans,
    },
    {
      id: "system-actions",
      text: { it: "Azioni di sistema", en: "System actions" },
      value: decimal("8"),
      source: plans,
    },
    {
      id: "resources-ats-milan",
      text: {
        it: "Risorse ex D.G.R. 5969/2016 assegnate ad ATS Città Metropolitana di Milano",
        en: "D.G.R. 5969/2016 resources assigned to ATS Città Metropolitana di Milano",
      },
      value: decimal("872512.67"),
      source: milan("cap. 4"),
    },
    {
      id: "added-resources-ats-milan",
      text: {
        it: "Risorse aggiuntive regionali 2017 (l.r. 36/2016) assegnate ad ATS Città Metropolitana di Milano",
        en: "Further regional resources 2017 (l.r. 36/2016) assigned to ATS Città Metropolitana di Milano",
      },
      value: decimal("240450.00"),
      source: milan("cap. 4"),
    },
  ],
};
