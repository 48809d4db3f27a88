import { parseArgs } from "node:util";

export const USAGE = "npm run push -- [--script-id ID] [--dry-run]";

/** What stands in .clasp.json until a script was named. */
export const NO_SCRIPT = "put-your-script-id-here";

/**
 * Reads the command line.
 *
 * @param {readonly string[]} args
 * @returns {{ scriptId: string | null, dryRun: boolean }}
 * @throws Error with a sentence where it is not understood
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args: [...args],
    options: { "script-id": { type: "string" }, "dry-run": { type: "boolean" } },
    strict: true,
    allowPositionals: false,
  });
  const given = values["script-id"];
  return { scriptId: given === undefined ? null : scriptIdIn(given), dryRun: values["dry-run"] ?? false };
}

/**
 * The id of a script, given as it is or inside the address of its editor.
 *
 * @param {string} text
 * @throws Error with a sentence where there is none
 */
export function scriptIdIn(text) {
  const [, inAddress] = /\/(?:projects|d)\/([\w-]+)/.exec(text) ?? [];
  const id = inAddress ?? text.trim();
  if (/^[\w-]{20,}$/.test(id) && id !== NO_SCRIPT) return id;
  throw new Error(
    `“${text}” is no script id. In the script editor, Project settings › Script ID shows it: about 57 letters and digits.`,
  );
}

/**
 * The text of .clasp.json with another script in it; what else it holds stays.
 *
 * @param {string} text
 * @param {string} scriptId
 */
export const withScript = (text, scriptId) =>
  `${JSON.stringify({ ...JSON.parse(text), scriptId })
    .replace(/([{,:])"/g, '$1 "')
    .replace(/}$/, " }")}\n`;
