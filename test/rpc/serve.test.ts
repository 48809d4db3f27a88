import { expect, test } from "vitest";
import { NothingDone } from "../../src/rpc/nothing-done.ts";
import { replied } from "../../src/rpc/serve.ts";

test("what was stopped on its way says so, since a part of it may stand in the file", () => {
  const stopped = replied(() => {
    throw new Error("Service timed out: Spreadsheets");
  });
  expect(stopped).toMatchObject({
    ok: false,
    stopped: true,
    message: expect.stringContaining("What was saved stays."),
  });
});

test("what was stopped before its first change is a refusal like others, and so is a reply that refuses", () => {
  const sentence = "Someone else is saving in this file right now. Nothing was changed.";
  const waited = replied(() => {
    throw new NothingDone(sentence);
  });
  expect(waited).toEqual({ ok: false, message: sentence, faults: [] });
  const refusal = { ok: false, message: "No.", faults: [] } as const;
  expect(replied(() => refusal)).toEqual(refusal);
});
