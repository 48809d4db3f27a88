import { type FunctionResultObject, registries } from "@odoo/o-spreadsheet";
import { hostOf } from "./custom-functions.ts";

const argument = (name: string, description: string) => ({ name, description, type: ["ANY" as const] });

/** IMPORTRANGE, which the engine lacks; what it finds is the file's own affair. */
registries.functionRegistry.add("IMPORTRANGE", {
  description: "Imports a range of cells from another spreadsheet.",
  category: "Lookup",
  args: [
    argument("spreadsheet_url", "The address of the other spreadsheet, or its id."),
    argument("range_string", "The range, e.g. Sheet1!A1:C10."),
  ],
  compute(link, range) {
    const text = (cell: unknown) => String(Object(cell).value ?? "");
    const imported = hostOf(this).importRange(text(link), text(range));
    if (imported.kind === "refused") return { value: "#REF", message: imported.message };
    const [first = []] = imported.rows;
    // The engine takes ranges by columns, and shows a blank of a formula’s as 0.
    return first.map((_, column) =>
      imported.rows.map(
        (line): FunctionResultObject => ({ ...line[column], value: line[column]?.value ?? "" }),
      ),
    );
  },
});
