import type { VNode } from "preact";
import type { OpenEvent } from "../../src/rpc/journal.ts";
import { counted } from "../parts/counted.ts";
import { NewEvents } from "../parts/new-events.tsx";
import { SentenceField } from "../parts/sentence-field.tsx";
import { wordShown } from "../week/week-entries.ts";
import { OpenEvents } from "./open-events.tsx";
import type { MeetingHeld } from "./use-meeting.ts";

/** Step 3: what is hard, what the team has asked for, and what it asks for now. */
export function MeetingWay({ open, entries, typeWord, draft, change }: MeetingHeld): VNode {
  const { meeting, week } = open;
  return (
    <>
      <SentenceField
        id="challenge"
        label="Challenge"
        text={wordShown(entries, week, "challenge")}
        change={(text) => typeWord("challenge", text)}
      />
      <OpenEvents
        heading="Open asks: answered?"
        events={meeting.asks}
        kind="ask"
        note={askedWords}
        ended={draft.ended}
        change={(ended) => change({ ended })}
      />
      <section>
        <h3>A new ask, if there is one</h3>
        <NewEvents
          thing="ask"
          labels={{ text: "What do you ask for?", owner: "From whom?" }}
          events={draft.asks}
          change={(asks) => change({ asks })}
        />
      </section>
    </>
  );
}

/** `Ms Lee · open for 9 days` */
function askedWords({ owner, age }: OpenEvent): string {
  const since = age === null ? [] : [age === 0 ? "asked today" : `open for ${counted(age, "day")}`];
  return [...(owner === "" ? [] : [owner]), ...since].join(" · ");
}
