import type { Locale } from "@odoo/o-spreadsheet";

/** The spreadsheet locales that the emulation knows, as the File settings of Sheets format them. */
const locales = {
  en_US: {
    name: "English (US)",
    code: "en_US",
    thousandsSeparator: ",",
    decimalSeparator: ".",
    weekStart: 7,
    dateFormat: "m/d/yyyy",
    timeFormat: "hh:mm:ss a",
    formulaArgSeparator: ",",
  },
  en_GB: {
    name: "English (UK)",
    code: "en_GB",
    thousandsSeparator: ",",
    decimalSeparator: ".",
    weekStart: 1,
    dateFormat: "dd/mm/yyyy",
    timeFormat: "hh:mm:ss",
    formulaArgSeparator: ",",
  },
  de_DE: {
    name: "Deutsch",
    code: "de_DE",
    thousandsSeparator: ".",
    decimalSeparator: ",",
    weekStart: 1,
    dateFormat: "dd.mm.yyyy",
    timeFormat: "hh:mm:ss",
    formulaArgSeparator: ";",
  },
  fr_FR: {
    name: "Français",
    code: "fr_FR",
    thousandsSeparator: " ",
    decimalSeparator: ",",
    weekStart: 1,
    dateFormat: "dd/mm/yyyy",
    timeFormat: "hh:mm:ss",
    formulaArgSeparator: ";",
  },
  ja_JP: {
    name: "日本語",
    code: "ja_JP",
    thousandsSeparator: ",",
    decimalSeparator: ".",
    weekStart: 7,
    dateFormat: "yyyy/mm/dd",
    timeFormat: "hh:mm:ss",
    formulaArgSeparator: ",",
  },
} as const satisfies Readonly<Record<string, Locale>>;

export type LocaleCode = keyof typeof locales;

const known = (code: string): code is LocaleCode => Object.hasOwn(locales, code);

/** @throws Error naming the locale and the known ones, where `code` is not one of them */
export function localeOf(code: string): Locale & { readonly code: LocaleCode } {
  if (known(code)) return locales[code];
  throw new Error(
    `The spreadsheet locale "${code}" is not emulated. Known: ${Object.keys(locales).join(", ")}.`,
  );
}
