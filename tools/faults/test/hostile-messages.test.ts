import type { Message, SendErrorCode } from "@wabakit/core";
import { byType, createWhatsApp, failover, mapMessage, withRateLimit, withRetry } from "wabakit";
import { describe, expect, test } from "vitest";
import { messageTypes, plain, variants } from "../../conformance/src/messages.ts";
import { placesIn, withAt } from "../src/places.ts";
import { endOf, shown } from "../src/outcome.ts";
import { hostileValues } from "../src/hostile-values.ts";
import { providerOf, type Subject, subjects, takingNetwork, type WholeProvider } from "../src/subject.ts";

// Whatever stands anywhere in a message: it arrives as it was, or it is refused before anything leaves.

/** Values that take their time; two messages have places of every kind. */
const large = / of (?:1 MB|100,000)$|10,000 deep$/;

/** Every way in, from a provider. */
const ways: { readonly [way: string]: (provider: WholeProvider) => (message: Message) => Promise<unknown> } = {
  send: ({ send }) => send,
  "createWhatsApp.send": (provider) => createWhatsApp({ provider }).send,
  withRetry: (provider) => withRetry(provider).send,
  withRateLimit: (provider) => withRateLimit(provider, { perSecond: 1000 }).send,
  failover: (provider) => failover([provider, provider], { sessionMessages: true }).send as WholeProvider["send"],
  byType: (provider) => byType({ text: provider }, provider).send as WholeProvider["send"],
  mapMessage: (provider) => mapMessage(provider, (message) => message).send,
  sendMany: (provider) => async (message) => {
    for await (const outcome of createWhatsApp({ provider }).sendMany([message])) if (!outcome.ok) throw outcome.error;
  },
};

describe.each(subjects)("$id", (subject) => {
  const sent = messageTypes.filter((type) => providerOf(subject).messageTypes.has(type));
  const samples = [...sent.map((type) => plain[type]), ...Object.values(variants).filter(({ type }) => sent.includes(type))];

  test.each(Object.entries(hostileValues))("%s, anywhere in a message", async (what, make) => {
    for (const sample of large.test(what) ? [plain.text, plain.template] : samples) {
      for (const path of placesIn(sample)) await expectRight(subject, "send", withAt(sample, path, make), path);
    }
  });

  test.each(Object.keys(ways))("any of them, anywhere in a text, through %s", async (way) => {
    for (const make of Object.values(hostileValues)) {
      for (const path of placesIn(plain.text)) await expectRight(subject, way, withAt(plain.text, path, make), path);
    }
  });
});

const refusals: ReadonlySet<SendErrorCode> = new Set<SendErrorCode>(["invalid-message", "unsupported"]);

/** It arrives, once, as JSON would have it; or an error names a place and nothing left. */
async function expectRight(subject: Subject, way: string, make: () => unknown, path: string): Promise<void> {
  const network = takingNetwork(subject);
  const send = ways[way]?.(providerOf(subject, { fetch: network.fetch }));
  const { error } = await endOf(() => send?.(make() as Message)); // hostile on purpose
  if (error === undefined) {
    const json: unknown = JSON.parse(JSON.stringify(make()));
    const twin = takingNetwork(subject);
    await providerOf(subject, { fetch: twin.fetch }).send(json as Message); // what came through as a message is one as JSON
    expect(network.bodies, `${path} through ${way}`).toEqual(twin.bodies);
    expect(JSON.stringify(network.bodies), "half of a surrogate pair").not.toMatch(/(?<!\\)(?:\\\\)*\\ud[89a-f]/);
  } else {
    const { code, accepted, retryable, issues } = error;
    const named = code === "unsupported" || path === "" || issues[0]?.path !== "";
    const isRight = network.bodies.length === 0 && accepted === "no" && !retryable && refusals.has(code) && named;
    if (!isRight) throw new Error(`${path} through ${way}: ${shown(error)}`);
  }
}
