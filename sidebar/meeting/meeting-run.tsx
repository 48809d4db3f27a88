import type { VNode } from "preact";
import { Button } from "../parts/button.tsx";
import type { Back } from "../parts/panel.tsx";
import { ConflictPanel } from "../week/conflict-panel.tsx";
import { type OpenMeeting, unsaid } from "./meeting-draft.ts";
import { MeetingFailure } from "./meeting-failure.tsx";
import { MeetingNumber } from "./meeting-number.tsx";
import { MeetingPlan } from "./meeting-plan.tsx";
import { MeetingReadBack } from "./meeting-read-back.tsx";
import { journalToSave, readBack, weekToSave } from "./meeting-save.ts";
import { MeetingSaved } from "./meeting-saved.tsx";
import { MeetingSays } from "./meeting-says.tsx";
import { MeetingStep } from "./meeting-step.tsx";
import { MeetingWay } from "./meeting-way.tsx";
import { type MeetingHeld, useMeeting } from "./use-meeting.ts";
import { useMinutes } from "./use-minutes.ts";
import { useSaveMeeting } from "./use-save-meeting.ts";

interface RunProps {
  readonly open: OpenMeeting;
  readonly back: Back;
}

/** A meeting as it is held, and what may stand in the way of saving it. */
export function MeetingRun({ open, back }: RunProps): VNode {
  const held = useMeeting(open);
  const { draft, change, entries, effect } = held;
  const { saving, row, ended, save, leave } = useSaveMeeting(held);
  const minutes = useMinutes(draft.begun, (begun) => change({ begun }));
  const { week } = open;
  if (ended?.kind === "saved") return <MeetingSaved key="saved" week={week} {...ended} back={back} />;
  if (row.way?.kind === "conflict") {
    return <ConflictPanel key="conflict" open={week} saving={saving} {...row.way} back={row.leave} />;
  }
  const hasNoWeek = weekToSave(entries, draft.savedWeek, week) === null;
  const failed = ended ?? row.way;
  if (failed !== null) {
    return (
      <MeetingFailure
        key="failure"
        {...{ week, saving, back }}
        outcome={failed.outcome}
        saved={draft.savedWeek !== null && hasNoWeek}
        lines={readBack(draft, entries, open)}
        again={save}
        leave={ended === null ? row.leave : leave}
      />
    );
  }
  const isNothing = hasNoWeek && journalToSave(draft, open) === null;
  const saveButton = (
    <Button look="primary" busy={saving && "Saving…"} onPress={isNothing ? back.go : save}>
      {isNothing ? "Done" : "Save"}
    </Button>
  );
  return (
    <MeetingStep
      key={draft.step}
      {...{ minutes, back, week }}
      held={saving}
      step={draft.step}
      faulty={draft.step === 1 && effect.faults.length > 0}
      goTo={(step) => change({ step })}
      end={draft.step === 5 ? saveButton : undefined}
    >
      <StepBody {...held} isNothing={isNothing} />
    </MeetingStep>
  );
}

function StepBody({ isNothing, ...held }: MeetingHeld & { readonly isNothing: boolean }): VNode {
  const { draft, entries, open } = held;
  switch (draft.step) {
    case 1:
      return <MeetingNumber {...held} />;
    case 2:
      return <MeetingSays {...held} />;
    case 3:
      return <MeetingWay {...held} />;
    case 4:
      return <MeetingPlan {...held} />;
    default:
      return (
        <MeetingReadBack
          lines={readBack(draft, entries, open)}
          week={open.week.week}
          unsaid={unsaid(draft)}
          isNothing={isNothing}
        />
      );
  }
}
