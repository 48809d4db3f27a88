import { OUTLOOKS } from "../src/domain/outlook.ts";
import type { Evidence, Figure, OutlookRow, PromptRow } from "./figures.ts";
import { LITTLE, MUCH } from "./published.ts";
import { trackersRule } from "./rules.ts";

/** Comments between which the guide holds the tables. */
const BEGIN = "<!-- npm run evidence -- --guide: begin -->";
const END = "<!-- npm run evidence -- --guide: end -->";

/** The length of the plans whose outlook the guide tells about. */
const GUIDE_WEEKS = 10;

/** What the guide tells of the evidence, in Markdown: the tracker's own rules alone, in teams of 100. */
function guideTables({ prompts, outlooks }: Evidence): string {
  const told = outlooks.filter(({ weeks, noise }) => weeks === GUIDE_WEEKS && noise === LITTLE);
  return [
    "Of 100 teams, so many see **Talk now** at least once before their last week:",
    "",
    markdownTable([
      ["Truly ends", "Weeks", "Steady readings", "Jumpy readings"],
      ...prompts.filter(({ noise }) => noise === LITTLE).map((row) => promptCells(row, prompts)),
    ]),
    "",
    `Of 100 teams with ${GUIDE_WEEKS} weeks and steady readings, so many see each **Outlook**:`,
    "",
    markdownTable([
      ["Truly ends", "Read in week", "Pivot ticked in week", ...OUTLOOKS.map(({ word }) => word)],
      ...told.map(outlookCells),
    ]),
  ].join("\n");
}

/** A guide with its tables brought up to date; `null` where it has no place for them. */
export function guideWithTables(guide: string, evidence: Evidence): string | null {
  const begin = guide.indexOf(BEGIN);
  const end = guide.indexOf(END);
  if (begin < 0 || end < begin) return null;
  return `${guide.slice(0, begin)}${BEGIN}\n${guideTables(evidence)}\n${guide.slice(end)}`;
}

function promptCells({ path, weeks, prompted }: PromptRow, rows: readonly PromptRow[]): readonly string[] {
  const jumpy = rows.find((row) => row.path === path && row.weeks === weeks && row.noise === MUCH);
  const rule = trackersRule(weeks);
  return [path.name, `${weeks}`, ofHundred(prompted.get(rule)), ofHundred(jumpy?.prompted.get(rule))];
}

function outlookCells({ path, week, pivot, told }: OutlookRow): readonly string[] {
  return [path.name, `${week}`, `${pivot ?? "–"}`, ...OUTLOOKS.map(({ key }) => ofHundred(told.get(key)))];
}

function ofHundred(figure: Figure | undefined): string {
  return figure === undefined ? "" : `${Math.round(100 * figure.share)}`;
}

function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const rule = head.map(() => "---");
  return [head, rule, ...body].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
