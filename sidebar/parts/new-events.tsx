import type { VNode } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "./button.tsx";
import { Field } from "./field.tsx";
import { NO_EVENT, type TypedEvent } from "./typed-event.ts";

interface NewEventsProps {
  /** `action`, `ask` */
  readonly thing: string;
  readonly labels: { readonly text: string; readonly owner: string; readonly due?: string };
  readonly events: readonly TypedEvent[];
  readonly change: (events: readonly TypedEvent[]) => void;
  /** Who is proposed while a name is typed. */
  readonly people?: readonly string[];
}

/** One empty row to begin with, and one more on a press. A row without words is not saved. */
export function NewEvents({ thing, labels, events, change, people = [] }: NewEventsProps): VNode {
  const rows = events.length === 0 ? [NO_EVENT] : events;
  const section = useRef<HTMLElement>(null);
  const [added, setAdded] = useState(0);
  useLayoutEffect(() => {
    if (added > 0) section.current?.querySelector<HTMLElement>("fieldset:last-of-type input")?.focus();
  }, [added]);
  const add = () => {
    change([...rows, NO_EVENT]);
    setAdded(added + 1);
  };
  return (
    <section ref={section} class="new-events">
      {rows.map((event, index) => (
        <EventFields
          // A row is known by its place alone: it holds nothing yet.
          key={String(index)}
          id={`${thing}-${index + 1}`}
          name={`New ${thing} ${index + 1}`}
          {...{ event, labels }}
          list={people.length === 0 ? undefined : `${thing}-people`}
          change={(changed) =>
            change(rows.map((each, place) => (place === index ? { ...each, ...changed } : each)))
          }
        />
      ))}
      {people.length > 0 && (
        <datalist id={`${thing}-people`}>
          {people.map((person) => (
            <option key={person} value={person} />
          ))}
        </datalist>
      )}
      {rows[rows.length - 1]?.text.trim() !== "" && (
        <Button look="link" onPress={add}>{`+ Another ${thing}`}</Button>
      )}
    </section>
  );
}

interface FieldsProps {
  readonly id: string;
  readonly name: string;
  readonly event: TypedEvent;
  readonly labels: NewEventsProps["labels"];
  readonly list: string | undefined;
  readonly change: (changed: Partial<TypedEvent>) => void;
}

function EventFields({ id, name, event, labels, list, change }: FieldsProps): VNode {
  const input = (key: keyof TypedEvent, label: string, type: string) => (
    <Field id={`${id}-${key}`} label={label}>
      {(described) => (
        <input
          {...described}
          type={type}
          autocomplete="off"
          list={key === "owner" ? list : undefined}
          value={event[key]}
          onInput={({ currentTarget }) => change({ [key]: currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <fieldset>
      <legend class="unseen">{name}</legend>
      {input("text", labels.text, "text")}
      <div class="halves">
        {input("owner", labels.owner, "text")}
        {labels.due !== undefined && input("due", labels.due, "date")}
      </div>
    </fieldset>
  );
}
