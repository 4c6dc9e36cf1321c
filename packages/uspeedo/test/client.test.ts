import { OptionError } from "@wabakit/core";
import type { Fetch, FetchInit } from "@wabakit/core/vendor";
import { describe, expect, test } from "vitest";
import { type components, createUspeedoClient, jsonString } from "../src/index.ts";
import { preflight } from "../src/preflight.ts";

const credentials = { accessKeyId: "demo-id", accessKeySecret: "not-a-real-secret" };
const body = {
  Action: "SendMessage",
  BusinessPhone: "447700900001",
  To: "447700900123",
  Type: "text",
  Content: jsonString<components["schemas"]["TextContent"]>({ body: "hello", preview_url: false }),
} as const;

function recorder(): { fetch: Fetch; calls: { url: string; init: FetchInit }[] } {
  const calls: { url: string; init: FetchInit }[] = [];
  const fetch: Fetch = async (url, init) => {
    calls.push({ url, init });
    return Response.json({ Action: "SendMessageResponse", RetCode: 0, Data: { MessageId: "m-1" } });
  };
  return { fetch, calls };
}

test("a request leaves signed, with the account's number, to the one address there is", async () => {
  const { fetch, calls } = recorder();
  const client = createUspeedoClient({ ...credentials, accountId: 10001, fetch, now: () => 1_700_000_000_000, nonce: () => "n-1" });
  const { data } = await client.POST("/api#SendMessage", { body });
  expect(data?.Data?.MessageId).toBe("m-1");
  expect(calls).toEqual([
    {
      url: "https://api.uspeedo.com/api",
      init: {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "x-access-key-id": "demo-id",
          "x-signature": "536fb0b47cb6449c56690aeb1793877b5c34e014", // the second vector of sign.test.ts
          "x-timestamp": "1700000000",
          "x-nonce": "n-1",
        },
        body: JSON.stringify({ AccountId: 10001, ...body }),
        redirect: "manual",
        signal: expect.any(AbortSignal),
      },
    },
  ]);
});

test("the action may be repeated in the query", async () => {
  const { fetch, calls } = recorder();
  await createUspeedoClient({ ...credentials, fetch }).POST("/api#SendMessage", { body, params: { query: { Action: "SendMessage" } } });
  expect(calls.map(({ url }) => url)).toEqual(["https://api.uspeedo.com/api?Action=SendMessage"]);
});

describe("AccountId", () => {
  const sent = async (accountId: number | undefined, own: object): Promise<unknown> => {
    const { fetch, calls } = recorder();
    await createUspeedoClient({ ...credentials, accountId, fetch }).POST("/api#SendMessage", { body: { ...body, ...own } });
    return JSON.parse(String(calls[0]?.init.body ?? ""));
  };

  test("is not sent unless it is configured", async () => {
    expect(await sent(undefined, {})).toEqual(body);
  });

  test("is the configured one in every body", async () => {
    expect(await sent(10001, {})).toEqual({ AccountId: 10001, ...body });
  });

  test("is the caller's where the caller gives one", async () => {
    expect(await sent(10001, { AccountId: 10002 })).toEqual({ ...body, AccountId: 10002 });
    expect(await sent(undefined, { AccountId: 10002 })).toEqual({ ...body, AccountId: 10002 });
  });

  test("must be a whole number", () => {
    expect(() => createUspeedoClient({ ...credentials, accountId: 1.5 })).toThrow(OptionError);
    expect(() => createUspeedoClient({ ...credentials, accountId: 1.5 })).toThrow(
      "createUspeedoClient: accountId must be the whole number that the console's SMS overview page shows.",
    );
  });
});

test("with the preflight, a Content that breaks the contract never leaves", async () => {
  const { fetch, calls } = recorder();
  const client = createUspeedoClient({ ...credentials, fetch, preflight });
  const refused = client.POST("/api#SendMessage", {
    body: { ...body, Type: "image", Content: jsonString({ link: "ftp://parcels.example.com/4471.jpg" }) },
  });
  await expect(refused).rejects.toMatchObject({
    code: "invalid-message",
    provider: "uspeedo",
    accepted: "no",
    issues: [{ path: "Content.link" }],
  });
  expect(calls).toEqual([]);
});

test("a missing secret is asked for by name, and where to find it", () => {
  expect(() => createUspeedoClient({ ...credentials, accessKeySecret: "" })).toThrow(
    /^createUspeedoClient: accessKeySecret must .* console\.uspeedo\.com shows it/,
  );
});
