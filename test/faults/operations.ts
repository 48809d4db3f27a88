import type { CallName, Calls, Reply } from "../../src/rpc/contract.ts";
import { columnLetters } from "../../src/workbook/reference.ts";
import { charterColumn } from "../../src/workbook/tabs/charters.ts";
import { settingRow } from "../../src/workbook/tabs/settings.ts";
import { build } from "../../workbench/tracker/build-file.ts";
import { idOf } from "../scenarios/calls.ts";
import {
  built,
  opened,
  spreadsheetIn,
  teams,
  types,
  type Workbook,
  workbookOf,
} from "../scenarios/workbook.ts";

/** What a person is told of what they did: that it is done, or why it is not. */
export type Told =
  /** Where a part of it was refused, it is said that this is still to be done. */
  | { readonly ok: true; readonly isLeft?: boolean; readonly isRefused?: boolean }
  | { readonly ok: false; readonly message: string };

/** Something that a person does with the add-on, and the file in which they do it. */
export interface Operation {
  readonly name: string;
  readonly file: () => Workbook;
  /** One run of the add-on; where it says that something is left, the panel asks the same again. */
  readonly does: (workbook: Workbook) => Told;
}

const HANDED = teams(["Algebra", "Geometry"], {
  readings: [
    ["Team", "Week", "Actual", "Success", "Plan"],
    ["Algebra", "1", "44", "All can sign in", "Call families"],
    ["Algebra", "2", "46", "", ""],
    ["Algebra", "3", "48", "", ""],
    ["Geometry", "2", "51", "", ""],
  ],
});
const JOINS = teams(["Biology"], {
  readings: [
    ["Team", "Week", "Actual"],
    ["Biology", "1", "47"],
  ],
});

/** What people typed before: each of it must still be there, wherever the fault lies. */
export const TYPED: readonly string[] = [
  "All can sign in",
  "Call families",
  "Kept challenge",
  "Kept event",
  "Kept person",
  "Kept root cause",
  "Kept note on a tab of its own",
];

function typedIn(workbook: Workbook): Workbook {
  types(workbook, "Algebra", "C10", "55%");
  types(workbook, "Algebra", "D12", "50%");
  types(workbook, "Algebra", "H10", "Kept challenge");
  types(workbook, "Geometry", "D9", "n/a");
  types(workbook, "Journal", "A2", "2020-05-04");
  types(workbook, "Journal", "B2", "Algebra");
  types(workbook, "Journal", "E2", "Kept event");
  types(workbook, "Members", "A2", "Algebra");
  types(workbook, "Members", "B2", "Kept person");
  types(workbook, "Charters", `${columnLetters(charterColumn("rootCause"))}2`, "Kept root cause");
  spreadsheetIn(workbook.file).insertSheet("Notes");
  types(workbook, "Notes", "A1", "Kept note on a tab of its own");
  return workbook;
}

const cohort = (): Workbook => typedIn(workbookOf(HANDED));

/** A cohort whose tabs people have deleted, typed over and renamed. */
function damaged(): Workbook {
  const workbook = cohort();
  const { person } = workbook;
  person.deletesSheet("Plans");
  person.deletesSheet("Geometry");
  types(workbook, "Algebra", "E9", "fine");
  types(workbook, "Algebra", "B7", "When");
  types(workbook, "Rollup", "B6", "");
  return workbook;
}

/** A blank cell of a tab that is the person's own is selected. */
function selects({ file }: Workbook): void {
  const notes = spreadsheetIn(file).getSheetByName("Notes");
  notes?.setActiveRange(notes.getRange("C3"));
}

/** An item of the menu that says something only where it was not done. */
const chooses =
  (item: string): Operation["does"] =>
  ({ addon, alerts }) => {
    const before = alerts.length;
    addon.choose("Breakthrough Team Tracker", item);
    return alerts.length === before ? { ok: true } : { ok: false, message: String(alerts.at(-1)) };
  };

/** A call of the sidebar; what it asks for is known before, as a panel that stays open knows it. */
function call<Name extends CallName>(name: Name, argument: Calls[Name]["takes"]): Operation["does"] {
  return ({ addon }) => {
    const outcome = addon.serve("bttCall", [name, argument]);
    return outcome.ok ? (outcome.value as Told) : outcome;
  };
}

const algebra = idOf(workbookOf(HANDED), "Algebra");

const WEEK: Calls["record"]["takes"] = {
  team: algebra,
  week: 5,
  numbers: { actual: "57" },
  words: { success: "Most took it", challenge: "New takers", plan: "Small groups", ask: "A room" },
  pivot: true,
  noMeasure: null,
  seen: { numbers: { actual: "" }, words: {}, pivot: false },
};

