import { createElement, type FunctionComponent, type VNode } from "preact";
import { CharterPanel } from "./charter/charter-panel.tsx";
import { CheckInPanel } from "./check-ins/check-in-panel.tsx";
import { LookBackPanel } from "./close/look-back-panel.tsx";
import { NextCyclePanel } from "./close/next-cycle-panel.tsx";
import { ResultsPanel } from "./close/results-panel.tsx";
import { StartingPanel } from "./close/starting-panel.tsx";
import { CoachPanel } from "./coach/coach-panel.tsx";
import { BuildingPanel } from "./cohort/building-panel.tsx";
import { NewCohortPanel } from "./cohort/new-cohort-panel.tsx";
import { RosterPanel } from "./cohort/roster-panel.tsx";
import { FunctionPanel } from "./functions/function-panel.tsx";
import { HomePanel } from "./home/home-panel.tsx";
import { MailPanel } from "./mail/mail-panel.tsx";
import { MeetingPanel } from "./meeting/meeting-panel.tsx";
import { PlanPanel } from "./plan/plan-panel.tsx";
import { RepairPanel } from "./repair/repair-panel.tsx";
import { RetrospectivePanel } from "./retrospective/retrospective-panel.tsx";
import { TeamPanel } from "./teams/team-panel.tsx";
import { TeamsPanel } from "./teams/teams-panel.tsx";
import { WeekPanel } from "./week/week-panel.tsx";

/**
 * Every panel by its place. A new panel is a file that exports a component, and a line here: its props are what a
 * place carries, so that `go({ at: "week", team, week: 5 })` shows `<WeekPanel team={team} week={5} />`.
 *
 * In the component: `useSidebar` gives `go`, `back` and `say`; `useReading` asks for what the panel opens with and
 * `<Read>` shows the wait, the failure and the way to try again; `useCall` makes a call on a press; `keeper` makes the
 * hook that holds what a person types. Annotate the component's result as `VNode`: the places are derived from here.
 */
const PANELS = {
  home: HomePanel,
  "new cohort": NewCohortPanel,
  roster: RosterPanel,
  building: BuildingPanel,
  week: WeekPanel,
  meeting: MeetingPanel,
  plan: PlanPanel,
  charter: CharterPanel,
  teams: TeamsPanel,
  team: TeamPanel,
  function: FunctionPanel,
  coach: CoachPanel,
  mail: MailPanel,
  "check-ins": CheckInPanel,
  retrospective: RetrospectivePanel,
  results: ResultsPanel,
  "look back": LookBackPanel,
  "next cycle": NextCyclePanel,
  starting: StartingPanel,
  repair: RepairPanel,
};

type Panels = typeof PANELS;
type Carried<Component> = Component extends (props: infer Props) => VNode ? Props : never;

/** Where a person can be in the sidebar. */
export type Place = { [At in keyof Panels]: { readonly at: At } & Carried<Panels[At]> }[keyof Panels];

export function panelAt({ at, ...props }: Place): VNode {
  // What a place carries are the props of its own panel, which a union of places no longer tells.
  return createElement(PANELS[at] as FunctionComponent<object>, props);
}
