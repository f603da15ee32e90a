/** The application: calculation and the user's regional settings. */
import { invalidArgument } from "../failure.ts";
import type { Model } from "../objects.ts";
import type { TypeTable } from "../type-table.ts";

export class ApplicationObject {
  constructor(readonly model: Model) {}
}

export class CultureInfoObject {
  constructor(readonly model: Model) {}
}

export class NumberFormatInfoObject {
  constructor(readonly model: Model) {}
}

export class DatetimeFormatInfoObject {
  constructor(readonly model: Model) {}
}

const DECIMAL = ",";
const THOUSANDS = ".";

/** The workbench is an Italian Excel: its separators are, and calculation is automatic. */
export const applicationTable: TypeTable<ApplicationObject> = {
  name: "Application",
  scalars: {
    CalculationMode: {
      get: () => "Automatic",
      set: (_application, mode) => {
        // Univer calculates by itself; a pretended manual mode would show values that Excel would not.
        if (mode !== "Automatic") throw invalidArgument("Application.calculationMode");
      },
    },
    CalculationState: { get: () => "Done" },
    CalculationEngineVersion: { get: () => 191_029 },
    DecimalSeparator: { get: () => DECIMAL },
    ThousandsSeparator: { get: () => THOUSANDS },
    UseSystemSeparators: { get: () => true },
  },
  links: { CultureInfo: ({ model }) => new CultureInfoObject(model) },
  methods: {
    Calculate: ({ model }) => model.book.recalculate(),
    // Nothing to do: the grid is drawn when the batch is over, and calculation waits for the next read.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

export const cultureInfoTable: TypeTable<CultureInfoObject> = {
  name: "CultureInfo",
  scalars: { Name: { get: () => "it-IT" } },
  links: {
    DatetimeFormat: ({ model }) => new DatetimeFormatInfoObject(model),
    NumberFormat: ({ model }) => new NumberFormatInfoObject(model),
  },
};

export const numberFormatInfoTable: TypeTable<NumberFormatInfoObject> = {
  name: "NumberFormatInfo",
  scalars: {
    NumberDecimalSeparator: { get: () => DECIMAL },
    NumberGroupSeparator: { get: () => THOUSANDS },
  },
};

export const datetimeFormatInfoTable: TypeTable<DatetimeFormatInfoObject> = {
  name: "DatetimeFormatInfo",
  scalars: {
    DateSeparator: { get: () => "/" },
    LongDatePattern: { get: () => "dddd d MMMM yyyy" },
    LongTimePattern: { get: () => "HH:mm:ss" },
    ShortDatePattern: { get: () => "dd/MM/yyyy" },
    TimeSeparator: { get: () => ":" },
  },
};
