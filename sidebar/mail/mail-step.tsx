import type { ComponentChildren, VNode } from "preact";
import type { MailView } from "../../src/rpc/mail.ts";
import { Button } from "../parts/button.tsx";
import { FailurePanel } from "../parts/failure-panel.tsx";
import { mayBeDone } from "../parts/not-saved.ts";
import { Panel } from "../parts/panel.tsx";
import type { NotDone, Outcome } from "../server.ts";

/** What every step of the panel is given. */
export interface StepProps {
  readonly mail: MailView;
  /** Back to how mail stands, as it was read. */
  readonly back: () => void;
  /** Back, after reading how it stands now; what is said is spoken to a screen reader. */
  readonly look: (said?: string) => void;
}

interface MailStepProps extends Pick<StepProps, "back" | "look"> {
  readonly title: string;
  /** The one button. */
  readonly does: string;
  readonly doing: string;
  readonly disabled?: boolean;
  readonly send: () => void;
  readonly call: {
    readonly outcome: Outcome<unknown> | null;
    readonly waiting: boolean;
    readonly forget: () => void;
  };
  /** What became of it: surely nothing, or it is not known. */
  readonly failed: { readonly refused: string; readonly unknown: string };
  readonly kept?: readonly string[];
  readonly children: ComponentChildren;
}

/** A step that is taken by one button, and what stands in its place when it fails. */
export function MailStepPanel(props: MailStepProps): VNode {
  const { title, does, doing, disabled = false, send, call, back, children } = props;
  const way = { to: "Weekly update", go: back };
  const { outcome, waiting } = call;
  if (outcome !== null && outcome.kind !== "done") return <MailFailure {...props} outcome={outcome} />;
  const button = (
    <Button look="primary" disabled={disabled} busy={waiting && doing} onPress={send}>
      {does}
    </Button>
  );
  return (
    <Panel key="step" back={way} title={title} held={waiting} actions={button}>
      {children}
    </Panel>
  );
}

/** Nothing is done a second time without a look at what became of the first. */
function MailFailure(props: MailStepProps & { readonly outcome: NotDone }): VNode {
  const { title, back, look, call, failed, kept = [], outcome } = props;
  return (
    <FailurePanel
      key="failure"
      title={title}
      back={{ to: "Weekly update", go: back }}
      first={mayBeDone(outcome) ? failed.unknown : failed.refused}
      outcome={outcome}
      kept={kept}
    >
      <Button look="primary" onPress={() => look()}>
        Look how it stands now
      </Button>
      {!mayBeDone(outcome) && (
        <Button look="secondary" onPress={call.forget}>
          Change what I typed
        </Button>
      )}
    </FailurePanel>
  );
}
