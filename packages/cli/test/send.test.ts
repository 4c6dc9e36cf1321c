import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { startMock } from "@wabakit/mock";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { folder, itniotechAt, records, run } from "./support/run.ts";

const mock = await startMock({ webhookUrl: undefined });
beforeEach(() => mock.clear());
afterAll(() => mock.close());

const env = itniotechAt(mock.url);
const to = ["--to", "+447700900123"];
const sent = (): unknown[] => mock.messages().map(({ message }) => message);

describe("a message from flags", () => {
  test.each([
    [["--text", "hello"], { type: "text", text: { body: "hello" } }],
    [
      ["--image", "https://example.com/a.jpg", "--caption", "A"],
      { type: "image", image: { link: "https://example.com/a.jpg", caption: "A" } },
    ],
    [
      ["--document", "https://example.com/a.pdf", "--filename", "a.pdf"],
      { type: "document", document: { link: "https://example.com/a.pdf", filename: "a.pdf" } },
    ],
    [["--audio", "https://example.com/a.mp3"], { type: "audio", audio: { link: "https://example.com/a.mp3" } }],
    [["--video", "https://example.com/a.mp4"], { type: "video", video: { link: "https://example.com/a.mp4" } }],
    [["--sticker", "https://example.com/a.webp"], { type: "sticker", sticker: { link: "https://example.com/a.webp" } }],
    [
      ["--location", "51.5,-0.12", "--name", "Here", "--address", "There"],
      { type: "location", location: { latitude: 51.5, longitude: -0.12, name: "Here" } },
    ],
    [
      ["--template", "parcel", "--language", "en_US", "--param", "Ada", "--param", "4471", "--header-text", "Hi", "--button", "0=track/1"],
      {
        type: "template",
        template: {
          name: "parcel",
          language: "en_US",
          components: [
            { type: "header", parameters: [{ type: "text", text: "Hi" }] },
            {
              type: "body",
              parameters: [
                { type: "text", text: "Ada" },
                { type: "text", text: "4471" },
              ],
            },
            { type: "button", subType: "url", index: 0, parameters: [{ type: "text", text: "track/1" }] },
          ],
        },
      },
    ],
    [["--template", "login", "--language", "en_US", "--code", "4471"], { type: "template", template: { name: "login" } }],
  ])("%j", async (flags, message) => {
    const { code, stdout, stderr } = await run(["send", ...to, ...flags], { env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(sent()).toMatchObject([message]);
    expect(stdout).toBe(`✓ itniotech took the message: ${mock.messages()[0]?.messageId ?? ""}\n`);
  });

  test.each([
    [[], "Say what to send: --text, --image, --video, --audio, --document, --sticker, --location, --template; or --message FILE"],
    [["--text", "a", "--image", "b"], "--text and --image are two messages; send one after the other."],
    [["--text", "a", "--caption", "b"], "--caption goes with --image, --video, --document, not with --text."],
    [["--template", "a"], "--template needs --language, such as --language en_US."],
    [["--location", "51.5"], "--location must be two numbers in degrees, latitude first"],
    [["--template", "a", "--language", "en", "--button", "x"], "--button wants INDEX=TEXT"],
    [["--template", "a", "--language", "en", "--code", "1", "--param", "x"], "--code fills in the text and the button"],
    [["--template", "a", "--language", "en", "--header-text", "1", "--header-image", "x"], "A template has one header"],
    [["--text", "a", "--message", "b.json"], "--message and --text are two messages; give one of them."],
    [["--text", "a", "--per-second", "3"], "--per-second goes with --file."],
    [["--text", "a", "more"], `"more" is one argument too many. Usage: wabakit send`],
    [["--text", "a", "--interactive"], "--interactive asks on a terminal; this is none."],
  ])("%j is told, and nothing is sent", async (flags, message) => {
    const { code, stdout, stderr } = await run(["send", ...(flags.includes("--interactive") ? [] : to), ...flags], { env });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`wabakit: ${message}`);
    expect(mock.requests).toHaveLength(0);
  });
});

describe("a message as JSON", () => {
  const buttons = { type: "buttons", buttons: { body: "Ready?", buttons: [{ id: "yes", title: "Yes" }] } };

  test("from stdin, with the recipient from a flag", async () => {
    expect(await run(["send", ...to, "--message", "-"], { env, stdin: JSON.stringify(buttons) })).toMatchObject({ code: 0 });
    expect(sent()).toMatchObject([buttons]);
  });

  test("from a file", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "m.json"), `\uFEFF${JSON.stringify({ to: "+447700900123", ...buttons })}`);
    expect(await run(["send", "--message", "m.json"], { env, cwd })).toMatchObject({ code: 0 });
    expect(sent()).toMatchObject([buttons]);
  });

  test.each([
    ["{", "stdin is not JSON: "],
    ["[]", "- must be a JSON object."],
  ])("%j is told", async (stdin, message) => {
    const { code, stderr } = await run(["send", "--message", "-"], { env, stdin });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
  });

  test("a file that is not there is told", async () => {
    const { code, stderr } = await run(["send", "--message", "nowhere.json"], { env });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("nowhere.json cannot be read: ENOENT") });
  });
});

