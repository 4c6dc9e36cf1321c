import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join } from "node:path";

/** A folder, served on this machine. */
export interface Served {
  /** `http://127.0.0.1:4000/` */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const types: { readonly [ending: string]: string } = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".yaml": "application/yaml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
};

/**
 * Serves a folder as a plain static host does.
 *
 * @param base the path under which it stands, with a slash at both ends
 */
export async function serveFolder(folder: string, port: number, base = "/"): Promise<Served> {
  const server = createServer((request, response) => void answer(folder, base, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new Error(`Port ${port} is taken; choose another with --port.`) : error),
    );
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  const taken = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, type, body } = await find(folder, base, request.url ?? "/");
  response.writeHead(status, { "content-type": type, "cache-control": "no-cache" });
  response.end(request.method === "HEAD" ? undefined : body);
}

interface Found {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array;
}

async function find(folder: string, base: string, url: string): Promise<Found> {
  // An URL takes `..` out of a path, so none leads out of the folder.
  const { pathname } = new URL(url, "http://localhost");
  const file = pathname.startsWith(base) ? await read(folder, pathname.slice(base.length)) : undefined;
  if (file !== undefined) return { status: 200, ...file };
  return { status: 404, type: "text/html; charset=utf-8", body: (await read(folder, "404.html"))?.body ?? new Uint8Array() };
}

async function read(folder: string, path: string): Promise<Omit<Found, "status"> | undefined> {
  try {
    const file = join(folder, decodeURIComponent(path), path === "" || path.endsWith("/") ? "index.html" : "");
    if (!file.startsWith(folder)) return undefined;
    return { type: types[extname(file)] ?? "application/octet-stream", body: await readFile(file) };
  } catch {
    return undefined; // not there, or not a file
  }
}
