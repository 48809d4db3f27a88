/**
 * The functions that generated formulas may use, and no others: Google Sheets, the engine of the workbench, Excel and
 * LibreOffice all have them, and they mean the same in each.
 */
export const SHEET_FUNCTIONS = [
  "ABS",
  "AND",
  "CHOOSE",
  "COUNT",
  "COUNTA",
  "DAY",
  "EXACT",
  "FALSE",
  "HYPERLINK",
  "IF",
  "IFERROR",
  "INDEX",
  "INT",
  "ISBLANK",
  "ISERROR",
  "ISNUMBER",
  "ISTEXT",
  "LEFT",
  "LEN",
  "LOWER",
  "MATCH",
  "MAX",
  "MID",
  "MIN",
  "MONTH",
  "NOT",
  "OR",
  "POWER",
  "RIGHT",
  "ROUND",
  "ROWS",
  "SEARCH",
  "SQRT",
  "SUBSTITUTE",
  "SUM",
  "SUMPRODUCT",
  "TODAY",
  "TRIM",
  "TRUE",
  "UPPER",
  "WEEKDAY",
  "YEAR",
] as const;

/**
 * What the tabs of a portfolio may use besides: it imports from other files, which Google Sheets alone can do, so that
 * its formulas need no other program. Two of its columns import, and no other formula of the tracker does.
 */
export const PORTFOLIO_FUNCTIONS = [
  ...SHEET_FUNCTIONS,
  "ARRAY_CONSTRAIN",
  "CHOOSECOLS",
  "IMPORTRANGE",
] as const;
