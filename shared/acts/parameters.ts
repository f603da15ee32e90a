/**
 * The closed list of parameters: what an act may lay down, and the form of each value.
 * An id that an act leaves out is not a matter of that act; a matter whose value no document prints is "open".
 */
import * as z from "zod";
import type { Bilingual } from "../kit/finding.ts";
import { DecimalValue, type Parameter, parameter } from "./sourced.ts";

const count = z.int().nonnegative();
const flag = z.boolean();

/** numerator/denominator of a whole, plus so many: "half + 1" is 1/2 + 1. */
const portion = z.strictObject({ numerator: count, denominator: z.int().positive(), plus: count }).readonly();
export type Portion = z.infer<typeof portion>;

function several<const T extends readonly [string, ...string[]]>(codes: T) {
  return z.array(z.enum(codes)).min(1).readonly();
}

const steps = ["allianceLead", "networkLead", "region"] as const;
const instalment = z.strictObject({ share: DecimalValue, condition: z.string().min(1) }).readonly();

const values = {
  networkLeadBody: z.enum(["asl", "ats"]),
  plansPerTerritory: count,
  networkMeetingsPerYear: count,
  networkNoticeDays: count,
  networkOpinionPortion: portion,
  networkOpinionDays: count,
  memberUpdateMonths: count,
  memberWithdrawal: several(["written", "withReason"]),
  earlierMembersStay: flag,
  accordYears: count,

  allianceLeadKinds: several(["public", "privateNonProfit", "privateForProfit"]),
  alliancesPerLead: count,
  allianceSides: several(["public", "private"]),
  networkMembershipFirst: flag,
  allianceConstitution: several(["afterPlanApproval", "beforeProjectStart"]),
  earlierAlliancesExtended: flag,
  allianceAgreementContents: several([
    "subjectsAndOpenness",
    "organisation",
    "governance",
    "lead",
    "commitments",
  ]),
  openAllianceAdhesion: several(["formal", "toldToNetworkLead"]),

  committeeMandatoryMembers: several(["networkLead", "regionalOffice"]),
  committeeComposition: z.array(z.string().min(1)).min(1).readonly(),
  committeeChair: z.enum(["networkLead"]),
  committeeMeetingsPerYear: count,
  committeeNoticeDays: count,
  committeeQuorum: portion,
  committeeMajority: z.enum(["present", "members"]),
  committeeTieBreak: z.enum(["networkLead"]),
  committeeSubstitute: flag,
  committeeAbstention: several(["allianceLead", "alliancePartner"]),
  committeeMinutes: several(["attendance", "topics", "decisions"]),

  systemActionsPerTerritory: count,
  transversalMeetingMonths: count,

  regionalResources: DecimalValue,
  allocationMethods: several(["weightedIndicators", "rating", "population"]),
  demographicWeights: z.record(z.string(), DecimalValue).readonly(),
  premialityWeights: z.record(z.string(), DecimalValue).readonly(),
  alliancesShare: DecimalValue,
  systemActionsShare: DecimalValue,
  grantMaximumShare: DecimalValue,
  grantMaximumAmount: DecimalValue,
  minimumCofinancingShare: DecimalValue,
  instalments: z.array(instalment).min(1).readonly(),
  rankingRollsDown: flag,
  percentageRounding: z.enum(["half-up", "truncate"]),

  monitoringMonths: count,
  monitoringDueMonths: z.array(z.int().min(1).max(12)).min(1).readonly(),
  monitoringStart: z.enum(["planValidation"]),
  monitoringLevels: several(steps),
  expenditureReportPath: several(steps),

  medioAltoLarioShare: DecimalValue,
} as const;

export type ParameterId = keyof typeof values;
export type ParameterValue<Id extends ParameterId> = z.infer<(typeof values)[Id]>;

export type Parameters = { readonly [Id in ParameterId]?: Parameter<ParameterValue<Id>> };
// The mapped type keeps each id with its own value, which a schema built from entries cannot say by itself.
export const Parameters = z
  .strictObject(
    Object.fromEntries(Object.entries(values).map(([id, value]) => [id, parameter<z.ZodType>(value)])),
  )
  .readonly() as unknown as z.ZodType<Parameters>;

function label(it: string, en: string): Bilingual {
  return { it, en };
}

