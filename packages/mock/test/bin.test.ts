import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";

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

test("--json prints the URL on the first line, the mock answers there, and SIGTERM ends it", async () => {
  const child = run("--port", "0", "--json");
  const [line] = (await once(child.stdout ?? child, "data")) as [Buffer];
  const { url } = JSON.parse(line.toString()) as { url: string };
  expect((await fetch(`${url}/nowhere`)).status).toBe(404);
  child.kill("SIGTERM");
  const [code] = (await once(child, "close")) as [number | null];
  expect(code).toBe(0);
});

test("--vendor may be given several times", async () => {
  const child = run("--port", "0", "--json", "--vendor", "uspeedo", "--vendor", "innopaas");
  const [line] = (await once(child.stdout ?? child, "data")) as [Buffer];
  expect(JSON.parse(line.toString())).toMatchObject({
    vendors: ["uspeedo", "innopaas"],
    credentials: { uspeedo: { accessKeyId: "demo-access-key-id" } },
  });
});

test("without --json it prints the URL and the credentials for people", async () => {
  const child = run("--port", "0");
  const [line] = (await once(child.stdout ?? child, "data")) as [Buffer];
  expect(line.toString()).toMatch(/^The mock listens on http:\/\/127\.0\.0\.1:\d+\./);
  expect(line.toString()).toContain('apiSecret: "demo-api-secret"');
});

test("--help prints every flag", async () => {
  const { code, stdout } = await finished(run("--help"));
  expect(code).toBe(0);
  for (const flag of ["--port", "--host", "--vendor", "--json"]) expect(stdout).toContain(flag);
});

test.each([
  [["--nonsense"], /^wabakit-mock: Unknown option '--nonsense'/],
  [["--port", "http"], /^wabakit-mock: port must be a whole number from 0 to 65535/],
  [["--vendor", "nobody"], /^wabakit-mock: There is no vendor nobody; there are innopaas, itniotech, uspeedo/],
  [["extra"], /^wabakit-mock: Unexpected argument 'extra'/],
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
