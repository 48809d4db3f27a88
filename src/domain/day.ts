/** A calendar day as `YYYY-MM-DD`. Days are text, never instants, so that no time zone can move them. */
export type Day = string & { readonly __brand: "Day" };

const DAY_MS = 86_400_000;
/** The serial number that spreadsheets give to 1970-01-01: their day 0 is 1899-12-30. */
const EPOCH_SERIAL = 25_569;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const WEEKDAY_NAMES = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

/** A day that exists in the calendar, written `YYYY-MM-DD`; `null` for anything else. */
export function parseDay(text: string): Day | null {
  const instant = Date.parse(text);
  // Engines read other forms too, years of six digits among them, and roll 30 February over into March: only what begins
  // with a digit and comes back unchanged is a day.
  return /^\d/.test(text) && !Number.isNaN(instant) && isoOf(instant) === text ? (text as Day) : null;
}

/** The spreadsheet's serial number of a day: whole days since 1899-12-30. */
export function dayToSerial(day: Day): number {
  return Date.parse(day) / DAY_MS + EPOCH_SERIAL;
}

/** The day of a spreadsheet's serial number; a time of day is dropped. */
export function serialToDay(serial: number): Day {
  return isoOf((Math.floor(serial) - EPOCH_SERIAL) * DAY_MS) as Day;
}

export function addDays(day: Day, days: number): Day {
  return serialToDay(dayToSerial(day) + days);
}

/** How many days `later` lies after `earlier`; negative when it lies before. */
export function daysBetween(earlier: Day, later: Day): number {
  return dayToSerial(later) - dayToSerial(earlier);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  // Serial 2 was a Monday.
  return (((dayToSerial(day) - 2) % 7) + 7) % 7;
}

/** The Monday on or before a day. */
export function mondayOf(day: Day): Day {
  return addDays(day, -weekdayOf(day));
}

/** `Jun 12` */
export function dayInWords(day: Day): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(8))}`;
}

/** `Jun 12, 2020` */
export function dayWithYear(day: Day): string {
  return `${dayInWords(day)}, ${Number(day.slice(0, 4))}`;
}

/** `Mon Apr 20` */
export function dayWithWeekday(day: Day): string {
  return `${WEEKDAY_NAMES[weekdayOf(day)]} ${dayInWords(day)}`;
}

function isoOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
