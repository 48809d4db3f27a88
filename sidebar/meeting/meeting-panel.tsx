import type { VNode } from "preact";
import { Read } from "../parts/read.tsx";
import { useReading } from "../use-call.ts";
import { useSidebar } from "../use-sidebar.ts";
import { bothReadings } from "./both-readings.ts";
import { MeetingRun } from "./meeting-run.tsx";

interface MeetingProps {
  /** The team's id. */
  readonly team: string;
  /** The panel that led here, in words, if it was not Home. */
  readonly from?: string;
}

/** One team's weekly meeting, one question at a time. */
export function MeetingPanel({ team, from }: MeetingProps): VNode {
  const { back } = useSidebar();
  const reading = bothReadings(useReading("meeting", { team }), useReading("week", { team }));
  return (
    <Read
      of={reading}
      title="Run the meeting"
      back={{ to: from ?? "Home", go: back }}
      meanwhile="Reading last week’s plan…"
      failed="The meeting was not opened. Nothing was changed."
    >
      {([meeting, week]) => (
        <MeetingRun key="meeting" open={{ meeting, week }} back={{ to: from ?? week.name, go: back }} />
      )}
    </Read>
  );
}
