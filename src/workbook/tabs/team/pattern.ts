import { boundsOf } from "../../../domain/bounds.ts";
import type { Goal } from "../../../domain/goal.ts";
import { outlookWord } from "../../../domain/outlook.ts";
import { FEWEST_MEASURED } from "../../../domain/projection.ts";
import { signalWord } from "../../../domain/signal.ts";
import { T_QUANTILES_90_TIMES_1000 } from "../../../domain/t-quantiles.ts";
import { choose, type Formula, f } from "../../formula.ts";
import { label } from "../../words.ts";
import type { FactKey } from "./fact-keys.ts";
import { ROWS, type TeamLayout } from "./layout.ts";
import type { Step } from "./step-keys.ts";
import type { WeekRow } from "./week-row.ts";

export type PatternStep = Extract<
  Step,
  "run" | "silent" | "pivoted" | "fit" | "fitWeek" | "fitValue" | "miss"
>;

/** The steps from which signal and projection are made. */
export function patternStep(key: PatternStep, { layout, here, above }: WeekRow): Formula {
  const { fact } = layout;
  const up = above(key);
  switch (key) {
    case "run": {
      const onPlan = f`IF(${up}>0;${up}+1;1)`;
      const below = f`IF(${up}<0;${up}-1;-1)`;
      const isOn = f`OR(${here("status")}=${label("goal met")};${here("status")}=${label("on track")})`;
      return f`IF(${here("measured")}=1;IF(${isOn};${onPlan};${below});${up})`;
    }
    case "silent":
      return f`IF(${here("measured")}=1;0;IF(${here("late")}=1;IF(${here("status")}=${label("no update")};${up}+1;0);${up}))`;
    case "pivoted":
      return f`IF(AND(${here("pivot")}=TRUE();ISNUMBER(${here("week")});${fact("as of")}>=${here("monday")});${here("week")};${up})`;
    case "fit":
      return f`IF(${here("measured")}=1;IF(${here("week")}>=${fact("pivot week")};1;0);0)`;
    case "fitWeek":
      return f`IF(${here("fit")}=1;${here("week")};0)`;
    case "fitValue":
      return f`IF(${here("fit")}=1;${here("actual")};0)`;
    case "miss":
      return f`IF(AND(${here("fit")}=1;ISNUMBER(${fact("fit slope")}));POWER(${here("fitValue")}-${fact("fit level")}-${fact("fit slope")}*(${here("fitWeek")}-${fact("fit mid-week")});2);0)`;
  }
}

/** The baseline is in the fit unless another group was measured or the trend restarts at a pivot. */
export function startOfFit(
  key: Exclude<PatternStep, "run" | "silent" | "pivoted">,
  { fact, at }: TeamLayout,
  goal: Goal,
): Formula {
  const row = ROWS.start;
  switch (key) {
    case "fit":
      return goal.sameGroup ? f`IF(AND(ISNUMBER(${fact("base")});${fact("pivot week")}=0);1;0)` : f`0`;
    case "fitWeek":
      return f`0`;
    case "fitValue":
      return f`IF(${at("fit", row)}=1;${fact("base")};0)`;
    case "miss":
      return f`IF(AND(${at("fit", row)}=1;ISNUMBER(${fact("fit slope")}));POWER(${at("fitValue", row)}-${fact("fit level")}+${fact("fit slope")}*${fact("fit mid-week")};2);0)`;
  }
}

/** Streak and signal: is there a pattern over the weeks? */
export function pattern({ fact, final }: TeamLayout) {
  const run = f`IF(${fact("weeks")}>12;4;3)`;
  const isFar = f`OR(${fact("flat")}=1;${fact("weeks ahead")}<-1)`;
  const below = f`IF(AND(${final("run")}<=-${run};${isFar});${signalWord("talk now")};IF(${final("run")}<=-3;${signalWord("watch")};""))`;
  const shared = f`IF(${final("run")}>=4;${signalWord("share it")};${below})`;
  const shown = f`IF(${final("silent")}>=2;${signalWord("no update twice")};${shared})`;
  return {
    streak: f`IF(${final("run")}=0;"";${final("run")})`,
    signal: f`IF(OR(${fact("phase")}="ended";${fact("plan is")}<>"complete");"";${shown})`,
    "pivot week": f`${final("pivoted")}`,
  } satisfies Partial<Record<FactKey, Formula>>;
}

const T_QUANTILES = T_QUANTILES_90_TIMES_1000.map((thousandths) => f`${thousandths}`);

