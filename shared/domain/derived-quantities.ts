/**
 * What the sheets of a plan say about the quantities that monitoring indicators count, in order of trust: where things are listed or
 * dated one by one before where somebody has summed them up. Two sheets of one kind tell nothing: we cannot say which one counts.
 */
import type { QuantityId } from "../acts/quantities.ts";
import { fromActions } from "./derived-actions.ts";
import { fromCofinancing, fromMonitoring, fromPayments, moneyOfProjects } from "./derived-money.ts";
import { fromAlliances, fromMemberCounts, fromMemberList } from "./derived-network.ts";
import { ofWholePlan } from "./derived-plan.ts";
import { fromProjects, fromProposals, projectsFromActions } from "./derived-projects.ts";
import type { Derivation, Part } from "./derived-quantity.ts";
import { fromActionRegister } from "./derived-register.ts";
import { fromSystemActions } from "./derived-system.ts";
import type { Kind, Table } from "./table.ts";
import { tablesOf } from "./table-access.ts";

/** The parts of a breakdown and the whole are found by quantity, without going through all of them. */
export class DerivedQuantities {
  readonly all: readonly Derivation[];
  readonly #byPart = new Map<string, Derivation[]>();
  readonly #parts = new Map<QuantityId, Map<string, Part>>();
  readonly #others: { readonly from: DerivedQuantities; readonly except: ReadonlySet<QuantityId> } | null;

  constructor(
    all: readonly Derivation[],
    others: DerivedQuantities | null = null,
    own: readonly QuantityId[] = [],
  ) {
    this.all = all;
    this.#others = others && { from: others, except: new Set(own) };
    for (const derivation of all) {
      const { quantity, part } = derivation;
      const key = placeOf(quantity, part);
      const own = this.#byPart.get(key);
      if (own) own.push(derivation);
      else this.#byPart.set(key, [derivation]);
      if (!part) continue;
      const parts = this.#parts.get(quantity) ?? new Map<string, Part>();
      this.#parts.set(quantity, parts.set(`${part.kind} ${part.key}`, part));
    }
  }

  /** Of one quantity and part, in order of trust; `part` null: of the whole. */
  of(quantity: QuantityId, part: Pick<Part, "kind" | "key"> | null): readonly Derivation[] {
    if (this.#others && !this.#others.except.has(quantity)) return this.#others.from.of(quantity, part);
    return this.#byPart.get(placeOf(quantity, part)) ?? [];
  }

  /** Of one quantity, the whole and all parts. */
  ofAll(quantity: QuantityId): Derivation[] {
    return [null, ...this.parts(quantity)].flatMap((part) => [...this.of(quantity, part)]);
  }

  parts(quantity: QuantityId): Part[] {
    if (this.#others && !this.#others.except.has(quantity)) return this.#others.from.parts(quantity);
    return [...(this.#parts.get(quantity)?.values() ?? [])];
  }
}

/** The same but for some quantities, as `change` makes them out of what was derived of them. */
export function withOther(
  derived: DerivedQuantities,
  quantities: readonly QuantityId[],
  change: (all: readonly Derivation[]) => readonly Derivation[],
): DerivedQuantities {
  return new DerivedQuantities(
    change(quantities.flatMap((quantity) => derived.ofAll(quantity))),
    derived,
    quantities,
  );
}

function placeOf(quantity: QuantityId, part: Pick<Part, "kind" | "key"> | null): string {
  return part ? `${quantity} ${part.kind} ${part.key}` : quantity;
}

function only(tables: readonly Table[], kind: Kind): Table | null {
  const [table, ...others] = tablesOf(tables, kind);
  return table && others.length === 0 ? table : null;
}

/**
 * `asAt`: the last day of the half-year that the sheets are about (ISO); null where they do not say: then no day is held against them.
 *
 * Order of trust. Members: the list before the counts by type, as in the regional picture. Projects in the plan: the table of projects
 * before the sheet of actions, which may lack some; started and concluded: the actions before a status of the project, for a project
 * starts with its first action and ends with its last. Paid money: the register, act by act, before the monitoring sheet.
 * Cofinancing: its own sheet before the monitoring sheet's column for the plan; for a project the monitoring sheet, whose ratios it is about.
 */
export function deriveQuantities(tables: readonly Table[], asAt: string | null = null): DerivedQuantities {
  const of = (kind: Kind, read: (table: Table) => Derivation[]): Derivation[] => {
    const table = only(tables, kind);
    return table ? read(table) : [];
  };
  const projects = only(tables, "projects");
  const names = projects ?? only(tables, "monitoring");
  const list = only(tables, "memberList");
  const actions = only(tables, "projectActions");
  const standing = actions ? projectsFromActions(actions, projects) : [];
  const inPlan = (derivation: Derivation) => derivation.quantity === "projectsInPlan";
  const ofProjects = projects ? fromProjects(projects) : [];
  return new DerivedQuantities([
    ...of("memberList", (table) => fromMemberList(table, asAt)),
    ...of("members", fromMemberCounts),
    ...of("alliances", (table) => fromAlliances(table, list ? [list] : [], asAt)),
    ...ofProjects.filter(inPlan),
    ...standing,
    ...ofProjects.filter((derivation) => !inPlan(derivation)),
    ...of("proposals", fromProposals),
    ...(actions ? fromActions(actions) : []),
    ...of("payments", (table) => fromPayments(table, asAt)),
    ...of("monitoring", (table) => fromMonitoring(table, names)),
    ...of("cofinancing", (table) => fromCofinancing(table, names)),
    ...(projects ? moneyOfProjects(projects) : []),
    ...of("systemActions", (table) => fromSystemActions(table, asAt)),
    ...ofWholePlan(only(tables, "monitoring"), only(tables, "systemActions")),
    ...of("actionRegister", fromActionRegister),
  ]);
}
