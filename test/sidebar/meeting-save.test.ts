import { describe, expect, test } from "vitest";
import {
  type MeetingDraft,
  NEW_DRAFT,
  type OpenMeeting,
  unsaid,
  withEnd,
} from "../../sidebar/meeting/meeting-draft.ts";
import { journalToSave, readBack, weekToSave } from "../../sidebar/meeting/meeting-save.ts";
import { NO_EVENT } from "../../sidebar/parts/typed-event.ts";
import { UNTOUCHED } from "../../sidebar/week/week-entries.ts";
import type { OpenEvent } from "../../src/rpc/journal.ts";
import type { OpenWeek } from "../../src/rpc/week.ts";

const BLANK_WORDS = { success: "", challenge: "", plan: "", ask: "", breakthrough: "", strategy: "" };

const week: OpenWeek = {
  team: "t1",
  name: "Algebra",
  week: 5,
  weeks: 8,
  begun: [1, 2, 3, 4, 5],
  dates: "May 18–24",
  due: "due Thu May 21",
  row: 13,
  target: "60.5%",
  fields: [{ key: "actual", label: "Average", value: "57%", hint: "", percent: true, given: false }],
  actual: "57%",
  typedOver: false,
  notMeasured: false,
  words: { ...BLANK_WORDS, success: "As before" },
  pivot: false,
  last: { week: 4, plan: "Small groups", actual: "52%" },
  status: { key: "close", label: "◆ Close" },
  ahead: "1 week behind",
  seen: { numbers: { actual: "57%" }, words: { ...BLANK_WORDS, success: "As before" }, pivot: false },
};

const event = (more: Partial<OpenEvent>): OpenEvent => ({
  row: 2,
  kind: "action",
  text: "Call 10 homes",
  owner: "Ada",
  due: "2020-05-18",
  age: 4,
  ...more,
});

const strategy = event({ row: 7, kind: "strategy", text: "Small groups" });
const cellAsk = event({ row: null, kind: "ask", text: "A room", owner: "", due: "" });

const open: OpenMeeting = {
  week,
  meeting: {
    team: "t1",
    name: "Algebra",
    week: 5,
    weeks: 8,
    lastPlan: { week: 4, text: "Small groups" },
    actions: [event({})],
    asks: [cellAsk],
    strategies: [strategy],
    members: ["Ada"],
  },
};

const journal = (more: Partial<MeetingDraft>) => journalToSave({ ...NEW_DRAFT, ...more }, open);
const read = (more: Partial<MeetingDraft>, entries = UNTOUCHED) =>
  readBack({ ...NEW_DRAFT, ...more }, entries, open);

describe("a meeting that brought nothing", () => {
  test("saves nothing and reads nothing back", () => {
    expect(weekToSave(UNTOUCHED, null, week)).toBeNull();
    expect(journal({})).toBeNull();
    expect(journal({ asks: [NO_EVENT], actions: [{ ...NO_EVENT, text: " " }] })).toBeNull();
    expect(read({})).toEqual({ week: [], journal: [] });
  });

  test("neither saves what was typed as it stands already", () => {
    expect(weekToSave({ ...UNTOUCHED, words: { success: "As before " } }, null, week)).toBeNull();
  });
});

describe("the week", () => {
  const entries = { ...UNTOUCHED, words: { success: "", challenge: "Word problems" }, seen: week.seen };

  test("is recorded with only what was typed, over what was seen", () => {
    expect(weekToSave(entries, null, week)).toEqual({
      team: "t1",
      week: 5,
      numbers: {},
      words: { success: "", challenge: "Word problems" },
      pivot: false,
      noMeasure: null,
      seen: week.seen,
    });
  });

  test("is not recorded again once it is saved, unless more is typed", () => {
    expect(weekToSave({ ...entries }, entries, week)).toBeNull();
    expect(weekToSave({ ...entries, numbers: { actual: "58" } }, entries, week)).not.toBeNull();
  });

  test("is read back with what was taken away, also after it was saved", () => {
    const lines = ["Success: nothing", "Challenge: Word problems"];
    expect(read({}, entries).week).toEqual(lines);
    const seen = { numbers: {}, words: { challenge: "Word problems" }, pivot: null };
    expect(read({}, { ...entries, seen }).week).toEqual(lines);
  });
});

describe("the Journal", () => {
  const told = { kind: "strategy", text: "Small groups", owner: "", due: "" };

  test("is told that a plan is kept, which stays in play", () => {
    expect(journal({ outcome: "keep" })).toEqual({
      team: "t1",
      week: 5,
      events: [{ ...told, outcome: "keep", state: "open" }],
      settled: [],
    });
  });

  test.each([
    ["change", "done"],
    ["drop", "dropped"],
  ] as const)("is told of a %s, which settles what kept the same plan in play", (outcome, state) => {
    expect(journal({ outcome })).toMatchObject({
      events: [{ ...told, outcome, state }],
      settled: [{ row: 7, text: "Small groups", state, outcome }],
    });
  });

  test("takes new actions and asks, trimmed, without those that say nothing", () => {
    const actions = [{ text: " Call ", owner: " Ada ", due: "2020-05-28" }, NO_EVENT];
    expect(journal({ actions, asks: [{ ...NO_EVENT, text: "A van" }] })?.events).toEqual([
      { kind: "ask", text: "A van", owner: "", due: "", outcome: "" },
      { kind: "action", text: "Call", owner: "Ada", due: "2020-05-28", outcome: "" },
    ]);
    expect(unsaid({ ...NEW_DRAFT, actions: [{ ...NO_EVENT, owner: "Ada" }] })).toBe(1);
  });

  test("settles its own rows, and takes over an ask that only its week tells of", () => {
    const ended = withEnd(withEnd([], event({}), "done"), cellAsk, "dropped");
    expect(journal({ ended })).toMatchObject({
      events: [{ kind: "ask", text: "A room", state: "dropped" }],
      settled: [{ row: 2, text: "Call 10 homes", state: "done", outcome: "" }],
    });
    expect(withEnd(ended, cellAsk, null)).toEqual([{ event: event({}), state: "done" }]);
  });

  test("is read back in the words of the meeting", () => {
    const ended = withEnd(withEnd([], event({}), "done"), cellAsk, "done");
    const actions = [{ text: "Call", owner: "Ada", due: "2020-05-28" }];
    expect(read({ outcome: "drop", ended, actions }).journal).toEqual([
      "Drop: Small groups",
      "Done: Call 10 homes",
      "Answered: A room",
      "Action: Call · Ada · by May 28",
    ]);
  });
});
