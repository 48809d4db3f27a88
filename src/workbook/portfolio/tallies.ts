import { STATUSES, type Status } from "../../domain/status.ts";
import { type Formula, f, joined } from "../formula.ts";
import type { Reference } from "../reference.ts";

/** How a team counts in a portfolio: as it stands while it runs, as it came out when it has ended. */
const COUNTED_AS = [
  "on track",
  "close",
  "behind",
  "no update",
  "not judged",
  "achieved",
  "not achieved",
  "no result",
] as const;
type CountedAs = (typeof COUNTED_AS)[number];

function countedAs({ key, bucket }: Status): CountedAs {
  switch (bucket) {
    case "on track":
    case "close":
    case "behind":
    case "no update":
    case "no result":
      return bucket;
    case "ended":
      return key === "achieved" || key === "achieved as reported" ? "achieved" : "not achieved";
    case "due":
    case "goal not recorded":
    case null:
      return "not judged";
  }
}

/** How a team counts whose status word stands in this cell; one without a status is not judged yet. */
export function countedByStatus(status: Reference): Formula {
  return COUNTED_AS.reduceRight((rest, name) => {
    const words = STATUSES.filter((each) => countedAs(each) === name).map(({ word }) => f`${status}=${word}`);
    return name === "not judged" ? rest : f`IF(OR(${joined(words, ";")});${name};${rest})`;
  }, f`${"not judged"}`);
}

/** What is counted over a set of teams. */
export const TALLIES = ["teams", ...COUNTED_AS, "asks", "oldest ask"] as const;
export type TallyKey = (typeof TALLIES)[number];

/** Columns of the teams that are counted over, side by side; asks and their age are numbers in every row. */
interface Teams {
  readonly countedAs: Reference;
  readonly asks: Reference;
  readonly oldestAsk: Reference;
  /** 1 or 0, or a condition on each team such as its priority. */
  readonly where: Formula;
}

/** The tallies of a set of teams, each a number; the oldest ask is 0 days old where none is open. */
export function tallyFormulas({
  countedAs,
  asks,
  oldestAsk,
  where,
}: Teams): Readonly<Record<TallyKey, Formula>> {
  const counted = COUNTED_AS.map((name) => [name, f`SUMPRODUCT((${countedAs}=${name})*${where})`] as const);
  return {
    ...(Object.fromEntries(counted) as Record<CountedAs, Formula>),
    teams: f`SUMPRODUCT((${countedAs}<>"")*${where})`,
    asks: f`SUMPRODUCT(${asks}*${where})`,
    "oldest ask": f`SUMPRODUCT(MAX(${oldestAsk}*${where}))`,
  };
}
