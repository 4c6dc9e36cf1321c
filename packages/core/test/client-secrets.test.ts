import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { FetchInit } from "../src/vendor.ts";
import { createParcelsClient, failure, type ParcelsOptions } from "./parcels.ts";
import { deadUrl, json, serve } from "./server.ts";

const secrets = { key: "topsecret-key", secret: "topsecret-secret" };
const body = { to: "447700900123", text: "topsecret body" };

/** Everything that a log could take from an error. */
function rendered(error: unknown): string {
  const chain: unknown[] = [];
  for (let at = error; at instanceof Error; at = at.cause)
    chain.push(at.stack, at.message, JSON.stringify(at), Object.getOwnPropertyDescriptors(at));
  return [inspect(error, { depth: 10, showHidden: true }), JSON.stringify(error), String(error), inspect(chain, { depth: 10 })].join("\n");
}

async function send(options: Partial<ParcelsOptions>, init: object = {}): Promise<unknown> {
  return failure(createParcelsClient({ ...secrets, ...options }).POST("/messages", { body, ...init }));
}

/** What http libraries reject with: the whole request hangs on the error. */
function leaky(url: string, init: FetchInit): Error {
  const inner = Object.assign(new Error("socket hang up"), { code: "ECONNRESET", headers: init.headers, body: init.body });
  const error = new TypeError("fetch failed", { cause: inner });
  return Object.assign(error, { config: init, request: { url, headers: init.headers }, toJSON: () => init });
}

describe("no error holds a credential, a signature or a body: one of", () => {
  const failures: Record<string, () => Promise<unknown>> = {
    "a refused connection": async () => send({ baseUrl: await deadUrl() }),
    "a broken connection": async () => send({ baseUrl: (await serve((_, response) => response.destroy())).url }),
    "a fetch that hangs the request on its error": () => send({ fetch: (url, init) => Promise.reject(leaky(url, init)) }),
    "a fetch that rejects with the request": () => send({ fetch: (_, init) => Promise.reject(init) }),
    "the deadline": async () => send({ baseUrl: (await serve(() => {})).url, timeoutMs: 20 }),
    "the caller's abort": () => send({}, { signal: AbortSignal.abort({ headers: secrets }) }),
    "an answer that repeats the request": async () =>
      send({ baseUrl: (await serve(({ headers }, response) => response.end(inspect({ headers, body })))).url }),
    "an answer that is too long": async () => send({ baseUrl: (await serve(json(body))).url, maxResponseBytes: 1 }),
    "a preflight": () =>
      send({ preflight: () => [{ path: "text", rule: "maxLength", message: "text must have at most 5 characters, it has 14" }] }),
    "a header of the caller's that HTTP does not allow": () => send({}, { headers: { Cookie: "topsecret\r\ncookie" } }),
    "a body that JSON cannot hold": () => send({}, { body: { ...body, text: 7n } }),
    "a credential function that fails": () =>
      send({ key: () => Promise.reject(Object.assign(new Error("no lease"), { token: secrets.key })) }),
    "a credential function that gives a line break": () => send({ key: () => `${secrets.key}\n` }),
  };

  test.each(Object.entries(failures))("%s", async (_, fail) => {
    const error = await fail();
    expect(error).toHaveProperty("name", "SendError");
    expect(rendered(error)).not.toMatch(/topsecret|x-signature/i);
  });

  test.each(["key", "secret"])("a factory that refuses its %s", (option) => {
    for (const value of [`topsecret\r\n`, ["topsecret"], { topsecret: "topsecret" }]) {
      let error: unknown;
      try {
        createParcelsClient({ ...secrets, [option]: value });
      } catch (caught) {
        error = caught;
      }
      expect(error).toHaveProperty("option", option);
      expect(rendered(error)).not.toMatch(/topsecret/);
    }
  });
});

test("a client prints without its credentials", () => {
  const client = createParcelsClient(secrets);
  expect(inspect(client, { depth: 10, showHidden: true })).toMatch(/GET.*POST/s);
  expect(inspect(client, { depth: 10, showHidden: true })).not.toMatch(/topsecret/);
  expect(JSON.stringify(client)).toBe("{}");
});

test("an answer prints without the credentials, the signature and the body", async () => {
  const server = await serve(json({ code: 0 }));
  const answer = await createParcelsClient({ ...secrets, baseUrl: server.url }).POST("/messages", { body });
  expect(inspect(answer, { depth: 10, showHidden: true })).not.toMatch(/topsecret|x-signature/i);
});
