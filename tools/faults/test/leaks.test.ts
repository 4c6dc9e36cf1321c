import { execFile } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inspect, promisify } from "node:util";
import { type Message, OptionError, type Operations, SendError } from "@wabakit/core";
import type { FetchInit } from "@wabakit/core/vendor";
import { createWhatsApp, failover, mapMessage, withRetry } from "wabakit";
import { afterAll, describe, expect, test } from "vitest";
import { report } from "../../presets/figures.ts";
import { messageTypes, plain, variants } from "../../conformance/src/messages.ts";
import { hostileValues } from "../src/hostile-values.ts";
import { leaksIn } from "../src/leaks.ts";
import { endOf } from "../src/outcome.ts";
import { placesIn, withAt } from "../src/places.ts";
import { providerOf, type Subject, subjects, type WholeProvider } from "../src/subject.ts";

// Credentials are in no error and no value of ours, however they are printed; what a message says and whole numbers are in no error.

const number = "447700900567";
const content = "zqjxvw7k";

let [searched, found] = [0, 0];
afterAll(() => report("leaks", { "errors and values searched for leaks": searched, "leaks found": found }));

describe("leaksIn finds a marker", () => {
  const marker = 'a "secret" ü?>';
  const bytes = Buffer.from(marker);
  const hiding: { readonly [where: string]: unknown } = {
    "in a message": new Error(`no: ${marker}`),
    "in a cause of a cause": new Error("no", { cause: new Error("no", { cause: new Error(marker) }) }),
    "in one of several errors": new AggregateError([new Error("no"), new Error(marker)]),
    "in a stack": Object.assign(new Error("no"), { stack: marker }),
    "in a hidden member": Object.defineProperty({}, "hidden", { value: marker, enumerable: false }),
    "by symbol": { [Symbol("hidden")]: marker },
    "behind a getter": Object.defineProperty({}, "hidden", { get: () => marker }),
    "in toJSON": { toJSON: () => ({ marker }) },
    "in toString": { toString: () => marker },
    "in a Map ten deep": [[[[[[[[new Map([["key", marker]])]]]]]]]],
    "in a long list": [...Array(200).fill("no"), marker],
    "in JSON": JSON.stringify({ marker }),
    "in an address": encodeURIComponent(marker),
    "in hex": bytes.toString("hex").toUpperCase(),
    ...Object.fromEntries(
      [0, 1, 2, 3].flatMap((before) =>
        [0, 1, 2].flatMap((after) =>
          (["base64", "base64url"] as const).map((form) => [
            `in ${form} between ${before} and ${after} bytes`,
            Buffer.concat([Buffer.from("xyz".slice(0, before)), bytes, Buffer.from("xyz".slice(0, after))]).toString(form),
          ]),
        ),
      ),
    ),
  };

  test.each(Object.entries(hiding))("%s", (_, value) =>
    expect(leaksIn(value, ["no such marker", marker])).toContainEqual(expect.objectContaining({ marker })),
  );

  test("and nothing else", () => expect(leaksIn(Object.values(hiding), ["another marker"])).toEqual([]));
});

