import type { ComponentChildren, VNode } from "preact";
import { Field } from "./field.tsx";

interface SentenceProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly text: string;
  readonly change: (text: string) => void;
}

/** One line that grows with what is typed. */
export function SentenceField({ id, label, hint, text, change }: SentenceProps): VNode {
  return (
    <Field id={id} label={label} hint={hint}>
      {(described) => (
        <textarea
          {...described}
          class="sentence"
          rows={1}
          placeholder="One sentence, if you like"
          value={text}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      )}
    </Field>
  );
}
