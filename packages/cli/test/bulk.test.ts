import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { startMock } from "@wabakit/mock";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { readArguments } from "../src/arguments.ts";
import { Appender } from "../src/bulk/appender.ts";
import { createMapping } from "../src/bulk/mapping.ts";
import { ownMark } from "../src/bulk/running.ts";
import { sendRows as sendRowsWith } from "../src/bulk/send-rows.ts";
import { registry } from "../src/generated/registry.ts";
import { messageFlags } from "../src/message.ts";
import type { AnyProvider } from "../src/vendor-entry.ts";
import { type Ended, folder, itniotechAt, records, run } from "./support/run.ts";

const mock = await startMock({ fast: true });
beforeEach(() => mock.clear());
afterAll(() => mock.close());

const env = itniotechAt(mock.url);
const template = ["--template", "parcel_ready", "--language", "en_US"];

/** A folder with a file of rows. */
function withRows(text: string | Uint8Array, name = "rows.csv"): string {
  const cwd = folder();
  writeFileSync(join(cwd, name), text);
  return cwd;
}

const sendRows = (cwd: string, flags: readonly string[] = template, around: Parameters<typeof run>[1] = {}): Promise<Ended> =>
  run(["send", "--file", "rows.csv", ...flags], { env, cwd, ...around });

const journal = (cwd: string, name = "rows.csv.results.jsonl"): Record<string, unknown>[] => records(readFileSync(join(cwd, name), "utf8"));

const received = (): (string | undefined)[] =>
  mock
    .messages()
    .map(({ to }) => to[0])
    .toSorted();

const people = ["447700900100", "447700900101", "447700900102"];
const threeRows = `to,1\n${people.map((number, index) => `+${number},name ${index}\n`).join("")}`;

describe("rows become messages", () => {
  test("the column to is the recipient, the columns 1, 2, … are the template's values", async () => {
    const cwd = withRows("to,1,2,note\n+44 7700 900100,Ada,4471,x\n");
    expect(await sendRows(cwd)).toEqual({
      code: 0,
      stderr: "",
      stdout: "✓ 1 row: 1 sent\nWhat became of each row: rows.csv.results.jsonl\n",
    });
    const parameters = ["Ada", "4471"].map((text) => ({ type: "text", text }));
    expect(mock.messages()).toMatchObject([
      {
        to: ["447700900100"],
        message: { template: { name: "parcel_ready", language: "en_US", components: [{ type: "body", parameters }] } },
      },
    ]);
  });

  test("{column} in any flag is the row's; doubled braces stand for themselves", async () => {
    const cwd = withRows('phone;name\n+447700900100;"Ada; ""the"" first\nof her name"\n');
    expect(await sendRows(cwd, ["--to", "{phone}", "--text", "Hello {name} {{x}}"])).toMatchObject({ code: 0 });
    expect(mock.messages()).toMatchObject([{ message: { text: { body: 'Hello Ada; "the" first\nof her name {x}' } } }]);
  });

  test("tabs and a byte order mark are read, empty rows are left out", async () => {
    const cwd = withRows("\uFEFFto\t1\n\n+447700900100\tAda, B\n\t\n");
    expect(await sendRows(cwd)).toMatchObject({ code: 0, stdout: expect.stringContaining("1 row: 1 sent") });
  });

  test("lines of JSON are rows, or whole messages", async () => {
    const rows = `{"to":"+447700900100","1":"Ada","2":7}\n\n{"to":"+447700900101","1":"\u2028","2":8}\n`;
    const cwd = withRows(rows, "rows.jsonl");
    const flags = [...template, "--param", "{1}", "--param", "{2}"];
    expect(await run(["send", "--file", "rows.jsonl", ...flags], { env, cwd })).toMatchObject({ code: 0 });
    writeFileSync(join(cwd, "messages.jsonl"), `{"to":"+447700900102","type":"text","text":{"body":"a"}}`);
    expect(await run(["send", "--file", "messages.jsonl"], { env, cwd })).toMatchObject({ code: 0 });
    expect(received()).toEqual(people);
  });

  test.each([
    ["to,1,1\n", template, `rows.csv has two columns "1".`],
    ["", template, "rows.csv is empty: its first row must name the columns."],
    ["phone,1\n", template, `There is no column "to": say where the number is, such as --to "{phone}"`],
    [
      "to,name\n",
      [...template, "--param", "{nmae}"],
      "--param names {nmae}, which is no column; the columns are {to}, {name}. Did you mean name?",
    ],
    ['to,1\n+447700900100,"Ada\n', template, "rows.csv cannot be read as CSV from line"],
    [Uint8Array.of(116, 111, 10, 0xe4, 10), template, `rows.csv is not written in UTF-8. In a spreadsheet, save it as "CSV UTF-8".`],
    ["to,1\n", [...template, "--on-error", "panic"], `--on-error must be continue or stop, not "panic".`],
  ])("%j is told before anything is sent or written", async (text, flags, message) => {
    const cwd = withRows(text);
    expect(await sendRows(cwd, flags)).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining(message) });
    expect(() => journal(cwd)).toThrow("ENOENT");
  });

  test.each([
    ["-", "--file must be a file: a second run has to read the same rows again"],
    ["nowhere.csv", "nowhere.csv cannot be read: ENOENT"],
    ["rows.xlsx", "rows.xlsx must end in .csv, .tsv, .txt, .jsonl, .ndjson"],
  ])("--file %s is told", async (file, message) => {
    expect(await run(["send", "--file", file, ...template], { env, cwd: folder() })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(message),
    });
  });
});

