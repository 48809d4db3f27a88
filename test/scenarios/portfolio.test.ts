import { describe, expect, test } from "vitest";
import { settingRow } from "../../src/workbook/tabs/settings.ts";
import { Drive } from "../../workbench/emulation/engine/drive.ts";
import { SpreadsheetFile } from "../../workbench/emulation/engine/file.ts";
import { calls } from "./calls.ts";
import { HERE } from "./place.ts";
import {
  beside,
  built,
  errors,
  lastRun,
  lausdSouth,
  opened,
  ourTabs,
  repaired,
  shared,
  spreadsheetIn,
  tab,
  tabNames,
  teams,
  types,
  type Workbook,
  workbookOf,
  writes,
} from "./workbook.ts";

const choose = ({ addon }: Workbook) => addon.choose("Breakthrough Team Tracker", "Portfolio");
const address = (id: string) => `https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`;

/** A cohort in a file of its own, on the drive. */
function cohort(drive: Drive, id: string, handed: Parameters<typeof built>[1]): Workbook {
  return copied(drive, id, workbookOf(handed));
}

/** A copy of a file, on the drive under an id of its own. */
function copied(drive: Drive, id: string, { file }: Workbook): Workbook {
  const stored = JSON.parse(JSON.stringify(file));
  const workbook = opened({}, SpreadsheetFile.fromJSON({ ...stored, id }));
  drive.add(workbook.file);
  return workbook;
}

const ID = "portfolio";

/** A new portfolio; it is made once, and opened again for each test. */
const portfolio = (drive: Drive): Workbook => openedOn(drive, stored());
const stored = shared(() => JSON.stringify(made(SpreadsheetFile.create({ ...HERE, id: ID })).file));

/** A portfolio that reads the cohort `one`, by the link in its first row; opened on a drive where that is connected. */
function reading(drive: Drive): Workbook {
  allow(drive, "one");
  return openedOn(drive, withLink());
}
const withLink = shared(() => {
  const all = portfolio(new Drive());
  types(all, "Cohorts", "A2", address("one"));
  return JSON.stringify(all.file);
});

const openedOn = (drive: Drive, file: string): Workbook =>
  opened(
    {},
    SpreadsheetFile.fromJSON(JSON.parse(file), () => new Date(), drive),
  );

function made(file: SpreadsheetFile): Workbook {
  const workbook = opened({}, file);
  choose(workbook);
  return workbook;
}

/** Allows access between the portfolio and a cohort, as one click in the past did: nothing is computed for it. */
const allow = (drive: Drive, id: string): void => drive.allowAccess(SpreadsheetFile.create({ id: ID }), id);

/** Pastes the link of a cohort to which access is allowed into the next row. */
function lists(workbook: Workbook, drive: Drive, row: number, id: string): void {
  allow(drive, id);
  types(workbook, "Cohorts", `A${row}`, address(id));
}

/** The cells of one tab; a snapshot would read all the imports, too. */
function cells(workbook: Workbook, name: string): readonly (readonly unknown[])[] {
  const sheet = spreadsheetIn(workbook.file).getSheetByName(name);
  if (sheet === null) throw new Error(`The file has no tab ${name}.`);
  return sheet.getDataRange().getValues();
}

const state = (workbook: Workbook, row: number) => cells(workbook, "Cohorts")[row - 1]?.[4];

/** A row of Portfolio or Priorities by the headers above it; a blank is left out. */
function line(workbook: Workbook, name: string, first: string): Readonly<Record<string, unknown>> {
  const values = cells(workbook, name);
  const top = values.findIndex((each) => each.includes("Teams"));
  const row = values.find((each, index) => index > top && each[0] === first) ?? [];
  return Object.fromEntries(
    (values[top] ?? []).flatMap((header, index) =>
      row[index] === "" || index === 0 ? [] : [[String(header), row[index]]],
    ),
  );
}

const countedByPriority = (all: Workbook): number =>
  cells(all, "Priorities")
    .slice(2)
    .reduce((sum, [, number]) => sum + Number(number), 0);

