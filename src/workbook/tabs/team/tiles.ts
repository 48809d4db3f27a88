import { type Goal, PERCENT } from "../../../domain/goal.ts";
import { signalWord } from "../../../domain/signal.ts";
import type { SignalKey } from "../../../domain/status.ts";
import { type Formula, f } from "../../formula.ts";
import type { Reference } from "../../reference.ts";
import {
  amountInWords,
  dayInWords,
  dayWithWeekday,
  label,
  rangeInWords,
  valueInWords,
  weeksInWords,
} from "../../words.ts";
import { setting } from "../settings.ts";
import type { Form, WeekColumnKey } from "./columns.ts";
import type { TeamLayout } from "./layout.ts";

/** One of the tiles over the table: a label, a value and a short note, in the column of its anchor. */
export interface Tile {
  readonly key: "status" | "ahead" | "needed" | "signal" | "outlook" | "participation";
  readonly anchor: WeekColumnKey;
  readonly label: Formula;
  readonly value: Formula;
  readonly note: Formula;
}

const NOTHING_YET = f`"–"`;
const FROM_WEEK_1 = f`"from week 1"`;

/** What a team must read, from the left. */
export function tiles(goal: Goal, layout: TeamLayout): readonly Tile[] {
  const always = [
    statusTile(layout),
    aheadTile(goal, layout),
    neededTile(goal, layout),
    signalTile(layout),
    outlookTile(goal, layout),
  ];
  return layout.form === "participation" ? [...always, participationTile(layout)] : always;
}

/** Where signal and outlook stand: on wide columns, behind those that a form adds. */
const PATTERN_ANCHORS: Readonly<Record<Form, readonly [WeekColumnKey, WeekColumnKey]>> = {
  level: ["challenge", "plan"],
  participation: ["average", "participationTarget"],
  share: ["success", "challenge"],
  "new this week": ["success", "challenge"],
};

export const signalAnchor = ({ form }: TeamLayout): WeekColumnKey => PATTERN_ANCHORS[form][0];

function signalTile(layout: TeamLayout): Tile {
  const { fact } = layout;
  const is = (key: SignalKey) => f`${fact("signal")}=${signalWord(key)}`;
  const under = f`ABS(${fact("streak")})&" under plan"`;
  const behind = f`IF(ISNUMBER(${fact("weeks ahead")});", "&ROUND(ABS(${fact("weeks ahead")});1)&" behind";"")`;
  const shared = f`${fact("streak")}&" weeks on plan: what should others copy?"`;
  const silent = f`IF(${is("no update twice")};"two weeks without a number";IF(AND(${fact("plan is")}="complete";${fact("phase")}<>"ended");"no pattern yet";""))`;
  const watched = f`IF(${is("watch")};"below plan but closing";IF(${is("share it")};${shared};${silent}))`;
  return {
    key: "signal",
    anchor: signalAnchor(layout),
    label: f`"Signal"`,
    value: f`IF(${fact("signal")}="";${NOTHING_YET};${fact("signal")})`,
    note: f`IF(${is("talk now")};${under}&${behind};${watched})`,
  };
}

function outlookTile(goal: Goal, { fact, form }: TeamLayout): Tile {
  const told = f`${rangeInWords(goal, fact("low"), fact("high"))}&" if nothing changes, goal "&${valueInWords(goal, fact("goal"))}`;
  const early = f`IF(${fact("outlook")}="";"";"shown from the fourth reading")`;
  return {
    key: "outlook",
    anchor: PATTERN_ANCHORS[form][1],
    label: f`"Outlook for "&${dayInWords(fact("goal date"))}`,
    value: f`IF(${fact("outlook")}="";${NOTHING_YET};${fact("outlook")})`,
    note: f`IF(ISNUMBER(${fact("projected")});${told};${early})`,
  };
}

