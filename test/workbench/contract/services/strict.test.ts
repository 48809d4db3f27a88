import { expect, test } from "vitest";
import { enumeration } from "../../../../workbench/emulation/enumeration.ts";
import { emulated } from "../../../../workbench/emulation/strict.ts";

class Bell extends emulated("Bell") {
  readonly #sound = "ding";

  ring(): string {
    return this.#sound;
  }
}

test("an emulated class has its own members", () => {
  expect(new Bell().ring()).toBe("ding");
});

test("a member that is not emulated throws its own name", () => {
  expect(() => Reflect.get(new Bell(), "setVolume")).toThrow("Bell.setVolume is not emulated.");
});

test("an emulated object can be awaited, written as JSON and turned into text", async () => {
  const bell = new Bell();
  expect(await Promise.resolve(bell)).toBe(bell);
  expect(JSON.stringify(bell)).toBe("{}");
  expect(String(bell)).toBe("[object Object]");
});

test("an enum's values equal themselves, differ from their names, and print as their names", () => {
  const Colour = enumeration<{ readonly RED: unknown; readonly BLUE: unknown }>(["RED", "BLUE"]);
  expect(Colour.RED).toBe(Colour.RED);
  expect(Colour.RED).not.toBe("RED");
  expect(String(Colour.RED)).toBe("RED");
  expect(JSON.stringify([Colour.BLUE])).toBe('["BLUE"]');
});
