import { OptionError, type SendError } from "@wabakit/core";
import type { Fetch, FetchInit } from "@wabakit/core/vendor";
import { describe, expect, test } from "vitest";
import { itniotech, type ItniotechMessage, type ItniotechOptions } from "../src/index.ts";

// The key, the secret and the time of the vendor's worked example (interface guide, read 2026-11).
const credentials = { apiKey: "bDqJFiq9", apiSecret: "7bz1lzh9" };
const sender = { appId: "Demo1234", from: "+44 7700 900001" };
const to = "+44 7700 900123";
const link = "https://parcels.example.com/4471";
const text: ItniotechMessage = { to, type: "text", text: { body: "Hello" } };
const accepted = { status: "0", reason: "success", data: { channelType: 0, messageId: "m-1", timestamp: 1_630_468_800 } };

/** A fetch that answers everything alike, and what it was asked. */
function vendor(answer: () => Response = () => Response.json(accepted)): { fetch: Fetch; calls: { url: string; init: FetchInit }[] } {
  const calls: { url: string; init: FetchInit }[] = [];
  const fetch: Fetch = async (url, init) => {
    calls.push({ url, init });
    return answer();
  };
  return { fetch, calls };
}

const provider = (fetch: Fetch, options: Partial<ItniotechOptions> = {}) => itniotech({ ...credentials, ...sender, fetch, ...options });

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
    const receipt = await provider(fetch, { now: () => 1_630_468_800_000 }).send(text);
    expect(receipt).toStrictEqual({ messageId: "m-1", provider: "itniotech", raw: accepted });
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
          body: JSON.stringify({
            appId: "Demo1234",
            businessPhone: "447700900001",
            channelType: 0,
            recipient: "447700900123",
            type: "text",
            text: { body: "Hello" },
          }),
          redirect: "manual",
          signal: expect.any(AbortSignal),
        },
      },
    ]);
  });

  const rows = [{ id: "4471", title: "4471" }];

  test.each<[string, ItniotechMessage]>([
    ["text", text],
    ["image", { to, type: "image", image: { link } }],
    ["video", { to, type: "video", video: { link } }],
    ["audio", { to, type: "audio", audio: { link } }],
    ["document", { to, type: "document", document: { link, filename: "label.pdf", caption: "Your label" } }],
    ["sticker", { to, type: "sticker", sticker: { link } }],
    ["location", { to, type: "location", location: { latitude: 51.5072, longitude: -0.1276, name: "Depot", address: "1 High Street" } }],
    ["contacts", { to, type: "contacts", contacts: [{ name: { formattedName: "Ada" } }] }],
    ["interactive", { to, type: "list", list: { body: "Which one?", button: "Choose", sections: [{ rows }] } }],
    ["interactive", { to, type: "buttons", buttons: { body: "At home?", buttons: [{ id: "yes", title: "Yes" }] } }],
    ["interactive", { to, type: "locationRequest", locationRequest: { body: "Where?" } }],
  ])("goes out as %s: %j", async (type, message) => {
    const { fetch, calls } = vendor();
    await provider(fetch).send(message);
    expect(calls.map(({ url }) => url)).toEqual(["https://api.itniotech.com/wa/custom/sendMsg"]);
    expect(JSON.parse(String(calls[0]?.init.body ?? ""))).toMatchObject({ type, recipient: "447700900123" });
  });

  test("that is a template goes to the operation for templates", async () => {
    const { fetch, calls } = vendor();
    await provider(fetch).send({ to, type: "template", template: { name: "parcel_ready", language: "en_GB" } });
    expect(calls.map(({ url }) => url)).toEqual(["https://api.itniotech.com/wa/template/sendMsg"]);
    expect(JSON.parse(String(calls[0]?.init.body ?? ""))).toMatchObject({
      template: { name: "parcel_ready", language: { code: "en_GB" } },
    });
  });
});

test("the provider says what it sends and honours", () => {
  const { id, messageTypes, features } = provider(vendor().fetch);
  expect(id).toBe("itniotech");
  expect([...messageTypes]).toEqual([
    "text",
    "image",
    "video",
    "audio",
    "document",
    "sticker",
    "location",
    "contacts",
    "template",
    "list",
    "buttons",
    "locationRequest",
  ]);
  expect([...features]).toEqual(["replyTo", "documentCaption"]);
});

