import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { vendorsUnderTest } from "../../conformance/src/vendors.ts";
import { screen } from "../src/screen.ts";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

test("npm start sends every sample of every vendor and shows one refusal each", async () => {
  const child = spawn(process.execPath, [main], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  const vendors = await vendorsUnderTest();
  const samples = vendors.flatMap(({ id, operations }) =>
    operations.flatMap((operation) => operation.examples.map(([name]) => [id, operation.id, name])),
  );
  const rows = output.split("\n").map((line) => line.split(/\s+/).slice(0, 3));
  expect(rows).toEqual(expect.arrayContaining(samples));
  expect(output).toContain(`${samples.length} of ${samples.length} messages taken, without one violation of a contract.`);
  for (const { id } of vendors) expect(output).toMatch(new RegExp(`SendError invalid-message {2}${id}: .* Nothing was sent\\.`));
  expect(output).not.toContain("\u001b");
  expect(code).toBe(0);
});

test("--keep leaves the mock running and prints where, until it is ended", async () => {
  const child = spawn(process.execPath, [main, "--keep"], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  const [, url] = await new Promise<RegExpExecArray>((resolve) => {
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const found = /The mock stays at (\S+), [^]*Ctrl-C ends it/.exec(output);
      if (found !== null) resolve(found);
    });
  });
  expect((await fetch(`${url ?? ""}/nowhere`)).status).toBe(404);
  child.kill("SIGINT");
  const [code] = (await once(child, "close")) as [number | null];
  expect(code).toBe(0);
});

test("colour and progress are for terminals only", () => {
  const written = (isTTY: boolean): string => {
    let text = "";
    const { line, progress, done, paint } = screen({ isTTY, write: (chunk: string) => ((text += chunk), true) });
    progress("1 of 2 …");
    line(paint("red", "row"));
    done();
    return text;
  };
  expect(written(false)).toBe("row\n");
  expect(written(true)).toBe("\r\u001b[2K1 of 2 …\r\u001b[2K\u001b[31mrow\u001b[39m\n\r\u001b[2K");
});
