import { createHash } from "node:crypto";
import { startMock, type Mock } from "@wabakit/mock";
import { afterAll, beforeAll, expect, test } from "vitest";

// What uSpeedo's own SDKs send (Go, Python, PHP, Java; read 2026-11), spelt out here without any code of ours:
// SendWhatsappMessage, no AccountId, their four headers, and their marks of habit.

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ vendors: ["uspeedo"] });
});
afterAll(() => mock.close());

const body: Readonly<Record<string, string>> = {
  Action: "SendWhatsappMessage",
  BusinessPhone: "447700900001",
  Content: '{"body":"Your parcel is here.","preview_url":false}',
  To: "447700900123",
  Type: "text",
};

const signature = (secret: string): string =>
  createHash("sha1")
    .update(
      Object.keys(body)
        .toSorted()
        .map((name) => name + body[name])
        .join("") + secret,
    )
    .digest("hex");

const headers = {
  "Content-Type": "application/json",
  "X-Access-Key-Id": "demo-access-key-id",
  "X-Signature": signature("demo-access-key-secret"),
  "X-Timestamp": String(Math.floor(Date.now() / 1000) - 120),
};

const sdks = [
  { sdk: "Go", path: "/api?Action=SendWhatsappMessage", extra: { "X-Nonce": "kJhGfDsAqW", "U-Timestamp-Ms": String(Date.now()) } },
  { sdk: "Python", path: "/api?Action=SendWhatsappMessage", extra: { "X-Nonce": "0a1b2c3d4e" } },
  { sdk: "PHP, from a base URL with a slash", path: "/api/", extra: { "X-Nonce": "z9y8x7w6v5" } },
  { sdk: "Java", path: "/api", extra: { "X-Nonce": "3f1c9d5e-5f0b-4c7e-9a86-2d1f0c7b6a54" } },
];

test.each(sdks)("the mock takes a send of the $sdk SDK", async ({ path, extra }) => {
  const response = await fetch(mock.url + path, { method: "POST", headers: { ...headers, ...extra }, body: JSON.stringify(body) });
  expect(mock.requests.at(-1)?.violations).toEqual([]);
  expect(await response.json()).toMatchObject({
    Action: "SendWhatsappMessageResponse",
    RetCode: 0,
    Data: { MessageId: expect.stringMatching(/^wamid\./) },
  });
});

test("a signature made with another secret is refused", async () => {
  const response = await fetch(`${mock.url}/api`, {
    method: "POST",
    headers: { ...headers, "X-Nonce": "1", "X-Signature": signature("another") },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(401);
  expect(mock.requests.at(-1)?.violations).toMatchObject([{ in: "header", path: "X-Signature", rule: "signature" }]);
});
