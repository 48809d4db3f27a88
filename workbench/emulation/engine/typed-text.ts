import type { Locale } from "@odoo/o-spreadsheet";
import { serialOfDay } from "./calendar.ts";

/** What Sheets makes of a text that is typed into a cell, or that a script writes as a string. */
export type Typed =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "number"; readonly value: number; readonly format: string | undefined };

const number = (value: number, format?: string): Typed => ({ kind: "number", value, format });

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

type NumberPattern = { readonly pattern: RegExp; readonly thousands: RegExp };

const patterns = new Map<string, NumberPattern>();

function patternOf({ code, decimalSeparator, thousandsSeparator }: Locale): NumberPattern {
  const kept = patterns.get(code);
  if (kept) return kept;
  const separator = thousandsSeparator === " " ? "[ \\u00a0\\u202f]" : escaped(thousandsSeparator ?? "");
  const whole = `\\d{1,3}(?:${separator}\\d{3})+|\\d+`;
  const decimal = escaped(decimalSeparator);
  const made = {
    pattern: new RegExp(
      `^(\\()?([+-])?([$€£¥])?([+-])?((?:${whole})(?:${decimal}\\d*)?|${decimal}\\d+)(e[+-]?\\d+)?\\s*([€%])?(\\))?$`,
      "i",
    ),
    thousands: new RegExp(separator, "g"),
  };
  patterns.set(code, made);
  return made;
}

function formatOf(locale: Locale, digits: string, percent: boolean, currency: string | undefined) {
  const decimals = digits.split(locale.decimalSeparator)[1] ?? "";
  const places = decimals.length > 0 ? `.${"0".repeat(Math.min(2, decimals.length))}` : "";
  if (percent) return `0${places && ".00"}%`;
  const grouped = patternOf(locale).thousands.test(digits) ? "#,##0" : "";
  if (currency) return `[$${currency}]#,##0${places && ".00"}`;
  return grouped && `${grouped}${places && ".00"}`;
}

function typedNumber(text: string, locale: Locale): Typed | undefined {
  const { pattern, thousands } = patternOf(locale);
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, opened, sign, leading, innerSign, digits = "", exponent = "", trailing, closed] = match;
  if (Boolean(opened) !== Boolean(closed) || (sign && innerSign) || (opened && (sign || innerSign))) {
    return undefined;
  }
  if (exponent && (leading || trailing)) return undefined;
  const plain = digits.replace(new RegExp(thousands, "g"), "").replace(locale.decimalSeparator, ".");
  const percent = trailing === "%";
  const size = Number(`${plain}${exponent}`);
  // Dividing by a hundred would leave 0.07 beside 7 %: the digits are moved instead.
  const value = percent ? Number(`${plain}e-2`) : size;
  const negative = sign === "-" || innerSign === "-" || opened !== undefined;
  const currency = leading ?? (percent ? undefined : trailing);
  const format = exponent ? undefined : formatOf(locale, digits, percent, currency);
  return number(negative ? -value : value, format === "" ? undefined : format);
}

type Field = "year" | "month" | "day";

const fieldOrder = ({ dateFormat }: Locale): readonly Field[] =>
  (["year", "month", "day"] as const).toSorted(
    (one, other) => dateFormat.indexOf(one.charAt(0)) - dateFormat.indexOf(other.charAt(0)),
  );

const fullYear = (year: number) => (year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year);

function day(parts: Readonly<Record<Field, number>>, format: string): Typed | undefined {
  const serial = serialOfDay(fullYear(parts.year), parts.month, parts.day);
  return serial === undefined ? undefined : number(serial, format);
}

function numericDate(text: string, locale: Locale, thisYear: number): Typed | undefined {
  const match = /^(\d{1,4})([-/.])(\d{1,2})(?:\2(\d{1,4}))?$/.exec(text);
  if (!match) return undefined;
  const [, first = "", separator = "", second = "", third] = match;
  if (separator === "." && !locale.dateFormat.includes(".")) return undefined;
  if (first.length === 4) {
    if (third === undefined) return undefined;
    const parts = { year: Number(first), month: Number(second), day: Number(third) };
    return day(parts, `yyyy${separator}mm${separator}dd`);
  }
  const order = fieldOrder(locale).filter((field) => field !== "year");
  const [one = "month", other = "day"] = order;
  const year = third === undefined ? thisYear : Number(third);
  if (third !== undefined && third.length !== 2 && third.length !== 4) return undefined;
  if (third === undefined && separator === ".") return undefined;
  const parts = { year, month: 0, day: 0, [one]: Number(first), [other]: Number(second) };
  const shown = [one, other].map((field) => field.charAt(0)).join(separator);
  return day(parts, third === undefined ? shown : `${shown}${separator}yyyy`);
}

