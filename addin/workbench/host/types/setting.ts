/** Settings that an add-in keeps in the workbook; the same store as the document settings of the old API. */
import type { Model } from "../objects.ts";
import type { TypeTable } from "../type-table.ts";
import { collectionTable } from "./collection.ts";

export class SettingCollection {
  constructor(readonly model: Model) {}
}

export class SettingObject {
  constructor(
    readonly model: Model,
    readonly key: string,
  ) {}
}

export const settingCollectionTable = collectionTable<SettingCollection, SettingObject>(
  {
    name: "SettingCollection",
    items: ({ model }) => Object.keys(model.metadata.settings()).map((key) => new SettingObject(model, key)),
    find: ({ model }, key) =>
      Object.hasOwn(model.metadata.settings(), String(key)) ? new SettingObject(model, String(key)) : null,
  },
  {
    methods: {
      Add: ({ model }, [key, value]) => {
        const setting = new SettingObject(model, String(key));
        store(setting, value);
        return setting;
      },
    },
  },
);

export const settingTable: TypeTable<SettingObject> = {
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ model, key }) => JSON.parse(model.metadata.settings()[key] ?? "null"),
      set: store,
    },
  },
  methods: {
    Delete: ({ model, key }) => {
      const { [key]: _deleted, ...others } = model.metadata.settings();
      model.metadata.replaceSettings(others);
    },
  },
};

function store({ model, key }: SettingObject, value: unknown): void {
  model.metadata.replaceSettings({ ...model.metadata.settings(), [key]: JSON.stringify(value ?? null) });
}
