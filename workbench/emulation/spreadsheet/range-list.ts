import { emulated } from "../strict.ts";
import { type Context, service } from "./context.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Methods of a list do to each range what the method of that name does; one call of the list is one call. */
class EmulatedRangeList extends emulated("RangeList") implements Partial<RangeList> {
  readonly #context: Context;
  readonly #ranges: readonly Range[];

  constructor(context: Context, ranges: readonly Range[]) {
    super();
    this.#context = context;
    this.#ranges = ranges;
  }

  clear(options: Parameters<Range["clear"]>[0] = {}): RangeList {
    return this.#each("clear", (range) => range.clear(options));
  }

  clearContent(): RangeList {
    return this.#each("clearContent", (range) => range.clearContent());
  }

  clearFormat(): RangeList {
    return this.#each("clearFormat", (range) => range.clearFormat());
  }

  clearNote(): RangeList {
    return this.#each("clearNote", (range) => range.clearNote());
  }

  getRanges(): Range[] {
    return [...this.#ranges];
  }

  insertCheckboxes(): RangeList {
    return this.#each("insertCheckboxes", (range) => range.insertCheckboxes());
  }

  setBackground(color: string | null): RangeList {
    return this.#each("setBackground", (range) => range.setBackground(color));
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): RangeList {
    return this.#each("setBorder", (range) =>
      range.setBorder(top, left, bottom, right, vertical, horizontal, color, style),
    );
  }

  setFontColor(color: string | null): RangeList {
    return this.#each("setFontColor", (range) => range.setFontColor(color));
  }

  setFontFamily(fontFamily: string | null): RangeList {
    return this.#each("setFontFamily", (range) => range.setFontFamily(fontFamily));
  }

  setFontLine(fontLine: GoogleAppsScript.Spreadsheet.FontLine | null): RangeList {
    return this.#each("setFontLine", (range) => range.setFontLine(fontLine));
  }

  setFontSize(size: number): RangeList {
    return this.#each("setFontSize", (range) => range.setFontSize(size));
  }

  setFontStyle(fontStyle: GoogleAppsScript.Spreadsheet.FontStyle | null): RangeList {
    return this.#each("setFontStyle", (range) => range.setFontStyle(fontStyle));
  }

  setFontWeight(fontWeight: GoogleAppsScript.Spreadsheet.FontWeight | null): RangeList {
    return this.#each("setFontWeight", (range) => range.setFontWeight(fontWeight));
  }

  setFormula(formula: string): RangeList {
    return this.#each("setFormula", (range) => range.setFormula(formula));
  }

  setHorizontalAlignment(alignment: Parameters<Range["setHorizontalAlignment"]>[0]): RangeList {
    return this.#each("setHorizontalAlignment", (range) => range.setHorizontalAlignment(alignment));
  }

  setNote(note: string | null): RangeList {
    return this.#each("setNote", (range) => range.setNote(note));
  }

  setNumberFormat(numberFormat: string): RangeList {
    return this.#each("setNumberFormat", (range) => range.setNumberFormat(numberFormat));
  }

  setValue(value: unknown): RangeList {
    return this.#each("setValue", (range) => range.setValue(value));
  }

  setVerticalAlignment(alignment: Parameters<Range["setVerticalAlignment"]>[0]): RangeList {
    return this.#each("setVerticalAlignment", (range) => range.setVerticalAlignment(alignment));
  }

  setWrap(isWrapEnabled: boolean): RangeList {
    return this.#each("setWrap", (range) => range.setWrap(isWrapEnabled));
  }

  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): RangeList {
    return this.#each("setWrapStrategy", (range) => range.setWrapStrategy(strategy));
  }

  #each(method: string, work: (range: Range) => unknown): RangeList {
    this.#context.execution.asOneCall(`RangeList.${method}`, "write", () => {
      for (const range of this.#ranges) work(range);
    });
    return service<RangeList>(this);
  }
}

export function rangeList(context: Context, ranges: readonly Range[]): RangeList {
  return service<RangeList>(new EmulatedRangeList(context, ranges));
}
