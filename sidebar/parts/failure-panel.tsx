import type { ComponentChildren, VNode } from "preact";
import type { NotDone } from "../server.ts";
import { waysOnFrom, whyNot } from "./advice.ts";
import { type Back, Panel } from "./panel.tsx";

interface FailureProps {
  readonly title: string;
  readonly second?: string;
  readonly back?: Back | undefined;
  /** What became of the file: `Not saved. Nothing was changed.` */
  readonly first: string;
  readonly outcome: NotDone;
  /** A way on that this panel knows besides those of the outcome; it is told first. */
  readonly way?: string;
  /** What the person typed and has not lost. */
  readonly kept?: readonly string[];
  /** Whether it is being tried again. */
  readonly held?: boolean;
  /** The buttons. */
  readonly children: ComponentChildren;
}

/** First what became of the file, then why, then the ways on, then what was typed. */
export function FailurePanel({ first, outcome, way, kept = [], children, ...panel }: FailureProps): VNode {
  const waysOn = waysOnFrom(outcome, { keeps: kept.length > 0 });
  const ways = way === undefined ? waysOn : [way, ...waysOn];
  return (
    <Panel {...panel} actions={children}>
      <section class="notice" tabIndex={-1} data-first>
        <p class="strong">{first}</p>
        <p>{whyNot(outcome)}</p>
      </section>
      <section>
        <h2>{heading(ways.length)}</h2>
        <Ways ways={ways} />
      </section>
      {kept.length > 0 && (
        <section class="soft">
          <p class="second">Your entries are still here</p>
          {kept.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      )}
    </Panel>
  );
}

function heading(ways: number): string {
  if (ways === 1) return "What you can do";
  return ways === 2 ? "Two ways on" : `${ways} ways on`;
}

function Ways({ ways }: { readonly ways: readonly string[] }): VNode {
  if (ways.length === 1) return <p>{ways[0]}</p>;
  return (
    <ol class="ways">
      {ways.map((way) => (
        <li key={way}>{way}</li>
      ))}
    </ol>
  );
}
