/** What an element holds: other nodes, or text, which is always set as text. */
export type Child = Node | string;

/** `true` sets an attribute without a value; `false` leaves it out. */
export type Attributes = Readonly<Record<string, string | boolean>>;

/** Makes an element. Text from cells and files can only become text here, never HTML. */
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

export type ButtonLook = "primary" | "secondary" | "small" | "link";

export function button(label: string, look: ButtonLook, onPress: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", class: look }, label);
  made.addEventListener("click", onPress);
  return made;
}
