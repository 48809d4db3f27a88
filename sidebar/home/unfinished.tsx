import type { VNode } from "preact";
import { Button } from "../parts/button.tsx";
import { counted } from "../parts/counted.ts";
import { useReading } from "../use-call.ts";
import { useSidebar } from "../use-sidebar.ts";

/** Where a build was left, how far it came, and the way on; nothing in a file that is whole. */
export function Unfinished(): VNode | null {
  const { go } = useSidebar();
  const { outcome } = useReading("unfinished", null);
  if (outcome?.kind !== "done" || outcome.value === null) return null;
  const { done, total, left } = outcome.value;
  return (
    <section class="notice">
      <p>
        <strong>{`${done} of ${counted(total, "team")} are built.`}</strong> The others are on the Teams tab
        and wait for their tabs.
      </p>
      <Button
        look="small"
        onPress={() => go({ at: "building", handed: null, joins: true, names: left, before: done })}
      >
        Go on
      </Button>
    </section>
  );
}
