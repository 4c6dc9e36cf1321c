import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { startMock } from "@wabakit/mock";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { within } from "../../../tools/conformance/src/sending.ts";
import { ended, folder, itniotechAt, records, start } from "./support/run.ts";

// The command as a process in a pipe: what it does with signals, with a reader that goes, and with its exit code.

const mock = await startMock({ fast: true });
afterAll(() => mock.close());

/** A server that takes requests and never answers; it says when one has come. */
async function silentServer(): Promise<{ url: string; asked: Promise<unknown> }> {
  const server = createServer(() => {}).listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, "listening");
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked: once(server, "request") }; // a TCP server's address
}

const toSomebody = ["--to", "+447700900123", "--text", "hello"];

test("--version prints the version, and loads nothing else", async () => {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string }; // our own
  expect(await ended(start(["--version"]))).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  const traced = await ended(start(["--version"], { env: { NODE_DEBUG: "esm" } }));
  expect(traced.stderr).not.toMatch(/dist\/(?:process|vendor|send)-/);
});

test("a message is sent, without a colour, and the exit code says so", async () => {
  const done = await ended(start(["send", ...toSomebody], { env: itniotechAt(mock.url) }));
  expect(done).toEqual({ code: 0, stdout: expect.stringMatching(/^✓ itniotech took the message: \w+\n$/), stderr: "" });
  expect(await ended(start(["send", "--nonsense"]))).toMatchObject({ code: 2, stdout: "", stderr: "wabakit: There is no --nonsense.\n" });
});

test("FORCE_COLOR colours, NO_COLOR wins over it", async () => {
  const env = { ...itniotechAt(mock.url), FORCE_COLOR: "1" };
  expect((await ended(start(["send", ...toSomebody], { env }))).stdout).toContain("\u001b[32m✓");
  expect((await ended(start(["send", ...toSomebody], { env: { ...env, NO_COLOR: "1" } }))).stdout).not.toContain("\u001b");
});

test("Ctrl-C ends a send at once, with 130, and says that its fate is unknown", async () => {
  const { url, asked } = await silentServer();
  const child = start(["send", ...toSomebody], { env: itniotechAt(url) });
  const done = ended(child);
  await asked;
  child.kill("SIGINT");
  const { code, stdout, stderr } = await within(3_000, done);
  expect({ code, stdout }).toEqual({ code: 130, stdout: "" });
  expect(stderr).toMatch(/^wabakit: .*may have/s);
});

test("SIGTERM ends it likewise, with 143", async () => {
  const { url, asked } = await silentServer();
  const child = start(["send", ...toSomebody], { env: itniotechAt(url) });
  const done = ended(child);
  await asked;
  child.kill("SIGTERM");
  expect(await within(3_000, done)).toMatchObject({ code: 143 });
});

test("Ctrl-C in the middle of a file: what is under way is unknown, the sum is right, and nothing else was begun", async () => {
  const { url, asked } = await silentServer();
  const cwd = folder();
  writeFileSync(join(cwd, "rows.csv"), `to\n${"+447700900123\n".repeat(30)}`);
  const child = start(["send", "--file", "rows.csv", "--text", "hello", "--concurrency", "4", "--json"], { cwd, env: itniotechAt(url) });
  const done = ended(child);
  await asked;
  child.kill("SIGINT");
  const { code, stdout } = await within(5_000, done);
  const { summary, unknownRows } = records(stdout).at(-1) as { summary: Record<string, number>; unknownRows: number[] };
  const { unknown = 0, left = 0, rows } = summary;
  expect({ code, rows, sum: unknown + left }).toEqual({ code: 130, rows: 30, sum: 30 });
  expect(unknown).toBeGreaterThan(0);
  expect(unknown).toBeLessThanOrEqual(4);
  expect(unknownRows).toHaveLength(unknown);
});

test("a second Ctrl-C does not wait", async () => {
  const { url, asked } = await silentServer();
  const cwd = folder();
  writeFileSync(join(cwd, "rows.csv"), "to\n+447700900123\n");
  const child = start(["send", "--file", "rows.csv", "--text", "hello"], { cwd, env: itniotechAt(url) });
  const done = ended(child);
  await asked;
  child.kill("SIGINT");
  await new Promise((resolve) => setTimeout(resolve, 50));
  child.kill("SIGINT");
  expect(await within(400, done)).toEqual({ code: 130, stdout: "", stderr: "" });
});

test("a reader that goes ends it quietly, and the rest of a file is left for the next run", async () => {
  const cwd = folder();
  writeFileSync(join(cwd, "rows.csv"), `to\n${"+447700900123\n".repeat(120)}`);
  const args = ["send", "--file", "rows.csv", "--text", "hello", "--json"];
  const child = start(args, { cwd, env: itniotechAt(mock.url) });
  let stderr = "";
  child.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdout?.once("data", () => child.stdout?.destroy());
  const [code] = (await within(10_000, once(child, "exit"))) as [number];
  expect({ code, stderr }).toEqual({ code: 141, stderr: "" });
  const last = records((await ended(start(args, { cwd, env: itniotechAt(mock.url) }))).stdout).at(-1) as {
    summary: Record<string, number>;
  };
  const { sent = 0, sentBefore = 0, unknown = 0, left } = last.summary;
  expect({ left, sum: sent + sentBefore + unknown }).toEqual({ left: 0, sum: 120 });
  expect(sentBefore).toBeGreaterThan(0);
  expect(mock.messages({ text: "hello", to: "+447700900123" }).length).toBeGreaterThanOrEqual(sent + sentBefore);
});

test("--help to a reader that goes is quiet too", async () => {
  const child = start(["--help"]);
  child.stdout?.destroy();
  let stderr = "";
  child.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = (await once(child, "close")) as [number];
  expect(stderr).toBe("");
  expect([0, 141]).toContain(code); // whether there was still somebody when it was written
});

test("the mock is started, sent to, and ended", async () => {
  const child = start(["mock", "--port", "0", "--fast", "--json"]);
  const done = ended(child);
  const [line] = (await once(child.stdout ?? child, "data")) as [Buffer];
  const { url } = JSON.parse(line.toString()) as { url: string };
  expect(await ended(start(["send", ...toSomebody], { env: itniotechAt(url) }))).toMatchObject({ code: 0 });
  child.kill("SIGINT");
  expect(await within(5_000, done)).toMatchObject({ code: 130, stderr: "" });
  expect((await ended(start(["mock", "--help"]))).stdout).toMatch(/^ {2}--webhook-url URL [^]*\nExamples:\n[^]* {4}wabakit mock\n/m);
  expect(await ended(start(["mock", "--nonsense"]))).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("Unknown option '--nonsense'"),
  });
});
