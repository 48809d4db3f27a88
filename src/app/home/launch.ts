import { LAUNCH_OUTPUTS, missingIn } from "../../domain/ready.ts";
import type { TeamHome } from "../../rpc/home.ts";
import { headerOf } from "../../workbook/register.ts";
import { CHARTER_COLUMNS } from "../../workbook/tabs/charters.ts";
import type { Shown } from "./shown-tabs.ts";

/** What a team has of its launch, as its row of Charters shows it; `null` where that says nothing. */
export function launchOf(id: string, charters: Shown | null): TeamHome["launch"] {
  const [headers = [], ...rows] = charters ?? [];
  const at = (line: readonly string[], key: string) =>
    line[headers.indexOf(headerOf(CHARTER_COLUMNS, key))] ?? "";
  const own = rows.find((line) => at(line, "id") === id) ?? [];
  const missing = missingIn(at(own, "ready"));
  if (missing === null) return null;
  return LAUNCH_OUTPUTS.map((output) => ({ words: output.words, isThere: !missing.includes(output) }));
}
