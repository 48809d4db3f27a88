import { f } from "../formula.ts";
import { cell, type Reference } from "../reference.ts";
import { columnOf, FIRST_ROW, type RegisterColumn, registerCanvas, registerTab } from "../register.ts";
import { INK_3 } from "../style.ts";
import { type TabDescription, zone } from "../tab.ts";
import { teamsColumn } from "./teams.ts";

const words = (key: string, header: string) => ({ key, header, width: 220, style: { wrap: true } }) as const;

const whys = ([1, 2, 3, 4, 5] as const).flatMap((number) => [
  words(`why${number}`, `Why ${number}`),
  words(`evidence${number}`, `Evidence ${number}`),
]);

/** What a team does with what it has learned, once its cycle is over (`domain.md` E9). */
export const NEXT_STEPS = ["continue", "deepen", "spread", "stop"] as const;

/**
 * One row a team, in its own words: why this goal, what comes first, and, when the cycle is over, what it has learned.
 * Nothing here is ever required.
 */
export const CHARTER_COLUMNS: readonly RegisterColumn<string>[] = [
  { key: "id", header: "Id", width: 90, style: { color: INK_3 } },
  { key: "team", header: "Team", width: 180, style: { bold: true } },
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

/** Each row names its team by id, so that a renamed team keeps its charter. */
export function chartersTab(used: number): TabDescription {
  const grid = registerCanvas(CHARTER_COLUMNS, used);
  for (let row = FIRST_ROW; row < FIRST_ROW + used; row++) {
    const id: Reference = cell("charters", row, charterColumn("id"));
    const name = f`INDEX(${teamsColumn("name")};MATCH(${id};${teamsColumn("id")};0))&""`;
    grid.put(row, charterColumn("team"), f`IF(${id}="";"";IFERROR(${name};"No longer on the Teams tab"))`);
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
