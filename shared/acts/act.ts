/**
 * The one shape of every act: a later programme is one more file of this shape and no code.
 * Every value carries the document and place it was read in. Schema and types only.
 */
import * as z from "zod";
import { Bilingual } from "../kit/finding.ts";
import { HalfYear } from "../kit/period.ts";
import { Parameters } from "./parameters.ts";
import { quantityIds } from "./quantities.ts";
import { DecimalValue, IsoDate, SourceSchema } from "./sourced.ts";

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/);
const note = Bilingual.optional();

function list<T extends z.ZodType>(item: T) {
  return z.array(item).readonly();
}

/** A document that the act was read in; the short name is what sources cite. */
export const ActDocument = z.strictObject({ id: z.string().min(1), title: Bilingual }).readonly();
export type ActDocument = z.infer<typeof ActDocument>;

const CitedForm = z.strictObject({ form: z.string().min(1), source: SourceSchema, note }).readonly();

export const Citations = z
  .strictObject({
    /** How the product itself cites the act. */
    canonical: z.string().min(1),
    /** Number and year, where the act has a number: "5969", 2016. */
    number: z.string().nullable(),
    year: z.int(),
    /** Forms met in the documents that name this act and are right. */
    right: list(CitedForm),
    /** Forms met in the documents that mean this act and cite another number or year. */
    wrong: list(CitedForm),
  })
  .readonly();
export type Citations = z.infer<typeof Citations>;

const SourcedDate = z.strictObject({ value: IsoDate, source: SourceSchema, note }).readonly();

/** Half-open: from its first day up to, not including, `to`. Null: no such bound in the documents. */
export const Validity = z
  .strictObject({ from: SourcedDate.nullable(), to: SourcedDate.nullable() })
  .readonly();
export type Validity = z.infer<typeof Validity>;

const Due = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("day"), date: IsoDate }).readonly(),
  /** A month printed without a day: "2017-06". */
  z.strictObject({ kind: z.literal("month"), month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }).readonly(),
  z
    .strictObject({ kind: z.literal("yearly"), month: z.int().min(1).max(12), day: z.int().min(1).max(31) })
    .readonly(),
]);

export const Deadline = z
  .strictObject({ id, text: Bilingual, due: Due, source: SourceSchema, note })
  .readonly();
export type Deadline = z.infer<typeof Deadline>;

export const MemberType = z
  .strictObject({
    id,
    text: Bilingual,
    /** Null where the document does not say on which side the type stands. */
    side: z.enum(["public", "private"]).nullable(),
    source: SourceSchema,
    note,
  })
  .readonly();
export type MemberType = z.infer<typeof MemberType>;

export const actionTargets = ["persons", "enterprises"] as const;

export const PanelAction = z
  .strictObject({
    id,
    /** Number in the document, where it has one. */
    number: z.string().nullable(),
    /** One of the act's action groups; null where the document makes none. */
    group: id.nullable(),
    /** Italian as printed (letters damaged by OCR mended). */
    text: Bilingual,
    /** Empty where the document does not say. */
    targets: list(z.enum(actionTargets)),
    /** Starred in the panel: may also draw on POR FSE. */
    porFse: z.boolean(),
    /** Other wordings of the same action met in the documents, Italian. */
    wordings: list(z.strictObject({ text: z.string().min(1), source: SourceSchema }).readonly()),
    source: SourceSchema,
    note,
  })
  .readonly();
export type PanelAction = z.infer<typeof PanelAction>;

/** Objectives, priorities and headings: texts that projects are tagged with. */
export const Tag = z.strictObject({ id, text: Bilingual, source: SourceSchema, note }).readonly();
export type Tag = z.infer<typeof Tag>;

const Quantity = z.enum(quantityIds);

