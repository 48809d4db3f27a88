import type { VNode } from "preact";
import { PlanEditor } from "./plan-editor.tsx";
import { Read } from "./read.tsx";
import { useReading } from "./use-call.ts";
import { useSidebar } from "./use-sidebar.ts";

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
      {(open) => <PlanEditor key={open.version} open={open} again={reading.again} />}
    </Read>
  );
}
