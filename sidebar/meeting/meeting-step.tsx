import type { ComponentChildren, VNode } from "preact";
import type { OpenWeek } from "../../src/rpc/week.ts";
import { Button } from "../parts/button.tsx";
import { type Back, Panel } from "../parts/panel.tsx";

/** The questions of a meeting, in their order, and what comes after each. */
const STEPS = [
  { question: "Is the number in?", next: "what the number says" },
  { question: "What does the number say?", next: "challenge, asks" },
  { question: "What is in the way?", next: "plan, actions" },
  { question: "What do we do next week?", next: "read back" },
  { question: "Read back", next: "" },
] as const;

interface StepProps {
  readonly step: number;
  readonly week: OpenWeek;
  readonly minutes: number;
  readonly back: Back;
  readonly held: boolean;
  readonly goTo: (step: number) => void;
  /** Whether a field of the step is to be looked at before its question. */
  readonly faulty?: boolean;
  /** What the last step ends with, in place of Next. */
  readonly end?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One question of a meeting, and the ways to the one before and the one after it. */
export function MeetingStep(props: StepProps): VNode {
  const { step, week, minutes, back, held, goTo, faulty = false, end, children } = props;
  const { question, next } = STEPS[step - 1] ?? STEPS[0];
  const actions = (
    <div class="side-by-side">
      {step > 1 && (
        <Button look="secondary" onPress={() => goTo(step - 1)}>
          Back
        </Button>
      )}
      {end ?? (
        <Button look="primary" onPress={() => goTo(step + 1)}>
          Next
        </Button>
      )}
    </div>
  );
  return (
    <Panel
      back={back}
      title={`Week ${week.week} meeting`}
      second={`${week.name} · step ${step} of ${STEPS.length} · ${minutes} of 60 minutes`}
      actions={actions}
      held={held}
    >
      <div class="segments" aria-hidden="true">
        {STEPS.map((each, index) => (
          <span key={each.question} data-done={index < step || undefined} />
        ))}
      </div>
      <h2 class="asked" tabIndex={-1} data-first={!faulty || undefined}>
        {question}
      </h2>
      {children}
      {next !== "" && <p class="second">{`Next: ${next}`}</p>}
    </Panel>
  );
}
