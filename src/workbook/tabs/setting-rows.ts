import { type Held, isFilled, textAt } from "../held.ts";
import { SETTING_HELP, SETTING_LABEL, SETTINGS, type Setting, type SettingKey } from "./settings.ts";

/** The row of each setting on a Cohort tab. */
export type SettingRows = Readonly<Record<SettingKey, number>>;

/** What tells a row: the label in front of a setting and the help behind it. */
interface Line {
  readonly label: string;
  readonly help: string;
}

/** Counted from 0, as places are here. */
const HEADER_PLACE = 0;
const GONE = -1;

/**
 * Finds the settings, which people may sort and move, by their labels. One whose label was typed over is told by its
 * help, or by standing between its neighbours; one that is gone gets a row of its own, below all that is there.
 */
export function settingRows(held: Held): SettingRows {
  const lines = held.map(
    (line): Line => ({ label: textAt(line, SETTING_LABEL), help: textAt(line, SETTING_HELP) }),
  );
  const known = SETTINGS.map((setting) => told(setting, lines));
  const places = known.map((place, index) => (place === GONE ? between(known, index, lines) : place));
  let free = firstFree(held);
  const rows: Partial<Record<SettingKey, number>> = {};
  SETTINGS.forEach(({ key }, index) => {
    const place = places[index] ?? GONE;
    rows[key] = 1 + (place === GONE ? free++ : place);
  });
  return rows as SettingRows;
}

const LABELS: ReadonlySet<string> = new Set(SETTINGS.map(({ label }) => label));

function told({ label, help }: Setting, lines: readonly Line[]): number {
  const labelled = lines.findIndex((line) => line.label === label);
  if (labelled !== GONE || help === "") return labelled;
  return lines.findIndex((line) => line.help === help && !LABELS.has(line.label));
}

/** Between two settings that are known, where exactly those that belong there are missing. */
function between(known: readonly number[], index: number, lines: readonly Line[]): number {
  const before = known.slice(0, index).reduce((last, place, at) => (place === GONE ? last : at), -1);
  const after = known.findIndex((place, at) => at > index && place !== GONE);
  if (after === -1) return GONE;
  const [above = HEADER_PLACE, below = HEADER_PLACE] = [known[before], known[after]];
  const vacant = lines.flatMap((_, at) => (at > above && at < below && !known.includes(at) ? [at] : []));
  const place = vacant.length === after - before - 1 ? (vacant[index - before - 1] ?? GONE) : GONE;
  const line = lines[place];
  // A row with other help, or with some where ours has none, is one of people's.
  const isOurs = line !== undefined && (line.label === "" || line.help === SETTINGS[index]?.help);
  return isOurs ? place : GONE;
}

const firstFree = (held: Held): number =>
  held.reduce(
    (free, line, place) => (line.slice(0, SETTING_HELP).some(isFilled) ? place + 1 : free),
    HEADER_PLACE + 1,
  );
