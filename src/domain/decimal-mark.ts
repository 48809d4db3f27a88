/** What a file puts before decimals. */
export type DecimalMark = "." | ",";

/** A number with its digits as they are, and this mark before its decimals. */
export const written = (value: number, mark: DecimalMark): string => String(value).replace(".", mark);
