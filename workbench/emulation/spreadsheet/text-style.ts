import { colorOf } from "../engine/colors.ts";
import type { CellStyle, StylePatch } from "../engine/write-queue.ts";
import { emulated } from "../strict.ts";
import { service } from "./context.ts";

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type TextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

type TextProperties = Pick<
  CellStyle,
  "bold" | "italic" | "underline" | "strikethrough" | "fontSize" | "textColor" | "fontFamily"
>;

const properties = new WeakMap<object, TextProperties>();

class EmulatedTextStyle extends emulated("TextStyle") implements Partial<TextStyle> {
  readonly #style: TextProperties;

  constructor(style: TextProperties) {
    super();
    this.#style = style;
    properties.set(this, style);
  }

  copy(): TextStyleBuilder {
    return newTextStyle(this.#style);
  }

  getFontFamily(): string | null {
    return this.#style.fontFamily ?? null;
  }

  getFontSize(): number | null {
    return this.#style.fontSize ?? null;
  }

  getForegroundColor(): string | null {
    return this.#style.textColor ?? null;
  }

  isBold(): boolean | null {
    return this.#style.bold ?? null;
  }

  isItalic(): boolean | null {
    return this.#style.italic ?? null;
  }

  isStrikethrough(): boolean | null {
    return this.#style.strikethrough ?? null;
  }

  isUnderline(): boolean | null {
    return this.#style.underline ?? null;
  }
}

class EmulatedTextStyleBuilder extends emulated("TextStyleBuilder") implements Partial<TextStyleBuilder> {
  #style: TextProperties;

  constructor(style: TextProperties) {
    super();
    this.#style = style;
  }

  build(): TextStyle {
    return textStyle(this.#style);
  }

  setBold(bold: boolean): TextStyleBuilder {
    return this.#with({ bold });
  }

  setFontFamily(fontFamily: string): TextStyleBuilder {
    return this.#with({ fontFamily });
  }

  setFontSize(fontSize: number): TextStyleBuilder {
    return this.#with({ fontSize });
  }

  setForegroundColor(cssString: string): TextStyleBuilder {
    return this.#with({ textColor: colorOf(cssString) });
  }

  setItalic(italic: boolean): TextStyleBuilder {
    return this.#with({ italic });
  }

  setStrikethrough(strikethrough: boolean): TextStyleBuilder {
    return this.#with({ strikethrough });
  }

  setUnderline(underline: boolean): TextStyleBuilder {
    return this.#with({ underline });
  }

  #with(change: TextProperties): TextStyleBuilder {
    this.#style = { ...this.#style, ...change };
    return service<TextStyleBuilder>(this);
  }
}

function textStyle(style: TextProperties): TextStyle {
  return service<TextStyle>(new EmulatedTextStyle(style));
}

/** The text style of a cell, and nothing of its fill or alignment. */
export function textStyleOf(cell: CellStyle): TextStyle {
  const { fillColor, align, verticalAlign, wrapping, rotation, ...text } = cell;
  return textStyle(text);
}

export function newTextStyle(style: TextProperties = {}): TextStyleBuilder {
  return service<TextStyleBuilder>(new EmulatedTextStyleBuilder(style));
}

/** What a text style changes of a cell; what it leaves open stays. */
export function patchOf(style: TextStyle): StylePatch {
  const known = properties.get(style);
  if (!known) throw new Error(`A TextStyle was expected, not ${String(style)}.`);
  return known;
}
