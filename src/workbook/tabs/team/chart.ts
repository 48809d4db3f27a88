import type { Team } from "../../../domain/cohort.ts";
import { metricFormat } from "../../number-format.ts";
import { COMPARISON_LINE, GREY_LINE, INK, LINK, REFERENCE_LINE } from "../../style.ts";
import { type Chart, zone } from "../../tab.ts";
import { ROWS, type TeamLayout } from "./layout.ts";

const REFERENCES = ["reference1", "reference2"] as const;

/** The weeks as lines: what is only compared, goal, weekly target and, drawn last, the actual; a gap stays a gap. */
export function chart(team: Team, layout: TeamLayout): Chart {
  const series = (key: Parameters<TeamLayout["column"]>[0]) =>
    zone(ROWS.header, layout.column(key), layout.lastWeek);
  return {
    kind: "line",
    title: `${team.goal.metric === "" ? team.name : team.goal.metric}, week by week`,
    labels: series("label"),
    series: [
      ...REFERENCES.flatMap((key, index) =>
        typeof team.references[index] === "number"
          ? [{ zone: series(key), color: REFERENCE_LINE, width: 1, points: 0 }]
          : [],
      ),
      ...(layout.made.compared
        ? [{ zone: series("comparison"), color: COMPARISON_LINE, width: 2, points: 5 }]
        : []),
      { zone: series("goalLine"), color: INK, width: 1, points: 0 },
      { zone: series("target"), color: GREY_LINE, width: 2, points: 0 },
      { zone: series("actual"), color: LINK, width: 3, points: 7 },
    ],
    mark: layout.column("goalLine"),
    row: layout.lastWeek + 2,
    column: 2,
    offset: { x: 8, y: 0 },
    size: { width: 810, height: 260 },
    valueFormat: metricFormat(team.goal),
  };
}
