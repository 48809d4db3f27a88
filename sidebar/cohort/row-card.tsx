import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Answer, Notice, PreviewRow } from "../../src/rpc/cohort.ts";
import { Button } from "../parts/button.tsx";
import { faultWords } from "../parts/fault-words.ts";
import { Named } from "../parts/named.tsx";
import { AnswerField } from "./answer-field.tsx";
import { type Answers, answerTo, type Choice, choicesFor, isSettled, noticeKey } from "./answers.ts";

interface RowProps {
  readonly row: PreviewRow;
  readonly answers: Answers;
  /** Gives an answer in place of a cell, or takes one back; `then` follows once the roster was checked with it. */
  readonly answer: (cell: Pick<Answer, "column">, text: string | null, then: () => void) => void;
  /** Leaves what was found as it is, or asks again after all. */
  readonly leave: (notice: Notice, left: boolean) => void;
}

/** A row of the roster: ready, or what was found in it, with the answers that there are. */
export function RowCard({ row, answers, answer, leave }: RowProps): VNode {
  const card = useRef<HTMLLIElement>(null);
  const [typing, type] = useState<Pick<Answer, "column"> | null>(null);
  const { open, settled, given } = standing(row, answers);
  const isReady = open.length === 0 && row.faults.length === 0;
  const settle = () => {
    type(null);
    card.current?.focus();
  };
  const choose = (notice: Notice, { text }: Choice) => {
    if (text === null) return type(notice);
    if (text !== "") return answer(notice, text, settle);
    leave(notice, true);
    settle();
  };
  const field = (column: string, wrong?: string) => (
    <AnswerField
      id={`${row.row}-${column}`}
      label={column}
      was={answerTo(answers, { row: row.row, column })?.text ?? foundIn(row, column)}
      fault={wrong}
      answer={(text) => answer({ column }, text, settle)}
    />
  );
  return (
    <li ref={card} tabIndex={-1} class={isReady ? "card" : "notice"}>
      <p class="apart">
        <strong>
          <Named>{row.name}</Named>
        </strong>
        {isReady ? <span class="ready">✓ Ready</span> : <span class="place">! Row {row.row}</span>}
      </p>
      {row.faults.length === 0 && isReady && (
        <p class="second">
          <Named>{row.summary}</Named>
        </p>
      )}
      {row.faults.map((fault) => {
        const { about, wrong } = faultWords(fault);
        const isAnswered = given.some(({ column }) => column === fault.column);
        return isAnswered ? field(about, wrong) : <p key={about}>{`${about}: ${wrong}`}</p>;
      })}
      {open.map((notice) => (
        <div key={noticeKey(notice)}>
          <p>
            <Named>{notice.says}</Named>
          </p>
          {typing?.column === notice.column ? (
            field(notice.column)
          ) : (
            <div class="chips">
              {choicesFor(notice).map((choice) => (
                <Button key={choice.label} look="small" onPress={() => choose(notice, choice)}>
                  {choice.label}
                </Button>
              ))}
            </div>
          )}
        </div>
      ))}
      {settled.map((notice) => (
        <Said key={noticeKey(notice)} words={notice.says} undo={() => leave(notice, false)} />
      ))}
      {given.map(({ column, text }) => (
        <Said key={column} words={`${column}: ${text}`} undo={() => answer({ column }, null, settle)} />
      ))}
      <Smart parts={row.smart} />
      {row.faults.length > 0 && <p class="second">It is left out, unless you mend it in the roster.</p>}
    </li>
  );
}

/** What is still asked, what may stay, and what was answered. */
function standing({ row, notices }: PreviewRow, answers: Answers) {
  const asks = (notice: Notice) => choicesFor(notice).length > 0;
  return {
    open: notices.filter((notice) => !isSettled(answers, notice)),
    settled: notices.filter((notice) => asks(notice) && answers.left.includes(noticeKey(notice))),
    given: answers.given.filter((answer) => answer.row === row),
  };
}

const foundIn = ({ notices }: PreviewRow, column: string): string =>
  notices.find((notice) => notice.column === column)?.found ?? "";

/** Something that a person has said, and can take back. */
function Said({ words, undo }: { readonly words: string; readonly undo: () => void }): VNode {
  return (
    <p class="second">
      <Named>{words}</Named>{" "}
      <Button look="link" onPress={undo}>
        Take back
      </Button>
    </p>
  );
}

/** What the goal says of each part of SMART; closed, because nothing of it is needed to build. */
function Smart({ parts }: { readonly parts: PreviewRow["smart"] }): VNode {
  const whole = parts.filter(({ missing }) => missing.length === 0).length;
  return (
    <details>
      <summary>{`SMART: ${whole} of ${parts.length} parts`}</summary>
      <ul>
        {parts.map(({ part, says, missing }) => (
          <li key={part}>
            <strong>{part}</strong>: <Named>{says}</Named>
            {missing.length > 0 && ` Missing: ${missing.join(", ")}.`}
          </li>
        ))}
      </ul>
    </details>
  );
}
