import { USAGES } from "../../functions/custom-functions.ts";
import type { Result } from "../../functions/grid.ts";
import type { Reply } from "../../rpc/contract.ts";
import type { OfferedFunction, OfferedFunctions } from "../../rpc/functions.ts";
import { type Call, CHAPTERS } from "../../workbook/tabs/functions/calls.ts";
import { refused } from "../refused.ts";
import type { FormulaDesk, SourceTab } from "./formula-desk.ts";
import type { Functions } from "./functions.ts";
import { teamFormula } from "./team-formula.ts";

/** What is said of an answer that has more values than a line. */
const MOST_VALUES = 8;

/** Every function with its formula for a team's own tab, as the tab of examples groups them. */
export function offeredFunctions(
  desk: FormulaDesk,
  team: string,
  functions: Functions,
): Reply<OfferedFunctions> {
  const source = desk.source(team);
  if (source === null) return refused(NO_TAB);
  const chapters = CHAPTERS.map(({ title, inGeneral = title, calls }) => ({
    title: inGeneral,
    functions: calls.flatMap((call) => offered(call, source, functions)),
  }));
  return { ok: true, value: { team, name: source.name, chapters } };
}

export const NO_TAB = "This team has no tab with weeks. Choose Repair in the menu, then try again.";

function offered(
  { name, answers, inGeneral = answers }: Call,
  source: SourceTab,
  functions: Functions,
): readonly OfferedFunction[] {
  const usage = USAGES.find((each) => each.name === name);
  if (usage === undefined) return [];
  const { isOwn, text, answer } = teamFormula(usage, source, functions);
  const says = isOwn ? inWords(answer.flat()) : "";
  return [{ name, answers: inGeneral, needs: usage.needs, formula: text(true), isOwn, says }];
}

/** `Close · Behind · 0.035`; weeks that have no answer yet are left out. */
function inWords(answer: readonly Result[]): string {
  const said = answer.filter((value) => value !== "").map(shown);
  return [...said.slice(0, MOST_VALUES), ...(said.length > MOST_VALUES ? ["…"] : [])].join(" · ");
}

const shown = (value: Result): string =>
  typeof value === "number" ? String(Number(value.toFixed(3))) : String(value);
