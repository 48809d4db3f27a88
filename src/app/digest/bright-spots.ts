import type { Day } from "../../domain/day.ts";
import { daysBetween } from "../../domain/day.ts";
import type { Change } from "../../workbook/change.ts";
import type { Held } from "../../workbook/held.ts";
import { BRIGHT_SPOT_COLUMNS, type BrightSpotColumnKey } from "../../workbook/tabs/bright-spots.ts";
import { dayValue, numberValue, textValue, type Value } from "../../workbook/value.ts";
import type { JournalEvent } from "../journal/events.ts";
import { numberIn, textIn } from "../registers/cell-value.ts";
import { firstFree, registerRows } from "../registers/register-rows.ts";
import type { TeamNotes } from "./team-notes.ts";

/** Something that others could copy, and where the team wrote it. */
export interface Spot {
  readonly team: string;
  readonly week: number | null;
  readonly source: "Journal" | "Breakthrough" | "Success";
  readonly tried: string;
  readonly moved: string;
}

/** Strategies in the Journal that are ticked as something that could work elsewhere. */
export const spotsInJournal = (events: readonly JournalEvent[], asOf: Day): readonly DatedSpot[] =>
  events
    .filter(({ elsewhere, text, team }) => elsewhere && text.trim() !== "" && team !== "")
    .map(({ team, week, text, outcome, date }) => ({
      spot: { team, week, source: "Journal", tried: text, moved: outcome },
      isNew: date !== null && daysBetween(date, asOf) >= 0 && daysBetween(date, asOf) < 7,
    }));

/** A spot, and whether it is of this week: an older one is told only if it never was. */
export interface DatedSpot {
  readonly spot: Spot;
  readonly isNew: boolean;
}

/**
 * What a team wrote: this week’s breakthrough, or last week’s that came after the update had gone; a success of this week
 * where four weeks on plan say that others should look.
 */
export function spotsOnTab(team: string, notes: TeamNotes, shares: boolean): readonly DatedSpot[] {
  const weeks = [notes.begun, notes.begun - 1].filter((week) => week > 0);
  return weeks.flatMap((week) => {
    const [tried, moved] = [notes.words(week, "strategy"), notes.words(week, "breakthrough")];
    const isNew = week === notes.begun;
    const success = shares && isNew ? notes.words(week, "success") : "";
    if (moved === "" && success === "") return [];
    const source = moved === "" ? "Success" : "Breakthrough";
    return [{ spot: { team, week, source, tried, moved: moved || success }, isNew }];
  });
}

/** What names a spot on the tab, where people may have changed its words; journal rows of a week differ in theirs. */
const nameOf = ({ team, week, source, tried }: Omit<Spot, "moved">): string =>
  JSON.stringify([team, week, source, source === "Journal" ? tried : ""]);

/** The names of the spots that stand on the tab already. */
export function recordedSpots(held: Held): ReadonlySet<string> {
  return new Set(
    registerRows<BrightSpotColumnKey>(BRIGHT_SPOT_COLUMNS, held).flatMap(({ at }) => {
      const source = SOURCES.find((each) => each === textIn(at("source")));
      if (source === undefined) return [];
      const [team, week, tried] = [textIn(at("team")), numberIn(at("week")), textIn(at("tried"))];
      return [nameOf({ team, week, source, tried })];
    }),
  );
}

const SOURCES = ["Journal", "Breakthrough", "Success"] as const;

/** What an update tells: this week's, and older ones that were never told. */
export const spotsToTell = (all: readonly DatedSpot[], recorded: ReadonlySet<string>): readonly Spot[] =>
  all.filter(({ spot, isNew }) => isNew || !recorded.has(nameOf(spot))).map(({ spot }) => spot);

/** The rows that keep what was told, behind all that stand on the tab. */
export function spotRows(held: Held, spots: readonly Spot[], on: Day): readonly Change[] {
  const recorded = recordedSpots(held);
  const fresh = spots.filter((spot) => !recorded.has(nameOf(spot)));
  if (fresh.length === 0) return [];
  const cells = fresh.map(({ team, week, source, tried, moved }) => {
    const values: Readonly<Record<BrightSpotColumnKey, Value>> = {
      date: dayValue(on),
      team: textValue(team),
      week: numberValue(week),
      source: textValue(source),
      tried: textValue(tried),
      moved: textValue(moved),
    };
    return BRIGHT_SPOT_COLUMNS.map(({ key }) => values[key]);
  });
  return [
    {
      kind: "write",
      key: "brightSpots",
      blocks: [{ top: firstFree(BRIGHT_SPOT_COLUMNS, held), left: 1, cells }],
    },
  ];
}
