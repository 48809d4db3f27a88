import type { ComponentChildren, VNode } from "preact";
import type { Reading } from "../use-call.ts";
import { Button } from "./button.tsx";
import { FailurePanel } from "./failure-panel.tsx";
import { type Back, Panel } from "./panel.tsx";

interface ReadProps<Value> {
  readonly of: Reading<Value>;
  readonly title: string;
  readonly back?: Back;
  /** What is said meanwhile: `Reading this tab…` */
  readonly meanwhile: string;
  /** What became of the file if it fails. */
  readonly failed: string;
  /** More ways on from a failure, under `Try again`. */
  readonly others?: ComponentChildren;
  readonly children: (value: Value) => VNode;
}

/** Shows what was read, or that it is still being read, or why it was not, with a way to try again. */
export function Read<Value>({
  of,
  title,
  back,
  meanwhile,
  failed,
  others,
  children,
}: ReadProps<Value>): VNode {
  const { outcome, waiting, again } = of;
  if (outcome === null) {
    return (
      <Panel key="waiting" title={title} back={back}>
        <p class="second">{meanwhile}</p>
      </Panel>
    );
  }
  if (outcome.kind === "done") return children(outcome.value);
  return (
    <FailurePanel key="failure" title={title} back={back} first={failed} outcome={outcome}>
      <Button look="primary" busy={waiting && "Trying again…"} onPress={again}>
        Try again
      </Button>
      {others}
    </FailurePanel>
  );
}
