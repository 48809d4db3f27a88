import type { RefObject, VNode } from "preact";
import { Field } from "../parts/field.tsx";
import { pastedTable, sizeWords } from "./pasted-table.ts";

interface PasteProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  /** What is wrong with the text as a whole. */
  readonly fault?: string | undefined;
  readonly area: RefObject<HTMLTextAreaElement>;
  readonly change: (text: string) => void;
}

/** A field for a table from any spreadsheet. Under it stands how the text is read. */
export function PasteField({ id, label, hint, text, fault, area, change }: PasteProps): VNode {
  const size = sizeWords(text);
  return (
    <Field id={id} label={label} fault={fault} hint={size === "" ? hint : `Read as ${size}.`}>
      {(described) => (
        <textarea
          {...described}
          ref={area}
          wrap="off"
          rows={5}
          spellcheck={false}
          autocomplete="off"
          value={text}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** Selects a row in a pasted text, 1 being the column names, and moves the focus there. */
export function showRow(area: HTMLTextAreaElement | null, row: number): void {
  if (area === null) return;
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
}

const lineHeightOf = (area: HTMLElement): number => Number.parseFloat(getComputedStyle(area).lineHeight) || 0;
