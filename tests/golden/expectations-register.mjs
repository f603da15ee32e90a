/** The register of actions of 2012: what a careful reader misses in each printed row, and what is in order. */

/** "18. ...", "5.b ...": the number at the beginning of an action, letter included. */
const leading = /^(\d{1,2})\.([a-z])?/;

export function checkRegister(data, sheet) {
  const width = data.header.length;
  const [macroAction, action, activities, target] = [0, 1, 2, 3];
  const seen = new Map();
  let openBlock = false;
  data.header.forEach((_, i) => {
    sheet.right(`header.${i}`, "heading of the register");
  });
  data.pages.forEach(({ rows }, page) => {
    sheet.right(`page.${page}`, "the title of the plan on each page is no action");
    rows.forEach((cells, i) => {
      const at = (column) => `page.${page}.${i}.${column}`;
      const shifted = cells.length < width || leading.test(cells[macroAction]);
      if (shifted) {
        const what = "action printed in the column of macro-actions";
        if (openBlock) sheet.right(at(macroAction), `${what}: said at the first row of the block`);
        else
          sheet.report(at(macroAction), what, {
            kind: "place",
            severityAtLeast: "warning",
            severityAtMost: "warning",
            found: leading.exec(cells[macroAction])[0],
            expected: null,
          });
        openBlock = true;
        return;
      }
      openBlock = false;
      if (cells[macroAction] !== "") sheet.right(at(macroAction), "macro-action over the rows below it");
      numbering(cells[action], sheet, at(action), seen);
      blank(cells[activities], sheet, at(activities), "activities planned and realised");
      blank(cells[target], sheet, at(target), "target");
    });
  });
}

function numbering(text, sheet, key, seen) {
  const number = leading.exec(text);
  if (number === null) {
    remark(sheet, key, "action without a number", text.split(" ")[0]);
    return;
  }
  // A cell that goes on with a letter of its own number ("1. ... 1.a ... 1.a bis ...") holds several actions.
  const parts = text.match(new RegExp(`(?<![\\d.])${number[1]}\\.[a-z]`, "g")) ?? [];
  const count = parts.length + (number[2] === undefined ? 1 : 0);
  if (seen.has(number[0])) throw new Error(`number ${number[0]} twice: list it as a report`);
  seen.set(number[0], key);
  if (count > 1) remark(sheet, key, `${count} actions in one cell`, number[0]);
  else sheet.right(key, "one action with its number");
}

function blank(text, sheet, key, what) {
  if (text === "") remark(sheet, key, `no ${what}`, null);
  else sheet.right(key, `${what} stated`);
}

/** Something to complete, not something wrong: the plan was printed so. */
function remark(sheet, key, what, found) {
  sheet.report(key, what, {
    kind: "completeness",
    severityAtLeast: "info",
    severityAtMost: "info",
    found,
    expected: null,
  });
}

/** The card of the front page: no table of figures, nothing to say about it. */
export function checkFront(data, sheet) {
  data.header.forEach((_, i) => {
    sheet.right(`header.${i}`, "heading of the document's card");
  });
  data.rows.forEach((cells, i) => {
    cells.forEach((text, j) => {
      if (text !== "") sheet.right(`row.${i}.${j}`, "the document's card");
    });
  });
}
