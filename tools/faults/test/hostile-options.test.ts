import { OptionError } from "@wabakit/core";
import { byType, createWhatsApp, failover, mapMessage, withRateLimit, withRetry } from "wabakit";
import { describe, expect, test } from "vitest";
import { json, serve } from "../../../packages/core/test/server.ts";
import { plain } from "../../conformance/src/messages.ts";
import { hostileValues } from "../src/hostile-values.ts";
import { endOf, shown } from "../src/outcome.ts";
import { providerOf, type Subject, subjects, takingNetwork, type WholeProvider } from "../src/subject.ts";

// Options are refused by name, when the factory is called or before anything leaves; or they are good, and a send is right.

const network = (subject: Subject) => ({ ...subject.credentials, ...subject.demoOptions, fetch: takingNetwork(subject).fetch });
const values = Object.entries(hostileValues).filter(([what]) => !/ of (?:1 MB|100,000)$/.test(what)); // options of that size only take time

describe.each(subjects)("$id", (subject) => {
  const factories = { provider: subject.createProvider, client: (options: object) => subject.createClient(options) };

  test.each(Object.entries(factories))("any of them as the options of the %s", (_, factory) => {
    for (const [what, make] of values) expect(refused(() => factory(make() as object)).option, what).not.toBe("");
  });

  const clientOptions = ["baseUrl", "fetch", "now", "nonce", "timeoutMs", "maxResponseBytes"];
  const options = [...Object.keys(subject.credentials), ...Object.keys(subject.demoOptions), ...clientOptions, "unknown"];

  test.each(options)("any of them as the option %s", async (option) => {
    for (const [what, make] of values) {
      const given = { ...network(subject), timeoutMs: 200, [option]: make() };
      const made = madeOrRefused(() => subject.createProvider(given));
      if (made instanceof OptionError) expect(made.option, what).toBe(option);
      else expectTyped(await endOf(() => made.send(plain.text)), `${option}: ${what}`);
    }
  });

  test.each(options)("a getter that throws as the option %s is named", (option) => {
    const given = Object.defineProperty({ ...network(subject) }, option, {
      enumerable: true,
      get: () => {
        throw new Error("hostile");
      },
    });
    expect(refused(() => subject.createProvider(given)).option).toBe(option);
  });

  test.each(["signal", "timeoutMs", "unknown"])("any of them as %s of a send, alone and in compositions", async (option) => {
    const wrong: string[] = [];
    for (const [what, make] of values) {
      for (const [way, send] of sends(providerOf(subject, { fetch: takingNetwork(subject).fetch }))) {
        const { error } = await endOf(() => send(plain.text, { [option]: make() } as object));
        if (error !== undefined && (error.accepted !== "no" || error.issues[0]?.path !== option))
          wrong.push(`${what}, ${way}: ${error.message}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("any of them as the options of a send, alone and in compositions", async () => {
    const wrong: string[] = [];
    for (const [what, make] of values) {
      for (const [way, send] of sends(providerOf(subject, { fetch: takingNetwork(subject).fetch }))) {
        const { error } = await endOf(() => send(plain.text, make() as object));
        if (error !== undefined && error.accepted !== "no") wrong.push(`${what}, ${way}: ${error.message}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    "file:///etc/passwd",
    "ftp://127.0.0.1",
    "javascript:alert(1)",
    "data:,x",
    "//127.0.0.1",
    "127.0.0.1",
    "http://user:word@127.0.0.1",
    "http://user@127.0.0.1",
    "http://127.0.0.1?key=value",
    "http://127.0.0.1#key",
    "http://",
    "http://127.0.0.1:99999",
    "http://[::1",
    "http://a b",
    "",
    " ",
  ])("the baseUrl %j is refused", (baseUrl) => {
    expect(refused(() => providerOf(subject, { baseUrl })).option).toBe("baseUrl");
  });

  test.each([
    "/a/../b",
    "/a/%2e%2e/b",
    "/a/./b",
    " ",
    "\t",
    "\n",
    "/\r\nX-Evil: 1",
    "/\\..\\b",
    "/%0d%0aX-Evil:1",
    "/a b",
    "/ü",
    "//other.example",
  ])("a baseUrl that goes on with %j stays at its host, and the request is whole", async (end) => {
    const server = await serve((request, response) => json(subject.success("m-1"))(request, response));
    const { value } = await endOf(() => providerOf(subject, { baseUrl: server.url + end }).send(plain.text));
    expect(value).toMatchObject({ messageId: "m-1" });
    expect(server.requests).toHaveLength(1);
    expect(server.last().headers).not.toHaveProperty("x-evil");
    expect(server.last().url).not.toContain("..");
  });

  test("a baseUrl at a port that fetch does not connect to: nothing left", async () => {
    const { error } = await endOf(() => providerOf(subject, { baseUrl: "http://127.0.0.1:6000" }).send(plain.text));
    expect(error).toMatchObject({ code: "connection-failed", accepted: "no" });
  });
});

describe("the facade", () => {
  const [subject] = subjects;
  if (subject === undefined) throw new Error("There is no vendor.");
  const provider = providerOf(subject, { fetch: takingNetwork(subject).fetch });

  const factories: { readonly [factory: string]: (hostile: never) => unknown } = {
    createWhatsApp: createWhatsApp,
    "createWhatsApp with it as the provider": (hostile) => createWhatsApp({ provider: hostile }),
    withRetry: (hostile) => withRetry(hostile),
    "withRetry with it as options": (hostile) => withRetry(provider, hostile),
    withRateLimit: (hostile) => withRateLimit(hostile, { perSecond: 1 }),
    "withRateLimit with it as options": (hostile) => withRateLimit(provider, hostile),
    "withRateLimit with it as perRecipient": (hostile) => withRateLimit(provider, { perSecond: 1, perRecipient: hostile }),
    failover: (hostile) => failover(hostile),
    "failover of it": (hostile) => failover([provider, hostile]),
    "failover with it as options": (hostile) => failover([provider], hostile),
    mapMessage: (hostile) => mapMessage(hostile, (message) => message),
    "mapMessage with it as the map": (hostile) => mapMessage(provider, hostile),
    byType: (hostile) => byType(hostile),
    "byType of it": (hostile) => byType({ text: hostile }),
    "byType with it as otherwise": (hostile) => byType({ text: provider }, hostile),
    sendMany: (hostile) => createWhatsApp({ provider }).sendMany(hostile),
    "sendMany with it as options": (hostile) => createWhatsApp({ provider }).sendMany([], hostile),
    ...Object.fromEntries(
      ["attempts", "baseDelayMs", "maxDelayMs", "sleep", "random", "now"].map((option) => [
        `withRetry with it as ${option}`,
        (hostile: never) => withRetry(provider, { [option]: hostile }),
      ]),
    ),
    ...Object.fromEntries(
      ["concurrency", "ordered", "signal", "timeoutMs"].map((option) => [
        `sendMany with it as ${option}`,
        (hostile: never) => createWhatsApp({ provider }).sendMany([], { [option]: hostile }),
      ]),
    ),
  };

  test.each(Object.entries(factories))("%s takes any of them, or names what is wrong", (_, factory) => {
    let refusals = 0;
    for (const [what, make] of values) {
      const made = madeOrRefused(() => factory(make() as never)); // hostile on purpose
      if (!(made instanceof OptionError)) continue;
      refusals += 1;
      expect(made.option, what).not.toBe("");
      expect(made.message, what).toContain(made.option);
    }
    expect(refusals).toBeGreaterThan(values.length / 2);
  });
});

/** What a factory makes, or the error that it must throw instead. */
function madeOrRefused<T>(make: () => T): T | OptionError {
  try {
    return make();
  } catch (error) {
    if (error instanceof OptionError) return error;
    throw new Error(`Something else than an OptionError was thrown: ${shown(error)}`, { cause: error });
  }
}

function refused(make: () => unknown): OptionError {
  const made = madeOrRefused(make);
  if (made instanceof OptionError) return made;
  throw new Error("The factory took it.");
}

const sends = (provider: WholeProvider): [way: string, WholeProvider["send"]][] => [
  ["send", provider.send],
  ["createWhatsApp", createWhatsApp({ provider }).send],
  ["withRetry", withRetry(provider).send],
  ["withRateLimit", withRateLimit(provider, { perSecond: 1000 }).send],
  ["failover", failover([provider, provider]).send as WholeProvider["send"]],
  ["mapMessage", mapMessage(provider, (message) => message).send],
];

function expectTyped({ value, error }: Awaited<ReturnType<typeof endOf>>, what: string): void {
  if (error === undefined) expect(value, what).toMatchObject({ messageId: "m-1" });
}
