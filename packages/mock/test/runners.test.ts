import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { textInit, textPath } from "./support/calls.ts";

// The plain functions in node:test, which is run as a user runs it. Jest is not run here but in tools/compat: it is 278 packages.

const folder = mkdtempSync(join(tmpdir(), "mock-runners-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const dist = (file: string): string => JSON.stringify(new URL(`../dist/${file}.js`, import.meta.url).href);

const program = `
import { after, beforeEach, test } from "node:test";
import { startMock } from ${dist("index")};
import { assertNotReceived, assertReceived, assertReceivedTimes } from ${dist("assert")};

const mock = await startMock({ fast: true });
after(() => mock.close());
beforeEach(async () => {
  mock.clear();
  const response = await fetch(mock.url + ${JSON.stringify(textPath)}, ${JSON.stringify(textInit({ text: { body: "Goodbye" } }))});
  await response.text();
});

test("what holds", () => {
  assertReceived(mock, { to: "+44 7700 900123", type: "text", text: /bye/ });
  assertReceivedTimes(mock, 1);
  assertNotReceived(mock, { type: "image" });
});
test("what was not received", () => assertReceived(mock, { to: "447700900123", text: "Hello" }));
test("what was", () => assertNotReceived(mock));
test("what was once", () => assertReceivedTimes(mock, 2, { type: "text" }));
`;

test("node:test tells what was expected and what comes nearest", async () => {
  const file = join(folder, "mock.test.mjs");
  writeFileSync(file, program);
  const out = await new Promise<string>((resolve) =>
    execFile(process.execPath, ["--test", "--test-reporter=spec", file], (_, stdout, stderr) => resolve(stdout + stderr)),
  );
  expect(out).toMatch(/pass 1\n[^]*fail 3\n/);
  for (const line of [
    'Expected a message to 447700900123 with the text "Hello", received none.',
    'text is "Goodbye", not "Hello"',
    "operator: 'assertReceived'",
    "expected: { outcome: 'accepted', to: '447700900123', text: 'Hello' }",
    "actual: { outcome: 'accepted', to: '447700900123', text: 'Goodbye' }",
    "Expected no message, received 1.",
    "Expected a text message 2 times, received it 1 time.",
  ])
    expect(out.replaceAll(/\s+/g, " ")).toContain(line);
});
