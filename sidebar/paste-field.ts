import { element } from "./element.ts";
import { field } from "./field.ts";
import { pastedTable, sizeWords } from "./pasted-table.ts";

export interface PasteField {
  readonly element: HTMLElement;
  /** Selects a row in the text, 1 being the column names, and moves the focus there. */
  readonly showRow: (row: number) => void;
}

interface Pasting {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  /** What is wrong with the text as a whole. */
  readonly fault?: string;
  readonly change: (text: string) => void;
}

/** A field for a table from any spreadsheet. Under it stands how the text is read. */
export function pasteField({ hint, text, change, ...texts }: Pasting): PasteField {
  const area = element("textarea", { wrap: "off", rows: "5", spellcheck: "false", autocomplete: "off" });
  area.value = text;
  const described = element("span");
  const describe = () => {
    const size = sizeWords(area.value);
    described.textContent = size === "" ? hint : `Read as ${size}.`;
  };
  describe();
  area.addEventListener("input", () => {
    describe();
    change(area.value);
  });
  return {
    element: field({ ...texts, hint: described }, area),
    showRow: (row) => {
      const span = pastedTable("cohort", area.value).spans[row - 1];
      const fold = area.closest("details");
      if (fold !== null) fold.open = true;
      area.focus();
      if (span === undefined) return;
      area.setSelectionRange(span.start, span.end);
      // Browsers scroll to the caret only when someone types.
      const line = area.value.slice(0, span.start).split("\n").length - 1;
      area.scrollTo({ left: 0, top: (line - 1) * lineHeightOf(area) });
      area.scrollIntoView({ block: "center" });
    },
  };
}

const lineHeightOf = (area: HTMLElement): number => Number.parseFloat(getComputedStyle(area).lineHeight) || 0;
