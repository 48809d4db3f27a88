import type { VNode } from "preact";
import { Panel } from "../parts/panel.tsx";
import { Read } from "../parts/read.tsx";
import { useReading } from "../use-call.ts";
import { useSidebar } from "../use-sidebar.ts";
import { PlanEditor } from "./plan-editor.tsx";
import { hasBegun } from "./plan-entries.ts";

/** A team's plan, to be changed. */
export function PlanPanel({ team }: { readonly team: string }): VNode {
  const { back } = useSidebar();
  const reading = useReading("plan", { team });
  return (
    <Read
      of={reading}
      title="The plan"
      back={{ to: "Home", go: back }}
      meanwhile="Reading the plan…"
      failed="The plan was not read. Nothing was changed."
    >
      {(open) =>
        open.goal === null && hasBegun(open) ? (
          <Panel key="no goal" title="Change the plan" back={{ to: open.name, go: back }}>
            <p>
              No goal is recorded yet. Add it on the Teams tab: the weekly targets then follow by themselves.
            </p>
          </Panel>
        ) : (
          <PlanEditor key={open.version} open={open} again={reading.again} />
        )
      }
    </Read>
  );
}
