import { storedPlacesOf } from "../../../domain/goal.ts";
import { NOT_MEASURED_WORDS } from "../../../domain/reading.ts";
import { type Formula, f, joined } from "../../formula.ts";
import type { Reference } from "../../reference.ts";
import { typedWords } from "../../typed-words.ts";
import type { WeekColumnKey } from "./columns.ts";
import { implausible } from "./implausible.ts";
import type { Form } from "./made-for.ts";
import type { WeekRow } from "./week-row.ts";

type MadeForm = Exclude<Form, "level">;

/** The cell that stands for the week, where the Actual is made from several. */
export const FIRST_CELL = {
  participation: "took",
  share: "part",
  "new this week": "added",
  "last year": "part",
  "each person": "met",
} as const satisfies Readonly<Record<MadeForm, WeekColumnKey>>;

/**
 * The reading, where the team types what it is made from. What stands for the week in place of a number, such as n/a,
 * stands for it here too.
 */
export function computedActual(row: WeekRow): Formula | null {
  const { form } = row.layout.made;
  if (form === "level") return null;
  const first = row.here(FIRST_CELL[form]);
  return f`IF(ISNUMBER(${first});${made(form, row)};IF(ISBLANK(${first});"";${first}))`;
}

/** The number that is made once the first is typed; rounded, so that what is shown is what is judged. */
function made(form: MadeForm, row: WeekRow): Formula {
  const { goal, here, above } = row;
  const places = storedPlacesOf(goal);
  switch (form) {
    case "participation": {
      const [took, enrolled, average] = [here("took"), here("enrolled"), here("average")];
      const share = goal.zeroes === "with" ? f`${took}/${enrolled}*${average}` : f`${average}`;
      const mean = f`IF(AND(ISNUMBER(${average});${enrolled}>0);ROUND(${share};${places});"")`;
      // A number that more people made than there are would be judged.
      return f`IF(ISNUMBER(${enrolled});IF(${took}>${enrolled};${took}&" of "&${enrolled};${mean});"")`;
    }
    case "share": {
      const [part, whole] = [here("part"), here("whole")];
      return f`IF(ISNUMBER(${whole});IF(${whole}>0;ROUND(${part}/${whole};${places});"");"")`;
    }
    case "new this week": {
      const start = f`IF(ISNUMBER(${row.layout.fact("baseline")});${row.layout.fact("baseline")};0)`;
      return f`IF(ISNUMBER(${above("highest")});${above("highest")};${start})+${here("added")}`;
    }
    case "last year": {
      const change = f`ROUND((${here("sumNow")}-${here("sumThen")})/${here("sumThen")};${places})`;
      return f`IF(${hasBothYears(row)};IF(${here("sumThen")}=0;"";${change});"")`;
    }
    case "each person": {
      const [met, possible] = [here("met"), here("possible")];
      return goal.bar === "window" || goal.bar === "pace"
        ? f`IF(ISNUMBER(${possible});${met}+${possible};"")`
        : f`${met}`;
    }
  }
}

/** Whether a week was counted in this year and in the last. */
const hasBothYears = ({ here }: WeekRow): Formula => f`COUNT(${here("part")};${here("lastYear")})=2`;

/** The running sum of a column over the weeks that both years have. */
export const sumOf = (key: "part" | "lastYear", sum: "sumNow" | "sumThen", row: WeekRow): Formula =>
  f`${row.above(sum)}+IF(${hasBothYears(row)};${row.here(key)};0)`;

/** How many students stand where in this week, from the grid. */
export const countedOn = (counts: Reference, { here }: WeekRow): Formula =>
  f`IF(ISNUMBER(${here("week")});IFERROR(INDEX(${counts};1;${here("week")});"");"")`;

/** The group, unless another size is typed. */
export const enrolled = ({ here, layout }: WeekRow): Formula =>
  f`IF(ISNUMBER(${here("week")});${layout.fact("group size")};"")`;

/** The participation target that was last typed. */
export const wantedSoFar = ({ here, above }: WeekRow): Formula =>
  f`IF(ISNUMBER(${here("week")});${above("wanted")};"")`;

export const participation = ({ here }: WeekRow): Formula =>
  f`IF(AND(ISNUMBER(${here("took")});ISNUMBER(${here("enrolled")}));IF(AND(${here("enrolled")}>0;${here("took")}<=${here("enrolled")});${here("took")}/${here("enrolled")};"");"")`;

/** What the Actual is as a reading: `n` a number, `x` not measured, `?` to be checked, or blank. */
export function state({ layout, goal, here, above }: WeekRow): Formula {
  const actual = here("actual");
  const typed = typedWords(actual);
  const words = joined(
    NOT_MEASURED_WORDS.map((word) => f`LOWER(${typed})=${word}`),
    ";",
  );
  const text = f`IF(ISTEXT(${actual});IF(${typed}="";"";IF(OR(${words});"x";"?"));"?")`;
  const number = f`IF(${implausible(layout, goal, actual, above("highest"))};"?";"n")`;
  const content = f`IF(ISNUMBER(${actual});${number};IF(ISBLANK(${actual});"";${text}))`;
  return f`IF(ISNUMBER(${here("week")});IF(ISERROR(${actual});"?";${content});"")`;
}
