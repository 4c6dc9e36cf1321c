import { setImmediate } from "node:timers/promises";
import { type Message, SendError } from "@wabakit/core";
import type { Fetch } from "@wabakit/core/vendor";
import { failover, mapMessage, withRetry } from "wabakit";
import { describe, expect, test } from "vitest";
import { json, serve } from "../../../packages/core/test/server.ts";
import { messageTypes, plain } from "../../conformance/src/messages.ts";
import { providerOf, type Subject, subjects, takingNetwork, type WholeProvider } from "../src/subject.ts";

// What arrives at a real server is the message as it was when send began.

const long = { ...plain.text, text: { body: "née\0 \u{1F4E6} \r\n".repeat(300) } };

/** The same message as something else than an object literal. */
const guises: { readonly [guise: string]: (message: Message) => object } = {
  frozen: (message) => Object.freeze(message),
  sealed: (message) => Object.seal(message),
  "behind a proxy": (message) => new Proxy(message, {}),
  "behind a proxy that freezes": (message) => new Proxy(Object.freeze(message), {}),
  "without a prototype": (message) => Object.assign(Object.create(null) as object, message),
  "of a class": (message) => Object.assign(Object.create({ method: () => "mine" }) as object, message),
  "with members by symbol": (message) => ({ ...message, [Symbol("mine")]: () => "mine" }),
  "with hidden members": (message) => Object.defineProperty({ ...message }, "hidden", { value: () => "mine", enumerable: false }),
  "with what is undefined": (message) => ({ ...message, replyTo: undefined, reference: undefined }),
};

describe.each(subjects)("$id", (subject) => {
  test.each(Object.entries(guises))("a message %s arrives", async (_, guise) => {
    const { provider, server } = await serving(subject);
    const sent = [...messageTypes.filter((type) => provider.messageTypes.has(type)).map((type) => plain[type]), long];
    const twin = takingNetwork(subject);
    for (const message of sent) {
      await provider.send(guise(structuredClone(message)) as Message); // it says what the message says
      await providerOf(subject, { fetch: twin.fetch }).send(message);
    }
    expect(server.requests.map(({ body }) => JSON.parse(body) as unknown)).toEqual(twin.bodies);
  });

  test("a getter is asked once, and what it said then is sent", async () => {
    const { provider, server } = await serving(subject);
    let asked = 0;
    const message = {
      ...plain.text,
      text: {
        get body() {
          asked += 1;
          return asked === 1 ? "the first answer" : 7n;
        },
      },
    };
    await provider.send(message as Message); // a bigint at the second reading
    expect(asked).toBe(1);
    expect(server.last().body).toContain("the first answer");
  });

  test("a proxy that forgets what it is is refused, or sent as it was", async () => {
    const { provider, server } = await serving(subject);
    const fickle = new Proxy<Message>(structuredClone(plain.text), {
      get: (target, member) => (member === "to" ? `+4477009001${String(Math.random()).slice(2, 4)}` : Reflect.get(target, member)),
    });
    await provider.send(fickle).catch((error: unknown) => expect(SendError.is(error)).toBe(true));
    for (const { body } of server.requests) expect(body).toContain("4477009001");
  });

  test.each<[string, (provider: WholeProvider) => WholeProvider["send"]]>([
    ["withRetry", (provider) => withRetry(provider, { sleep: async () => {} }).send],
    ["failover", (provider) => failover([provider, provider, provider], { sessionMessages: true }).send as WholeProvider["send"]],
    [
      "mapMessage",
      (provider) => mapMessage(withRetry(provider, { sleep: async () => {} }), async (message) => (await setImmediate(), message)).send,
    ],
  ])("a message that is changed between two attempts of %s is sent as it was", async (_, way) => {
    const twin = takingNetwork(subject);
    await providerOf(subject, { fetch: twin.fetch }).send(plain.text);
    const mine = structuredClone(plain.text);
    const network = takingNetwork(subject);
    let attempt = 0;
    const fetch: Fetch = async (url, init) => {
      spoil(mine);
      attempt += 1;
      return attempt < 3 ? new Response("<html>", { status: 429 }) : network.fetch(url, init);
    };
    await way(providerOf(subject, { fetch }))(mine);
    expect([attempt, network.bodies]).toEqual([3, twin.bodies]);
  });

  test("a message that is changed while a credential is awaited is sent as it was", async () => {
    const { server } = await serving(subject);
    const mine = structuredClone(plain.text);
    const late = (value: string) => async () => {
      await setImmediate();
      spoil(mine);
      return value;
    };
    const credentials = Object.fromEntries(Object.entries(subject.credentials).map(([name, value]) => [name, late(value)]));
    await providerOf(subject, { baseUrl: server.url, ...credentials }).send(mine);
    expect(mine.text.body).toBe("changed");
    expect(server.last().body).toContain(plain.text.text.body);
    expect(server.last().body).not.toContain("changed");
  });

  test("a message that is changed while it is mapped is mapped as it was", async () => {
    const { provider, server } = await serving(subject);
    const mine = structuredClone(plain.text);
    const slow = mapMessage(provider, async (message) => {
      await setImmediate();
      spoil(mine);
      return message;
    });
    await slow.send(mine);
    expect(server.last().body).toContain(plain.text.text.body);
    expect(server.last().body).not.toContain("changed");
  });

  test("each option is read once", () => {
    const reads = new Map<PropertyKey, number>();
    const options = new Proxy<object>(
      { ...subject.credentials, ...subject.demoOptions, timeoutMs: 5 },
      {
        get(target, option) {
          reads.set(option, (reads.get(option) ?? 0) + 1);
          return Reflect.get(target, option);
        },
      },
    );
    subject.createProvider(options);
    expect(Object.fromEntries(reads)).toEqual(Object.fromEntries(Object.keys(options).map((option) => [option, 1])));
  });

  test("options that are changed after the factory has returned do not matter", async () => {
    const { server } = await serving(subject);
    const options: Record<string, unknown> = { ...subject.credentials, ...subject.demoOptions, baseUrl: server.url };
    const provider = subject.createProvider(options);
    for (const option of Object.keys(options)) options[option] = "changed";
    await provider.send(plain.text);
    expect(JSON.stringify([server.last().body, server.last().headers])).not.toContain("changed");
  });
});

async function serving(subject: Subject) {
  const server = await serve((request, response) => json(subject.success("m-1"))(request, response));
  return { server, provider: providerOf(subject, { baseUrl: server.url }) };
}

/** Changes every text of a message, as a caller without a compiler may. */
function spoil(node: object): void {
  for (const [member, value] of Object.entries(node)) {
    if (typeof value === "object" && value !== null) spoil(value);
    else Reflect.set(node, member, "changed");
  }
}
