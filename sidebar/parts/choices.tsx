import type { ComponentChildren, VNode } from "preact";

interface ChoicesProps<Key extends string> {
  /** What is asked; it stands over the choices. */
  readonly asked: ComponentChildren;
  readonly choices: readonly { readonly key: Key; readonly label: string }[];
  readonly chosen: Key | null;
  readonly choose: (key: Key | null) => void;
}

/** One of a few answers, or none: a second press takes an answer back. */
export function Choices<Key extends string>({ asked, choices, chosen, choose }: ChoicesProps<Key>): VNode {
  return (
    <fieldset class="choices">
      <legend>{asked}</legend>
      <div>
        {choices.map(({ key, label }) => (
          <button
            key={key}
            type="button"
            class="small"
            aria-pressed={key === chosen}
            onClick={() => choose(key === chosen ? null : key)}
          >
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
