import { type Arg, type FunctionResultObject, helpers, type Locale, registries } from "@odoo/o-spreadsheet";
import { hostOf } from "./custom-functions.ts";

const registry = registries.functionRegistry;

/** Sheets keeps 15 digits of a number that becomes text, written in the file's locale. */
function textOf(cell: FunctionResultObject, locale: Locale): FunctionResultObject {
  const { value, format } = cell;
  if (typeof value !== "number") return cell;
  if (format && helpers.isDateTimeFormat(format)) {
    return { value: helpers.formatValue(value, { format, locale }) };
  }
  return { value: String(Number(value.toPrecision(15))).replace(".", locale.decimalSeparator) };
}

function asText(arg: Arg, locale: Locale): Arg {
  if (helpers.isMatrix(arg)) return arg.map((column) => column.map((cell) => textOf(cell, locale)));
  return arg && textOf(arg, locale);
}

/** The engine joins numbers with a decimal point and dates as serials; Sheets as the locale writes them. */
for (const name of ["CONCATENATE", "CONCAT", "JOIN", "TEXTJOIN"]) {
  const original = registry.get(name);
  registry.replace(name, {
    ...original,
    compute(...args) {
      return original.compute.apply(
        this,
        args.map((arg) => asText(arg, this.locale)),
      );
    },
  });
}

/** Sheets rounds the 15 digits that it shows; the engine a binary number, which may lie just below a half. */
const round = registry.get("ROUND");
registry.replace("ROUND", {
  ...round,
  compute(value, places) {
    const number = Object(value).value;
    const digits = Object(places).value ?? 0;
    const rounded = round.compute.call(this, value, places);
    if (typeof number !== "number" || typeof digits !== "number") return rounded;
    const scale = 10 ** Math.trunc(digits);
    const whole = Math.round(Number((Math.abs(number) * scale).toPrecision(15)));
    return { ...Object(rounded), value: (Math.sign(number) * whole) / scale };
  },
});

/** Sheets hands on an error that stands among the numbers; the engine passes over it. */
const sumOfProducts = registry.get("SUMPRODUCT");
registry.replace("SUMPRODUCT", {
  ...sumOfProducts,
  compute(...args) {
    const error = args
      .flatMap((arg) => (helpers.isMatrix(arg) ? arg.flat() : [arg]))
      .find((cell) => helpers.isEvaluationError(cell?.value));
    return error ?? sumOfProducts.compute.apply(this, args);
  },
});

/** Sheets takes plain spaces away, and no others; the engine all that is white. */
const trim = registry.get("TRIM");
registry.replace("TRIM", {
  ...trim,
  compute(text) {
    const trimmed = trim.compute.call(this, text);
    const typed = Object(text).value;
    if (typeof typed !== "string") return trimmed;
    return { ...Object(trimmed), value: typed.replace(/ +/g, " ").replace(/^ | $/g, "") };
  },
});

/** Today and now are read off the file's own clock and time zone, not off the machine's. */
registry.replace("TODAY", {
  ...registry.get("TODAY"),
  compute() {
    return { value: Math.floor(hostOf(this).now()), format: this.locale.dateFormat };
  },
});
registry.replace("NOW", {
  ...registry.get("NOW"),
  compute() {
    return { value: hostOf(this).now(), format: `${this.locale.dateFormat} hh:mm:ss` };
  },
});

const isDay = (cell: Arg): boolean =>
  cell !== undefined && !helpers.isMatrix(cell) && helpers.isDateTimeFormat(cell.format ?? "");

/** The days between two dates are a number in Sheets; the engine makes a date of them. */
const minus = registry.get("MINUS");
registry.replace("MINUS", {
  ...minus,
  compute(from, taken) {
    const difference = minus.compute.call(this, from, taken);
    if (!isDay(from) || !isDay(taken)) return difference;
    return { value: Object(difference).value };
  },
});

/** What reckons with numbers: operators by the names of their functions. */
const ARITHMETIC = ["ADD", "MINUS", "MULTIPLY", "DIVIDE", "POW", "POWER", "UMINUS", "UPLUS"];
const OF_NUMBERS = [
  "ABS",
  "CEILING",
  "FLOOR",
  "INT",
  "MOD",
  "ROUND",
  "ROUNDDOWN",
  "ROUNDUP",
  "SQRT",
  "WEEKDAY",
];

const NO_NUMBER: FunctionResultObject = {
  value: "#ERROR",
  message: "Function expects number values. But '' is a text and cannot be coerced to a number.",
};

const isEmptyText = (arg: Arg): boolean => arg !== undefined && !helpers.isMatrix(arg) && arg.value === "";

/** Sheets takes an empty cell for 0, and an empty text, which formulas leave, for no number; the engine for 0, too. */
for (const name of [...ARITHMETIC, ...OF_NUMBERS]) {
  const lenient = registry.get(name);
  registry.replace(name, {
    ...lenient,
    compute(...args) {
      return args.some(isEmptyText) ? NO_NUMBER : lenient.compute.apply(this, args);
    },
  });
}

/** The engine writes this name with a dot. */
registry.add("ARRAY_CONSTRAIN", registry.get("ARRAY.CONSTRAIN"));
