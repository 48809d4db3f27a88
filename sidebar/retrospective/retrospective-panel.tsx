import type { VNode } from "preact";
import type { OpenRetrospective } from "../../src/rpc/pages.ts";
import { Read } from "../parts/read.tsx";
import { useReading } from "../use-call.ts";
import { useSidebar } from "../use-sidebar.ts";
import { RetrospectiveForm } from "./retrospective-form.tsx";

/** What a team says of its cycle, and the page that tells of it. */
export function RetrospectivePanel({ team }: { readonly team: string }): VNode {
  const { back } = useSidebar();
  const open = useReading("retrospective", { team });
  const way = { to: "Home", go: back };
  return (
    <Read
      of={open}
      title="Look back"
      back={way}
      meanwhile="Reading what is there…"
      failed="Nothing was read. Nothing was changed."
    >
      {(shown: OpenRetrospective) => <RetrospectiveForm key={shown.team} open={shown} back={way} />}
    </Read>
  );
}