/** What the rollups of cohorts count together, under the headers of a portfolio. */
function summed(...cohorts: readonly Workbook[]): Readonly<Record<string, number>> {
  const sum = (...labels: readonly string[]) =>
    cohorts.reduce(
      (all, each) => all + labels.reduce((one, label) => one + Number(beside(tab(each, "Rollup"), label)), 0),
      0,
    );
  return {
    Teams: sum("teams"),
    "▲ On track": sum("on track"),
    "◆ Close": sum("close"),
    "▼ Behind": sum("behind"),
    "– No update": sum("no update"),
    "Not judged yet": sum("due", "goal not recorded", "baseline not recorded", "not started"),
    ended: sum("ended"),
    achieved: sum("achieved"),
    "Open asks": sum("asks"),
  };
}

/** The same counts off a row of a portfolio, where a blank is a zero. */
function shown(row: Readonly<Record<string, unknown>>): Readonly<Record<string, number>> {
  const number = (header: string) => Number(row[header] ?? 0);
  const [, achieved = 0, ended = 0] = /^(\d+) of (\d+) achieved/.exec(String(row["Ended"] ?? "")) ?? [];
  return {
    Teams: number("Teams"),
    "▲ On track": number("▲ On track"),
    "◆ Close": number("◆ Close"),
    "▼ Behind": number("▼ Behind"),
    "– No update": number("– No update"),
    "Not judged yet": number("Not judged yet"),
    ended: Number(ended),
    achieved: Number(achieved),
    "Open asks": number("Open asks"),
  };
}

/** The published cohort with a priority for each team. */
function south() {
  const handed = lausdSouth("2020-05-22", "with readings");
  const priority = (row: number) => (row === 0 ? "Priority" : ["Literacy", "Attendance"][row % 2]);
  const table = handed.cohort.map((each, row) => [...each, priority(row) ?? ""]);
  return { ...handed, cohort: table, settings: { ...(handed.settings as object), name: "South, spring" } };
}

/** Three cohorts in three phases, and a fourth that is another’s file. */
function district() {
  const drive = new Drive();
  const running = cohort(drive, "running", south());
  const over = copied(drive, "over", running);
  types(over, "Cohort", `B${settingRow("name")}`, "East, winter");
  types(over, "Cohort", `B${settingRow("asOf")}`, "2020-07-01");
  const ahead = cohort(drive, "ahead", {
    ...teams(["Reading", "Attendance"], { asOf: "2020-04-01" }),
    settings: { name: "North, summer", start: "2020-04-20", weeks: 8 },
  });
  drive.addUnreadable("closed");
  const all = portfolio(drive);
  for (const [index, id] of ["running", "over", "ahead"].entries()) lists(all, drive, index + 2, id);
  types(all, "Cohorts", "A6", address("closed"));
  return { drive, running, over, ahead, all };
}

