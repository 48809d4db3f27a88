import { createContext, type RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** Whether what a panel shows is being saved: until that has ended, nothing on it can be changed, pressed or left. */
export const Held = createContext(false);

/** Nothing that is held can have the focus: it waits on the button that is at work, and then goes back to its place. */
export function useWaitingFocus(held: boolean, body: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    const atWork = body.current?.nextElementSibling?.querySelector<HTMLElement>(".primary");
    if (!held || !atWork || !(before instanceof HTMLElement) || !body.current?.contains(before)) return;
    atWork.focus();
    return () => {
      if (document.activeElement === atWork) before.focus({ preventScroll: true });
    };
  }, [held]);
}
