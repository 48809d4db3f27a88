import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { FieldFault, OpenWeek, WordKey } from "../../src/rpc/week.ts";
import { Button } from "../parts/button.tsx";
import { SentenceField } from "../parts/sentence-field.tsx";
import { EffectCard } from "./effect-card.tsx";
import { NumberFields } from "./number-fields.tsx";
import type { WeekEffect } from "./use-week-effect.ts";
import {
  MORE_WORDS,
  type TypedWeek,
  USUAL_WORDS,
  type WeekEntries,
  type WordField,
  wordShown,
} from "./week-entries.ts";

/** What a week has besides its usual sentences. */
export type More = WordKey | "pivot";

interface WeekFormProps {
  readonly id: string;
  readonly open: OpenWeek;
  readonly entries: WeekEntries;
  readonly type: (changed: Partial<TypedWeek>) => void;
  readonly effect: Pick<WeekEffect, "effect" | "trouble" | "stale">;
  readonly faults: readonly FieldFault[];
  /** What the panel was opened for, if not for the numbers. */
  readonly more: More | undefined;
  readonly submit: () => void;
}

/** The numbers first, what they do, then a sentence each. */
export function WeekForm({ id, open, entries, type, effect, faults, more, submit }: WeekFormProps): VNode {
  const [opened, setOpened] = useState<readonly More[]>(more === undefined ? [] : [more]);
  const [reached, reach] = useState(more);
  useEffect(() => document.getElementById(reached ?? "")?.focus(), [reached]);
  const word = ({ key, label }: WordField) => (
    <SentenceField
      key={key}
      id={key}
      label={label}
      text={wordShown(entries, open, key)}
      change={(text) => type({ words: { ...entries.words, [key]: text } })}
    />
  );
  const isOpen = (key: More) =>
    opened.includes(key) || (key === "pivot" ? isPivot : wordShown(entries, open, key) !== "");
  const isPivot = entries.pivot ?? open.pivot;
  const show = (key: More) => {
    setOpened([...opened, key]);
    reach(key);
  };
  const send = (event: Event) => {
    event.preventDefault();
    submit();
  };
  return (
    <form id={id} noValidate onSubmit={send}>
      <NumberFields
        open={open}
        entries={entries}
        faults={faults}
        first={more === undefined}
        change={(key, text) => type({ numbers: { ...entries.numbers, [key]: text } })}
      />
      <EffectCard {...effect} />
      {open.last !== null && open.last.plan !== "" && (
        <p class="second">{`Planned in week ${open.last.week}: ${open.last.plan}`}</p>
      )}
      {USUAL_WORDS.map(word)}
      {MORE_WORDS.filter(({ key }) => isOpen(key)).map(word)}
      {isOpen("pivot") && <Pivot ticked={isPivot} change={(pivot) => type({ pivot })} />}
      <MoreLinks isOpen={isOpen} show={show} />
    </form>
  );
}

interface PivotProps {
  readonly ticked: boolean;
  readonly change: (ticked: boolean) => void;
}

function Pivot({ ticked, change }: PivotProps): VNode {
  return (
    <label class="tick">
      <input
        id="pivot"
        type="checkbox"
        checked={ticked}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
      Pivot: from this week on the trend starts anew
    </label>
  );
}

interface LinksProps {
  readonly isOpen: (key: More) => boolean;
  readonly show: (key: More) => void;
}

function MoreLinks({ isOpen, show }: LinksProps): VNode {
  const links = [...MORE_WORDS, { key: "pivot", label: "Pivot" } as const].filter(({ key }) => !isOpen(key));
  return (
    <div class="more">
      {links.map(({ key, label }) => (
        <Button key={key} look="link" onPress={() => show(key)}>
          {`+ ${label}`}
        </Button>
      ))}
    </div>
  );
}
