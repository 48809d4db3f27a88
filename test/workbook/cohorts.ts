import type { Cohort, Team } from "../../src/domain/cohort.ts";
import { type Goal, KINDS } from "../../src/domain/goal.ts";
import type { Shape } from "../../src/domain/shape.ts";
import type { Registers } from "../../src/workbook/describe.ts";
import { describe } from "../../src/workbook/describe.ts";
import { type Formula, type Rendering, render } from "../../src/workbook/formula.ts";
import { FIRST_ROW } from "../../src/workbook/register.ts";
import type { TabDescription } from "../../src/workbook/tab.ts";
import { settingRows } from "../../src/workbook/tabs/setting-rows.ts";
import { day, goalWith } from "../domain/goals.ts";

export const COHORT: Cohort = {
  name: "Spring",
  cycle: 1,
  executiveSponsor: "",
  sponsorshipTeam: [],
  start: day("2020-04-20"),
  weeks: 8,
  meetingDay: "Thursday",
  graceDays: 2,
  breaks: [],
  checkInWeeks: [2, 5, 7],
  closeBand: 1,
  smallestGroup: 10,
  note: "",
  asOf: null,
};

export const teamWith = (name: string, goal: Goal): Team => ({
  id: name.toLowerCase().replace(/\W+/g, "-"),
  name,
  school: "",
  priority: "",
  leader: "",
  coach: "",
  members: [],
  goal,
  start: COHORT.start,
  comparison: "",
  references: [null, null],
  meetingLink: "",
  final: null,
  reported: null,
});

const SHAPES: readonly Shape[] = [
  { kind: "even" },
  { kind: "slow" },
  { kind: "fast" },
  { kind: "flat" },
  { kind: "pace", step: 0.125 },
  { kind: "typed", targets: [0.465, 0.5, 0.535, 0.57, 0.605, 0.64, 0.675, 0.71] },
];

/** A team of every kind, form of entry, unit, shape and state of its goal. */
export const EVERY_TEAM: readonly Team[] = [
  ...KINDS.flatMap((kind) =>
    [true, false].map((isPercent) =>
      goalWith({
        kind,
        unit: isPercent ? "percent" : "students",
        decimals: isPercent ? 1 : 0,
        baseline: isPercent ? 0.43 : 0,
        goal: isPercent ? 0.71 : 73,
        direction: kind === "hold" ? "down" : null,
      }),
    ),
  ),
  ...SHAPES.map((shape) => goalWith({ unit: "percent", baseline: 0.43, goal: 0.71, shape })),
  goalWith({ groupSize: null }),
  goalWith({ zeroes: "without" }),
  goalWith({ kind: "running count", entry: "new this week", unit: "students", decimals: 0 }),
  goalWith({ goal: null }),
  goalWith({ baseline: null, goal: null, metric: "" }),
].map((goal, index) => teamWith(`Team ${index + 1}`, goal));

/** A workbook in which all these teams are, and stand on the roster already or join it now. */
export function registersOf(teams: readonly Team[], changes: Partial<Registers> = {}): Registers {
  return {
    cohort: COHORT,
    settingRows: settingRows([]),
    breakRows: [],
    teams: teams.map((team, index) => ({
      team,
      row: FIRST_ROW + index,
      joins: true,
      weekRows: 0,
      entries: [],
    })),
    memberRows: 0,
    charterRows: 0,
    journalRows: 0,
    planRows: 0,
    planKeys: [],
    members: [],
    charters: [],
    takenNames: [],
    ...changes,
  };
}

/** How formulas are rendered in a file that has all these tabs, under the names that they are made with. */
function renderingOf(tabs: readonly TabDescription[], separator: Rendering["separator"] = ","): Rendering {
  return {
    separator,
    tabs: new Map(tabs.map(({ key, name }, index) => [key, { name, sheetId: index + 1 }])),
  };
}

/** A formula of a described tab, with the place where it stands. */
export interface Placed {
  readonly tab: TabDescription;
  readonly place: string;
  readonly text: string;
}

/** Every formula of a workbook: those of its cells, its conditional formats and its validations. */
export function formulasOf(teams: readonly Team[]): readonly Placed[] {
  const tabs = describe(registersOf(teams));
  const rendering = renderingOf(tabs);
  return tabs.flatMap((tab) => {
    const placed = (place: string, formula: Formula): Placed => {
      const text = render(formula, tab.key, rendering);
      if (text === null) throw new Error(`${tab.name}, ${place}: points at no tab`);
      return { tab, place, text };
    };
    return [
      ...cellFormulas(tab).map(({ place, formula }) => placed(place, formula)),
      ...tab.conditionalFormats.flatMap(({ condition }) =>
        condition.kind === "formula" ? [placed("conditional format", condition.formula)] : [],
      ),
      ...tab.validations.flatMap(({ rule }) =>
        rule.kind === "formula" ? [placed("validation", rule.formula)] : [],
      ),
    ];
  });
}

function cellFormulas(tab: TabDescription): readonly { readonly place: string; readonly formula: Formula }[] {
  return tab.contents.flatMap((line, row) =>
    line.flatMap((content, column) => {
      const place = `row ${row + 1}, column ${column + 1}`;
      if (content.kind === "formula") return [{ place, formula: content }];
      return content.kind === "default" ? [{ place, formula: content.formula }] : [];
    }),
  );
}
