import type { Formula } from "../formula.ts";

/** Stands for every address: where a formula points changes with each row or column that people insert. */
const ADDRESS = "·";

/** A text constant, the name of a tab in quotes, or what stands between them. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[^"']+/g;
const LOST = /#REF!?/g;
const TAB = /[\p{L}\p{N}_.]+!/gu;
const AREA = /\$?[A-Z]{1,3}(?:\$?\d+)?:\$?[A-Z]{1,3}(?:\$?\d+)?/g;
const CELL = /\$?[A-Z]{1,3}\$?\d+(?![\d(])/g;

/** What a formula says apart from its addresses and numbers: the same for a cell that was moved, whatever moved it. */
export const shapeOf = (formula: string): string =>
  (formula.match(PIECES) ?? [])
    .map((piece) => {
      if (piece.startsWith('"')) return piece;
      if (piece.startsWith("'")) return "";
      return piece
        .toUpperCase()
        .replace(/\s/g, "")
        .replace(/;/g, ",")
        .replace(LOST, ADDRESS)
        .replace(TAB, "")
        .replace(AREA, ADDRESS)
        .replace(CELL, ADDRESS)
        .replace(/\d+/g, "0");
    })
    .join("");

/** The shape that a formula of ours has in the file. */
export const shapeOfOurs = ({ parts }: Formula): string => shapeOf(`=${parts.map(inText).join("")}`);

const inText = (part: Formula["parts"][number]): string => {
  if (typeof part === "string") return part;
  return part.kind === "sheetId" ? "0" : "A1";
};
