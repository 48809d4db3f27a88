import type { Fault } from "../src/rpc/contract.ts";
import { button, element, named } from "./element.ts";
import { countWords, faultWords } from "./fault-words.ts";

/** Shows a row of what was pasted. */
export type ShowRow = (source: Fault["source"], row: number) => void;

/** A list longer than this sends a person back to the spreadsheet anyway. */
const MOST_SHOWN = 20;

/** What needs a look, each with a way to its row. It can take the focus, to be read first. */
export function faultNotice(count: number, listed: readonly Fault[], showRow: ShowRow): HTMLElement {
  const more = listed.length - MOST_SHOWN;
  return element(
    "section",
    { class: "faults", tabindex: "-1" },
    element("p", {}, element("strong", {}, countWords(count)), " Nothing was written."),
    element("ul", { class: "cards" }, ...listed.slice(0, MOST_SHOWN).map((fault) => card(fault, showRow))),
    ...(more > 0 ? [element("p", { class: "second" }, `and ${more} more, of the same roster`)] : []),
  );
}

function card(fault: Fault, showRow: ShowRow): HTMLElement {
  const { about, place, wrong } = faultWords(fault);
  const { row, source } = fault;
  return element(
    "li",
    { class: "notice" },
    element(
      "p",
      { class: "apart" },
      element("strong", {}, named(about)),
      element("span", { class: "place" }, `! ${place}`),
    ),
    element("p", {}, named(wrong)),
    ...(row === null ? [] : [button("Show the row", "small", () => showRow(source, row))]),
  );
}
