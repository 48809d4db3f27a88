import type { VNode } from "preact";
import type { OpenWeek } from "../../src/rpc/week.ts";
import { Button } from "../parts/button.tsx";
import { counted } from "../parts/counted.ts";
import { type Back, Panel } from "../parts/panel.tsx";
import { MeetingReadBack } from "./meeting-read-back.tsx";
import type { MeetingLines } from "./meeting-save.ts";

interface SavedProps {
  readonly week: OpenWeek;
  readonly lines: MeetingLines;
  /** How many rows the Journal held already. */
  readonly thereBefore: number;
  readonly back: Back;
}

/** What the meeting has left in the file. */
export function MeetingSaved({ week, lines, thereBefore, back }: SavedProps): VNode {
  return (
    <Panel
      back={back}
      title={`Week ${week.week} meeting`}
      second={week.name}
      actions={
        <Button look="primary" onPress={back.go}>
          Done
        </Button>
      }
    >
      <h2 class="asked" tabIndex={-1} data-first>
        ✓ Saved
      </h2>
      <MeetingReadBack lines={lines} week={week.week} unsaid={0} isNothing={false} />
      {thereBefore > 0 && (
        <p class="second">{`The Journal held ${counted(thereBefore, "row")} of this already.`}</p>
      )}
    </Panel>
  );
}
