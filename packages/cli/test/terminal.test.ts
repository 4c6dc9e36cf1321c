import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type IPty, spawn } from "@lydell/node-pty";
import { startMock } from "@wabakit/mock";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { within } from "../../../tools/conformance/src/sending.ts";
import { hasColours, harmless, jsonLine } from "../src/terminal.ts";
import { progressLine } from "../src/bulk/progress.ts";
import { bin, type Environment, folder, itniotechAt } from "./support/run.ts";

// As a person uses it: in a pseudo-terminal.

const mock = await startMock({ fast: true });
beforeEach(() => mock.clear());
afterAll(() => mock.close());

interface Session {
  readonly pty: IPty;
  readonly shown: () => string;
  /** Waits until the terminal shows this. */
  readonly until: (text: string | RegExp) => Promise<void>;
  readonly done: Promise<number>;
}

function session(args: readonly string[], env: Environment = itniotechAt(mock.url), cwd: string = folder()): Session {
  const given = Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
  const pty = spawn(process.execPath, [bin, ...args], {
    cwd,
    cols: 120,
    rows: 30,
    env: { PATH: process.env["PATH"] ?? "", TERM: "xterm-256color", ...given },
  });
  let shown = "";
  const looking = new Set<() => void>();
  pty.onData((text) => {
    shown += text;
    for (const look of looking) look();
  });
  const done = new Promise<number>((resolve) => pty.onExit(({ exitCode }) => resolve(exitCode)));
  const until = (text: string | RegExp): Promise<void> =>
    within(
      20_000,
      new Promise((resolve) => {
        const look = (): void => {
          if (typeof text === "string" ? shown.includes(text) : text.test(shown)) {
            looking.delete(look);
            resolve();
          }
        };
        looking.add(look);
        look();
      }),
    );
  return { pty, shown: () => shown, until, done };
}

const toSomebody = ["--to", "+447700900123", "--text", "hello"];

test("colours and aligned tables, unless NO_COLOR", async () => {
  const coloured = session(["check"]);
  expect(await coloured.done).toBe(0);
  expect(coloured.shown()).toContain("\u001b[32m✓\u001b[39m  key        accepted");
  const plain = session(["numbers"], { ...itniotechAt(mock.url), NO_COLOR: "1" });
  expect(await plain.done).toBe(0);
  expect(plain.shown()).toContain(
    "VENDOR     NUMBER         NAME  STATUS     QUALITY  TIER\r\nitniotech  +447700900001  -     CONNECTED  GREEN    TIER_1K",
  );
  expect(plain.shown()).not.toContain("\u001b");
});

