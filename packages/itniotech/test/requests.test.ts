import type { MessageOf } from "@wabakit/core";
import { Unsupported } from "@wabakit/core/vendor";
import { describe, expect, test } from "vitest";
import { preflight } from "../src/preflight.ts";
import type { Feature } from "../src/provider.ts";
import {
  type Sender,
  toAudio,
  toButtons,
  toContacts,
  toDocument,
  toImage,
  toList,
  toLocation,
  toLocationRequest,
  toSticker,
  toTemplate,
  toText,
  toVideo,
} from "../src/requests.ts";

const sender: Sender = { appId: "Demo1234", businessPhone: "447700900001" };
const to = "447700900123";
const link = "https://parcels.example.com/4471";
const base = { appId: "Demo1234", businessPhone: "447700900001", channelType: 0, recipient: "447700900123" };

/** A body that keeps the contract. */
function custom(body: object): object {
  expect(preflight("POST /wa/custom/sendMsg", body)).toEqual([]);
  return body;
}

test("a text", () => {
  const body = toText({ to, type: "text", text: { body: "Hello" } }, sender);
  expect(custom(body)).toStrictEqual({ ...base, type: "text", text: { body: "Hello" } });
});

test("an image, with a caption and without", () => {
  expect(custom(toImage({ to, type: "image", image: { link } }, sender))).toStrictEqual({ ...base, type: "image", image: { link } });
  expect(custom(toImage({ to, type: "image", image: { link, caption: "Porch" } }, sender))).toStrictEqual({
    ...base,
    type: "image",
    image: { link, caption: "Porch" },
  });
});

test("a video, with a caption and without", () => {
  expect(custom(toVideo({ to, type: "video", video: { link } }, sender))).toStrictEqual({ ...base, type: "video", video: { link } });
  expect(custom(toVideo({ to, type: "video", video: { link, caption: "Porch" } }, sender))).toStrictEqual({
    ...base,
    type: "video",
    video: { link, caption: "Porch" },
  });
});

test("a sound", () => {
  expect(custom(toAudio({ to, type: "audio", audio: { link } }, sender))).toStrictEqual({ ...base, type: "audio", audio: { link } });
});

test("a document, with a caption and without", () => {
  const document = { link, filename: "label.pdf" };
  expect(custom(toDocument({ to, type: "document", document }, sender))).toStrictEqual({ ...base, type: "document", document });
  const captioned = { ...document, caption: "Your label" };
  expect(custom(toDocument({ to, type: "document", document: captioned }, sender))).toStrictEqual({
    ...base,
    type: "document",
    document: captioned,
  });
});

test("a sticker", () => {
  expect(custom(toSticker({ to, type: "sticker", sticker: { link } }, sender))).toStrictEqual({
    ...base,
    type: "sticker",
    sticker: { link },
  });
});

describe("a location", () => {
  const named = { name: "Depot", address: "1 High Street" };

  test.each<[number, number, string, string]>([
    [51.5072, -0.1276, "51.5072", "-0.1276"],
    [0, -0, "0", "0"],
    [1e-7, -1.5e-7, "0.0000001", "-0.00000015"],
    [-90, 180, "-90", "180"],
  ])("goes out in digits: %d, %d", (latitude, longitude, ...[north, east]) => {
    const body = toLocation({ to, type: "location", location: { latitude, longitude, ...named } }, sender);
    expect(custom(body)).toStrictEqual({ ...base, type: "location", location: { latitude: north, longitude: east, ...named } });
  });

  test("without a name or an address is left to the preflight, which names what is missing", () => {
    const body = toLocation({ to, type: "location", location: { latitude: 51.5072, longitude: -0.1276 } }, sender);
    expect(body.location).toStrictEqual({ latitude: "51.5072", longitude: "-0.1276" });
    expect(preflight("POST /wa/custom/sendMsg", body).map(({ path, rule }) => `${rule} ${path}`)).toEqual([
      "required location.name",
      "required location.address",
    ]);
  });
});

