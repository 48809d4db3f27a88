import { expect, test } from "vitest";
import { type AuthMode, Execution } from "../../../../workbench/emulation/execution.ts";
import { PropertiesServiceEmulation } from "../../../../workbench/emulation/services/properties-service.ts";

function propertiesOf(store = new Map<string, string>(), mode: AuthMode = "FULL") {
  return new PropertiesServiceEmulation(new Execution(mode), store).getDocumentProperties();
}

test("executions in one file share its document properties", () => {
  const store = new Map<string, string>();
  propertiesOf(store).setProperty("version", "3");
  expect(propertiesOf(store).getProperty("version")).toBe("3");
  expect(propertiesOf().getProperty("version")).toBeNull();
});

test("properties are set and deleted one by one or together", () => {
  const properties = propertiesOf()
    .setProperties({ a: "1", b: "2" })
    .deleteProperty("a")
    .setProperty("c", "3");
  expect(properties.getProperties()).toEqual({ b: "2", c: "3" });
  expect(properties.setProperties({ d: "4" }, true).getKeys()).toEqual(["d"]);
  expect(properties.deleteAllProperties().getKeys()).toEqual([]);
});

test("a value holds 9 KB and no more", () => {
  const properties = propertiesOf().setProperty("full", "x".repeat(9 * 1024));
  expect(() => properties.setProperty("over", "x".repeat(9 * 1024 + 1))).toThrow("Argument too large: value");
  expect(() => properties.setProperty("wide", "é".repeat(9 * 512 + 1))).toThrow("Argument too large: value");
});

test("a store holds 500 KB and no more", () => {
  const properties = propertiesOf();
  const fill = () => {
    for (let index = 0; index < 56; index += 1) properties.setProperty(`k${index}`, "x".repeat(9 * 1024));
  };
  expect(fill).toThrow("You have exceeded the property storage quota.");
  expect(properties.getKeys()).toHaveLength(55);
});

test("the menu of an unused add-on may not see properties", () => {
  expect(() => propertiesOf(new Map(), "NONE")).toThrow("PropertiesService.getDocumentProperties");
});
