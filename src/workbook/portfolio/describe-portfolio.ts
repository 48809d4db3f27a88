import type { TabDescription } from "../tab.ts";
import { cohortsTab } from "./cohorts-tab.ts";
import { importsTab } from "./imports-tab.ts";
import { portfolioTab } from "./portfolio-tab.ts";
import { prioritiesTab } from "./priorities-tab.ts";

/** A whole portfolio, in the order of its tabs; it is the same in every file. */
export const describePortfolio = (): readonly TabDescription[] => [
  portfolioTab(),
  prioritiesTab(),
  cohortsTab(),
  importsTab(),
];
