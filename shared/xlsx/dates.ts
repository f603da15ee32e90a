/** Dates that a file writes as ISO 8601 text (cell type "d", strict files) as serial numbers of the 1900 system. */
const DAY = 86_400_000;
/** Serial 25569 is 1 January 1970. */
const EPOCH = 25_569;

/** "2017-07-01", "2017-07-01T12:00:00", "12:00:00"; null when the text is none of them. */
export function dateSerial(text: string): number | null {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text);
  if (!match || text === "" || text === "Z") return null;
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const milliseconds = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const serial = milliseconds / DAY + EPOCH;
  // Excel counts a 29 February 1900 that never was: before it, serials are one less.
  return (serial < 61 ? serial - 1 : serial) + time;
}