describe("a dry run", () => {
  test("prints the very request that leaves, and sends nothing", async () => {
    const shown = await run(["send", ...to, "--text", "hello", "--dry-run", "--json"], { env });
    expect({ code: shown.code, requests: mock.requests.length }).toEqual({ code: 0, requests: 0 });
    await run(["send", ...to, "--text", "hello"], { env });
    const [left] = mock.requests;
    const [{ request, preflight }] = records(shown.stdout) as [
      { request: { method: string; url: string; headers: object; body: unknown }; preflight: unknown },
    ];
    expect({ ...request, body: JSON.stringify(request.body) }).toMatchObject({
      method: "POST",
      url: mock.url + (left?.request.path ?? ""),
      body: left?.request.body,
    });
    expect(request.headers).toMatchObject({ "content-type": left?.request.headers["content-type"], "api-key": "***", sign: "***" });
    expect(preflight).toEqual({ ok: true });
    expect(shown.stdout).not.toMatch(/demo-api/);
  });

  test("its curl is the same request: a shell with the variables set sends it", async () => {
    // InnoPaaS does not sign, so that the command is complete.
    const innopaas = {
      INNOPAAS_APP_KEY: "demo-app-key",
      INNOPAAS_AUTHORIZATION: "demo-authorization",
      INNOPAAS_WABA_ID: "100200300400500",
      INNOPAAS_FROM: "+447700900001",
      INNOPAAS_BASE_URL: mock.url,
    };
    const { stdout } = await run(["send", ...to, "--text", "it's $5 `now`", "--dry-run", "--json"], { env: innopaas });
    const [{ curl }] = records(stdout) as [{ curl: string }];
    expect(curl).not.toContain("demo-");
    await promisify(execFile)("sh", ["-c", curl], { env: { ...process.env, ...innopaas } }); // the mock is in this process: it must not be blocked
    expect(mock.messages()).toMatchObject([{ outcome: "accepted" }]);
  });

  test("says every broken rule when nothing would leave", async () => {
    const { code, stdout } = await run(["send", ...to, "--template", "", "--language", "", "--dry-run"], { env });
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout:
        "✗ preflight: invalid-message; nothing would leave\n  template.name must not be empty\n  template.language must not be empty\n",
    });
  });
});

