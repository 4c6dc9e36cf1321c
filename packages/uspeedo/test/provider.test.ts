import { OptionError, type SendError } from "@wabakit/core";
import type { Fetch, FetchInit } from "@wabakit/core/vendor";
import { describe, expect, test } from "vitest";
import { uspeedo, type UspeedoMessage, type UspeedoOptions } from "../src/index.ts";

const credentials = { accessKeyId: "demo-id", accessKeySecret: "not-a-real-secret" };
const text: UspeedoMessage = { to: "+44 7700 900123", type: "text", text: { body: "hello", previewUrl: false } };
const accepted = { Action: "SendMessageResponse", RetCode: 0, Message: "", RequestId: "r-1", Data: { MessageId: "m-1" } };

/** A fetch that answers everything alike, and what it was asked. */
function vendor(answer: () => Response = () => Response.json(accepted)): { fetch: Fetch; calls: { url: string; init: FetchInit }[] } {
  const calls: { url: string; init: FetchInit }[] = [];
  const fetch: Fetch = async (url, init) => {
    calls.push({ url, init });
    return answer();
  };
  return { fetch, calls };
}

const provider = (fetch: Fetch, options: Partial<UspeedoOptions> = {}) =>
  uspeedo({ ...credentials, from: "+44 7700 900001", fetch, ...options });

/** The body of the one request that a message becomes. */
async function bodyOf(message: UspeedoMessage, options: Partial<UspeedoOptions> = {}): Promise<unknown> {
  const { fetch, calls } = vendor();
  await provider(fetch, options).send(message);
  expect(calls).toHaveLength(1);
  return JSON.parse(String(calls[0]?.init.body ?? ""));
}

/** The error that an answer becomes. */
async function errorOf(answer: unknown, init?: ResponseInit): Promise<SendError> {
  const { fetch } = vendor(() => (typeof answer === "string" ? new Response(answer, init) : Response.json(answer, init)));
  return provider(fetch)
    .send(text)
    .then(
      () => Promise.reject(new Error("it did not fail")),
      (error: SendError) => error, // whatever it is: its members are looked at
    );
}

describe("a message", () => {
  test("leaves signed, once, and its receipt comes back", async () => {
    const { fetch, calls } = vendor();
    const options = { accountId: 10001, now: () => 1_700_000_000_000, nonce: () => "n-1" };
    expect(await provider(fetch, options).send(text)).toStrictEqual({
      messageId: "m-1",
      provider: "uspeedo",
      requestId: "r-1",
      raw: accepted,
    });
    expect(calls).toEqual([
      {
        url: "https://api.uspeedo.com/api",
        init: {
          method: "POST",
          headers: {
            "content-type": "application/json",
            "x-access-key-id": "demo-id",
            "x-signature": "536fb0b47cb6449c56690aeb1793877b5c34e014", // the second vector of sign.test.ts: the order of members does not matter
            "x-timestamp": "1700000000",
            "x-nonce": "n-1",
          },
          body: JSON.stringify({
            AccountId: 10001,
            Action: "SendMessage",
            BusinessPhone: "447700900001",
            To: "447700900123",
            Type: "text",
            Content: '{"body":"hello","preview_url":false}',
          }),
          redirect: "manual",
          signal: expect.any(AbortSignal),
        },
      },
    ]);
  });

  test.each<UspeedoMessage>([
    { to: text.to, type: "text", text: { body: "Hello" } },
    { to: text.to, type: "image", image: { id: "7657" } },
    { to: text.to, type: "video", video: { link: "https://parcels.example.com/4471.mp4" } },
    { to: text.to, type: "audio", audio: { id: "7657" } },
    { to: text.to, type: "document", document: { id: "7657", filename: "label.pdf" } },
    { to: text.to, type: "sticker", sticker: { id: "7657" } },
    { to: text.to, type: "location", location: { latitude: 51.5072, longitude: -0.1276 } },
    { to: text.to, type: "template", template: { name: "parcel_ready", language: "en_GB" } },
  ])("of type $type goes out as such", async (message) => {
    expect(await bodyOf(message)).toMatchObject({ Action: "SendMessage", To: "447700900123", Type: message.type });
  });

  test("goes out without an account unless there is one", async () => {
    expect(await bodyOf(text)).not.toHaveProperty("AccountId");
    expect(await bodyOf(text, { accountId: 10001 })).toHaveProperty("AccountId", 10001);
  });

  test("goes out under the name that is configured", async () => {
    expect(await bodyOf(text, { sendAction: "SendWhatsappMessage" })).toHaveProperty("Action", "SendWhatsappMessage");
    expect(await bodyOf(text, { sendAction: undefined })).toHaveProperty("Action", "SendMessage");
  });
});

