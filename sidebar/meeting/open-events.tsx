import type { VNode } from "preact";
import type { OpenEvent } from "../../src/rpc/journal.ts";
import { Choices } from "../parts/choices.tsx";
import { Named } from "../parts/named.tsx";
import { type EndedEvent, endOf, withEnd } from "./meeting-draft.ts";
import { END_WORDS } from "./meeting-save.ts";

interface OpenEventsProps {
  readonly heading: string;
  readonly kind: keyof typeof END_WORDS;
  readonly events: readonly OpenEvent[];
  /** What there is to know of one besides its text: `Ada · by May 18`. */
  readonly note: (event: OpenEvent) => string;
  readonly ended: readonly EndedEvent[];
  readonly change: (ended: readonly EndedEvent[]) => void;
}

/** What earlier meetings left open, to be settled or left as it is. */
export function OpenEvents({ heading, kind, events, note, ended, change }: OpenEventsProps): VNode | null {
  if (events.length === 0) return null;
  const { done, dropped } = END_WORDS[kind];
  return (
    <section>
      <h3>{heading}</h3>
      <ul class="open-events">
        {events.map((event) => (
          <li key={`${event.row} ${event.text}`}>
            <Choices
              asked={
                <>
                  <Named>{event.text}</Named>{" "}
                  <span class="second">
                    <Named>{note(event)}</Named>
                  </span>
                </>
              }
              choices={[
                { key: "done", label: done },
                { key: "dropped", label: dropped },
              ]}
              chosen={endOf(ended, event)}
              choose={(state) => change(withEnd(ended, event, state))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
