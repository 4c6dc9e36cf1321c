import type { TemplateRow } from "@wabakit/core";
import type { Fetch } from "@wabakit/core/vendor";
import { describe, expect, test } from "vitest";
import { uspeedo } from "../src/index.ts";

/** Templates of a vendor that gives these answers, the last one again and again, and what it was asked. */
function templates(...answers: readonly unknown[]) {
  const asked: unknown[] = [];
  const fetch: Fetch = async (_, { body }) => {
    asked.push(JSON.parse(String(body)));
    return Response.json(answers[Math.min(asked.length, answers.length) - 1]);
  };
  return { asked, ...uspeedo({ accessKeyId: "id", accessKeySecret: "secret", from: "+447700900001", fetch }).templates };
}

async function all(rows: AsyncIterable<TemplateRow>): Promise<TemplateRow[]> {
  const found: TemplateRow[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

const success = { RetCode: 0, Message: "" };
const page = (Data: unknown, Paging?: object) => ({ ...success, Data: { Data, Paging } });
const template = {
  ID: "1",
  Name: "parcel_ready",
  Category: "UTILITY",
  Language: "en_GB",
  Status: "APPROVED",
  RejectedReason: "NONE",
  Tags: null,
  Components: [
    { Type: "HEADER", Format: "IMAGE", Example: { HeaderHandle: ["https://parcels.example.com/4471.png"] } },
    { Type: "BODY", Text: "Hello {{1}}", Example: { BodyText: [["Ada"]] } },
    { Type: "FOOTER", Text: "Parcels" },
    {
      Type: "BUTTONS",
      Buttons: [
        { Type: "URL", Text: "Track", URL: "https://parcels.example.com/{{1}}", Example: ["4471"] },
        { Type: "PHONE_NUMBER", Text: "Call", PhoneNumber: "+447700900001" },
        { Type: "QUICK_REPLY", Text: "Later", URL: "", PhoneNumber: "" },
        { Type: "OTP", Text: "Copy" },
        { Type: "CATALOG", Text: "Shop" },
      ],
    },
  ],
};

describe("a list", () => {
  test("comes in Meta's words", async () => {
    const { list, asked } = templates(page([template], { Next: "", Cursors: { After: "a" } }));
    expect(await all(list())).toStrictEqual([
      {
        id: "1",
        name: "parcel_ready",
        language: "en_GB",
        category: "UTILITY",
        status: "APPROVED",
        components: {
          header: { format: "image", example: "https://parcels.example.com/4471.png" },
          body: { text: "Hello {{1}}", examples: ["Ada"] },
          footer: { text: "Parcels" },
          buttons: [
            { type: "url", text: "Track", url: "https://parcels.example.com/{{1}}", example: "4471" },
            { type: "phoneNumber", text: "Call", phoneNumber: "+447700900001" },
            { type: "quickReply", text: "Later" },
            { type: "otp", text: "Copy" },
            { text: "Shop" },
          ],
        },
        raw: template,
      },
    ]);
    expect(asked).toEqual([{ Action: "GetTemplates", BusinessPhone: "447700900001" }]);
  });

  test.each<[object, object | undefined]>([
    [
      { Format: "TEXT", Text: "Parcel", Example: { HeaderText: ["4471"] } },
      { format: "text", text: "Parcel", example: "4471" },
    ],
    [{ Format: "LOCATION" }, { format: "location" }],
    [{ Format: "VIDEO" }, { format: "video" }],
    [{ Format: "HOLOGRAM" }, undefined],
  ])("the header %j is %j", async (header, expected) => {
    const [row] = await all(templates(page([{ ...template, Components: [{ Type: "HEADER", ...header }] }])).list());
    expect(row?.components.header).toEqual(expected);
  });

  test("keeps a rejection's reason; a state that Meta does not have is left out", async () => {
    const [row] = await all(
      templates(page([{ ...template, Status: "ASLEEP", RejectedReason: "INVALID_FORMAT", Components: null }])).list(),
    );
    expect(row).toStrictEqual({
      id: "1",
      name: "parcel_ready",
      language: "en_GB",
      category: "UTILITY",
      reason: "INVALID_FORMAT",
      components: {},
      raw: { ...template, Status: "ASLEEP", RejectedReason: "INVALID_FORMAT", Components: null },
    });
  });

  test("follows the cursors, and only as far as it is read", async () => {
    const answers = ["a", "b", ""].map((After, index) =>
      page([{ ...template, ID: String(index) }], { Next: After && "more", Cursors: { After } }),
    );
    const whole = templates(...answers);
    expect((await all(whole.list())).map(({ id }) => id)).toEqual(["0", "1", "2"]);
    expect(whole.asked).toMatchObject([{}, { After: "a" }, { After: "b" }]);
    expect(whole.asked[0]).not.toHaveProperty("After");

    const begun = templates(...answers);
    const reading = begun.list();
    expect(begun.asked).toEqual([]);
    await reading.next();
    await reading.return();
    expect(begun.asked).toHaveLength(1);
  });

  test.each([
    ["a next page without a cursor", page([], { Next: "more" })],
    ["a cursor that stays", page([], { Next: "more", Cursors: { After: "a" } })],
    ["no list", page("none")],
    ["a template without a language", page([{ ...template, Language: null }])],
  ])("%s is an unexpected response", async (_, answer) => {
    await expect(all(templates(answer).list())).rejects.toMatchObject({ code: "unexpected-response", accepted: "no" });
  });

  test.each([[page([])], [page(null)], [success]])("may be empty: %j", async (answer) => {
    expect(await all(templates(answer).list())).toEqual([]);
  });

  test("cursors that go round are an unexpected response, not an endless loop", async () => {
    const round = ["a", "b", "a"].map((After) => page([template], { Next: "more", Cursors: { After } }));
    const { list, asked } = templates(...round);
    await expect(all(list())).rejects.toMatchObject({ code: "unexpected-response", accepted: "no" });
    expect(asked).toHaveLength(2);

    const empty = templates(...["a", "b", "a"].map((After) => page([], { Next: "more", Cursors: { After } })));
    await expect(all(empty.list())).rejects.toMatchObject({ code: "unexpected-response", accepted: "no" });
    expect(empty.asked).toHaveLength(3);
  });

  test("is narrowed to a name by the vendor, which finds longer ones too, and to a language here", async () => {
    const found = [template, { ...template, ID: "2", Name: "parcel_ready_v2" }, { ...template, ID: "3", Language: "af" }];
    const { list, asked } = templates(page(found));
    expect((await all(list({ name: "parcel_ready", language: "en_GB" }))).map(({ id }) => id)).toEqual(["1"]);
    expect(asked).toEqual([{ Action: "GetTemplates", BusinessPhone: "447700900001", Name: "parcel_ready" }]);
  });

  test("survives components that are none", async () => {
    expect((await all(templates(page([{ ...template, Components: "none" }])).list()))[0]?.components).toEqual({});
  });
});

describe("delete", () => {
  test("names the template, which goes in all languages", async () => {
    const { asked, delete: remove } = templates(success);
    await remove({ name: "parcel_ready" });
    expect(asked).toEqual([{ Action: "DeleteTemplate", BusinessPhone: "447700900001", Name: "parcel_ready" }]);
  });

  test("refuses a row without a name; nothing is sent", async () => {
    const { asked, delete: remove } = templates(success);
    for (const row of [{ name: "" }, {}, undefined]) {
      await expect(remove(row as never)).rejects.toMatchObject({ code: "invalid-message", accepted: "no", issues: [{ path: "name" }] }); // wrong on purpose
    }
    expect(asked).toEqual([]);
  });
});
