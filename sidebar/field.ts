import type { Fault } from "../src/rpc/contract.ts";
import { type Child, element } from "./element.ts";
import { faultWords } from "./fault-words.ts";

export interface FieldText {
  readonly id: string;
  readonly label: string;
  readonly hint?: Child;
  /** What is wrong with the field's content; it stands under the field. */
  readonly fault?: string;
}

/** The fault of a field, to be told under it, if there is one. */
export function faultUnder(fault: Fault | undefined): { readonly fault?: string } {
  return fault === undefined ? {} : { fault: faultWords(fault).wrong };
}

/** A label over its control, a hint or a fault under it; a screen reader reads both with the control. */
export function field({ id, label, hint, fault }: FieldText, control: HTMLElement): HTMLElement {
  control.id = id;
  const described: HTMLElement[] = [];
  if (fault !== undefined) {
    control.setAttribute("aria-invalid", "true");
    described.push(element("p", { id: `${id}-fault`, class: "fault" }, `! ${fault}`));
  }
  if (hint !== undefined) described.push(element("p", { id: `${id}-hint`, class: "second" }, hint));
  if (described.length > 0)
    control.setAttribute("aria-describedby", described.map((text) => text.id).join(" "));
  return element("div", { class: "field" }, element("label", { for: id }, label), control, ...described);
}
