/** What an element holds: other elements, or text, which is always set as text. */
export type Child = Node | string;

/** `true` sets an attribute without a value; `false` leaves it out. */
export type Attributes = Readonly<Record<string, string | boolean>>;

/** Makes an element. What comes from cells or from a paste can only become text here, never HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

/** A name that people chose: it may run from right to left within a line that does not. */
export const named = (name: string): HTMLElement => element("bdi", {}, name);

/** One primary button a panel; `small` and `link` stand within the body, or under the primary one. */
export type ButtonLook = "primary" | "small" | "link";

export function button(label: string, look: ButtonLook, onPress: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", class: look }, label);
  made.addEventListener("click", onPress);
  return made;
}

/** Shows on the button itself that it is at work, and takes no second press. */
export function busy(pressed: HTMLButtonElement, words: string): void {
  pressed.textContent = words;
  pressed.disabled = true;
}
