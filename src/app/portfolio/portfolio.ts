import type { Reply } from "../../rpc/contract.ts";
import { boundOnly, dressedLast } from "../../workbook/bound.ts";
import { type Change, planTab, planTabs } from "../../workbook/change.ts";
import type { Rendering } from "../../workbook/formula.ts";
import type { Held } from "../../workbook/held.ts";
import { isMoved } from "../../workbook/moved.ts";
import { DECIMAL } from "../../workbook/portfolio/cohorts-columns.ts";
import { describePortfolio } from "../../workbook/portfolio/describe-portfolio.ts";
import { PORTFOLIO_TABS, type TabKey } from "../../workbook/reference.ts";
import type { TabDescription } from "../../workbook/tab.ts";
import { namedBeside } from "../../workbook/tab-name.ts";
import { type Book, isDressed, type Survey } from "../book.ts";
import { refused } from "../refused.ts";
import { align, lookAlong } from "../repair/align.ts";
import { shownSeparator } from "../shown-separator.ts";

/** Makes a portfolio of the open file, or mends the one that it is, and brings its first tab before the person. */
export function showPortfolio(book: Book): Reply<null> {
  return book.exclusively(() => {
    if (holdsCohort(book.survey())) {
      return refused(
        "This file holds a cohort. A portfolio reads the cohorts of other files and needs a spreadsheet of its own: make a new one, and choose Portfolio there.",
      );
    }
    const mended = mendPortfolio(book);
    if (mended.ok) book.show("portfolio");
    return mended.ok ? { ok: true, value: null } : mended;
  });
}

/** Whether the open file is a portfolio, or was to become one. */
export const isPortfolio = ({ tabs }: Survey): boolean => PORTFOLIO_TABS.some((key) => tabs.has(key));

/** What to say to a cohort that is to be built in the file of a portfolio. */
export const PORTFOLIO_HERE =
  "This file is a portfolio. A cohort needs a spreadsheet of its own: make a new one, choose New cohort there, and paste its link on the Cohorts tab of this file.";

const OWN: ReadonlySet<TabKey> = new Set([...PORTFOLIO_TABS, "functions"]);
const holdsCohort = ({ tabs }: Survey): boolean => [...tabs.keys()].some((key) => !OWN.has(key));

/** Brings the tabs of a portfolio to their description; the links that people typed stay. Runs under the lock. */
function mendPortfolio(book: Book): Reply<readonly Change[]> {
  const { tabs: present, names } = book.survey();
  const descriptions = describePortfolio().map((tab) => namedBeside(tab, names));
  const along = lookAlong(book, descriptions.filter(isRegister));
  const before = cellsOf(book, descriptions);
  const moved = descriptions.flatMap((each) => {
    const isLeft = isRegister(each) ? along.untold.length > 0 : isMoved(each, before.get(each.key) ?? []);
    return isLeft ? [present.get(each.key)?.name ?? each.name] : [];
  });
  if (moved.length > 0) {
    return refused(
      `Nothing was changed. On ${moved.join(", ")} rows or columns were inserted, moved or deleted. Undo that, and choose Portfolio again; where it cannot be undone, delete the tab and choose Portfolio: it is made anew, and links that stood on it have to be pasted again.`,
    );
  }
  const straightened = align(book, along);
  const held = straightened.length > 0 ? cellsOf(book, descriptions) : before;
  const made = planTabs(descriptions, present);
  book.apply(made);
  const { tabs } = book.survey();
  const rendering: Rendering = {
    separator: shownSeparator(book, "cohorts", DECIMAL, held.get("cohorts") ?? null),
    tabs,
  };
  const { cells, awaited } = boundOnly(descriptions, held, rendering, (key) => !isDressed(tabs.get(key)));
  const changes = descriptions.flatMap((description) => {
    const tab = { held: cells.get(description.key) ?? null, looks: tabs.get(description.key)?.looks ?? "" };
    return planTab(description, tab, rendering, "all");
  });
  const { first, last } = dressedLast(changes, awaited);
  book.apply([...first, ...last]);
  return { ok: true, value: [...straightened, ...made, ...changes] };
}

/** The one tab that holds what people typed: every other can be made anew. */
const isRegister = ({ key }: TabDescription): boolean => key === "cohorts";

function cellsOf(book: Book, descriptions: readonly TabDescription[]): ReadonlyMap<TabKey, Held> {
  const { tabs } = book.survey();
  return new Map(descriptions.flatMap(({ key }) => (tabs.has(key) ? [[key, book.read(key)] as const] : [])));
}
