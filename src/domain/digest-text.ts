import type { Digest } from "./digest.ts";
import type { Item, Section, TeamLine } from "./digest-sections.ts";
import type { Mark } from "./digest-words.ts";
import { signalWord } from "./signal.ts";
import { statusLabel, statusNamed } from "./status.ts";

/** An update as plain text, which every reader of mail can show; the counts are its first line. */
export function digestText(digest: Digest): string {
  const { overline, headline, counts, sections, link, footer } = digest;
  const top = [headline, counts, overline].join("\n");
  const end = [`Open the rollup: ${link}`, footer].join("\n\n");
  return [top, ...sections.map(sectionText), end].join("\n\n\n");
}

function sectionText(section: Section): string {
  const heading = section.heading.toUpperCase();
  switch (section.kind) {
    case "items":
      return [heading, ...section.items.map(itemText)].join("\n\n");
    case "teams":
      return [heading, section.rows.map(lineText).join("\n")].join("\n\n");
    case "lines":
      return [heading, section.lines.join("\n")].join("\n\n");
  }
}

function itemText({ title, mark, text, aside }: Item): string {
  const first = mark === null ? title : `${title} · ${markInWords(mark)}`;
  return [first, text, aside].filter((line) => line !== "").join("\n");
}

/** `▼ Behind: Bethune geometry, 50% / 61.5%, 2.1 behind` */
function lineText({ team, mark, values, ahead }: TeamLine): string {
  const told = [team, values, ahead].filter((part) => part !== "").join(", ");
  return mark === null ? told : `${markInWords(mark)}: ${told}`;
}

/** `Talk now`, `▼ Behind` */
export const markInWords = (mark: Mark): string =>
  mark.kind === "signal" ? signalWord(mark.key) : statusLabel(statusNamed(mark.key));
