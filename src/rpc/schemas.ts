import * as z from "zod/mini";
import { CHARTER_KEYS } from "../domain/charter.ts";
import { WEEKDAYS } from "../domain/cohort.ts";
import { DECIMAL_MARKS } from "../domain/decimal-mark.ts";
import { JOURNAL_KINDS, JOURNAL_STATES } from "../domain/journal.ts";
import { MOST_CHARACTERS } from "./cell-limit.ts";
import type { CallName, Calls } from "./contract.ts";
import { NO_MEASURE, NUMBER_KEYS, WORD_KEYS } from "./week-keys.ts";

/** A pasted table beyond this is no roster: 1,000 teams with a year of weeks and all columns fit. */
const MOST_ROWS = 100_000;
const MOST_CELLS = 10_000;
/** More than a person gives. */
const MOST_ANSWERS = 10_000;
/** No meeting has more to write down. */
const MOST_EVENTS = 200;

const text = () => z.string().check(z.maxLength(MOST_CHARACTERS));
const team = () => text();

function handed() {
  const table = z.array(z.array(z.string()).check(z.maxLength(MOST_CELLS))).check(z.maxLength(MOST_ROWS));
  return z.strictObject({
    cohort: table,
    readings: z.optional(table),
    settings: z.optional(z.unknown()),
    asOf: z.optional(z.string()),
    unknownColumns: z.optional(z.literal("left out")),
    answers: z.optional(
      z
        .array(z.strictObject({ row: z.int(), column: text(), text: text() }))
        .check(z.maxLength(MOST_ANSWERS)),
    ),
    leaveOut: z.optional(z.array(z.int()).check(z.maxLength(MOST_ROWS))),
    decimal: decimal(),
  });
}

const asked = () => ({ team: team(), after: text(), goal: text(), weeks: text(), shape: text() });

function journalChange() {
  const told = { text: text(), outcome: text() };
  const state = () => z.enum(JOURNAL_STATES);
  const event = {
    ...told,
    kind: z.enum(JOURNAL_KINDS),
    owner: text(),
    due: text(),
    state: z.optional(state()),
  };
  const settled = { ...told, row: z.int(), state: state() };
  const some = z.maxLength(MOST_EVENTS);
  return z.strictObject({
    team: team(),
    week: z.int(),
    events: z.array(z.strictObject(event)).check(some),
    settled: z.array(z.strictObject(settled)).check(some),
  });
}

const numbers = () => z.partialRecord(z.enum(NUMBER_KEYS), text());
const decimal = () => z.optional(z.enum(DECIMAL_MARKS));
const weekNumbers = () => ({ team: team(), week: z.int(), numbers: numbers() });

/** Sentences may be longer here than a cell can hold: only then can the answer name the one that is. */
function weekAsked() {
  const words = () => z.partialRecord(z.enum(WORD_KEYS), z.string().check(z.maxLength(20 * MOST_CHARACTERS)));
  return z.strictObject({
    ...weekNumbers(),
    words: words(),
    pivot: z.boolean(),
    noMeasure: z.nullable(z.enum(NO_MEASURE)),
    seen: z.strictObject({ numbers: numbers(), words: words(), pivot: z.boolean(), decimal: decimal() }),
  });
}

function nextCycle() {
  const some = z.maxLength(MOST_ANSWERS);
  return z.strictObject({
    cycle: z.int(),
    start: text(),
    weeks: text(),
    asOf: z.optional(text()),
    breaks: z.optional(z.array(z.strictObject({ monday: text(), reason: z.optional(text()) })).check(some)),
    teams: z.array(z.strictObject({ team: team(), goal: text() })).check(some),
  });
}

function charterAsked() {
  const words = () =>
    z.partialRecord(z.enum(CHARTER_KEYS), z.string().check(z.maxLength(20 * MOST_CHARACTERS)));
  const action = z.strictObject({ text: text(), owner: text(), due: text() });
  return z.strictObject({
    team: team(),
    words: words(),
    seen: words(),
    actions: z.array(action).check(z.maxLength(MOST_EVENTS)),
  });
}

const checkIn = () => z.strictObject({ number: z.literal([1, 2, 3]) });

/** Longer than a cell can hold: only then can the answer name the field that is. */
function retrospectiveWords() {
  const words = () => z.string().check(z.maxLength(20 * MOST_CHARACTERS));
  return z.strictObject({ wentWell: words(), couldBeBetter: words(), next: words() });
}

/**
 * What each call must bring. Each schema is made on first use: every call of a custom function loads the whole script,
 * and none of them needs one.
 */
export const SCHEMAS: { readonly [Name in CallName]: () => z.ZodMiniType } = {
  home: () => z.null(),
  preview: handed,
  build: handed,
  goOn: () => z.nullable(handed()),
  unfinished: () => z.null(),
  roster: () => z.null(),
  rename: () => z.strictObject({ team: team(), name: text() }),
  retire: () => z.strictObject({ team: team() }),
  bringBack: () => z.strictObject({ team: team() }),
  plan: () => z.strictObject({ team: team() }),
  drawPlan: () => z.strictObject(asked()),
  charter: () => z.strictObject({ team: team() }),
  saveCharter: charterAsked,
  meeting: () => z.strictObject({ team: team() }),
  journal: journalChange,
  checkUp: () => z.null(),
  repair: () => z.null(),
  mail: () => z.null(),
  sendMail: () => z.strictObject({ name: text(), again: z.boolean() }),
  mailOn: () =>
    z.strictObject({
      name: text(),
      day: z.enum(WEEKDAYS),
      hour: z.int().check(z.gte(0), z.lte(23)),
      takeOver: z.boolean(),
    }),
  mailOff: () => z.null(),
  coach: () => z.strictObject({ coach: text() }),
  week: () => z.strictObject({ team: team(), week: z.optional(z.int()) }),
  checkIns: () => z.null(),
  makeCheckIn: checkIn,
  checkInDecisions: checkIn,
  retrospective: () => z.strictObject({ team: team() }),
  saveRetrospective: () =>
    z.strictObject({
      cycle: z.int(),
      team: team(),
      words: retrospectiveWords(),
      seen: retrospectiveWords(),
    }),
  makeRetrospective: () => z.strictObject({ team: z.nullable(team()) }),
  effect: () => z.strictObject({ ...weekNumbers(), decimal: decimal() }),
  record: weekAsked,
  functions: () => z.strictObject({ team: team() }),
  insertFunction: () => z.strictObject({ team: team(), name: text() }),
  results: () => z.null(),
  saveResults: () =>
    z.strictObject({
      cycle: z.int(),
      results: z
        .array(z.strictObject({ team: team(), final: text(), seen: text() }))
        .check(z.maxLength(MOST_ANSWERS)),
    }),
  nextCycle: () => z.null(),
  startCycle: nextCycle,
  rePlan: () =>
    z.strictObject({ ...asked(), version: z.int(), reason: text(), by: text(), agreedWith: text() }),
};

/** What an argument is as the call takes it, or `null` where it is something else. */
export function parsedFor<Name extends CallName>(
  name: Name,
  argument: unknown,
): { readonly taken: Calls[Name]["takes"] } | null {
  const parsed = SCHEMAS[name]().safeParse(argument);
  return parsed.success ? { taken: parsed.data as Calls[Name]["takes"] } : null;
}
