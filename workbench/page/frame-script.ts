import { carried } from "../emulation/realm/crossing.ts";
import { type Outcome, outcomeOf } from "../emulation/realm/executor.ts";
import { googleScriptRun } from "../emulation/realm/google-script-run.ts";
import { FACTS, type FrameFacts, type FromFrame, type ToFrame } from "./frame-messages.ts";

/** Runs in the sandboxed frame of the sidebar or a dialog, before the add-on's own scripts: makes `google.script`. */
const waiting = new Map<number, (outcome: Outcome) => void>();
let calls = 0;

// The frame's origin is none, so there is no origin to name; what crosses is the add-on's own either way.
const send = (message: FromFrame) => window.parent.postMessage(message, "*");

window.addEventListener("message", ({ source, data }: MessageEvent<ToFrame>) => {
  if (source !== window.parent || data.kind !== "outcome") return;
  waiting.get(data.id)?.(data.outcome);
  waiting.delete(data.id);
});

function call(name: string, parameters: readonly unknown[]): Promise<Outcome> {
  // Functions and elements would make postMessage throw; Apps Script makes the request fail.
  const sent = outcomeOf(() => parameters.map((each, index) => carried(each, `argument ${index + 1}`)));
  if (!sent.ok) return Promise.resolve(sent);
  return new Promise((resolve) => {
    calls += 1;
    waiting.set(calls, resolve);
    send({ kind: "call", id: calls, name, parameters: sent.value });
  });
}

const facts: FrameFacts = Reflect.get(window, FACTS);
const script = {
  run: googleScriptRun(facts.serverFunctions, call),
  host: {
    close: () => send({ kind: "close" }),
    editor: { focus: () => send({ kind: "focus editor" }) },
    setHeight: () => undefined,
    setWidth: () => undefined,
  },
};
Reflect.set(window, "google", { script });
