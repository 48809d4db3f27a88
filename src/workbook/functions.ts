/**
 * The functions that generated formulas are made of, and no others: Google Sheets, the engine of the workbench, Excel
 * and LibreOffice all have them, and they mean the same in each.
 */
export const SHEET_FUNCTIONS = ["IF"] as const;