describe("a broken row", () => {
  const rows = `phone,name\n+447700900100,Ada\n12,Bob\n+447700900101,\n+447700900102\n+447700900102,Eve\n`;
  const flags = [...template, "--to", "{phone}", "--param", "{name}"];

  test("is named with its column, nothing is sent of it, and the rest goes on", async () => {
    const cwd = withRows(rows);
    const { code, stdout, stderr } = await sendRows(cwd, flags);
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringContaining("✗ 5 rows: 2 sent, 3 broken\n") });
    expect(stderr.split("\n").toSorted().join("\n").trim()).toBe(
      `wabakit: row 3, column phone: to must be a phone number with country code, such as +447700900123, of 7 to 15 digits
wabakit: row 4, column name: template.components[0].parameters[0].text must not be empty
wabakit: row 5: has 1 column, where the header has 2`,
    );
    expect(received()).toEqual(["447700900100", "447700900102"]);
    expect(
      journal(cwd)
        .filter(({ state }) => state === "broken")
        .map(({ row, column }) => [row, column])
        .toSorted(),
    ).toEqual([
      [3, "phone"],
      [4, "name"],
      [5, undefined],
    ]);
  });

  test("ends it with --on-error stop", async () => {
    const { code, stdout } = await sendRows(withRows(rows), [...flags, "--on-error", "stop", "--concurrency", "1"]);
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: expect.stringContaining("✗ 5 rows: 1 sent, 1 broken, 3 left\nStopped at the first row that was not sent"),
    });
  });

  test("is found by a dry run, which sends and writes nothing", async () => {
    const cwd = withRows(rows);
    expect(await sendRows(cwd, [...flags, "--dry-run"])).toMatchObject({
      code: 1,
      stdout: "✗ 5 rows: 2 would be sent, 3 broken; nothing was sent\n",
    });
    expect(mock.requests).toHaveLength(0);
    expect(() => journal(cwd)).toThrow("ENOENT");
  });

  test("of JSON lines is named with its member", async () => {
    const cwd = withRows(`{"to":"+447700900100","type":"text","text":{"body":""}}\nnonsense\n`, "rows.jsonl");
    const { stderr } = await run(["send", "--file", "rows.jsonl", "--json"], { env, cwd });
    expect(stderr).toBe("");
    expect(journal(cwd, "rows.jsonl.results.jsonl").filter(({ state }) => state === "broken")).toMatchObject(
      [
        { row: expect.any(Number), column: "text.body" },
        { row: 2, message: "is no JSON object" },
      ].toSorted((a, b) => Number(b.column !== undefined) - Number(a.column !== undefined)),
    );
  });
});

