import { describe, expect, test } from "vitest";
import { type AuthMode, Execution } from "../../../../workbench/emulation/execution.ts";
import { newAccount } from "../../../../workbench/emulation/services/account.ts";
import { ScriptAppEmulation } from "../../../../workbench/emulation/services/script-app.ts";

const SCRIPT_APP = "https://www.googleapis.com/auth/script.scriptapp";

function script(account = newAccount(), mode: AuthMode = "FULL") {
  const permissions = { listed: [SCRIPT_APP], refused: account.refused };
  return new ScriptAppEmulation(new Execution(mode), account, permissions);
}

const daily = (app: ScriptAppEmulation) =>
  app.newTrigger("ring").timeBased().everyDays(1).atHour(7).inTimezone("America/Los_Angeles").create();

test("ScriptApp has the modes", () => {
  expect(Object.keys(script().AuthMode)).toEqual(["NONE", "LIMITED", "CUSTOM_FUNCTION", "FULL"]);
});

describe("a clock trigger", () => {
  test("is found again by its id, and deleted", () => {
    const app = script();
    const made = daily(app);
    const [found] = app.getProjectTriggers();
    expect([found?.getUniqueId(), found?.getHandlerFunction(), found?.getEventType()]).toEqual([
      made.getUniqueId(),
      "ring",
      app.EventType.CLOCK,
    ]);
    app.deleteTrigger(made);
    expect(app.getProjectTriggers()).toEqual([]);
    expect(() => app.deleteTrigger(made)).toThrow("The trigger was not found");
  });

  test("is the only one of its account in the file", () => {
    const app = script();
    daily(app);
    expect(() => daily(app)).toThrow("This add-on has created too many time-based triggers in this document");
  });

  test("is not seen by another account", () => {
    daily(script());
    expect(script().getProjectTriggers()).toEqual([]);
  });

  test("needs an hour of the day, a time zone and how often", () => {
    const builder = () => script().newTrigger("ring").timeBased();
    expect(() => builder().create()).toThrow("how often");
    expect(() => builder().atHour(24)).toThrow("atHour");
    expect(() => builder().everyDays(0)).toThrow("everyDays");
    expect(() => builder().inTimezone("Nowhere/At_all")).toThrow();
    expect(() => Reflect.get(builder(), "everyMinutes")).toThrow("not emulated");
  });
});

describe("permission", () => {
  test("is complete in an account that granted everything", () => {
    const app = script();
    const info = app.getAuthorizationInfo(app.AuthMode.FULL);
    expect(info.getAuthorizationStatus()).toBe(app.AuthorizationStatus.NOT_REQUIRED);
    expect(info.getAuthorizationUrl()).toBeNull();
  });

  test("that was taken back is required, with an address at which to give it; triggers are out of reach", () => {
    const account = newAccount();
    account.refused.add(SCRIPT_APP);
    const app = script(account);
    const info = app.getAuthorizationInfo(app.AuthMode.FULL);
    expect(info.getAuthorizationStatus()).toBe(app.AuthorizationStatus.REQUIRED);
    expect(info.getAuthorizationUrl()).toMatch(/^https:/);
    expect(() => app.getProjectTriggers()).toThrow(`Required permissions: ${SCRIPT_APP}`);
    expect(() => app.newTrigger("ring")).toThrow(`Required permissions: ${SCRIPT_APP}`);
  });

  test("is required for nothing in the lesser modes", () => {
    const account = newAccount();
    account.refused.add(SCRIPT_APP);
    const app = script(account);
    expect(app.getAuthorizationInfo(app.AuthMode.LIMITED).getAuthorizationStatus()).toBe(
      app.AuthorizationStatus.NOT_REQUIRED,
    );
  });

  test.each<AuthMode>(["NONE", "LIMITED", "CUSTOM_FUNCTION"])(
    "triggers cannot be seen in AuthMode.%s",
    (mode) => {
      expect(() => script(newAccount(), mode).getProjectTriggers()).toThrow("ScriptApp.getProjectTriggers");
    },
  );
});
