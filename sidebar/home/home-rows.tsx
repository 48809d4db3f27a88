import type { VNode } from "preact";
import type { TeamHome } from "../../src/rpc/home.ts";
import type { Place } from "../panels.tsx";
import { Named } from "../parts/named.tsx";
import { useSidebar } from "../use-sidebar.ts";

/** One way on from Home. */
interface HomeRow {
  readonly label: string;
  /** What there is to know before one goes there: `1 open, 9 days`. */
  readonly note?: string;
  readonly to: Place;
}

/** A coach’s way to all teams, from wherever it is. */
const MY_TEAMS: HomeRow = { label: "My teams", to: { at: "coach" } };

const MORE_TEAMS: HomeRow = { label: "New cohort or more teams", to: { at: "new cohort", joins: true } };

/** What can be done from any tab of a cohort. */
export const COHORT_ROWS: readonly HomeRow[] = [MY_TEAMS, MORE_TEAMS];

/** What a team can do besides recording its week; a new panel of a team adds its row here. */
export function teamRows({ id, record, asks }: TeamHome): readonly HomeRow[] {
  const anyTime: readonly HomeRow[] = [
    { label: "Change the plan", to: { at: "plan", team: id } },
    { label: "Insert a function", to: { at: "function", team: id } },
    ...COHORT_ROWS,
  ];
  if (record === null) return anyTime;
  const week = (more: "ask" | "pivot"): Place => ({ at: "week", team: id, week: record.week, more });
  return [
    { label: "Run the meeting", to: { at: "meeting", team: id } },
    { label: "Ask for help", note: asks, to: week("ask") },
    { label: "Log a pivot", to: week("pivot") },
    ...anyTime,
  ];
}

export function HomeRows({ rows }: { readonly rows: readonly HomeRow[] }): VNode {
  const { go } = useSidebar();
  return (
    <ul class="rows">
      {rows.map(({ label, note = "", to }) => (
        <li key={label}>
          <button type="button" onClick={() => go(to)}>
            <span>{label}</span>
            <span class="note">
              <Named>{note}</Named> <span aria-hidden="true">›</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
