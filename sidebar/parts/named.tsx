import type { ComponentChildren, VNode } from "preact";

/** A name that people chose: it may run from right to left within a line that does not. */
export function Named({ children }: { readonly children: ComponentChildren }): VNode {
  return <bdi>{children}</bdi>;
}
