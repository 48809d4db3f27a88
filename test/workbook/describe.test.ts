import { expect, describe as group, test } from "vitest";
import { STATUSES, statusLabel } from "../../src/domain/status.ts";
import { describe } from "../../src/workbook/describe.ts";
import { SHEET_FUNCTIONS } from "../../src/workbook/functions.ts";
import { STANDINGS } from "../../src/workbook/tabs/grid/standing.ts";
import { FACTS } from "../../src/workbook/tabs/team/fact-keys.ts";
import { teamLayout } from "../../src/workbook/tabs/team/layout.ts";
import { STATUS_LABELS } from "../../src/workbook/words.ts";
import { day, goalWith } from "../domain/goals.ts";
import { COHORT, EVERY_TEAM, formulasOf, registersOf, teamWith } from "./cohorts.ts";

const formulas = formulasOf(EVERY_TEAM);
const known: ReadonlySet<string> = new Set(SHEET_FUNCTIONS);

/** A formula without its texts and the names of tabs, in which anything may stand. */
const bare = (text: string): string => text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, "");

const textsIn = (text: string): readonly string[] =>
  [...text.matchAll(/"((?:[^"]|"")*)"/g)].map(([, inner = ""]) => inner.replaceAll('""', '"'));

const where = ({ tab, place, text }: (typeof formulas)[number]) => `${tab.name}, ${place}: ${text}`;
const failing = (isWrong: (text: string) => boolean) =>
  formulas.filter(({ text }) => isWrong(bare(text))).map(where);

group("every generated formula", () => {
  test("uses only functions that all spreadsheets have", () => {
    const used = formulas.flatMap(({ text }) =>
      [...bare(text).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name = ""]) => name),
    );
    expect([...new Set(used)].filter((name) => !known.has(name))).toEqual([]);
  });

  test("holds no decimal number", () => {
    expect(failing((text) => /\d\.\d|\d\.|\.\d/.test(text))).toEqual([]);
  });

  test("holds no array constant", () => {
    expect(failing((text) => /[{}]/.test(text))).toEqual([]);
  });

  test("is computed again by itself only where the day to judge by comes from", () => {
    const volatile = failing((text) => /\b(?:NOW|TODAY|RAND|RANDBETWEEN|INDIRECT|OFFSET)\(/.test(text));
    expect(volatile).toEqual([
      "Cohort, row 16, column 2: =TODAY()",
      "Cohort, row 17, column 2: =INT(MAX(B16)+(MAX(B16)=0)*TODAY())",
    ]);
  });

  test("closes what it opens", () => {
    const depth = (text: string) => text.split("(").length - text.split(")").length;
    expect(failing((text) => depth(text) !== 0)).toEqual([]);
  });

  test("points at no tab by an address that is not quoted", () => {
    expect(failing((text) => text.includes("!"))).toEqual([]);
  });

  test("takes its status words from the one table; a tile leaves out that a verdict was only reported, and a student has words of its own", () => {
    const students = Object.values(STANDINGS).flatMap((words) => Object.values(words));
    const labels = [
      ...STATUS_LABELS,
      ...students,
      ...STATUS_LABELS.map((label) => label.replace(" (as reported)", "")),
    ];
    const said = formulas
      .flatMap(({ text }) => textsIn(text))
      .filter((text) => /^[★▲◆▼▽☆○×?–·] \p{Lu}/u.test(text));
    expect([...new Set(said)].filter((text) => !labels.includes(text))).toEqual([]);
  });
});

group("formats by condition", () => {
  const tabs = describe(registersOf(EVERY_TEAM));
  const withStatus = tabs.filter(({ kind }) => kind === "team" || kind === "rollup");

  test("never point at another sheet, which Google refuses", () => {
    const formats = formulas.filter(({ place }) => place === "conditional format");
    expect(formats.length).toBeGreaterThan(0);
    expect(formats.filter(({ text }) => text.includes("!")).map(where)).toEqual([]);
  });

  test.each(STATUSES.map((status) => [statusLabel(status), status] as const))(
    "show %s in its own colours",
    (word, status) => {
      for (const { conditionalFormats } of withStatus) {
        const ours = conditionalFormats.filter(
          ({ condition }) => condition.kind === "text is" && condition.text === word,
        );
        expect(ours).toMatchObject([{ fill: status.fill, color: status.text }]);
      }
    },
  );

  test("come before the band of the current week, which must not hide a status", () => {
    for (const { conditionalFormats } of withStatus) {
      const words = conditionalFormats.map(({ condition }) =>
        condition.kind === "text is" ? condition.text : "",
      );
      expect(words.slice(0, STATUSES.length)).toEqual(STATUS_LABELS);
    }
  });
});

