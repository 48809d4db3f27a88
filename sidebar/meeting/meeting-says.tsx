import type { VNode } from "preact";
import { Choices } from "../parts/choices.tsx";
import { Named } from "../parts/named.tsx";
import { SentenceField } from "../parts/sentence-field.tsx";
import { wordShown } from "../week/week-entries.ts";
import { NumberCard } from "./number-card.tsx";
import type { MeetingHeld } from "./use-meeting.ts";

const OUTCOMES = [
  { key: "keep", label: "Keep" },
  { key: "change", label: "Change" },
  { key: "drop", label: "Drop" },
] as const;

/** Step 2: the number beside its target, and the plan that was to move it. */
export function MeetingSays({ open, entries, typeWord, effect, draft, change }: MeetingHeld): VNode {
  const { meeting, week } = open;
  const { lastPlan } = meeting;
  return (
    <>
      <NumberCard week={week} effect={effect.effect} whole />
      {lastPlan === null ? (
        <p class="second">No plan was written in the weeks before.</p>
      ) : (
        <>
          <section>
            <h3 class="quiet">
              {lastPlan.week === week.week - 1
                ? "Last week you planned"
                : `In week ${lastPlan.week} you planned`}
            </h3>
            <blockquote>
              <Named>{lastPlan.text}</Named>
            </blockquote>
          </section>
          <Choices
            asked="Did it happen, and did it help?"
            choices={OUTCOMES}
            chosen={draft.outcome}
            choose={(outcome) => change({ outcome })}
          />
        </>
      )}
      <SentenceField
        id="success"
        label="Success"
        text={wordShown(entries, week, "success")}
        change={(text) => typeWord("success", text)}
      />
    </>
  );
}
