import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import type { WorkbookFile } from "./workbook-file.ts";

/** Larger workbooks than Google Sheets itself would open are refused. */
const mostBytes = 100 * 1024 * 1024;

const types: ReadonlyMap<string, string> = new Map([
  [".css", "text/css"],
  [".csv", "text/csv"],
  [".html", "text/html"],
  [".js", "text/javascript"],
  [".json", "application/json"],
  [".svg", "image/svg+xml"],
  [".woff2", "font/woff2"],
  [".xml", "application/xml"],
]);

/**
 * The page loads nothing from elsewhere and sends nothing elsewhere. The engine compiles formulas and templates
 * while it runs, and scripts stand inline in the frames of the add-on.
 */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "frame-ancestors 'self'",
].join("; ");

const always = {
  "Content-Security-Policy": policy,
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "no-store",
  "Cross-Origin-Resource-Policy": "same-origin",
};

function answer(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string> = {},
) {
  response.writeHead(status, { ...always, "Content-Type": "text/plain; charset=utf-8", ...headers });
  response.end(text);
}

/**
 * Whether a request comes from the page itself. A name that another site points at this machine comes with that name
 * as its host; another page that writes comes with its own origin.
 */
function isOwn({ headers, method }: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? "")) return false;
  if (method === "GET" || method === "HEAD") return true;
  return hosts.some((host) => headers.origin === `http://${host}`);
}

async function body(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function giveWorkbook(file: WorkbookFile, response: ServerResponse): void {
  const kept = file.read();
  if (kept === null) answer(response, 404, "No workbook is stored yet.");
  else answer(response, 200, kept.text, { "Content-Type": "application/json", ETag: `"${kept.version}"` });
}

async function takeWorkbook(file: WorkbookFile, request: IncomingMessage, response: ServerResponse) {
  const text = await body(request);
  if (text === null) return answer(response, 413, "The workbook is larger than 100 MB.");
  const seen = request.headers["if-match"]?.replace(/^"|"$/g, "") ?? null;
  const written = file.write(text, seen);
  switch (written.kind) {
    case "kept":
      return answer(response, 204, "", { ETag: `"${written.version}"` });
    case "changed since":
      return answer(response, 412, "The stored workbook has changed since it was loaded.");
    case "refused":
      return answer(response, 400, written.why);
  }
}

async function giveFile(folder: string, path: string, response: ServerResponse): Promise<void> {
  const name = normalize(join(folder, path === "/" ? "index.html" : path));
  const type = types.get(extname(name));
  if (!name.startsWith(normalize(folder) + sep) || type === undefined) {
    return answer(response, 404, "There is no such file.");
  }
  const content = await readFile(name).catch(() => null);
  if (content === null) return answer(response, 404, "There is no such file.");
  response.writeHead(200, { ...always, "Content-Type": `${type}; charset=utf-8` });
  response.end(content);
}

/** Answers one request: a built file of the page, or the stored workbook. */
export async function respond(
  site: { readonly folder: string; readonly file: WorkbookFile; readonly port: number },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isOwn(request, site.port)) return answer(response, 403, "Only the workbench's own page may ask this.");
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const isGet = request.method === "GET" || request.method === "HEAD";
  if (pathname === "/workbook") {
    if (isGet) return giveWorkbook(site.file, response);
    if (request.method === "PUT") return takeWorkbook(site.file, request, response);
  } else if (isGet) return giveFile(site.folder, decodeURIComponent(pathname), response);
  return answer(response, 405, "This cannot be done here.");
}