const monthNames = new Map<string, readonly (readonly string[])[]>();

/** The names of the twelve months in the language of the locale, long and short, in lower case. */
function monthsOf({ code }: Locale): readonly (readonly string[])[] {
  const kept = monthNames.get(code);
  if (kept) return kept;
  const language = code.replace("_", "-");
  const names = Array.from({ length: 12 }, (_, month) =>
    (["long", "short"] as const).map((length) =>
      new Intl.DateTimeFormat(language, { month: length, timeZone: "UTC" })
        .format(Date.UTC(2024, month, 1))
        .replace(/\.$/, "")
        .toLowerCase(),
    ),
  );
  monthNames.set(code, names);
  return names;
}

/** "Apr 20", "April 20, 2020", "20 Apr 2020", "April 2020". */
function namedDate(text: string, locale: Locale, thisYear: number): Typed | undefined {
  const words = text
    .toLowerCase()
    .replace(/[,.]/g, " ")
    .trim()
    .split(/[\s-]+/);
  const at = words.findIndex((word) => monthsOf(locale).some((names) => names.includes(word)));
  const name = words[at];
  if (name === undefined || words.length < 2 || words.length > 3) return undefined;
  const month = monthsOf(locale).findIndex((names) => names.includes(name)) + 1;
  const others = words.filter((_, index) => index !== at);
  if (!others.every((word) => /^\d{1,4}$/.test(word))) return undefined;
  const year = others.find((word) => word.length === 4) ?? (others.length === 2 ? others[1] : undefined);
  const dayWord = others.find((word) => word !== year);
  if (dayWord === undefined) return day({ year: Number(year), month, day: 1 }, "mmmm yyyy");
  const parts = { year: year === undefined ? thisYear : Number(year), month, day: Number(dayWord) };
  return day(parts, year === undefined ? "mmm d" : "mmm d, yyyy");
}

function time(text: string): { readonly share: number; readonly format: string } | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([ap])m)?$/i.exec(text);
  if (!match) return undefined;
  const [, hour = "", minute = "", second, half] = match;
  if (Number(minute) > 59 || Number(second ?? 0) > 59 || Number(hour) > (half ? 12 : 23)) return undefined;
  const afternoon = half?.toLowerCase() === "p";
  const hours = half ? (Number(hour) % 12) + (afternoon ? 12 : 0) : Number(hour);
  const share = (hours * 3600 + Number(minute) * 60 + Number(second ?? 0)) / 86_400;
  return { share, format: `hh:mm${second === undefined ? "" : ":ss"}${half ? " a" : ""}` };
}

function typedDate(text: string, locale: Locale, thisYear: number): Typed | undefined {
  const date = numericDate(text, locale, thisYear) ?? namedDate(text, locale, thisYear);
  if (date) return date;
  const alone = time(text);
  if (alone) return number(alone.share, alone.format);
  const [dayText = "", ...rest] = text.split(/[ T]/);
  const both = rest.length > 0 ? numericDate(dayText, locale, thisYear) : undefined;
  const moment = time(rest.join(" "));
  if (both?.kind !== "number" || !moment) return undefined;
  return number(both.value + moment.share, `${both.format} ${moment.format}`);
}

/**
 * Reads a text as Sheets reads what is typed: a formula, a number, a percentage, money, a date, a time, true or
 * false, and otherwise text. A leading apostrophe forces text and is no part of it.
 *
 * @param thisYear the year of a date typed without one
 */
export function readTyped(text: string, locale: Locale, thisYear: number): Typed {
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  const trimmed = text.trim();
  if (/^true$/i.test(trimmed) || /^false$/i.test(trimmed)) {
    return { kind: "boolean", value: trimmed.toLowerCase() === "true" };
  }
  const read = typedNumber(trimmed, locale) ?? typedDate(trimmed, locale, thisYear);
  if (read) return read;
  // Sheets starts a formula at these too; a list that is typed with dashes is no exception.
  if (/^[+-]./.test(text)) return { kind: "formula", formula: `=${text}` };
  return { kind: "text", text };
}