test("contacts, with every member and with the fewest", () => {
  const body = toContacts(
    {
      to,
      type: "contacts",
      contacts: [
        {
          name: { formattedName: "Dr Ada K Byron Jr", firstName: "Ada", lastName: "Byron", middleName: "K", suffix: "Jr", prefix: "Dr" },
          phones: [{ phone: "+447700900155", type: "CELL", waId: "447700900155" }, { phone: "+447700900156" }],
          emails: [{ email: "ada@parcels.example.com", type: "WORK" }, { email: "ada@home.example.com" }],
          urls: [{ url: link, type: "HOME" }, { url: link }],
          addresses: [
            {
              type: "WORK",
              street: "1 High Street",
              city: "London",
              state: "London",
              zip: "N1 1AA",
              country: "United Kingdom",
              countryCode: "gb",
            },
            {},
          ],
          org: { company: "Parcels", department: "Depot", title: "Clerk" },
          birthday: "1990-12-10",
        },
        { name: { formattedName: "Ada" }, org: {} },
        { name: { formattedName: "Ben" } },
      ],
    },
    sender,
  );
  expect(custom(body)).toStrictEqual({
    ...base,
    type: "contacts",
    contacts: [
      {
        name: { formatted_name: "Dr Ada K Byron Jr", first_name: "Ada", last_name: "Byron", middle_name: "K", suffix: "Jr", prefix: "Dr" },
        phones: [{ phone: "+447700900155", type: "CELL", wa_id: "447700900155" }, { phone: "+447700900156" }],
        emails: [{ email: "ada@parcels.example.com", type: "WORK" }, { email: "ada@home.example.com" }],
        urls: [{ url: link, type: "HOME" }, { url: link }],
        addresses: [
          {
            type: "WORK",
            street: "1 High Street",
            city: "London",
            state: "London",
            zip: "N1 1AA",
            country: "United Kingdom",
            country_code: "gb",
          },
          {},
        ],
        org: { company: "Parcels", department: "Depot", title: "Clerk" },
        birthday: "1990-12-10",
      },
      { name: { formatted_name: "Ada" }, org: {} },
      { name: { formatted_name: "Ben" } },
    ],
  });
});

test("a list, with every member and with the fewest", () => {
  const rows = [
    { id: "4471", title: "4471", description: "2 kg" },
    { id: "4472", title: "4472" },
  ];
  const full: MessageOf<"list", Feature>["list"] = {
    header: { type: "text", text: "Parcels" },
    body: "Which one?",
    footer: "Until Friday",
    button: "Choose",
    sections: [
      { title: "Today", rows },
      { title: "Tomorrow", rows: [{ id: "4473", title: "4473" }] },
    ],
  };
  expect(custom(toList({ to, type: "list", list: full }, sender))).toStrictEqual({
    ...base,
    type: "interactive",
    interactive: {
      type: "list",
      header: { type: "text", text: "Parcels" },
      body: { text: "Which one?" },
      footer: { text: "Until Friday" },
      action: {
        button: "Choose",
        sections: [
          { title: "Today", rows },
          { title: "Tomorrow", rows: [{ id: "4473", title: "4473" }] },
        ],
      },
    },
  });
  const few = { body: "Which one?", button: "Choose", sections: [{ rows: [{ id: "4471", title: "4471" }] }] };
  expect(custom(toList({ to, type: "list", list: few }, sender))).toStrictEqual({
    ...base,
    type: "interactive",
    interactive: { type: "list", body: { text: "Which one?" }, action: { button: "Choose", sections: few.sections } },
  });
});

test("buttons, with every member and with the fewest", () => {
  const full: MessageOf<"buttons", Feature>["buttons"] = {
    header: { type: "text", text: "Parcels" },
    body: "At home?",
    footer: "Until Friday",
    buttons: [
      { id: "yes", title: "Yes" },
      { id: "no", title: "No" },
      { id: "late", title: "Later" },
    ],
  };
  expect(custom(toButtons({ to, type: "buttons", buttons: full }, sender))).toStrictEqual({
    ...base,
    type: "interactive",
    interactive: {
      type: "button",
      header: { type: "text", text: "Parcels" },
      body: { text: "At home?" },
      footer: { text: "Until Friday" },
      action: {
        buttons: [
          { type: "reply", reply: { id: "yes", title: "Yes" } },
          { type: "reply", reply: { id: "no", title: "No" } },
          { type: "reply", reply: { id: "late", title: "Later" } },
        ],
      },
    },
  });
  expect(
    custom(toButtons({ to, type: "buttons", buttons: { body: "At home?", buttons: [{ id: "yes", title: "Yes" }] } }, sender)),
  ).toStrictEqual({
    ...base,
    type: "interactive",
    interactive: {
      type: "button",
      body: { text: "At home?" },
      action: { buttons: [{ type: "reply", reply: { id: "yes", title: "Yes" } }] },
    },
  });
});

test("a request for a location", () => {
  expect(custom(toLocationRequest({ to, type: "locationRequest", locationRequest: { body: "Where?" } }, sender))).toStrictEqual({
    ...base,
    type: "interactive",
    interactive: { type: "location_request_message", body: { text: "Where?" }, action: { name: "send_location" } },
  });
});

