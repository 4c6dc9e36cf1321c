import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer, request as httpRequest, type Server as HttpServer } from "node:http";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Mock, startMock } from "@wabakit/mock";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { codeBlocks } from "../../repo-checks/src/code-blocks.ts";
import { packages, root } from "../../repo-checks/src/workspace.ts";

// The programs of the guide, as they stand there, with a proxy that is one, and the mock where the vendor would be.
const blocks = codeBlocks(join(root, "tools/docs/pages/guides/network.md"));

let mock: Mock;
let folder: string;
const proxied: string[] = [];
const proxy = createProxy(proxied);
const sockets: Socket[] = [];
const doorway = createServer((socket) => {
  sockets.push(socket);
  pipe(socket, connect(Number(new URL(mock.url).port), "127.0.0.1"));
});

beforeAll(async () => {
  mock = await startMock();
  await Promise.all([listening(proxy), listening(doorway)]);
  folder = mkdtempSync(join(tmpdir(), "wabakit-network-"));
  mkdirSync(join(folder, "node_modules/@wabakit"), { recursive: true });
  for (const { name, folder: target } of packages) symlinkSync(target, join(folder, "node_modules", name), "junction");
  symlinkSync(join(root, "tools/docs/node_modules/undici"), join(folder, "node_modules/undici"), "junction");
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
});
beforeEach(() => {
  mock.clear();
  proxied.length = 0;
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  proxy.close();
  doorway.close();
  for (const socket of sockets) socket.destroy();
  await mock.close();
});

/** Runs the block that begins with its file's name, with these variables beside the account's, and gives what it wrote. */
async function run(file: string, env: NodeJS.ProcessEnv, baseUrl = mock.url): Promise<string> {
  const block = blocks.find(({ code }) => code.startsWith(`// ${file}\n`));
  writeFileSync(join(folder, file), block?.code ?? "");
  const credentials = mock.credentials["itniotech"];
  const account = {
    ITNIOTECH_API_KEY: credentials?.["apiKey"],
    ITNIOTECH_API_SECRET: credentials?.["apiSecret"],
    ITNIOTECH_APP_ID: "Demo1234",
    ITNIOTECH_FROM: "+447700900001",
    ITNIOTECH_BASE_URL: baseUrl,
  };
  const { stdout } = await promisify(execFile)(process.execPath, [file], { cwd: folder, env: { ...withoutProxies(), ...account, ...env } });
  return stdout.trim();
}

const proxyUrl = (): string => `http://127.0.0.1:${portOf(proxy)}`;
const messageIds = (): (string | undefined)[] => mock.requests.map(({ messageId }) => messageId);

describe("a message goes through the proxy", () => {
  test.each<[file: string, env: NodeJS.ProcessEnv]>([
    ["send.js", { NODE_USE_ENV_PROXY: "1" }],
    ["proxy.js", {}],
  ])("with %s and %j", async (file, env) => {
    const output = await run(file, { ...env, HTTP_PROXY: proxyUrl(), HTTPS_PROXY: proxyUrl() });
    expect([output]).toEqual(messageIds());
    expect(proxied).toEqual([expect.stringContaining(`127.0.0.1:${new URL(mock.url).port}`)]);
  });

  test.each<[file: string, env: NodeJS.ProcessEnv]>([
    ["send.js", { NODE_USE_ENV_PROXY: "1" }],
    ["proxy.js", {}],
  ])("but not with %s when NO_PROXY has the vendor", async (file, env) => {
    const output = await run(file, { ...env, HTTP_PROXY: proxyUrl(), HTTPS_PROXY: proxyUrl(), NO_PROXY: "127.0.0.1" });
    expect([output]).toEqual(messageIds());
    expect(proxied).toEqual([]);
  });
});

test("an agent of one's own opens no more connections than it may, and uses them again", async () => {
  const output = await run("connections.ts", {}, `http://127.0.0.1:${portOf(doorway)}`);
  expect(output.match(/true/g)).toHaveLength(4);
  expect(mock.requests).toHaveLength(4);
  expect(sockets).toHaveLength(2);
});

const withoutProxies = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/_proxy$|^node_/i.test(name)));

/** A proxy that takes both forms, a tunnel and a request with a whole URL, and notes where each went. */
function createProxy(log: string[]): HttpServer {
  const server = createHttpServer((incoming, outgoing) => {
    log.push(String(incoming.url));
    const onward = httpRequest(String(incoming.url), { method: incoming.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
  return server.on("connect", ({ url = "" }, socket: Socket, head: Buffer) => {
    log.push(url);
    const [host, port] = url.split(":");
    const onward = connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      onward.write(head);
      pipe(socket, onward);
    });
  });
}

function pipe(one: Socket, other: Socket): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    from.pipe(to);
    from.on("error", () => to.destroy());
    from.on("close", () => to.destroy());
  }
}

const listening = (server: Server): Promise<void> => new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const portOf = (server: Server): number => (server.address() as AddressInfo).port; // it listens on a port
