import type { VNode } from "preact";

/** The word of a status or a signal, by its key. */
export interface Shown {
  readonly key: string;
  readonly label: string;
}

/** A status or a signal in the fill that the grid gives it; the style sheet knows the fills by their keys. */
export function Chip({ shown }: { readonly shown: Shown }): VNode {
  return (
    <span class="chip" data-key={shown.key}>
      {shown.label}
    </span>
  );
}
