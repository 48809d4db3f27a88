import type { ResultsTyped, TeamResult } from "../../src/rpc/close.ts";

/** A final result as it is typed, beside what stood there when it was first touched. */
interface TypedFinal {
  readonly final: string;
  readonly seen: string;
}

/** Final results that were typed, by the teams' ids. */
export type Finals = Readonly<Record<string, TypedFinal>>;

/** What is to be saved. One that was typed back to what it was has not been changed. */
export const changedFinals = (finals: Finals, teams: readonly TeamResult[]): ResultsTyped["results"] =>
  teams.flatMap(({ team }) => {
    const typed = finals[team];
    return typed === undefined || typed.final === typed.seen ? [] : [{ team, ...typed }];
  });

/** What a team's field shows: as typed, else as the file holds it. */
export const finalShown = (finals: Finals, result: TeamResult): string =>
  changedFinals(finals, [result])[0]?.final ?? result.final;

export const finalTyped = (finals: Finals, { team, final: now }: TeamResult, final: string): Finals => ({
  ...finals,
  [team]: { final, seen: finals[team]?.seen ?? now },
});

/** Whether somebody else has written another result since mine was typed. */
export const isOvertaken = (finals: Finals, { team, final }: TeamResult): boolean => {
  const typed = finals[team];
  return typed !== undefined && ![typed.final, typed.seen].map(bare).includes(bare(final));
};

/** A percent may be typed without its sign. */
const bare = (text: string): string => text.replace(/[\s%]/g, "");

/** Mine, to be saved over theirs. */
export const keepingMine = (finals: Finals, result: TeamResult): Finals => ({
  ...finals,
  [result.team]: { final: finalShown(finals, result), seen: result.final },
});

/** Theirs, without mine. */
export const takingTheirs = (finals: Finals, { team }: TeamResult): Finals =>
  Object.fromEntries(Object.entries(finals).filter(([id]) => id !== team));

/** What was typed, a line each, for a person who fears that it is lost. */
export const keptFinals = (finals: Finals, teams: readonly TeamResult[]): readonly string[] =>
  teams.flatMap((result) =>
    changedFinals(finals, [result]).map(({ final }) => `${result.name}: ${final || "nothing"}`),
  );
