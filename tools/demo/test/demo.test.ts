import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { providerFor, providersUnderTest, type ProviderUnderTest } from "../../conformance/src/providers.ts";
import { screen } from "../src/screen.ts";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

test("npm start sends what every vendor claims, and shows what is refused", async () => {
  const child = spawn(process.execPath, [main], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  const mock = { url: "http://127.0.0.1:9", credentials: {} };
  for (const vendor of await providersUnderTest()) {
    const credentials = { [vendor.id]: Object.fromEntries(credentialNames(vendor).map((name) => [name, "x"])) };
    const { messageTypes } = providerFor(vendor, { ...mock, credentials });
    for (const type of messageTypes) expect(output).toMatch(new RegExp(`^${vendor.id} +/\\S+ +${type} +${type} +[0-9.]+ {2}\\S+$`, "m"));
    expect(output).toMatch(new RegExp(`SendError invalid-message {2}${vendor.id}: text.body must not be empty. Nothing was sent\\.`));
  }
  expect(output).toMatch(/^\d+ messages taken by \d+ vendors, 0 gone wrong\.$/m);
  expect(output).not.toContain("\u001b");
  expect(code).toBe(0);
});

/** The credentials that requests carry; pushes may have others. */
function credentialNames({ document }: ProviderUnderTest): string[] {
  const schemes: { readonly [name: string]: object } = Object(Reflect.get(document.components, "securitySchemes"));
  const names = [document["security"]].flat().flatMap((requirement) => Object.keys(Object(requirement)));
  return names.flatMap((name) =>
    [Reflect.get(schemes[name] ?? {}, "x-credential") ?? [], Reflect.get(schemes[name] ?? {}, "x-signed-with") ?? []].flat(),
  );
}

test("a flag that does not exist is told, with those that do", async () => {
  const child = spawn(process.execPath, [main, "--kep"], { stdio: ["ignore", "ignore", "pipe"] });
  let output = "";
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  expect([code, output]).toEqual([1, expect.stringMatching(/^Unknown option '--kep'.*\n\nnpm start/s)]);
  expect(output).not.toContain("    at ");
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
