import { evidenceJson } from "./evidence-json.ts";
import { comparedFigures, evidenceFrom, isAsPublished } from "./figures.ts";
import { guideWithTables } from "./guide-tables.ts";
import { report } from "./report.ts";
import { DEFAULT_TEAMS } from "./seed.ts";

/** What the command tells, in every form that it can be asked for. */
interface Findings {
  readonly report: string;
  readonly json: unknown;
  /** How many figures have a published one beside them, and how many of these differ from it. */
  readonly compared: number;
  readonly differing: number;
  /** The guide with its tables brought up to date; `null` where it has no place for them. */
  readonly guided: (guide: string) => string | null;
}

/** Simulates the teams. Throws with a sentence where their number makes no sense. */
export function findings(teams = DEFAULT_TEAMS): Findings {
  if (!Number.isInteger(teams) || teams < 1) throw new Error("--teams needs a whole number from 1 on.");
  const evidence = evidenceFrom(teams);
  const compared = comparedFigures(evidence);
  return {
    report: report(evidence),
    json: evidenceJson(evidence),
    compared: compared.length,
    differing: compared.filter((figure) => !isAsPublished(figure)).length,
    guided: (guide) => guideWithTables(guide, evidence),
  };
}
