import { OptionError, SendError } from "@wabakit/core";
import type { Fetch, FetchInit } from "@wabakit/core/vendor";
import contract from "@wabakit/innopaas/openapi.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { codes } from "../src/errors.ts";
import { innopaas, type InnopaasMessage, type InnopaasOptions } from "../src/index.ts";

const options = { appKey: "demo-app-key", authorization: "demo-token", wabaId: "100200300400500", from: "+44 7700 900-001" };
const to = "+447700900123";
const link = "https://parcels.example.com/4471.jpg";
const hello: InnopaasMessage = { to, type: "text", text: { body: "Hello" } };
const template = { name: "parcel_ready", language: "en_GB" };
const accepted = '{"code":"0","message":"提交成功","data":"335000000000000001"}';

/** InnoPaaS, answering everything with one text, and what it was asked. */
function vendor(answer = accepted): { fetch: Fetch; calls: { url: string; init: FetchInit; body: unknown }[] } {
  const calls: { url: string; init: FetchInit; body: unknown }[] = [];
  const fetch: Fetch = async (url, init) => {
    calls.push({ url, init, body: JSON.parse(String(init.body ?? "null")) });
    return new Response(answer, { headers: { "content-type": "application/json" } });
  };
  return { fetch, calls };
}

/** The error that a send ends with. */
const failure = async (sent: Promise<unknown>): Promise<SendError> =>
  sent.then(
    () => expect.fail("it was sent"),
    (error: unknown) => (SendError.is(error) ? error : expect.fail(`not a SendError: ${String(error)}`)),
  );

const sendTo = (answer: string): Promise<unknown> => innopaas({ ...options, fetch: vendor(answer).fetch }).send(hello);

test("a message leaves as the vendor wants it and comes back as a receipt", async () => {
  const { fetch, calls } = vendor();
  const receipt = await innopaas({ ...options, fetch }).send({ ...hello, to: "+44 (7700) 900-123", reference: "parcel-4471" });
  expect(receipt).toStrictEqual({ messageId: "335000000000000001", provider: "innopaas", raw: JSON.parse(accepted) });
  expect(calls).toHaveLength(1);
  expect(calls[0]).toMatchObject({
    url: "https://api.innopaas.com/api/whatsapp/v3/msg/submit",
    init: { method: "POST", headers: { appkey: "demo-app-key", authorization: "demo-token" } },
  });
  expect(calls[0]?.body).toStrictEqual({
    wabaId: "100200300400500",
    uid: "parcel-4471",
    sendNumber: "447700900001",
    recipientNumber: "447700900123",
    messageType: "text",
    body: "Hello",
  });
});

test("a message id that came as a number is taken as text", async () => {
  const { fetch } = vendor('{"code":0,"message":"ok","data":335000000001}');
  await expect(innopaas({ ...options, fetch }).send(hello)).resolves.toMatchObject({ messageId: "335000000001" });
});

describe("where messages go", () => {
  const catalogId = "100200300400501";
  const messages: { [Type in InnopaasMessage["type"]]: [Extract<InnopaasMessage, { type: Type }>, messageType: string] } = {
    text: [{ to, type: "text", text: { body: "Hello" } }, "text"],
    image: [{ to, type: "image", image: { link } }, "image"],
    video: [{ to, type: "video", video: { link } }, "video"],
    audio: [{ to, type: "audio", audio: { link } }, "audio"],
    document: [{ to, type: "document", document: { link, filename: "label.pdf" } }, "document"],
    sticker: [{ to, type: "sticker", sticker: { link } }, "sticker"],
    location: [{ to, type: "location", location: { latitude: 51.5, longitude: -0.12 } }, "location"],
    contacts: [{ to, type: "contacts", contacts: [{ name: { formattedName: "Ada" } }] }, "contacts"],
    template: [{ to, type: "template", template }, "template"],
    marketingTemplate: [{ to, type: "marketingTemplate", marketingTemplate: template }, "template"],
    list: [
      { to, type: "list", list: { body: "When?", button: "Choose", sections: [{ rows: [{ id: "1", title: "Now" }] }] } },
      "interactive",
    ],
    buttons: [{ to, type: "buttons", buttons: { body: "At home?", buttons: [{ id: "yes", title: "Yes" }] } }, "interactive"],
    product: [{ to, type: "product", product: { catalogId, productRetailerId: "BOX-SMALL" } }, "interactive"],
    productList: [
      {
        to,
        type: "productList",
        productList: { header: { type: "text", text: "Boxes" }, body: "Choose", catalogId, sections: [{ productRetailerIds: ["BOX"] }] },
      },
      "interactive",
    ],
  };

  const cases = Object.entries(messages).map(([type, [message, messageType]]) => ({ type, message, messageType }));
  test.each(cases)("$type", async ({ message, messageType }) => {
    const { fetch, calls } = vendor();
    const marketingMessagePath = "/api/whatsapp/v3/marketing";
    const receipt = await innopaas({ ...options, fetch, marketingMessagePath }).send(message);
    expect(receipt.messageId).toBe("335000000000000001");
    const path = message.type === "marketingTemplate" ? marketingMessagePath : "/api/whatsapp/v3/msg/submit";
    expect(calls).toMatchObject([{ url: `https://api.innopaas.com${path}`, body: { messageType } }]);
  });

  test("a provider has every type that its messages have", () => {
    expect([...innopaas(options).messageTypes].toSorted()).toEqual(Object.keys(messages).toSorted());
  });

  test("MM Lite is where we guess it to be, unless the caller knows better", async () => {
    const { fetch, calls } = vendor();
    await innopaas({ ...options, fetch }).send({ to, type: "marketingTemplate", marketingTemplate: template });
    expect(calls).toMatchObject([{ url: "https://api.innopaas.com/api/whatsapp/v3/mmlite/msg/submit" }]);
  });
});

