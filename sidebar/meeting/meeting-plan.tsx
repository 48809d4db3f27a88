import type { VNode } from "preact";
import { Named } from "../parts/named.tsx";
import { NewEvents } from "../parts/new-events.tsx";
import { SentenceField } from "../parts/sentence-field.tsx";
import { wordShown } from "../week/week-entries.ts";
import { inPlay } from "./meeting-draft.ts";
import { whoAndWhen } from "./meeting-save.ts";
import { OpenEvents } from "./open-events.tsx";
import type { MeetingHeld } from "./use-meeting.ts";

/** Step 4: the plan for next week, and who does what by when. */
export function MeetingPlan({ open, entries, typeWord, draft, change }: MeetingHeld): VNode {
  const { meeting, week } = open;
  const strategies = inPlay(draft, meeting);
  return (
    <>
      {strategies.length > 0 && (
        <section>
          <h3 class="quiet">Strategies in play</h3>
          {strategies.map((text) => (
            <blockquote key={text}>
              <Named>{text}</Named>
            </blockquote>
          ))}
        </section>
      )}
      <SentenceField
        id="plan"
        label="Plan for next week"
        text={wordShown(entries, week, "plan")}
        change={(text) => typeWord("plan", text)}
      />
      <OpenEvents
        heading="Open actions"
        events={meeting.actions}
        kind="action"
        note={({ owner, due }) => whoAndWhen(owner, due).join(" · ")}
        ended={draft.ended}
        change={(ended) => change({ ended })}
      />
      <section>
        <h3>New actions</h3>
        <NewEvents
          thing="action"
          labels={{ text: "What is to be done?", owner: "Who", due: "By when" }}
          events={draft.actions}
          people={meeting.members}
          change={(actions) => change({ actions })}
        />
      </section>
    </>
  );
}
