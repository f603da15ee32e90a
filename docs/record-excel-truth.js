/**
 * Asks a real Excel what the workbench's host only assumes. For owners of Excel:
 * open a new, empty workbook, paste this file into a Script Lab snippet (or any add-in's console), run it, and
 * send the JSON that it prints. It works on a sheet of its own, "Concilia truth", and deletes it at the end.
 *
 * Each probe returns a plain value; `assumed` is what the workbench answers (docs/excel-assumptions.md).
 */
(() => {
  const SHEET = "Concilia truth";

  /** Runs a job that should fail and gives the error's code; "" when it did not fail. */
  const codeOf = (job) =>
    Excel.run(async (context) => {
      await job(context, context.workbook.worksheets.getItem(SHEET));
      await context.sync();
      return "";
    }).catch((error) => error.code);

  const written = async (context, sheet, values, load, format) => {
    const range = sheet.getRangeByIndexes(0, 0, values.length, values[0].length);
    if (format) range.numberFormat = values.map((row) => row.map(() => format));
    range.values = values;
    range.load(load);
    await context.sync();
    return load.split(",").map((name) => range[name]);
  };

  const probes = {
    "number-text": {
      assumed: [[[12, 1234.5, 0.12]], [["General", "#,##0.00", "0%"]]],
      ask: (c, s) => written(c, s, [["12", "1,234.50", "12%"]], "values,numberFormat"),
    },
    "italian-text": {
      assumed: [[["1.234,50", "VERO"]]],
      ask: (c, s) => written(c, s, [["1.234,50", "VERO"]], "values"),
    },
    "logical-text": {
      assumed: [[[true]], [["Boolean"]]],
      ask: (c, s) => written(c, s, [["TRUE"]], "values,valueTypes"),
    },
    apostrophe: {
      assumed: [[["007", "=A1"]], [["007", "=A1"]], [["String", "String"]]],
      ask: (c, s) => written(c, s, [["'007", "'=A1"]], "values,formulas,valueTypes"),
    },
    "apostrophe-in-formulas": {
      assumed: [["1/2", "VERO"]],
      ask: async (c, s) => {
        const range = s.getRange("A1:B1");
        range.formulas = [["'1/2", "'VERO"]];
        range.load("values");
        await c.sync();
        return range.values;
      },
    },
    "text-format": {
      assumed: [[["007", "=1+1"]], [["String", "String"]]],
      ask: (c, s) => written(c, s, [["007", "=1+1"]], "values,valueTypes", "@"),
    },
    "empty-text": {
      assumed: [[[""]], [["Empty"]]],
      ask: (c, s) => written(c, s, [[""]], "values,valueTypes"),
    },
    "null-leaves-cell": {
      assumed: [[[1, 20]]],
      ask: async (c, s) => {
        s.getRange("A1:B1").values = [[1, 2]];
        return written(c, s, [[null, 20]], "values");
      },
    },
    "error-values": {
      assumed: [["#DIV/0!"], ["Error"], ["=1/0"]],
      ask: async (c, s) => {
        const range = s.getRange("A1");
        range.formulas = [["=1/0"]];
        range.load("values,valueTypes,formulas");
        await c.sync();
        return [range.values[0], range.valueTypes[0], range.formulas[0]];
      },
    },
    "calculated-in-same-batch": {
      assumed: [[2, 4]],
      ask: async (c, s) => {
        const range = s.getRange("A1:B1");
        range.formulas = [[2, "=A1*2"]];
        range.load("values");
        await c.sync();
        return range.values;
      },
    },
    "italian-display": {
      assumed: [[["1.234,50 €", "1.234,50 €"]]],
      ask: (c, s) => written(c, s, [[1234.5, "1234.5"]], "text", '#,##0.00 "€"'),
    },
    "merge-keeps-top-left": {
      assumed: [["nuovo", "", ""]],
      ask: async (c, s) => {
        const range = s.getRange("A1:C1");
        range.values = [["titolo", "b", "c"]];
        range.merge();
        range.values = [["nuovo", "x", "y"]];
        range.load("values");
        await c.sync();
        return range.values;
      },
    },
    "merged-areas-are-whole": {
      assumed: [0, 3],
      ask: async (c, s) => {
        s.getRange("A1:C1").merge();
        const areas = s.getRange("B1:B9").getMergedAreasOrNullObject();
        areas.load("areas/items/columnIndex,areas/items/columnCount");
        await c.sync();
        return [areas.areas.items[0].columnIndex, areas.areas.items[0].columnCount];
      },
    },
    "clear-unmerges": {
      assumed: true,
      ask: async (c, s) => {
        s.getRange("A1:C1").merge();
        s.getRange("A1:C1").clear();
        const areas = s.getRange("A1:C1").getMergedAreasOrNullObject();
        await c.sync();
        return areas.isNullObject;
      },
    },
    "used-range": {
      assumed: [true, "C4", "C4:E9"],
      ask: async (c, s) => {
        const before = s.getUsedRangeOrNullObject(true);
        await c.sync();
        s.getRange("C4").values = [[1]];
        s.getRange("E9").format.fill.color = "#FF0000";
        const values = s.getUsedRangeOrNullObject(true);
        const all = s.getUsedRange();
        values.load("address");
        all.load("address");
        await c.sync();
        const local = (address) => address.split("!")[1];
        return [before.isNullObject, local(values.address), local(all.address)];
      },
    },
    "mixed-formats": {
      assumed: [null, "", null, "#FFFFFF", "#000000"],
      ask: async (c, s) => {
        s.getRange("A1").format.font.bold = true;
        s.getRange("A1").format.fill.color = "#FF0000";
        s.getRange("A1").rowHidden = true;
        const range = s.getRange("A1:A2");
        range.load("rowHidden,format/font/bold,format/fill/color");
        const plain = s.getRange("C3");
        plain.load("format/fill/color,format/font/color");
        await c.sync();
        const { font, fill } = range.format;
        return [font.bold, fill.color, range.rowHidden, plain.format.fill.color, plain.format.font.color];
      },
    },
    "row-and-cell-properties": {
      assumed: [[{ rowHidden: false }, { rowHidden: true }], { format: { font: { bold: true } } }],
      ask: async (c, s) => {
        s.getRange("A2").rowHidden = true;
        s.getRange("A1").format.font.bold = true;
        const rows = s.getRange("A1:B2").getRowProperties({ rowHidden: true });
        const cells = s.getRange("A1").getCellProperties({ format: { font: { bold: true } } });
        await c.sync();
        return [rows.value, cells.value[0][0]];
      },
    },
    "column-width-in-points": {
      assumed: 90,
      ask: async (c, s) => {
        s.getRange("A:A").format.columnWidth = 90;
        const { format } = s.getRange("A1");
        format.load("columnWidth");
        await c.sync();
        return format.columnWidth;
      },
    },
    "add-does-not-activate": {
      assumed: true,
      ask: async (c) => {
        const active = c.workbook.worksheets.getActiveWorksheet();
        active.load("name");
        const added = c.workbook.worksheets.add("Concilia truth 2");
        const after = c.workbook.worksheets.getActiveWorksheet();
        after.load("name");
        await c.sync();
        added.delete();
        await c.sync();
        return active.name === after.name;
      },
    },
    "refused-sheet-names": {
      assumed: ["ItemAlreadyExists", "InvalidArgument", "InvalidArgument"],
      ask: async () => [
        await codeOf((c) => void c.workbook.worksheets.add(SHEET.toUpperCase())),
        await codeOf((c) => void c.workbook.worksheets.add("A/B")),
        await codeOf((c) => void c.workbook.worksheets.add("x".repeat(32))),
      ],
    },
    "error-codes": {
      assumed: ["ItemNotFound", "InvalidArgument", "InvalidArgument", "ItemAlreadyExists"],
      ask: async () => [
        await codeOf((c) => void c.workbook.worksheets.getItem("Nessuno").load("name")),
        await codeOf((_c, s) => {
          s.getRange("A1:B2").values = [[1]];
        }),
        await codeOf((_c, s) => void s.getRange("A1").getOffsetRange(-1, 0).load("address")),
        await codeOf((c, s) => {
          c.workbook.names.add("concilia_truth", s.getRange("A1"));
          c.workbook.names.add("CONCILIA_TRUTH", s.getRange("A2"));
        }),
      ],
    },
    "earlier-actions-stay": {
      assumed: ["ItemNotFound", "prima"],
      ask: async (c, s) => {
        const code = await codeOf((inner, sheet) => {
          sheet.getRange("A1").values = [["prima"]];
          inner.workbook.worksheets.getItem("Nessuno").load("name");
        });
        const cell = s.getRange("A1").load("values");
        await c.sync();
        return [code, cell.values[0][0]];
      },
    },
    "table-overlap": {
      assumed: "InvalidArgument",
      ask: () =>
        codeOf((_c, s) => {
          s.tables.add("A1:B3", true);
          s.tables.add("B3:C4", true);
        }),
    },
    protection: {
      assumed: ["AccessDenied", "AccessDenied", "", "InvalidOperation", "InvalidArgument"],
      ask: async (c, s) => {
        s.protection.protect({ allowFormatColumns: true }, "parola");
        await c.sync();
        const codes = [
          await codeOf((_c, sheet) => {
            sheet.getRange("A1").values = [[1]];
          }),
          await codeOf((_c, sheet) => {
            sheet.getRange("A1").format.fill.color = "#FF0000";
          }),
          await codeOf((_c, sheet) => {
            sheet.getRange("A1").format.columnWidth = 100;
          }),
          await codeOf((_c, sheet) => sheet.protection.protect()),
          await codeOf((_c, sheet) => sheet.protection.unprotect("sbagliata")),
        ];
        s.protection.unprotect("parola");
        await c.sync();
        return codes;
      },
    },
    "settings-share-one-store": {
      assumed: { a: [1] },
      ask: async (c) => {
        Office.context.document.settings.set("conciliaTruth", { a: [1] });
        await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
        const setting = c.workbook.settings.getItemOrNullObject("conciliaTruth");
        setting.load("value");
        await c.sync();
        const found = setting.isNullObject ? null : setting.value;
        Office.context.document.settings.remove("conciliaTruth");
        await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
        return found;
      },
    },
    "address-quotes": {
      assumed: ["'Concilia truth'!A1:B2", "Età_1!A1"],
      ask: async (c, s) => {
        const range = s.getRange("A1:B2").load("address");
        const other = c.workbook.worksheets.add("Età_1");
        const cell = other.getRange("A1").load("address");
        await c.sync();
        other.delete();
        await c.sync();
        return [range.address, cell.address];
      },
    },
    "change-events": {
      assumed: [["RangeEdited", "Local", "ThisLocalAddin", "E1"]],
      ask: async (c, s) => {
        const seen = [];
        const handler = s.onChanged.add(async (e) => {
          seen.push([e.changeType, e.source, e.triggerSource, e.address]);
        });
        await c.sync();
        s.getRange("E1").values = [[1]];
        s.getRange("E1").numberFormat = [["0.00"]];
        await c.sync();
        await new Promise((resolve) => setTimeout(resolve, 1000));
        handler.remove();
        await c.sync();
        return seen;
      },
    },
    "api-selection-raises-event": {
      assumed: ["B2:C3"],
      ask: async (c, s) => {
        s.activate();
        await c.sync();
        await new Promise((resolve) => setTimeout(resolve, 300));
        const seen = [];
        const handler = s.onSelectionChanged.add(async (e) => {
          seen.push(e.address);
        });
        await c.sync();
        s.getRange("B2:C3").select();
        await c.sync();
        await new Promise((resolve) => setTimeout(resolve, 1000));
        handler.remove();
        await c.sync();
        return seen;
      },
    },
  };

  /** Every probe starts with the sheet empty and unformatted. */
  async function answer({ ask }) {
    try {
      return await Excel.run(async (context) => {
        const old = context.workbook.worksheets.getItemOrNullObject(SHEET);
        const oldName = context.workbook.names.getItemOrNullObject("concilia_truth");
        await context.sync();
        if (!oldName.isNullObject) oldName.delete();
        if (!old.isNullObject) old.delete();
        const sheet = context.workbook.worksheets.add(SHEET);
        await context.sync();
        return await ask(context, sheet);
      });
    } catch (error) {
      return { failed: error.code ?? error.name, message: error.message };
    }
  }

  async function record() {
    const answers = [];
    for (const [id, probe] of Object.entries(probes)) {
      const found = await answer(probe);
      const same = JSON.stringify(found) === JSON.stringify(probe.assumed);
      answers.push({ id, same, assumed: probe.assumed, found });
    }
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject(SHEET).delete();
      context.workbook.names.getItemOrNullObject("concilia_truth").delete();
      await context.sync();
    });
    const { diagnostics, displayLanguage, contentLanguage } = Office.context;
    return { recorded: new Date().toISOString(), diagnostics, displayLanguage, contentLanguage, answers };
  }

  globalThis.conciliaTruth = record().then((truth) => {
    console.log(JSON.stringify(truth, null, 1));
    return truth;
  });
})();
