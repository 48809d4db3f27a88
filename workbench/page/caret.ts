/** What may take the caret from the grid's editor and leave it the focus: then no key reaches the grid. */
const thieves = ["click", "close"] as const;

function giveCaret(): void {
  const focused = document.activeElement;
  const selection = getSelection();
  if (!(focused instanceof HTMLElement) || !focused.isContentEditable) return;
  if (selection?.rangeCount === 0) selection.collapse(focused, 0);
}

/** Gives the grid's editor its caret back after boxes and buttons outside it. */
export function keepCaret(): void {
  // Later, when the engine has moved the focus to where it wants it.
  for (const event of thieves) document.addEventListener(event, () => setTimeout(giveCaret), { capture: true });
}
