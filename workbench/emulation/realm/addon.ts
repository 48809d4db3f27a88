import type { SpreadsheetFile } from "../engine/file.ts";
import type { Edit } from "../engine/person.ts";
import type { AuthMode } from "../execution.ts";
import type { Account } from "../services/account.ts";
import type { Desk } from "../services/desk.ts";
import type { DocumentLock } from "../services/document-lock.ts";
import type { LogLine } from "../services/log.ts";
import type { Menu } from "../services/menu.ts";
import { registerCellFunctions } from "./cell-functions.ts";
import { carried } from "./crossing.ts";
import { type CustomFunction, publicFunctions } from "./declarations.ts";
import { clockEvent, editEvent, openEvent } from "./events.ts";
import { type Ended, execute, type Outcome, outcomeOf, type Run } from "./executor.ts";
import { functionBehind } from "./menu-choice.ts";
import type { Project } from "./project.ts";
import type { Compile } from "./realm.ts";
import { surround } from "./surroundings.ts";

export interface Installation {
  readonly project: Project;
  readonly compile: Compile;
  readonly file: SpreadsheetFile;
  /** Who sits in front of the screen; nobody if left out. */
  readonly desk?: Desk;
  /** Whether the add-on was used in this file before; until then `onOpen` may not see the file. */
  readonly usedBefore?: boolean;
  /** The person's language; "en" if left out. */
  readonly userLocale?: string;
  /** How many milliseconds another person's execution will still hold the document lock. */
  readonly heldElsewhere?: () => number;
  /** Learns of each service call before it is made; what it throws, the call throws. For tests of what then happens. */
  readonly beforeCall?: (method: string) => void;
  /** Learns of each service call after it took effect; what it throws, the call throws, as when its answer is lost. */
  readonly afterCall?: (method: string) => void;
  /** The add-on's document properties in this file. */
  readonly properties?: Map<string, string>;
  /** Whose account runs the scripts; a new one if left out. */
  readonly account?: Account;
}

/** The add-on in one file, as the people who use that file meet it. */
export interface Addon {
  /** The menus that `onOpen` added. If it failed there are none, and Sheets shows only its own Help item. */
  readonly menus: readonly Menu[];
  readonly customFunctions: readonly CustomFunction[];
  /** How often cells have called custom functions. */
  readonly customFunctionCalls: () => number;
  /** The names that the sidebar finds in `google.script.run`. */
  readonly serverFunctions: readonly string[];
  /** A person installs the add-on from within the file. */
  readonly install: () => void;
  /** A person opens the file. What fails is recorded and not shown, as in Sheets. */
  readonly open: () => void;
  /** A person has edited cells. What fails is recorded and not shown, as in Sheets. */
  readonly edited: (edit: Edit) => void;
  /**
   * A person clicks a menu item, named by the captions that lead to it.
   *
   * @throws what Sheets would show in a red box
   */
  readonly choose: (...captions: readonly string[]) => void;
  /** The sidebar calls a function through `google.script.run`. */
  readonly serve: (name: string, parameters: readonly unknown[]) => Outcome;
  /** A clock trigger runs a function, and nobody looks. What fails is recorded. */
  readonly runByClock: (name: string) => void;
  /**
   * The hour of the account's clock triggers has come: each runs its function, told which trigger it is. What fails is
   * recorded. Whether Apps Script always tells an add-on's trigger its file is not documented.
   */
  readonly clockStrikes: (place?: "in the file" | "without a file") => void;
  /** Every run so far, the latest last. Custom functions are not among them. */
  readonly ended: readonly Ended[];
  readonly log: readonly LogLine[];
  readonly lock: DocumentLock;
}

type How = Pick<Run, "seen" | "inFile">;
const SEEN: How = { seen: true };

/** Installs a project in a file: registers its custom functions, and waits for what people do. */
export function installAddon(installation: Installation): Addon {
  const { project, file } = installation;
  const script = installation.compile(project.code);
  const surroundings = surround(installation);
  const { menus, log, lock } = surroundings;
  const cells = registerCellFunctions(project.code, script, file, surroundings);
  const serverFunctions = publicFunctions(project.code);
  const ended: Ended[] = [];
  let used = installation.usedBefore ?? false;

  const run = (name: string, mode: AuthMode, parameters: Run["parameters"], how: How = SEEN): Outcome => {
    used ||= mode === "FULL";
    const end = execute(script, surroundings, { name, mode, ...how, parameters });
    ended.push(end);
    return end.outcome;
  };
  const trigger = (name: string, mode: AuthMode, event: Run["parameters"]) => {
    if (serverFunctions.includes(name)) run(name, mode, event);
  };
  const open = () => {
    menus.length = 0;
    const mode = used ? "LIMITED" : "NONE";
    trigger("onOpen", mode, openEvent(mode));
  };
  const choose = (...captions: readonly string[]) => {
    const outcome = run(functionBehind(menus, captions), "FULL", () => []);
    if (!outcome.ok) throw new Error(outcome.message);
  };
  const serve = (name: string, parameters: readonly unknown[]): Outcome => {
    const sent = outcomeOf(() => parameters.map((each, index) => carried(each, `argument ${index + 1}`)));
    if (!sent.ok) return sent;
    const outcome = run(name, "FULL", () => sent.value);
    return outcome.ok ? outcomeOf(() => carried(outcome.value, "the result")) : outcome;
  };
  return {
    menus,
    customFunctions: cells.described,
    customFunctionCalls: cells.calls,
    serverFunctions,
    install: () => trigger("onInstall", "FULL", openEvent("FULL")),
    open,
    edited: (edit) => trigger("onEdit", "LIMITED", editEvent(edit)),
    choose,
    serve,
    runByClock: (name) => void run(name, "FULL", () => [], { seen: false }),
    clockStrikes: (place = "in the file") => {
      // A trigger that runs may delete itself.
      for (const trigger of [...surroundings.account.triggers]) {
        run(trigger.runs, "FULL", clockEvent(trigger), { seen: false, inFile: place === "in the file" });
      }
    },
    ended,
    log,
    lock,
  };
}
