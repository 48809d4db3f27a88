import type { ComponentChildren, VNode } from "preact";
import { Field } from "./field.tsx";

interface DecimalProps {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly hint: string;
  readonly text: string;
  readonly change: (text: string) => void;
}

/** A number in a text field: a number field of the browser would take decimals as the browser writes them, not the file. */
export function DecimalField({ id, label, hint, text, change }: DecimalProps): VNode {
  return (
    <Field id={id} label={label} hint={hint}>
      {(described) => (
        <input
          {...described}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={text}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      )}
    </Field>
  );
}
