import type { ComponentChildren, VNode } from "preact";
import { useState } from "preact/hooks";
import type { OpenCharter } from "../../src/rpc/charter.ts";
import { Named } from "../parts/named.tsx";
import { NewEvents } from "../parts/new-events.tsx";
import { SentenceField } from "../parts/sentence-field.tsx";
import { type CharterEntries, type CharterKey, wordShown, wordTyped } from "./charter-entries.ts";

interface FormProps {
  readonly id: string;
  readonly open: OpenCharter;
  readonly entries: CharterEntries;
  readonly change: (changed: Partial<CharterEntries>) => void;
  readonly submit: () => void;
}

/** What is read and written about one word of the charter. */
type Word = (key: CharterKey, label: string, hint?: ComponentChildren) => VNode;

/** The three outputs of a launch; the first that is still to come is open. */
export function CharterForm({ id, open, entries, change, submit }: FormProps): VNode {
  const word: Word = (key, label, hint) => (
    <SentenceField
      key={key}
      id={key}
      label={label}
      hint={hint}
      text={wordShown(entries, open, key)}
      change={(text) => change(wordTyped(entries, open, key, text))}
    />
  );
  const [first] = useState(open.missing[0] ?? "rootCause");
  const part = (key: typeof first, heading: string, content: ComponentChildren) => (
    <details class="folded" open={key === first}>
      <summary>{`${heading} ${open.missing.includes(key) ? "· still to come" : "✓"}`}</summary>
      <div>{content}</div>
    </details>
  );
  const send = (event: Event) => {
    event.preventDefault();
    submit();
  };
  return (
    <form id={id} noValidate onSubmit={send}>
      {part(
        "rootCause",
        "Root cause",
        <>
          {word("problem", "What is the problem?")}
          <Whys word={word} shown={(key) => wordShown(entries, open, key)} />
          {word("rootCause", "So the root cause is")}
        </>,
      )}
      {part(
        "goal",
        "Goal and weekly metric",
        <>
          <p class="second">What the goal says is on the Teams tab. Add your own words, if you like.</p>
          {open.smart.map(({ key, part, says, missing }) =>
            word(key, part, <Says says={says} missing={missing} />),
          )}
        </>,
      )}
      {part(
        "firstActions",
        "First actions",
        <>
          {open.actions.map((action, index) => (
            <p key={String(index)}>
              <Named>{action}</Named>
            </p>
          ))}
          <NewEvents
            thing="action"
            labels={{ text: "What is done first", owner: "Who", due: "By when" }}
            events={entries.actions}
            change={(actions) => change({ actions })}
            people={open.members}
          />
        </>,
      )}
    </form>
  );
}

function Says({ says, missing }: Pick<OpenCharter["smart"][number], "says" | "missing">): VNode {
  return (
    <>
      <Named>{says}</Named>
      {missing.length > 0 && ` Missing: ${missing.join(", ")}.`}
    </>
  );
}

const WHYS = [1, 2, 3, 4, 5] as const;

interface WhysProps {
  readonly word: Word;
  readonly shown: (key: CharterKey) => string;
}

/** A conversation: what shows an answer, and the next why, are asked once there is one. */
function Whys({ word, shown }: WhysProps): VNode {
  const isSaid = (key: CharterKey) => shown(key).trim() !== "";
  const last = WHYS.filter((number) => isSaid(`why${number}`) || isSaid(`evidence${number}`)).pop() ?? 0;
  return (
    <>
      {WHYS.filter((number) => number <= last + 1).map((number) => [
        word(`why${number}`, `${number}. ${number === 1 ? "Why is that so?" : "And why is that?"}`),
        number <= last && word(`evidence${number}`, `${number}. What shows it?`),
      ])}
    </>
  );
}
