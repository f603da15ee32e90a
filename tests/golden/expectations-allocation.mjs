/** EUR 3,500,000.00 over the 15 ASL of 2014, and the two named alternatives (order of normalising, level). */
import {
  abs,
  apportion,
  fraction,
  over,
  parse,
  rounded,
  show,
  sum,
  times,
} from "./expectations-arithmetic.mjs";

const AMOUNT_CENTS = 350_000_000n;

/** Printed name: code of the ASL, code of the ATS it merged into (L.R. 23/2015). */
const territories = {
  Bergamo: ["ASL-BG", "ATS-BG"],
  Brescia: ["ASL-BS", "ATS-BS"],
  Como: ["ASL-CO", "ATS-INS"],
  Cremona: ["ASL-CR", "ATS-VP"],
  Lecco: ["ASL-LC", "ATS-BRI"],
  Lodi: ["ASL-LO", "ATS-MI"],
  Mantova: ["ASL-MN", "ATS-VP"],
  Milano: ["ASL-MI", "ATS-MI"],
  "Milano Due": ["ASL-MI2", "ATS-MI"],
  "Milano Uno": ["ASL-MI1", "ATS-MI"],
  "Monza Brianza": ["ASL-MB", "ATS-BRI"],
  Pavia: ["ASL-PV", "ATS-PV"],
  Sondrio: ["ASL-SO", "ATS-MON"],
  Valcamonica: ["ASL-VC", "ATS-MON"],
  Varese: ["ASL-VA", "ATS-INS"],
};

export function allocation(data) {
  const weights = data.weights.map(([, weight]) => parse(weight));
  const rows = data.rows.map(([name, ...shares]) => {
    const [code, ats] = territories[name];
    return { name, code, ats, shares: shares.map(parse) };
  });
  const columnSums = weights.map((_, i) => sum(rows.map((row) => row.shares[i])));

  const main = apportion(
    AMOUNT_CENTS,
    weighted(rows, (share) => share, weights),
  );
  const columnsFirst = apportion(
    AMOUNT_CENTS,
    weighted(rows, (share, i) => over(share, columnSums[i]), weights),
  );
  const byAts = gather(rows, main);
  const mainWeights = weighted(rows, (share) => share, weights);
  const atsCodes = [...byAts.keys()];
  const direct = apportion(
    AMOUNT_CENTS,
    atsCodes.map((code) => ({
      code,
      weight: sum(mainWeights.filter((_, i) => rows[i].ats === code).map((part) => part.weight)),
    })),
  );

  return {
    total: euro(AMOUNT_CENTS),
    parts: main.map((part, i) => ({
      territory: part.code,
      name: rows[i].name,
      shareRounded: show(rounded(part.share, 12), 12),
      amount: euro(part.cents),
      spareCent: part.spare,
    })),
    byAts: atsCodes.map((code) => ({ territory: code, amount: euro(byAts.get(code)) })),
    alternatives: [
      {
        method: "columns normalised first, 15 ASL",
        parts: columnsFirst.map((part) => ({ territory: part.code, amount: euro(part.cents) })),
        ...largest(main, columnsFirst),
      },
      {
        method: "direct to the 8 ATS",
        parts: direct.map((part) => ({ territory: part.code, amount: euro(part.cents) })),
        ...largest(
          atsCodes.map((code) => ({ code, cents: byAts.get(code) })),
          direct,
        ),
      },
    ],
  };
}

function weighted(rows, view, weights) {
  return rows.map(({ code, shares }) => ({
    code,
    weight: sum(shares.map((share, i) => times(weights[i], view(share, i)))),
  }));
}

function gather(rows, parts) {
  const byAts = new Map();
  rows.forEach(({ ats }, i) => {
    byAts.set(ats, (byAts.get(ats) ?? 0n) + parts[i].cents);
  });
  return byAts;
}

function largest(base, other) {
  let worst = { maxDifference: "0.00", at: null };
  let size = 0n;
  base.forEach(({ code, cents }, i) => {
    const difference = other[i].cents - cents;
    if (abs(difference) > size) {
      size = abs(difference);
      worst = { maxDifference: euro(difference), at: code };
    }
  });
  return worst;
}

const euro = (cents) => show(fraction(cents, 100n));
