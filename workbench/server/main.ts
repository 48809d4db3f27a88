import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { serve } from "./serve.ts";
import { workbookFile } from "./workbook-file.ts";

const USAGE = "npm start [-- --file PATH] [--port N]";

interface Options {
  readonly file: string;
  readonly port: number;
}

function readOptions(args: readonly string[], standardFile: string): Options {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ args: [...args], options: { file: text, port: text }, strict: true });
  const port = Number(values.port ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port ${values.port}: a whole number from 0 to 65535 is expected.`);
  }
  return { file: values.file === undefined ? standardFile : resolve(values.file), port };
}

/** The command: serves the page until it is stopped. Gives the exit code where it cannot begin. */
export async function workbench(
  args: readonly string[],
  folder: string,
  standardFile: string,
): Promise<number> {
  try {
    const options = readOptions(args, standardFile);
    const file = workbookFile(options.file);
    file.read();
    const serving = await serve(folder, file, options.port);
    console.log(`The workbench is at ${serving.address}`);
    console.log(`Edits are kept in ${options.file}. Ctrl+C stops it.`);
    const stop = () => void serving.stop();
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error(`\nUsage: ${USAGE}`);
    return 1;
  }
}
