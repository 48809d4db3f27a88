/** Whether the grid's editor has the focus and no caret, as after a new tab or a box: then typing does nothing. */
function lacksCaret(): boolean {
  const focused = document.activeElement;
  const isEditor = focused instanceof HTMLElement && focused.isContentEditable;
  return isEditor && getSelection()?.rangeCount === 0;
}

function putCaretLast(): void {
  const selection = getSelection();
  if (document.activeElement) selection?.selectAllChildren(document.activeElement);
  selection?.collapseToEnd();
}

/** What the page asks of the grid. */
interface Grid {
  readonly focus: () => void;
  /** Begins to edit the selected cell with a text. */
  readonly startEditing: (text: string) => void;
}

/** Sees to it that what is typed reaches the grid, also after boxes have closed and tabs were added. */
export function keepKeyboard(grid: Grid): void {
  const pressed = (event: KeyboardEvent) => {
    const writes = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!writes || !lacksCaret()) return;
    event.preventDefault();
    grid.startEditing(event.key);
    // The editor draws itself in the next frame.
    requestAnimationFrame(() => requestAnimationFrame(putCaretLast));
  };
  document.addEventListener("keydown", pressed, { capture: true });
  document.addEventListener("close", () => setTimeout(grid.focus), { capture: true });
}
