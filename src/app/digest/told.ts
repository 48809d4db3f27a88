import type { Day } from "../../domain/day.ts";
import type { DecimalMark } from "../../domain/decimal-mark.ts";
import type { DigestChange } from "../../domain/digest-facts.ts";
import type { Goal } from "../../domain/goal.ts";
import type { Change } from "../../workbook/change.ts";
import type { Held } from "../../workbook/held.ts";
import { DIGEST_COLUMNS, type DigestColumnKey } from "../../workbook/tabs/digests.ts";
import { dayValue, numberValue, textValue, type Value } from "../../workbook/value.ts";
import { dayIn, numberIn, textIn } from "../registers/cell-value.ts";
import { firstFree, registerRows } from "../registers/register-rows.ts";
import { shownValue } from "../week/number-text.ts";
import type { TeamNotes } from "./team-notes.ts";

/** What an update tells of a team, as the next one will compare it. */
export interface Told {
  readonly id: string;
  readonly team: string;
  readonly version: number;
  /** From week 1 to the last that has begun. */
  readonly readings: readonly (number | null)[];
  readonly pivots: readonly number[];
}

export const toldNow = (id: string, team: string, version: number, notes: TeamNotes): Told => ({
  id,
  team,
  version,
  readings: Array.from({ length: notes.begun }, (_, index) => numberIn(notes.actual(index + 1))),
  pivots: notes.pivots().filter((week) => week <= notes.begun),
});

const digestRows = (held: Held) => registerRows<DigestColumnKey>(DIGEST_COLUMNS, held);

/** What the latest update before the week of a Monday told, by the teams' ids. */
export function toldBefore(held: Held, week: Day): ReadonlyMap<string, Told> {
  const latest = new Map<string, { readonly week: Day; readonly told: Told }>();
  for (const { at } of digestRows(held)) {
    const [of, id] = [dayIn(at("week")), textIn(at("id"))];
    const known = latest.get(id)?.week;
    if (of === null || id === "" || of >= week || (known !== undefined && known > of)) continue;
    const told = {
      id,
      team: textIn(at("team")),
      version: numberIn(at("version")) ?? 1,
      readings: numbersIn(textIn(at("readings"))),
      pivots: numbersIn(textIn(at("pivots"))).filter((number): number is number => number !== null),
    };
    latest.set(id, { week: of, told });
  }
  return new Map([...latest].map(([id, { told }]) => [id, told]));
}

/** Whether an update of this week is told already: it is not told twice. */
const isTold = (held: Held, week: Day): boolean =>
  digestRows(held).some(({ at }) => dayIn(at("week")) === week);

/** The rows that keep what an update told, behind all that stand there. */
export function toldRows(held: Held, week: Day, sent: Day, all: readonly Told[]): readonly Change[] {
  if (all.length === 0 || isTold(held, week)) return [];
  const cells = all.map(({ id, team, version, readings, pivots }) => {
    const values: Readonly<Record<DigestColumnKey, Value>> = {
      week: dayValue(week),
      sent: dayValue(sent),
      id: textValue(id),
      team: textValue(team),
      version: numberValue(version),
      readings: textValue(readings.map((reading) => reading ?? "").join("; ")),
      pivots: textValue(pivots.join("; ")),
    };
    return DIGEST_COLUMNS.map(({ key }) => values[key]);
  });
  return [
    { kind: "write", key: "digests", blocks: [{ top: firstFree(DIGEST_COLUMNS, held), left: 1, cells }] },
  ];
}

const numbersIn = (text: string): readonly (number | null)[] =>
  text === ""
    ? []
    : text.split(";").map((part) => {
        const number = part.trim() === "" ? Number.NaN : Number(part);
        return Number.isFinite(number) ? number : null;
      });

/** What has become different for a team since it was told last. */
export function changesOf(
  before: Told,
  now: Told,
  {
    notes,
    goal,
    isKeptBack,
  }: {
    readonly notes: TeamNotes;
    readonly goal: Goal & { readonly decimal: DecimalMark };
    readonly isKeptBack: (week: number) => boolean;
  },
): readonly DigestChange[] {
  const { team } = now;
  const words = (value: number | null) => (value === null ? "" : shownValue(value, goal));
  const readings = before.readings.flatMap((was, index): readonly DigestChange[] => {
    const value = now.readings[index] ?? null;
    const values = { was: words(was), now: words(value) };
    // A blank week that is blank still, and a change that its decimals do not show, are none.
    if (values.was === values.now) return [];
    const week = index + 1;
    return [
      { kind: "reading", team, week, values: isKeptBack(week) ? null : values, on: notes.updated(week) },
    ];
  });
  const replanned = now.version > before.version;
  return [
    ...readings,
    ...(replanned ? [{ kind: "re-plan", team, version: now.version } as const] : []),
    ...now.pivots
      .filter((week) => !before.pivots.includes(week))
      .map((week) => ({ kind: "pivot", team, week }) as const),
  ];
}
