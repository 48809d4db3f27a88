/**
 * Sheets keeps a date as a serial: days since 30 December 1899 on the wall clock of the spreadsheet, without a
 * zone. Scripts see an instant. These functions convert between the two in an IANA time zone.
 */
const millisecondsADay = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const kept = formatters.get(timeZone);
  if (kept) return kept;
  const formatter = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
    era: "short",
  });
  formatters.set(timeZone, formatter);
  return formatter;
}

/** Wall-clock milliseconds, as if the wall clock were UTC. */
function wallClock(instant: number, timeZone: string): number {
  const parts = new Map(
    formatterOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const year = parts.get("era") === "BC" ? 1 - part("year") : part("year");
  const seconds = new Date(0);
  seconds.setUTCFullYear(year, part("month") - 1, part("day"));
  seconds.setUTCHours(part("hour"), part("minute"), part("second"));
  return seconds.getTime() + (((instant % 1000) + 1000) % 1000);
}

/** @throws RangeError where the time zone is unknown */
export function checkTimeZone(timeZone: string): string {
  formatterOf(timeZone);
  return timeZone;
}

/** The serial that a cell of a spreadsheet in `timeZone` holds for this instant. */
export function serialOf(instant: Date, timeZone: string): number {
  const wall = wallClock(instant.getTime(), timeZone);
  return (wall - epoch) / millisecondsADay;
}

/** The instant that a script reads from a date cell; a wall-clock time that a clock change skips moves on. */
export function instantOf(serial: number, timeZone: string): Date {
  const wall = epoch + Math.round(serial * millisecondsADay);
  let instant = wall;
  for (let pass = 0; pass < 2; pass += 1) instant += wall - wallClock(instant, timeZone);
  return new Date(instant);
}

/** The ISO day, or day and time, of a serial: what a person reads on the wall clock. */
export function isoOf(serial: number): string {
  const text = new Date(epoch + Math.round(serial * millisecondsADay)).toISOString();
  return Number.isInteger(serial) ? text.slice(0, 10) : text.slice(0, 19);
}

/** The serial of a calendar day, or undefined where there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return (date.getTime() - epoch) / millisecondsADay;
}
