import type { VNode } from "preact";
import type { Effect, OpenWeek } from "../../src/rpc/week.ts";
import { Chip } from "../parts/chip.tsx";

interface NumberCardProps {
  readonly week: OpenWeek;
  /** What the number says once it is saved; `null` where the week tells it already. */
  readonly effect: Effect | null;
  /** Whether it is also told what moved the number. */
  readonly whole: boolean;
}

/** The week's number in its status, beside its target. */
export function NumberCard({ week, effect, whole }: NumberCardProps): VNode {
  const told = effect !== null && effect.faults.length === 0 ? effect : null;
  const { actual, status, ahead } = told ?? week;
  const distance = [ahead, told?.earlier ?? ""].filter((text) => text !== "").join(", ");
  return (
    <section class="soft">
      <p class="chips">
        {status !== null && <Chip shown={status} />}
        {actual === "" ? <span>No number yet</span> : <strong>{actual}</strong>}
        {week.target !== "" && <span class="second">{`target ${week.target}`}</span>}
      </p>
      {distance !== "" && <p>{distance}</p>}
      {whole && <p class="second">{movedWords(week, told)}</p>}
    </section>
  );
}

/** What the number came from, or where it was a week ago. */
function movedWords({ last }: OpenWeek, told: Effect | null): string {
  if (told !== null && told.driver !== "") return told.driver;
  return last === null || last.actual === "" ? "" : `Last week ${last.actual}`;
}