/** Projection, its 80 % range and the outlook: where will it end? Blank until there is enough to tell. */
export function ending(goal: Goal, layout: TeamLayout) {
  const { fact, all } = layout;
  const weeks = f`SUMPRODUCT(${all("fit")}*(${all("fitWeek")}>0))`;
  const fitted = (sum: Formula) => f`IF(${fact("fit points")}<3;"";${sum})`;
  const x = f`(${all("fitWeek")}-${fact("fit mid-week")})`;
  const y = f`(${all("fitValue")}-${fact("fit level")})`;
  const moves = f`IF(${fact("plan is")}="complete";ROUND(${fact("goal")}-${fact("base")};9)<>0;FALSE())`;
  const isTold = f`AND(${fact("fit weeks")}>=${FEWEST_MEASURED};${fact("latest week")}<${fact("weeks")};${fact("phase")}<>"ended";ISNUMBER(${fact("fit slope")}))`;
  const told = (value: Formula) => f`IF(${moves};IF(${isTold};${value};"");"")`;
  const ahead = f`(${fact("weeks")}-${fact("fit mid-week")})`;
  const end = f`${fact("fit level")}+${fact("fit slope")}*${ahead}`;
  const quantile = f`${choose(f`${fact("fit points")}-2`, T_QUANTILES)}/1000`;
  const deviation = f`MAX(${fact("fit deviation")};ABS(${fact("goal")}-${fact("base")})/20)`;
  const width = f`SQRT(1+1/${fact("fit points")}+POWER(${ahead};2)/${fact("fit spread")})`;
  return {
    "fit points": f`SUM(${all("fit")})`,
    "fit weeks": weeks,
    "fit mid-week": fitted(f`SUM(${all("fitWeek")})/${fact("fit points")}`),
    "fit level": fitted(f`SUM(${all("fitValue")})/${fact("fit points")}`),
    "fit spread": fitted(f`SUMPRODUCT(${all("fit")}*${x}*${x})`),
    "fit slope": fitted(f`SUMPRODUCT(${all("fit")}*${x}*${y})/${fact("fit spread")}`),
    "fit deviation": fitted(f`SQRT(SUM(${all("miss")})/(${fact("fit points")}-2))`),
    projected: told(clamped(goal, layout, end)),
    margin: told(f`${quantile}*${deviation}*${width}`),
    low: told(clamped(goal, layout, f`${end}-${fact("margin")}`)),
    high: told(clamped(goal, layout, f`${end}+${fact("margin")}`)),
    outlook: outlookFormula(layout, moves),
  } satisfies Partial<Record<FactKey, Formula>>;
}

function outlookFormula({ fact }: TeamLayout, moves: Formula): Formula {
  const isUp = f`${fact("way")}=1`;
  const best = f`IF(${isUp};${fact("high")};${fact("low")})`;
  const worst = f`IF(${isUp};${fact("low")};${fact("high")})`;
  const reaches = (end: Formula) => f`ROUND(${fact("way")}*(${end}-${fact("goal")});9)>=0`;
  const judged = f`IF(${reaches(best)};IF(${reaches(worst)};${outlookWord("likely")};${outlookWord("too close")});${outlookWord("unlikely")})`;
  const early = f`IF(${fact("fit weeks")}<${FEWEST_MEASURED};${outlookWord("too early")};IF(ISNUMBER(${fact("projected")});${judged};""))`;
  const isOver = f`OR(${fact("latest week")}=${fact("weeks")};${fact("phase")}<>"running")`;
  return f`IF(${isOver};"";IF(${moves};${early};""))`;
}

/** Within the bounds of the metric, unless baseline or goal lie beyond them. */
function clamped(goal: Goal, { fact }: TeamLayout, value: Formula): Formula {
  // The group may be typed later, so that only whether the metric has such a bound is settled here.
  const { least, most } = boundsOf({ ...goal, baseline: 0, goal: 0, groupSize: 1 });
  const [base, end] = [fact("base"), fact("goal")];
  const fromBelow = least === null ? value : f`IF(MIN(${base};${end})>=0;MAX(0;${value});${value})`;
  if (most === null) return fromBelow;
  const group = goal.unit === "percent" ? f`1` : f`${fact("group size")}`;
  const isWithin = f`IF(ISNUMBER(${group});MAX(${base};${end})<=${group};FALSE())`;
  return f`IF(${isWithin};MIN(${group};${fromBelow});${fromBelow})`;
}
