/** Every source inside a value, with the path that leads to it. */
import type { Source } from "../../shared/kit/source.ts";

function isSource(value: object): value is Source {
  return "document" in value && "place" in value && "hand" in value;
}

export function sourcesIn(value: unknown, path = ""): { readonly path: string; readonly source: Source }[] {
  if (typeof value !== "object" || value === null) return [];
  if (isSource(value)) return [{ path, source: value }];
  return Object.entries(value).flatMap(([key, part]) => sourcesIn(part, `${path}/${key}`));
}
