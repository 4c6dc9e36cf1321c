import { OptionError } from "@wabakit/core";
import type { Fetch, FetchInit } from "@wabakit/core/vendor";
import { expect, test } from "vitest";
import { createItniotechClient } from "../src/index.ts";
import { preflight } from "../src/preflight.ts";

// The key, the secret and the time of the vendor's worked example (interface guide, read 2026-11).
const credentials = { apiKey: "bDqJFiq9", apiSecret: "7bz1lzh9" };
const body = {
  appId: "Demo1234",
  businessPhone: "447700900001",
  channelType: 0,
  recipient: "447700900123",
  type: "text",
  text: { body: "Hello" },
} as const;

function recorder(): { fetch: Fetch; calls: { url: string; init: FetchInit }[] } {
  const calls: { url: string; init: FetchInit }[] = [];
  const fetch: Fetch = async (url, init) => {
    calls.push({ url, init });
    return Response.json({ status: "0", reason: "success", data: { messageId: "m-1" } });
  };
  return { fetch, calls };
}

test("a request leaves as the vendor's guide prints it", async () => {
  const { fetch, calls } = recorder();
  const client = createItniotechClient({ ...credentials, fetch, now: () => 1_630_468_800_000 });
  const { data } = await client.POST("/wa/custom/sendMsg", { body });
  expect(data?.data?.messageId).toBe("m-1");
  expect(calls).toEqual([
    {
      url: "https://api.itniotech.com/wa/custom/sendMsg",
      init: {
        method: "POST",
        headers: {
          "content-type": "application/json;charset=UTF-8",
          "api-key": "bDqJFiq9",
          timestamp: "1630468800",
          sign: "05d7a50893e22a5c4bb3216ae3396c7c",
        },
        body: JSON.stringify(body),
        redirect: "manual",
        signal: expect.any(AbortSignal),
      },
    },
  ]);
});

test("with the preflight, a body that breaks the contract never leaves", async () => {
  const { fetch, calls } = recorder();
  const client = createItniotechClient({ ...credentials, fetch, preflight });
  const refused = client.POST("/wa/custom/sendMsg", { body: { ...body, recipient: "" } });
  await expect(refused).rejects.toMatchObject({
    code: "invalid-message",
    provider: "itniotech",
    accepted: "no",
    issues: [{ path: "recipient" }],
  });
  expect(calls).toEqual([]);
});

test("a missing secret is asked for by name, and where to find it", () => {
  expect(() => createItniotechClient({ ...credentials, apiSecret: "" })).toThrow(OptionError);
  expect(() => createItniotechClient({ ...credentials, apiSecret: "" })).toThrow(
    /^createItniotechClient: apiSecret must .* It is the API secret of your Itniotech account/,
  );
});