group("the tabs of a workbook", () => {
  const namesFor = (names: readonly string[]) =>
    describe(registersOf(names.map((name) => teamWith(name, goalWith({}))))).map(({ name }) => name);

  test("stand in the order in which people need them", () => {
    expect(namesFor(["Fremont", "Banning"])).toEqual([
      "Rollup",
      "Fremont",
      "Banning",
      "Teams",
      "Charters",
      "Members",
      "Journal",
      "Bright spots",
      "Plans",
      "Cohort",
      "Data",
      "Digests",
    ]);
  });

  test("have names of their own, whatever the teams are called", () => {
    const names = namesFor(["Rollup", "data", "Algebra", "algebra", "COHORT"]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test("show all but Data and Digests", () => {
    expect(
      describe(registersOf([]))
        .filter(({ hidden }) => hidden)
        .map(({ name }) => name),
    ).toEqual(["Data", "Digests"]);
  });

  test("are described without a team, too", () => {
    expect(describe(registersOf([])).map(({ kind }) => kind)).toEqual([
      "rollup",
      "teams",
      "charters",
      "members",
      "journal",
      "brightSpots",
      "plans",
      "cohort",
      "data",
      "digests",
    ]);
  });

  test("are rectangles with a width for each column and a height for each row", () => {
    for (const { contents, styles, widths, heights } of describe(registersOf(EVERY_TEAM))) {
      expect(new Set(contents.map((line) => line.length))).toEqual(new Set([widths.length]));
      expect(new Set(styles.map((line) => line.length))).toEqual(new Set([widths.length]));
      expect([contents.length, styles.length]).toEqual([heights.length, heights.length]);
    }
  });
});

test("the first four columns of the rollup fit a phone: 362 pixels", () => {
  const rollup = describe(registersOf([])).find(({ kind }) => kind === "rollup");
  const width = rollup?.widths.slice(0, 4).reduce((sum, each) => sum + each, 0);
  expect(width).toBe(362);
});

test("the first six columns are the same on every team's tab", () => {
  for (const team of EVERY_TEAM) {
    expect(
      teamLayout(team, 8)
        .columns.slice(0, 6)
        .map(({ header }) => header),
    ).toEqual(["Week", "Week of", "Weekly target", "Actual", "Status", "Weeks ahead"]);
  }
});

test("every fact of every team has a formula beside its label", () => {
  const tabs = describe(registersOf(EVERY_TEAM)).filter(({ kind }) => kind === "team");
  expect(tabs).toHaveLength(EVERY_TEAM.length);
  for (const { contents } of tabs) {
    const block = contents.slice(0, FACTS.length).map((line) => line.slice(-2));
    expect(block.map(([label]) => label)).toEqual(
      FACTS.map((key) => ({ kind: "constant", value: { kind: "text", text: key } })),
    );
    expect(block.filter(([, fact]) => fact?.kind !== "formula")).toEqual([]);
  }
});

test("the 100th team costs as many formulas as the first", () => {
  const countFor = (teams: number) =>
    formulasOf(Array.from({ length: teams }, (_, index) => teamWith(`Team ${index}`, goalWith({})))).length;
  const [one, two, most, last] = [countFor(1), countFor(2), countFor(99), countFor(100)];
  expect(last - most).toBe(two - one);
});

group("the week table", () => {
  const weekRows = (changes: Parameters<typeof registersOf>[1], weeks: number) => {
    const team = teamWith("Algebra", goalWith({ weeks }));
    return describe(registersOf([team], changes)).find(({ kind }) => kind === "team")?.weekRows;
  };
  const breaks = [{ monday: day("2020-05-04"), reason: "Spring break" }];

  test("has a row for each week and each break between them", () => {
    expect(weekRows({}, 8)).toBe(8);
    expect(weekRows({ cohort: { ...COHORT, breaks } }, 8)).toBe(9);
  });

  test("keeps rows of a calendar that was longer", () => {
    const team = teamWith("Algebra", goalWith({ weeks: 8 }));
    const teams = [{ team, row: 2, joins: false, weekRows: 10, entries: [] }];
    expect(weekRows({ teams }, 8)).toBe(10);
  });
});
