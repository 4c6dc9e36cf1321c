import type { MessageOf } from "@wabakit/core";
import { Unsupported } from "@wabakit/core/vendor";
import { describe, expect, test } from "vitest";
import { preflight } from "../src/preflight.ts";
import type { Feature } from "../src/provider.ts";
import { type Sender, toAudio, toDocument, toImage, toLocation, toSticker, toTemplate, toText, toVideo } from "../src/requests.ts";

const sender: Sender = { action: "SendMessage", businessPhone: "447700900001" };
const to = "447700900123";
const link = "https://parcels.example.com/4471.jpg";
const id = "3f0c1a52-7d64-4b1e-9a38-52c0de7b1f90";

interface Body {
  readonly Type: string;
  readonly Content: string;
}

/** A body with its content read; the body has to keep the contract. */
function read(body: Body): unknown {
  expect(preflight("POST /api#SendMessage", body)).toEqual([]);
  return { ...body, Content: JSON.parse(body.Content) };
}

const sent = (Type: string, Content: unknown): unknown => ({
  Action: "SendMessage",
  BusinessPhone: "447700900001",
  To: "447700900123",
  Type,
  Content,
});

test("a text", () => {
  expect(read(toText({ to, type: "text", text: { body: "Hello" } }, sender))).toStrictEqual(sent("text", { body: "Hello" }));
});

test.each([true, false])("a text that says whether it wants a preview: %s", (previewUrl) => {
  expect(read(toText({ to, type: "text", text: { body: "Hello", previewUrl } }, sender))).toStrictEqual(
    sent("text", { body: "Hello", preview_url: previewUrl }),
  );
});

test("the other name of the operation", () => {
  const { Action } = toText({ to, type: "text", text: { body: "Hello" } }, { ...sender, action: "SendWhatsappMessage" });
  expect(Action).toBe("SendWhatsappMessage");
});

describe.each([{ id }, { link }])("a file by %j:", (file) => {
  test("an image", () => {
    expect(read(toImage({ to, type: "image", image: file }, sender))).toStrictEqual(sent("image", file));
    expect(read(toImage({ to, type: "image", image: { ...file, caption: "Porch" } }, sender))).toStrictEqual(
      sent("image", { ...file, caption: "Porch" }),
    );
  });

  test("a video", () => {
    expect(read(toVideo({ to, type: "video", video: file }, sender))).toStrictEqual(sent("video", file));
    expect(read(toVideo({ to, type: "video", video: { ...file, caption: "Porch" } }, sender))).toStrictEqual(
      sent("video", { ...file, caption: "Porch" }),
    );
  });

  test("a sound", () => {
    expect(read(toAudio({ to, type: "audio", audio: file }, sender))).toStrictEqual(sent("audio", file));
  });

  test("a document", () => {
    expect(read(toDocument({ to, type: "document", document: { ...file, filename: "label.pdf" } }, sender))).toStrictEqual(
      sent("document", { ...file, filename: "label.pdf" }),
    );
  });

  test("a sticker", () => {
    expect(read(toSticker({ to, type: "sticker", sticker: file }, sender))).toStrictEqual(sent("sticker", file));
  });

  test("a template's header", () => {
    const header = (...parameters: unknown[]): unknown => sent("template", templateContent([{ type: "header", parameters }]));
    expect(read(template({ type: "header", parameters: [{ type: "image", image: file }] }))).toStrictEqual(
      header({ type: "image", image: file }),
    );
    expect(read(template({ type: "header", parameters: [{ type: "video", video: file }] }))).toStrictEqual(
      header({ type: "video", video: file }),
    );
    expect(read(template({ type: "header", parameters: [{ type: "document", document: file }] }))).toStrictEqual(
      header({ type: "document", document: file }),
    );
    expect(
      read(template({ type: "header", parameters: [{ type: "document", document: { ...file, filename: "label.pdf" } }] })),
    ).toStrictEqual(header({ type: "document", document: { ...file, filename: "label.pdf" } }));
  });
});

test("a location, its degrees as numbers", () => {
  const location = { latitude: 51.501476, longitude: -0.140634 };
  expect(read(toLocation({ to, type: "location", location }, sender))).toStrictEqual(sent("location", location));
  const named = { ...location, name: "Parcel locker", address: "Westwood Road, London" };
  expect(read(toLocation({ to, type: "location", location: named }, sender))).toStrictEqual(sent("location", named));
});

type Components = NonNullable<MessageOf<"template", Feature>["template"]["components"]>;

const template = (...components: Components): Body =>
  toTemplate({ to, type: "template", template: { name: "parcel_ready", language: "en_GB", components } }, sender);

const templateContent = (components: unknown): unknown => ({
  name: "parcel_ready",
  language: { code: "en_GB", policy: "deterministic" },
  components,
});

describe("a template", () => {
  test("without variables", () => {
    const body = toTemplate({ to, type: "template", template: { name: "parcel_ready", language: "en_GB" } }, sender);
    expect(read(body)).toStrictEqual(sent("template", { name: "parcel_ready", language: { code: "en_GB", policy: "deterministic" } }));
  });

  test("with a one-time password, as the message page prints it", () => {
    const code = { type: "text", text: "123456" } as const;
    expect(
      read(template({ type: "body", parameters: [code] }, { type: "button", subType: "url", index: 0, parameters: [code] })),
    ).toStrictEqual(
      sent(
        "template",
        templateContent([
          { type: "body", parameters: [code] },
          { type: "button", sub_type: "url", index: "0", parameters: [code] },
        ]),
      ),
    );
  });

  test("with a header's text and quick replies, as the message page prints it", () => {
    const reply = (index: number) =>
      ({ type: "button", subType: "quickReply", index, parameters: [{ type: "payload", payload: `text${index + 1}` }] }) as const;
    expect(read(template({ type: "header", parameters: [{ type: "text", text: "header" }] }, reply(0), reply(1), reply(2)))).toStrictEqual(
      sent(
        "template",
        templateContent([
          { type: "header", parameters: [{ type: "text", text: "header" }] },
          { type: "button", sub_type: "quick_reply", index: "0", parameters: [{ type: "payload", payload: "text1" }] },
          { type: "button", sub_type: "quick_reply", index: "1", parameters: [{ type: "payload", payload: "text2" }] },
          { type: "button", sub_type: "quick_reply", index: "2", parameters: [{ type: "payload", payload: "text3" }] },
        ]),
      ),
    );
  });

  const body = { type: "body", parameters: [{ type: "text", text: "4471" }] } as const;

  test.each([3, 9])("has no button %i", (index) => {
    expect(() => template(body, { type: "button", subType: "url", index, parameters: [{ type: "text", text: "4471" }] })).toThrow(
      new Unsupported("template.components[1].index", "is too high: uSpeedo documents the buttons 0 to 2 of a template"),
    );
  });

  test("has no place in its header", () => {
    const place = { type: "location", location: { latitude: 51.501476, longitude: -0.140634 } } as const;
    expect(() => template(body, { type: "header", parameters: [place] })).toThrow(
      new Unsupported("template.components[1].parameters[0]", "cannot be a location: uSpeedo documents none in a template's header"),
    );
  });
});
