import { PLAIN, type Style } from "./style.ts";
import { type Content, OPEN, type Zone } from "./tab.ts";

/** A grid on which a tab's cells are put and painted before it is described. */
export interface Canvas {
  readonly contents: readonly (readonly Content[])[];
  readonly styles: readonly (readonly Style[])[];
  put(row: number, column: number, content: Content): void;
  paint(zone: Zone, changes: Partial<Style>): void;
}

/** An empty canvas: plain cells that nothing of ours will write to. */
export function canvas(rows: number, columns: number): Canvas {
  const contents = Array.from({ length: rows }, () => new Array<Content>(columns).fill(OPEN));
  const styles = Array.from({ length: rows }, () => new Array<Style>(columns).fill(PLAIN));
  return {
    contents,
    styles,
    put(row, column, content) {
      const line = contents[row - 1];
      if (line === undefined || column < 1 || column > columns) {
        throw new RangeError(`Row ${row}, column ${column} is not on a canvas of ${rows} × ${columns}.`);
      }
      line[column - 1] = content;
    },
    paint({ top, left, bottom, right }, changes) {
      for (const line of styles.slice(top - 1, bottom)) {
        line.splice(
          left - 1,
          right - left + 1,
          ...line.slice(left - 1, right).map((style) => ({ ...style, ...changes })),
        );
      }
    },
  };
}
