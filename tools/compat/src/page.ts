import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import type { Mock } from "@wabakit/mock";
import { type Browser, chromium } from "playwright-core";
import type { Tried } from "./everywhere/checks.ts";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
// The sandbox needs a user other than root; the rest keeps Chromium itself from asking the network for anything.
const args =
  "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync".split(
    " ",
  );

const types: { readonly [ending: string]: string } = { ".html": "text/html", ".mjs": "text/javascript", ".js": "text/javascript" };

/** Whether there is a Chromium here: where CHROMIUM says, else where Debian puts it. */
export const hasChromium = (): boolean => existsSync(executablePath);

export const launchChromium = (): Promise<Browser> => chromium.launch({ executablePath, args });

/** Opens a page of a folder, and tells what its `tried` has come to. What the page sends to its own origin goes to the mock. */
export async function tryPage(browser: Browser, folder: string, path: string, mock: Mock): Promise<readonly Tried[]> {
  const server = createServer((request, response) => {
    serve(folder, mock, request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const page = await browser.newPage();
  try {
    // A server that listens on a port has an address and port.
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`);
    return await page.evaluate<readonly Tried[]>("globalThis.tried");
  } finally {
    await page.close();
    server.closeAllConnections();
    server.close();
  }
}

/** Files of the folder, and for everything else the mock. */
async function serve(folder: string, mock: Mock, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = "", url = "" } = request;
  if (method === "GET") {
    response.writeHead(200, { "content-type": types[extname(url)] ?? "text/plain" }).end(await readFile(join(folder, url)));
    return;
  }
  const headers = Object.entries(request.headers).filter(([name]) => !ownToAConnection.has(name));
  const answer = await fetch(mock.url + url, {
    method,
    headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
    body: await buffer(request),
  });
  response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" }).end(await answer.bytes());
}

const ownToAConnection = new Set(["host", "connection", "content-length", "transfer-encoding"]);
