import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { workbench } from "../../../workbench/server/main.ts";
import { type Serving, serve } from "../../../workbench/server/serve.ts";
import { workbookFile } from "../../../workbench/server/workbook-file.ts";

const stored = (name: string) =>
  JSON.stringify({
    breakthroughWorkbench: 1,
    file: { id: "file", name, timeZone: "UTC", workbook: { sheets: [] } },
    properties: {},
  });

let folder: string;
let path: string;
let serving: Serving;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "workbench-"));
  path = join(mkdtempSync(join(tmpdir(), "workbench-")), "workbench.json");
  writeFileSync(join(folder, "index.html"), "<p>page</p>");
  serving = await serve(folder, workbookFile(path), 0);
});

afterEach(() => serving.stop());

const own = () => ({ origin: serving.address.slice(0, -1), "content-type": "application/json" });

const put = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${serving.address}workbook`, { method: "PUT", body, headers: { ...own(), ...headers } });

/** `fetch` does not let its caller choose the host, nor keep the dots of a path. */
function raw(target: string, host: string): Promise<number | undefined> {
  const { port } = new URL(serving.address);
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path: target, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on("error", reject);
    sent.end();
  });
}

it("serves the page's files and no others", async () => {
  expect(await (await fetch(serving.address)).text()).toBe("<p>page</p>");
  expect(await raw("/../../etc/passwd", new URL(serving.address).host)).toBe(404);
  expect(await raw("/..%2f..%2fetc%2fpasswd", new URL(serving.address).host)).toBe(404);
});

it("has no workbook until one is stored, and gives back what was stored", async () => {
  expect((await fetch(`${serving.address}workbook`)).status).toBe(404);
  expect((await put(stored("one"))).status).toBe(204);
  expect(await (await fetch(`${serving.address}workbook`)).text()).toBe(stored("one"));
});

it("leaves nothing beside the stored file", async () => {
  await put(stored("one"));
  expect(readdirSync(dirname(path))).toEqual(["workbench.json"]);
});

it("refuses a writer that has not seen what is stored", async () => {
  const version = (await put(stored("one"))).headers.get("etag") ?? "";
  expect((await put(stored("two"))).status).toBe(412);
  expect((await put(stored("two"), { "if-match": version })).status).toBe(204);
  expect((await put(stored("three"), { "if-match": version })).status).toBe(412);
  expect(readFileSync(path, "utf8")).toBe(stored("two"));
});

it("refuses pages of other origins, the sandboxed sidebar, and other names for this machine", async () => {
  expect((await put(stored("one"), { origin: "http://example.com" })).status).toBe(403);
  expect((await put(stored("one"), { origin: "null" })).status).toBe(403);
  expect(await raw("/workbook", "example.com")).toBe(403);
  expect(existsSync(path)).toBe(false);
});

it.each([
  ["half a workbook", stored("one").slice(0, 60), "is not complete JSON"],
  ["a foreign file", '{"sheets": []}', "is JSON, but no workbook of this workbench"],
  ["a workbook of a later version", '{"breakthroughWorkbench": 2}', "is a workbook of version 2"],
])("refuses to start on %s, says why, and leaves it as it is", async (_, content, sentence) => {
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  writeFileSync(path, content);
  expect(await workbench(["--file", path, "--port", "0"], folder, path)).toBe(1);
  expect(said.mock.calls.flat().join("\n")).toContain(`${path} ${sentence}`);
  expect(readFileSync(path, "utf8")).toBe(content);
  said.mockRestore();
});

it("never writes over a file that another program has put there since", async () => {
  writeFileSync(path, "minutes of the meeting");
  const answer = await put(stored("one"));
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain("is not complete JSON");
  expect(readFileSync(path, "utf8")).toBe("minutes of the meeting");
});

it("takes the next free port", async () => {
  const taken = Number(new URL(serving.address).port);
  const next = await serve(folder, workbookFile(path), taken);
  expect(Number(new URL(next.address).port)).toBeGreaterThan(taken);
  await next.stop();
});
