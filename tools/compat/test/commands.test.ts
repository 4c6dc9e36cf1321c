import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { build, freePort, start } from "../src/commands.ts";

const node = (script: string): readonly string[] => [process.execPath, "-e", script];

test("a command that fails is named, with what it said", async () => {
  await expect(build(node("console.error('no disk'); process.exit(3)"), tmpdir())).rejects.toThrow(/ended with 3:\nno disk/);
  await expect(build(["wabakit-no-such-program"], tmpdir())).rejects.toThrow("ENOENT");
  await build(node(""), tmpdir());
});

test("a server is up when it was started, and gone when it was stopped", async () => {
  const port = await freePort();
  const script = "require('node:http').createServer((_, response) => response.end()).listen(process.env.PORT, '127.0.0.1')";
  const server = await start(node(script), tmpdir(), { PORT: String(port) }, port);
  expect((await fetch(`http://127.0.0.1:${port}`)).status).toBe(200);
  await server.stop();
  await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow("fetch failed");
});

test("a server that ends before it listens is named, with what it said", async () => {
  await expect(start(node("console.log('port taken')"), tmpdir(), {}, await freePort())).rejects.toThrow(/ended with 0:\nport taken/);
});
