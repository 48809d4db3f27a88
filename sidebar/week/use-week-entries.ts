import type { OpenWeek } from "../../src/rpc/week.ts";
import { keeper } from "../keeper.ts";
import { type TypedWeek, typedInto, UNTOUCHED, type WeekEntries } from "./week-entries.ts";

const useEntries = keeper<WeekEntries>();

/** What is typed into a week; it is kept until it is saved, wherever the person looks meanwhile. */
export function useWeekEntries({ team, week, seen }: Pick<OpenWeek, "team" | "week" | "seen">) {
  const { entries, change, forget } = useEntries(`${team} ${week}`, () => UNTOUCHED);
  const type = (changed: Partial<TypedWeek>) => change(typedInto(entries, changed, seen));
  return { entries, type, change, forget };
}
