import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Field } from "../parts/field.tsx";

interface AnswerProps {
  readonly id: string;
  readonly label: string;
  readonly was: string;
  readonly fault: string | undefined;
  readonly answer: (text: string) => void;
}

/** A cell of the roster, typed anew. */
export function AnswerField({ id, label, was, fault, answer }: AnswerProps): VNode {
  const [text, setText] = useState(was);
  useEffect(() => document.getElementById(id)?.focus(), [id, fault]);
  const send = (event: Event) => {
    event.preventDefault();
    if (text.trim() !== "") answer(text);
  };
  return (
    <form noValidate onSubmit={send}>
      <Field id={id} label={label} fault={fault}>
        {(described) => (
          <input
            {...described}
            type="text"
            autocomplete="off"
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
      </Field>
      <div class="chips">
        <button type="submit" class="small">
          Use it
        </button>
      </div>
    </form>
  );
}
