import type { DigestFacts, DigestTeam } from "./digest-facts.ts";
import { counted } from "./digest-words.ts";
import { type Bucket, statusNamed } from "./status.ts";

/** The counts that the rollup shows on top, as the update tells them. */
export interface DigestCounts {
  /** `1 on track · 1 close · 1 behind`, or after the end `5 of 6 achieved (3 as reported)` */
  readonly headline: string;
  /** `6 teams, 5 updated · 3 goal not recorded · 2 open asks, oldest 9 days` */
  readonly line: string;
  /** `3 of 6 on track`, `1 of 2 running on track`, or after the end `5 of 6 achieved` */
  readonly short: string;
}

export function digestCounts({ teams, asks }: Pick<DigestFacts, "teams" | "asks">): DigestCounts {
  const isEnded = teams.length > 0 && teams.every(({ phase }) => phase === "ended");
  return isEnded ? afterTheEnd(teams, asks) : running(teams, asks);
}

const inBucket = (teams: readonly DigestTeam[], bucket: Bucket): number =>
  teams.filter(({ status }) => status !== null && statusNamed(status).bucket === bucket).length;

function running(teams: readonly DigestTeam[], asks: DigestFacts["asks"]): DigestCounts {
  const onTrack = inBucket(teams, "on track");
  const lacking = teams.filter(({ phase, lacksBaseline }) => phase === "running" && lacksBaseline);
  const before = teams.filter(({ phase, status }) => phase === "before" && status === null);
  const others: readonly (readonly [number, string])[] = [
    [inBucket(teams, "no update"), "no update"],
    [inBucket(teams, "due"), "due"],
    [inBucket(teams, "goal not recorded"), "goal not recorded"],
    [lacking.length, "baseline not recorded"],
    [before.length, "not started"],
    [inBucket(teams, "no result"), "no result"],
    [inBucket(teams, "ended"), "ended"],
  ];
  const updated = teams.filter(({ told }) => told).length;
  return {
    headline: `${onTrack} on track · ${inBucket(teams, "close")} close · ${inBucket(teams, "behind")} behind`,
    line: [
      `${counted(teams.length, "team")}, ${updated} updated`,
      ...others.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`),
      asksInWords(asks),
    ].join(" · "),
    short: onTrackInWords(onTrack, teams),
  };
}

/** A team that has ended, or has not started, can be neither on track nor off it. */
function onTrackInWords(onTrack: number, teams: readonly DigestTeam[]): string {
  const run = teams.filter(({ phase }) => phase === "running").length;
  if (run === 0) return counted(teams.length, "team");
  return `${onTrack} of ${run}${run === teams.length ? "" : " running"} on track`;
}

function afterTheEnd(teams: readonly DigestTeam[], asks: DigestFacts["asks"]): DigestCounts {
  const reported = teams.filter(({ status }) => status === "achieved as reported").length;
  const achieved = teams.filter(({ status }) => status === "achieved").length + reported;
  const short = `${achieved} of ${teams.length} achieved`;
  const results = inBucket(teams, "ended");
  return {
    headline: reported === 0 ? short : `${short} (${reported} as reported)`,
    line: [
      counted(teams.length, "team"),
      counted(results, "final result"),
      ...(inBucket(teams, "no result") === 0 ? [] : [`${inBucket(teams, "no result")} no result`]),
      asksInWords(asks),
    ].join(" · "),
    short,
  };
}

function asksInWords(asks: DigestFacts["asks"]): string {
  if (asks.length === 0) return "no open asks";
  const oldest = Math.max(...asks.map(({ days }) => days ?? 0));
  const open = counted(asks.length, "open ask");
  return oldest === 0 ? open : `${open}, oldest ${counted(oldest, "day")}`;
}
