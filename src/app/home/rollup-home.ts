import { SIGNALS } from "../../domain/status.ts";
import type { Home, SignalledTeam } from "../../rpc/home.ts";
import { COLUMNS, type ColumnKey } from "../../workbook/tabs/rollup-columns.ts";
import { NOT_JUDGED } from "../../workbook/tabs/rollup-counts.ts";
import { shownSignal, shownStatus } from "./shown-status.ts";
import type { Shown } from "./shown-tabs.ts";

/** The count line, and the teams that show a pattern, in the order of the rollup within each. */
export function rollupHome([first = [], second = [], ...table]: Shown): Extract<
  Home,
  { readonly kind: "rollup" }
> {
  const week = first[0] ?? "";
  const signals = SIGNALS.flatMap(({ key }) => signalled(table).filter(({ signal }) => signal.key === key));
  return {
    kind: "rollup",
    week,
    counts: first[1] ?? "",
    updates: second[1] ?? "",
    signals: week === NOT_JUDGED ? null : signals,
  };
}

function signalled(table: Shown): readonly SignalledTeam[] {
  const headers = table.find((line) => line.includes(header("signal"))) ?? [];
  const place = (key: ColumnKey) => headers.indexOf(header(key));
  return table.slice(table.indexOf(headers) + 1).flatMap((line) => {
    const signal = shownSignal(line[place("signal")] ?? "");
    const team = line[place("team")] ?? "";
    return signal === null ? [] : [{ team, status: shownStatus(line[place("status")] ?? ""), signal }];
  });
}

const header = (wanted: ColumnKey): string => COLUMNS.find(({ key }) => key === wanted)?.header ?? "";
