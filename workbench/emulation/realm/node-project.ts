import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Project } from "./project.ts";

/** Reads a built project: Code.js, HTML files, appsscript.json. */
export function readProject(folder: string, name: string): Project {
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const pages = readdirSync(folder).filter((file) => file.endsWith(".html"));
  const manifest: { readonly timeZone: string; readonly oauthScopes: readonly string[] } = JSON.parse(
    read("appsscript.json"),
  );
  return {
    name,
    code: read("Code.js"),
    pages: new Map(pages.map((file) => [file.slice(0, -".html".length), read(file)])),
    timeZone: manifest.timeZone,
    scopes: manifest.oauthScopes,
  };
}
