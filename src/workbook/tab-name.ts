const LONGEST = 100;

/** A team's name as a tab can carry it: no characters that Sheets refuses, and none that breaks a formula. */
export function tabName(name: string, taken: ReadonlySet<string>): string {
  const cleaned = name
    .replace(/'/g, "’")
    .replace(/[*?:/\\[\]]/g, "")
    .trim();
  const wanted = [...(cleaned === "" ? "Team" : cleaned)].slice(0, LONGEST).join("");
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` ${number}`;
    const candidate = wanted.slice(0, LONGEST - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