test("the provider says what it sends and honours", () => {
  const { id, messageTypes, features } = provider(vendor().fetch);
  expect(id).toBe("uspeedo");
  expect([...messageTypes]).toEqual(["text", "image", "video", "audio", "document", "sticker", "location", "template"]);
  expect([...features]).toEqual(["mediaId", "previewUrl"]);
});

describe("an answer", () => {
  test.each<[string, unknown, Partial<SendError>]>([
    ["no valid channel", { RetCode: 17100, Message: "no valid channel" }, { code: "unauthorized", accepted: "no", vendorCode: "17100" }],
    ["no channel account", { RetCode: 17102 }, { code: "unauthorized", accepted: "no" }],
    ["the account cannot be looked up", { RetCode: 17104 }, { code: "provider-unavailable", accepted: "no", retryable: true }],
    ["the send failed", { RetCode: 17115 }, { code: "rejected", accepted: "unknown", retryable: false }],
    ["no template", { RetCode: 17116 }, { code: "template-unavailable", accepted: "no" }],
    ["no money", { RetCode: 17125 }, { code: "insufficient-balance", accepted: "no" }],
    ["no such operation", { RetCode: 161, Message: "Action [SendMessage] not found" }, { code: "invalid-message", accepted: "no" }],
    [
      "a quoted code",
      { RetCode: "17125", Message: "insufficient balance" },
      { code: "insufficient-balance", vendorCode: "17125", accepted: "no" },
    ],
    [
      "a code that nobody documents",
      { RetCode: 174, Message: "?" },
      { code: "rejected", accepted: "unknown", vendorCode: "174", vendorMessage: "?" },
    ],
    ["no code", { Message: "?" }, { code: "unexpected-response", accepted: "unknown" }],
    ["success without a message id", { RetCode: 0, Data: {} }, { code: "unexpected-response", accepted: "unknown" }],
    ["success without data", { RetCode: 0, RequestId: "r-1" }, { code: "unexpected-response", accepted: "unknown", requestId: "r-1" }],
    ["a page", "<html>log in</html>", { code: "unexpected-response", accepted: "unknown" }],
  ])("with HTTP 200: %s", async (_, answer, facts) => {
    expect(await errorOf(answer)).toMatchObject({ name: "SendError", provider: "uspeedo", status: 200, ...facts });
  });

  test.each<[number, unknown, Partial<SendError>]>([
    [502, "<html>502 Bad Gateway</html>", { code: "provider-unavailable", accepted: "unknown", retryable: true }],
    [503, "", { code: "provider-unavailable", accepted: "unknown", retryable: true }],
    [429, "", { code: "rate-limited", accepted: "no", retryable: true, retryAfterMs: 7000 }],
    [403, { message: "forbidden" }, { code: "unauthorized", accepted: "no" }],
    [404, "not found", { code: "rejected", accepted: "no" }],
    [400, { RetCode: 17102 }, { code: "unauthorized", accepted: "no", vendorCode: "17102" }],
  ])("with HTTP %i: %j", async (status, answer, facts) => {
    const headers = { "retry-after": "7" };
    expect(await errorOf(answer, { status, headers })).toMatchObject({ name: "SendError", provider: "uspeedo", status, ...facts });
  });

  test("may have a quoted code of success", async () => {
    const { fetch } = vendor(() => Response.json({ ...accepted, RetCode: "0" }));
    expect(await provider(fetch).send(text)).toMatchObject({ messageId: "m-1" });
  });

  test.each<[string, object, string | undefined]>([
    ["its body", { RequestId: "r-1" }, "r-1"],
    ["its header, when the body has none", {}, "r-2"],
    ["its header, when that of the body is empty", { RequestId: "" }, "r-2"],
  ])("takes the request id from %s", async (_, body, requestId) => {
    const headers = { "x-speedo-request-uuid": "r-2" };
    expect(await errorOf({ RetCode: 17125, ...body }, { headers })).toMatchObject({ requestId });
    const { fetch } = vendor(() => Response.json({ RetCode: 0, Data: { MessageId: "m-1" }, ...body }, { headers }));
    expect(await provider(fetch).send(text)).toMatchObject({ requestId });
  });

  test("has a request id when it is a page of the vendor's gateway", async () => {
    const page = { status: 502, headers: { "x-speedo-request-uuid": "r-2" } };
    expect(await errorOf("<html></html>", page)).toMatchObject({ code: "provider-unavailable", requestId: "r-2" });
  });

  test("may have no request id at all", async () => {
    const { fetch } = vendor(() => Response.json({ RetCode: 0, Data: { MessageId: "m-1" } }));
    expect(await provider(fetch).send(text)).not.toHaveProperty("requestId");
  });
});

