/** What files put before decimals: 57.5 in Los Angeles, 57,5 in Berlin. */
export const DECIMAL_MARKS = [".", ","] as const;
export type DecimalMark = (typeof DECIMAL_MARKS)[number];

/** A number with its digits as they are, and this mark before its decimals. */
export const written = (value: number, mark: DecimalMark): string => String(value).replace(".", mark);
