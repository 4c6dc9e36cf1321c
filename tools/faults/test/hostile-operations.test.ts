import type { Operations } from "@wabakit/core";
import { describe, expect, test } from "vitest";
import { plain } from "../../conformance/src/messages.ts";
import { hostileValues } from "../src/hostile-values.ts";
import { endOf, shown } from "../src/outcome.ts";
import { providerOf, type Subject, subjects, takingNetwork } from "../src/subject.ts";

// What a provider and a client can do besides sending: nothing that is wrong leaves, and nothing but SendError is thrown.

const values = Object.entries(hostileValues);

async function drained(entries: AsyncIterable<unknown>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const entry of entries) found.push(entry);
  return found;
}

const file = { type: "image", data: Uint8Array.of(1, 2, 3) } as const;
const written = { name: "parcel_ready", language: "en_GB", category: "UTILITY", components: { body: { text: "Hello" } } };
const { to, ...greeting } = plain.text;

/** Every operation, with a hostile value in a place of it; `never` because it is hostile on purpose. */
const calls: { readonly [call: string]: (operations: Partial<Operations>, hostile: never) => Promise<unknown> | undefined } = {
  "broadcast of it": ({ broadcast }, hostile) => broadcast && drained(broadcast(hostile)),
  "broadcast to it": ({ broadcast }, hostile) => broadcast && drained(broadcast({ ...greeting, to: hostile } as never)),
  "broadcast to a list with it": ({ broadcast }, hostile) => broadcast && drained(broadcast({ ...greeting, to: [to, hostile] } as never)),
  "broadcast of it as a text": ({ broadcast }, hostile) =>
    broadcast && drained(broadcast({ ...greeting, to: [to], text: hostile } as never)),
  "broadcast with it as options": ({ broadcast }, hostile) => broadcast && drained(broadcast({ ...greeting, to: [to] } as never, hostile)),
  "media.upload of it": ({ media }, hostile) => media?.upload(hostile),
  "media.upload of it as data": ({ media }, hostile) => media?.upload({ ...file, data: hostile }),
  "media.upload of it as type": ({ media }, hostile) => media?.upload({ ...file, type: hostile }),
  "media.upload with it as maxBytes": ({ media }, hostile) => media?.upload({ ...file, maxBytes: hostile }),
  "media.upload with it as options": ({ media }, hostile) => media?.upload(file, hostile),
  "media.upload with it as signal": ({ media }, hostile) => media?.upload(file, { signal: hostile }),
  "phoneNumbers with it as options": ({ phoneNumbers }, hostile) => phoneNumbers?.(hostile),
  "templates.list with it as options": ({ templates }, hostile) => templates && drained(templates.list(hostile)),
  "templates.delete of it": ({ templates }, hostile) => templates?.delete(hostile),
  "templates.delete of its id": ({ templates }, hostile) => templates?.delete({ id: hostile, name: hostile }),
  "templates.delete with it as options": ({ templates }, hostile) => templates?.delete({ id: "194", name: "parcel_ready" }, hostile),
  "templates.create of it": ({ templates }, hostile) => (templates && "create" in templates ? templates.create(hostile) : undefined),
  "templates.create of its body": ({ templates }, hostile) =>
    templates && "create" in templates ? templates.create({ ...written, components: { body: hostile } } as never) : undefined,
};

describe.each(subjects)("$id", (subject) => {
  test.each(Object.entries(calls))("%s", async (_, call) => {
    const wrong: string[] = [];
    for (const [what, make] of values) {
      const { fetch, bodies } = takingNetwork(subject);
      const operations: Partial<Operations> = providerOf(subject, { fetch });
      const { error } = await endOf(() => call(operations, make() as never)); // hostile on purpose
      if (error !== undefined && bodies.length === 0 && error.accepted !== "no") wrong.push(`${what}: ${error.message}`);
    }
    expect(wrong).toEqual([]);
  });

  const operation = subject.operations.find(({ sends }) => sends);
  const [, body] = operation?.examples[0] ?? [];
  const places: { readonly [place: string]: (hostile: unknown) => readonly [path: unknown, init: unknown] } = {
    path: (hostile) => [hostile, { body }],
    options: (hostile) => [operation?.path, hostile],
    body: (hostile) => [operation?.path, { body: hostile }],
    "a member of the body": (hostile) => [operation?.path, { body: { ...body, hostile } }],
    headers: (hostile) => [operation?.path, { body, headers: hostile }],
    "a header": (hostile) => [operation?.path, { body, headers: { "X-Trace": hostile } }],
    params: (hostile) => [operation?.path, { body, params: hostile }],
    "a query": (hostile) => [operation?.path, { body, params: { query: { trace: hostile } } }],
    signal: (hostile) => [operation?.path, { body, signal: hostile }],
    timeoutMs: (hostile) => [operation?.path, { body, timeoutMs: hostile }],
  };

  test.each(Object.entries(places))("the low-level client, with any of them as %s", async (_, at) => {
    for (const [what, make] of values) {
      const { error, left } = await posted(subject, at(make()));
      if (error !== undefined && (left > 0 || error.accepted !== "no" || error.code !== "invalid-message"))
        throw new Error(`${what}: ${shown(error)}`);
      expect(left, what).toBe(error === undefined ? 1 : 0);
    }
  });

  test.each(["Connection", "Content-Length", "Expect", "Keep-Alive", "TE", "Trailer", "Transfer-Encoding", "Upgrade"])(
    "the low-level client takes no %s of the caller's: it belongs to the connection",
    async (header) => {
      const { error, left } = await posted(subject, [operation?.path, { body, headers: { [header]: "1" } }]);
      expect([error?.code, error?.issues[0]?.path, left]).toEqual(["invalid-message", "headers", 0]);
    },
  );

  test.each(["é", "\u{1F4E6}", "a\0b", "a\r\nX-Evil: 1", "\ud83d"])(
    "the low-level client takes only what HTTP allows in a header: %j",
    async (text) => {
      const { error, left } = await posted(subject, [operation?.path, { body, headers: { "X-Trace": text } }]);
      expect(left).toBe(error === undefined ? 1 : 0);
      if (error !== undefined)
        expect(error).toMatchObject({ code: "invalid-message", accepted: "no", issues: [{ path: expect.stringMatching(/^headers/) }] });
    },
  );
});

async function posted(subject: Subject, [path, init]: readonly [path: unknown, init: unknown]) {
  let left = 0;
  const fetch = async (url: string, options: RequestInit): Promise<Response> => {
    left += new Request(url, options).url === "" ? 0 : 1; // it throws at what is no request
    return Response.json(subject.success("m-1"));
  };
  const client = subject.createClient({ ...subject.credentials, fetch });
  const end = await endOf(() => client.POST(path as string, init as { body: unknown }));
  return { ...end, left };
}
