import { publicFunctions } from "../emulation/realm/declarations.ts";
import { compileInFrame } from "./frame-realm.ts";
import type { Shipped } from "./new-workbook.ts";

async function text(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} cannot be read.`);
  return response.text();
}

interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
}

/** The project as `npm run build` leaves it in dist, byte for byte. */
export async function shippedProject(): Promise<Shipped> {
  const [code = "", sidebar = "", manifest = ""] = await Promise.all(
    ["/addon/Code.js", "/addon/Sidebar.html", "/addon/appsscript.json"].map(text),
  );
  const { timeZone, oauthScopes: scopes }: Manifest = JSON.parse(manifest);
  const project = {
    name: "Breakthrough Teams",
    code,
    pages: new Map([["Sidebar", sidebar]]),
    timeZone,
    scopes,
  };
  return { project, compile: compileInFrame(publicFunctions(code)) };
}

export const frameScript = (): Promise<string> => text("/frame-script.js");
export const templates = (): Promise<string> => text("/templates.xml");
