import type { VNode } from "preact";
import type { OfferedFunction } from "../../src/rpc/functions.ts";

interface RowProps {
  readonly offered: OfferedFunction;
  readonly open: boolean;
  readonly press: () => void;
}

/** A function by its question; once picked, with its formula and what that says now. */
export function FunctionRow({ offered, open, press }: RowProps): VNode {
  const { name, answers, needs, formula, isOwn, says } = offered;
  return (
    <li>
      <button type="button" aria-expanded={open} onClick={press}>
        <span class="answers">{answers}</span>
        <span class="note">{name}</span>
      </button>
      {open && (
        <div class="soft formula">
          <code>{formula}</code>
          <p class="second">{`Made from ${needs}.`}</p>
          {says !== "" && <p class="second">{`It says now: ${says}`}</p>}
          {!isOwn && <p class="second">Then put your own cells, numbers or words in place of these.</p>}
        </div>
      )}
    </li>
  );
}
