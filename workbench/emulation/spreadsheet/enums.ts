import { enumeration } from "../enumeration.ts";

type Spreadsheet = typeof GoogleAppsScript.Spreadsheet;

export const BorderStyle = enumeration<Spreadsheet["BorderStyle"]>([
  "DOTTED",
  "DASHED",
  "SOLID",
  "SOLID_MEDIUM",
  "SOLID_THICK",
  "DOUBLE",
]);
export const BooleanCriteria = enumeration<Spreadsheet["BooleanCriteria"]>([
  "CELL_EMPTY",
  "CELL_NOT_EMPTY",
  "NUMBER_BETWEEN",
  "NUMBER_EQUAL_TO",
  "NUMBER_GREATER_THAN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "NUMBER_LESS_THAN",
  "NUMBER_LESS_THAN_OR_EQUAL_TO",
  "NUMBER_NOT_BETWEEN",
  "NUMBER_NOT_EQUAL_TO",
  "TEXT_CONTAINS",
  "TEXT_DOES_NOT_CONTAIN",
  "TEXT_EQUAL_TO",
  "TEXT_STARTS_WITH",
  "TEXT_ENDS_WITH",
  "CUSTOM_FORMULA",
]);
export const CopyPasteType = enumeration<Spreadsheet["CopyPasteType"]>([
  "PASTE_NORMAL",
  "PASTE_FORMAT",
  "PASTE_FORMULA",
  "PASTE_VALUES",
]);
export const Dimension = enumeration<Spreadsheet["Dimension"]>(["COLUMNS", "ROWS"]);
export const DataValidationCriteria = enumeration<Spreadsheet["DataValidationCriteria"]>([
  "DATE_AFTER",
  "DATE_BEFORE",
  "DATE_BETWEEN",
  "DATE_EQUAL_TO",
  "DATE_IS_VALID_DATE",
  "DATE_NOT_BETWEEN",
  "DATE_ON_OR_AFTER",
  "DATE_ON_OR_BEFORE",
  "NUMBER_BETWEEN",
  "NUMBER_EQUAL_TO",
  "NUMBER_GREATER_THAN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "NUMBER_LESS_THAN",
  "NUMBER_LESS_THAN_OR_EQUAL_TO",
  "NUMBER_NOT_BETWEEN",
  "NUMBER_NOT_EQUAL_TO",
  "TEXT_CONTAINS",
  "TEXT_DOES_NOT_CONTAIN",
  "TEXT_EQUAL_TO",
  "TEXT_IS_VALID_EMAIL",
  "TEXT_IS_VALID_URL",
  "VALUE_IN_LIST",
  "VALUE_IN_RANGE",
  "CUSTOM_FORMULA",
  "CHECKBOX",
]);
export const DeveloperMetadataLocationType = enumeration<Spreadsheet["DeveloperMetadataLocationType"]>([
  "SPREADSHEET",
  "SHEET",
  "ROW",
  "COLUMN",
]);
export const DeveloperMetadataVisibility = enumeration<Spreadsheet["DeveloperMetadataVisibility"]>([
  "DOCUMENT",
  "PROJECT",
]);
export const ProtectionType = enumeration<Spreadsheet["ProtectionType"]>(["RANGE", "SHEET"]);
export const WrapStrategy = enumeration<Spreadsheet["WrapStrategy"]>(["WRAP", "OVERFLOW", "CLIP"]);
