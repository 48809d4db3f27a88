import { expect, test } from "vitest";
import type { Outcome } from "../../../../workbench/emulation/realm/executor.ts";
import { googleScriptRun } from "../../../../workbench/emulation/realm/google-script-run.ts";

const server = async (name: string, parameters: readonly unknown[]): Promise<Outcome> =>
  name === "fails" ? { ok: false, message: "No such team" } : { ok: true, value: [name, ...parameters] };

const run = googleScriptRun(["echo", "fails"], server);

test("a success reaches the success handler with the user object", async () => {
  const reached = await new Promise((done) => {
    const runner = run.withSuccessHandler((value, userObject) => done([value, userObject]));
    runner.withUserObject("row 3").echo(1, "a");
  });
  expect(reached).toEqual([["echo", 1, "a"], "row 3"]);
});

test("a failure reaches the failure handler with its message", async () => {
  const reached = await new Promise<unknown>((done) => {
    run.withFailureHandler((error) => done(error.message)).fails();
  });
  expect(reached).toBe("No such team");
});

test("handlers belong to the calls that were made with them", async () => {
  const reached: unknown[] = [];
  const pause = () => new Promise((done) => setTimeout(done));
  const first = run.withSuccessHandler(() => reached.push("first"));
  first.withSuccessHandler(() => reached.push("second"));
  first.echo();
  await pause();
  expect(reached).toEqual(["first"]);
});

test("a function that the server lacks is no member", () => {
  expect("secret_" in run).toBe(false);
});
