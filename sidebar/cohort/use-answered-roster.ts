import { useEffect, useState } from "preact/hooks";
import type { Answer, Notice } from "../../src/rpc/cohort.ts";
import type { Handed, Preview } from "../../src/rpc/contract.ts";
import { whyNot } from "../parts/advice.ts";
import { useCall } from "../use-call.ts";
import { useSidebar } from "../use-sidebar.ts";
import { type Answers, NO_ANSWERS, noticeKey, useAnswers, withAnswer } from "./answers.ts";

interface AnsweredRoster {
  /** As it was checked last. */
  readonly preview: Preview;
  readonly answers: Answers;
  readonly answer: (cell: Pick<Answer, "row" | "column">, text: string | null, then: () => void) => void;
  readonly leave: (notice: Notice, left: boolean) => void;
  readonly checking: boolean;
  /** Why an answer could not be taken. */
  readonly trouble: string;
}

/** A roster with the answers to its notices: each answer is checked, and counts only once it was. */
export function useAnsweredRoster(first: Preview, handed: Handed): AnsweredRoster {
  const { say } = useSidebar();
  const { entries: answers, change } = useAnswers(JSON.stringify(handed.cohort), () => NO_ANSWERS);
  const [preview, show] = useState(first);
  const { outcome, waiting, send } = useCall("preview");
  const check = (given: Answers["given"], then: () => void) =>
    send({ ...handed, answers: given }, (answer) => {
      if (answer.kind !== "done") return;
      show(answer.value);
      change({ given });
      then();
      say("Checked again.");
    });
  useEffect(() => {
    if (answers.given.length > 0) check(answers.given, () => {});
  }, []);
  return {
    preview,
    answers,
    answer: (cell, text, then) => check(withAnswer(answers, cell, text), then),
    leave: (notice, left) => {
      const others = answers.left.filter((key) => key !== noticeKey(notice));
      change({ left: left ? [...others, noticeKey(notice)] : others });
    },
    checking: waiting,
    trouble: waiting || outcome === null || outcome.kind === "done" ? "" : troubleOf(outcome),
  };
}

function troubleOf(outcome: Exclude<ReturnType<typeof useCall<"preview">>["outcome"], null>): string {
  if (outcome.kind === "done") return "";
  return `Your answer was not taken. ${whyNot(outcome)}`;
}
