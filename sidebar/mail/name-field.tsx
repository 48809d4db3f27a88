import type { VNode } from "preact";
import { Field } from "../parts/field.tsx";

interface NameProps {
  readonly name: string;
  readonly change: (changed: { readonly name: string }) => void;
}

/** Whose name stands over the mail. */
export const NameField = ({ name, change }: NameProps): VNode => (
  <Field id="mail-name" label="Your name" hint="Readers see it as the sender.">
    {(described) => (
      <input
        {...described}
        data-first
        type="text"
        autocomplete="name"
        value={name}
        onInput={({ currentTarget }) => change({ name: currentTarget.value })}
      />
    )}
  </Field>
);