describe("a portfolio of three cohorts in three phases, and a file that is not shared", () => {
  const ofDistrict = shared(district);

  test("stands on tabs of its own, of which the imports are hidden", () => {
    const { all } = ofDistrict();
    expect(ourTabs(all)).toEqual(["portfolio", "priorities", "cohorts", "imports"]);
    expect(tab(all, "Imports").hidden).toBe(true);
  });

  test.each([
    ["South, spring", "running"],
    ["East, winter", "over"],
    ["North, summer", "ahead"],
  ] as const)("counts %s as its own rollup does", (name, phase) => {
    const { all, [phase]: workbook } = ofDistrict();
    expect(shown(line(all, "Portfolio", name))).toEqual(summed(workbook));
    expect(line(all, "Portfolio", name)["Now"]).toBe(tab(workbook, "Rollup").values[0]?.[0]);
  });

  test("sums them up in its first line and in its count line", () => {
    const { running, over, ahead, all } = ofDistrict();
    const total = summed(running, over, ahead);
    expect(shown(line(all, "Portfolio", "All cohorts"))).toEqual(total);
    expect(
      cells(all, "Portfolio")
        .slice(0, 3)
        .map(([left, right]) => [left, right]),
    ).toEqual([
      [
        "3 cohorts",
        `${total["▲ On track"]} on track · ${total["◆ Close"]} close · ${total["▼ Behind"]} behind`,
      ],
      ["14 teams", "4 open asks, oldest 51 days · 5 not judged yet · 6 ended, 5 of 6 achieved"],
      ["Read", "1 cohort is left out of these numbers: the Cohorts tab says why."],
    ]);
  });

  test("says in words what keeps a cohort out, and shows no error but where a click is wanted", () => {
    const { all } = ofDistrict();
    expect([2, 3, 4, 5].map((row) => state(all, row))).toEqual(["6 teams", "6 teams", "2 teams", ""]);
    expect(state(all, 6)).toMatch(/^Not connected: point at Contract and choose Allow access, /);
    expect(line(all, "Portfolio", "Row 6 of Cohorts")).toEqual({ Now: "Left out" });
    expect(errors(all)).toEqual(["Cohorts, row 6, column 3: #REF!"]);
    expect(all.file.errorMessage("Cohorts", "C6")).toBe("You don't have permissions to access that sheet.");
  });

  test("counts a priority that several cohorts name as one", () => {
    const { all } = ofDistrict();
    expect(line(all, "Priorities", "Literacy")["Teams"]).toBe(6);
    expect(line(all, "Priorities", "Attendance")["Teams"]).toBe(6);
    expect(line(all, "Priorities", "No priority")["Teams"]).toBe(2);
    expect(countedByPriority(all)).toBe(14);
  });

  test("keeps its counts together however the cohorts are ordered, and leaves blank rows out", () => {
    const { all } = ofDistrict();
    const names = cells(all, "Portfolio")
      .slice(6)
      .map(([name]) => name);
    expect(names.filter((name) => name !== "")).toEqual([
      "South, spring",
      "East, winter",
      "North, summer",
      "Row 6 of Cohorts",
    ]);
  });
});

test("a number that is typed in a cohort, and an ask, arrive when the portfolio is computed again", () => {
  const drive = new Drive();
  const running = cohort(drive, "one", south());
  const all = reading(drive);
  const name = "South, spring";
  const before = line(all, "Portfolio", name);
  const banning = tab(running, "Banning Algebra 1");
  const week5 = banning.values.findIndex((each) => each[0] === 5) + 1;
  types(running, "Banning Algebra 1", `D${week5}`, "80%");
  expect(line(all, "Portfolio", name)).toEqual(before);
  all.file.recompute();
  expect(shown(line(all, "Portfolio", name))).toEqual(summed(running));
  expect(line(all, "Portfolio", name)).not.toEqual(before);
});

test("a tab that was deleted comes back, and everything is read from it once its links are pasted again", () => {
  const drive = new Drive();
  cohort(drive, "one", teams(["Algebra", "Reading"]));
  const all = reading(drive);
  const before = cells(all, "Portfolio");
  all.person.deletesSheet("Cohorts");
  choose(all);
  lists(all, drive, 2, "one");
  expect(errors(all)).toEqual([]);
  expect(cells(all, "Portfolio")).toEqual(before);
});

test("columns of people’s on Cohorts end up behind ours, and its links stay", () => {
  const drive = new Drive();
  cohort(drive, "one", teams(["Algebra", "Reading"]));
  const all = reading(drive);
  const before = cells(all, "Portfolio");
  all.person.insertsColumns("Cohorts", 2);
  types(all, "Cohorts", "B1", "Who asks");
  types(all, "Cohorts", "B2", "Ms Rivera");
  choose(all);
  expect(all.alerts).toEqual([]);
  const [headers = [], first = []] = tab(all, "Cohorts").values;
  expect([headers[1], headers.at(-1), first.at(-1)]).toEqual(["Tab", "Who asks", "Ms Rivera"]);
  expect(first[0]).toBe(address("one"));
  expect(errors(all)).toEqual([]);
  expect(cells(all, "Portfolio")).toEqual(before);
});

