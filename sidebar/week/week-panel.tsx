import type { VNode } from "preact";
import { Read } from "../parts/read.tsx";
import { useReading } from "../use-call.ts";
import { useSidebar } from "../use-sidebar.ts";
import { WeekEditor } from "./week-editor.tsx";
import type { More } from "./week-form.tsx";

interface WeekProps {
  /** The team's id. */
  readonly team: string;
  readonly week: number;
  /** The sentence, or the pivot, that the panel is opened for. */
  readonly more?: More;
}

/** One team's week: its numbers, what they do, and a sentence each. */
export function WeekPanel({ team, week, more }: WeekProps): VNode {
  const { back } = useSidebar();
  return (
    <Read
      of={useReading("week", { team, week })}
      title={`Week ${week}`}
      back={{ to: "Home", go: back }}
      meanwhile="Reading this week…"
      failed="This week was not read. Nothing was changed."
    >
      {(open) => <WeekEditor key="week" open={open} more={more} />}
    </Read>
  );
}
