import { OptionError } from "@wabakit/core";
import type { Fetch, FetchInit } from "@wabakit/core/vendor";
import { expect, test } from "vitest";
import { create__Vendor__Client } from "../src/index.ts";
import { preflight } from "../src/preflight.ts";

const body = { from: "447700900001", to: "447700900123", type: "text", text: { body: "Hello" } } as const;

function recorder(): { fetch: Fetch; calls: { url: string; init: FetchInit }[] } {
  const calls: { url: string; init: FetchInit }[] = [];
  const fetch: Fetch = async (url, init) => {
    calls.push({ url, init });
    return Response.json({ code: "0", message: "success", data: { messageId: "m-1" } });
  };
  return { fetch, calls };
}

test("a request leaves as the vendor's page prints it", async () => {
  const { fetch, calls } = recorder();
  const client = create__Vendor__Client({ apiKey: "demo-api-key", fetch });
  const { data } = await client.POST("/__vendor__/messages", { body });
  expect(data?.data?.messageId).toBe("m-1");
  expect(calls).toEqual([
    {
      url: "https://api.__vendor__.example/__vendor__/messages",
      init: {
        method: "POST",
        headers: { "content-type": "application/json", "x-api-key": "demo-api-key" },
        body: JSON.stringify(body),
        redirect: "manual",
        signal: expect.any(AbortSignal),
      },
    },
  ]);
});

test("with the preflight, a body that breaks the contract never leaves", async () => {
  const { fetch, calls } = recorder();
  const client = create__Vendor__Client({ apiKey: "demo-api-key", fetch, preflight });
  const refused = client.POST("/__vendor__/messages", { body: { ...body, to: "" } });
  await expect(refused).rejects.toMatchObject({ code: "invalid-message", accepted: "no", issues: [{ path: "to" }] });
  expect(calls).toEqual([]);
});

test("a missing key is asked for by name", () => {
  expect(() => create__Vendor__Client({ apiKey: "" })).toThrow(OptionError);
  expect(() => create__Vendor__Client({ apiKey: "" })).toThrow(/^create__Vendor__Client: apiKey must /);
});
