import { describe, expect, it } from "vitest";
import { entryOf } from "../../src/domain/closed-table.ts";
import {
  SIGNALS,
  STATUSES,
  type Status,
  type StatusKey,
  statusLabel,
  statusNamed,
} from "../../src/domain/status.ts";

const CELLS: readonly string[] = [
  "★ Goal met | #0B5394 | #FFFFFF | 8 | on track",
  "▲ On track | #CFE8FC | #0B3C5D | 7 | on track",
  "◆ Close | #FFF2CC | #5C4400 | 6 | close",
  "▼ Behind | #F8C9A3 | #5A2400 | 2 | behind",
  "? Check | #E4DFEC | #3F3151 | 3 | no update",
  "– No update | #EDEDED | #555555 | 4 | no update",
  "× Not measured | #EDEDED | #555555 | 5 | no update",
  "○ Due | #FFFFFF | #555555 | 9 | due",
  "· Break | #F7F7F7 | #666666 | null | null",
  "Goal not recorded | null | #5F6368 | 10 | goal not recorded",
  "▽ Not achieved | #F8C9A3 | #5A2400 | 11 | ended",
  "▽ Not achieved (as reported) | #F8C9A3 | #5A2400 | 11 | ended",
  "– No result | #EDEDED | #555555 | 12 | no result",
  "★ Achieved | #0B5394 | #FFFFFF | 13 | ended",
  "☆ Achieved (as reported) | #CFE8FC | #0B3C5D | 13 | ended",
];

function row(status: Status): string {
  return [statusLabel(status), status.fill, status.text, status.need, status.bucket].map(String).join(" | ");
}

describe("the closed table of statuses", () => {
  it("holds these words, symbols, colours and orders, and no others", () => {
    expect(STATUSES.map(row)).toEqual(CELLS);
  });

  it("never says the same in two ways", () => {
    expect(new Set(STATUSES.map(({ key }) => key)).size).toBe(STATUSES.length);
    expect(new Set(STATUSES.map(({ word }) => word)).size).toBe(STATUSES.length);
  });

  it("finds a status by its key", () => {
    for (const status of STATUSES) expect(statusNamed(status.key)).toBe(status);
  });

  it("is closed: a key from outside is an error, not a blank cell", () => {
    expect(() => entryOf<Status>(STATUSES, "at risk" as StatusKey)).toThrow('nothing is called "at risk"');
  });

  it.each([...STATUSES, ...SIGNALS])("shows $word with a contrast of at least 4.5 to 1", ({ fill, text }) => {
    const [lighter, darker] = [luminance(fill ?? "#FFFFFF"), luminance(text)].sort((a, b) => b - a);
    expect(((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});

describe("the signals", () => {
  it("reserve the solid orange for Talk now", () => {
    expect(SIGNALS.map(({ word, fill, text }) => `${word} | ${fill} | ${text}`)).toEqual([
      "Talk now | #A8480B | #FFFFFF",
      "Watch | #FFF2CC | #5C4400",
      "Share it | #CFE8FC | #0B3C5D",
      "No update ×2 | #EDEDED | #555555",
    ]);
  });
});

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
