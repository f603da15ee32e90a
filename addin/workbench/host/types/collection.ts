/** The members that all collections share. */
import { invalidArgument, itemNotFound } from "../failure.ts";
import type { TypeTable } from "../type-table.ts";

export interface CollectionShape<C, I extends object> {
  /** Client name, "WorksheetCollection". */
  readonly name: string;
  readonly items: (collection: C) => readonly I[];
  /** By whatever key the client may give: name or id. */
  readonly find: (collection: C, key: unknown) => I | null;
}

/** getItem, getItemOrNullObject, getItemAt, getCount and the loading of items; `more` adds or replaces members. */
export function collectionTable<C, I extends object>(
  shape: CollectionShape<C, I>,
  more: Partial<TypeTable<C>> = {},
): TypeTable<C> {
  const getItem = (collection: C, [key]: readonly unknown[]): I => {
    const item = shape.find(collection, key);
    if (!item) throw itemNotFound(`${shape.name}.getItem`);
    return item;
  };
  return {
    ...more,
    name: shape.name,
    items: shape.items,
    item: getItem,
    methods: {
      GetItem: getItem,
      GetItemOrNullObject: (collection, [key]) => shape.find(collection, key),
      GetItemAt: (collection, [index]) => {
        const item = shape.items(collection)[Number(index)];
        if (!item) throw invalidArgument(`${shape.name}.getItemAt`);
        return item;
      },
      GetCount: (collection) => shape.items(collection).length,
      ...more.methods,
    },
  };
}