describe("the result file", () => {
  test("says of each row what became of it, and that before it was sent", async () => {
    const cwd = withRows(threeRows);
    const writtenBefore: boolean[] = [];
    const fetch: NonNullable<Parameters<typeof run>[1]>["fetch"] = (url, init) => {
      const digits = people.find((number) => String(init.body).includes(number)) ?? "";
      writtenBefore.push(journal(cwd).some(({ state, to }) => state === "sending" && to === `+${digits}`));
      return globalThis.fetch(url, init);
    };
    const { stdout } = await sendRows(cwd, [...template, "--json"], { fetch });
    expect(writtenBefore).toEqual([true, true, true]);
    const lines = journal(cwd);
    expect(lines[0]).toMatchObject({
      wabakit: "results",
      version: 1,
      file: "rows.csv",
      plan: { to: "{to}", template: "parcel_ready", param: ["{1}"] },
    });
    for (const row of [2, 3, 4]) {
      const states = lines.filter((line) => line["row"] === row);
      expect(states).toMatchObject([
        { state: "sending", to: `+${people[row - 2] ?? ""}` },
        { state: "sent", provider: "itniotech", messageId: expect.any(String) },
      ]);
    }
    expect(
      records(stdout)
        .slice(0, -1)
        .toSorted((a, b) => Number(a["row"]) - Number(b["row"])),
    ).toEqual(lines.filter(({ state }) => state === "sent").toSorted((a, b) => Number(a["row"]) - Number(b["row"])));
    expect(records(stdout).at(-1)).toMatchObject({
      summary: { rows: 3, sent: 3, sentBefore: 0, refused: 0, unknown: 0, broken: 0, left: 0 },
      unknownRows: [],
    });
  });

  test("is gone on with: what was sent is not sent again, what was refused is, what is unknown is listed", async () => {
    const cwd = withRows(threeRows);
    let answered = 0;
    const fetch: NonNullable<Parameters<typeof run>[1]>["fetch"] = (url, init) => {
      answered += 1;
      if (answered === 2) mock.fail("itniotech", "-5", { times: 1 });
      if (answered === 3) mock.fail("itniotech", "-68", { times: 1 });
      return globalThis.fetch(url, init);
    };
    const first = await sendRows(cwd, [...template, "--concurrency", "1"], { fetch });
    expect(first).toMatchObject({
      code: 3,
      stdout: expect.stringContaining("✗ 3 rows: 1 sent, 1 refused, 1 unknown\nUnknown, so they are not sent again: row 3."),
    });
    mock.clear();
    const second = await sendRows(cwd, [...template, "--concurrency", "1"]);
    expect(second).toMatchObject({
      code: 3,
      stdout: expect.stringContaining("✗ 3 rows: 1 sent, 1 sent before, 1 unknown\nUnknown, so they are not sent again: row 3."),
    });
    expect(received()).toEqual([people[2]]);
  });

  test("of a run that was killed: a row under way is unknown, and a line that was cut off counts for nothing", async () => {
    const cwd = withRows(threeRows);
    await sendRows(cwd, [...template, "--json"]);
    const [header = ""] = readFileSync(join(cwd, "rows.csv.results.jsonl"), "utf8").split("\n");
    const dead = JSON.stringify({ run: "x", ...ownMark(), pid: 999_999 });
    writeFileSync(join(cwd, "rows.csv.results.jsonl"), `${header}\n${dead}\n{"row":2,"state":"sending"}\n{"row":3,"state":"send`);
    appendFileSync(join(cwd, "rows.csv.results.jsonl"), Buffer.from("天").subarray(0, 2)); // in the middle of a character
    mock.clear();
    expect(await sendRows(cwd)).toMatchObject({ code: 3, stdout: expect.stringContaining("3 rows: 2 sent, 1 unknown") });
    expect(received()).toEqual([people[1], people[2]]);
    expect(await sendRows(cwd)).toMatchObject({ code: 3, stdout: expect.stringContaining("3 rows: 0 sent, 2 sent before, 1 unknown") });
  });

  test.each([
    [
      "other rows",
      (cwd: string) => appendFileSync(join(cwd, "rows.csv"), "+447700900103,x\n"),
      template,
      "belongs to another input, rows.csv as it was then",
    ],
    [
      "another message",
      () => {},
      ["--template", "parcel_ready", "--language", "de"],
      `was begun with {"to":"{to}","template":"parcel_ready","language":"en_US"`,
    ],
    [
      "a line in it damaged",
      (cwd: string) => {
        const path = join(cwd, "rows.csv.results.jsonl");
        writeFileSync(path, readFileSync(path, "utf8").replace(`{"row":3`, `{"row":`));
      },
      template,
      "is damaged in line",
    ],
    [
      "no result file",
      (cwd: string) => writeFileSync(join(cwd, "rows.csv.results.jsonl"), `{"a":1}\n`),
      template,
      "is no result file of wabakit",
    ],
  ])("with %s is refused, and nothing is sent", async (_, change, flags, message) => {
    const cwd = withRows(threeRows);
    await sendRows(cwd, [...template, "--concurrency", "1"]);
    change(cwd);
    mock.clear();
    expect(await sendRows(cwd, flags)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
    expect(mock.requests).toHaveLength(0);
  });

  test("another one is named with --results", async () => {
    const cwd = withRows(threeRows);
    await sendRows(cwd, [...template, "--results", "out.jsonl"]);
    expect(journal(cwd, "out.jsonl")).toHaveLength(9);
    expect(await sendRows(cwd, [...template, "--results", "nowhere/out.jsonl"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("The result file cannot be written"),
    });
  });

  test("is written by one run at a time", async () => {
    const cwd = withRows(threeRows);
    await sendRows(cwd);
    appendFileSync(join(cwd, "rows.csv.results.jsonl"), `${JSON.stringify({ run: "other", ...ownMark() })}\n`);
    const refused = await sendRows(cwd);
    expect(refused).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`Another run (process ${process.pid} on ${hostname()}) is writing`),
    });
    expect(await sendRows(cwd, [...template, "--take-over"])).toMatchObject({ code: 0 });
  });

  test("a run on another machine counts as running, as nobody can tell; one that has a dead one's number does not", async () => {
    const cwd = withRows(threeRows);
    await sendRows(cwd);
    appendFileSync(join(cwd, "rows.csv.results.jsonl"), `${JSON.stringify({ run: "gone", ...ownMark(), started: "long ago" })}\n`);
    expect(await sendRows(cwd)).toMatchObject({ code: 0 });
    appendFileSync(join(cwd, "rows.csv.results.jsonl"), `${JSON.stringify({ run: "far", ...ownMark(), host: "elsewhere" })}\n`);
    expect(await sendRows(cwd)).toMatchObject({ code: 2, stderr: expect.stringContaining("on elsewhere) is writing") });
  });

  test("two that begin at the same moment do not send a row twice", async () => {
    const cwd = withRows(threeRows);
    const both = await Promise.all([sendRows(cwd), sendRows(cwd)]);
    expect(received()).toEqual([...people]);
    expect(both.map(({ code }) => code).toSorted()).toEqual([0, 2]);
  });
});

