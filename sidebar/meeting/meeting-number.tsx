import type { VNode } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { Button } from "../parts/button.tsx";
import { EffectCard } from "../week/effect-card.tsx";
import { NumberFields } from "../week/number-fields.tsx";
import { NumberCard } from "./number-card.tsx";
import type { MeetingHeld } from "./use-meeting.ts";

/** Step 1: the number, if it is not there yet; what it says already, if it is. */
export function MeetingNumber({ open, entries, typeWeek, effect }: MeetingHeld): VNode {
  const { week } = open;
  const [opened, setOpened] = useState(false);
  useLayoutEffect(() => {
    if (opened) document.querySelector<HTMLElement>("input.number")?.focus();
  }, [opened]);
  const isIn = week.actual !== "" && !week.notMeasured;
  const isTyped = Object.keys(entries.numbers).length > 0;
  if (isIn && !isTyped && !opened) {
    return (
      <>
        <NumberCard week={week} effect={null} whole={false} />
        <Button look="link" onPress={() => setOpened(true)}>
          Change the number
        </Button>
      </>
    );
  }
  return (
    <>
      <NumberFields
        open={week}
        entries={entries}
        faults={effect.faults}
        first={false}
        change={(key, text) => typeWeek({ numbers: { ...entries.numbers, [key]: text } })}
      />
      <EffectCard {...effect} />
      {!isIn && (
        <p class="second">
          {week.notMeasured
            ? "This week says that there is no measure. A number replaces that."
            : "No number yet? Go on without it: it can follow later."}
        </p>
      )}
    </>
  );
}
