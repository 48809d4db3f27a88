import type { VNode } from "preact";
import { useCall } from "../use-call.ts";
import { MailStepPanel, type StepProps } from "./mail-step.tsx";
import { mailName, toPeople } from "./mail-words.ts";
import { NameField } from "./name-field.tsx";
import { useMailEntries } from "./use-mail-entries.ts";

/** The second, deliberate step before mail goes out: in whose name, and to how many people. */
export function SendStep({ mail, back, look }: StepProps): VNode {
  const { entries, change } = useMailEntries(mail);
  const call = useCall("sendMail");
  const again = mail.state === "unfinished";
  const send = () =>
    call.send({ name: entries.name, again }, (answer) => {
      if (answer.kind === "done") look(answer.value.said);
    });
  return (
    <MailStepPanel
      {...{ back, look, call, send }}
      title={again ? "Send again" : "Send now"}
      does={`Send to ${toPeople(mail.people)}`}
      doing="Sending…"
      disabled={entries.name.trim() === ""}
      failed={{
        refused: "Not sent. Nobody was written to.",
        unknown: "It may have gone out: look before you send it again.",
      }}
      kept={[entries.name]}
    >
      {again && <p class="notice">{mail.told}</p>}
      <NameField name={entries.name} change={change} />
      <p class="soft">{`${mailName(mail)} goes to ${toPeople(mail.people)}, one mail for each team and one for the sponsors, and cannot be taken back.${again ? " Whoever has the first one gets it twice." : ""}`}</p>
    </MailStepPanel>
  );
}
