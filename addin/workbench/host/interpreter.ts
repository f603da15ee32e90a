/**
 * Runs one rich API request: object paths are resolved once each, actions run in order, the first failure
 * ends the request and leaves the earlier actions done. Knows the protocol and nothing of Excel.
 */
import { apiNotFound, RichApiFailure } from "./failure.ts";
import { answerQuery, identityOf, type QueryContext } from "./query.ts";
import { KeptReferences } from "./references.ts";
import { clientSpelling, memberNamed, type TypeRegistry, type TypeTable } from "./type-table.ts";
import {
  type Action,
  ActionKind,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  PathKind,
  type RequestBody,
  type ResponseBody,
  type WireError,
} from "./wire.ts";

/** What surrounds the interpreter. */
export interface Surroundings {
  /** The workbook: what an empty path means. */
  readonly root: object;
  readonly types: TypeRegistry;
  /** Stand-alone services by full name, each made once per request. */
  readonly services: Readonly<Record<string, () => object>>;
  /** Awaited before values are read: lets a calculation end. */
  beforeRead(): Promise<void>;
  /** Runs one synchronous step of the request: whatever changes inside is the add-in's doing. */
  inside<R>(step: () => R): R;
}

export class Interpreter {
  readonly references = new KeptReferences();
  /** Every member, service or kind that a client asked for and this host does not have. Never emptied by itself. */
  readonly unknownMembers: string[] = [];

  constructor(private readonly surroundings: Surroundings) {}

  async process(body: RequestBody): Promise<ResponseBody> {
    const run = new Run(this, this.surroundings, body);
    return run.all();
  }

  /** Records what is missing and answers as Excel does for a member it does not have. */
  missing(what: string, location = what): never {
    this.unknownMembers.push(what);
    throw apiNotFound(location);
  }
}

class Run {
  readonly #resolved = new Map<number, object | null>();
  readonly #query: QueryContext;