const MEETING: Calls["journal"]["takes"] = {
  team: algebra,
  week: 5,
  events: [
    { kind: "ask", text: "Unblock the site", owner: "Ms Lee", due: "", outcome: "" },
    { kind: "action", text: "Call 10 homes", owner: "Ada", due: "2020-05-18", outcome: "" },
  ],
  settled: [],
};

const NEW_PLAN: Calls["rePlan"]["takes"] = {
  team: algebra,
  version: 1,
  after: "4",
  goal: "60",
  weeks: "10",
  shape: "even",
  reason: "Half of the class moved to another school",
  by: "Ms Rivera",
  agreedWith: "The sponsors",
};

const charter: Calls["saveCharter"]["takes"] = {
  team: algebra,
  words: { why1: "No reminders", problem: "Few take the quiz" },
  seen: { why1: "", problem: "" },
  actions: [{ text: "Call ten families", owner: "Ana", due: "2020-05-04" }],
};

/** The next cycle takes steps, as a build does. */
const startsCycle: Operation["does"] = (workbook) => {
  const request: Calls["startCycle"]["takes"] = {
    cycle: 2,
    start: "2020-06-22",
    weeks: "8",
    asOf: "2020-06-24",
    teams: [{ team: algebra, goal: "90" }],
  };
  const outcome = workbook.addon.serve("bttCall", ["startCycle", request]);
  if (!outcome.ok) return outcome;
  const reply = outcome.value as Reply<Calls["startCycle"]["gives"]>;
  if (!reply.ok) return reply;
  return { ok: true, isLeft: reply.value.toArchive > 0 || reply.value.left.length > 0 };
};

/** Repair goes on with the other tabs where one is refused. */
const repairs: Operation["does"] = (workbook) => {
  const outcome = workbook.addon.serve("bttCall", ["repair", null]);
  if (!outcome.ok) return outcome;
  const reply = outcome.value as Reply<Calls["repair"]["gives"]>;
  if (!reply.ok) return reply;
  return { ok: true, isRefused: reply.value.said.some((each) => each.startsWith("Not everything")) };
};

/** Everything that writes. What is added to the add-on gets its line here. */
export const OPERATIONS: readonly Operation[] = [
  { name: "set up a cohort", file: () => opened(), does: ({ addon }) => build(addon, HANDED) },
  { name: "add a team", file: cohort, does: ({ addon }) => build(addon, JOINS) },
  { name: "record a week", file: cohort, does: call("record", WEEK) },
  { name: "write the journal", file: cohort, does: call("journal", MEETING) },
  { name: "change a plan", file: cohort, does: call("rePlan", NEW_PLAN) },
  { name: "rename a team", file: told, does: call("rename", { team: algebra, name: "Room 4/5 Stars" }) },
  { name: "retire a team", file: cohort, does: call("retire", { team: algebra }) },
  { name: "bring a team back", file: retired, does: call("bringBack", { team: algebra }) },
  {
    name: "insert a function",
    file: cohort,
    does: (workbook) => {
      selects(workbook);
      return call("insertFunction", { team: algebra, name: "BTT_GAP" })(workbook);
    },
  },
  {
    name: "show function examples",
    file: cohort,
    does: chooses("Function examples"),
  },
  { name: "save a charter", file: cohort, does: call("saveCharter", charter) },
  { name: "make a check-in", file: cohort, does: call("makeCheckIn", { number: 1 }) },
  { name: "make a retrospective", file: ended, does: call("makeRetrospective", { team: algebra }) },
  {
    name: "save results",
    file: ended,
    does: call("saveResults", { cycle: 1, results: [{ team: algebra, final: "72", seen: "" }] }),
  },
  { name: "start the next cycle", file: ended, does: startsCycle },
  { name: "repair a damaged workbook", file: damaged, does: repairs },
];

/** A cohort of which an update has told. */
function told(): Workbook {
  const workbook = cohort();
  types(workbook, "Bright spots", "B2", "Algebra");
  types(workbook, "Bright spots", "E2", "Kept event");
  return workbook;
}

function retired(): Workbook {
  const workbook = cohort();
  built(workbook, HANDED);
  call("retire", { team: algebra })(workbook);
  return workbook;
}

/** A cohort whose weeks have all passed. */
function ended(): Workbook {
  const workbook = cohort();
  types(workbook, "Cohort", `B${settingRow("asOf")}`, "2020-06-20");
  return workbook;
}
