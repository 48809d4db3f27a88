/** `by May 28` for a day, `YYYY-MM-DD`; nothing where there is none. */
export function dueInWords(due: string): readonly string[] {
  const day = new Date(`${due}T00:00`);
  if (Number.isNaN(day.getTime())) return [];
  return [`by ${day.toLocaleDateString("en-US", { month: "short", day: "numeric" })}`];
}
