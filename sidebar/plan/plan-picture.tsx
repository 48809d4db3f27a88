import type { VNode } from "preact";
import type { OpenPlan } from "../../src/rpc/plan.ts";
import { shownText } from "./plan-entries.ts";
import { type NextPlan, planLine, reachedSoFar, SIZE } from "./plan-line.ts";

interface PictureProps {
  readonly open: OpenPlan;
  readonly next: NextPlan | null;
  /** What the new plan is called: `Plan 2`. */
  readonly name: string;
  readonly stale: boolean;
}

/** The plan as it stands, what was reached, and the plan that is being made; a table says the same in words. */
export function PlanPicture({ open, next, name, stale }: PictureProps): VNode {
  const { targets, actuals, reached, next: coming } = planLine(open, next);
  const latest = reachedSoFar(open)
    .filter((value) => value !== null)
    .pop();
  return (
    <figure class="plan" aria-busy={stale}>
      <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
        <path class="planned" d={targets} />
        <path class="coming" d={coming} />
        <path class="made" d={actuals} />
        {reached.map(({ x, y }) => (
          <circle key={x} cx={x} cy={y} r="3.5" />
        ))}
      </svg>
      <figcaption class="second">
        {open.goal !== null && <Key of="planned">{`Plan ${open.version} ${shownText(open.goal, open)}`}</Key>}
        {latest !== undefined && <Key of="made">{`Reached ${shownText(latest, open)}`}</Key>}
        {next !== null && (
          <Key of="coming">{`${name} ${shownText(next.targets[next.targets.length - 1], open)}`}</Key>
        )}
      </figcaption>
      <PlanTable open={open} next={next} name={name} />
    </figure>
  );
}

function Key({ of, children }: { readonly of: string; readonly children: string }): VNode {
  return (
    <span>
      <svg class="key" viewBox="0 0 16 8" aria-hidden="true">
        <path class={of} d="M0 4H16" />
      </svg>
      {children}
    </span>
  );
}

function PlanTable({ open, next, name }: Omit<PictureProps, "stale">): VNode {
  const weeks = Math.max(open.targets.length, next?.targets.length ?? 0);
  const text = (values: readonly (number | null)[], index: number) =>
    shownText(values[index], open) || "none";
  return (
    <table class="unseen">
      <caption>The plan week by week</caption>
      <thead>
        <tr>
          {["Week", "Target", "Reached", `Target of ${name}`].map((header) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: weeks }, (_, index) => (
          <tr key={index}>
            <th scope="row">{index + 1}</th>
            {[open.targets, reachedSoFar(open), next?.targets ?? []].map((values, column) => (
              <td key={column}>{text(values, index)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
