import { type Parser, parsed, refused } from "./parsed.ts";

/**
 * Takes out what no cell should carry: control characters, byte order marks, halves of surrogate pairs. Tabs, line
 * breaks and the marks that order right-to-left text stay.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/\p{Cs}/gu, "")
    .replace(/[\p{Cc}\uFEFF]/gu, (character) => (character === "\n" || character === "\t" ? character : ""));
}

/** Sentences: kept as they were written, over several lines too. */
export const sentence: Parser<string> = (text) => parsed(text.trim());

/**
 * A name or a label: one line. Text that a spreadsheet could take for a formula is refused, in full-width letters
 * too, since a copy of the workbook or a CSV made from it may pass through programs that evaluate it.
 */
export const nameText: Parser<string> = (text) => {
  if (looksLikeFormula(text)) return refused("text that does not begin with =, +, -, @ or a tab");
  return parsed(oneLine(text));
};

export function looksLikeFormula(text: string): boolean {
  const visible = text.replace(/^[\s\p{Cf}]+/u, "").normalize("NFKC");
  return text.startsWith("\t") || /^[=+\-@]/.test(visible);
}

/** Names are the same if they differ only in case, spacing or invisible marks. */
export function nameKey(name: string): string {
  return oneLine(name.normalize("NFKC").replace(/\p{Cf}/gu, "")).toLowerCase();
}

export const sameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
