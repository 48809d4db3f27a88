import type { Reply } from "../../rpc/contract.ts";
import type { CheckUp, TabFinding } from "../../rpc/repair.ts";
import type { Block } from "../../workbook/blocks.ts";
import { planTabs } from "../../workbook/change.ts";
import { changedBlocks } from "../../workbook/difference.ts";
import type { Rendering } from "../../workbook/formula.ts";
import { columnLetters, type TabKey } from "../../workbook/reference.ts";
import type { TabDescription } from "../../workbook/tab.ts";
import type { Book } from "../book.ts";
import { described } from "../look.ts";
import { refused } from "../refused.ts";
import {
  type Astray,
  examples,
  type LookedAlong,
  lookAlong,
  lostHeaders,
  tables,
  teamsTabs,
} from "./align.ts";
import { repairable } from "./repairable.ts";

/** Compares every tab with what it should be; changes nothing. */
export const checkUp = (book: Book): Reply<CheckUp> =>
  book.exclusively(() => {
    const misplaced = lookAlong(book, tables());
    if (misplaced.untold.length > 0) return refused(misplaced.untold.join("\n\n"));
    const aside = [...misplaced.left.values()];
    // What stands in the tables cannot be told before their columns are back.
    if (misplaced.astray.length > 0)
      return { ok: true, value: told(misplaced.astray.map(movedOn), 0, aside) };
    const nameless = lostHeaders(book, misplaced);
    if (nameless.length > 0) return { ok: true, value: told(nameless.map(withoutHeaders), 0, aside) };
    const read = repairable(book);
    if (!read.ok) return read;
    const { registers, left } = read.value;
    const own = lookAlong(book, [...teamsTabs(book, registers), ...examples()]);
    if (own.untold.length > 0) return refused(own.untold.join("\n\n"));
    const moved = own.astray;
    const descriptions = described(book, registers).filter(({ key }) => !misplaced.left.has(key));
    // Formulas follow the cells that they point at, and come back with them.
    const differing = moved.length > 0 ? [] : changed(book, descriptions, own.cells);
    const findings = [...unmade(book, descriptions), ...moved.map(movedOn), ...differing];
    return {
      ok: true,
      value: told(findings, descriptions.length, [...left, ...aside, ...own.left.values()]),
    };
  });

function told(findings: readonly TabFinding[], tabs: number, left: readonly string[]): CheckUp {
  const health =
    findings.length === 0
      ? `All ${tabs} tabs are as the tracker made them.`
      : findings.length === 1
        ? "1 tab is not as the tracker made it."
        : `${findings.length} tabs are not as the tracker made them.`;
  return { health, findings, left };
}

const movedOn = ({ name }: Astray): TabFinding => ({
  tab: name,
  kind: "moved",
  said: "Rows or columns were inserted, deleted or moved. Ours are put back; yours stay, behind them.",
});

/** A table's headers stand in its first row. */
const HEADER_ROWS = 1;

const withoutHeaders = ({ name, changes }: Astray): TabFinding => ({
  tab: name,
  kind: "changed",
  said: restoredInWords(
    placesOf(
      changes.flatMap((each) => (each.kind === "write" ? each.blocks : [])),
      HEADER_ROWS,
    ),
  ),
});

/** Tabs that are missing, and tabs on which a longer plan has no room yet. */
function unmade(book: Book, descriptions: readonly TabDescription[]): readonly TabFinding[] {
  const names = new Map(
    descriptions.map(({ key, name }) => [key, book.survey().tabs.get(key)?.name ?? name]),
  );
  return planTabs(descriptions, book.survey().tabs).flatMap((change): readonly TabFinding[] => {
    switch (change.kind) {
      case "make":
        return [{ tab: change.description.name, kind: "missing", said: "It is missing, and is made anew." }];
      case "insert rows":
      case "insert columns":
        return [
          {
            tab: names.get(change.key) ?? "",
            kind: "longer",
            said: "Its plan is longer than its tab, which gets more weeks.",
          },
        ];
      default:
        return [];
    }
  });
}

function changed(
  book: Book,
  descriptions: readonly TabDescription[],
  read: LookedAlong["cells"],
): readonly TabFinding[] {
  const { tabs } = book.survey();
  const rendering = renderingOf(book, descriptions);
  return descriptions.flatMap((description): readonly TabFinding[] => {
    const present = tabs.get(description.key);
    if (present === undefined || present.weekRows !== description.weekRows) return [];
    const held = read.get(description.key) ?? book.read(description.key);
    const places = placesOf(changedBlocks(description, held, rendering), held.length);
    return places.length === 0 ? [] : [{ tab: present.name, kind: "changed", said: restoredInWords(places) }];
  });
}

/** As it will be once the missing tabs are there: formulas may point at them. Any separator says the same. */
function renderingOf(book: Book, descriptions: readonly TabDescription[]): Rendering {
  const { tabs } = book.survey();
  const all = new Map<TabKey, { readonly name: string; readonly sheetId: number }>(tabs);
  for (const { key, name } of descriptions) if (!all.has(key)) all.set(key, { name, sheetId: 0 });
  return { separator: ",", tabs: all };
}

/** Cells of rows that are there: a table that is to grow lacks nothing yet. */
const placesOf = (blocks: readonly Block[], rows: number): readonly string[] =>
  blocks.flatMap(({ top, left, cells }) =>
    cells
      .slice(0, Math.max(0, rows - top + 1))
      .flatMap((line, down) => line.map((_, across) => `${columnLetters(left + across)}${top + down}`)),
  );

/** More addresses tell a person nothing. */
const MOST_ADDRESSES = 5;

function restoredInWords(places: readonly string[]): string {
  const shown = places.slice(0, MOST_ADDRESSES).join(", ");
  const more = places.length > MOST_ADDRESSES ? ` and ${places.length - MOST_ADDRESSES} more` : "";
  return `${places.length === 1 ? "1 cell is" : `${places.length} cells are`} restored: ${shown}${more}.`;
}

/** What a check-up found, for a person who is asked whether to repair it. */
export const foundInWords = ({ health, findings, left }: CheckUp): string =>
  [health, ...findings.map(({ tab, said }) => `${tab}: ${said}`), ...left].join("\n");
