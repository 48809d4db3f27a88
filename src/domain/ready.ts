import { type Goal, planStateOf } from "./goal.ts";

/** What the day of a launch gives (`docs/method.md` A43), in the order in which a team works it out. */
export const LAUNCH_OUTPUTS = [
  { key: "rootCause", words: "root cause" },
  { key: "goal", words: "goal and weekly metric" },
  { key: "firstActions", words: "first actions" },
] as const;
export type LaunchOutput = (typeof LAUNCH_OUTPUTS)[number];

/** What tells of a team's launch. Texts are as people typed them; blanks alone say nothing. */
export interface Launch {
  readonly goal: Pick<Goal, "metric" | "kind" | "bar" | "shape" | "baseline" | "goal">;
  readonly rootCause: string;
  readonly firstActions: string;
  /** Whether the Journal has an action of the team. */
  readonly hasAction: boolean;
}

/** What a team has yet to work out before it starts. It never has to: a team may start without. */
export function stillToCome(launch: Launch): readonly LaunchOutput[] {
  const { goal, rootCause, firstActions, hasAction } = launch;
  const isThere: Readonly<Record<LaunchOutput["key"], boolean>> = {
    rootCause: isSaid(rootCause),
    goal: isSaid(goal.metric) && planStateOf(goal) === "complete",
    firstActions: isSaid(firstActions) || hasAction,
  };
  return LAUNCH_OUTPUTS.filter(({ key }) => !isThere[key]);
}

const isSaid = (text: string): boolean => text.trim() !== "";

export const READY = "✓ Ready to start";
export const STILL_TO_COME = "Still to come: ";

export const readyInWords = (missing: readonly LaunchOutput[]): string =>
  missing.length === 0 ? READY : `${STILL_TO_COME}${missing.map(({ words }) => words).join(", ")}`;

/** What those words say is missing; `null` where they say something else. */
export function missingIn(text: string): readonly LaunchOutput[] | null {
  const missing = text.replace(STILL_TO_COME, "").split(", ");
  const named = LAUNCH_OUTPUTS.filter(({ words }) => missing.includes(words));
  return readyInWords(named) === text ? named : null;
}
