import { dayToSerial } from "../../src/domain/day.ts";
import { BREAK_MONDAY, FIRST_BREAK_ROW } from "../../src/workbook/tabs/settings.ts";
import type { Round, TypedTeam } from "./rounds.ts";
import {
  type Cell,
  sheetNamed,
  type TeamTab,
  typeSetting,
  typeTeams,
  typeWeeks,
  type Workbook,
} from "./workbook.ts";

const MOST_BREAKS = 3;

/** Types a round into a workbook, over everything that the round before has typed. */
export function typeRound(book: Workbook, round: Round): void {
  typeSetting(book, "asOf", dayToSerial(round.asOf));
  typeSetting(book, "graceDays", round.graceDays);
  typeSetting(book, "closeBand", round.closeBand);
  typeSetting(book, "meetingDay", round.meetingDay);
  const breaks = Array.from({ length: MOST_BREAKS }, (_, index): Cell[] => {
    const pause = round.breaks[index];
    return [pause === undefined ? "" : dayToSerial(pause.monday)];
  });
  sheetNamed(book.spreadsheet, "Cohort")
    .getRange(FIRST_BREAK_ROW, BREAK_MONDAY, MOST_BREAKS)
    .setValues(breaks);
  const teams = (cell: (team: TypedTeam) => Cell) => round.teams.map(cell);
  typeTeams(
    book,
    "baseline",
    teams(({ baseline }) => baseline),
  );
  typeTeams(
    book,
    "goal",
    teams(({ goal }) => goal),
  );
  typeTeams(
    book,
    "groupSize",
    teams(({ groupSize }) => groupSize),
  );
  typeTeams(
    book,
    "direction",
    teams(({ direction }) => direction),
  );
  typeTeams(
    book,
    "start",
    teams(({ start }) => dayToSerial(start)),
  );
  typeTeams(
    book,
    "weeks",
    teams(({ weeks }) => weeks),
  );
  typeTeams(
    book,
    "final",
    teams(({ final }) => final),
  );
  typeTeams(
    book,
    "reported",
    teams(({ reported }) => reported),
  );
  book.tabs.forEach((tab, index) => {
    const team = round.teams[index];
    if (team !== undefined) typeTeam(tab, team);
  });
}

function typeTeam(tab: TeamTab, { rows }: TypedTeam): void {
  const { layout, built } = tab;
  const cells = rows.map(({ target, actual }, index) => [
    target ?? built.targets[index] ?? "",
    actual ?? built.actuals[index] ?? "",
  ]);
  typeWeeks(tab, "target", cells);
  typeWeeks(
    tab,
    "pivot",
    rows.map(({ pivot }) => [pivot]),
  );
  if (layout.has("took"))
    typeWeeks(
      tab,
      "took",
      rows.map(({ parts }) => parts),
    );
  if (layout.has("part"))
    typeWeeks(
      tab,
      "part",
      rows.map(({ parts }) => parts.slice(0, 2)),
    );
  if (layout.has("met"))
    typeWeeks(
      tab,
      "met",
      rows.map(({ parts }) => parts.slice(0, 2)),
    );
  if (layout.has("added"))
    typeWeeks(
      tab,
      "added",
      rows.map(({ parts }) => parts.slice(0, 1)),
    );
}
