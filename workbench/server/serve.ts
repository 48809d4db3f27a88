import { createServer, type Server } from "node:http";
import { respond } from "./requests.ts";
import type { WorkbookFile } from "./workbook-file.ts";

/** A server that listens. */
export interface Serving {
  readonly address: string;
  /** Ends open connections too, or a browser would keep the server alive. */
  readonly stop: () => Promise<void>;
}

/** Only this machine can reach it. */
const host = "127.0.0.1";

function listening(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(null);
      else reject(error);
    };
    server.once("error", failed);
    server.listen(port, host, () => {
      server.off("error", failed);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

async function firstFree(server: Server, wanted: number): Promise<number> {
  const ports = wanted === 0 ? [0] : Array.from({ length: 20 }, (_, more) => wanted + more);
  for (const port of ports) {
    const got = await listening(server, port);
    if (got !== null) return got;
  }
  throw new Error(
    `The ports ${wanted} to ${wanted + 19} are all taken. Name another one: npm start -- --port N`,
  );
}

/**
 * Serves the built page and its workbook on the wanted port or the next free one.
 *
 * @param wanted a port; 0 for any
 * @throws Error with a sentence where no port is free
 */
export async function serve(folder: string, file: WorkbookFile, wanted: number): Promise<Serving> {
  let port = wanted;
  const server = createServer((request, response) => {
    respond({ folder, file, port }, request, response).catch((error: unknown) => {
      // Another program may have replaced the file: the sentence goes to the page, the file stays as it is.
      if (!response.headersSent) response.writeHead(409, { "Content-Type": "text/plain; charset=utf-8" });
      response.end(error instanceof Error ? error.message : String(error));
    });
  });
  port = await firstFree(server, wanted);
  return {
    address: `http://localhost:${port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
