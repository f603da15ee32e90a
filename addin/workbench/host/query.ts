/** Answers a load: which members of an object, of its neighbours and of a collection's items were asked for. */
import type { KeptReferences } from "./references.ts";
import { memberNamed, type TypeRegistry, type TypeTable } from "./type-table.ts";
import type { QueryInfo } from "./wire.ts";

export interface QueryContext {
  readonly types: TypeRegistry;
  readonly references: KeptReferences;
  /** Records an unknown member and throws. */
  unknown(table: TypeTable<object>, member: string): never;
}

type Answer = Record<string, unknown>;

/** Id members and the kept reference of an object: what the client needs to address it again. */
export function identityOf(target: object | null, context: QueryContext): Answer | null {
  if (target === null) return null;
  const answer: Answer = { ...context.types.of(target).identity?.(target) };
  const reference = context.references.idOf(target);
  if (reference !== null) answer._ReferenceId = reference;
  return answer;
}

export function answerQuery(target: object | null, query: QueryInfo, context: QueryContext): Answer | null {
  if (target === null) return null;
  const table = context.types.of(target);
  return table.items
    ? answerCollection(target, table.items(target), query, context)
    : answerObject(target, query, context);
}

/** Names of a collection's load mean its items, unless they are scalars of the collection itself ("count"). */
function answerCollection(
  target: object,
  items: readonly object[],
  query: QueryInfo,
  context: QueryContext,
): Answer {
  const table = context.types.of(target);
  const select = (query.Select ?? []).map(withoutItems).filter((name) => name !== "");
  const own = select.filter((name) => memberNamed(table.scalars, name));
  const ofItems = select.filter((name) => !memberNamed(table.scalars, name));
  const answer: Answer = {};
  for (const name of own.length > 0 || select.length > 0 ? own : Object.keys(table.scalars ?? {})) {
    readScalar(answer, target, table, name, context);
  }
  if (ofItems.length > 0 || own.length === 0) {
    const skip = query.Skip ?? 0;
    const page = items.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
    const itemQuery = { Select: ofItems, Expand: (query.Expand ?? []).map(withoutItems) };
    answer._Items = page.map((item) => answerQuery(item, itemQuery, context));
  }
  return answer;
}

function answerObject(target: object, query: QueryInfo, context: QueryContext): Answer {
  const table = context.types.of(target);
  const answer: Answer = identityOf(target, context) ?? {};
  const nested = new Map<string, string[]>();
  const select = query.Select ?? [];
  const wanted = select.length === 0 && (query.Expand ?? []).length === 0 ? ["*"] : select;
  for (const path of [...wanted, ...(query.Expand ?? []).map((name) => `${name}/`)]) {
    const slash = path.indexOf("/");
    if (slash > 0) {
      collect(nested, path.slice(0, slash), path.slice(slash + 1));
    } else if (path === "*" || path === "$all") {
      for (const [name, scalar] of Object.entries(table.scalars ?? {})) {
        if (scalar.inDefaultLoad !== false) answer[name] = scalar.get(target);
      }
    } else if (memberNamed(table.links, path)) {
      collect(nested, path, "");
    } else {
      readScalar(answer, target, table, path, context);
    }
  }
  for (const [name, below] of nested) {
    const link = memberNamed(table.links, name) ?? context.unknown(table, name);
    const select = below.map(withoutItems).filter((path) => path !== "" && path !== "/");
    answer[link.name] = answerQuery(link.member(target), { Select: select }, context);
  }
  return answer;
}

function readScalar(
  answer: Answer,
  target: object,
  table: TypeTable<object>,
  name: string,
  context: QueryContext,
): void {
  const found = memberNamed(table.scalars, name) ?? context.unknown(table, name);
  answer[found.name] = found.member.get(target);
}

function collect(nested: Map<string, string[]>, name: string, below: string): void {
  const known = nested.get(name);
  if (known) known.push(below);
  else nested.set(name, [below]);
}

/** "items/name" of a nested load means the name of the items. */
function withoutItems(path: string): string {
  return path.replace(/^items(\/|$)/i, "");
}