describe("settings", () => {
  const file = {
    vendors: {
      itniotech: { apiKey: "demo-api-key", apiSecret: "demo-api-secret", appId: "Demo1234", from: "+447700900001", baseUrl: mock.url },
    },
  };
  const withFile = (settings: unknown): string => {
    const cwd = folder();
    writeFileSync(join(cwd, "wabakit.config.json"), typeof settings === "string" ? settings : JSON.stringify(settings));
    return cwd;
  };

  test("come from the file in the folder, or from the one that is named", async () => {
    const cwd = withFile(file);
    expect(await run(["send", ...to, "--text", "a"], { cwd })).toMatchObject({ code: 0 });
    expect(await run(["send", ...to, "--text", "a", "--config", join(cwd, "wabakit.config.json")])).toMatchObject({ code: 0 });
  });

  test("a flag wins over a variable, and a variable over the file", async () => {
    const cwd = withFile(file);
    const from = async (flags: readonly string[], variables: Record<string, string>): Promise<unknown> => {
      mock.clear();
      await run(["send", ...to, "--text", "a", ...flags], { cwd, env: variables });
      return mock.messages({ outcome: "all" })[0]?.from;
    };
    expect(await from([], {})).toBe("447700900001");
    expect(await from([], { ITNIOTECH_FROM: "+447700900002" })).toBe("447700900002");
    expect(await from(["--from", "+447700900003"], { ITNIOTECH_FROM: "+447700900002" })).toBe("447700900003");
    expect(await from(["--set", "from=+447700900004"], {})).toBe("447700900004");
  });

  test("which vendor is said, or the only one that is set up", async () => {
    const uspeedo = {
      USPEEDO_ACCESS_KEY_ID: "demo-access-key-id",
      USPEEDO_ACCESS_KEY_SECRET: "demo-access-key-secret",
      USPEEDO_FROM: "+447700900001",
      USPEEDO_BASE_URL: mock.url,
      USPEEDO_ACCOUNT_ID: "10001",
    };
    const both = { ...env, ...uspeedo };
    expect(await run(["send", ...to, "--text", "a"], { env: both })).toMatchObject({
      code: 2,
      stderr: "wabakit: Say which vendor: --vendor itniotech or --vendor uspeedo.\n",
    });
    expect(await run(["send", ...to, "--text", "a", "--vendor", "uspeedo"], { env: both })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("uspeedo took"),
    });
    expect(await run(["send", ...to, "--text", "a"], { env: both, cwd: withFile({ vendor: "itniotech" }) })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("itniotech took"),
    });
  });

  test("a file that lies in the folder does not take the environment's credentials to an address of its own", async () => {
    const cwd = withFile({ vendors: { itniotech: { baseUrl: mock.url } } });
    const { ITNIOTECH_BASE_URL: _, ...credentials } = env;
    const send = ["send", ...to, "--text", "a"];
    const refused = await run(send, { cwd, env: credentials });
    expect(refused).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`says that itniotech is at ${mock.url}, and the credentials are not the file's`),
    });
    expect(mock.requests).toHaveLength(0);
    expect(await run([...send, "--config", "wabakit.config.json"], { cwd, env: credentials })).toMatchObject({ code: 0 });
    expect(await run([...send, "--base-url", mock.url], { cwd, env: credentials })).toMatchObject({ code: 0 });
  });

  test("all that is missing is named, with its variable", async () => {
    const { code, stderr } = await run(["send", ...to, "--text", "a"], { env: { ITNIOTECH_API_KEY: "demo-api-key" } });
    expect(code).toBe(2);
    expect(stderr).toContain(
      "itniotech cannot be called: apiSecret, appId, from are missing. Set\n  ITNIOTECH_API_SECRET, or vendors.itniotech.apiSecret in wabakit.config.json",
    );
    expect((await run(["send", ...to, "--text", "a"])).stderr).toContain(
      "No vendor is set up. Set the variables of one of them:\n  INNOPAAS_APP_KEY,",
    );
  });

  test("an option that is wrong is named, and where it came from; its value is not", async () => {
    const { code, stderr } = await run(["send", ...to, "--text", "a", "--from", "topsecret"], { env });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/^wabakit: itniotech: from must be the business phone number .* ITNIOTECH_FROM/),
    });
    expect(stderr).not.toContain("topsecret");
  });

  test("a secret in a flag works, and is warned of", async () => {
    const { code, stderr } = await run(["send", ...to, "--text", "a", "--set", "apiKey=demo-api-key"], { env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining("a secret in a flag stays in your shell's history") });
    expect(stderr).toContain("Use ITNIOTECH_API_KEY, or wabakit.config.json.");
  });

  test.each([
    ["{", `must be a JSON object, such as`],
    ["[]", `must be a JSON object, such as`],
    [{ vendors: { itnotech: {} } }, "There is no vendor itnotech; there are innopaas, itniotech, uspeedo. Did you mean itniotech?"],
    [{ vendor: 7 }, "vendor must be the name of a vendor."],
    [{ apiKey: "topsecret" }, "apiKey is no setting; the settings are vendor and vendors."],
    [{ vendors: { itniotech: [] } }, "vendors.itniotech must be an object of options."],
    [{ vendors: { itniotech: { ...file.vendors.itniotech, apiKye: "topsecret" } } }, "apiKye is not an option"],
  ])("%j is told", async (settings, message) => {
    const { code, stderr } = await run(["send", ...to, "--text", "a"], { cwd: withFile(settings) });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
    expect(stderr).not.toContain("topsecret");
  });
});

