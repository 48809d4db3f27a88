import type { OfferedChapter } from "../../src/rpc/functions.ts";

/** The chapters with those of their functions whose name or words hold every word of the query. */
export function found(chapters: readonly OfferedChapter[], query: string): readonly OfferedChapter[] {
  const words = query.toLowerCase().split(/\s+/);
  return chapters
    .map(({ title, functions }) => ({
      title,
      functions: functions.filter(({ name, answers, needs }) => {
        const text = [name, answers, needs].join(" ").toLowerCase();
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter(({ functions }) => functions.length > 0);
}
