import type { DecimalMark } from "../../domain/decimal-mark.ts";
import { tidy } from "./number.ts";
import { type Parsed, type Parser, refused } from "./parsed.ts";

/** What may part thousands besides the other mark; the same throughout one number. */
const SPACED = ["\\s", "['’]"];

/**
 * Reads a number as it is typed into a cell of a file that writes decimals with this mark: 1.234 is a thousand in
 * Berlin and little more than one in Los Angeles. What a mark means is never guessed: 57.5 in Berlin is refused.
 */
export function writtenWith(decimal: DecimalMark, parser: Parser<number>): Parser<number> {
  const forms = formsWith(decimal);
  return (text) => {
    const typed = tidy(text);
    if (!/^[+-]?[\d.,'’\s]+%?$/.test(typed)) return inMark(parser(text), decimal);
    if (!forms.some((form) => form.test(typed))) {
      const mark = decimal === "." ? "point" : "comma";
      return refused(`a number with a ${mark} for decimals and no other separators, such as 1234${decimal}5`);
    }
    const [whole = "", decimals] = typed.split(decimal);
    const digits = whole.replace(/[.,'’\s]/g, "");
    return inMark(parser(decimals === undefined ? digits : `${digits}.${decimals}`), decimal);
  };
}

/**
 * Reads a number of a table that is handed in to a file that writes decimals with this mark. Tables have a point; where
 * the file has a comma, either will do, since a table may come from that file or from elsewhere. 1.234 and 1,234 are
 * refused there: they are one number in the one, and another in the other.
 */
export function inTable(decimal: DecimalMark, parser: Parser<number>): Parser<number> {
  if (decimal === ".") return parser;
  const here = writtenWith(decimal, parser);
  return (text) => {
    const typed = tidy(text);
    if (mayPartThousands(typed)) {
      const whole = typed.replace(/[.,]/, "");
      return refused(`a number that can be read in one way: ${whole}, or ${typed.replace(/[.,]/, ",")}0`);
    }
    return ONE_MARK["."].test(typed) ? parser(text) : here(text);
  };
}

/** Reads a number with a point for decimals, or with a comma that cannot part thousands: 57,5 but not 1,234. */
export const commaToo =
  (parser: Parser<number>): Parser<number> =>
  (text) => {
    const typed = tidy(text);
    return parser(ONE_MARK[","].test(typed) && !mayPartThousands(typed) ? typed.replace(",", ".") : text);
  };

const ONE_MARK = { ".": /^[+-]?\d*\.\d*\s*%?$/, ",": /^[+-]?\d*,\d*\s*%?$/ } as const;

const mayPartThousands = (typed: string): boolean => /^[+-]?[1-9]\d{0,2}[.,]\d{3}\s*%?$/.test(typed);

/** 1234,5 without thousands parted, or 1.234,5 with; groups that are not of three digits are no number. */
function formsWith(decimal: DecimalMark): readonly RegExp[] {
  const [mark, other] = decimal === "." ? ["\\.", ","] : [",", "\\."];
  const end = `(?:${mark}\\d*)?\\s*%?$`;
  const parted = [other, ...SPACED].map((group) => `^[+-]?[1-9]\\d{0,2}(?:${group}\\d{3})+${end}`);
  return [`^[+-]?\\d*${end}`, ...parted].map((form) => new RegExp(form));
}

/** What is expected is told with the same mark. */
const inMark = (read: Parsed<number>, decimal: DecimalMark): Parsed<number> =>
  read.ok ? read : refused(read.expected.replace(/(\d)\.(\d)/g, `$1${decimal}$2`));
