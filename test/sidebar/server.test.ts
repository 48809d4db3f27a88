import { afterEach, describe, expect, test, vi } from "vitest";
import { scriptServer } from "../../sidebar/server.ts";
import type { Outcome } from "../../workbench/emulation/realm/executor.ts";
import { googleScriptRun } from "../../workbench/emulation/realm/google-script-run.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The sidebar's end of the line; at the other end the script answers with these, one a call. */
function serverAnswering(...answers: readonly Outcome[]) {
  const left = [...answers];
  const calls: unknown[] = [];
  const run = googleScriptRun(["bttCall"], async (_name, parameters) => {
    calls.push(parameters);
    return left.shift() ?? { ok: false, message: "no answer left" };
  });
  vi.stubGlobal("google", { script: { run } });
  return { server: scriptServer(), calls };
}

const denied: Outcome = { ok: false, message: "PERMISSION_DENIED" };
const home = { kind: "no cohort" };

describe("a call", () => {
  test("carries its name and what it takes", async () => {
    const { server, calls } = serverAnswering({ ok: true, value: { ok: true, value: home } });
    expect(await server("home", null)).toEqual({ kind: "done", value: home });
    expect(calls).toEqual([["home", null]]);
  });

  test("that the tracker refuses is refused, with every fault", async () => {
    const fault = { source: "cohort", row: 2, column: "Goal", found: "x", expected: "a number" };
    const { server } = serverAnswering({ ok: true, value: { ok: false, message: "No.", faults: [fault] } });
    const outcome = await server("preview", { cohort: [["Team"]] });
    expect(outcome).toEqual({ kind: "refused", message: "No.", faults: [fault], stopped: false });
  });

  test("that was stopped on its way is refused as such", async () => {
    const reply = { ok: false, message: "Stopped.", faults: [], stopped: true };
    const { server } = serverAnswering({ ok: true, value: reply });
    expect(await server("home", null)).toMatchObject({ kind: "refused", stopped: true });
  });

  test("that is the first and is denied tells of several accounts, also on the next try", async () => {
    const { server } = serverAnswering(denied, denied);
    expect(await server("home", null)).toMatchObject({ failure: { kind: "several accounts" } });
    expect(await server("home", null)).toMatchObject({ failure: { kind: "several accounts" } });
  });

  test("that is denied after an answer tells of changed access", async () => {
    const { server } = serverAnswering({ ok: true, value: { ok: true, value: home } }, denied);
    await server("home", null);
    expect(await server("home", null)).toMatchObject({ kind: "failed", failure: { kind: "no permission" } });
  });
});
