import type { Form, MadeFor } from "./made-for.ts";

/** Columns of small formulas, hidden, each readable by itself; `week-row.ts` says what each holds. */
const STEPS = [
  "label",
  "goalLine",
  "reference1",
  "reference2",
  "monday",
  "pause",
  "count",
  "late",
  "state",
  "highest",
  "aim",
  "planned",
  "reached",
  "gained",
  "measured",
  "capped",
  "place",
  "near",
  "last",
  "latest",
  "earlier",
  "third",
  "judged",
  "story",
  "run",
  "silent",
  "pivoted",
  "fit",
  "fitWeek",
  "fitValue",
  "miss",
  "asking",
] as const;

/** What a form adds: a participation target that is carried down; the sums of the weeks that both years have. */
const FORM_STEPS = {
  level: [],
  participation: ["wanted"],
  share: [],
  "new this week": [],
  "last year": ["sumNow", "sumThen"],
  "each person": [],
} as const satisfies Readonly<Record<Form, readonly string[]>>;

export type Step = (typeof STEPS)[number] | (typeof FORM_STEPS)[Form][number];

export const stepsOf = ({ form }: MadeFor): readonly Step[] => [...STEPS, ...FORM_STEPS[form]];