describe.each(subjects)("$id", (subject) => {
  const secrets = Object.fromEntries(Object.keys(subject.credentials).map((name) => [name, `topsecret-${name}-${"0123456789".repeat(2)}`]));
  const credentials = Object.values(secrets);
  const markers = [...credentials, content, number];
  const provider = (options: object): WholeProvider => providerOf(subject, { ...secrets, ...options });
  const sent = messageTypes.filter((type) => provider({}).messageTypes.has(type));
  const messages = [...sent.map((type) => plain[type]), ...Object.values(variants).filter(({ type }) => sent.includes(type))].map(marked);
  const few = [plain.text, plain.template].map(marked);
  const refusals = ["-1", "-999", ...Object.keys(subject.codes)];

  test("the messages of this test are good ones, but for a birthday", async () => {
    const fetch = async (): Promise<Response> => Response.json(subject.success("m-1"));
    const ends = await Promise.all(messages.map((message) => endOf(() => provider({ fetch }).send(message))));
    expect(ends.filter(({ error }) => error?.code === "invalid-message").length).toBeLessThan(3);
    expect(JSON.stringify(messages)).toContain(content);
  });

  test.each(refusals)("a refusal %s that repeats the request", async (code) => {
    for (const status of [200, 400]) {
      const fetch = repeating((repeated) => Response.json({ ...answerOf(subject, code, repeated) }, { status }));
      for (const message of code === "-1" ? messages : few) expectNone(await errorOf(() => provider({ fetch }).send(message)), markers);
    }
  });

  test.each([200, 302, 400, 401, 404, 429, 500, 502])("an answer HTTP %i that is the request", async (status) => {
    const fetch = repeating((repeated) => new Response(repeated, { status }));
    for (const message of messages) expectNone(await errorOf(() => provider({ fetch }).send(message)), markers);
  });

  test.each<[string, (repeated: string, init: FetchInit) => unknown]>([
    [
      "an error with the request hung on",
      (_, init) => Object.assign(new TypeError("fetch failed"), { config: init, request: init, toJSON: () => init }),
    ],
    ["an error with the request in its words", (repeated) => new TypeError(`fetch failed: ${repeated}`, { cause: new Error(repeated) })],
    ["a text", (repeated) => repeated],
    ["the request", (_, init) => init],
    ["several errors", (repeated) => new AggregateError([new Error(repeated)], repeated)],
  ])("a fetch that rejects with %s", async (_, rejection) => {
    const fetch = (url: string, init: FetchInit) => Promise.reject(rejection(repeat(url, { ...init, body: "" }), init));
    for (const message of messages) expectNone(await errorOf(() => provider({ fetch }).send(message)), credentials);
  });

  test("a message with a mistake in any place", async () => {
    const fetch = async (): Promise<Response> => Response.json({});
    for (const message of messages.filter(({ type }) => ["text", "template", "contacts"].includes(type))) {
      for (const path of placesIn(message)) {
        for (const mistake of [
          `${content}\ud83d`,
          content.repeat(1000),
          [content],
          { toJSON: () => content },
          BigInt(number),
          `+${number}${number}`,
        ]) {
          const send = () => provider({ fetch }).send(withAt(message, path, () => mistake)() as Message); // wrong on purpose
          expectNone(await errorOf(send), markers);
        }
      }
    }
  });

  test("compositions, with what each attempt said", async () => {
    const fetch = repeating((repeated) =>
      Response.json({ ...answerOf(subject, Object.keys(subject.codes)[0] ?? "", repeated) }, { status: 429 }),
    );
    const one = provider({ fetch });
    const ways = [
      withRetry(one, { sleep: async () => {} }),
      failover([one, one], { advance: () => true }),
      mapMessage(one, (message) => message),
    ];
    for (const { send } of ways) expectNone(await errorOf(() => send(marked(plain.template) as never)), markers);
    for await (const outcome of createWhatsApp({ provider: one }).sendMany([marked(plain.text)]))
      expectNone(outcome.ok || outcome.error, markers);
  });

  test("operations besides sending", async () => {
    const fetch = repeating((repeated) => Response.json(answerOf(subject, Object.keys(subject.codes)[0] ?? "", repeated)));
    const { broadcast, media, phoneNumbers, templates }: Partial<Operations> = provider({ fetch });
    const calls = [
      () => phoneNumbers?.(),
      () => templates?.list().next(),
      () => templates?.delete({ id: "194", name: "parcel_ready" }),
      () => media?.upload({ type: "image", data: Uint8Array.of(1, 2, 3) }),
    ];
    for (const call of calls) {
      const { error } = await endOf(call);
      expectNone(error, credentials);
    }
    const { to: _, ...greeting } = marked(plain.text);
    for await (const outcome of broadcast?.({ ...greeting, to: [number, "447700900568"] } as never) ?? [])
      expectNone(outcome.ok || outcome.error, [...markers, "447700900568"]);
  });

  test("options that are refused", () => {
    const [secret = ""] = credentials;
    for (const option of [
      ...Object.keys(secrets),
      ...Object.keys(subject.demoOptions),
      "baseUrl",
      "timeoutMs",
      "fetch",
      "nonce",
      "unknown",
    ]) {
      for (const value of [
        `${secret}\r\n`,
        [secret],
        { secret },
        { toString: () => secret },
        `http://user:${secret}@127.0.0.1`,
        Symbol(secret),
      ]) {
        const error = refusal(() => provider({ [option]: value }));
        expectNone(error, markers);
      }
    }
  });

  test("a provider, a client, a facade and an answer, printed", async () => {
    const one = provider({ fetch: async () => Response.json(subject.success("m-1")) });
    const client = subject.createClient({ ...secrets, fetch: async () => Response.json({}) });
    const [operation] = subject.operations;
    const answer = await client.POST(operation?.path ?? "", { body: {} });
    for (const value of [
      one,
      client,
      createWhatsApp({ provider: one }),
      withRetry(one),
      failover([one]),
      answer,
      await one.send(marked(plain.text)),
    ])
      expectNone(value, markers);
  });

  test("a process that fails to send writes nothing, and an uncaught error tells nothing", async () => {
    const options = JSON.stringify({ ...secrets, ...subject.demoOptions, baseUrl: "http://127.0.0.1:9" });
    const script = (
      end: string,
    ): string => `import { ${subject.id} } from ${JSON.stringify(pathToFileURL(join(subject.folder, "dist/index.js")).href)};
      await ${subject.id}(${options}).send(${JSON.stringify(marked(plain.text))})${end}`;
    const run = promisify(execFile);
    const quiet = await run(process.execPath, ["--input-type=module", "--eval", script(".catch(() => {})")]);
    expect([quiet.stdout, quiet.stderr]).toEqual(["", ""]);
    const uncaught: unknown = await run(process.execPath, ["--input-type=module", "--eval", script("")]).catch(
      ({ stderr }: { stderr: string }) => stderr,
    );
    expect(uncaught).toContain("SendError");
    expectNone(String(uncaught).replaceAll(script(""), ""), markers); // a stack shows the line of the script
  });

  test("errors of hostile values in the place of credentials", async () => {
    for (const [name, secret] of Object.entries(secrets)) {
      for (const make of Object.values(hostileValues)) {
        const { error } = await endOf(() =>
          provider({ [name]: () => Object.assign(Object(make()), { secret }), timeoutMs: 20 }).send(plain.text),
        );
        expectNone(error, [secret]);
      }
    }
  });
});