export const MonitoringIndicator = z
  .strictObject({
    id,
    number: z.string().min(1),
    /** Of what one value speaks: one project, one alliance, the whole territory. */
    level: z.enum(["project", "alliance", "territory"]),
    numerator: Quantity,
    /** Null: a plain count or an assessment. */
    denominator: Quantity.nullable(),
    breakdown: list(z.enum(["memberType", "action", "hourType", "transversalAction", "workingGroup"])),
    /** As printed. */
    text: z.string().min(1),
    source: SourceSchema,
    /** A defect of the printed definition, or our reading of it. */
    note,
  })
  .readonly();
export type MonitoringIndicator = z.infer<typeof MonitoringIndicator>;

export const PremialityCriterion = z
  .strictObject({
    id,
    number: z.string().min(1),
    /** A heading of the act; null where the document does not say under which heading the criterion stands. */
    heading: id.nullable(),
    measure: z.enum(["share", "yearlyChange", "yearlyIncrease", "degree"]),
    /** Null for a degree, which is assessed and not counted. */
    numerator: Quantity.nullable(),
    denominator: Quantity.nullable(),
    text: z.string().min(1),
    source: SourceSchema,
    note,
  })
  .readonly();
export type PremialityCriterion = z.infer<typeof PremialityCriterion>;

/** What an allocation among territories weighs; its weight is the parameter "demographicWeights" of the act, under the same id. */
export const DemographicIndicator = z
  .strictObject({
    id,
    /** The letter by which the document calls it: "A"; null where it has none. */
    letter: z
      .string()
      .regex(/^[A-Z]$/)
      .nullable(),
    label: Bilingual,
    /** share: the table holds the territory's part of the region; count: it holds people or firms, of which the part is taken. */
    holds: z.enum(["share", "count"]),
    /** How officers head its column: word beginnings, in the notation of the sheet layouts. */
    headings: list(z.string().min(1)),
    source: SourceSchema,
    note,
  })
  .readonly();
export type DemographicIndicator = z.infer<typeof DemographicIndicator>;

/** The programme that an act opens: what officers choose, with the half-years on which its plans report. */
export const Programme = z
  .strictObject({
    id,
    label: Bilingual,
    /** First and last half-year to report on. */
    from: HalfYear,
    to: HalfYear,
    /** Phrases by which the titles of a workbook name it: plain words in lower case, without accents and punctuation. */
    titleWords: list(z.string().regex(/^[a-z0-9]+( [a-z0-9]+)*$/)),
    source: SourceSchema,
  })
  .readonly();
export type Programme = z.infer<typeof Programme>;

/** A figure printed in a document: evidence to compare with, never an input of a computation. */
const PrintedFigure = z
  .strictObject({ id, text: Bilingual, value: DecimalValue, source: SourceSchema, note })
  .readonly();

export const Act = z
  .strictObject({
    id,
    /**
     * programme: the regional act behind territorial plans, chosen by date or programme;
     * call: stands beside a programme, chosen by programme only; local: details a programme for one territory;
     * law: governs the territories themselves.
     */
    role: z.enum(["programme", "call", "local", "law"]),
    title: Bilingual,
    citations: Citations,
    documents: list(ActDocument),
    validity: Validity,
    /** Null for local acts and laws, which open none. */
    programme: Programme.nullable(),
    /** Ids of the programmes that it governs, its own included. */
    programmes: list(z.string().min(1)),
    /** Level at which it counts territories. */
    level: z.enum(["asl", "ats", "province"]),
    /** Codes of the territories that it binds; "all" of its level. */
    territories: z.union([z.literal("all"), list(z.string().min(1))]),
    parameters: Parameters,
    deadlines: list(Deadline),
    memberTypes: list(MemberType),
    objectives: list(Tag),
    /** Headings under which the document lists its actions: a macro-action, "for enterprises" ... */
    actionGroups: list(Tag),
    actions: list(PanelAction),
    monitoringIndicators: list(MonitoringIndicator),
    demographicIndicators: list(DemographicIndicator),
    premialityHeadings: list(Tag),
    premialityCriteria: list(PremialityCriterion),
    printedFigures: list(PrintedFigure),
  })
  .readonly();
export type Act = z.infer<typeof Act>;
