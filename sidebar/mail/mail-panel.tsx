import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { Panel } from "../parts/panel.tsx";
import { Read } from "../parts/read.tsx";
import { useReading } from "../use-call.ts";
import { useSidebar } from "../use-sidebar.ts";
import { MailOverview } from "./mail-overview.tsx";
import { SendStep } from "./send-step.tsx";
import { SwitchOffStep } from "./switch-off-step.tsx";
import { SwitchOnStep } from "./switch-on-step.tsx";

/** What a person is about to do; `overview` is nothing yet. */
export type MailStep = "overview" | "send" | "switch on" | "switch off";

const MEANWHILE = "Composing the update…";

/** The update that goes out by mail: how it stands, what it would say now, and the ways to send it. */
export function MailPanel(): VNode {
  const { back, say } = useSidebar();
  const reading = useReading("mail", null);
  const [step, setStep] = useState<MailStep>("overview");
  const panel = { title: "Weekly update", back: { to: "Home", go: back } };
  const look = (said = "") => {
    setStep("overview");
    reading.again();
    say(said);
  };
  return (
    <Read
      of={reading}
      {...panel}
      meanwhile={MEANWHILE}
      failed="The update was not composed. Nothing was sent or changed."
    >
      {(mail) => {
        // What was read before must not be acted on while it is read anew.
        if (reading.waiting) {
          return (
            <Panel key="waiting" {...panel}>
              <p class="second">{MEANWHILE}</p>
            </Panel>
          );
        }
        const shared = { mail, look, back: () => setStep("overview") };
        switch (step) {
          case "overview":
            return <MailOverview key="overview" mail={mail} again={reading.again} go={setStep} />;
          case "send":
            return <SendStep key="send" {...shared} />;
          case "switch on":
            return <SwitchOnStep key="on" {...shared} />;
          case "switch off":
            return <SwitchOffStep key="off" {...shared} />;
        }
      }}
    </Read>
  );
}
