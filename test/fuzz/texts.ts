import fc from "fast-check";

/** Stands in every text that would do something if it were taken for a formula; nothing of ours says it. */
export const MARK = "zqfuzz";

const FORMULAS: readonly string[] = [
  `=HYPERLINK("http://${MARK}.example";"click")`,
  `=IMPORTXML("http://${MARK}.example","//a")`,
  `+${MARK}`,
  `-1+${MARK}()`,
  `@${MARK}`,
  `\t=${MARK}()`,
  `\r=${MARK}()`,
  `\n=${MARK}()`,
  ` =${MARK}()`,
  `'=${MARK}()`,
  `=cmd|'/C ${MARK}'!A1`,
  `{=${MARK}()}`,
];

const MARKUP: readonly string[] = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</td></tr></table><iframe src=//x>",
  "' onmouseover='alert(1)",
  "javascript:alert(1)",
  "&lt;b&gt; &amp; &#39;",
  "<!-- -->",
  "{{constructor.constructor('x')()}}",
];

const NAMES: readonly string[] = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "Algebra",
  "ALGEBRA",
  "algebra ",
  "Geometry",
  "Rollup",
  "Data",
  "null",
  "undefined",
  "NaN",
  "TRUE",
  "Break",
  "n/a",
];

const ODD: readonly string[] = [
  "",
  " ",
  "\u00a0",
  "\u200b",
  "\u202eevil\u202c",
  "\u2066a\u2069",
  "\ufeff",
  "\u0000",
  "\u0007\u001b[31m",
  "\ud800",
  "a\udc00b",
  "😀👩‍👩‍👧‍👦🇺🇸",
  "e\u0301",
  "ﬀ",
  "İi",
  "\r\n",
  "a\tb",
  "𝟙𝟚",
  "١٢",
];

const NUMBERS: readonly string[] = [
  "1e309",
  "-0",
  "1,5",
  "1.234,5",
  "1'234",
  "٤٣",
  "４３",
  "43 %",
  "43％",
  "−3",
  "0x10",
  "1e-400",
  "Infinity",
  "1/2",
  "12:30",
  "2020-02-30",
  "2020-05-04",
  "9999-12-31",
  "-99999999999999999999",
  "0.1.2",
  "$5",
  "(5)",
  "5-",
];

const long = fc.constantFrom("x".repeat(50_000), `=${MARK}`.padEnd(50_001, "x"), "😀".repeat(25_000));

/** What somebody may hand in who means no good, or whose program does not. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...FORMULAS) },
  { weight: 4, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 4, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 4, arbitrary: fc.constantFrom(...ODD) },
  { weight: 5, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 3, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 2, arbitrary: fc.string({ maxLength: 30 }) },
  { weight: 2, arbitrary: fc.integer({ min: -5, max: 120 }).map(String) },
);

/** As `hostile`, and at times as much as a cell can hold or more. */
export const hostileOrLong: fc.Arbitrary<string> = fc.oneof(
  { weight: 60, arbitrary: hostile },
  { weight: 1, arbitrary: long },
);

/** Any value that JSON carries. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  hostile,
  fc.constantFrom(null, true, 0, -1, 1e308, [], {}, [[]], [null], { __proto__: null }),
);

/** A sentence for people, and nothing of a program. */
export const isInWords = (message: unknown): boolean =>
  typeof message === "string" &&
  /\p{L}{2}/u.test(message) &&
  !/is not a function|Cannot read|is not iterable|is not defined|\bat .+\.js:\d+|TypeError|RangeError|\[object /.test(
    message,
  );
