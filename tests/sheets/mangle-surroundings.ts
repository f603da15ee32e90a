/** Where a table stands and what stands around it. */
import type { Plain } from "./grid-of.ts";
import { type Mangled, readdressed } from "./mangle.ts";
import { type Step, step } from "./mangle-step.ts";

export const moved = (rows: number, columns: number): Step =>
  step(`moved by ${rows} rows and ${columns} columns`, (sheet) => {
    if (rows > 0) sheet.insertRows(0, rows);
    if (columns > 0) sheet.insertColumns(0, columns);
  });

export const sheetName = (name: string): Step =>
  step(`sheet named ${name}`, (sheet) => {
    sheet.name = name;
  });

export const noTitle = step("titles removed", (sheet) => {
  while (sheet.places.headerTop > 0) sheet.deleteRow(0);
});

export const titleTouchesHeader = step("merged title right above the header", (sheet) => {
  const { headerTop, left, right } = sheet.places;
  sheet.insertRows(headerTop, 1);
  sheet.put(headerTop, left, "PROSPETTO RIEPILOGATIVO");
  sheet.merges.push({ top: headerTop, bottom: headerTop, left, right });
});

export const notesTouching = step("notes right below", (sheet) => {
  const row = (sheet.places.total ?? sheet.places.data.at(-1) ?? 0) + 1;
  sheet.insertRows(row, 2);
  sheet.put(row, sheet.places.left, "(*) Importi comprensivi di IVA ove dovuta.");
  sheet.put(row + 1, sheet.places.left, "Elaborazione dell'ufficio su dati al 31/12/2017");
});

/** Somebody else's table on the same sheet: it must stay what it is. */
export const tableBeside = step("another table to the right", (sheet) => {
  const { headerBottom, right } = sheet.places;
  const rows: Plain[][] = [
    ["Anno", "Spesa sostenuta"],
    [2015, 1200.5],
    [2016, 3400],
    [2017, 910.25],
  ];
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      sheet.put(headerBottom + r, right + 2 + c, value);
    });
  });
});

export const tableBelow = (gap: number): Step =>
  step(`another table below after ${gap} blank rows`, (sheet) => {
    const top = sheet.lastRow + 1 + gap;
    const rows: Plain[][] = [
      ["Voce di spesa", "Preventivo", "Consuntivo"],
      ["Personale", 1000, 900],
      ["Materiali", 500, 450.5],
      ["Totale", 1500, 1350.5],
    ];
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        sheet.put(top + r, sheet.places.left + c, value);
      });
    });
  });

export const contactsAbove = step("contacts above the header", (sheet) => {
  const { headerTop, left } = sheet.places;
  sheet.insertRows(headerTop, 4);
  sheet.put(headerTop, left, "Referente:");
  sheet.put(headerTop, left + 1, "dott.ssa Bianchi");
  sheet.put(headerTop + 1, left, "Telefono:");
  sheet.put(headerTop + 1, left + 1, "02 1234567");
  sheet.put(headerTop + 2, left, "Aggiornato al");
  sheet.put(headerTop + 2, left + 1, { date: "2017-12-31" });
});

export const signatures = step("place, day and signature below", (sheet) => {
  const row = sheet.lastRow + 2;
  sheet.put(row, sheet.places.left, "Cremona, 31/01/2018");
  sheet.put(row, sheet.places.left + 2, "Il Dirigente");
  sheet.put(row + 1, sheet.places.left + 2, "dott.ssa M. Bianchi");
});

export const legendBeside = step("a legend to the right", (sheet) => {
  const { headerTop, right } = sheet.places;
  ["Legenda", "A = ammesso", "N = non ammesso", "(*) dato provvisorio"].forEach((text, at) => {
    sheet.put(headerTop + at, right + 2, text);
  });
});

/** A whole sheet of another kind, with its titles, put on this one. */
function laid(sheet: Mangled, other: Mangled, top: number, left: number): void {
  const { cells, merges } = other.sheet();
  for (const cell of cells) {
    const moved = readdressed(
      cell,
      (row) => top + row,
      (column) => left + column,
    );
    sheet.place(top + cell.row, left + cell.column, moved);
  }
  for (const merge of merges)
    sheet.merges.push({
      top: top + merge.top,
      bottom: top + merge.bottom,
      left: left + merge.left,
      right: left + merge.right,
    });
  sheet.facts = [...sheet.facts, ...other.facts];
}

export const otherBelow = (name: string, other: () => Mangled, gap: number): Step =>
  step(`${name} below after ${gap} blank rows`, (sheet) => {
    laid(sheet, other(), sheet.lastRow + 1 + gap, 0);
  });

export const otherBeside = (name: string, other: () => Mangled): Step =>
  step(`${name} to the right`, (sheet) => {
    laid(sheet, other(), 0, sheet.lastColumn + 2);
  });
