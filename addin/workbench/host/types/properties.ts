/** Title, author and the like: kept with the workbook for as long as it is open. */
import type { Model } from "../objects.ts";
import type { Scalar, TypeTable } from "../type-table.ts";

export class DocumentPropertiesObject {
  constructor(readonly model: Model) {}
}

const NAMES = [
  "Author",
  "Category",
  "Comments",
  "Company",
  "Keywords",
  "Manager",
  "Subject",
  "Title",
] as const;

const textProperty = (name: string): Scalar<DocumentPropertiesObject> => ({
  get: ({ model }) => model.metadata.property(name),
  set: ({ model }, value) => model.metadata.setProperty(name, String(value)),
});

export const documentPropertiesTable: TypeTable<DocumentPropertiesObject> = {
  name: "DocumentProperties",
  scalars: Object.fromEntries(NAMES.map((name) => [name, textProperty(name)])),
};