describe("an answer", () => {
  test.each<[string, unknown, Partial<SendError>]>([
    [
      "no such key",
      { status: "-1", reason: "auth error" },
      { code: "unauthorized", accepted: "no", vendorCode: "-1", vendorMessage: "auth error" },
    ],
    ["the time is over, by the WhatsApp list", { status: "-4" }, { code: "unauthorized", accepted: "no" }],
    ["the time is over, by the shared list", { status: "-16" }, { code: "unauthorized", accepted: "no" }],
    ["a system error", { status: "-5" }, { code: "rejected", accepted: "unknown", retryable: false }],
    ["a network error of theirs", { status: "-12" }, { code: "provider-unavailable", accepted: "unknown", retryable: true }],
    ["a wrong member", { status: "-115" }, { code: "invalid-message", accepted: "no" }],
    ["no money", { status: "-68", reason: "balance" }, { code: "insufficient-balance", accepted: "no", retryable: false }],
    ["no such sender", { status: "-96" }, { code: "unauthorized", accepted: "no" }],
    ["no such template", { status: "-38" }, { code: "template-unavailable", accepted: "no" }],
    ["a code that is a number", { status: -68 }, { code: "insufficient-balance", accepted: "no", vendorCode: "-68" }],
    [
      "a code that nobody documents",
      { status: "-999", reason: "?" },
      { code: "rejected", accepted: "unknown", vendorCode: "-999", vendorMessage: "?" },
    ],
    ["no code", { reason: "?" }, { code: "unexpected-response", accepted: "unknown" }],
    ["success without a message id", { status: "0", data: { channelType: 0 } }, { code: "unexpected-response", accepted: "unknown" }],
    ["success without data", { status: "0", reason: "success" }, { code: "unexpected-response", accepted: "unknown" }],
    ["a page", "<html>log in</html>", { code: "unexpected-response", accepted: "unknown" }],
  ])("with HTTP 200: %s", async (_, answer, facts) => {
    expect(await errorOf(answer)).toMatchObject({ name: "SendError", provider: "itniotech", status: 200, ...facts });
  });

  test.each<[number, unknown, Partial<SendError>]>([
    [502, "<html>502 Bad Gateway</html>", { code: "provider-unavailable", accepted: "unknown", retryable: true }],
    [429, "", { code: "rate-limited", accepted: "no", retryable: true, retryAfterMs: 7000 }],
    [401, { reason: "who are you" }, { code: "unauthorized", accepted: "no" }],
    [400, { status: "-8" }, { code: "invalid-message", accepted: "no", vendorCode: "-8" }],
    [400, { status: "-999" }, { code: "rejected", accepted: "unknown", vendorCode: "-999" }],
    // A Java server's own error page, which has a member of that name as well.
    [404, { timestamp: 1, status: 404, error: "Not Found", path: "/wa" }, { code: "rejected", accepted: "no", vendorCode: undefined }],
    [
      500,
      { timestamp: 1, status: 500, error: "Internal Server Error", path: "/wa" },
      { code: "provider-unavailable", accepted: "unknown" },
    ],
  ])("with HTTP %i: %j", async (status, answer, facts) => {
    const headers = { "retry-after": "7" };
    expect(await errorOf(answer, { status, headers })).toMatchObject({ name: "SendError", provider: "itniotech", status, ...facts });
  });

  test("may have the code of success as a number", async () => {
    const { fetch } = vendor(() => Response.json({ ...accepted, status: 0 }));
    expect(await provider(fetch).send(text)).toMatchObject({ messageId: "m-1" });
  });
});

