import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Whether LibreOffice can be run here. */
export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** The file as LibreOffice writes it in another format, after computing all that has no value. */
export function converted(file: Uint8Array, format: "xlsx" | "pdf"): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "soffice-"));
  try {
    const path = join(folder, "tracker.xlsx");
    writeFileSync(path, file);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const target = join(folder, "out");
    const flags = ["--headless", "--norestore", profile, "--convert-to", format, "--outdir", target];
    execFileSync("soffice", [...flags, path], { stdio: "pipe", timeout: 120_000 });
    return readFileSync(join(target, `tracker.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
