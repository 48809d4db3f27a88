import { describe, expect, test } from "vitest";
import { fieldsOf, isGiven, mainField } from "../../../src/app/week/number-fields.ts";
import { WEEK_HEADERS } from "../../../src/workbook/tabs/team/columns.ts";
import { weekPlaces } from "../../../src/workbook/tabs/team/layout.ts";
import { FORMS } from "../../../src/workbook/tabs/team/made-for.ts";

describe.each(FORMS)("a tab on which a week is typed as %s", (form) => {
  const made = { form, compared: true };

  test("has a column for every number that is asked for", () => {
    const places = weekPlaces(made);
    for (const { key } of fieldsOf(made)) expect(places.has(key), WEEK_HEADERS[key]).toBe(true);
  });

  test("has one that stands for the week, and an Actual of its own where that is typed", () => {
    expect(fieldsOf(made).map(({ key }) => key)).toContain(mainField(made));
    expect(isGiven(made, "actual")).toBe(form !== "level");
  });
});