test.each([
  [undefined, { type: "reply", id: "yes", title: "Yes" }],
  ["flat", { type: "reply", id: "yes", title: "Yes" }],
  ["nested", { type: "reply", reply: { id: "yes", title: "Yes" } }],
] as const)("interactiveShape %s", async (interactiveShape, button) => {
  const { fetch, calls } = vendor();
  const provider = innopaas({ ...options, fetch, interactiveShape });
  await provider.send({ to, type: "buttons", buttons: { body: "At home?", buttons: [{ id: "yes", title: "Yes" }] } });
  expect(calls).toMatchObject([{ body: { interactive: { action: { buttons: [button] } } } }]);
});

describe("what cannot be sent is refused, and nothing leaves", () => {
  // Wrong on purpose: what a caller without a compiler may write.
  const wrong = (message: object): InnopaasMessage => message as InnopaasMessage;
  const payload = { type: "button", subType: "quickReply", index: 0, parameters: [{ type: "payload", payload: "keep" }] } as const;

  test.each([
    [
      "a type that it does not send",
      wrong({ to, type: "locationRequest", locationRequest: { body: "Where?" } }),
      "unsupported",
      'innopaas does not send "locationRequest" messages; it sends: text, image, video, ',
    ],
    ["a quoted message", wrong({ ...hello, replyTo: "1001" }), "unsupported", "innopaas does not honour replyTo"],
    ["a preview", wrong({ to, type: "text", text: { body: "Hi", previewUrl: true } }), "unsupported", "which text.previewUrl needs"],
    ["uploaded media", wrong({ to, type: "image", image: { id: "1001" } }), "unsupported", "which image.id needs"],
    [
      "a component of a template",
      { to, type: "template", template: { ...template, components: [payload] } },
      "unsupported",
      "innopaas cannot send this: template.components[0] is a quick reply with a payload, which InnoPaaS has no place for. Nothing was sent.",
    ],
    ["a text that is too long", { to, type: "text", text: { body: "x".repeat(3001) } }, "invalid-message", "at most 3000 characters"],
    ["a recipient without digits", { ...hello, to: "Ada" }, "invalid-message", "to must be a phone number with country code"],
    [
      "a template that cannot exist",
      { to, type: "template", template: { ...template, name: "Parcel" } },
      "invalid-message",
      "templateName",
    ],
  ] satisfies [string, InnopaasMessage, string, string][])("%s", async (_, message, code, says) => {
    const { fetch, calls } = vendor();
    const error = await failure(innopaas({ ...options, fetch }).send(message));
    expect(error).toMatchObject({ code, provider: "innopaas", accepted: "no", retryable: false });
    expect(error.message).toContain(says);
    expect(calls).toEqual([]);
  });
});

describe("the vendor's codes", () => {
  test("each one that the contract documents has a meaning, and no other", () => {
    expect(Object.keys(codes)).toEqual(Object.keys(contract["x-vendor-codes"]));
  });

  test.each([
    ["112", "unauthorized", "no", false],
    ["114", "unauthorized", "no", false],
    ["115", "unauthorized", "no", false],
    ["118", "unauthorized", "no", false],
    ["110", "insufficient-balance", "no", false],
    ["131", "rate-limited", "no", true],
    ["108", "invalid-message", "no", false],
    ["143", "template-unavailable", "no", false],
    ["133", "rejected", "no", false],
    ["130", "rejected", "unknown", false],
    ["999", "rejected", "unknown", false],
  ])("%s is %s, accepted: %s", async (vendorCode, code, fate, retryable) => {
    const error = await failure(sendTo(JSON.stringify({ code: vendorCode, message: "the vendor's words", data: null })));
    expect(error).toMatchObject({ code, accepted: fate, retryable, vendorCode, vendorMessage: "the vendor's words", status: 200 });
  });

  test("a code that came as a number is the same code", async () => {
    await expect(sendTo('{"code":110,"message":"Account balance is insufficient"}')).rejects.toMatchObject({
      code: "insufficient-balance",
      vendorCode: "110",
    });
  });
});

describe("an answer that cannot be followed up is no receipt", () => {
  test.each([
    ["no message id", '{"code":"0","message":"ok"}'],
    ["null for a message id", '{"code":"0","message":"ok","data":null}'],
    ["an empty message id", '{"code":"0","message":"ok","data":""}'],
    ["a message id that lost its digits as a number", '{"code":"0","message":"ok","data":335000000000000001}'],
    ["no code", '{"message":"ok","data":"335000000000000001"}'],
    ["a list", "[]"],
  ])("%s", async (_, answer) => {
    expect(await failure(sendTo(answer))).toMatchObject({ code: "unexpected-response", accepted: "unknown", retryable: false });
  });
});

describe("a wrong option is named when the provider is made", () => {
  test.each([
    ["wabaId", undefined, "is missing"],
    ["wabaId", 100200300400500, "must be the id of the WhatsApp Business Account"],
    ["from", undefined, "is missing"],
    ["from", "Parcels", "must be the business phone number"],
    ["interactiveShape", "wide", "must be one of flat, nested"],
    ["marketingMessagePath", "mm", "must be a path that begins with a slash"],
    ["appKey", "", "must "],
    ["sender", "447700900001", "is not an option"],
  ])("%s: %j", (option, value, problem) => {
    // Wrong on purpose: what a caller without a compiler may write.
    const make = (): unknown => innopaas({ ...options, [option]: value } as InnopaasOptions);
    expect(make).toThrow(OptionError);
    expect(make).toThrow(`innopaas: ${option} ${problem}`);
  });
});
