/** Starts the browser spreadsheet: Univer with the single presets, in Italian, drawn into one element. */
import { LocaleType, mergeLocales, type Plugin, type PluginCtor, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingItalian from "@univerjs/preset-sheets-conditional-formatting/locales/it-IT";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreItalian from "@univerjs/preset-sheets-core/locales/it-IT";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationItalian from "@univerjs/preset-sheets-data-validation/locales/it-IT";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterItalian from "@univerjs/preset-sheets-filter/locales/it-IT";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteItalian from "@univerjs/preset-sheets-note/locales/it-IT";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import sortItalian from "@univerjs/preset-sheets-sort/locales/it-IT";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableItalian from "@univerjs/preset-sheets-table/locales/it-IT";

type Registration = PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown];

/** @param container id of the element that the spreadsheet fills. */
export function createUniver(container: string): { univer: Univer; univerAPI: FUniver } {
  const univer = new Univer({
    locale: LocaleType.IT_IT,
    locales: {
      [LocaleType.IT_IT]: mergeLocales(
        coreItalian,
        tableItalian,
        noteItalian,
        dataValidationItalian,
        conditionalFormattingItalian,
        filterItalian,
        sortItalian,
      ),
    },
  });
  const presets = [
    UniverSheetsCorePreset({ container, disableAutoFocus: true }),
    UniverSheetsTablePreset(),
    UniverSheetsNotePreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
  ];
  for (const registration of presets.flatMap((preset) => preset.plugins as Registration[])) {
    const [plugin, config] = Array.isArray(registration) ? registration : [registration, undefined];
    univer.registerPlugin(plugin, plugin === UniverSheetsTableUIPlugin ? TABLE_UI : config);
  }
  return { univer, univerAPI: FUniver.newAPI(univer) };
}

/** The strip of table names above a table on row 1 shifts the grid under the mouse: clicks land rows below. */
const TABLE_UI = { hideAnchor: true };
