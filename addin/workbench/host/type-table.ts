/**
 * How a host describes one class of its objects to the interpreter: members by wire name.
 * A type table is data; the interpreter alone knows the protocol and knows no class.
 */
import type { KeptReferences } from "./references.ts";

/** What a method may need beyond its object and arguments. */
export interface Call {
  readonly references: KeptReferences;
  /** Records something asked for inside the arguments that the host does not have, and throws ApiNotFound. */
  missing(what: string): never;
}

export interface Scalar<T> {
  get(target: T): unknown;
  /** Absent: read-only. */
  set?(target: T, value: unknown): void;
  /** False for members that a load of "everything" leaves out. Default true. */
  readonly inDefaultLoad?: boolean;
}

export interface TypeTable<T> {
  /** The client's class name in the singular form that error locations use, "Worksheet". */
  readonly name: string;
  /** What an instantiation answers so that the client can address the object again. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  /** Navigation properties: another object, or null for a null object. */
  readonly links?: Readonly<Record<string, (target: T) => object | null>>;
  /** Return an object (when used as a path), a plain value (as an action), or a promise of a plain value. */
  readonly methods?: Readonly<Record<string, (target: T, args: readonly unknown[], call: Call) => unknown>>;
  /** Present on collections. */
  readonly items?: (target: T) => readonly object[];
  /** `collection.getItem(key)`; throws when there is none. */
  readonly item?: (target: T, args: readonly unknown[]) => object;
}

/** The tables of a host, found by the class of an object. */
export class TypeRegistry {
  readonly #tables = new Map<unknown, TypeTable<object>>();

  /** Registers the table of all direct instances of a class. */
  add<T extends object>(ofClass: abstract new (...args: never[]) => T, table: TypeTable<T>): this {
    // Sound: the table is only ever handed instances of the constructor it is filed under.
    this.#tables.set(ofClass, table as unknown as TypeTable<object>);
    return this;
  }

  of(target: object): TypeTable<object> {
    const table = this.#tables.get(target.constructor);
    if (!table) throw new Error(`The host made an object without a type table: ${target.constructor.name}`);
    return table;
  }
}

/** "GetRange" -> "getRange": the way the client spells a member. */
export function clientSpelling(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** Finds a member by name whatever its capitals: loads carry the developer's spelling. */
export function memberNamed<V>(
  members: Readonly<Record<string, V>> | undefined,
  name: string,
): { readonly name: string; readonly member: V } | null {
  if (!members) return null;
  if (Object.hasOwn(members, name)) return { name, member: members[name] as V };
  const lower = name.toLowerCase();
  for (const [key, member] of Object.entries(members)) {
    if (key.toLowerCase() === lower) return { name: key, member };
  }
  return null;
}
