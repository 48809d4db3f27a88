import { NEXT_STEPS } from "../../domain/charter.ts";
import { LAUNCH_OUTPUTS, type LaunchOutput, READY, STILL_TO_COME } from "../../domain/ready.ts";
import { type Formula, f, holding, joined } from "../formula.ts";
import { cell, type Reference } from "../reference.ts";
import { columnOf, FIRST_ROW, type RegisterColumn, registerCanvas, registerTab } from "../register.ts";
import { INK_3 } from "../style.ts";
import { type TabDescription, zone } from "../tab.ts";
import { journalEvents, ofTeam } from "./journal.ts";
import { type TeamColumnKey, teamsColumn } from "./teams.ts";

const words = (key: string, header: string) => ({ key, header, width: 220, style: { wrap: true } }) as const;

const whys = ([1, 2, 3, 4, 5] as const).flatMap((number) => [
  words(`why${number}`, `Why ${number}`),
  words(`evidence${number}`, `Evidence ${number}`),
]);

/**
 * One row a team, in its own words: why this goal, what comes first, and, when the cycle is over, what it has learned.
 * Nothing here is ever required.
 */
export const CHARTER_COLUMNS: readonly RegisterColumn<string>[] = [
  { key: "id", header: "Id", width: 90, style: { color: INK_3 } },
  { key: "team", header: "Team", width: 180, style: { bold: true }, reckoned: true },
  { key: "ready", header: "Ready to start", width: 400, reckoned: true },
  words("specific", "Specific"),
  words("measurable", "Measurable"),
  words("attainable", "Aggressive yet attainable"),
  words("relevant", "Relevant"),
  words("timeBound", "Time-bound"),
  words("problem", "Problem"),
  ...whys,
  words("rootCause", "Root cause"),
  words("firstActions", "First actions"),
  words("wentWell", "Went well"),
  words("couldBeBetter", "Could be better"),
  { key: "next", header: "Next", width: 90 },
];

export const charterColumn = (key: string): number => columnOf(CHARTER_COLUMNS, key);

/** Each row names its team by id, so that a renamed team keeps its charter; words in other rows are people's. */
export function chartersTab(rows: readonly number[]): TabDescription {
  const used = Math.max(FIRST_ROW - 1, ...rows) - FIRST_ROW + 1;
  const grid = registerCanvas(CHARTER_COLUMNS, used);
  for (const row of rows) {
    const at = (key: string): Reference => cell("charters", row, charterColumn(key));
    const name = f`IFERROR(${onTeams(at("id"), "name")}&"";"No longer on the Teams tab")`;
    grid.put(row, charterColumn("team"), f`IF(${at("id")}="";"";${name})`);
    grid.put(row, charterColumn("ready"), ready(at));
  }
  return registerTab({ key: "charters", kind: "charters", name: "Charters" }, CHARTER_COLUMNS, grid, {
    frozenColumns: charterColumn("team"),
    hiddenColumns: [{ from: charterColumn("id"), to: charterColumn("id") }],
    validations: [
      {
        zone: zone(FIRST_ROW, charterColumn("next"), grid.contents.length),
        rule: { kind: "one of", words: NEXT_STEPS },
        help: "continue, deepen, spread or stop.",
      },
    ],
  });
}

/** What stands on the Teams tab of the team with this id; an error where it is not there. */
const onTeams = (id: Reference, key: TeamColumnKey): Formula =>
  f`INDEX(${teamsColumn(key)};MATCH(${id};${teamsColumn("id")};0))`;

/** What is still to come before the team starts, as `stillToCome` of the domain says it. */
function ready(at: (key: string) => Reference): Formula {
  const id = at("id");
  const isThere = launched(at);
  const missing = LAUNCH_OUTPUTS.map(({ key, words }) => f`IF(${isThere[key]};"";${`, ${words}`})`);
  const all = joined(
    LAUNCH_OUTPUTS.map(({ key }) => isThere[key]),
    ";",
  );
  const comma = ", ".length;
  const longest = LAUNCH_OUTPUTS.map(({ words }) => `, ${words}`).join("").length;
  const list = f`MID(${joined(missing, "&")};${comma + 1};${longest})`;
  const isKnown = f`AND(${id}<>"";ISNUMBER(MATCH(${id};${teamsColumn("id")};0)))`;
  return f`IF(${isKnown};IF(AND(${all});${READY};${STILL_TO_COME}&${list});"")`;
}

function launched(at: (key: string) => Reference): Readonly<Record<LaunchOutput["key"], Formula>> {
  const team = (key: TeamColumnKey) => onTeams(at("id"), key);
  const says = (key: TeamColumnKey, word: string) => f`TRIM(${team(key)})=${word}`;
  const window = f`AND(${says("kind", "each person")};OR(${says("bar", "window")};${says("bar", "pace")}))`;
  const decrease = f`AND(${says("kind", "decrease")};${says("shape", "flat")})`;
  const isFlat = f`OR(${says("kind", "hold")};${window};${decrease})`;
  const own = f`${ofTeam(at("team"))}*(${journalEvents("kind")}="action")`;
  return {
    rootCause: f`TRIM(${at("rootCause")})<>""`,
    goal: f`AND(TRIM(${team("metric")})<>"";ISNUMBER(${team("goal")});OR(ISNUMBER(${team("baseline")});${isFlat}))`,
    firstActions: f`IF(TRIM(${at("firstActions")})<>"";TRUE();SUMPRODUCT(${holding(own)}*1)>0)`,
  };
}
