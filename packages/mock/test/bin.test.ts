import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { within } from "../../../tools/conformance/src/sending.ts";
import { callsOf, initFor, textInit, textPath } from "./support/calls.ts";

const bin = fileURLToPath(new URL("../dist/bin.js", import.meta.url));

let running: ChildProcess | undefined;
afterEach(() => void running?.kill("SIGKILL"));

const run = (...args: string[]): ChildProcess => (running = spawn(process.execPath, [bin, ...args]));

async function finished(child: ChildProcess): Promise<{ code: number | null; stdout: string; stderr: string }> {
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, stdout, stderr };
}

/** What it prints first, and until now, once it listens. --fast, as most of these tests are not about answers. */
async function listening(...args: string[]): Promise<{ child: ChildProcess; printed: () => string; url: string }> {
  const child = run("--port", "0", "--fast", ...args);
  let text = "";
  child.stdout?.on("data", (chunk: Buffer) => (text += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (text += chunk.toString()));
  await once(child.stdout ?? child, "data");
  return { child, printed: () => text, url: /http:\/\/[\d.]+:\d+/.exec(text)?.[0] ?? "" };
}

test("--json prints the URLs on one line and nothing else, and SIGTERM ends it at once, open connections included", async () => {
  const child = run("--port", "0", "--json", "--vendor", "uspeedo", "--vendor", "innopaas");
  const lines: string[] = [];
  child.stdout?.on("data", (chunk: Buffer) => lines.push(chunk.toString()));
  await once(child.stdout ?? child, "data");
  const printed = JSON.parse(lines[0] ?? "") as { url: string };
  const { url } = printed;
  expect(printed).toEqual({
    url,
    inbox: `${url}/`,
    vendors: ["uspeedo", "innopaas"],
    credentials: { uspeedo: { accessKeyId: "demo-access-key-id", accessKeySecret: "demo-access-key-secret" }, innopaas: expect.anything() },
  });
  expect((await fetch(`${url}/nowhere`)).status).toBe(404);
  const open = connect(Number(new URL(url).port), "127.0.0.1").on("error", () => {});
  open.write("POST /api HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\n");
  await once(open, "connect");
  child.kill("SIGTERM");
  expect(await within(5_000, once(child, "close"))).toEqual([0, null]);
  expect(lines).toHaveLength(1);
});

test("without --json it prints the URLs and the credentials for people, then a line for each request", async () => {
  const { printed, url } = await listening();
  expect(printed()).toContain(`The mock listens on ${url}. `);
  expect(printed()).toContain(`itniotech  baseUrl: "${url}", apiKey: "demo-api-key", apiSecret: "demo-api-secret"`);
  expect(printed()).toContain(`The inbox is at ${url}/. `);
  const [call] = callsOf("itniotech");
  if (call === undefined) throw new Error("There is no example.");
  await fetch(url + call.path, initFor(call));
  await fetch(url + call.path, initFor({ ...call, body: { ...call.body, mispelt: 1 } }));
  await fetch(`${url}/nowhere`);
  expect(printed()).toContain(`#1 itniotech ${call.operation} 200\n#2 itniotech ${call.operation} 200\n   mispelt is unknown here;`);
  expect(printed()).toContain("#3 no vendor: GET /nowhere 404\n");
});

test("--quiet prints no line for a request, and Ctrl-C ends it", async () => {
  const { child, printed, url } = await listening("--quiet", "--seed", "7", "--strict", "--webhook-url", "http://127.0.0.1:9/hook");
  const before = printed();
  await fetch(`${url}/nowhere`);
  child.kill("SIGINT");
  expect(await within(5_000, once(child, "close"))).toEqual([0, null]);
  expect(printed()).toBe(before);
});

test("--coverage writes at the end what was exercised, and prints it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "mock-bin-"));
  try {
    const file = join(folder, "report.json");
    const { child, printed, url } = await listening("--coverage", file, "--vendor", "itniotech");
    await fetch(url + textPath, textInit());
    child.kill("SIGTERM");
    expect(await within(5_000, once(child, "close"))).toEqual([0, null]);
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ itniotech: { messageTypes: { covered: ["text"] } } });
    expect(printed()).toMatch(/\nitniotech\n {2}operations .*\n {4}never: /);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a coverage that cannot be written is told", async () => {
  const { child, printed } = await listening("--coverage", join(tmpdir(), "no such folder", "report.json"));
  child.kill("SIGTERM");
  expect(await within(5_000, once(child, "close"))).toEqual([1, null]);
  expect(printed()).toContain("wabakit-mock: the coverage could not be written: Error: ENOENT");
});

test("a reader of its output that goes does not end it", async () => {
  const { child, url } = await listening();
  child.stdout?.destroy();
  for (let times = 0; times < 3; times += 1) expect((await fetch(`${url}/nowhere`)).status).toBe(404);
  expect(child.exitCode).toBeNull();
});

test("a host that others can reach is told", async () => {
  const { printed } = await listening("--host", "0.0.0.0");
  while (!printed().includes("other machines")) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(printed()).toContain("wabakit-mock: other machines can reach it: it listens on 0.0.0.0.\n");
});

test("--help prints every flag, --version the version", async () => {
  const [help, version] = [await finished(run("--help")), await finished(run("--version"))];
  expect([help.code, version.code]).toEqual([0, 0]);
  const flags = ["port", "host", "vendor", "webhook-url", "seed", "strict", "fast", "coverage", "json", "quiet", "version", "help"];
  expect([...help.stdout.matchAll(/^ {2}--([\w-]+)/gm)].map(([, flag]) => flag)).toEqual(flags);
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string }; // our own
  expect(version.stdout).toBe(`${manifest.version}\n`);
});

test.each([
  [["--nonsense"], /^wabakit-mock: Unknown option '--nonsense'\. See wabakit-mock --help\.$/m],
  [["extra"], /^wabakit-mock: Unexpected argument 'extra'/],
  [["--port", "http"], /^wabakit-mock: port must be a whole number from 0 to 65535/],
  [["--vendor", "nobody"], /^wabakit-mock: There is no vendor nobody; there are innopaas, itniotech, uspeedo/],
  [["--seed", "x"], /^wabakit-mock: seed must be a number/],
  [["--webhook-url", "localhost:3000"], /^wabakit-mock: webhookUrl must be an http or https URL/],
])("%j is one clear line and a non-zero exit", async (args, message) => {
  const { code, stdout, stderr } = await finished(run(...args));
  expect(code).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toMatch(message);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

test("a taken port is one clear line and a non-zero exit", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const { code, stderr } = await finished(run("--port", String(port)));
  other.close();
  expect(code).toBe(1);
  expect(stderr).toBe(`wabakit-mock: Port ${port} on 127.0.0.1 is taken. Choose another, or 0 for a free one.\n`);
});
