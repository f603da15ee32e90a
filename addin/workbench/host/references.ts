/**
 * Objects that the client asked to keep between requests. Two paths may lead to one host object and each
 * keeps and releases it by itself, so an id lives until it was released as often as it was kept.
 */
export class KeptReferences {
  readonly #objects = new Map<string, { readonly target: object; count: number }>();
  readonly #ids = new WeakMap<object, string>();
  #next = 1;

  /** Keeps the object once more and returns its id. */
  keep(target: object): string {
    const known = this.#ids.get(target);
    const entry = known === undefined ? undefined : this.#objects.get(known);
    if (known !== undefined && entry) {
      entry.count += 1;
      return known;
    }
    const id = `{ref-${this.#next++}}`;
    this.#objects.set(id, { target, count: 1 });
    this.#ids.set(target, id);
    return id;
  }

  release(id: string): void {
    const entry = this.#objects.get(id);
    if (!entry) return;
    entry.count -= 1;
    if (entry.count > 0) return;
    this.#objects.delete(id);
    this.#ids.delete(entry.target);
  }

  releaseAll(): void {
    for (const { target } of this.#objects.values()) this.#ids.delete(target);
    this.#objects.clear();
  }

  find(id: string): object | null {
    return this.#objects.get(id)?.target ?? null;
  }

  idOf(target: object): string | null {
    return this.#ids.get(target) ?? null;
  }

  get size(): number {
    return this.#objects.size;
  }
}
