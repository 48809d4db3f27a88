import type { VNode } from "preact";
import { useState } from "preact/hooks";
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

/** What is done for the whole cohort, by who does it when; a panel for all teams adds its row here. */
const COHORT_ROWS: readonly { readonly heading: string; readonly rows: readonly HomeRow[] }[] = [
  { heading: "Every week", rows: [MY_TEAMS, { label: "Weekly update by mail", to: { at: "mail" } }] },
  { heading: "With the sponsors", rows: [{ label: "Check-ins", to: { at: "check-ins" } }] },
  {
    heading: "The workbook",
    rows: [
      { label: "New cohort or more teams", to: { at: "new cohort", joins: true } },
      { label: "Rename or retire teams", to: { at: "teams" } },
      { label: "Check and repair", to: { at: "repair" } },
    ],
  },
  { heading: "At the end", rows: [{ label: "Close the cycle", to: { at: "results" } }] },
];

/** What a team can do besides recording its week; a new panel of a team adds its row here. */
export function teamRows({ id, record, asks, ended }: TeamHome): readonly HomeRow[] {
  const lookBack: HomeRow = { label: "Look back on the cycle", to: { at: "retrospective", team: id } };
  const anyTime: readonly HomeRow[] = [
    ...(ended ? [lookBack] : []),
    { label: "Charter: why this goal", to: { at: "charter", team: id } },
    { label: "Change the plan", to: { at: "plan", team: id } },
    { label: "Insert a function", to: { at: "function", team: id } },
    MY_TEAMS,
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

/** The ways on for the whole cohort, under their headings. */
export const CohortRows = (): VNode => (
  <>
    {COHORT_ROWS.map(({ heading, rows }) => (
      <section key={heading}>
        <h2 class="second">{heading}</h2>
        <HomeRows rows={rows} />
      </section>
    ))}
  </>
);

/** On a team's tab they wait behind one row: a team has enough of its own. */
export function FoldedCohortRows(): VNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ul class="rows">
        <li>
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <span>The whole cohort</span>
            <span class="note" aria-hidden="true">
              {isOpen ? "–" : "+"}
            </span>
          </button>
        </li>
      </ul>
      {isOpen && <CohortRows />}
    </>
  );
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
