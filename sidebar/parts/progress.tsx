import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { counted } from "./counted.ts";
import { Named } from "./named.tsx";

interface ProgressProps {
  readonly before: number;
  readonly made: readonly string[];
  readonly waiting: readonly string[];
}

/** Which teams are built, and which wait. */
export function Progress({ before, made, waiting: [now, ...later] }: ProgressProps): VNode {
  const done = before + made.length;
  const total = done + (now === undefined ? 0 : 1) + later.length;
  return (
    <>
      <section>
        <p class="apart">
          <strong>{`${done} of ${counted(total, "team")}`}</strong>
          <Seconds />
        </p>
        <progress max={total} value={done} aria-label="Building" />
      </section>
      <ul class="marked">
        <Marked mark="✓" look="" names={made} />
        {now !== undefined && <Marked mark="›" look="strong" names={[now]} />}
        <Marked mark="○" look="later" names={later} />
      </ul>
      <p class="soft second">
        You can close this panel. If it stops, open it again and choose Go on: finished tabs stay as they are.
      </p>
    </>
  );
}

interface MarkedProps {
  readonly mark: string;
  readonly look: string;
  readonly names: readonly string[];
}

export function Marked({ mark, look, names }: MarkedProps): VNode {
  return (
    <>
      {names.map((name) => (
        <li key={name} class={look}>
          <span aria-hidden="true">{mark}</span>
          <Named>{name}</Named>
        </li>
      ))}
    </>
  );
}

/** A step tells nothing until it ends; the seconds show that it goes on. */
function Seconds(): VNode {
  const [seconds, count] = useState(0);
  useEffect(() => {
    const begun = Date.now();
    const timer = setInterval(() => count(Math.round((Date.now() - begun) / 1000)), 1000);
    return () => clearInterval(timer);
  }, []);
  return <span class="second">{seconds === 0 ? "" : counted(seconds, "second")}</span>;
}
