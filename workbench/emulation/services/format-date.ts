/** The pattern letters that are emulated, each as `Intl` is asked for it. */
const fields: ReadonlyMap<string, Intl.DateTimeFormatOptions> = new Map<string, Intl.DateTimeFormatOptions>([
  ["yyyy", { year: "numeric" }],
  ["MMM", { month: "short" }],
  ["MM", { month: "2-digit" }],
  ["dd", { day: "2-digit" }],
  ["d", { day: "numeric" }],
  ["EEE", { weekday: "short" }],
  ["HH", { hour: "2-digit", hourCycle: "h23" }],
  ["mm", { minute: "2-digit" }],
  ["ss", { second: "2-digit" }],
]);

/**
 * A moment as text, as `Utilities.formatDate` writes it: a run of one letter is a field, text in single quotes
 * stands as it is, two quotes are one.
 *
 * @param timeZone an IANA name, e.g. "America/Los_Angeles"
 * @throws if a pattern letter is not emulated, or the zone is unknown
 */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted.replaceAll("''", "'");
    const field = fields.get(token);
    if (!field) throw new Error(`Utilities.formatDate: the pattern ${token} is not emulated.`);
    // Intl does not pad a minute or a second that stands alone.
    return new Intl.DateTimeFormat("en-US", { timeZone, ...field }).format(date).padStart(token.length, "0");
  });
}
