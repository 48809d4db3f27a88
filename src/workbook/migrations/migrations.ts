import type { TabKey } from "../reference.ts";
import { FIRST_ROW } from "../register.ts";
import { type Content, OPEN } from "../tab.ts";
import { charterColumn, chartersTab } from "../tabs/charters.ts";

/** A column that a register has had since some version. */
export interface AddedColumn {
  readonly tab: TabKey;
  /** The header of the column that it follows, and as which of those that do, counted from 1. */
  readonly after: string;
  readonly as: number;
  readonly header: string;
  /** What stands below the header. */
  readonly holds: () => Content;
}

/** What a workbook of the version before lacks, and mending alone cannot give it: a place among columns of people's. */
export interface Migration {
  /** The workbook version that it leads to. */
  readonly to: number;
  readonly columns: readonly AddedColumn[];
}

const onCharters = (
  after: string,
  as: number,
  header: string,
  holds: AddedColumn["holds"] = () => OPEN,
): AddedColumn => ({ tab: "charters", after, as, header, holds });

const ready = (): Content => chartersTab([FIRST_ROW]).contents[1]?.[charterColumn("ready") - 1] ?? OPEN;

/** In the order of their versions, each from the one before. */
export const MIGRATIONS: readonly Migration[] = [
  {
    to: 2,
    columns: [
      onCharters("Team", 1, "Ready to start", ready),
      onCharters("First actions", 1, "Went well"),
      onCharters("First actions", 2, "Could be better"),
      onCharters("First actions", 3, "Next"),
    ],
  },
];
