import type { VNode } from "preact";
import type { Outcome } from "../server.ts";
import { whyNot } from "./advice.ts";

interface SaidProps {
  readonly outcome: Outcome<unknown> | null;
  /** What to say once it is done. */
  readonly done: string;
}

/** What came of a press, under its button; a screen reader hears it. */
export function Said({ outcome, done }: SaidProps): VNode | null {
  if (outcome === null) return null;
  if (outcome.kind === "done") return <p role="status">{done}</p>;
  return (
    <p role="alert" class="fault">
      ! {whyNot(outcome)}
    </p>
  );
}
