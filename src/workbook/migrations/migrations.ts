import type { TabKey } from "../reference.ts";

/** A column that a register has had since some version. */
export interface AddedColumn {
  readonly tab: TabKey;
  /** The header of the column that it follows. */
  readonly after: string;
  readonly header: string;
}

/** What a workbook of the version before lacks, and mending alone cannot give it: a place among columns of people's. */
export interface Migration {
  /** The workbook version that it leads to. */
  readonly to: number;
  readonly columns: readonly AddedColumn[];
}

const onCharters = (after: string, header: string): AddedColumn => ({ tab: "charters", after, header });

/** In the order of their versions, each from the one before. */
export const MIGRATIONS: readonly Migration[] = [
  {
    to: 2,
    columns: [
      onCharters("Team", "Ready to start"),
      onCharters("First actions", "Went well"),
      onCharters("Went well", "Could be better"),
      onCharters("Could be better", "Next"),
    ],
  },
];
