import type { VNode } from "preact";
import type { Effect } from "../../src/rpc/week.ts";
import { Chip } from "../parts/chip.tsx";

interface EffectProps {
  readonly effect: Effect | null;
  /** Why the effect could not be told; "" for nothing. */
  readonly trouble: string;
  readonly stale: boolean;
}

const WAITS = "The effect shows here once the number fits.";

/** What the numbers would do, before anything is saved. */
export function EffectCard({ effect, trouble, stale }: EffectProps): VNode {
  const fits = effect !== null && effect.faults.length === 0 && effect.actual !== "";
  return (
    <section class="soft effect" aria-label="What it would do" aria-live="polite" aria-busy={stale && fits}>
      {fits ? <Told {...effect} /> : <p class="second">{trouble || WAITS}</p>}
    </section>
  );
}

function Told({ actual, note, status, ahead, earlierStatus, earlier, ...more }: Effect): VNode {
  const { question, needed, driver, short } = more;
  return (
    <>
      <div class="apart">
        <p class="chips">
          {earlierStatus !== null && (
            <>
              <span class="unseen">From</span>
              <Chip shown={earlierStatus} />
              <span aria-hidden="true">→</span>
              <span class="unseen">to</span>
            </>
          )}
          {status !== null && <Chip shown={status} />}
        </p>
        <p class="figure">{actual}</p>
      </div>
      <p class="apart">
        <span>{aheadInWords(ahead, earlier)}</span>
        <span class="second">{note}</span>
      </p>
      {[needed, driver, short].map((text) => text !== "" && <p class="second">{text}</p>)}
      {question !== "" && <p class="question">{`? ${question}`}</p>}
    </>
  );
}

/** `1 week behind, was 1.4`: the direction is said once where it has not changed. */
function aheadInWords(ahead: string, earlier: string): string {
  const [direction = ""] = /\S+$/.exec(ahead) ?? [];
  const before = earlier.endsWith(` ${direction}`) ? earlier.slice(0, -direction.length).trim() : earlier;
  return [ahead, before].filter((text) => text !== "").join(", ");
}
