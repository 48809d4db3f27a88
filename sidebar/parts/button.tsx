import type { ComponentChildren, VNode } from "preact";
import { useContext } from "preact/hooks";
import { Held } from "./held.ts";

/** One primary button a panel; the others stand within the body, or under the primary one. */
type ButtonLook = "primary" | "secondary" | "small" | "link";

interface ButtonProps {
  readonly look: ButtonLook;
  /** What the button does; one that submits a form names the form instead. */
  readonly onPress?: () => void;
  readonly submits?: string;
  /** Words that say that it is at work, while it is: it takes no second press then. */
  readonly busy?: string | false | undefined;
  readonly disabled?: boolean;
  readonly expanded?: boolean;
  readonly children: ComponentChildren;
}

/** A button that is disabled can still take the focus, or a keyboard would lose its place while a call is under way. */
export function Button({ look, onPress, submits, busy, disabled, expanded, children }: ButtonProps): VNode {
  const held = useContext(Held);
  const idle = disabled === true || Boolean(busy) || held;
  const press = (event: Event) => {
    if (idle) event.preventDefault();
    else onPress?.();
  };
  return (
    <button
      type={submits === undefined ? "button" : "submit"}
      class={look}
      form={submits}
      aria-disabled={idle || undefined}
      aria-expanded={expanded}
      onClick={press}
    >
      {busy || children}
    </button>
  );
}
