import { SIGNED_WEEKS } from "../number-format.ts";
import { INK_2, LINK, type Style } from "../style.ts";
import type { DataColumnKey } from "./data-columns.ts";

export interface RollupColumn {
  readonly key: string;
  readonly header: string;
  readonly width: number;
  readonly style: Partial<Style>;
  /** Which column of Data it shows; the others are made here. */
  readonly shows: DataColumnKey | null;
}

const right = { across: "right" } as const;
const grey = { color: INK_2 } as const;

/** The table of the rollup, from the left: the first four columns fit a phone. */
export const COLUMNS = [
  { key: "team", header: "Team", width: 124, style: { color: LINK, wrap: true }, shows: null },
  { key: "status", header: "Status", width: 92, style: { wrap: true }, shows: "shown" },
  {
    key: "ahead",
    header: "Weeks ahead",
    width: 54,
    style: { ...right, numberFormat: SIGNED_WEEKS },
    shows: "ahead",
  },
  { key: "values", header: "Actual / target", width: 92, style: right, shows: "values" },
  { key: "signal", header: "Signal", width: 84, style: {}, shows: "signal" },
  {
    key: "oldestAsk",
    header: "Oldest ask",
    width: 64,
    style: { ...right, numberFormat: '0" days";;' },
    shows: "oldestAsk",
  },
  { key: "story", header: "Week by week", width: 116, style: {}, shows: "story" },
  { key: "ending", header: "Outlook", width: 150, style: { wrap: true }, shows: "ending" },
  { key: "week", header: "Week", width: 56, style: { ...right, ...grey }, shows: null },
  { key: "goal", header: "Goal", width: 200, style: grey, shows: "way" },
  {
    key: "latest",
    header: "Latest week",
    width: 58,
    style: { ...right, ...grey, numberFormat: "0" },
    shows: "latest",
  },
  {
    key: "participation",
    header: "Participation",
    width: 92,
    style: { ...right, numberFormat: "0%" },
    shows: "participation",
  },
  { key: "closed", header: "Gap closed", width: 66, style: { ...right, numberFormat: "0%" }, shows: null },
  { key: "checkIns", header: "Check-ins", width: 66, style: right, shows: null },
  { key: "oneOnOnes", header: "One-on-ones", width: 76, style: right, shows: null },
  { key: "priority", header: "Priority", width: 140, style: { wrap: true }, shows: "priority" },
  { key: "school", header: "School", width: 140, style: { wrap: true }, shows: "school" },
  { key: "coach", header: "Coach", width: 110, style: {}, shows: "coach" },
  {
    key: "version",
    header: "Plan version",
    width: 84,
    style: { ...right, numberFormat: "0" },
    shows: "version",
  },
] as const satisfies readonly RollupColumn[];

export type ColumnKey = (typeof COLUMNS)[number]["key"];

export const columnOf = (key: ColumnKey): number => COLUMNS.findIndex((column) => column.key === key) + 1;
