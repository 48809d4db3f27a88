import { SIGNALS, STATUSES, type Status, statusLabel } from "../../../domain/status.ts";
import { type Formula, f } from "../../formula.ts";
import { fixedCell, inColumn } from "../../reference.ts";
import { BAND, INK_3, PIN, WHITE } from "../../style.ts";
import { type Condition, type ConditionalFormat, type Zone, zone } from "../../tab.ts";
import type { WeekColumnKey } from "./columns.ts";
import { ROWS, type TeamLayout } from "./layout.ts";
import { signalAnchor } from "./tiles.ts";

const statusFormat = (status: Status, condition: Condition, zones: readonly Zone[]): ConditionalFormat => ({
  condition,
  zones,
  fill: status.fill,
  color: status.text,
  bold: false,
});

/** One conditional format a status, for cells that hold its symbol and word. */
export const statusFormats = (zones: readonly Zone[]): readonly ConditionalFormat[] =>
  STATUSES.map((status) => statusFormat(status, { kind: "text is", text: statusLabel(status) }, zones));

/** What a tile shows of a verdict: that it was only reported stands in the note below. */
const shortLabel = (status: Status): string => statusLabel(status).replace(" (as reported)", "");

/** The status tile is two cells wide, and its word stands in the first. */
function tileFormats(layout: TeamLayout): readonly ConditionalFormat[] {
  const row = ROWS.tileValues;
  const word = fixedCell(layout.key, row, layout.column("weekOf"));
  const tile = zone(row, layout.column("weekOf"), row, layout.column("target"));
  return STATUSES.filter((status) => status.fill !== null).map((status) =>
    statusFormat(status, { kind: "formula", formula: f`${word}=${shortLabel(status)}` }, [tile]),
  );
}

/** One conditional format a signal, for cells that hold its word; Talk now is the one thing seen across a room. */
export const signalFormats = (
  zones: readonly Zone[],
  condition: (word: string) => Condition = (word) => ({ kind: "text is", text: word }),
): readonly ConditionalFormat[] =>
  SIGNALS.map(({ key, word, fill, text }) => ({
    condition: condition(word),
    zones,
    fill,
    color: text,
    bold: key === "talk now",
  }));

/** The signal tile takes in the column beside its word where that is narrow. */
function signalTileFormats(layout: TeamLayout, anchor: WeekColumnKey): readonly ConditionalFormat[] {
  const row = ROWS.tileValues;
  const column = layout.column(anchor);
  const word = fixedCell(layout.key, row, column);
  const last = anchor === "average" ? column + 1 : column;
  return signalFormats([zone(row, column, row, last)], (signal) => ({
    kind: "formula",
    formula: f`${word}=${signal}`,
  }));
}

/** State words first, then the current week as a form, then the weeks to come in grey: the first that holds shows. */
export function teamFormats(layout: TeamLayout): readonly ConditionalFormat[] {
  const weeks = (column: number) => zone(ROWS.firstWeek, column, layout.lastWeek);
  const monday = inColumn(layout.key, ROWS.firstWeek, layout.column("monday"));
  const asOf = layout.fact("as of");
  const weekOf = inColumn(layout.key, ROWS.firstWeek, layout.column("weekOf"));
  // Week of is blank in a row that is kept from a longer calendar.
  const isNow = f`AND(ISNUMBER(${weekOf});${monday}<=${asOf};${asOf}<=${monday}+6)`;
  const when = (formula: Formula, columns: readonly number[], look: Partial<ConditionalFormat>) => ({
    condition: { kind: "formula", formula } as const,
    zones: columns.map(weeks),
    fill: null,
    color: null,
    bold: false,
    ...look,
  });
  const banded = layout.columns.filter(({ typed, key }) => !typed && key !== "week" && key !== "updated");
  const later = (["week", "weekOf", "target", "actual"] as const).map((key) => layout.column(key));
  return [
    ...statusFormats([weeks(layout.column("status"))]),
    ...tileFormats(layout),
    ...signalTileFormats(layout, signalAnchor(layout)),
    when(isNow, [layout.column("week")], { fill: PIN, color: WHITE, bold: true }),
    when(
      isNow,
      banded.map(({ key }) => layout.column(key)),
      { fill: BAND },
    ),
    when(f`${monday}>${asOf}`, later, { color: INK_3 }),
  ];
}
