import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { FieldFault, NumberField, NumberKey, OpenWeek } from "../../src/rpc/week.ts";
import { Button } from "../parts/button.tsx";
import { Field } from "../parts/field.tsx";
import { faultOf, numberShown, type WeekEntries } from "./week-entries.ts";

interface NumbersProps {
  readonly open: OpenWeek;
  readonly entries: WeekEntries;
  readonly faults: readonly FieldFault[];
  /** Whether the panel was opened for its numbers. */
  readonly first: boolean;
  readonly change: (key: NumberKey, text: string) => void;
}

/** The numbers of the week; what the tab fills in itself stands as a line, until somebody wants to change it. */
export function NumberFields({ open, entries, faults, first, change }: NumbersProps): VNode {
  const [opened, setOpened] = useState<readonly NumberKey[]>([]);
  const latest = opened[opened.length - 1];
  useEffect(() => document.getElementById(latest ?? "")?.focus(), [latest]);
  const wrong = (key: NumberKey) => faultOf({ faults }, key, open.row);
  const isShown = ({ key, given }: NumberField) =>
    !given || opened.includes(key) || entries.numbers[key] !== undefined || wrong(key) !== undefined;
  const folded = open.fields.filter((field) => !isShown(field));
  return (
    <>
      <div class="numbers">
        {open.fields.filter(isShown).map((field, index) => (
          <NumberInput
            key={field.key}
            field={field}
            text={numberShown(entries, field)}
            fault={wrong(field.key)}
            first={first && index === 0}
            change={(text) => change(field.key, text)}
          />
        ))}
      </div>
      {folded.length > 0 && (
        <p class="more second">
          {folded.map((field) => (
            <GivenNumber key={field.key} field={field} show={() => setOpened([...opened, field.key])} />
          ))}
        </p>
      )}
    </>
  );
}

interface InputProps {
  readonly field: NumberField;
  readonly text: string;
  readonly fault: string | undefined;
  readonly first: boolean;
  readonly change: (text: string) => void;
}

function NumberInput({ field, text, fault, first, change }: InputProps): VNode {
  const { key, label, hint } = field;
  return (
    <Field id={key} label={label} fault={fault} {...(hint === "" ? {} : { hint })}>
      {(described) => (
        <input
          {...described}
          class="number"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          data-first={first || undefined}
          value={text}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface GivenProps {
  readonly field: NumberField;
  readonly show: () => void;
}

/** `Enrolled 59`, which is seldom another number. */
function GivenNumber({ field: { label, value }, show }: GivenProps): VNode {
  if (value === "") {
    return (
      <Button look="link" onPress={show}>
        {`+ ${label}`}
      </Button>
    );
  }
  return (
    <span class="given">
      {`${label} ${value}`}
      <Button look="link" onPress={show}>
        Change<span class="unseen">{` ${label}`}</span>
      </Button>
    </span>
  );
}