function statusTile({ fact }: TeamLayout): Tile {
  const reported = f`IF(RIGHT(${fact("status")};13)="(as reported)";"as reported";IF(ISNUMBER(${fact("final")});"final result";"no final result yet"))`;
  const age = f`IF(${fact("judged week")}=0;"from week 1";"week "&${fact("judged week")})`;
  const note = f`IF(${fact("plan is")}="complete";${age};"add it on the Teams tab")`;
  const short = f`SUBSTITUTE(${fact("status")};" (as reported)";"")`;
  const missing = f`IF(${fact("plan is")}="baseline not recorded";"No baseline yet";${NOTHING_YET})`;
  return {
    key: "status",
    anchor: "weekOf",
    label: f`"Status"`,
    // The tile is narrow, and what stands beside it keeps a long text from running on.
    value: f`IF(${fact("status")}="";${missing};IF(${fact("status")}=${label("goal not recorded")};"No goal yet";${short}))`,
    note: f`IF(${fact("phase")}="ended";${reported};${note})`,
  };
}

function aheadTile(goal: Goal, { fact, final }: TeamLayout): Tile {
  const direction = (weeks: Reference, behind: string, before: string) =>
    f`IF(${weeks}<0;${behind};${before})`;
  const now = fact("weeks ahead");
  const rounded = f`ROUND(${now};1)`;
  const words = f`IF(${rounded}=0;"on plan";${weeksInWords(now)}&${direction(now, " behind", " ahead")})`;
  const before = fact("earlier weeks ahead");
  const since = f`(${fact("latest week")}-${final("earlier")})`;
  const ago = f`IF(${since}=1;" a week ago";" "&${since}&" weeks ago")`;
  const earlier = f`IF(ROUND(${before};1)=0;"on plan";ROUND(ABS(${before});1)&${direction(before, " behind", " ahead")})&${ago}`;
  const surplus = f`${amountInWords(goal, fact("gap"))}&" more than planned"`;
  const counted =
    goal.unit === PERCENT
      ? f`${earlier}`
      : f`IF(AND(${fact("gap")}>0;${fact("way")}=1);${surplus};${earlier})`;
  const flat = f`IF(${fact("plan is")}<>"complete";"";IF(${fact("flat")}=1;"the same level every week";${FROM_WEEK_1}))`;
  return {
    key: "ahead",
    anchor: "actual",
    label: f`"Weeks ahead"`,
    value: f`IF(ISNUMBER(${now});${words};${NOTHING_YET})`,
    note: f`IF(ISNUMBER(${now});IF(ISNUMBER(${before});${counted};"first number");${flat})`,
  };
}

function neededTile(goal: Goal, { fact }: TeamLayout): Tile {
  const unit = goal.unit === PERCENT ? "points" : goal.unit;
  const scale = goal.unit === PERCENT ? 100 : 1;
  const step = (value: Reference) => f`ROUND(ABS(${value})*${scale};1)`;
  const down = f`IF(${fact("way")}=1;" a week";" fewer a week")`;
  const each =
    unit === "" ? f`${step(fact("needed"))}&${down}` : f`${step(fact("needed"))}&${` ${unit}`}&${down}`;
  const since = f`IF(AND(ISNUMBER(${fact("needed")});${fact("latest week")}<${fact("week now")});"counted from week "&${fact("latest week")}&", ";"")`;
  const planned = f`IF(ISNUMBER(${fact("planned step")});${since}&"plan was "&${step(fact("planned step"))};"")`;
  return {
    key: "needed",
    anchor: "ahead",
    label: f`"Needed from here"`,
    value: f`IF(ISNUMBER(${fact("needed")});IF(${fact("needed")}=0;"nothing more";${each});${NOTHING_YET})`,
    note: f`IF(ISNUMBER(${fact("needed")});${planned};IF(${fact("week now")}=0;${FROM_WEEK_1};${planned}))`,
  };
}

