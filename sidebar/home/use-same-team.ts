import { useEffect, useState } from "preact/hooks";
import type { Home } from "../../src/rpc/home.ts";
import type { Place } from "../panels.tsx";
import type { Reading } from "../use-call.ts";
import { useSidebar } from "../use-sidebar.ts";
import { isOpenTeam } from "./open-team.ts";

const MOVED = "Another tab is open now: this is what it shows.";

/**
 * The press that brings a person back from another tab is made on what Home showed before. It waits for the look that
 * is under way, and leads on only where that finds the same team.
 */
export function useSameTeam({ outcome, waiting }: Reading<Home>) {
  const { go, say } = useSidebar();
  const [pressed, press] = useState<Place | null>(null);
  const [moved, setMoved] = useState<typeof outcome>(null);
  useEffect(() => {
    if (pressed === null || waiting) return;
    press(null);
    if (outcome?.kind !== "done") return;
    if (isOpenTeam(pressed, outcome.value)) return go(pressed);
    setMoved(outcome);
    say(MOVED);
  }, [pressed, waiting]);
  return {
    go: (place: Place) => (waiting && "team" in place ? press(place) : go(place)),
    held: pressed !== null,
    /** Why a press has led nowhere; it stands until Home looks again. */
    notice: moved !== null && moved === outcome ? MOVED : "",
  };
}
