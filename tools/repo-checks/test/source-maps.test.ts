import { execFileSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { transform } from "esbuild";
import { afterAll, describe, expect, test } from "vitest";
import { type SourceMap, thinned } from "../../presets/source-maps.ts";
import { libraries, root } from "../src/workspace.ts";

const folder = mkdtempSync(join(tmpdir(), "wabakit-maps-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a program prints; stack traces in it are of the sources. */
const run = (file: string): string => execFileSync(process.execPath, ["--enable-source-maps", file], { encoding: "utf8" });

// Ways to fail, some several to a line.
const failing = `
interface Part { readonly name: string }
const missing: any = undefined;
const parts: { readonly [name: string]: () => unknown } = { "a": () => missing.name, "b": () => missing["name"], "c": () => missing() };
const table: Part = { name: "a table", };
const deep = { fail(text: string): never { const why = text + "!"; throw new TypeError(why) }, call: (one: () => unknown): unknown => one() };
async function waits(): Promise<string> { const text: string = await late(() => deep.fail("late")); return text }
const late = async (one: () => string): Promise<string> => { await null; return one() };
function* given(): Generator<unknown> { const got: unknown = yield 1; yield* missing }
const called: readonly (() => unknown)[] = [
  parts["a"]!, parts["b"]!, parts["c"]!, () => deep.fail("this"), () => deep.call(() => deep.fail(table.name)),
  () => new missing(), () => missing\`text\`, () => missing?.x ?? null!.y, () => [...given()], () => Object.keys(missing).length,
  () => ((): (() => never) => () => deep.fail("twice"))()(), () => [1].map((one: number): unknown => [one].map(() => deep.fail("inside"))),
  waits, () => Promise.all([waits()]), class { static x = () => deep.fail("static") }.x, () => JSON.parse("{"),
  () => { const { name }: Part = missing; return name }, () => { const [one] = missing; return one }, () => { for (const one of missing) return one },
  () => (({ name }: Part) => name)(missing), () => [1, ...missing], () => "name" in missing, () => table instanceof missing,
];
for (const one of called) try { await one() } catch (error) { console.log(String((error as Error).stack).replace(/\\n.*node:.*/g, "")) }
`;

test("a stack trace by a thinned map names the same sources and lines as by the whole map", async () => {
  const { code, map } = await transform(failing, { loader: "ts", sourcemap: "external", sourcefile: "failing.ts", minifyWhitespace: true });
  const whole = JSON.parse(map) as SourceMap; // esbuild wrote it
  const thin = thinned(whole);
  const traceBy = (written: SourceMap): string => {
    writeFileSync(join(folder, "failing.mjs"), `${code}//# sourceMappingURL=failing.mjs.map\n`);
    writeFileSync(join(folder, "failing.mjs.map"), JSON.stringify({ version: 3, names: [], ...written }));
    return run(join(folder, "failing.mjs")).replaceAll(/(failing\.ts:\d+):\d+/g, "$1");
  };
  const traces = traceBy(thin);
  expect(traces.match(/failing\.ts:\d+/g)?.length).toBeGreaterThan(40);
  expect(traces).toBe(traceBy(whole));
  expect(thin.mappings.length).toBeLessThan(whole.mappings.length * 0.3);
});

test("tables, what is generated, and other packages are in no map", () => {
  const map = {
    sources: ["a.ts", "b.ts", "../src/generated/c.ts", "../node_modules/d/index.js"],
    sourcesContent: ["const a = () => 1", "const b = 1", "const c = () => 1", "const d = () => 1"],
    mappings: "AAAA;ACAA;ACAA;ACAA",
  };
  const thin = thinned(map);
  expect(thin).toEqual({ sources: ["a.ts"], sourcesContent: ["const a = () => 1"], mappings: "AAAA;A;;" }); // what follows is of no source: it is not to be taken for a.ts
});

describe.each(libraries)("the source maps of $name", ({ folder: published }) => {
  test("show the lines of the sources, comments for users apart", () => {
    for (const file of globSync("dist/*.js.map", { cwd: published })) {
      const { sources, sourcesContent } = JSON.parse(readFileSync(join(published, file), "utf8")) as SourceMap; // as it was built
      for (const [index, source] of sources.entries()) {
        if (!source.startsWith("../src/")) continue; // of a package that the mock contains
        const lines = readFileSync(join(published, "dist", source), "utf8").split("\n");
        const shown = sourcesContent[index]?.split("\n") ?? [];
        expect(shown).toHaveLength(lines.length);
        expect(lines.filter((line, at) => line !== shown[at] && !/^\s*(?:\/\*\*|\*)/.test(line))).toEqual([]);
      }
    }
  });
});

test("a stack trace of ours leads to the lines that called", () => {
  const dist = (name: string): string => JSON.stringify(pathToFileURL(join(root, "packages", name, "dist/index.js")).href);
  const program = join(folder, "program.mjs");
  writeFileSync(
    program,
    `import { innopaas } from ${dist("innopaas")};
import { createWhatsApp, withRetry } from ${dist("wabakit")};
const options = { appKey: "key", authorization: "token", wabaId: "1", from: "+447700900001", fetch: async () => new Response("{}", { status: 500 }) };
const whatsapp = createWhatsApp({ provider: withRetry(innopaas(options)) });
const text = (body) => ({ to: "+447700900123", type: "text", text: { body } });
for (const one of [() => innopaas({}), () => whatsapp.send(text("Hello")), () => whatsapp.send(text(""))])
  try { await one() } catch (error) { console.log(error.stack) }
`,
  );
  const frames = [...run(program).matchAll(/(?:\(|at (?:async )?)((?:file:|\/|[A-Z]:)[^()]*[\\/]src[\\/][^()]*\.ts):(\d+):\d+/g)];
  const places = frames.map(([, file = "", line]) => {
    const source = readFileSync(file.startsWith("file:") ? fileURLToPath(file) : file, "utf8");
    return source.split("\n")[Number(line) - 1] ?? "";
  });
  expect(places.length).toBeGreaterThan(10);
  expect(places.filter((place) => !place.includes("("))).toEqual([]);
  const called = places.join("\n");
  for (const one of ["new OptionError", "new SendError", "createClient", "checkMessage"]) expect(called).toContain(one);
});
