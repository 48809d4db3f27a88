import { OUTLOOKS } from "../src/domain/outlook.ts";
import { type Evidence, type Figure, isAsPublished, TOLERANCE } from "./figures.ts";
import { RULES, trackersRule } from "./rules.ts";
import { textTable } from "./text-table.ts";

/** The tables as a terminal shows them: beside each figure, in brackets, the published one. */
export function report(evidence: Evidence): string {
  const teams = evidence.teams.toLocaleString("en-US");
  return [
    `${teams} simulated teams a row, on an even plan from 43 to 71. Noise is the standard deviation of a weekly`,
    "reading, as a share of the whole change. In brackets stands what is published;",
    `≠ marks a difference of more than ${TOLERANCE}.`,
    "",
    "Share of teams that a rule prompts before their final week (* the tracker’s own rule, Talk now)",
    promptTable(evidence),
    "",
    "Share of teams that the outlook tells each word",
    outlookTable(evidence),
    "",
    "Chance of a run of three tails of a fair coin, exactly",
    coinTable(evidence),
  ].join("\n");
}

function promptTable({ prompts }: Evidence): string {
  const head = ["Truly ends", "Weeks", "Noise", ...RULES.map(({ name }) => name)];
  const rows = prompts.map(({ path, weeks, noise, prompted }) => [
    path.name,
    `${weeks}`,
    percent(noise),
    ...RULES.map(({ name }) => cell(prompted.get(name)) + (name === trackersRule(weeks) ? " *" : "  ")),
  ]);
  return textTable([head, ...rows]);
}

function outlookTable({ outlooks }: Evidence): string {
  const head = ["Truly ends", "Weeks", "Noise", "In week", "Pivot in", ...OUTLOOKS.map(({ word }) => word)];
  const rows = outlooks.map(({ path, weeks, noise, week, pivot, told }) => [
    path.name,
    `${weeks}`,
    percent(noise),
    `${week}`,
    `${pivot ?? "–"}`,
    ...OUTLOOKS.map(({ key }) => cell(told.get(key))),
  ]);
  return textTable([head, ...rows]);
}

function coinTable({ coin }: Evidence): string {
  return textTable([["Tosses", "Chance"], ...coin.map(({ weeks, run }) => [`${weeks}`, cell(run, 3)])]);
}

function cell(figure: Figure | undefined, places = 2): string {
  if (figure === undefined) return "";
  const published = figure.published === null ? "" : `(${figure.published.toFixed(places)})`;
  const text = `${figure.share.toFixed(places)} ${published.padEnd(places + 4)}`;
  return isAsPublished(figure) ? `${text}  ` : `${text} ≠`;
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