describe("a link that waits for its click", () => {
  test("asks for it in the one cell that imports, and for nothing after it", () => {
    const drive = new Drive();
    cohort(drive, "one", teams(["Algebra"]));
    const all = portfolio(drive);
    types(all, "Cohorts", "A2", address("one"));
    expect(all.file.errorMessage("Cohorts", "C2")).toBe("You need to connect these sheets.");
    expect(state(all, 2)).toMatch(/^Not connected/);
    drive.allowAccess(all.file, "one");
    expect(state(all, 2)).toBe("1 team");
    expect(errors(all)).toEqual([]);
  });
});

describe("a cohort that cannot be counted", () => {
  function withOne(change: (source: Workbook) => void) {
    const drive = new Drive();
    const source = cohort(drive, "one", teams(["Algebra", "Reading"]));
    change(source);
    const all = reading(drive);
    return { drive, source, all };
  }
  const data = ({ file }: Workbook) => {
    const sheet = spreadsheetIn(file).getSheetByName("Data");
    if (sheet === null) throw new Error("The file has no Data.");
    return sheet;
  };
  const teamsCounted = (all: Workbook) => line(all, "Portfolio", "All cohorts")["Teams"];

  test("of another contract is left out in words", () => {
    const { all } = withOne((source) => void data(source).getRange("A2:A3").setValue(2));
    expect(state(all, 2)).toBe(
      "Left out: its Data follows contract 2, and this portfolio reads contract 1. Bring the older of the two up to date with Repair.",
    );
    expect(teamsCounted(all)).toBe(0);
  });

  test("without a team says so", () => {
    const { all } = withOne((source) => void data(source).getRange("A2:BF3").clearContent());
    expect(state(all, 2)).toMatch(/^No team yet\./);
  });

  test("whose tab is something else is left out", () => {
    const { all } = withOne(() => {});
    types(all, "Cohorts", "B2", "Cohort");
    expect(state(all, 2)).toBe("Left out: this tab is not the Data of a cohort.");
    types(all, "Cohorts", "B2", "Nowhere");
    expect(all.file.errorMessage("Cohorts", "C2")).toBe("Cannot find range or sheet for imported range.");
    expect(state(all, 2)).toMatch(/^Not connected/);
    expect(teamsCounted(all)).toBe(0);
  });

  test("whose Data was renamed is read under its new name", () => {
    const { all } = withOne((source) => void data(source).setName("Our data"));
    expect(state(all, 2)).toMatch(/^Not connected/);
    types(all, "Cohorts", "B2", "Our data");
    expect(state(all, 2)).toBe("2 teams");
  });

  test("that stands twice is counted once, whatever the two links look like", () => {
    const { all } = withOne(() => {});
    types(all, "Cohorts", "A4", "one");
    expect(state(all, 4)).toBe("Left out: this spreadsheet stands in a row above already.");
    expect(teamsCounted(all)).toBe(2);
  });

  test("whose last columns were deleted is left out whole", () => {
    const { all } = withOne((source) => void data(source).deleteColumns(30, 25));
    expect(state(all, 2)).toMatch(/^Left out: connected, but its teams could not be read\./);
    expect(teamsCounted(all)).toBe(0);
  });

  test("that has more teams than are read is left out whole", () => {
    const { drive, all } = withOne(() => {});
    drive.add(copies("large", 101));
    lists(all, drive, 3, "large");
    expect(state(all, 3)).toBe("Left out: it has more than 100 teams.");
    expect(teamsCounted(all)).toBe(2);
  });
});

