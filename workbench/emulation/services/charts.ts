import { enumeration } from "../enumeration.ts";
import { emulated } from "../strict.ts";

const ChartHiddenDimensionStrategy = enumeration<typeof GoogleAppsScript.Charts.ChartHiddenDimensionStrategy>(
  ["IGNORE_BOTH", "IGNORE_ROWS", "IGNORE_COLUMNS", "SHOW_BOTH"],
);

export class ChartsEmulation
  extends emulated("Charts")
  implements Pick<GoogleAppsScript.Charts.Charts, "ChartHiddenDimensionStrategy">
{
  readonly ChartHiddenDimensionStrategy = ChartHiddenDimensionStrategy;
}
