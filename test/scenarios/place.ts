import { readFileSync } from "node:fs";
import type { DecimalMark } from "../../src/domain/decimal-mark.ts";
import type { SpreadsheetFile } from "../../workbench/emulation/engine/file.ts";
import { localeOf } from "../../workbench/emulation/engine/locales.ts";

/** How a file writes numbers and days, and when its days begin. */
export interface Place {
  readonly locale: string;
  readonly timeZone: string;
}

export const PLACES: readonly Place[] = JSON.parse(
  readFileSync(new URL("places.json", import.meta.url), "utf8"),
);

const { PLACE = "en_US" } = process.env;

/** Where new files are opened that do not say where: in `PLACE`, which `npm run places` sets, else in Los Angeles. */
export const HERE: Place = placeNamed(PLACE);

function placeNamed(locale: string): Place {
  const place = PLACES.find((each) => each.locale === locale);
  if (place === undefined) throw new Error(`PLACE: found ${locale}, expected one of places.json.`);
  return place;
}

interface InFile {
  readonly file: SpreadsheetFile;
}

/** A numeral as a person types it into this file; any other text as it is. */
export const asTyped = ({ file: { locale } }: InFile, text: string): string =>
  /^[+-]?\d*\.\d+\s?%?$/.test(text) ? text.replace(".", locale.decimalSeparator) : text;

/** The mark that people here put before decimals. */
export const MARK: DecimalMark = localeOf(HERE.locale).decimalSeparator === "," ? "," : ".";

/** A text as files show it here, and people write it, with the numbers in it. */
export const shownHere = (text: string): string => text.replace(/(\d)\.(\d)/g, `$1${MARK}$2`);

/** What a file says here, as one with points would say it. */
export const withPoints = (text = ""): string => (MARK === "." ? text : text.replace(/(\d),(\d)/g, "$1.$2"));

/** Texts by their keys, as people here type them. */
export const typedHere = (texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, shownHere(text)]));