/** A file whose Data holds the rows of a built cohort again and again. */
function copies(id: string, rows: number): SpreadsheetFile {
  const [headers = [], ...lines] = tab(workbookOf(south()), "Data").values;
  const used = lines.filter((each) => each[3] !== "");
  const repeated = Array.from({ length: rows }, (_, index) => used[index % used.length] ?? []);
  const file = SpreadsheetFile.create({ ...HERE, id });
  const [sheet] = spreadsheetIn(file).getSheets();
  if (sheet === undefined) throw new Error("The file has no sheet.");
  sheet.setName("Data").insertColumnsAfter(1, headers.length);
  sheet
    .getRange(1, 1, rows + 1, headers.length)
    .setValues([headers, ...repeated].map((each) => headers.map((_, index) => each[index] ?? "")));
  return file;
}

test.each([
  [6, 5],
  [2, 100],
])("%i cohorts of %i teams are counted, by team and by priority", (cohorts, size) => {
  const drive = new Drive();
  const all = portfolio(drive);
  for (let index = 0; index < cohorts; index++) {
    drive.add(copies(`c${index}`, size));
    lists(all, drive, index + 2, `c${index}`);
  }
  expect(line(all, "Portfolio", "All cohorts")["Teams"]).toBe(cohorts * size);
  expect(countedByPriority(all)).toBe(cohorts * size);
});

describe("Portfolio", () => {
  test("chosen again restores what is ours, keeps the links, and changes nothing where nothing differs", () => {
    const drive = new Drive();
    cohort(drive, "one", teams(["Algebra"]));
    const all = portfolio(drive);
    lists(all, drive, 3, "one");
    const before = cells(all, "Portfolio");
    choose(all);
    expect(writes(lastRun(all)).filter((call) => call.includes("setValues"))).toEqual([]);
    types(all, "Portfolio", "C6", "99");
    types(all, "Cohorts", "E3", "mine");
    choose(all);
    expect(cells(all, "Portfolio")).toEqual(before);
    expect(state(all, 3)).toBe("1 team");
    expect(cells(all, "Cohorts")[2]?.[0]).toBe(address("one"));
  });

  test("is refused in the file of a cohort, and a cohort in the file of a portfolio", () => {
    const one = opened();
    built(one, teams(["Algebra"]));
    const names = tabNames(one);
    choose(one);
    expect(one.alerts.at(-1)).toMatch(
      /^This file holds a cohort\. A portfolio reads the cohorts of other files/,
    );
    expect(tabNames(one)).toEqual(names);

    const all = portfolio(new Drive());
    const sentence = /^This file is a portfolio\. A cohort needs a spreadsheet of its own/;
    for (const name of ["preview", "build"] as const) {
      expect(calls(all, name, teams(["Algebra"]))).toMatchObject({
        ok: false,
        message: expect.stringMatching(sentence),
      });
    }
    expect(ourTabs(all)).toEqual(["portfolio", "priorities", "cohorts", "imports"]);
  });

  test("that was stopped is whole when it is chosen again", () => {
    for (const last of [4, 25, 60]) {
      let made = 0;
      const beforeCall = () => {
        made += 1;
        if (made > last) throw new Error("Exceeded maximum execution time");
      };
      const stopped = opened({ beforeCall });
      choose(stopped);
      expect(stopped.alerts.at(-1)).toContain("“Exceeded maximum execution time”");
      const again = opened({}, SpreadsheetFile.fromJSON(JSON.parse(JSON.stringify(stopped.file))));
      choose(again);
      expect(tabNames(again)).toEqual(["Portfolio", "Priorities", "Cohorts", "Imports"]);
      expect(errors(again)).toEqual([]);
    }
  });

  test("is what Repair names in such a file", () => {
    const all = portfolio(new Drive());
    repaired(all);
    expect(all.alerts.at(-1)).toMatch(/^This file is a portfolio\./);
  });

  test("takes its arguments apart with semicolons in a file with decimal commas", () => {
    const drive = new Drive();
    cohort(drive, "one", teams(["Algebra"]));
    const all = made(SpreadsheetFile.create({ id: ID, drive, locale: "de_DE" }));
    lists(all, drive, 2, "one");
    expect(state(all, 2)).toBe("1 team");
    expect(errors(all)).toEqual([]);
  });
});