describe("a quoted message", () => {
  const quoting = { to, replyTo: "10415ecbd0c848ebb7d5a3fe53269df6" };

  test.each<[string, object]>([
    ["text", toText({ ...quoting, type: "text", text: { body: "Hello" } }, sender)],
    ["image", toImage({ ...quoting, type: "image", image: { link } }, sender)],
    ["video", toVideo({ ...quoting, type: "video", video: { link } }, sender)],
    ["audio", toAudio({ ...quoting, type: "audio", audio: { link } }, sender)],
    ["document", toDocument({ ...quoting, type: "document", document: { link, filename: "label.pdf" } }, sender)],
    ["sticker", toSticker({ ...quoting, type: "sticker", sticker: { link } }, sender)],
    [
      "location",
      toLocation({ ...quoting, type: "location", location: { latitude: 0, longitude: 0, name: "Depot", address: "Null Island" } }, sender),
    ],
    ["contacts", toContacts({ ...quoting, type: "contacts", contacts: [{ name: { formattedName: "Ada" } }] }, sender)],
    [
      "list",
      toList({ ...quoting, type: "list", list: { body: "x", button: "y", sections: [{ rows: [{ id: "1", title: "4471" }] }] } }, sender),
    ],
    ["buttons", toButtons({ ...quoting, type: "buttons", buttons: { body: "x", buttons: [{ id: "1", title: "Yes" }] } }, sender)],
    ["locationRequest", toLocationRequest({ ...quoting, type: "locationRequest", locationRequest: { body: "Where?" } }, sender)],
  ])("goes with a message of type %s", (_, body) => {
    expect(custom(body)).toMatchObject({ ...base, context: { refMessageId: "10415ecbd0c848ebb7d5a3fe53269df6" } });
  });

  test("does not go with a template", () => {
    expect(() => toTemplate({ ...quoting, type: "template", template: { name: "parcel_ready", language: "en_GB" } }, sender)).toThrow(
      new Unsupported("replyTo", "cannot go with a template: Itniotech quotes in session messages only"),
    );
  });
});

describe("a template", () => {
  const sent = (template: MessageOf<"template", Feature>["template"]): object => {
    const body = toTemplate({ to, type: "template", template }, sender);
    expect(preflight("POST /wa/template/sendMsg", body)).toEqual([]);
    return body;
  };

  test("without variables", () => {
    expect(sent({ name: "parcel_ready", language: "en_GB" })).toStrictEqual({
      ...base,
      template: { name: "parcel_ready", language: { code: "en_GB" } },
    });
  });

  test("with a variable of every kind", () => {
    expect(
      sent({
        name: "parcel_ready",
        language: "en_GB",
        components: [
          {
            type: "header",
            parameters: [
              { type: "text", text: "4471" },
              { type: "image", image: { link } },
              { type: "video", video: { link } },
              { type: "document", document: { link } },
              { type: "document", document: { link, filename: "label.pdf" } },
              { type: "location", location: { latitude: 51.5072, longitude: -1e-7 } },
              { type: "location", location: { latitude: 0, longitude: 0, name: "Depot", address: "Null Island" } },
            ],
          },
          {
            type: "body",
            parameters: [
              { type: "text", text: "4471" },
              { type: "text", text: "Ada" },
            ],
          },
          { type: "button", subType: "url", index: 0, parameters: [{ type: "text", text: "4471" }] },
          { type: "button", subType: "quickReply", index: 9, parameters: [{ type: "payload", payload: "later" }] },
        ],
      }),
    ).toStrictEqual({
      ...base,
      template: {
        name: "parcel_ready",
        language: { code: "en_GB" },
        components: [
          {
            type: "header",
            parameters: [
              { type: "text", text: "4471" },
              { type: "image", image: { link } },
              { type: "video", video: { link } },
              { type: "document", document: { link } },
              { type: "document", document: { link, filename: "label.pdf" } },
              { type: "location", location: { latitude: "51.5072", longitude: "-0.0000001" } },
              { type: "location", location: { latitude: "0", longitude: "0", name: "Depot", address: "Null Island" } },
            ],
          },
          {
            type: "body",
            parameters: [
              { type: "text", text: "4471" },
              { type: "text", text: "Ada" },
            ],
          },
          { type: "button", sub_type: "url", index: "0", parameters: [{ type: "text", text: "4471" }] },
          { type: "button", sub_type: "quick_reply", index: "9", parameters: [{ type: "payload", payload: "later" }] },
        ],
      },
    });
  });
});