/** The same message to the marked number, with the marker in each of its texts. */
function marked<M extends Message>(message: M): M {
  const kinds = /(?:^|\.)(?:type|subType|language|countryCode|birthday)$|emplate\.name$|phones.*\.type$/;
  const paths = placesIn(message).filter((path) => !kinds.test(path));
  return paths.reduce<unknown>(
    (tree, path) =>
      withAt(tree, path, (before) => (typeof before !== "string" ? before : path === "to" ? `+${number}` : before + content))(),
    message,
  ) as M; // texts became other texts
}

/** The whole request as one text, as vendors and proxies print it. */
const repeat = (url: string, { method, headers, body }: FetchInit): string =>
  `${method} ${url} ${inspect(headers)} ${JSON.stringify(headers)} ${String(body)} ${JSON.stringify(body)}`;

const repeating =
  (answer: (repeated: string) => Response) =>
  async (url: string, init: FetchInit): Promise<Response> =>
    answer(repeat(url, init));

/** A vendor's refusal in these words. */
function answerOf({ envelope, success }: Subject, code: string, words: string): object {
  return { ...success(words), [envelope.code]: Number(code), [envelope.message]: words };
}

async function errorOf(send: () => Promise<unknown>): Promise<SendError> {
  const { error, value } = await endOf(send);
  if (error !== undefined) return error;
  // A success: what it says is the caller's to read.
  return new SendError("rejected", "", { provider: String(value === undefined), accepted: "unknown", retryable: false });
}

function refusal(make: () => unknown): OptionError | undefined {
  try {
    make();
    return undefined;
  } catch (error) {
    if (error instanceof OptionError) return error;
    throw error;
  }
}

function expectNone(value: unknown, markers: readonly string[]): void {
  const leaks = leaksIn(value, markers);
  searched += 1;
  found += leaks.length;
  expect(leaks).toEqual([]);
}
