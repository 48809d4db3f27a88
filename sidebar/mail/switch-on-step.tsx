import type { VNode } from "preact";
import { WEEKDAYS } from "../../src/domain/cohort.ts";
import type { MailView } from "../../src/rpc/mail.ts";
import { Field } from "../parts/field.tsx";
import { useCall } from "../use-call.ts";
import { MailStepPanel, type StepProps } from "./mail-step.tsx";
import { NameField } from "./name-field.tsx";
import { useMailEntries } from "./use-mail-entries.ts";

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** In whose name, on which day and at what hour the update goes out by itself. */
export function SwitchOnStep({ mail, back, look }: StepProps): VNode {
  const { entries, change } = useMailEntries(mail);
  const call = useCall("mailOn");
  const takeOver = mail.schedule !== null && !mail.schedule.mine;
  const send = () =>
    call.send({ ...entries, takeOver }, (answer) => {
      if (answer.kind === "done") look(`The weekly update is on, ${answer.value.rhythm}.`);
    });
  const words = takeOver ? "Take over" : mail.schedule === null ? "Switch on" : "Change";
  return (
    <MailStepPanel
      {...{ back, look, call, send }}
      title={takeOver ? "Take over" : mail.schedule === null ? "Switch on" : "Day and hour"}
      does={words}
      doing="Switching…"
      disabled={entries.name.trim() === ""}
      failed={{
        refused: "Not switched. Nothing was changed.",
        unknown: "It may have been switched: look how it stands.",
      }}
      kept={[`${entries.name}, ${entries.day}s at ${entries.hour}:00`]}
    >
      {takeOver && <TakeOver mail={mail} />}
      <NameField name={entries.name} change={change} />
      <div class="beside">
        <Field id="mail-day" label="Every">
          {(described) => (
            <select
              {...described}
              value={entries.day}
              onChange={({ currentTarget: { selectedIndex } }) =>
                change({ day: WEEKDAYS[selectedIndex] ?? "Friday" })
              }
            >
              {WEEKDAYS.map((day) => (
                <option key={day}>{day}</option>
              ))}
            </select>
          )}
        </Field>
        <Field id="mail-hour" label="From">
          {(described) => (
            <select
              {...described}
              value={entries.hour}
              onChange={({ currentTarget: { selectedIndex } }) => change({ hour: selectedIndex })}
            >
              {HOURS.map((hour) => (
                <option key={hour} value={hour}>{`${hour}:00`}</option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <p class="soft second">
        It goes out from your account within that hour, by this file’s clock. Teams whose number is missing
        are reminded the day before their meeting. In breaks nothing goes out. After the end one closing mail
        follows, when all final results are in.
      </p>
    </MailStepPanel>
  );
}

const TakeOver = ({ mail: { schedule } }: { readonly mail: MailView }): VNode => (
  <p class="notice">
    {`${schedule?.by} sends it now, ${schedule?.rhythm}. From here on it goes out from your account. The daily run of ${schedule?.by} sees that and ends itself: nobody gets the update twice.`}
  </p>
);
