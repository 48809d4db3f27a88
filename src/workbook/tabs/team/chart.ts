import type { Team } from "../../../domain/cohort.ts";
import { metricFormat } from "../../number-format.ts";
import { GREY_LINE, INK, LINK } from "../../style.ts";
import { type Chart, zone } from "../../tab.ts";
import { ROWS, type TeamLayout } from "./layout.ts";

/** The weeks as lines: goal, weekly target and, drawn last, the actual; a gap stays a gap. */
export function chart(team: Team, layout: TeamLayout): Chart {
  const series = (key: Parameters<TeamLayout["column"]>[0]) =>
    zone(ROWS.header, layout.column(key), layout.lastWeek);
  return {
    kind: "line",
    title: `${team.goal.metric === "" ? team.name : team.goal.metric}, week by week`,
    labels: series("label"),
    series: [
      { zone: series("goalLine"), color: INK, width: 1, points: 0 },
      { zone: series("target"), color: GREY_LINE, width: 2, points: 0 },
      { zone: series("actual"), color: LINK, width: 3, points: 7 },
    ],
    row: layout.lastWeek + 2,
    column: 2,
    offset: { x: 8, y: 0 },
    size: { width: 810, height: 260 },
    valueFormat: metricFormat(team.goal),
  };
}
