import { entryOf } from "./closed-table.ts";
import type { Verdict } from "./verdict.ts";

/** The colours of a cell; `null` leaves the cell's own fill. */
export interface Paint {
  readonly fill: string | null;
  readonly text: string;
}

const MET = { fill: "#0B5394", text: "#FFFFFF" } as const;
const ON_TRACK = { fill: "#CFE8FC", text: "#0B3C5D" } as const;
const CLOSE = { fill: "#FFF2CC", text: "#5C4400" } as const;
const BEHIND = { fill: "#F8C9A3", text: "#5A2400" } as const;
const SILENT = { fill: "#EDEDED", text: "#555555" } as const;

/**
 * The closed table of what a Status cell may say. `need` orders the rollup, the teams that need most help first, and is
 * `null` where no team ever stands; `bucket` is what the count line counts it as.
 */
export const STATUSES = [
  { key: "goal met", word: "Goal met", symbol: "★", ...MET, need: 8, bucket: "on track" },
  { key: "on track", word: "On track", symbol: "▲", ...ON_TRACK, need: 7, bucket: "on track" },
  { key: "close", word: "Close", symbol: "◆", ...CLOSE, need: 6, bucket: "close" },
  { key: "behind", word: "Behind", symbol: "▼", ...BEHIND, need: 2, bucket: "behind" },
  {
    key: "check",
    word: "Check",
    symbol: "?",
    fill: "#E4DFEC",
    text: "#3F3151",
    need: 3,
    bucket: "no update",
  },
  { key: "no update", word: "No update", symbol: "–", ...SILENT, need: 4, bucket: "no update" },
  { key: "not measured", word: "Not measured", symbol: "×", ...SILENT, need: 5, bucket: "no update" },
  { key: "due", word: "Due", symbol: "○", fill: "#FFFFFF", text: "#555555", need: 9, bucket: "due" },
  { key: "break", word: "Break", symbol: "·", fill: "#F7F7F7", text: "#666666", need: null, bucket: null },
  {
    key: "goal not recorded",
    word: "Goal not recorded",
    symbol: "",
    fill: null,
    text: "#5F6368",
    need: 10,
    bucket: "goal not recorded",
  },
  { key: "not achieved", word: "Not achieved", symbol: "▽", ...BEHIND, need: 11, bucket: "ended" },
  {
    key: "not achieved as reported",
    word: "Not achieved (as reported)",
    symbol: "▽",
    ...BEHIND,
    need: 11,
    bucket: "ended",
  },
  { key: "no result", word: "No result", symbol: "–", ...SILENT, need: 12, bucket: "no result" },
  { key: "achieved", word: "Achieved", symbol: "★", ...MET, need: 13, bucket: "ended" },
  {
    key: "achieved as reported",
    word: "Achieved (as reported)",
    symbol: "☆",
    ...ON_TRACK,
    need: 13,
    bucket: "ended",
  },
] as const satisfies readonly (Paint & {
  readonly key: string;
  readonly word: string;
  readonly symbol: string;
  readonly need: number | null;
  readonly bucket: string | null;
})[];

export type Status = (typeof STATUSES)[number];
export type StatusKey = Status["key"];
export type Bucket = NonNullable<Status["bucket"]>;
/** What a week can be; the rest of the table is said of a team. */
export type WeekStatus = Exclude<StatusKey, Verdict | "goal not recorded">;

/** The patterns that a series of weeks may show. */
export const SIGNALS = [
  { key: "talk now", word: "Talk now", fill: "#A8480B", text: "#FFFFFF" },
  { key: "watch", word: "Watch", ...CLOSE },
  { key: "share it", word: "Share it", ...ON_TRACK },
  { key: "no update twice", word: "No update ×2", ...SILENT },
] as const satisfies readonly (Paint & { readonly key: string; readonly word: string })[];

export type SignalKey = (typeof SIGNALS)[number]["key"];

export function statusNamed(key: StatusKey): Status {
  return entryOf<Status>(STATUSES, key);
}

/** What a Status cell shows: symbol and word in one cell, `◆ Close`. */
export function statusLabel({ symbol, word }: Pick<Status, "symbol" | "word">): string {
  return `${symbol} ${word}`.trim();
}