/** What each id means, unit included. In the order of the schema. */
export const parameterLabels: Readonly<Record<ParameterId, Bilingual>> = {
  networkLeadBody: label("Capofila della rete", "Network lead"),
  plansPerTerritory: label("Piani per territorio, al massimo", "Plans per territory, at most"),
  networkMeetingsPerYear: label("Riunioni di rete all'anno, almeno", "Network meetings a year, at least"),
  networkNoticeDays: label(
    "Preavviso delle riunioni di rete, in giorni",
    "Notice of network meetings, in days",
  ),
  networkOpinionPortion: label(
    "Quota di componenti che può chiedere un parere della Rete",
    "Share of members that may ask the network for an opinion",
  ),
  networkOpinionDays: label(
    "Anticipo della richiesta di parere, in giorni prima della convocazione",
    "Advance of a request for an opinion, in days before the convocation",
  ),
  memberUpdateMonths: label(
    "Aggiornamento dell'elenco degli aderenti, ogni quanti mesi",
    "Update of the list of members, every so many months",
  ),
  memberWithdrawal: label("Forma della rinuncia", "Form of a withdrawal"),
  earlierMembersStay: label(
    "Gli aderenti ai precedenti accordi restano nella Rete salvo rinuncia",
    "Members of earlier accords stay unless they renounce",
  ),
  accordYears: label(
    "Durata dell'accordo dalla sottoscrizione, in anni",
    "Years that an accord lasts from signing",
  ),
  allianceLeadKinds: label("Chi può essere capofila di Alleanza", "Who may lead an alliance"),
  alliancesPerLead: label(
    "Alleanze di cui un soggetto può essere capofila, al massimo",
    "Alliances that one subject may lead, at most",
  ),
  allianceSides: label("Soggetti che l'Alleanza deve comprendere", "Sides that an alliance must have"),
  networkMembershipFirst: label(
    "L'adesione alla Rete è requisito per aderire a un'Alleanza",
    "Network membership is required before joining an alliance",
  ),
  allianceConstitution: label(
    "Quando si costituisce formalmente una nuova Alleanza",
    "When a new alliance is formally constituted",
  ),
  earlierAlliancesExtended: label(
    "Le Alleanze del biennio precedente sono prorogate fino a scadenza del progetto",
    "Alliances of the earlier term are extended to the end of their project",
  ),
  allianceAgreementContents: label(
    "Contenuti dell'accordo di partenariato",
    "Contents of the partnership agreement",
  ),
  openAllianceAdhesion: label(
    "Adesione successiva a un'Alleanza aperta",
    "Later adhesion to an open alliance",
  ),
  committeeMandatoryMembers: label("Componenti necessari del Comitato", "Mandatory committee members"),
  committeeComposition: label("Composizione del Comitato", "Composition of the committee"),
  committeeChair: label("Presidenza del Comitato", "Chair of the committee"),
  committeeMeetingsPerYear: label(
    "Riunioni del Comitato all'anno, almeno",
    "Committee meetings a year, at least",
  ),
  committeeNoticeDays: label("Preavviso del Comitato, in giorni", "Notice of the committee, in days"),
  committeeQuorum: label("Numero legale del Comitato", "Quorum of the committee"),
  committeeMajority: label("Maggioranza calcolata su", "Majority counted on"),
  committeeTieBreak: label("In caso di parità prevale", "A tie is decided by"),
  committeeSubstitute: label(
    "Ogni soggetto indica un titolare e un supplente",
    "Each body names a titular and a substitute",
  ),
  committeeAbstention: label(
    "Chi non partecipa alla valutazione nelle Alleanze proponenti",
    "Who in a proposing alliance takes no part in evaluation",
  ),
  committeeMinutes: label("Contenuti del verbale", "Contents of the minutes"),
  systemActionsPerTerritory: label("Azioni di sistema per territorio", "System actions per territory"),
  transversalMeetingMonths: label(
    "Incontri sulle azioni trasversali, ogni quanti mesi",
    "Meetings on transversal actions, every so many months",
  ),
  regionalResources: label("Risorse regionali, in euro", "Regional resources, in euro"),
  allocationMethods: label("Metodi di riparto", "Methods of allocation"),
  demographicWeights: label("Pesi degli indicatori demografici", "Weights of the demographic indicators"),
  premialityWeights: label("Pesi dei criteri di premialità", "Weights of the premiality criteria"),
  alliancesShare: label("Quota destinata alle Alleanze", "Share for the alliances"),
  systemActionsShare: label("Quota destinata alle azioni di sistema", "Share for system actions"),
  grantMaximumShare: label(
    "Contributo massimo, quota del costo ammissibile",
    "Maximum grant, share of the eligible cost",
  ),
  grantMaximumAmount: label("Contributo massimo per progetto, in euro", "Maximum grant per project, in euro"),
  minimumCofinancingShare: label(
    "Cofinanziamento minimo, quota del costo",
    "Minimum cofinancing, share of cost",
  ),
  instalments: label("Rate di erogazione e condizioni", "Instalments and their conditions"),
  rankingRollsDown: label(
    "Scorrimento della graduatoria con nuove risorse",
    "New money rolls the ranking down",
  ),
  percentageRounding: label("Arrotondamento delle percentuali stampate", "Rounding of printed percentages"),
  monitoringMonths: label("Monitoraggio ogni quanti mesi", "Monitoring every so many months"),
  monitoringDueMonths: label(
    "Mesi alla cui fine è dovuto il monitoraggio",
    "Months at whose end monitoring is due",
  ),
  monitoringStart: label("Decorrenza del monitoraggio", "Monitoring counts from"),
  monitoringLevels: label("Livelli del monitoraggio", "Levels of monitoring"),
  expenditureReportPath: label("Percorso della rendicontazione", "Path of the expenditure report"),
  medioAltoLarioShare: label(
    "Quota dell'ASL di Como passata alla Montagna (Medio Alto Lario)",
    "Share of ASL Como that went to Montagna (Medio Alto Lario)",
  ),
};

export const parameterIds = Object.keys(parameterLabels) as readonly ParameterId[];
