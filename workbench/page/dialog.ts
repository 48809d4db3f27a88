/** A box in the middle of the window: what it says, and the buttons that close it, the first one the answer to Enter. */
export interface Box<Button extends string> {
  readonly title: string;
  /** Paragraphs, as text. */
  readonly text: readonly string[];
  readonly buttons: readonly (readonly [button: Button, caption: string])[];
  /** Further content, e.g. fields. */
  readonly content?: Node;
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: { readonly text?: string; readonly className?: string } = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (properties.text !== undefined) made.textContent = properties.text;
  if (properties.className !== undefined) made.className = properties.className;
  made.append(...children);
  return made;
}

/**
 * Shows a box and waits for the person.
 *
 * @returns the button; null where the box was closed with Escape
 */
export function show<Button extends string>(box: Box<Button>): Promise<Button | null> {
  const dialog = element("dialog", { className: "wb-dialog" });
  const form = element("form");
  form.method = "dialog";
  if (box.title !== "") form.append(element("h2", { text: box.title }));
  for (const text of box.text) form.append(element("p", { text }));
  if (box.content) form.append(box.content);
  const buttons = box.buttons.map(([value, caption], index) => {
    const button = element("button", { text: caption, className: index === 0 ? "wb-primary" : "" });
    button.value = value;
    return button;
  });
  form.append(element("div", { className: "wb-buttons" }, ...buttons));
  dialog.append(form);
  document.body.append(dialog);
  // The browser would give the focus back to the grid's editor without a caret, and no key would reach the grid.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      const pressed = box.buttons.find(([value]) => value === dialog.returnValue);
      dialog.remove();
      resolve(pressed?.[0] ?? null);
    });
  });
}

/** Tells the person something, in a box with one button. */
export async function tell(title: string, ...text: readonly string[]): Promise<void> {
  await show({ title, text, buttons: [["ok", "OK"]] });
}