  constructor(
    private readonly interpreter: Interpreter,
    private readonly surroundings: Surroundings,
    private readonly body: RequestBody,
  ) {
    this.#query = {
      types: surroundings.types,
      references: interpreter.references,
      unknown: (table, member) => this.#unknownMember(table, member),
    };
  }

  async all(): Promise<ResponseBody> {
    const results: ActionResult[] = [];
    const traceIds: number[] = [];
    let error: WireError | undefined;
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: await this.#act(action) });
        if (action.ActionType === ActionKind.trace) traceIds.push(action.Id);
      } catch (cause) {
        error = wireError(cause, index);
        break;
      }
    }
    return {
      Results: results,
      ...(traceIds.length > 0 ? { TraceIds: traceIds } : {}),
      ...(error ? { Error: error } : {}),
    };
  }

  async #act(action: Action): Promise<unknown> {
    const { inside } = this.surroundings;
    switch (action.ActionType) {
      case ActionKind.instantiate:
        return inside(() => identityOf(this.#target(action), this.#query));
      case ActionKind.query:
        await this.surroundings.beforeRead();
        return inside(() => answerQuery(this.#target(action), action.QueryInfo ?? {}, this.#query));
      case ActionKind.method: {
        await this.surroundings.beforeRead();
        const value = await inside(() => this.#callMethod(action));
        return value === undefined ? null : value;
      }
      case ActionKind.setProperty:
        return inside(() => {
          const [value] = this.#arguments(action.ArgumentInfo);
          this.#set(this.#target(action), action.Name ?? "", value);
          return null;
        });
      case ActionKind.update:
        return inside(() => {
          const target = this.#target(action);
          for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
            this.#set(target, name, this.#plainOrObject(value));
          }
          return null;
        });
      case ActionKind.trace:
        return null;
      default:
        return this.interpreter.missing(`action type ${action.ActionType}`);
    }
  }

  #target(action: Action): object | null {
    return this.#resolve(action.ObjectPathId ?? 0);
  }

  #callMethod(action: Action): unknown {
    const target = this.#target(action);
    const name = action.Name ?? "";
    if (name === "_KeepReference") {
      if (target !== null) this.interpreter.references.keep(target);
      return null;
    }
    if (target === null) return { _IsNull: true };
    return this.#method(target, name, action.ArgumentInfo);
  }

  #method(target: object, name: string, info: ArgumentInfo | undefined): unknown {
    const table = this.surroundings.types.of(target);
    const found = memberNamed(table.methods, name) ?? this.#unknownMember(table, name);
    return found.member(target, this.#arguments(info), {
      references: this.interpreter.references,
      missing: (what) => this.interpreter.missing(what),
    });
  }

  #set(target: object | null, name: string, value: unknown): void {
    if (target === null) {
      throw new RichApiFailure(
        "InvalidObjectPath",
        `The object whose ${name} was set is a null object.`,
        400,
      );
    }
    const table = this.surroundings.types.of(target);
    const scalar = memberNamed(table.scalars, name);
    if (scalar?.member.set) {
      scalar.member.set(target, value);
      return;
    }
    const link = memberNamed(table.links, name);
    if (link && value !== null && typeof value === "object") {
      for (const [key, nested] of Object.entries(value)) this.#set(link.member(target), key, nested);
      return;
    }
    this.#unknownMember(table, `${name} (set)`);
  }

  /** A path is resolved once per request: "Add" must not run twice. */
  #resolve(id: number): object | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths?.[String(id)];
    if (!path) throw new RichApiFailure("InvalidObjectPath", `There is no object path ${id}.`, 400);
    const target = this.#follow(path);
    this.#resolved.set(id, target);
    return target;
  }

  #follow(path: ObjectPath): object | null {
    const parent = path.ParentObjectPathId ? this.#resolve(path.ParentObjectPathId) : this.surroundings.root;
    // Everything below a null object is a null object.
    if (parent === null) return null;
    const table = this.surroundings.types.of(parent);
    switch (path.ObjectPathType) {
      case PathKind.globalObject:
        return this.surroundings.root;
      case PathKind.newObject:
        return (this.surroundings.services[path.Name] ?? this.interpreter.missing(`service ${path.Name}`))();
      case PathKind.method:
        return objectOrNull(this.#method(parent, path.Name, path.ArgumentInfo), table, path);
      case PathKind.property:
        return (memberNamed(table.links, path.Name) ?? this.#unknownMember(table, path.Name)).member(parent);
      case PathKind.indexer:
        return (table.item ?? this.#unknownMember(table, "getItem"))(
          parent,
          this.#arguments(path.ArgumentInfo),
        );
      case PathKind.referenceId: {
        const kept = this.interpreter.references.find(path.Name);
        if (kept) return kept;
        throw new RichApiFailure(
          "InvalidReference",
          "This reference is not valid for the current operation.",
          400,
        );
      }
      case PathKind.nullObject:
        return null;
      default:
        return this.interpreter.missing(`object path type ${path.ObjectPathType} ${path.Name}`);
    }
  }

  /** Never decides by "is it a number": only the parallel array of path ids makes an argument an object. */
  #arguments(info: ArgumentInfo | undefined): unknown[] {
    const fromPaths = (values: readonly unknown[], ids: readonly unknown[]): unknown[] =>
      values.map((value, index) => {
        const id = ids[index];
        if (Array.isArray(id) && Array.isArray(value)) return fromPaths(value, id);
        return typeof id === "number" && id !== 0 ? this.#resolve(id) : this.#plainOrObject(value);
      });
    return fromPaths(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  #plainOrObject(value: unknown): unknown {
    if (value === null || typeof value !== "object") return value;
    if (Array.isArray(value)) {
      // Cell matrices have no objects inside rows; looking into 100,000 cells would cost more than writing them.
      return value.some((item) => isPlainObject(item))
        ? value.map((item) => this.#plainOrObject(item))
        : value;
    }
    if ("_ObjectPathId" in value) return this.#resolve(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#plainOrObject(item)]));
  }

  #unknownMember(table: TypeTable<object>, member: string): never {
    return this.interpreter.missing(`${table.name}.${member}`, `${table.name}.${clientSpelling(member)}`);
  }
}

function isPlainObject(value: unknown): boolean {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function objectOrNull(value: unknown, table: TypeTable<object>, path: ObjectPath): object | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "object") return value;
  throw new Error(`${table.name}.${path.Name} is no object and cannot be a path`);
}

function wireError(cause: unknown, index: number): WireError {
  if (cause instanceof RichApiFailure) {
    return {
      Code: cause.code,
      Message: cause.message,
      Location: cause.location,
      HttpStatusCode: cause.httpStatus,
      ActionIndex: index,
    };
  }
  return {
    Code: "GeneralException",
    Message: cause instanceof Error ? cause.message : String(cause),
    Location: null,
    HttpStatusCode: 500,
    ActionIndex: index,
  };
}
