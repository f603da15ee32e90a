/** The Milan work plan of 2012 as an officer would keep it: the register pasted page by page, and the card of its front page. */
import { letter, OfficerSheet } from "./officer-sheet.ts";
import { type PrintedRegister, type PrintedTable, printed } from "./printed.ts";

const PLAN = [
  "PIANO di LAVORO TERRITORIALE per la PROMOZIONE di INTERVENTI di CONCILIAZIONE VITA e LAVORO sul TERRITORIO della PROVINCIA di MILANO",
  "Aggiornamento al 30.06.2012",
] as const;

export function milan2012Sheets(): OfficerSheet[] {
  return [front(), register()];
}

function titles(sheet: OfficerSheet, third: string): void {
  sheet.put("A1", PLAN[0], { look: "title", to: "D1" });
  sheet.put("A2", PLAN[1], { look: "subtitle", to: "D2" });
  sheet.put("A3", third, { look: "title", to: "D3" });
}

function front(): OfficerSheet {
  const data = printed<PrintedTable>("milan-2012-front");
  const sheet = new OfficerSheet("Frontespizio", [44, 8, 18, 44], true);
  titles(sheet, "Scheda del documento");
  data.header.forEach((text, i) => {
    sheet.put(`${letter(i)}5`, text, { look: "head", key: `header.${i}` });
  });
  data.rows.forEach((cells, i) => {
    cells.forEach((text, j) => {
      if (text === "") return;
      // An empty cell belongs to the wide one before it.
      const next = cells.findIndex((other, k) => k > j && other !== "");
      const last = (next < 0 ? cells.length : next) - 1;
      const at = `${letter(j)}${6 + i}`;
      const wide = last > j ? { to: `${letter(last)}${6 + i}` } : {};
      sheet.put(at, text, { look: "text", key: `row.${i}.${j}`, ...wide });
    });
  });
  return sheet;
}

function register(): OfficerSheet {
  const data = printed<PrintedRegister>("milan-2012-register");
  const sheet = new OfficerSheet("Azioni", [30, 66, 84, 36], true, "many");
  titles(sheet, "5. Aggiornamento delle Azioni del Piano di Intervento territoriale");
  let row = 5;
  data.pages.forEach(({ rows }, page) => {
    sheet.put(`A${row}`, data.pageTitle, { look: "label", to: `D${row}`, key: `page.${page}` });
    row++;
    if (page === 0) {
      data.header.forEach((text, i) => {
        sheet.put(`${letter(i)}${row}`, text, { look: "head", key: `header.${i}` });
      });
      row++;
    }
    const first = row;
    rows.forEach((cells, i) => {
      for (let j = 0; j < data.header.length; j++) {
        const at = `${letter(j)}${first + i}`;
        const text = cells[j] ?? "";
        const macro = j === 0 && cells.length === data.header.length && !/^\d/.test(text);
        // A macro-action runs over the rows below that print none; so does the empty one of the last page.
        if (macro && text === "" && i > 0) continue;
        const end = macro ? first + i + below(rows, i) : first + i;
        sheet.put(at, text === "" ? null : text, {
          look: macro ? "label" : "text",
          key: `page.${page}.${i}.${j}`,
          ...(end > first + i ? { to: `A${end}` } : {}),
        });
      }
    });
    row = first + rows.length;
  });
  sheet.put(`A${row + 1}`, "Fonte: Piano di lavoro territoriale, aggiornamento al 30.06.2012, cap. 5.", {
    look: "note",
    to: `D${row + 1}`,
  });
  return sheet;
}

/** How many rows of the page after row `i` continue its macro-action. */
function below(rows: readonly (readonly string[])[], i: number): number {
  let count = 0;
  while (rows[i + count + 1]?.[0] === "") count++;
  return count;
}
