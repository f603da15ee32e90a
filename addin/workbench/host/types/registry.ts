/** Every class that this host knows, with its table. */
import { RangeAreasObject, RangeObject, SheetObject } from "../objects.ts";
import { TypeRegistry } from "../type-table.ts";
import {
  ApplicationObject,
  applicationTable,
  CultureInfoObject,
  cultureInfoTable,
  DatetimeFormatInfoObject,
  datetimeFormatInfoTable,
  NumberFormatInfoObject,
  numberFormatInfoTable,
} from "./application.ts";
import { FreezePanesObject, freezePanesTable } from "./freeze-panes.ts";
import {
  NamedItemCollection,
  NamedItemObject,
  namedItemCollectionTable,
  namedItemTable,
} from "./named-item.ts";
import { DocumentPropertiesObject, documentPropertiesTable } from "./properties.ts";
import { rangeTable } from "./range.ts";
import { RangeCollection, rangeAreasTable, rangeCollectionTable } from "./range-areas.ts";
import {
  RangeBorderCollection,
  RangeBorderObject,
  rangeBorderCollectionTable,
  rangeBorderTable,
} from "./range-border.ts";
import {
  RangeFillObject,
  RangeFontObject,
  RangeFormatObject,
  rangeFillTable,
  rangeFontTable,
  rangeFormatTable,
} from "./range-format.ts";
import { AddinServiceObject, addinServiceTable } from "./services.ts";
import { SettingCollection, SettingObject, settingCollectionTable, settingTable } from "./setting.ts";
import { TableCollection, TableObject, tableCollectionTable, tableTable } from "./table.ts";
import {
  TableColumnCollection,
  TableColumnObject,
  TableRowCollection,
  TableRowObject,
  tableColumnCollectionTable,
  tableColumnTable,
  tableRowCollectionTable,
  tableRowTable,
} from "./table-parts.ts";
import { WorkbookObject, workbookTable } from "./workbook.ts";
import { worksheetTable } from "./worksheet.ts";
import { WorksheetCollection, worksheetCollectionTable } from "./worksheet-collection.ts";
import { WorksheetProtectionObject, worksheetProtectionTable } from "./worksheet-protection.ts";

export const excelTypes = new TypeRegistry()
  .add(AddinServiceObject, addinServiceTable)
  .add(ApplicationObject, applicationTable)
  .add(CultureInfoObject, cultureInfoTable)
  .add(DatetimeFormatInfoObject, datetimeFormatInfoTable)
  .add(DocumentPropertiesObject, documentPropertiesTable)
  .add(FreezePanesObject, freezePanesTable)
  .add(NamedItemCollection, namedItemCollectionTable)
  .add(NamedItemObject, namedItemTable)
  .add(NumberFormatInfoObject, numberFormatInfoTable)
  .add(RangeAreasObject, rangeAreasTable)
  .add(RangeBorderCollection, rangeBorderCollectionTable)
  .add(RangeBorderObject, rangeBorderTable)
  .add(RangeCollection, rangeCollectionTable)
  .add(RangeFillObject, rangeFillTable)
  .add(RangeFontObject, rangeFontTable)
  .add(RangeFormatObject, rangeFormatTable)
  .add(RangeObject, rangeTable)
  .add(SettingCollection, settingCollectionTable)
  .add(SettingObject, settingTable)
  .add(SheetObject, worksheetTable)
  .add(TableCollection, tableCollectionTable)
  .add(TableColumnCollection, tableColumnCollectionTable)
  .add(TableColumnObject, tableColumnTable)
  .add(TableObject, tableTable)
  .add(TableRowCollection, tableRowCollectionTable)
  .add(TableRowObject, tableRowTable)
  .add(WorkbookObject, workbookTable)
  .add(WorksheetCollection, worksheetCollectionTable)
  .add(WorksheetProtectionObject, worksheetProtectionTable);
