/** Who belongs: Milan's members by type and committee (2017), Cremona's signatories (2014). */
import { equal, parse, show, sum } from "./expectations-arithmetic.mjs";

export function checkNetwork(data, sheet) {
  const total = sum(data.rows.map(([, count]) => parse(count)));
  sheet.check("total.count", "members by type add up", equal(total, parse(data.total[1])), () => ({
    kind: "arithmetic",
    severityAtLeast: "error",
    found: data.total[1],
    expected: show(total, 0),
  }));
  data.rows.forEach((_, i) => {
    sheet.right(`row.${i}.count`, "a whole number of members");
  });
}

const spelled = (name) => name.toLowerCase().replace(/[^\p{L}\d]+/gu, "");

/** Bodies with their category, which is printed once for several bodies. */
function composition(data) {
  let category = "";
  return data.rows.map(([own, body]) => {
    if (own !== "") category = own;
    return { category, body };
  });
}

/**
 * The network lead and the regional office must be there; nobody stands twice; the print has no columns of titulars and
 * substitutes, so that none can be missed.
 */
export function checkCommittee(data, sheet) {
  const bodies = composition(data);
  const lead = bodies.findIndex(
    ({ category, body }) => category === "CAPOFILA DI RETE" && /^ATS /.test(body),
  );
  const office = bodies.filter(({ category }) => category === "UTR");
  if (lead < 0 || office.length === 0)
    throw new Error("lead or regional office missing: list it as a report");
  if (data.header.length !== 2) throw new Error("further columns: say what they must hold");
  sheet.right("title", "title of the printed composition");
  data.header.forEach((_, i) => {
    sheet.right(`header.${i}`, "no column of titulars or substitutes is printed");
  });
  bodies.forEach(({ body }, i) => {
    const again = bodies.findIndex((other) => spelled(other.body) === spelled(body));
    if (again !== i) throw new Error(`${body} stands twice: list it as a report`);
    sheet.right(`row.${i}.body`, "stands once");
  });
}

/** Half of the members plus one (All. 3 art. 7). */
export function committee(data) {
  const bodies = composition(data);
  const by = {};
  for (const { category } of bodies) by[category] = (by[category] ?? 0) + 1;
  return { bodies: bodies.length, byCategory: by, legalNumber: Math.floor(bodies.length / 2) + 1 };
}

/** Letters to change, add or take out between two spellings. */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}

/** Names that differ by one letter may be one body. */
const suspicious = 1;

/** Signatories: each stands once; neither type nor date of adhesion is printed of any, which is one remark. */
export function checkSignatories(data, sheet) {
  const names = data.rows.map(([name]) => spelled(name));
  if (data.header.length !== 3) throw new Error("further columns: say what they must hold");
  sheet.report("header.0", "neither type nor date of adhesion of anybody: said once", {
    kind: "completeness",
    severityAtLeast: "info",
    severityAtMost: "info",
    found: data.header[0],
    expected: null,
  });
  data.title.forEach((_, i) => {
    sheet.right(`title.${i}`, "title, approval, place and day of the accord");
  });
  data.rows.forEach((_, i) => {
    const close = names.findIndex((name, j) => j < i && distance(name, names[i]) <= suspicious);
    if (close >= 0)
      throw new Error(`${data.rows[i][0]} is close to ${data.rows[close][0]}: list it as a report`);
    sheet.right(`row.${i}.name`, "stands once, close to no other");
    sheet.right(`row.${i}.signatory`, "who signs");
  });
}

/** A form without figures is said once, above it; its printed rows are right. */
export function checkForm(items, sheet, recognised) {
  if (recognised)
    sheet.report("header.0", "a form that nobody has filled in: said once", {
      kind: "completeness",
      severityAtLeast: "info",
      severityAtMost: "warning",
      found: "Indicatore",
      expected: null,
    });
  else sheet.right("header.0", "a list of no kind that is sent");
  items.forEach((_, i) => {
    sheet.right(`row.${i}`, "printed indicator");
  });
}
