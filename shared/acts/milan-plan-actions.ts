/**
 * What ATS Città Metropolitana di Milano does itself under its plan 2017-18 (PLAN-MI-2017, 3.3-3.5): system actions for the
 * whole network ("Metodologia", the fifth heading of 3.3, is a method and no action), transversal themes common to several
 * alliances, direct actions for its own staff. No panel: these are not alliance projects.
 */
import type { Bilingual } from "../kit/finding.ts";
import type { Source } from "../kit/source.ts";

export const ownActionKinds = ["system", "transversal", "direct"] as const;
export type OwnActionKind = (typeof ownActionKinds)[number];

export const ownActionKindLabels: Readonly<Record<OwnActionKind, Bilingual>> = {
  system: { it: "Azioni di sistema", en: "System actions" },
  transversal: { it: "Azioni trasversali", en: "Transversal actions" },
  direct: { it: "Azioni dirette dell'ATS", en: "Direct actions of the ATS" },
};

export interface OwnAction {
  readonly id: string;
  readonly kind: OwnActionKind;
  /** Italian as printed. */
  readonly text: Bilingual;
  readonly source: Source;
}

const places: Readonly<Record<OwnActionKind, string>> = {
  system: "par. 3.3",
  transversal: "par. 3.4",
  direct: "par. 3.5",
};

function own(kind: OwnActionKind, id: string, it: string, en: string): OwnAction {
  const source: Source = { document: "PLAN-MI-2017", place: places[kind], hand: "first" };
  return { id, kind, text: { it, en }, source };
}

export const milanPlanActions: readonly OwnAction[] = [
  own("system", "coordination", "Coordinamento e sviluppo", "Coordination and development"),
  own("system", "support", "Supporto al Piano", "Support of the plan"),
  own("system", "communication", "Comunicazione", "Communication"),
  own("system", "training", "Formazione", "Training"),
  own("transversal", "smart-working", "Smart working", "Smart working"),
  own("transversal", "bargaining", "Contrattazione di 2° livello", "Second-level bargaining"),
  own(
    "transversal",
    "female-enterprise",
    "Imprenditorialità e autoimprenditorialità femminile",
    "Female enterprise and self-employment",
  ),
  own("transversal", "whp", "WHP", "Workplace health promotion"),
  own("transversal", "care-homes", "RSA e conciliazione vita-lavoro", "Care homes and work-life balance"),
  own("direct", "video-conference", "Postazioni per video conferenza", "Video-conference stations"),
  own("direct", "welfare-desk", "Sportello orientamento Welfare", "Welfare guidance desk"),
  own("direct", "smart-working-staff", "Dal telelavoro allo smart working", "From telework to smart working"),
];
