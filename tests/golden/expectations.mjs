/**
 * What a careful accountant finds in the sample workbooks, and what must stay silent because it is right.
 * Independent of the product: own arithmetic, printed data and cell addresses only.
 *
 *   node tests/golden/expectations.mjs            prints the document
 *   node tests/golden/expectations.mjs --write    writes expected.json
 *
 * mustReport      a finding at `cell` (or one of `otherCells`) with at least, and where given at most, that severity
 * mustStaySilent  no finding at `cell` above `tolerated` (null: none at all)
 * mayReport       matters of judgement: allowed up to `atMost`, not required
 * Every finding on a cell that is neither in mustReport nor in mayReport is a false alarm.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { allocation } from "./expectations-allocation.mjs";
import { indicators } from "./expectations-indicators.mjs";
import { checkMilan } from "./expectations-milan.mjs";
import { checkMonitoring } from "./expectations-monitoring.mjs";
import {
  checkCommittee,
  checkForm,
  checkNetwork,
  checkSignatories,
  committee,
} from "./expectations-network.mjs";
import { checkAllocationTable, checkGrants } from "./expectations-region.mjs";
import { checkFront, checkRegister } from "./expectations-register.mjs";
import { checkValPadana } from "./expectations-val-padana.mjs";

const read = (name) => JSON.parse(readFileSync(new URL(`data/${name}.json`, import.meta.url), "utf8"));
const layout = read("layout");
const order = ["info", "warning", "error"];

const mustReport = [];
const mayReport = [];
const silent = [];

/** What the checks of one sheet write to; cells are named by their key in the layout. */
function sheetOf(workbook, sheet) {
  const place = (key) => {
    const cell = layout[workbook]?.[sheet]?.[key];
    if (cell === undefined) throw new Error(`no cell ${key} in ${workbook} / ${sheet}`);
    return { workbook, sheet, cell };
  };
  return {
    place,
    report: (key, what, rest) => mustReport.push({ ...place(key), what, ...rest }),
    may: (key, what, atMost) => mayReport.push({ ...place(key), what, atMost }),
    right: (key, what) => silent.push({ ...place(key), what }),
    /** Silent when `ok`, otherwise a report: the outcome is computed, never written down. */
    check(key, what, ok, rest) {
      if (ok) this.right(key, what);
      else this.report(key, what, rest());
    },
  };
}

const milan = (sheet) => sheetOf("Piano Milano 2017-2018.xlsx", sheet);
const valPadana = (sheet) => sheetOf("Piano Val Padana 2017-2018.xlsx", sheet);

checkMilan(read, milan);
checkMonitoring(read("milan-monitoring"), milan("Monitoraggio 2-2017"), read("milan-projects"));
checkAllocationTable(read("lombardia-2014"), sheetOf("Riparto Lombardia 2014.xlsx", "Indicatori e pesi"));
checkGrants(read("por-fse-2017"), sheetOf("Avviso POR FSE 2017.xlsx", "Contributi per provincia"));
checkValPadana(read, valPadana);
checkMonitoring(
  read("valpadana-monitoring"),
  valPadana("Monitoraggio II sem 2017"),
  read("valpadana-projects"),
);

checkFront(read("milan-2012-front"), sheetOf("Piano di lavoro Milano 2012.xlsx", "Frontespizio"));
checkRegister(read("milan-2012-register"), sheetOf("Piano di lavoro Milano 2012.xlsx", "Azioni"));
checkNetwork(read("milan-members"), sheetOf("Rete e Comitato Milano 2017.xlsx", "Rete"));
checkCommittee(read("milan-committee"), sheetOf("Rete e Comitato Milano 2017.xlsx", "Comitato"));
checkSignatories(read("cremona-signatories"), sheetOf("Accordo Cremona 2014.xlsx", "Enti aderenti"));
const { lists } = read("printed-lists");
for (const [sheet, recognised, ...ids] of [
  ["Indicatori 2014-15", true, "lg-2014-indicators"],
  ["Indicatori Piano 2017-18", true, "plan-mi-2017-plan-indicators", "plan-mi-2017-ats-indicators"],
  ["Indicatori Alleanze 2017-18", false, "plan-mi-2017-project-indicators"],
]) {
  const items = ids.flatMap((id) => lists.find((list) => list.id === id).items);
  checkForm(items, sheetOf("Indicatori di monitoraggio.xlsx", sheet), recognised);
}

const same = (a, b) => a.workbook === b.workbook && a.sheet === b.sheet && a.cell === b.cell;
const mustStaySilent = silent.map((entry) => {
  const allowed = [
    ...mustReport.filter((r) => same(r, entry)).map((r) => r.severityAtMost ?? r.severityAtLeast),
    ...mayReport.filter((r) => same(r, entry)).map((r) => r.atMost),
  ];
  const highest = Math.max(-1, ...allowed.map((severity) => order.indexOf(severity)));
  return { ...entry, tolerated: order[highest] ?? null };
});

const document = {
  mustReport,
  mustStaySilent,
  mayReport,
  allocation: allocation(read("lombardia-2014")),
  indicators: indicators([
    ["ATS-MI", read("milan-monitoring")],
    ["ATS-VP", read("valpadana-monitoring")],
  ]),
  committee: committee(read("milan-committee")),
};

// Short lists on one line, as the formatter of this repository wants them.
const text = `${JSON.stringify(document, null, 2).replace(/\[\n\s+((?:"[^"]*"(?:,\n\s+)?)+)\n\s+\]/g, (_, list) => `[${list.replace(/,\n\s+/g, ", ")}]`)}\n`;
if (process.argv.includes("--write")) writeFileSync(new URL("expected.json", import.meta.url), text);
else process.stdout.write(text);