test("what cannot be written down is not sent", async () => {
  const path = join(folder(), "closed");
  const handle = await open(path, "a");
  const appender = new Appender(handle);
  await Promise.all([appender.append("a\n"), appender.append("b\n")]);
  await handle.close();
  const full = (): Promise<void> => appender.append("c\n");
  await expect(full()).rejects.toThrow("The result file cannot be written any more: ");
  const keys = { apiKey: "demo-api-key", apiSecret: "demo-api-secret", appId: "Demo1234", from: "+447700900001" };
  let asked = 0;
  const sending = sendRowsWith({
    rows: (async function* () {
      yield* [2, 3].map((row) => ({ row, members: { to: "+447700900123", type: "text", text: { body: "a" } } }));
    })(),
    total: 2,
    mapping: createMapping(readArguments([], messageFlags).given, undefined),
    journal: { fates: new Map(), intend: full, settle: full, end: full },
    provider: async (fetch) => (await registry["itniotech"]?.provider())?.({ ...keys, fetch } as never) as AnyProvider, // it is there
    fetch: () => Promise.reject(new Error(String((asked += 1)))),
    perSecond: undefined,
    concurrency: 1,
    attempts: undefined,
    timeoutMs: undefined,
    stopOnError: false,
    giveUpAfter: 10,
    signal: new AbortController().signal,
    onResult: () => {},
  });
  await expect(sending).rejects.toThrow("The result file cannot be written any more: ");
  expect([readFileSync(path, "utf8"), asked]).toEqual(["a\nb\n", 0]);
});

