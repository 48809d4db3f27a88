import type { VNode } from "preact";
import type { TeamResult } from "../../src/rpc/close.ts";
import { Button } from "../parts/button.tsx";
import { DecimalField } from "../parts/decimal-field.tsx";
import { Named } from "../parts/named.tsx";
import { type Finals, finalShown, finalTyped, isOvertaken, keepingMine, takingTheirs } from "./finals.ts";

interface ResultProps {
  readonly result: TeamResult;
  readonly finals: Finals;
  readonly change: (finals: Finals) => void;
}

/** A team's final result; where somebody else has written another meanwhile, a person chooses. */
export function ResultField({ result, finals, change }: ResultProps): VNode {
  const { team, name, baseline, goal, final, verdict } = result;
  const way = `${baseline || "no baseline"} → ${goal || "goal not recorded"}`;
  return (
    <>
      <DecimalField
        id={`final-${team}`}
        label={<Named>{name}</Named>}
        hint={verdict === "" ? way : `${way} · ${verdict}`}
        text={finalShown(finals, result)}
        change={(text) => change(finalTyped(finals, result, text))}
      />
      {isOvertaken(finals, result) && (
        <section class="notice">
          <p>
            Somebody else wrote here meanwhile: <Named>{final || "nothing"}</Named>
          </p>
          <div class="chips">
            <Button look="small" onPress={() => change(takingTheirs(finals, result))}>
              Take theirs
            </Button>
            <Button look="small" onPress={() => change(keepingMine(finals, result))}>
              Keep mine
            </Button>
          </div>
        </section>
      )}
    </>
  );
}
