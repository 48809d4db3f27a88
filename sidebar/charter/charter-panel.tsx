import type { VNode } from "preact";
import { Read } from "../parts/read.tsx";
import { useReading } from "../use-call.ts";
import { useSidebar } from "../use-sidebar.ts";
import { CharterEditor } from "./charter-editor.tsx";

/** Why a team has its goal, in its own words. */
export function CharterPanel({ team }: { readonly team: string }): VNode {
  const { back } = useSidebar();
  return (
    <Read
      of={useReading("charter", { team })}
      title="Charter"
      back={{ to: "Home", go: back }}
      meanwhile="Reading the charter…"
      failed="The charter was not read. Nothing was changed."
    >
      {(open) => <CharterEditor key="charter" open={open} />}
    </Read>
  );
}
