import { OptionError } from "@wabakit/core";
import type { Fetch, FetchInit } from "@wabakit/core/vendor";
import { describe, expect, test } from "vitest";
import { createInnopaasClient } from "../src/index.ts";
import { preflight } from "../src/preflight.ts";

const credentials = { appKey: "demo-app-key", authorization: "demo-token" };
const from = { wabaId: "100200300400500", sendNumber: "447700900001", recipientNumber: "447700900123" };
const body = { ...from, messageType: "text", body: "Hello" } as const;
const marketing = { ...from, messageType: "template", templateName: "spring_sale", language: "en_GB" } as const;

function recorder(): { fetch: Fetch; calls: { url: string; init: FetchInit }[] } {
  const calls: { url: string; init: FetchInit }[] = [];
  const fetch: Fetch = async (url, init) => {
    calls.push({ url, init });
    return Response.json({ code: "0", message: "success", data: "1001" });
  };
  return { fetch, calls };
}

test("a request leaves as the vendor's guide prints it: the token as it is, without Bearer", async () => {
  const { fetch, calls } = recorder();
  const { data } = await createInnopaasClient({ ...credentials, fetch }).POST("/api/whatsapp/v3/msg/submit", { body });
  expect(data).toEqual({ code: "0", message: "success", data: "1001" });
  expect(calls).toEqual([
    {
      url: "https://api.innopaas.com/api/whatsapp/v3/msg/submit",
      init: {
        method: "POST",
        headers: { "content-type": "application/json;charset=utf-8", appkey: "demo-app-key", authorization: "demo-token" },
        body: JSON.stringify(body),
        redirect: "manual",
        signal: expect.any(AbortSignal),
      },
    },
  ]);
});

describe("marketingMessagePath", () => {
  test("says where MM Lite is, and moves nothing else", async () => {
    const { fetch, calls } = recorder();
    const client = createInnopaasClient({ ...credentials, fetch, marketingMessagePath: "/api/whatsapp/v3/marketing" });
    await client.POST("/api/whatsapp/v3/mmlite/msg/submit", { body: marketing });
    await client.POST("/api/whatsapp/v3/msg/submit", { body });
    expect(calls.map(({ url }) => url)).toEqual([
      "https://api.innopaas.com/api/whatsapp/v3/marketing",
      "https://api.innopaas.com/api/whatsapp/v3/msg/submit",
    ]);
  });

  test("is our guess by default", async () => {
    const { fetch, calls } = recorder();
    await createInnopaasClient({ ...credentials, fetch }).POST("/api/whatsapp/v3/mmlite/msg/submit", { body: marketing });
    expect(calls.map(({ url }) => url)).toEqual(["https://api.innopaas.com/api/whatsapp/v3/mmlite/msg/submit"]);
  });

  test("does not change which rules the preflight applies", async () => {
    const { fetch, calls } = recorder();
    const client = createInnopaasClient({ ...credentials, fetch, preflight, marketingMessagePath: "/elsewhere" });
    const refused = client.POST("/api/whatsapp/v3/mmlite/msg/submit", { body: { ...marketing, templateName: "Not A Name" } });
    await expect(refused).rejects.toMatchObject({
      code: "invalid-message",
      provider: "innopaas",
      accepted: "no",
      issues: [{ path: "templateName" }],
    });
    expect(calls).toEqual([]);
  });

  test("must begin with a slash, so that it cannot name another host", () => {
    // Wrong on purpose: the types demand the slash too.
    const marketingMessagePath = ".evil.example/msg" as `/${string}`;
    expect(() => createInnopaasClient({ ...credentials, marketingMessagePath })).toThrow(OptionError);
    expect(() => createInnopaasClient({ ...credentials, marketingMessagePath })).toThrow(
      "createInnopaasClient: marketingMessagePath must be a path that begins with a slash.",
    );
  });
});

test("a missing token is asked for by name, and where to find it", () => {
  expect(() => createInnopaasClient({ ...credentials, authorization: "" })).toThrow(
    /^createInnopaasClient: authorization must .* Make a token in InnoPaaS' console/,
  );
});
