import type { VNode } from "preact";
import { counted } from "../parts/counted.ts";
import { Named } from "../parts/named.tsx";
import type { MeetingLines } from "./meeting-save.ts";

interface ReadBackProps {
  readonly lines: MeetingLines;
  readonly week: number;
  /** How many actions and asks have no words to be saved. */
  readonly unsaid: number;
  readonly isNothing: boolean;
}

/** Step 5: all that will be saved, in one list. */
export function MeetingReadBack({ lines, week, unsaid, isNothing }: ReadBackProps): VNode {
  return (
    <>
      {isNothing && <p>Nothing new was typed, so there is nothing to save.</p>}
      <Lines heading={`Into week ${week}`} lines={lines.week} />
      <Lines heading="Into the Journal" lines={lines.journal} />
      {unsaid > 0 && (
        <p class="fault">
          {`! ${counted(unsaid, "row")} of actions and asks without words. Go back and say what, or nothing is saved of ${unsaid === 1 ? "it" : "them"}.`}
        </p>
      )}
    </>
  );
}

function Lines({
  heading,
  lines,
}: {
  readonly heading: string;
  readonly lines: readonly string[];
}): VNode | null {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{heading}</h3>
      <ul class="rows said">
        {lines.map((line, index) => (
          <li key={`${index} ${line}`}>
            <Named>{line}</Named>
          </li>
        ))}
      </ul>
    </section>
  );
}
