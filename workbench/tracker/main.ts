import { writeFileSync } from "node:fs";
import { faultText } from "../../src/rpc/fault-text.ts";
import { xlsxOf } from "../xlsx/xlsx.ts";
import { build, newFile } from "./build-file.ts";
import { handedFiles } from "./handed-files.ts";
import { readOptions, USAGE } from "./options.ts";
import { workbookJson } from "./workbook-json.ts";

/** The command: builds the workbook in the emulation with the shipped bundle. Gives the exit code. */
export async function tracker(args: readonly string[], dist: string): Promise<number> {
  try {
    const options = readOptions(args);
    const { file, addon } = newFile(dist, options);
    const reply = build(addon, handedFiles(options));
    if (!reply.ok) {
      for (const fault of reply.faults) console.error(faultText(fault));
      console.error(reply.faults.length === 0 ? reply.message : "Nothing was built.");
      return 1;
    }
    if (options.json !== null)
      writeFileSync(options.json, `${JSON.stringify(workbookJson(file), null, 2)}\n`);
    if (options.xlsx !== null) writeFileSync(options.xlsx, await xlsxOf(file));
    const teams = reply.value.teams.length === 1 ? "1 team" : `${reply.value.teams.length} teams`;
    console.log(`${teams} built, ${reply.value.readings} readings.`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error(`\nUsage: ${USAGE}`);
    return 1;
  }
}
