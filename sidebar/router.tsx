import { Fragment, type VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import { type Place, panelAt } from "./panels.tsx";
import type { Server } from "./server.ts";
import { SidebarContext } from "./use-sidebar.ts";
import { gone, returned, shownOn, type Way } from "./way.ts";

const HOME: Place = { at: "home" };

/** Shows one panel at a time and knows the way back. */
export function Router({ server }: { readonly server: Server }): VNode {
  const [{ way, steps }, setWay] = useState<{ readonly way: Way; readonly steps: number }>({
    way: [HOME],
    steps: 0,
  });
  const [said, say] = useState("");
  const sidebar = useMemo(() => {
    const step = (next: (way: Way) => Way) => {
      say("");
      setWay((from) => ({ way: next(from.way), steps: from.steps + 1 }));
    };
    return {
      server,
      say,
      go: (place: Place) => step((from) => gone(from, place)),
      back: () => step(returned),
    };
  }, [server]);
  return (
    <SidebarContext.Provider value={sidebar}>
      <Fragment key={steps}>{panelAt(shownOn(way))}</Fragment>
      <p role="status" class="unseen">
        {said}
      </p>
    </SidebarContext.Provider>
  );
}
