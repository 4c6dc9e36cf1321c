import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { startMock } from "@wabakit/mock";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { commands } from "../src/commands.ts";
import { registry } from "../src/generated/registry.ts";
import { variablesOf } from "../src/settings.ts";
import { folder, itniotechAt, records, run } from "./support/run.ts";

const mock = await startMock();
beforeEach(() => mock.clear());
afterAll(() => mock.close());

const env = itniotechAt(mock.url);

describe("help", () => {
  const loaded = Object.entries(commands).filter(([, { load }]) => load !== undefined);

  test("lists every command, and the exit codes", async () => {
    const { code, stdout } = await run(["--help"]);
    expect(code).toBe(0);
    for (const [name, { about }] of Object.entries(commands)) expect(stdout).toMatch(new RegExp(`^  ${name} +${about}$`, "m"));
    for (const exitCode of [0, 1, 2, 3, 130, 141]) expect(stdout).toMatch(new RegExp(`^  ${exitCode} `, "m"));
    expect(await run([])).toEqual({ code: 0, stdout, stderr: "" });
  });

  test.each(loaded)("of %s names every flag and has examples that its flags are right in", async (name, { load }) => {
    const { code, stdout } = await run([...name.split(" "), "--help"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: wabakit ${name}`, "m"));
    const command = await load?.();
    const flags = [...Object.keys(command?.flags ?? {}), "json", "quiet", "verbose", "help"].map((flag) => `--${flag}`);
    for (const flag of flags) expect(stdout).toMatch(new RegExp(`^ .*${flag}\\b`, "m"));
    expect(command?.examples.length).toBeGreaterThan(1);
    for (const [example] of command?.examples ?? []) {
      const [, own = ""] = /wabakit ((?:"[^"]*"|'[^']*'|[^|])*)/.exec(example) ?? [];
      for (const [flag] of own.replaceAll(/'[^']*'|"[^"]*"/g, "").matchAll(/(?<= )--[\w-]+/g))
        expect([...flags, "--webhook-url"]).toContain(flag);
    }
  });

  test.each([
    [["sned"], "There is no command sned. Did you mean send? wabakit --help lists them."],
    [["templates"], "wabakit templates is one of\n  wabakit templates list\n  wabakit templates create\n  wabakit templates delete"],
    [["templates", "lst"], "Did you mean templates list?"],
    [["--json", "numbers"], "The command comes first: wabakit send --json"],
    [["explain"], "Something is missing. Usage: wabakit explain CODE [--vendor NAME]"],
    [["check", "--vendr", "itniotech"], "There is no --vendr. Did you mean --vendor?"],
    [["check", "--vendor", "itnotech"], "There is no vendor itnotech; there are innopaas, itniotech, uspeedo. Did you mean itniotech?"],
  ])("%j is told what was meant", async (args, message) => {
    expect(await run(args)).toEqual({ code: 2, stdout: "", stderr: expect.stringContaining(`${message}`) });
  });

  test("of commands that are called by two words lists them", async () => {
    expect((await run(["templates", "--help"])).stdout).toBe(
      "  wabakit templates list\n  wabakit templates create\n  wabakit templates delete\n",
    );
  });
});

describe("the variables", () => {
  test.each(Object.keys(registry))("of %s are those that its package's fromEnv reads", async (id) => {
    const { fromEnv } = (await import(`../../${id}/src/from-env.ts`)) as { readonly fromEnv: (env: object) => object };
    const read = new Set<string>();
    const watching = new Proxy({}, { get: (_, name) => void read.add(String(name)) });
    expect(() => fromEnv(watching)).toThrow("not set");
    expect(
      variablesOf(id)
        .map(([, variable]) => variable)
        .toSorted(),
    ).toEqual([...read].toSorted());
  });
});

describe("numbers", () => {
  test("are a table, or lines of JSON", async () => {
    expect(await run(["numbers"], { env })).toMatchObject({
      code: 0,
      stdout: `VENDOR     NUMBER         NAME  STATUS     QUALITY  TIER
itniotech  +447700900001  -     CONNECTED  GREEN    TIER_1K
itniotech  +447700900002  -     FLAGGED    YELLOW   -
`,
    });
    expect(records((await run(["numbers", "--json"], { env })).stdout)).toMatchObject([
      { provider: "itniotech", number: "+447700900001", status: "CONNECTED", quality: "GREEN", messagingTier: "TIER_1K" },
      { provider: "itniotech", number: "+447700900002", status: "FLAGGED" },
    ]);
  });
});

describe("templates", () => {
  test("are listed, all or one, as a table or as JSON", async () => {
    const { stdout } = await run(["templates", "list"], { env });
    expect(stdout).toMatch(/^NAME +LANGUAGE +STATUS +CATEGORY +ID +TEXT\nparcel_delayed +en_GB +APPROVED +UTILITY +\w+ +Dear \{\{1\}\},/);
    expect(records((await run(["templates", "list", "--language", "de", "--json"], { env })).stdout)).toMatchObject([
      { name: "parcel_delayed", language: "de", components: { body: { text: expect.any(String) } } },
    ]);
    expect(await run(["templates", "list", "--name", "nothing"], { env })).toMatchObject({ code: 0, stdout: "There are no templates.\n" });
  });

  const template = { name: "parcel_ready", language: "en_GB", category: "UTILITY", components: { body: { text: "Your parcel is here." } } };

  test("are handed in, from a file or stdin", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "t.json"), JSON.stringify(template));
    expect(await run(["templates", "create", "t.json"], { env, cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("✓ itniotech took the template"),
    });
    expect(mock.requests.at(-1)).toMatchObject({ operation: "POST /wa/template/add" });
    const wrong = await run(["templates", "create", "-"], { env, stdin: JSON.stringify({ ...template, category: "NEWS" }) });
    expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining("category") });
  });

  test("are deleted only with --yes, and every language that goes with it is named", async () => {
    const which = ["templates", "delete", "--name", "parcel_delayed"];
    const asked = await run(which, { env });
    expect(asked).toMatchObject({
      code: 2,
      stderr: "wabakit: This deletes the template parcel_delayed (en_GB, de) at itniotech. If that is what you want, add --yes.\n",
    });
    expect(mock.requests.map(({ operation }) => operation)).toEqual(["POST /wa/template/query"]);
    expect(await run([...which, "--yes", "--json"], { env })).toMatchObject({
      code: 0,
      stdout: `{"provider":"itniotech","deleted":"parcel_delayed","languages":["en_GB","de"]}\n`,
    });
    expect(mock.requests.at(-1)?.operation).toBe("POST /wa/template/del");
  });

  test.each([
    [["--yes"], 2, "Say which: --name parcel_ready."],
    [["--name", "nothing", "--yes"], 1, "itniotech lists no template nothing."],
    [["--name", "parcel_delayed", "--language", "fr", "--yes"], 1, "itniotech lists no template parcel_delayed in fr."],
    [["--name", "parcel_delayed", "--interactive"], 2, "--interactive asks on a terminal; this is none."],
  ])("delete %j is told", async (flags, code, message) => {
    expect(await run(["templates", "delete", ...flags], { env })).toEqual({ code, stdout: "", stderr: `wabakit: ${message}\n` });
  });
});

describe("validate", () => {
  const text = {
    appId: "Demo1234",
    channelType: 0,
    businessPhone: "447700900001",
    recipient: "447700900123",
    type: "text",
    text: { body: "hello" },
  };

  test("a request, which fits one operation", async () => {
    const held = await run(["validate", "-", "--vendor", "itniotech"], { stdin: JSON.stringify(text) });
    expect(held).toEqual({
      code: 0,
      stderr: "",
      stdout: "✓ stdin, as the request sendCustomMessage (POST /wa/custom/sendMsg) of itniotech: valid\n",
    });
  });

  test("every broken rule of a request", async () => {
    const { code, stdout } = await run(["validate", "-", "--vendor", "itniotech", "--json"], {
      stdin: JSON.stringify({ ...text, recipient: "x", text: {} }),
    });
    expect(code).toBe(1);
    expect(records(stdout)).toMatchObject([
      {
        ok: false,
        as: expect.stringContaining("sendCustomMessage"),
        issues: [{ path: "recipient" }, { path: "recipient" }, { path: "text.body", vendorCode: "-115" }],
      },
    ]);
  });

  test("a request of an operation that is named", async () => {
    const args = ["validate", "-", "--vendor", "itniotech", "--operation"];
    expect(await run([...args, "sendTemplateMessage"], { stdin: JSON.stringify(text) })).toMatchObject({ code: 1 });
    expect(await run([...args, "sendMessage"], { stdin: "{}" })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("There is no operation sendMessage; there are sendCustomMessage,"),
    });
  });

  test.each(Object.keys(registry))("a message, as %s would take it, without credentials", async (vendor) => {
    const message = { to: "+447700900123", type: "text", text: { body: "hello" } };
    const held = (body: object): Promise<{ code: number | null; stdout: string }> =>
      run(["validate", "-", "--vendor", vendor], { stdin: JSON.stringify(body) });
    expect(await held(message)).toMatchObject({ code: 0, stdout: `✓ stdin, as a text message of ${vendor}: valid\n` });
    expect(await held({ ...message, text: { body: "" } })).toMatchObject({
      code: 1,
      stdout: `✗ stdin, as a text message of ${vendor}: not valid\n  text.body must not be empty\n`,
    });
    expect(mock.requests).toHaveLength(0);
  });
});

describe("explain", () => {
  test("a code, by its number or its name", async () => {
    const byNumber = await run(["explain", "-117", "--vendor", "itniotech"]);
    expect(byNumber).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(
        /^itniotech -117: imageLinkMissing\n.*\n {2}What to do: Send the address of the file as link\.\n {2}In wabakit: invalid-message; /,
      ),
    });
    expect(await run(["explain", "imageLinkMissing", "--vendor", "itniotech"])).toEqual(byNumber);
  });

  test("every documented code of every vendor, with what to do", async () => {
    for (const [id, { facts }] of Object.entries(registry)) {
      for (const [code, { name }] of Object.entries((await facts()).codes)) {
        const { code: exitCode, stdout } = await run(["explain", code, "--vendor", id, "--json"]);
        expect([id, code, exitCode, records(stdout)]).toMatchObject([
          id,
          code,
          0,
          [{ vendor: id, code, name, action: expect.any(String), sendError: expect.any(String) }],
        ]);
      }
    }
  });

  test("Meta's codes, and what every vendor says for a name", async () => {
    expect(await run(["explain", "131047"])).toMatchObject({ code: 0, stdout: expect.stringContaining("Meta 131047: window-closed.") });
    expect(records((await run(["explain", "insufficientBalance", "--json"])).stdout).map(({ vendor }) => vendor)).toEqual([
      "innopaas",
      "itniotech",
      "uspeedo",
    ]);
  });

  test("one that nobody documents is told", async () => {
    expect(await run(["explain", "-9999"])).toEqual({ code: 1, stdout: "", stderr: "wabakit: No vendor documents a code -9999.\n" });
    expect(await run(["explain", "imageLinkMising", "--vendor", "itniotech"])).toMatchObject({
      code: 1,
      stderr: "wabakit: itniotech documents no code imageLinkMising. Did you mean imageLinkMissing?\n",
    });
  });
});

describe("webhook listen", () => {
  test("prints each push as an event, for people or as JSON, until it is ended", async () => {
    for (const flags of [[], ["--json"]]) {
      const ending = new AbortController();
      const { promise: listening, resolve } = Promise.withResolvers<string>();
      let printed = "";
      const stderr = { write: (text: string) => resolve(/http:\/\/[\d.]+:\d+/.exec(text)?.[0] ?? "") };
      const stdout = { write: (text: string) => (printed += text) };
      const done = run(["webhook", "listen", "--vendor", "itniotech", "--port", "0", ...flags], { signal: ending.signal, stderr, stdout });
      const url = await listening;
      await mock.push({ vendor: "itniotech", event: "up-message-event-text", set: { "message.text.body": "Hi\u001b[2J" }, to: url });
      expect((await fetch(url, { method: "POST", body: "nonsense" })).status).toBe(400);
      ending.abort();
      expect(await done).toMatchObject({ code: 0 });
      if (flags.length === 0) expect(printed).toMatch(/^\d\d:\d\d:\d\d message-received .*447700900123 "Hi\\u001b\[2J" \(.+\)\n$/);
      else expect(records(printed)).toMatchObject([{ type: "message-received", provider: "itniotech", eventId: expect.any(String) }]);
    }
  });

  test.each([
    [["--vendor", "uspeedo"], "uspeedo publishes nothing of what it pushes, so it cannot be read; innopaas and itniotech do."],
    [[], "Say whose pushes: --vendor innopaas or --vendor itniotech."],
    [
      ["--vendor", "innopaas"],
      "Set INNOPAAS_PUSH_USER_NAME and INNOPAAS_PUSH_AUTHORIZATION, or vendors.innopaas.webhook in wabakit.config.json; or take whatever comes with --unsigned.",
    ],
    [["--vendor", "itniotech", "--port", "x"], `--port must be a whole number from 0 to 65535, not "x".`],
    [["--vendor", "itniotech", "--port", new URL(mock.url).port], "is taken. Choose another, or 0 for a free one."],
  ])("%j is told", async (flags, message) => {
    expect(await run(["webhook", "listen", ...flags])).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });
});
