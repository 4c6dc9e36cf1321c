import { execFileSync } from "node:child_process";
import { afterEach, expect, test } from "vitest";
import { registry } from "../src/generated/registry.ts";
import { type Mock, type MockOptions, type MockRequest, startMock } from "../src/index.ts";
import { knownVendor } from "../src/options.ts";
import { repeatOf } from "../src/repeat.ts";
import { callsOf, headersFor, initFor } from "./support/calls.ts";

let mock: Mock;
const start = async (options: MockOptions = {}): Promise<Mock> => (mock = await startMock({ fast: true, ...options }));
afterEach(() => mock.close());

const repeatLast = async (): Promise<{ record: MockRequest; curl: string; typescript: string }> => {
  const record = mock.requests.at(-1);
  if (record === undefined) throw new Error("Nothing arrived.");
  return { record, ...(await repeatOf(record, { baseUrl: mock.url, credentials: mock.credentials, now: Date.now })) };
};

const calls = Object.keys(registry).flatMap((id) => callsOf(knownVendor(id)));

/** What the two have in common when they say the same. */
const said = ({ vendor, operation, outcome, violations, request }: MockRequest): unknown => ({
  vendor,
  operation,
  outcome,
  violations,
  path: request.path,
  body: JSON.parse(request.body, (_, value: unknown) => (typeof value === "string" ? parsed(value) : value)) as unknown,
});

/** JSON in a text may have other spaces. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Runs a program that the mock has written: its packages are those of this workspace. */
async function run(program: string): Promise<void> {
  const packages = (line: string): string =>
    line.replace(
      /from "@wabakit\/(\w+)"/,
      (_, name: string) => `from ${JSON.stringify(new URL(`../../${name}/dist/index.js`, import.meta.url).href)}`,
    );
  const quiet = program.replace("console.log(", "void (");
  await import(`data:text/javascript,${encodeURIComponent(quiet.split("\n").map(packages).join("\n"))}`);
}

test.each(calls.map((call) => [`${call.vendor} ${call.operation} ${call.name}`, call] as const))(
  "%s: the program sends the same again",
  async (_, call) => {
    await start();
    await (await fetch(mock.url + call.path, initFor(call))).text();
    const { record, typescript } = await repeatLast();
    await run(typescript);
    expect(mock.requests).toHaveLength(2);
    expect(said((await repeatLast()).record)).toEqual(said(record));
  },
);

/** What a shell makes of the command, and `fetch` of that. */
function curlOf(command: string): {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: string;
  forms: string[];
} {
  const out = execFileSync("sh", ["-c", `curl() { for argument in "$@"; do printf '%s\\0' "$argument"; done; }\n${command}`], {
    encoding: "utf8",
  });
  const words = out.split("\0").slice(0, -1);
  const after = (flag: string): string[] => words.filter((_, at) => words[at - 1] === flag);
  const [method = ""] = after("-X");
  const url = words.find((word) => word.startsWith("http://")) ?? "";
  return {
    url,
    method,
    headers: Object.fromEntries(after("-H").map((line) => line.split(": "))),
    body: after("--data-raw")[0] ?? "",
    forms: after("-F"),
  };
}

const hostile = 'It\'s "quoted" $(exit 1) `id` \\ % ! \n\u2028 <b>&amp; \u{1f600} ';

test.each(["innopaas", "itniotech", "uspeedo"] as const)(
  "%s: the command sends the same again, whatever is in the text",
  async (vendor) => {
    await start({ strict: true });
    const call = calls.find((one) => one.vendor === vendor);
    if (call === undefined) throw new Error("There is no example.");
    const body = JSON.stringify({ ...call.body, mispelt: hostile });
    const timestamp = String(Math.floor(Date.now() / 1000));
    await (await fetch(mock.url + call.path, { method: "POST", headers: headersFor(vendor, body, { timestamp }), body })).text();
    const { record, curl } = await repeatLast();
    const { url, ...init } = curlOf(curl);
    expect(init.body).toBe(body);
    await (await fetch(url, init)).text();
    expect(said((await repeatLast()).record)).toEqual(said(record));
  },
);

test.each([
  ["what the facade can say", {}, {}, ".send({"],
  ["what it cannot", { mispelt: hostile }, {}, "client.POST("],
  ["a scenario", {}, { prefer: "example=insufficientBalance" }, 'headers: { Prefer: "example=insufficientBalance" }'],
])("of %s the program says it: %j %j", async (_, changed, headers, expected) => {
  await start();
  const call = calls.find(({ vendor }) => vendor === "itniotech");
  if (call === undefined) throw new Error("There is no example.");
  await (await fetch(mock.url + call.path, initFor({ ...call, body: { ...call.body, ...changed } }, headers))).text();
  const { record, typescript } = await repeatLast();
  expect(typescript).toContain(expected);
  await run(typescript);
  expect(said((await repeatLast()).record)).toEqual(said(record));
});

test("of credentials that were configured, nothing is told", async () => {
  await start({ credentials: { itniotech: { apiSecret: "hidden" } } });
  const call = calls.find(({ vendor }) => vendor === "itniotech");
  if (call === undefined) throw new Error("There is no example.");
  await (await fetch(mock.url + call.path, initFor(call))).text();
  const { curl, typescript } = await repeatLast();
  expect(curl).toContain("-H 'Sign: <Sign>'");
  expect(curl).toContain("-H 'Api-Key: demo-api-key'");
  expect(typescript).toContain('apiSecret: "<apiSecret>"');
  expect(curl + typescript).not.toContain("hidden");
});

test("files of a form are left to be named", async () => {
  await start();
  const form = new FormData();
  form.set("file", new File(["x"], "photo's.png", { type: "image/png" }));
  const { "content-type": _, ...headers } = headersFor("innopaas", "");
  await (await fetch(`${mock.url}/api/whatsapp/v3/uploadFile`, { method: "POST", headers, body: form })).text();
  const { record, curl, typescript } = await repeatLast();
  expect(record.violations).toEqual([]);
  expect(curlOf(curl).forms).toEqual(["file=@photo's.png;type=image/png"]);
  expect(curl).not.toContain("content-type");
  expect(typescript).toContain(
    `client.POST("/api/whatsapp/v3/uploadFile", { body: { file: await openAsBlob("photo's.png", { type: "image/png" }) } });`,
  );
});

test("a path that no vendor has is asked for with fetch", async () => {
  await start();
  await (await fetch(`${mock.url}/nowhere`, { method: "POST", body: hostile })).text();
  const { record, curl, typescript } = await repeatLast();
  expect(curlOf(curl).body).toBe(hostile);
  await run(typescript);
  expect((await repeatLast()).record.request.body).toBe(record.request.body);
});
