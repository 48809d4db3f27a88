import type { Handed } from "../src/rpc/contract.ts";
import { SpreadsheetFile } from "../workbench/emulation/engine/file.ts";
import { type Person, personIn } from "../workbench/emulation/engine/person.ts";
import { type Addon, installAddon } from "../workbench/emulation/realm/addon.ts";
import { readProject } from "../workbench/emulation/realm/node-project.ts";
import { compileInNode } from "../workbench/emulation/realm/node-realm.ts";

/** A file with the shipped add-on in it. */
export interface Opened {
  readonly file: SpreadsheetFile;
  readonly addon: Addon;
  readonly person: Person;
}

/** Milliseconds of a service call by the script's clock: a build ends its steps by it, so no figure hangs on the machine. */
const CALL_TAKES = 30;

/** `beforeCall` learns of each service call, and of the file that it is made in. */
export function opened(
  dist: string,
  beforeCall: (method: string, file: SpreadsheetFile) => void = () => {},
): Opened {
  let clock = Date.UTC(2020, 4, 22);
  const file = SpreadsheetFile.create({ locale: "en_US", timeZone: "America/Los_Angeles" });
  const addon = installAddon({
    project: readProject(dist, "Breakthrough Team Tracker"),
    compile: (code) => compileInNode(code, () => clock),
    file,
    usedBefore: true,
    beforeCall: (method) => {
      clock += CALL_TAKES;
      beforeCall(method, file);
    },
  });
  addon.open();
  return { file, addon, person: personIn(file) };
}

export const teamName = (number: number): string => `Team ${number}`;

/** So many teams that raise an average in ten weeks, in the middle of them, each with its readings so far. */
export function cohortOf(teams: number): Handed {
  const names = Array.from({ length: teams }, (_, index) => teamName(index + 1));
  return {
    cohort: [
      ["Team", "Metric", "Unit", "Baseline", "Goal", "Start", "Weeks"],
      ...names.map((name) => [name, "Average", "percent", "43", "71", "2020-04-20", "10"]),
    ],
    readings: [
      ["Team", "Week", "Actual"],
      ...names.flatMap((name) =>
        [1, 2, 3, 4, 5].map((week) => [name, `${week}`, `${43 + week * 2 + (week % 2)}`]),
      ),
    ],
    settings: { start: "2020-04-20", weeks: 10 },
    asOf: "2020-05-22",
  };
}
