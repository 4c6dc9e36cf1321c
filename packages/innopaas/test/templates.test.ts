import type { NewTemplate, TemplateRow, WrittenTemplate } from "@wabakit/core";
import type { Fetch } from "@wabakit/core/vendor";
import { describe, expect, test } from "vitest";
import { innopaas } from "../src/index.ts";

/** Templates of a vendor that gives these answers, the last one again and again, and what it was asked. */
function templates(...answers: readonly unknown[]) {
  const asked: [string, unknown][] = [];
  const fetch: Fetch = async (url, { body }) => {
    asked.push([new URL(url).pathname.replace("/api/whatsapp/v3/template", ""), JSON.parse(String(body))]);
    return Response.json(answers[Math.min(asked.length, answers.length) - 1]);
  };
  return { asked, ...innopaas({ appKey: "key", authorization: "token", wabaId: "4471", from: "+447700900001", fetch }).templates };
}

async function all(rows: AsyncIterable<TemplateRow>): Promise<TemplateRow[]> {
  const found: TemplateRow[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

const success = { code: "0", message: "Success", data: null };
const page = (list: unknown, total?: number, pages?: unknown) => ({ ...success, data: { total, pages, list } });
const row = { id: 194, name: "parcel_ready", category: 3, messageLanguage: "en_GB", headerType: 1, messageBody: "Ready", auditStatus: 2 };
const rows = (count: number, from = 1) => Array.from({ length: count }, (_, index) => ({ ...row, id: from + index }));

describe("a list", () => {
  test("comes in Meta's words; the state is a number that nobody explains, so it stays in raw", async () => {
    const { list, asked } = templates(page([row]));
    expect(await all(list())).toStrictEqual([
      { id: "194", name: "parcel_ready", language: "en_GB", category: "UTILITY", components: { body: { text: "Ready" } }, raw: row },
    ]);
    expect(asked).toEqual([["/list", { wabaId: "4471", page: 1, size: 20 }]]);
  });

  test("tells every part", async () => {
    const full = {
      ...row,
      category: "1",
      headerType: 2,
      caption: "Parcel {{1}}",
      headerExample: { header_text: ["4471"] },
      messageBody: "Hello {{1}}, {{2}}",
      bodyExample: { body_text: [["Ada", "4471"]] },
      footer: "Parcels",
      buttons: [
        { actionType: 1, label: "Later" },
        {
          actionType: "2",
          label: "Track",
          targetUrl: "https://parcels.example.com/{{1}}",
          buttonExample: ['"https://parcels.example.com/4471"'], // so the vendor's sample
        },
        { actionType: 3, label: "Call", phoneArea: "44", phone: "7700900001" },
        { actionType: 9, label: "?" },
      ],
    };
    const [found] = await all(templates(page([full])).list());
    expect(found).toMatchObject({ category: "MARKETING" });
    expect(found?.components).toStrictEqual({
      header: { format: "text", text: "Parcel {{1}}", example: "4471" },
      body: { text: "Hello {{1}}, {{2}}", examples: ["Ada", "4471"] },
      footer: { text: "Parcels" },
      buttons: [
        { type: "quickReply", text: "Later" },
        { type: "url", text: "Track", url: "https://parcels.example.com/{{1}}", example: "https://parcels.example.com/4471" },
        { type: "phoneNumber", text: "Call", phoneNumber: "+447700900001", countryCode: "44" },
        { text: "?" },
      ],
    });
  });

  test("tells the parts of a passcode template", async () => {
    const code = { ...row, category: 2, footer: "10", safetyAdvice: 2, buttons: [{ actionType: 5, label: "Fill in" }] };
    const [found] = await all(templates(page([code])).list());
    expect(found?.components).toStrictEqual({
      body: { addSecurityRecommendation: true },
      footer: { codeExpirationMinutes: 10 },
      buttons: [{ type: "otp", otpType: "oneTap", text: "Fill in" }],
    });
  });

  test("words that every object has are no codes", async () => {
    const odd = { ...row, category: "constructor", headerType: "toString", buttons: [{ actionType: "__proto__", label: "?" }] };
    const [found] = await all(templates(page([odd])).list());
    expect(found).not.toHaveProperty("category");
    expect(found?.components).toStrictEqual({ body: { text: "Ready" }, buttons: [{ text: "?" }] });
  });

  test("is asked for page by page, and only as far as it is read", async () => {
    const answers = [page(rows(20)), page(rows(20, 21)), page(rows(3, 41))];
    const whole = templates(...answers);
    expect((await all(whole.list())).map(({ id }) => Number(id))).toEqual(rows(43).map(({ id }) => id));
    expect(whole.asked.map(([, body]) => body)).toMatchObject([{ page: 1 }, { page: 2 }, { page: 3 }]);

    const begun = templates(...answers);
    const reading = begun.list();
    expect(begun.asked).toEqual([]);
    await reading.next();
    await reading.return();
    expect(begun.asked).toHaveLength(1);
  });

  test.each([
    ["pages that are shorter than asked for", [page(rows(10), 23, 3), page(rows(10, 11), 23, 3), page(rows(3, 21), 23, "3")], 23],
    ["a last page that is full", [page(rows(20), 40, 2), page(rows(20, 21), 40, 2)], 40],
    ["a row that moved to the next page meanwhile", [page(rows(20), 22, 2), page(rows(3, 20), 22, 2)], 22],
  ])("of %s is read to its end, and each row comes once", async (_, answers, count) => {
    const { list, asked } = templates(...answers);
    expect((await all(list())).map(({ id }) => Number(id))).toEqual(rows(count).map(({ id }) => id));
    expect(asked).toHaveLength(answers.length);
  });

  test("is narrowed by the vendor, and what it finds too much is left out", async () => {
    const found = [row, { ...row, id: 195, name: "parcel_ready_v2" }, { ...row, id: 196, messageLanguage: "en_US" }];
    const { list, asked } = templates(page(found));
    expect((await all(list({ name: "parcel_ready", language: "en_GB" }))).map(({ id }) => id)).toEqual(["194"]);
    expect(asked).toEqual([["/list", { wabaId: "4471", name: "parcel_ready", messageLanguage: ["en_GB"], page: 1, size: 20 }]]);
  });

  test.each([
    ["pages that do not turn", page(rows(20))],
    ["nothing on page 1 of several templates", page([], 3)],
    ["a row without a name", page([{ ...row, name: undefined }])],
    ["no list", page("none")],
  ])("%s is an unexpected response", async (_, answer) => {
    await expect(all(templates(answer).list())).rejects.toMatchObject({ code: "unexpected-response", accepted: "no" });
  });

  test.each([[page([], 0)], [page(null)], [success]])("may be empty: %j", async (answer) => {
    expect(await all(templates(answer).list())).toEqual([]);
  });
});

describe("delete", () => {
  test("names the vendor's key of the row", async () => {
    const { asked, delete: remove } = templates(success);
    await remove({ id: "194", name: "parcel_ready" });
    expect(asked).toEqual([["/delete", { wabaId: "4471", id: 194 }]]);
  });

  test("refuses what is no row; nothing is sent", async () => {
    const { asked, delete: remove } = templates(success);
    for (const none of [undefined, null, "194"]) {
      await expect(remove(none as never)).rejects.toMatchObject({ code: "invalid-message", accepted: "no", issues: [{ path: "id" }] }); // wrong on purpose
    }
    expect(asked).toEqual([]);
  });

  test.each([undefined, "", "0", "-1", "1e3", "0123456789ABCDEF"])("refuses the id %j; nothing is sent", async (id) => {
    const { asked, delete: remove } = templates(success);
    await expect(remove({ name: "parcel_ready", ...(id === undefined ? {} : { id }) })).rejects.toMatchObject({
      code: "invalid-message",
      accepted: "no",
      issues: [{ path: "id" }],
    });
    expect(asked).toEqual([]);
  });

  test("that the vendor does not answer clearly may have been done", async () => {
    await expect(templates({}).delete({ id: "194", name: "parcel_ready" })).rejects.toMatchObject({
      code: "unexpected-response",
      accepted: "unknown",
      message: expect.stringContaining("The vendor may have made the change"),
    });
  });
});

const written: NewTemplate = {
  name: "parcel_ready",
  language: "en_GB",
  category: "MARKETING",
  components: {
    header: { format: "image", example: "4::aW1hZ2U=:ARexample" },
    body: { text: "Hello {{1}}", examples: ["Ada"] },
    footer: { text: "Parcels" },
    buttons: [
      { type: "quickReply", text: "Later" },
      { type: "url", text: "Track", url: "https://parcels.example.com/{{1}}", example: "https://parcels.example.com/4471" },
      { type: "phoneNumber", text: "Call", phoneNumber: "+44 7700 900001", countryCode: "44" },
    ],
  },
};

describe("create", () => {
  test("sends every part, in the vendor's words", async () => {
    const { create, asked } = templates(success);
    expect(await create(written)).toStrictEqual({ raw: success });
    expect(asked).toEqual([
      [
        "/submit",
        {
          wabaId: "4471",
          name: "parcel_ready",
          messageLanguage: "en_GB",
          category: "1",
          headerType: 3,
          headerExample: { header_handle: ["4::aW1hZ2U=:ARexample"] },
          messageBody: "Hello {{1}}",
          bodyExample: { body_text: [["Ada"]] },
          footer: "Parcels",
          buttons: [
            { actionType: "1", label: "Later" },
            {
              actionType: "2",
              label: "Track",
              targetUrl: "https://parcels.example.com/{{1}}",
              buttonExample: ["https://parcels.example.com/4471"],
            },
            { actionType: "3", label: "Call", phoneArea: "44", phone: "7700900001" },
          ],
        },
      ],
    ]);
  });

  test("sends what can be chosen for a passcode", async () => {
    const { create, asked } = templates(success);
    await create({
      name: "login",
      language: "en",
      category: "AUTHENTICATION",
      components: {
        body: { addSecurityRecommendation: true },
        footer: { codeExpirationMinutes: 10 },
        buttons: [{ type: "otp", otpType: "copyCode", text: "Copy" }],
      },
    });
    const buttons = [{ actionType: "4", label: "Copy" }];
    expect(asked).toEqual([
      [
        "/submit",
        { wabaId: "4471", name: "login", messageLanguage: "en", category: "2", headerType: 1, safetyAdvice: 1, footer: "10", buttons },
      ],
    ]);
  });

  const parts = written.components as WrittenTemplate["components"]; // it is a marketing template
  const call = { type: "phoneNumber", text: "Call", phoneNumber: "+447700900001" } as const;
  test.each<[string, unknown, string, object]>([
    [
      "a location above",
      { ...written, components: { ...parts, header: { format: "location" } } },
      "unsupported",
      { path: "components.header" },
    ],
    [
      "no country code",
      { ...written, components: { ...parts, buttons: [call] } },
      "invalid-message",
      { path: "components.buttons[0].countryCode" },
    ],
    [
      "another country code",
      { ...written, components: { ...parts, buttons: [{ ...call, countryCode: "49" }] } },
      "invalid-message",
      { path: "components.buttons[0].countryCode" },
    ],
    [
      "a variable without its example",
      { ...written, components: { ...parts, body: { text: "Hello {{1}}, {{2}}, {{1}}", examples: ["Ada"] } } },
      "invalid-message",
      { path: "components.body.examples", message: expect.stringContaining("2, but has 1") },
    ],
    [
      "a variable above, and one in a link, without theirs",
      {
        ...written,
        components: {
          body: { text: "Hello" },
          header: { format: "text", text: "Parcel {{1}}" },
          buttons: [{ type: "url", text: "Track", url: "https://parcels.example.com/{{1}}" }],
        },
      },
      "invalid-message",
      [{ path: "components.header.example" }, { path: "components.buttons[0].example" }],
    ],
    ["no template", undefined, "invalid-message", { path: "" }],
    ["no parts", { ...written, components: undefined }, "invalid-message", { path: "components" }],
    ["a misspelt member", { ...written, components: { ...parts, haeder: {} } }, "invalid-message", { path: "components.haeder" }],
    ["a category there is not", { ...written, category: "NEWS" }, "invalid-message", { path: "category" }],
    ["a name with capitals, says the contract", { ...written, name: "Parcel" }, "invalid-message", { path: "name" }],
  ])("refuses %s; nothing is sent", async (_, template, code, issue) => {
    const { create, asked } = templates(success);
    await expect(create(template as NewTemplate)).rejects.toMatchObject({
      name: "SendError",
      code,
      accepted: "no",
      issues: [issue].flat(),
    }); // wrong on purpose
    expect(asked).toEqual([]);
  });
});
