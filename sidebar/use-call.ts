import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { CallName, Calls } from "../src/rpc/contract.ts";
import type { Outcome } from "./server.ts";
import { useSidebar } from "./use-sidebar.ts";

/** A call to the spreadsheet and where it stands. */
export interface Call<Name extends CallName> {
  /** How it ended last; `null` before that, and after `forget`. It stands while the call is made again. */
  readonly outcome: Outcome<Calls[Name]["gives"]> | null;
  readonly waiting: boolean;
  /** Only the latest question counts, and only while its panel is shown. */
  readonly send: (
    argument: Calls[Name]["takes"],
    then?: (outcome: Outcome<Calls[Name]["gives"]>) => void,
  ) => void;
  readonly forget: () => void;
}

/** A call that a person makes by a press. */
export function useCall<Name extends CallName>(name: Name): Call<Name> {
  const { server } = useSidebar();
  const [outcome, setOutcome] = useState<Outcome<Calls[Name]["gives"]> | null>(null);
  const [waiting, setWaiting] = useState(false);
  const asked = useRef(0);
  const overtake = useCallback(() => {
    asked.current += 1;
    return asked.current;
  }, []);
  useEffect(() => () => void overtake(), [overtake]);
  const send = useCallback<Call<Name>["send"]>(
    async (argument, then) => {
      const question = overtake();
      setWaiting(true);
      const answer = await server(name, argument);
      if (question !== asked.current) return;
      setWaiting(false);
      setOutcome(answer);
      then?.(answer);
    },
    [server, name, overtake],
  );
  const forget = useCallback(() => {
    overtake();
    setWaiting(false);
    setOutcome(null);
  }, [overtake]);
  return { outcome, waiting, send, forget };
}

/** What a panel reads as it opens, and anew where its argument changes. */
export interface Reading<Value> {
  readonly outcome: Outcome<Value> | null;
  readonly waiting: boolean;
  readonly again: () => void;
}

export function useReading<Name extends CallName>(
  name: Name,
  argument: Calls[Name]["takes"],
): Reading<Calls[Name]["gives"]> {
  const { outcome, waiting, send, forget } = useCall(name);
  const key = JSON.stringify(argument);
  const again = useCallback(() => send(argument), [send, key]);
  useEffect(() => {
    forget();
    again();
  }, [again, forget]);
  return { outcome, waiting, again };
}
