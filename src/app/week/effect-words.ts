import { written } from "../../domain/decimal-mark.ts";
import { type Driver, driverOf } from "../../domain/driver.ts";
import { stepPlacesOf } from "../../domain/goal.ts";
import { neededPerWeek } from "../../domain/needed.ts";
import { peopleOf, peopleShort, peopleShortOfTarget } from "../../domain/people-short.ts";
import { numberIn } from "../../domain/reading.ts";
import { round } from "../../domain/round.ts";
import { aheadInShort } from "../../domain/weeks-in-words.ts";
import type { JudgedWeek } from "./judged-week.ts";
import { type ChangedWeek, numberAfter } from "./made-week.ts";
import { isPercent, type Metric } from "./metric.ts";
import type { WeekTable } from "./week-table.ts";

const stepInWords = (value: number, metric: Metric): string =>
  written(round(Math.abs(value), stepPlacesOf(metric)), metric.decimal);

/** `was 1.4 behind`, `was on plan` */
export const earlierInWords = (ahead: number | null, { decimal }: Pick<Metric, "decimal">): string =>
  ahead === null ? "" : `was ${aheadInShort(ahead, decimal)}`;

/** `4.7 points a week from here, plan 3.5`: what each week that is left must bring, beside the step of the plan. */
export function neededInWords(table: WeekTable, week: number, { reading, status }: JudgedWeek): string {
  const { metric, weeks } = table;
  const { baseline, goal } = metric;
  const step = numberIn(table.fact("planned step"));
  if (reading.kind !== "number" || status === null || baseline === null || goal === null || step === null) {
    return "";
  }
  const needed = neededPerWeek(baseline, goal, { value: reading.value, weeksLeft: weeks - week });
  if (needed === null) return "";
  if (needed === 0) return "nothing more is needed";
  const scale = isPercent(metric) ? 100 : 1;
  const told = stepInWords(needed * scale, metric);
  const fewer = goal < baseline ? "fewer " : "";
  return `${told}${unitInWords(metric, told)} ${fewer}a week from here, plan ${stepInWords(step * scale, metric)}`;
}

function unitInWords(metric: Metric, told: string): string {
  if (isPercent(metric)) return " points";
  if (metric.unit === "") return "";
  return told === "1" && metric.unit.endsWith("s") ? ` ${metric.unit.slice(0, -1)}` : ` ${metric.unit}`;
}

/** `Up 5: participation +5.9, score −0.9`: what the change since the latest measured week came from. */
export function driverInWords(week: ChangedWeek, earlierRow: number | null): string {
  const { table } = week.found;
  if (table.tab.made.form !== "participation" || table.metric.zeroes !== "with" || earlierRow === null) {
    return "";
  }
  const first = measurementOf(
    numberIn(table.at(earlierRow, "participation")),
    numberIn(table.at(earlierRow, "average")),
  );
  const [took, enrolled] = [numberAfter(week, "took"), numberAfter(week, "enrolled")];
  const share =
    took === null || enrolled === null || enrolled <= 0 || took > enrolled ? null : took / enrolled;
  const second = measurementOf(share, numberAfter(week, "average"));
  if (first === null || second === null) return "";
  return splitInWords(driverOf(first, second), table.metric);
}

const measurementOf = (participation: number | null, average: number | null) =>
  participation === null || average === null ? null : { participation, average };

function splitInWords({ total, fromParticipation, fromScore }: Driver, metric: Metric): string {
  const scale = isPercent(metric) ? 100 : 1;
  const signed = (part: number) => {
    const told = stepInWords(part * scale, metric);
    if (told === "0") return told;
    return `${part < 0 ? "−" : "+"}${told}`;
  };
  const change = stepInWords(total * scale, metric);
  const which = change === "0" ? "No change" : `${total < 0 ? "Down" : "Up"} ${change}`;
  return `${which}: participation ${signed(fromParticipation)}, score ${signed(fromScore)}`;
}

/** `3 students short`: the gap of a percent in people. */
export function shortInWords(week: ChangedWeek, { gap, reading }: JudgedWeek): string {
  const { table, row } = week.found;
  const { metric } = table;
  const counts = metric.kind === "average" || metric.kind === "rate";
  if (!isPercent(metric) || !counts || gap === null || gap >= 0 || reading.kind !== "number") return "";
  const direction = table.fact("sign") === -1 ? "down" : "up";
  const [count, whole] = [numberAfter(week, "part"), numberAfter(week, "whole")];
  const target = numberIn(table.at(row, "target"));
  const isCounted = table.places.has("whole") && count !== null && whole !== null && target !== null;
  const people = isCounted
    ? peopleShortOfTarget({ target, whole, count, direction })
    : peopleShort({ gap, groupSize: metric.groupSize });
  if (people === null) return "";
  const { one, many } = peopleOf(metric.group);
  return `${people} ${people === 1 ? one : many} ${table.fact("way") === -1 ? "too many" : "short"}`;
}