describe("a wrong message never leaves:", () => {
  const row = (id: number) => ({ id: `${id}`, title: "4471" });
  const button = (id: number, title = `Choice ${id}`) => ({ id: `${id}`, title });
  const buttons = (...all: unknown[]): unknown => ({ to, type: "buttons", buttons: { body: "At home?", buttons: all } });
  const list = (...sections: unknown[]): unknown => ({ to, type: "list", list: { body: "Which one?", button: "Choose", sections } });

  // First what other clients were tried with, then our own.
  test.each<[string, unknown, SendError["code"], string]>([
    ["four buttons", buttons(button(1), button(2), button(3), button(4)), "invalid-message", "buttons.buttons"],
    ["a title of 30 characters", buttons(button(1, "x".repeat(30))), "invalid-message", "interactive.action.buttons[0].reply.title"],
    [
      "a row's title of 25 characters",
      list({ rows: [{ id: "1", title: "x".repeat(25) }] }),
      "invalid-message",
      "interactive.action.sections[0].rows[0].title",
    ],
    ["an empty text", { ...text, text: { body: "" } }, "invalid-message", "text.body"],
    ["an empty media object", { to, type: "image", image: {} }, "invalid-message", "image"],
    ["eleven rows", list({ rows: Array.from({ length: 11 }, (_, id) => row(id)) }), "invalid-message", "list.sections"],
    [
      "eleven rows in two sections",
      list({ title: "Today", rows: [1, 2, 3, 4, 5, 6].map(row) }, { title: "Tomorrow", rows: [7, 8, 9, 10, 11].map(row) }),
      "invalid-message",
      "list.sections",
    ],
    ["no recipient", { type: "text", text: { body: "Hello" } }, "invalid-message", "to"],
    ["5,000 characters", { ...text, text: { body: "x".repeat(5000) } }, "invalid-message", "text.body"],
    ["a recipient in letters", { ...text, to: "Ada" }, "invalid-message", "to"],
    ["id and link", { to, type: "image", image: { id: "7657", link } }, "invalid-message", "image"],
    ["two titles alike", buttons(button(1, "Yes"), button(2, "Yes")), "invalid-message", "buttons.buttons[1].title"],
    ["two ids alike", buttons(button(1, "Yes"), button(1, "No")), "invalid-message", "buttons.buttons[1].id"],
    ["a recipient of 15 digits", { ...text, to: "+447700900123000" }, "invalid-message", "recipient"],
    [
      "a location without a name",
      { to, type: "location", location: { latitude: 0, longitude: 0, address: "x" } },
      "invalid-message",
      "location.name",
    ],
    ["a link that is none", { to, type: "image", image: { link: "ftp://parcels.example.com" } }, "invalid-message", "image.link"],
    ["media by id", { to, type: "image", image: { id: "7657" } }, "unsupported", "image.id"],
    ["a preview", { ...text, text: { body: "Hello", previewUrl: true } }, "unsupported", "text.previewUrl"],
    ["a reference", { ...text, reference: "order-4471" }, "unsupported", "reference"],
    [
      "a picture above buttons",
      { to, type: "buttons", buttons: { header: { type: "image", image: { link } }, body: "x", buttons: [button(1)] } },
      "unsupported",
      "buttons.header.type",
    ],
    [
      "a quotation in a template",
      { to, replyTo: "m-1", type: "template", template: { name: "parcel_ready", language: "en_GB" } },
      "unsupported",
      "replyTo",
    ],
  ])("%s", async (_, message, code, path) => {
    const { fetch, calls } = vendor();
    const refused = provider(fetch).send(message as ItniotechMessage); // wrong on purpose
    const issues = [expect.objectContaining({ path })];
    await expect(refused).rejects.toMatchObject({
      name: "SendError",
      provider: "itniotech",
      code,
      accepted: "no",
      retryable: false,
      issues,
    });
    expect(calls).toEqual([]);
  });

  test("another type is answered with those there are", async () => {
    const product = { to, type: "product", product: { catalogId: "1", productRetailerId: "2" } };
    await expect(provider(vendor().fetch).send(product as unknown as ItniotechMessage)).rejects.toThrow(
      'itniotech does not send "product" messages; it sends: text, image, video, audio, document, sticker, location, contacts, template, list, buttons, locationRequest. Nothing was sent.',
    );
  });

  test("a mistake the vendor has a code for is told with that code", async () => {
    const refused = provider(vendor().fetch).send({ ...text, to: "+447700900123000" });
    await expect(refused).rejects.toMatchObject({
      vendorCode: "-70",
      issues: [{ path: "recipient", rule: "maxLength", vendorCode: "-70" }],
    });
  });
});

describe("an option that cannot be worked with is named:", () => {
  test.each<[string, object, string]>([
    ["appId", { from: sender.from }, "appId is missing; it must be the id of the application that sends, from Itniotech's console."],
    ["appId", { ...sender, appId: " " }, "appId must be the id of the application that sends, from Itniotech's console."],
    ["from", { appId: sender.appId }, "from is missing; it must be the business phone number with country code, such as +447700900001."],
    ["from", { ...sender, from: 447700900001 }, "from must be the business phone number with country code, such as +447700900001."],
    ["apiSecret", { ...sender, apiSecret: undefined }, "apiSecret is missing; it must be a text"],
    ["timeout", { ...sender, timeout: 5000 }, "timeout is not an option; the options are apiKey, apiSecret, appId, from, "],
  ])("%s in %j", (option, options, sentence) => {
    const make = (): unknown => itniotech({ ...credentials, ...options } as ItniotechOptions); // wrong on purpose
    expect(make).toThrow(OptionError);
    expect(make).toThrow(expect.objectContaining({ option, message: expect.stringContaining(`itniotech: ${sentence}`) }));
  });
});
