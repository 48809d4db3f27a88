import { type Parsed, type Parser, parsed, refused } from "./parsed.ts";

const DIGITS = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const LARGEST = 1e12;

/** A plain number. A comma is refused, for 1,234 is one thing in Los Angeles and another in Lima. */
export const number: Parser<number> = (text) => {
  const digits = plainDigits(text);
  return digits.endsWith("%")
    ? refused("a number without %, or percent in the column Unit")
    : fromDigits(digits, "a number such as 43");
};

/** A whole number from `least` to `most`. */
export function whole(least: number, most: number): Parser<number> {
  return (text) => {
    const value = number(text);
    return value.ok && Number.isInteger(value.value) && value.value >= least && value.value <= most
      ? value
      : refused(
          most === LARGEST ? `a whole number, ${least} or more` : `a whole number from ${least} to ${most}`,
        );
  };
}

/** How many there are: 0, 1, 2 … */
export const count: Parser<number> = whole(0, LARGEST);

/**
 * A percent, written 43 or 43%, as the fraction 0.43. A bare number up to 1 is refused: it may be a fraction, and
 * nothing is converted by guess.
 */
export const percent: Parser<number> = (text) => {
  const digits = plainDigits(text);
  const signed = digits.endsWith("%");
  const value = fromDigits(signed ? digits.slice(0, -1) : digits, "a percent such as 43 or 43%");
  if (!value.ok) return value;
  const size = Math.abs(value.value);
  if (!signed && size > 0 && size <= 1) {
    const scaled = shifted(value.value, 2);
    return refused(
      `a percent on the scale of 0 to 100, such as ${scaled}; if ${digits} percent is meant, ${digits}%`,
    );
  }
  return parsed(shifted(value.value, -2));
};

function fromDigits(digits: string, expected: string): Parsed<number> {
  if (/^[+-]?[\d.]+,[\d,.]*$/.test(digits))
    return refused("a number with a point for decimals and no other separators, such as 1234.5");
  return DIGITS.test(digits) && Math.abs(Number(digits)) <= LARGEST
    ? parsed(Number(digits))
    : refused(expected);
}

/** Moves the decimal point; a division by 100 would turn 68.6 into 0.6859999999999999. */
function shifted(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** Full-width digits and the typographic minus are the same digits and the same minus. */
export const tidy = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\u2212/g, "-")
    .trim();

const plainDigits = (text: string): string => tidy(text).replace(/\s+%$/, "%");
