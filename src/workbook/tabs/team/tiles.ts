import { type Goal, PERCENT, stepPlacesOf } from "../../../domain/goal.ts";
import { peopleOf } from "../../../domain/people-short.ts";
import { signalWord } from "../../../domain/signal.ts";
import type { SignalKey } from "../../../domain/status.ts";
import { type Formula, f } from "../../formula.ts";
import type { Reference } from "../../reference.ts";
import {
  amountInWords,
  dayInWords,
  label,
  rangeInWords,
  unitInWords,
  valueInWords,
  weeksInWords,
} from "../../words.ts";
import type { WeekColumnKey } from "./columns.ts";
import type { TeamLayout } from "./layout.ts";
import type { Form } from "./made-for.ts";
import { NOTHING_YET, type Tile } from "./tile.ts";
import { turnoutTiles } from "./turnout-tiles.ts";

const FROM_WEEK_1 = f`"from week 1"`;

/** What a team must read, from the left. */
export function tiles(goal: Goal, layout: TeamLayout): readonly Tile[] {
  const always = [
    statusTile(layout),
    aheadTile(goal, layout),
    neededTile(goal, layout),
    signalTile(layout),
    outlookTile(goal, layout),
    asksTile(layout),
  ];
  return layout.made.form === "participation" ? [...always, ...turnoutTiles(goal, layout)] : always;
}

/** Where signal and outlook stand: on wide columns, behind those that a form adds. */
const PATTERN_ANCHORS: Readonly<Record<Form, readonly [WeekColumnKey, WeekColumnKey]>> = {
  level: ["challenge", "plan"],
  participation: ["average", "participationTarget"],
  share: ["success", "challenge"],
  "new this week": ["success", "challenge"],
  "last year": ["success", "challenge"],
  "each person": ["success", "challenge"],
};

export const signalAnchor = ({ made }: TeamLayout): WeekColumnKey => PATTERN_ANCHORS[made.form][0];

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

function outlookTile(goal: Goal, { fact, made }: TeamLayout): Tile {
  const told = f`${rangeInWords(goal, fact("low"), fact("high"))}&" if nothing changes, goal "&${valueInWords(goal, fact("goal"))}`;
  const early = f`IF(${fact("outlook")}="";"";"shown from the fourth reading")`;
  return {
    key: "outlook",
    anchor: PATTERN_ANCHORS[made.form][1],
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
  const flat = f`IF(${fact("plan is")}<>"complete";"";IF(${fact("flat")}=1;"the same level every week";IF(${fact("phase")}="ended";"";${FROM_WEEK_1})))`;
  return {
    key: "ahead",
    anchor: "actual",
    label: f`"Weeks ahead"`,
    value: f`IF(ISNUMBER(${now});${words};${NOTHING_YET})`,
    note: f`IF(ISNUMBER(${now});IF(ISNUMBER(${before});${counted};"first number");${flat})`,
  };
}

/** `3 students short`, or too many where less is better; people where the group does not speak of students. */
function peopleShort(goal: Goal, { fact }: TeamLayout): Formula {
  const short = fact("people short");
  const { one, many } = peopleOf(goal.group);
  const which = f`IF(${fact("way")}=1;" short";" too many")`;
  return f`IF(ISNUMBER(${short});" · "&${short}&IF(${short}=1;${` ${one}`};${` ${many}`})&${which};"")`;
}

function neededTile(goal: Goal, layout: TeamLayout): Tile {
  const { fact } = layout;
  const unit = goal.unit === PERCENT ? "points" : goal.unit;
  const scale = goal.unit === PERCENT ? 100 : 1;
  const decimals = stepPlacesOf(goal);
  const step = (value: Reference) => f`ROUND(ABS(${value})*${scale};${decimals})`;
  const down = f`IF(${fact("way")}=1;" a week";" fewer a week")`;
  const each =
    unit === ""
      ? f`${step(fact("needed"))}&${down}`
      : f`${step(fact("needed"))}&${unitInWords({ unit, decimals }, step(fact("needed")))}&${down}`;
  // A week that never got its number would ask for more after the end.
  const isAsked = f`AND(ISNUMBER(${fact("needed")});${fact("phase")}<>"ended")`;
  const since = f`IF(AND(${isAsked};${fact("latest week")}<${fact("week now")});"counted from week "&${fact("latest week")}&", ";"")`;
  const planned = f`IF(ISNUMBER(${fact("planned step")});${since}&"plan was "&${step(fact("planned step"))};"")&${peopleShort(goal, layout)}`;
  return {
    key: "needed",
    anchor: "ahead",
    label: f`"Needed from here"`,
    value: f`IF(${isAsked};IF(${fact("needed")}=0;"nothing more";${each});${NOTHING_YET})`,
    note: f`IF(${isAsked};${planned};IF(${fact("week now")}=0;${FROM_WEEK_1};${planned}))`,
  };
}

/** What the team waits for, over the column where it asks. */
function asksTile({ fact }: TeamLayout): Tile {
  const many = (count: Reference, one: string) => f`${count}&IF(${count}=1;${` ${one}`};${` ${one}s`})`;
  const [asks, actions, late] = [fact("open asks"), fact("open actions"), fact("late actions")];
  const oldest = f`"oldest "&${fact("oldest ask")}&IF(${fact("oldest ask")}=1;" day";" days")`;
  const isTold = f`AND(ISNUMBER(${fact("oldest ask")});${fact("oldest ask")}>0)`;
  const age = f`IF(${isTold};${oldest}&IF(${late}>0;", ";"");"")`;
  return {
    key: "asks",
    anchor: "ask",
    label: f`"Open asks and actions"`,
    value: f`IF(${asks}+${actions}=0;${NOTHING_YET};${many(asks, "ask")}&" · "&${many(actions, "action")})`,
    note: f`${age}&IF(${late}>0;${many(late, "action")}&" late";"")`,
  };
}
