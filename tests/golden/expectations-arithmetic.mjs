/**
 * Exact arithmetic of the expectations: fractions of BigInt, written here on purpose.
 * Nothing of the product is imported, so that an error there cannot hide here too.
 */

/** A fraction with a positive denominator, lowest terms. */
export function fraction(numerator, denominator = 1n) {
  if (denominator === 0n) throw new Error("division by zero");
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = gcd(abs(numerator), abs(denominator)) || 1n;
  return { n: (sign * numerator) / divisor, d: (sign * denominator) / divisor };
}

export const abs = (value) => (value < 0n ? -value : value);
const gcd = (a, b) => (b === 0n ? a : gcd(b, a % b));

export const add = (a, b) => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a, b) => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a, b) => fraction(a.n * b.n, a.d * b.d);
export const over = (a, b) => fraction(a.n * b.d, a.d * b.n);
export const compare = (a, b) => {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
export const equal = (a, b) => compare(a, b) === 0;
export const zero = fraction(0n);
export const sum = (values) => values.reduce(add, zero);

/** "€ 1.586.009,34", "TOTALE 1.447.100,00", "0", "11,4%" to a fraction; null when the text is no such number. */
export function parse(text) {
  const match = /^(?:€ |TOTALE )?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(%)?$/.exec(text);
  if (match === null) return null;
  const decimals = match[2] ?? "";
  const scale = 10n ** BigInt(decimals.length + (match[3] === undefined ? 0 : 2));
  return fraction(BigInt(match[1].replaceAll(".", "") + decimals), scale);
}

/** Every number that a malformed text such as "97.232.72" could stand for. */
export function readings(text) {
  const parts = text.split(".");
  if (parts.length < 2 || !parts.every((part) => /^\d+$/.test(part))) return [];
  const last = parts.at(-1);
  const whole = parts.slice(0, -1).join("");
  return [`${whole}.${last}`, whole + last];
}

/** Rounded to `places`, half away from zero or towards zero. */
export function rounded(value, places, mode = "half-up") {
  const scaled = value.n * 10n ** BigInt(places);
  const magnitude = abs(scaled);
  const whole = mode === "half-up" ? (2n * magnitude + value.d) / (2n * value.d) : magnitude / value.d;
  return fraction(scaled < 0n ? -whole : whole, 10n ** BigInt(places));
}

/** Plain decimal with exactly `places` digits; throws when digits would be lost. */
export function show(value, places = 2) {
  const scaled = value.n * 10n ** BigInt(places);
  if (scaled % value.d !== 0n) throw new Error(`more than ${places} decimals: ${value.n}/${value.d}`);
  const digits = abs(scaled / value.d)
    .toString()
    .padStart(places + 1, "0");
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return scaled < 0n ? `-${text}` : text;
}

/**
 * Largest remainder. `parts`: { code, weight } with fraction weights; returns cents per code and who got a spare cent.
 * Ties: larger share, then territory code.
 */
export function apportion(cents, parts) {
  const total = sum(parts.map((part) => part.weight));
  const quotas = parts.map(({ code, weight }) => {
    const quota = over(times(fraction(cents), weight), total);
    const floor = quota.n / quota.d;
    return {
      code,
      share: over(weight, total),
      cents: floor,
      rest: subtract(quota, fraction(floor)),
      spare: false,
    };
  });
  let left = cents - quotas.reduce((all, { cents: part }) => all + part, 0n);
  const order = [...quotas].sort(
    (a, b) => compare(b.rest, a.rest) || compare(b.share, a.share) || (a.code < b.code ? -1 : 1),
  );
  for (const quota of order) {
    if (left === 0n) break;
    quota.cents += 1n;
    quota.spare = true;
    left -= 1n;
  }
  return quotas;
}
