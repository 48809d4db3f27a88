import type { VNode } from "preact";
import type { OpenWeek } from "../../src/rpc/week.ts";
import { Button } from "../parts/button.tsx";
import { FailurePanel } from "../parts/failure-panel.tsx";
import { mayBeDone, notSaved } from "../parts/not-saved.ts";
import type { Back } from "../parts/panel.tsx";
import type { NotDone } from "../server.ts";
import type { MeetingLines } from "./meeting-save.ts";

interface FailureProps {
  readonly week: OpenWeek;
  readonly back: Back;
  readonly outcome: NotDone;
  /** Whether the week's own part stands in the file already. */
  readonly saved: boolean;
  readonly lines: MeetingLines;
  readonly saving: boolean;
  readonly again: () => void;
  readonly leave: () => void;
}

/** Says what is saved and what is not; only the rest is tried again. */
export function MeetingFailure(props: FailureProps): VNode {
  const { week, back, outcome, saved, lines, saving, again, leave } = props;
  return (
    <FailurePanel
      back={back}
      held={saving}
      title={`Week ${week.week} meeting`}
      second={week.name}
      first={firstWords(outcome, saved, week.week)}
      outcome={outcome}
      kept={[...(saved ? [] : lines.week), ...lines.journal]}
    >
      <Button look="primary" busy={saving && "Saving…"} onPress={again}>
        {saved ? "Save the rest" : "Try again"}
      </Button>
      <Button look="secondary" onPress={leave}>
        Back to the meeting
      </Button>
    </FailurePanel>
  );
}

function firstWords(outcome: NotDone, saved: boolean, week: number): string {
  if (!saved) return notSaved(outcome);
  const journal = mayBeDone(outcome) ? "may not be in the Journal" : "is not in the Journal yet";
  return `Week ${week} is saved. What stands below ${journal}. Saving again does no harm.`;
}
