import type { VNode } from "preact";
import { useCall } from "../use-call.ts";
import { MailStepPanel, type StepProps } from "./mail-step.tsx";

/** Asks once more before nothing goes out by itself. */
export function SwitchOffStep({ mail: { schedule }, back, look }: StepProps): VNode {
  const call = useCall("mailOff");
  const send = () =>
    call.send(null, (answer) => {
      if (answer.kind === "done") look("The weekly update is off.");
    });
  return (
    <MailStepPanel
      {...{ back, look, call, send }}
      title="Switch the update off"
      does="Switch off"
      doing="Switching off…"
      failed={{
        refused: "Not switched off. Nothing was changed.",
        unknown: "It may be off: look how it stands.",
      }}
    >
      <p>No update and no reminder goes out by itself any more. Anyone can switch it on again.</p>
      {schedule?.mine === false && (
        <p class="soft">{`It is sent by ${schedule.by} now. That daily run ends itself the next time it runs.`}</p>
      )}
    </MailStepPanel>
  );
}
