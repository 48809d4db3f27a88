import type { ClosingFacts, ClosingTeam } from "../../domain/closing.ts";
import type { Cohort } from "../../domain/cohort.ts";
import { CHARTER_COLUMNS } from "../../workbook/tabs/charters.ts";
import type { Book } from "../book.ts";
import { textIn, wordsIn } from "../registers/cell-value.ts";
import type { Present } from "../registers/read-registers.ts";
import { registerRows } from "../registers/register-rows.ts";
import { type Spot, spotsInJournal } from "./bright-spots.ts";
import { digestTeam, type TeamInFile, teamsInFile } from "./digest-material.ts";
import { missingFinals } from "./missing-finals.ts";
import { openAsks } from "./open-asks.ts";
import { toldNow } from "./told.ts";

/** What the closing mail says and keeps, but for its link and its sender. */
export interface ClosingMaterial {
  readonly kind: "closing";
  readonly facts: Omit<ClosingFacts, "link" | "by">;
  readonly spots: readonly Spot[];
  /** The names of the teams without a final result. */
  readonly missing: readonly string[];
}

/** Composes the closing mail from the cells of the workbook; changes nothing. `title` is `Ended Jun 12`. */
export function closingMaterial(
  book: Book,
  present: Present,
  cohort: Cohort,
  title: string,
): ClosingMaterial {
  const inFile = teamsInFile(book, present, cohort);
  const asOf = cohort.asOf ?? book.today();
  const words = charters(book, present);
  const teams = inFile.map((team) => closingTeam(team, words(team.entry.team.id)));
  const ticked = spotsInJournal(present.journal, asOf).map(({ spot }) => spot);
  const spots = [...ticked, ...inFile.flatMap(lastBreakthrough)];
  return {
    kind: "closing",
    facts: {
      cohort: cohort.name,
      week: title,
      asOf,
      teams,
      asks: openAsks(present, inFile, asOf),
      brightSpots: spots.map((spot) => ({ ...spot, elsewhere: spot.source === "Journal" })),
      numbers: inFile.reduce((sum, team) => sum + numbersTold(team), 0),
    },
    spots,
    missing: missingFinals(inFile.map(({ entry }) => entry)),
  };
}

type Words = Pick<ClosingTeam, "wentWell" | "couldBeBetter" | "next">;

function closingTeam(team: TeamInFile, words: Words): ClosingTeam {
  return { ...digestTeam(team), gap: textIn(team.at("ending")), ...words };
}

/** What the teams say on Charters of their cycle, by their ids; a row or a tab that is gone says nothing. */
function charters(book: Book, { survey }: Present): (id: string) => Words {
  const rows = registerRows(CHARTER_COLUMNS, survey.tabs.has("charters") ? book.read("charters") : []);
  const found = new Map(rows.map(({ at }) => [textIn(at("id")), at]));
  return (id) => {
    const said = (key: string) => wordsIn(found.get(id)?.(key) ?? { kind: "blank" }).trim();
    return { wentWell: said("wentWell"), couldBeBetter: said("couldBeBetter"), next: said("next") };
  };
}

/** The last breakthrough that a team wrote down, with what it was trying then. */
function lastBreakthrough({ entry, notes }: TeamInFile): readonly Spot[] {
  if (notes === null) return [];
  for (let week = notes.begun; week > 0; week--) {
    const [tried, moved] = [notes.words(week, "strategy"), notes.words(week, "breakthrough")];
    if (moved !== "") return [{ team: entry.team.name, week, source: "Breakthrough", tried, moved }];
  }
  return [];
}

function numbersTold({ entry: { team, version = 1 }, notes }: TeamInFile): number {
  if (notes === null) return 0;
  return toldNow(team.id, team.name, version, notes).readings.filter((reading) => reading !== null).length;
}
