import { DATA_COLUMNS, type DataColumnKey } from "../../workbook/tabs/data-columns.ts";
import type { Value } from "../../workbook/value.ts";
import type { Book } from "../book.ts";
import { numberIn, textIn } from "./cell-value.ts";
import { registerRows } from "./register-rows.ts";

/** A team's row of Data, by the keys of its columns. */
export type DataRow = (key: DataColumnKey) => Value;

/** The rows of Data in the order of the rollup: who needs help first. */
export function dataRows(book: Book): readonly DataRow[] {
  const rows = registerRows<DataColumnKey>(DATA_COLUMNS, book.read("data"))
    .map(({ at }): DataRow => at)
    .filter((at) => textIn(at("id")) !== "");
  return rows.sort((one, other) => rankOf(one) - rankOf(other));
}

const rankOf = (at: DataRow): number => numberIn(at("rank")) ?? 0;