describe("how fast, and how far", () => {
  test("--per-second spaces the messages", async () => {
    const began = performance.now();
    const at: number[] = [];
    const fetch: NonNullable<Parameters<typeof run>[1]>["fetch"] = (url, init) => {
      at.push(performance.now() - began);
      return globalThis.fetch(url, init);
    };
    expect(await sendRows(withRows(threeRows), [...template, "--per-second", "20"], { fetch })).toMatchObject({ code: 0 });
    // A timer never comes early by more than its own grain; the disk may hold two of them up for a moment, not all three.
    expect((at[2] ?? 0) - (at[0] ?? 0)).toBeGreaterThan(60);
  });

  test("it gives up after so many rows in a row that fail for the vendor's reason, and goes on later", async () => {
    const cwd = withRows(threeRows);
    mock.fail("itniotech", "-68");
    const first = await sendRows(cwd, [...template, "--give-up-after", "2", "--concurrency", "1"]);
    expect(first).toMatchObject({ code: 1, stdout: expect.stringContaining("✗ 3 rows: 0 sent, 2 refused, 1 left\nGave up: ") });
    mock.clear();
    expect(await sendRows(cwd)).toMatchObject({ code: 0, stdout: expect.stringContaining("✓ 3 rows: 3 sent") });
  });

  test("what certainly was not taken is tried again, --attempts times", async () => {
    const [row = ""] = people;
    mock.fail("itniotech", { status: 429 }, { times: 1 });
    expect(await sendRows(withRows(`to,1\n+${row},x\n`))).toMatchObject({ code: 0 });
    expect(mock.requests).toHaveLength(2);
    mock.clear();
    mock.fail("itniotech", { status: 429 }, { times: 1 });
    expect(await sendRows(withRows(`to,1\n+${row},x\n`), [...template, "--attempts", "1"])).toMatchObject({ code: 1 });
    expect(mock.requests).toHaveLength(1);
  });

  test("an interrupt sends nothing further, lets what is under way be answered, and the sum is right", async () => {
    const cwd = withRows(`to,1\n${Array.from({ length: 40 }, (_, index) => `+4477009001${String(index).padStart(2, "0")},x\n`).join("")}`);
    const interrupt = new AbortController();
    let asked = 0;
    const fetch: NonNullable<Parameters<typeof run>[1]>["fetch"] = (url, init) => {
      asked += 1;
      if (asked === 7) interrupt.abort();
      return globalThis.fetch(url, init);
    };
    const { code, stdout } = await sendRows(cwd, [...template, "--json"], { fetch, signal: interrupt.signal });
    const { summary, stopped } = records(stdout).at(-1) as { summary: Record<string, number>; stopped: string };
    expect({ code, stopped }).toEqual({ code: 130, stopped: "interrupted" });
    expect(summary["unknown"]).toBe(0);
    expect((summary["sent"] ?? 0) + (summary["left"] ?? 0)).toBe(40);
    expect(await sendRows(cwd)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`${40 - (summary["sent"] ?? 0)} sent, ${summary["sent"] ?? 0} sent before`),
    });
    expect(new Set(received()).size).toBe(40);
    expect(mock.messages()).toHaveLength(40);
  });
});
