import type { VNode } from "preact";
import type { CheckUp } from "../../src/rpc/repair.ts";
import { Button } from "../parts/button.tsx";
import { FailurePanel } from "../parts/failure-panel.tsx";
import { Named } from "../parts/named.tsx";
import { Panel } from "../parts/panel.tsx";
import { Read } from "../parts/read.tsx";
import { useCall, useReading } from "../use-call.ts";
import { useSidebar } from "../use-sidebar.ts";

const TITLE = "Check and repair";

/** Whether the workbook is as the tracker made it, what is not, and the way to mend it. */
export function RepairPanel(): VNode {
  const { back } = useSidebar();
  const reading = useReading("checkUp", null);
  const home = { to: "Home", go: back };
  return (
    <Read
      of={reading}
      title={TITLE}
      back={home}
      meanwhile="Looking at every tab…"
      failed="The tabs were not checked. Nothing was changed."
    >
      {(found) => <Found found={found} again={reading.again} />}
    </Read>
  );
}

function Found({ found, again }: { readonly found: CheckUp; readonly again: () => void }): VNode {
  const { back, say } = useSidebar();
  const { outcome, waiting, send } = useCall("repair");
  const home = { to: "Home", go: back };
  const repair = () =>
    send(null, (answer) => {
      if (answer.kind !== "done") return;
      say(answer.value.said.join(" "));
      again();
    });
  const button = (label: string) => (
    <Button look="primary" busy={waiting && "Repairing…"} onPress={repair}>
      {label}
    </Button>
  );
  if (outcome !== null && outcome.kind !== "done") {
    return (
      <FailurePanel
        key="failure"
        title={TITLE}
        back={home}
        held={waiting}
        first="The repair did not reach its end."
        way="Try again: it goes on where it stopped."
        outcome={outcome}
      >
        {button("Try again")}
      </FailurePanel>
    );
  }
  return (
    <Panel
      key="found"
      title={TITLE}
      back={home}
      second={found.health}
      held={waiting}
      actions={button("Repair")}
    >
      <ul class="cards">
        {found.findings.map(({ tab, said }) => (
          <li key={tab} class="card">
            <p class="strong">
              <Named>{tab}</Named>
            </p>
            <p>{said}</p>
          </li>
        ))}
      </ul>
      {found.left.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p class="soft second">
        Repair restores formulas, headers, colours, warnings and charts of ours, and makes missing tabs. What
        people typed in their own cells stays as it is.
      </p>
    </Panel>
  );
}
