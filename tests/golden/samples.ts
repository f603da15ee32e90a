/** The sample workbooks, in memory: bytes, and where every named figure stands. */
import { writeXlsx } from "hucre/xlsx";
import { FONT, type OfficerSheet } from "./officer-sheet.ts";
import { indicatorSheets } from "./sample-indicators.ts";
import { milanSheets } from "./sample-milan.ts";
import { milan2012Sheets } from "./sample-milan-2012.ts";
import { cremonaSheets, milanNetworkSheets } from "./sample-network.ts";
import { allocationSheets, grantsSheets } from "./sample-region.ts";
import { valPadanaSheets } from "./sample-val-padana.ts";

const workbooks: Readonly<Record<string, () => OfficerSheet[]>> = {
  "Piano Milano 2017-2018.xlsx": milanSheets,
  "Riparto Lombardia 2014.xlsx": allocationSheets,
  "Avviso POR FSE 2017.xlsx": grantsSheets,
  "Piano Val Padana 2017-2018.xlsx": valPadanaSheets,
  "Piano di lavoro Milano 2012.xlsx": milan2012Sheets,
  "Rete e Comitato Milano 2017.xlsx": milanNetworkSheets,
  "Accordo Cremona 2014.xlsx": cremonaSheets,
  "Indicatori di monitoraggio.xlsx": indicatorSheets,
};

/** Workbook name, then sheet name, then key of the figure, to its A1 address. */
export type Layout = Record<string, Record<string, Record<string, string>>>;

/** Same input, same bytes: no clock, no randomness. */
export async function buildSamples(): Promise<{ files: Map<string, Uint8Array>; layout: Layout }> {
  const files = new Map<string, Uint8Array>();
  const layout: Layout = {};
  // A fixed date: the writer would otherwise stamp the hour of the build.
  const date = new Date("2018-01-15T09:00:00Z");
  for (const [name, draw] of Object.entries(workbooks)) {
    const sheets = draw();
    layout[name] = Object.fromEntries(sheets.map((sheet) => [sheet.name, sheet.addresses]));
    const bytes = await writeXlsx({
      sheets: sheets.map((sheet) => sheet.finish()),
      defaultFont: { name: FONT, size: 11 },
      properties: { title: name.replace(".xlsx", ""), creator: "Concilia", created: date, modified: date },
    });
    files.set(name, bytes);
  }
  return { files, layout };
}
