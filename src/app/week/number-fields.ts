import type { NumberKey } from "../../rpc/week.ts";
import { FIRST_CELL } from "../../workbook/tabs/team/actual.ts";
import { WEEK_HEADERS } from "../../workbook/tabs/team/columns.ts";
import type { Form, MadeFor } from "../../workbook/tabs/team/made-for.ts";
import { isPercent, type Metric } from "./metric.ts";

/** What a number is told in: the metric's own unit, whole people or things, or a share of a group. */
type Scale = "metric" | "count" | "share";

/** One number that a form asks for. */
export interface Field {
  readonly key: NumberKey;
  readonly label: string;
  readonly scale: Scale;
  /** The tab fills it in by a formula over which a typed value wins; cleared, it goes back to the formula. */
  readonly given: boolean;
  readonly hint: string;
}

type More = Partial<Pick<Field, "label" | "given" | "hint">>;

const field = (key: NumberKey, scale: Scale, more: More = {}): Field => ({
  key,
  label: WEEK_HEADERS[key],
  scale,
  given: false,
  hint: "",
  ...more,
});

const ON_THE_GRID = {
  given: true,
  hint: "Counted on the students’ tab. Type over it where only the count is known.",
};

/** What each form of tab asks for, in the order in which it is typed. */
const FIELDS: Readonly<Record<Form, readonly Field[]>> = {
  level: [field("actual", "metric", { hint: "n/a where it was not measured." })],
  participation: [
    field("took", "count"),
    field("enrolled", "count", { given: true, hint: "The group. Type over it where it changed." }),
    field("average", "metric", { hint: "Of those who took part." }),
    field("participationTarget", "share", { given: true, hint: "Later weeks follow it." }),
  ],
  share: [field("part", "count"), field("whole", "count")],
  "new this week": [
    field("added", "count"),
    field("actual", "metric", {
      label: "Total so far",
      given: true,
      hint: "Added up. Type over it where only the total is known.",
    }),
  ],
  "last year": [field("part", "count"), field("lastYear", "count", { hint: "The same week of last year." })],
  "each person": [
    field("met", "count", ON_THE_GRID),
    field("possible", "count", ON_THE_GRID),
    field("lost", "count", ON_THE_GRID),
  ],
};

const COMPARED = field("comparison", "metric", { hint: "Another group. It is drawn and never judged." });

export function fieldsOf({ form, compared }: MadeFor): readonly Field[] {
  return compared ? [...FIELDS[form], COMPARED] : FIELDS[form];
}

/** Whether the tab fills in a cell by itself: a formula of ours, over which a typed value wins. */
export const isGiven = (made: MadeFor, key: string): boolean =>
  key === "actual" ? made.form !== "level" : fieldsOf(made).some((field) => field.key === key && field.given);

/** The field that stands for the week's number: where there are several, the first. */
export const mainField = ({ form }: MadeFor): NumberKey => (form === "level" ? "actual" : FIRST_CELL[form]);

/** Whether the number is a percent, which cells hold as a fraction. */
export const isShare = ({ scale }: Pick<Field, "scale">, metric: Metric): boolean =>
  scale === "share" || (scale === "metric" && isPercent(metric));
