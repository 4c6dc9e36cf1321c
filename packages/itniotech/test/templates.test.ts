import type { NewTemplate, TemplateRow } from "@wabakit/core";
import type { Fetch } from "@wabakit/core/vendor";
import { describe, expect, test } from "vitest";
import { itniotech } from "../src/index.ts";

/** Templates of a vendor that answers everything alike, and what it was asked. */
function templates(answer: unknown) {
  const asked: [string, unknown][] = [];
  const fetch: Fetch = async (url, { body }) => {
    asked.push([new URL(url).pathname, JSON.parse(String(body))]);
    return Response.json(answer);
  };
  return { asked, ...itniotech({ apiKey: "key", apiSecret: "secret", appId: "Demo1234", from: "+447700900001", fetch }).templates };
}

async function all(rows: AsyncIterable<TemplateRow>): Promise<TemplateRow[]> {
  const found: TemplateRow[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

const success = { status: "0", reason: "success" };
const british = {
  status: "APPROVED",
  footer: "Parcels",
  language: { code: "en_GB", nameEn: "English", nameCn: "-" },
  header: { type: 0, text: "Parcel {{1}}", example: ["4471"] },
  body: { type: 0, text: "Hello {{1}}", exampleParams: ["Ada"] },
  buttons: [{ type: 2, text: "Later" }, { type: 3, text: "Copy", otp_type: "copy_code" }, { type: 7 }],
};
const chinese = { status: "ASLEEP", reason: "INVALID_FORMAT", language: { code: "zh_CN" }, header: { type: 1 } };
const found = {
  appId: "Demo1234",
  templateId: "e7d0",
  templateName: "parcel_ready",
  templateCategory: 2,
  templateLanList: [british, chinese],
};

describe("a list", () => {
  const expected = [
    {
      id: "e7d0",
      name: "parcel_ready",
      language: "en_GB",
      category: "UTILITY",
      status: "APPROVED",
      components: {
        header: { format: "text", text: "Parcel {{1}}", example: "4471" },
        body: { text: "Hello {{1}}", examples: ["Ada"] },
        footer: { text: "Parcels" },
        buttons: [{ type: "quickReply", text: "Later" }, { type: "otp", text: "Copy", otpType: "copyCode" }, {}],
      },
      raw: { ...found, templateLanList: [british] },
    },
    {
      id: "e7d0",
      name: "parcel_ready",
      language: "zh_CN",
      category: "UTILITY",
      reason: "INVALID_FORMAT",
      components: { header: { format: "image" } },
      raw: { ...found, templateLanList: [chinese] },
    },
  ];

  test.each([
    ["one object", found],
    ["a list", [found]],
  ])("has one row for each language, whether the answer is %s", async (_, data) => {
    const { list, asked } = templates({ ...success, data });
    expect(await all(list())).toStrictEqual(expected);
    expect(asked).toEqual([["/wa/template/query", { appId: "Demo1234" }]]);
  });

  test("is narrowed: to a language by the vendor, to a name here", async () => {
    const other = { ...found, templateId: "e7d1", templateName: "parcel_ready_v2" };
    const { list, asked } = templates({ ...success, data: [other, found] });
    expect(await all(list({ name: "parcel_ready", language: "en_GB" }))).toStrictEqual([expected[0]]);
    expect(asked).toEqual([["/wa/template/query", { appId: "Demo1234", languageCode: "en_GB" }]]);
  });

  test.each([
    ["0", "AUTHENTICATION"],
    [0, "AUTHENTICATION"],
    [1, "MARKETING"],
    [2, "UTILITY"],
    [3, undefined],
    ["", undefined],
    [undefined, undefined],
  ])("category %j is %s", async (templateCategory, category) => {
    expect((await all(templates({ ...success, data: { ...found, templateCategory } }).list()))[0]?.category).toBe(category);
  });

  test.each([[[]], [null], [undefined]])("may be empty: %j", async (data) => {
    expect(await all(templates({ ...success, data }).list())).toEqual([]);
  });

  test.each([["text"], [{ ...found, templateName: undefined }], [{ ...found, templateLanList: [{}] }]])(
    "%j is an unexpected response",
    async (data) => {
      await expect(all(templates({ ...success, data }).list())).rejects.toMatchObject({ code: "unexpected-response", accepted: "no" });
    },
  );
});

describe("delete", () => {
  test("names the vendor's id", async () => {
    const { asked, delete: remove } = templates(success);
    await remove({ id: "e7d0", name: "parcel_ready" });
    expect(asked).toEqual([["/wa/template/del", { appId: "Demo1234", templateId: "e7d0" }]]);
  });

  test("refuses a row without an id; nothing is sent", async () => {
    const { asked, delete: remove } = templates(success);
    await expect(remove(undefined as never)).rejects.toMatchObject({ code: "invalid-message", issues: [{ path: "id" }] }); // wrong on purpose
    await expect(remove({ name: "parcel_ready" })).rejects.toMatchObject({
      code: "invalid-message",
      accepted: "no",
      issues: [{ path: "id" }],
    });
    expect(asked).toEqual([]);
  });

  test("of a template that there is not", async () => {
    await expect(templates({ status: "-38", reason: "no" }).delete({ id: "e7d0", name: "-" })).rejects.toMatchObject({
      code: "template-unavailable",
      accepted: "no",
      vendorCode: "-38",
    });
  });
});

const written: NewTemplate = {
  name: "parcel_ready",
  language: "en_GB",
  category: "MARKETING",
  components: {
    header: { format: "text", text: "Parcel {{1}}", example: "4471" },
    body: { text: "Hello {{1}}", examples: ["Ada"] },
    footer: { text: "Parcels" },
    buttons: [
      { type: "quickReply", text: "Later" },
      { type: "url", text: "Track", url: "https://parcels.example.com/{{1}}", example: "https://parcels.example.com/4471" },
    ],
  },
};

describe("create", () => {
  const accepted = { ...success, data: { templateId: "e7d0" } };

  test("sends every part, in the vendor's words, and tells the new id", async () => {
    const { create, asked } = templates(accepted);
    expect(await create(written)).toStrictEqual({ id: "e7d0", raw: accepted });
    expect(asked).toEqual([
      [
        "/wa/template/add",
        {
          appId: "Demo1234",
          channelType: 0,
          templateName: "parcel_ready",
          language: "en_GB",
          type: 1,
          components: {
            header: { type: "HEADER", format: "0", text: "Parcel {{1}}", example: { header_text: ["4471"] } },
            body: { type: "BODY", text: "Hello {{1}}", example: { body_text: ["Ada"] } },
            footer: { type: "FOOTER", text: "Parcels" },
            button: {
              type: "BUTTONS",
              buttons: [
                { type: 2, text: "Later" },
                { type: 1, text: "Track", url: "https://parcels.example.com/{{1}}", example: ["https://parcels.example.com/4471"] },
              ],
            },
          },
        },
      ],
    ]);
  });

  test("sends what can be chosen for a passcode", async () => {
    const { create, asked } = templates(success);
    const created = await create({
      name: "login",
      language: "en",
      category: "AUTHENTICATION",
      components: {
        body: { addSecurityRecommendation: true },
        footer: { codeExpirationMinutes: 10 },
        buttons: [{ type: "otp", otpType: "copyCode" }],
      },
    });
    expect(created).toStrictEqual({ raw: success });
    expect(asked[0]?.[1]).toMatchObject({
      type: 0,
      components: {
        body: { type: "BODY", add_security_recommendation: true },
        footer: { type: "FOOTER", code_expiration_minutes: 10 },
        button: { type: "BUTTONS", buttons: [{ type: 3, otp_type: "copy_code" }] },
      },
    });
  });

  test.each([
    ["image", "1"],
    ["video", "2"],
    ["document", "3"],
  ] as const)("sends the handle of a sample %s", async (format, digit) => {
    const { create, asked } = templates(success);
    await create({ ...written, components: { header: { format, example: "4::a" }, body: { text: "Hello" } } } as NewTemplate); // a marketing template
    expect(asked[0]?.[1]).toMatchObject({
      components: { header: { type: "HEADER", format: digit, example: { header_handle: ["4::a"] } } },
    });
  });

  const body = { text: "Hello" };
  test.each<[string, unknown, string, object]>([
    [
      "an image without a sample",
      { ...written, components: { body, header: { format: "image" } } },
      "unsupported",
      { path: "components.header" },
    ],
    [
      "a button that calls",
      { ...written, components: { body, buttons: [{ type: "phoneNumber", text: "Call", phoneNumber: "+447700900001" }] } },
      "unsupported",
      { path: "components.buttons[0]" },
    ],
    [
      "an example too many",
      { ...written, components: { body: { text: "Hello", examples: ["Ada"] } } },
      "invalid-message",
      { path: "components.body.examples" },
    ],
    ["no body", { ...written, components: {} }, "invalid-message", { path: "components.body" }],
    ["a language that is none, says the contract", { ...written, language: "English" }, "invalid-message", { path: "language" }],
  ])("refuses %s; nothing is sent", async (_, template, code, issue) => {
    const { create, asked } = templates(success);
    await expect(create(template as NewTemplate)).rejects.toMatchObject({ name: "SendError", code, accepted: "no", issues: [issue] }); // wrong on purpose
    expect(asked).toEqual([]);
  });
});
