import { lastArchived } from "../../workbook/archive.ts";
import { isPortfolio, PORTFOLIO_HERE } from "../portfolio/portfolio.ts";
import { noCohort } from "../refused.ts";
import { misplacedInWords } from "../registers/misplaced.ts";
import type { Present } from "../registers/read-registers.ts";

/**
 * Why no team can be built in this file; `null` where it can. Between two cycles one that joined would pass for the next
 * cycle begun, and nothing would be carried along any more.
 */
export function notHere({ survey, misplaced, teamRows }: Present): string | null {
  if (isPortfolio(survey)) return PORTFOLIO_HERE;
  if (misplaced !== null) return misplacedInWords(misplaced);
  return teamRows === 0 && lastArchived(survey.tabs.keys()) > 0 ? noCohort(survey) : null;
}