function participationTile({ fact, all }: TeamLayout): Tile {
  const inWeek = (key: WeekColumnKey) => f`INDEX(${all(key)};MATCH(${fact("latest week")};${all("week")};0))`;
  const target = inWeek("participationTarget");
  const wanted = f`IF(ISNUMBER(${target});", target "&ROUND(100*${target};1)&"%";"")`;
  return {
    key: "participation",
    anchor: "challenge",
    label: f`"Participation"`,
    value: f`IF(ISNUMBER(${fact("participation")});ROUND(100*${fact("participation")};1)&"%";${NOTHING_YET})`,
    note: f`IF(ISNUMBER(${fact("participation")});${inWeek("took")}&" of "&${inWeek("enrolled")}&" took part"&${wanted};"")`,
  };
}

/** The one line that says where the team is: `Week 5 of 8 · 57% against a target of 60.5%`. */
export function headline(goal: Goal, layout: TeamLayout): Formula {
  const { fact, all } = layout;
  const weeks = f`${fact("weeks")}&IF(${fact("weeks")}=1;" week";" weeks")`;
  const before = f`"Starts "&${dayWithWeekday(fact("start"))}&" · "&${weeks}`;
  const complete = f`${fact("plan is")}="complete"`;
  const actual = amountInWords(goal, fact("actual"));
  const target = f`INDEX(${all("target")};MATCH(${fact("week now")};${all("week")};0))`;
  const told = f`IF(AND(${complete};ISNUMBER(${fact("target")}));${actual}&" against a target of "&${valueInWords(goal, fact("target"))};${actual})`;
  const last = f`IF(${fact("latest week")}=0;"";" · week "&${fact("latest week")}&": "&${actual})`;
  const dueDay = f`INDEX(${all("monday")};MATCH(${fact("week now")};${all("week")};0))+${fact("due after days")}`;
  const soon = f`IF(${fact("as of")}>${dueDay};"was due ";"due ")&${setting("meetingDay")}`;
  const due = f`IF(${fact("as of")}>${dueDay}+${fact("grace days")};"no number yet";${soon})`;
  const wanted = f`IF(ISNUMBER(${target});" · target "&${valueInWords(goal, target)};"")`;
  const week = f`"Week "&${fact("week now")}&" of "&${fact("weeks")}`;
  const now = f`IF(${fact("number this week")}=1;${told};${due}&${wanted}&${last})`;
  const running = f`IF(${fact("on break")}=1;"Break · "&${fact("week now")}&" of "&${weeks}&" done";${week}&" · "&${now})`;
  const goalText = f`IF(ISNUMBER(${fact("goal")});" against a goal of "&${valueInWords(goal, fact("goal"))};"")`;
  const result = f`IF(ISNUMBER(${fact("final")});" · "&${amountInWords(goal, fact("final"))}&${goalText};IF(${fact("verdict")}=${label("no result")};" · no result recorded";" · "&LOWER(MID(${fact("verdict")};3;99))))`;
  const ended = f`"Ended "&${dayInWords(fact("goal date"))}&${result}`;
  const phase = f`IF(${fact("phase")}="before";${before};IF(${fact("phase")}="ended";${ended};${running}))`;
  return f`${phase}&${warnings(goal, layout)}`;
}

/** What the plan lacks, or where it no longer leads to the goal. */
function warnings(goal: Goal, { fact, final, all }: TeamLayout): Formula {
  const missing = f`IF(${fact("plan is")}="complete";"";" · "&${fact("plan is")})`;
  const target = final("aim");
  const astray = f`IF(AND(${fact("plan is")}="complete";ISNUMBER(${target}));ROUND(${target}-${fact("goal")};9)<>0;FALSE())`;
  const plan = f`IF(${astray};" · the last weekly target is "&${valueInWords(goal, target)}&", the goal "&${valueInWords(goal, fact("goal"))};"")`;
  const short = f`IF(ISNUMBER(MATCH(${fact("weeks")};${all("week")};0));"";" · the calendar has changed: choose Repair in the menu")`;
  return f`${missing}&${plan}&${short}`;
}
