import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { within } from "../../../tools/conformance/src/sending.ts";
import { textInit, textPath } from "./support/calls.ts";

// The steps of the Dockerfile by hand, on what npm packs, as the tests need no Docker. Its base image is a Node that the tests for packages run too.

const folder = mkdtempSync(join(tmpdir(), "mock-image-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The instructions of the Dockerfile that ships, in order. */
const steps = (context: string): [instruction: string, rest: string][] =>
  readFileSync(join(context, "Dockerfile"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]);

/** The package as npm publishes it, unpacked: the context that the README names. */
function unpacked(): string {
  const args = ["pack", "--json", "--pack-destination", folder, "--cache", join(folder, "cache"), "--loglevel=error"];
  const [packed] = JSON.parse(execFileSync("npm", args, { encoding: "utf8" })) as { filename: string }[]; // npm's own format
  execFileSync("tar", ["-xzf", join(folder, packed?.filename ?? ""), "-C", folder]);
  return join(folder, "package");
}

/** A command in the form of a list. */
const command = (rest: string): [program: string, ...args: string[]] => JSON.parse(rest.slice(rest.indexOf("["))) as [string, ...string[]];

test("its steps make a mock that answers, that is healthy, and that ends when it is told to", async () => {
  const context = unpacked();
  const image = join(folder, "image");
  mkdirSync(image);
  const known = new Set(["FROM", "WORKDIR", "COPY", "USER", "EXPOSE", "HEALTHCHECK", "ENTRYPOINT"]);
  const found = steps(context);
  expect(found.map(([instruction]) => instruction).filter((instruction) => !known.has(instruction))).toEqual([]);
  const textAfter = (instruction: string): string => found.find(([name]) => name === instruction)?.[1] ?? "";
  for (const [, rest] of found.filter(([instruction]) => instruction === "COPY")) {
    const paths = rest.split(" ");
    const [to = ""] = paths.splice(-1);
    for (const path of paths) cpSync(join(context, path), to.endsWith("/") ? join(image, to, path) : join(image, to), { recursive: true });
  }

  expect(textAfter("FROM")).toMatch(/^node:24-/);
  const [program, ...args] = command(textAfter("ENTRYPOINT"));
  expect([program, args.slice(-2)]).toEqual(["node", ["--host", "0.0.0.0"]]);
  const child = spawn(process.execPath, [...args, "--host", "127.0.0.1", "--port", "0", "--json"], { cwd: image });
  try {
    const [line] = (await within(20_000, once(child.stdout, "data"))) as [Buffer];
    const { url } = JSON.parse(line.toString()) as { url: string }; // what --json prints
    expect(await (await fetch(url + textPath, textInit())).json()).toMatchObject({ status: "0" });

    const [healthProgram, flag = "", script = ""] = command(textAfter("HEALTHCHECK"));
    expect([healthProgram, script]).toEqual(["node", expect.stringContaining(`http://127.0.0.1:${textAfter("EXPOSE")}/`)]);
    const health = (at: string): number | null =>
      spawnSync(process.execPath, [flag, script.replace(`http://127.0.0.1:${textAfter("EXPOSE")}`, at)], { timeout: 20_000 }).status;
    expect([health(url), health("http://127.0.0.1:9")]).toEqual([0, 1]);

    child.kill("SIGTERM");
    expect(await within(5_000, once(child, "close"))).toEqual([0, null]);
  } finally {
    child.kill("SIGKILL");
  }
});