test("a bar with rate and time left while rows are sent, which leaves the summary alone", async () => {
  const cwd = folder();
  writeFileSync(join(cwd, "rows.csv"), `to\n${"+447700900123\n".repeat(25)}`);
  const sending = session(["send", "--file", "rows.csv", "--text", "hello", "--per-second", "30"], itniotechAt(mock.url), cwd);
  expect(await sending.done).toBe(0);
  const shown = sending.shown().replaceAll("\u001b", "ESC");
  expect(shown).toMatch(/\rESC\[2K\[#+-+\] \d+% \d+\.\d\/s, 0:0\d left {2}25 rows: \d+ sent, \d+ left/);
  expect(shown).toMatch(/\rESC\[2KESC\[32m✓ESC\[39m 25 rows: 25 sent\r\nWhat became of each row: rows\.csv\.results\.jsonl\r\n$/);
});

test("--quiet shows no bar", async () => {
  const cwd = folder();
  writeFileSync(join(cwd, "rows.csv"), "to\n+447700900123\n");
  const sending = session(["send", "--file", "rows.csv", "--text", "hello", "--quiet"], itniotechAt(mock.url), cwd);
  expect(await sending.done).toBe(0);
  expect(sending.shown()).not.toContain("\u001b[2K");
});

test("--interactive asks for what is missing, and for nothing else", async () => {
  const uspeedo = {
    USPEEDO_ACCESS_KEY_ID: "demo-access-key-id",
    USPEEDO_ACCESS_KEY_SECRET: "demo-access-key-secret",
    USPEEDO_FROM: "+447700900001",
    USPEEDO_BASE_URL: mock.url,
  };
  const asking = session(["send", "--interactive"], { ...itniotechAt(mock.url), ...uspeedo });
  await asking.until("Through which vendor?");
  asking.pty.write("\r");
  await asking.until("To which number");
  asking.pty.write("+447700900123\r");
  await asking.until("What is the text?");
  asking.pty.write("hello\r");
  expect(await asking.done).toBe(0);
  expect(mock.messages()).toMatchObject([{ vendor: "itniotech", to: ["447700900123"], message: { text: { body: "hello" } } }]);
  const complete = session(["send", "--interactive", ...toSomebody]);
  expect(await complete.done).toBe(0);
  expect(complete.shown()).not.toContain("?");
});

test("a template is deleted after a yes, and not after anything else", async () => {
  const deleting = ["templates", "delete", "--name", "parcel_delayed", "--interactive"];
  const no = session(deleting);
  await no.until("Delete the template parcel_delayed (en_GB, de) at itniotech?");
  no.pty.write("\r");
  expect(await no.done).toBe(2);
  expect(mock.requests.map(({ operation }) => operation)).toEqual(["POST /wa/template/query"]);
  const interrupted = session(deleting);
  await interrupted.until("Delete the template");
  interrupted.pty.write("\u0003");
  expect(await interrupted.done).toBe(130);
  const yes = session(deleting);
  await yes.until("Delete the template");
  yes.pty.write("y");
  expect(await yes.done).toBe(0);
  expect(mock.requests.at(-1)?.operation).toBe("POST /wa/template/del");
});

test("Ctrl-C ends what listens at once", async () => {
  const listening = session(["webhook", "listen", "--vendor", "itniotech", "--port", "0"]);
  await listening.until("Listening for pushes of itniotech on http://127.0.0.1:");
  listening.pty.write("\u0003");
  expect(await within(3_000, listening.done)).toBe(130);
});

describe("what is shown", () => {
  test.each([
    [{ isTTY: true }, {}, true],
    [{ isTTY: false }, {}, false],
    [{ isTTY: true }, { NO_COLOR: "1" }, false],
    [{ isTTY: true }, { NO_COLOR: "" }, true],
    [{ isTTY: true }, { TERM: "dumb" }, false],
    [{ isTTY: false }, { FORCE_COLOR: "1" }, true],
    [{ isTTY: true }, { FORCE_COLOR: "0" }, false],
    [{ isTTY: false }, { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
  ])("has colours: %j %j %s", (sink, env, coloured) => {
    expect(hasColours({ write: () => true, ...sink }, env)).toBe(coloured);
  });

  test("control characters are shown as what they are, colours and lines stay", () => {
    expect(harmless("a\u001b[31mb\u001b[0m\n\tc")).toBe("a\u001b[31mb\u001b[0m\n\tc");
    expect(harmless("\u001b]0;x\u0007\r\u0008\u009b1A\u001b[2J")).toBe("\\u001b]0;x\\u0007\\u000d\\u0008\\u009b1A\\u001b[2J");
    expect(jsonLine({ a: "\u001b\u009b\u2028" })).toBe(String.raw`{"a":"\u001b\u009b\u2028"}`);
  });

  test("the bar says how far it is, how fast, and how long it will take", () => {
    const tally = { rows: 1200, sent: 300, sentBefore: 0, refused: 0, unknown: 0, broken: 0, left: 900 };
    expect(progressLine(tally, 0.2)).toBe("[######------------------] 25% 0.2/s, 1:15:00 left  1,200 rows: 300 sent, 900 left");
    expect(progressLine(tally, undefined)).toBe("[######------------------] 25%  1,200 rows: 300 sent, 900 left");
  });
});
