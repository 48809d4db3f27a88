import type { StoredWorkbook } from "../stored-workbook.ts";
import { element, show, tell } from "./dialog.ts";
import type { FileCommand } from "./menus.ts";
import { type Beginning, example, newWorkbook, own, type Shipped } from "./new-workbook.ts";

const REPLACES = "It takes the place of the workbook that is open, with all that was typed in it.";

async function agreed(title: string): Promise<boolean> {
  const buttons = [
    ["start", "Start"],
    ["cancel", "Cancel"],
  ] as const;
  return (await show({ title, text: [REPLACES], buttons })) === "start";
}

function chooser(caption: string, accept: string) {
  const input = element("input");
  input.type = "file";
  input.accept = accept;
  return { input, label: element("label", { text: caption, className: "wb-field" }, input) };
}

/** Asks for the files of a cohort; null where the person gave it up or chose none. */
async function chosenCohort(): Promise<Beginning | null> {
  const cohort = chooser("Cohort, one row a team (cohort.csv)", ".csv,.tsv,.txt");
  const readings = chooser("Readings, one row for a team's week (optional)", ".csv,.tsv,.txt");
  const settings = chooser("Settings (optional, settings.json)", ".json");
  const pressed = await show({
    title: "Start from a cohort file",
    text: [
      "The files stay on this computer. The columns are those of the examples; only Team is required.",
      REPLACES,
    ],
    content: element("div", {}, cohort.label, readings.label, settings.label),
    buttons: [
      ["start", "Start"],
      ["cancel", "Cancel"],
    ],
  });
  const file = cohort.input.files?.[0];
  if (pressed !== "start" || !file) return null;
  return own(file, readings.input.files?.[0], settings.input.files?.[0]);
}

/**
 * The File menu: three ways to begin anew.
 *
 * @param open stores a new workbook in place of the old one and opens it
 */
export function fileCommands(
  shipped: Shipped,
  open: (workbook: StoredWorkbook) => Promise<void>,
): readonly FileCommand[] {
  const starting = async (beginning: () => Promise<Beginning | null>) => {
    try {
      const begun = await beginning();
      if (begun !== null) await open(newWorkbook(shipped, begun));
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      await tell("Nothing was built", ...text.split("\n"));
    }
  };
  return [
    {
      name: "Start from the example (LAUSD South)",
      run: () => starting(async () => ((await agreed("Start from the example")) ? example() : null)),
    },
    { name: "Start from a cohort file…", run: () => starting(chosenCohort) },
    {
      name: "Start empty",
      run: () => starting(async () => ((await agreed("Start empty")) ? { kind: "empty" } : null)),
    },
  ];
}