describe("what comes of it", () => {
  test("--json: the receipt on stdout, an error on stderr", async () => {
    const taken = await run(["send", ...to, "--text", "a", "--json"], { env });
    expect(records(taken.stdout)).toEqual([{ provider: "itniotech", messageId: mock.messages()[0]?.messageId }]);
    mock.fail("itniotech", "-68");
    const refused = await run(["send", ...to, "--text", "a", "--json"], { env });
    expect(refused).toMatchObject({ code: 1, stdout: "" });
    expect(records(refused.stderr)).toMatchObject([
      { error: { code: "insufficient-balance", vendorCode: "-68", accepted: "no", provider: "itniotech" } },
    ]);
  });

  test("a refusal says what to do, and where to read on", async () => {
    mock.fail("itniotech", "-68");
    const { code, stderr } = await run(["send", ...to, "--text", "a"], { env });
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/^wabakit: itniotech answered -68, .* top it up/s) });
    expect(stderr).toContain("More: wabakit explain -68 --vendor itniotech, and https://");
  });

  test("what the vendor may have has an exit code of its own, and is not tried again", async () => {
    mock.fail("itniotech", "-5");
    expect(await run(["send", ...to, "--text", "a"], { env })).toMatchObject({ code: 3 });
    expect(mock.requests).toHaveLength(1);
  });

  test("--verbose shows what goes over the wire, and no credential", async () => {
    const { code, stderr } = await run(["send", ...to, "--text", "a demo-api-secret", "--verbose"], { env });
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^> POST http.*\/wa\/custom\/sendMsg\n {2}content-type: .*\n {2}api-key: \*\*\*\n {2}timestamp: \d+\n {2}sign: \*\*\*\n {2}\{"appId":"Demo1234"/,
    );
    expect(stderr).toMatch(/\n< 200 after \d+ ms\n {2}\{"status":"0"/);
    expect(stderr).toContain(`"body":"a ***"`);
    expect(stderr).not.toContain("demo-api");
  });

  test("control characters in what a vendor says do nothing to the terminal", async () => {
    const evil = JSON.stringify({ status: "-1", reason: "\u001b]0;owned\u0007\u009b2J" });
    const fetch = (): Promise<Response> => Promise.resolve(new Response(evil, { headers: { "content-type": "application/json" } }));
    const { stderr } = await run(["send", ...to, "--text", "a", "--verbose"], { env, fetch });
    // eslint-disable-next-line no-control-regex
    expect(stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    expect(stderr).toContain("\\u009b2J");
  });
});
