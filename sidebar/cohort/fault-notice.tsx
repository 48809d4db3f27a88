import type { VNode } from "preact";
import type { Fault } from "../../src/rpc/contract.ts";
import { Button } from "../parts/button.tsx";
import { countWords, faultWords } from "../parts/fault-words.ts";
import { Named } from "../parts/named.tsx";

/** Shows a row of what was pasted. */
type ShowRow = (source: Fault["source"], row: number) => void;

interface NoticeProps {
  /** All faults, those that stand under their fields too. */
  readonly count: number;
  readonly listed: readonly Fault[];
  readonly showRow: ShowRow;
}

/** A list longer than this sends a person back to the spreadsheet anyway. */
const MOST_SHOWN = 20;

/** What needs a look, each with a way to its row. */
export function FaultNotice({ count, listed, showRow }: NoticeProps): VNode {
  const more = listed.length - MOST_SHOWN;
  return (
    <section class="faults" tabIndex={-1} data-first={listed.length > 0 || undefined}>
      <p>
        <strong>{countWords(count)}</strong> Nothing was written.
      </p>
      <ul class="cards">
        {listed.slice(0, MOST_SHOWN).map((fault, index) => (
          <FaultCard key={index} fault={fault} showRow={showRow} />
        ))}
      </ul>
      {more > 0 && <p class="second">{`and ${more} more, of the same roster`}</p>}
    </section>
  );
}

function FaultCard({ fault, showRow }: { readonly fault: Fault; readonly showRow: ShowRow }): VNode {
  const { about, place, wrong } = faultWords(fault);
  const { row, source } = fault;
  return (
    <li class="notice">
      <p class="apart">
        <strong>
          <Named>{about}</Named>
        </strong>
        <span class="place">! {place}</span>
      </p>
      <p>
        <Named>{wrong}</Named>
      </p>
      {row !== null && (
        <Button look="small" onPress={() => showRow(source, row)}>
          Show the row
        </Button>
      )}
    </li>
  );
}