describe("a message that uSpeedo has no place for never leaves:", () => {
  const link = "https://parcels.example.com/4471.jpg";
  const { to } = text;
  const inTemplate = (component: unknown): unknown => ({
    to,
    type: "template",
    template: { name: "parcel_ready", language: "en_GB", components: [component] },
  });

  test.each<[string, unknown, Partial<SendError>]>([
    ["another type", { to, type: "contacts", contacts: [] }, { code: "unsupported" }],
    ["a quotation", { ...text, replyTo: "wamid.1" }, { code: "unsupported", issues: [expect.objectContaining({ path: "replyTo" })] }],
    [
      "a reference",
      { ...text, reference: "order-4471" },
      { code: "unsupported", issues: [expect.objectContaining({ path: "reference" })] },
    ],
    [
      "a document's caption",
      { to, type: "document", document: { link, filename: "label.pdf", caption: "Your label" } },
      { code: "unsupported", issues: [expect.objectContaining({ path: "document.caption" })] },
    ],
    [
      "a template's fourth button",
      inTemplate({ type: "button", subType: "url", index: 3, parameters: [{ type: "text", text: "4471" }] }),
      {
        code: "unsupported",
        message:
          "uspeedo cannot send this: template.components[0].index is too high: uSpeedo documents the buttons 0 to 2 of a template. Nothing was sent.",
        issues: [expect.objectContaining({ path: "template.components[0].index" })],
      },
    ],
    [
      "a place in a template's header",
      inTemplate({ type: "header", parameters: [{ type: "location", location: { latitude: 51.5072, longitude: -0.1276 } }] }),
      { code: "unsupported", issues: [expect.objectContaining({ path: "template.components[0].parameters[0]" })] },
    ],
    [
      "an empty text",
      { ...text, text: { body: "" } },
      { code: "invalid-message", issues: [expect.objectContaining({ path: "text.body" })] },
    ],
    [
      "5,000 characters",
      { ...text, text: { body: "x".repeat(5000) } },
      { code: "invalid-message", issues: [expect.objectContaining({ path: "text.body" })] },
    ],
    ["a recipient in letters", { ...text, to: "Ada" }, { code: "invalid-message", issues: [expect.objectContaining({ path: "to" })] }],
    [
      "id and link",
      { to, type: "image", image: { id: "7657", link } },
      { code: "invalid-message", issues: [expect.objectContaining({ path: "image" })] },
    ],
    [
      "a link that the contract refuses",
      { to, type: "image", image: { link: "ftp://parcels.example.com/4471.jpg" } },
      { code: "invalid-message", issues: [expect.objectContaining({ path: "Content.link", rule: "pattern" })] },
    ],
  ])("%s", async (_, message, facts) => {
    const { fetch, calls } = vendor();
    const refused = provider(fetch).send(message as UspeedoMessage); // wrong on purpose
    await expect(refused).rejects.toMatchObject({ name: "SendError", provider: "uspeedo", accepted: "no", retryable: false, ...facts });
    expect(calls).toEqual([]);
  });

  test("another type is answered with those there are", async () => {
    const product = { to, type: "product", product: { catalogId: "1", productRetailerId: "2" } };
    await expect(provider(vendor().fetch).send(product as unknown as UspeedoMessage)).rejects.toThrow(
      'uspeedo does not send "product" messages; it sends: text, image, video, audio, document, sticker, location, template. Nothing was sent.',
    );
  });
});

describe("an option that cannot be worked with is named:", () => {
  test.each<[string, object, string]>([
    ["from", {}, "from is missing; it must be the business phone number with country code, such as +447700900001."],
    ["from", { from: "07700 900001" }, "from must be the business phone number with country code, such as +447700900001."],
    ["accessKeySecret", { from: "447700900001", accessKeySecret: undefined }, "accessKeySecret is missing; it must be a text"],
    [
      "accountId",
      { from: "447700900001", accountId: "10001" },
      "accountId must be the whole number that the console's SMS overview page shows.",
    ],
    ["sendAction", { from: "447700900001", sendAction: "sendMessage" }, "sendAction must be SendMessage or SendWhatsappMessage."],
    [
      "fom",
      { from: "447700900001", fom: "447700900001" },
      "fom is not an option; the options are accessKeyId, accessKeySecret, accountId, from, sendAction, ",
    ],
  ])("%s in %j", (option, options, sentence) => {
    const make = (): unknown => uspeedo({ ...credentials, ...options } as UspeedoOptions); // wrong on purpose
    expect(make).toThrow(OptionError);
    expect(make).toThrow(expect.objectContaining({ option, message: expect.stringContaining(`uspeedo: ${sentence}`) }));
  });
});
