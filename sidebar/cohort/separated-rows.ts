/** A row of a pasted text, and where it stands there: from its first character to behind its last. */
export interface SeparatedRow {
  readonly cells: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Whether every quotation mark that opens a cell is closed where the cell ends. */
  readonly paired: boolean;
}

export type Delimiter = "\t" | "," | ";";

/**
 * Rows as RFC 4180 writes them: a cell in quotation marks may hold the delimiter, line breaks, and the mark itself
 * doubled. Spaces behind the closing mark do not count. A cell whose mark has no partner is taken as it stands.
 */
export function quotedRows(text: string, delimiter: Delimiter, from: number): readonly SeparatedRow[] {
  const quoted = new RegExp(`"([^"]*(?:""[^"]*)*)" *(?=[${delimiter}\n]|$)`, "y");
  const plain = new RegExp(`[^${delimiter}\n]*`, "y");
  const rows: SeparatedRow[] = [];
  let place = from;
  const cell = (): { readonly content: string; readonly paired: boolean } => {
    const opens = text[place] === '"';
    const inside = opens ? matched(quoted) : null;
    if (inside !== null) return { content: (inside[1] ?? "").replace(/""/g, '"'), paired: true };
    return { content: matched(plain)?.[0] ?? "", paired: !opens };
  };
  const matched = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = place;
    const found = pattern.exec(text);
    place += found?.[0].length ?? 0;
    return found;
  };
  for (let more = true; more; place += 1) {
    const start = place;
    const cells = [cell()];
    while (text[place] === delimiter) {
      place += 1;
      cells.push(cell());
    }
    rows.push({
      cells: cells.map(({ content }) => content),
      start,
      end: place,
      paired: cells.every(({ paired }) => paired),
    });
    more = place < text.length;
  }
  return rows;
}

/** Rows in which a quotation mark is a letter like the others. */
export function plainRows(text: string, delimiter: Delimiter, from: number): readonly SeparatedRow[] {
  let start = from;
  return text
    .slice(from)
    .split("\n")
    .map((line) => {
      const row = { cells: line.split(delimiter), start, end: start + line.length, paired: true };
      start = row.end + 1;
      return row;
    });
}
