/** The pane's state and the outside world it talks to; screens read the one and call actions on both. */
import type { ProgrammeId } from "../../shared/acts/programmes.ts";
import type { Receipt } from "../../shared/contract/envelope.ts";
import type { Account } from "../../shared/contract/routes.ts";
import type { Consolidation } from "../../shared/domain/consolidation.ts";
import type { Bilingual, Language } from "../../shared/kit/finding.ts";
import type { HalfYear } from "../../shared/kit/period.ts";
import type { WorkbookReading } from "../../shared/sheets/engine.ts";
import type { Workbook } from "../../shared/sheets/grid.ts";
import type { WritePlan } from "../../shared/sheets/write-plan.ts";
import { emptyState, type LoadedState, type WorkbookState } from "../excel/workbook-state.ts";
import type { Client } from "../sync/client.ts";
import { type AskedInput, nothingAsked } from "./asked-plans.ts";
import type { Engine } from "./engine.ts";
import { initialFilter, type SeverityFilter } from "./findings-view.ts";
import { type Catalogue, catalogues } from "./i18n/catalogue.ts";
import type { Store } from "./store.ts";

export interface ExcelPort {
  readWorkbook(): Promise<Workbook>;
  selectCell(sheet: string, cell: string): Promise<void>;
  applyPlan(plan: WritePlan): Promise<void>;
  protectSheet(sheet: string): Promise<boolean>;
  watchChanges(onChange: () => void): Promise<unknown>;
  loadState(): LoadedState;
  saveState(state: WorkbookState): Promise<void>;
  workbookName(): string;
}

export interface Services {
  readonly excel: ExcelPort;
  readonly client: Client;
  readonly engine: Engine;
  /** A fresh idempotency key (UUID). */
  readonly newKey: () => string;
}

export const tabs = ["check", "compute", "approve", "region"] as const;
export type Tab = (typeof tabs)[number];

export type Busy = "check" | "select" | "write" | "sign-in" | "send" | "protect" | "region" | "history";

export interface Trouble {
  readonly title: string | null;
  readonly text: Bilingual;
  readonly detail: string;
}

export interface PaneState {
  readonly language: Language;
  readonly host: "starting" | "excel" | "outside" | "too-old";
  readonly tab: Tab;
  readonly busy: Busy | null;
  readonly trouble: Trouble | null;
  /** Read out by screen readers when it changes. */
  readonly notice: string;
  /** Where the last writing went, to be shown on request. */
  readonly written: { readonly sheet: string; readonly cell: string } | null;
  readonly account: Account | null;
  readonly workbook: Workbook | null;
  readonly reading: WorkbookReading | null;
  readonly stale: boolean;
  readonly saved: WorkbookState;
  readonly filter: SeverityFilter;
  /** Place in the list of visible findings. */
  readonly selected: number | null;
  /** `plan`: which of the offered; null is the first. */
  readonly compute: {
    readonly sheet: string | null;
    readonly plan: string | null;
    readonly asked: AskedInput;
  };
  readonly approve: ApproveForm;
  readonly region: RegionForm;
}

export interface ApproveForm {
  readonly sheet: string | null;
  readonly programme: ProgrammeId | null;
  readonly period: HalfYear | null;
  readonly confirmed: boolean;
  /** Of the sending just done. */
  readonly receipt: Receipt | null;
}

export interface RegionForm {
  readonly programme: ProgrammeId | null;
  readonly period: HalfYear | null;
  readonly consolidation: Consolidation | null;
}

export interface App {
  readonly store: Store<PaneState>;
  readonly services: Services;
}

export function initialPaneState(language: Language): PaneState {
  return {
    language,
    host: "starting",
    tab: "check",
    busy: null,
    trouble: null,
    notice: "",
    written: null,
    account: null,
    workbook: null,
    reading: null,
    stale: false,
    saved: emptyState,
    filter: initialFilter,
    selected: null,
    compute: { sheet: null, plan: null, asked: nothingAsked },
    approve: { sheet: null, programme: null, period: null, confirmed: false, receipt: null },
    region: { programme: null, period: null, consolidation: null },
  };
}

export function textsOf(state: PaneState): Catalogue {
  return catalogues[state.language];
}
