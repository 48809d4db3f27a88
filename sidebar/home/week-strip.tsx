import type { VNode } from "preact";
import type { TeamHome } from "../../src/rpc/home.ts";

interface StripProps {
  readonly strip: TeamHome["strip"];
  /** The week that is running, if one is. */
  readonly now: number | null;
}

/** More squares than this on a line could not be told apart. */
const MOST_ON_A_LINE = 12;

/** One square a week, its symbol over its number. A screen reader hears the words instead. */
export function WeekStrip({ strip, now }: StripProps): VNode {
  const lines = Math.ceil(strip.length / MOST_ON_A_LINE);
  const columns = Math.ceil(strip.length / lines);
  return (
    <ol class="strip" style={{ "--columns": columns }} aria-label="Week by week">
      {strip.map(({ week, status }) => (
        <li key={week} aria-current={week === now ? "step" : undefined}>
          <span class="square chip" data-key={status?.key} aria-hidden="true">
            {symbolOf(status?.label ?? "")}
          </span>
          <span aria-hidden="true">{week}</span>
          <span class="unseen">{`Week ${week}: ${wordOf(status?.label ?? "")}`}</span>
        </li>
      ))}
    </ol>
  );
}

const symbolOf = (label: string): string => /^(\S) /u.exec(label)?.[1] ?? "";

const wordOf = (label: string): string => label.replace(/^\S /u, "") || "no status yet";
