import type { MessageOf } from "@wabakit/core";
import type { ReadMessage } from "@wabakit/core/vendor";
import { describe, expect, test } from "vitest";
import { plain } from "../../../../tools/conformance/src/messages.ts";
import { windowOf, scrollTo } from "../../inbox/list/windowed.ts";
import type { Entry } from "../../inbox/model/entry.ts";
import { choicesIn, everything, filtered, filtersOn } from "../../inbox/model/filter.ts";
import { prettyJson, tokensOf } from "../../inbox/model/json-tokens.ts";
import { fileIn, safeLink } from "../../inbox/model/link.ts";
import { type Pushing, replyRefusal, statusRefusal } from "../../inbox/model/pushable.ts";
import { quickReplies, replyAgain } from "../../inbox/model/replies.ts";
import { merged, rowOf } from "../../inbox/model/row.ts";
import { summaryOf, typeNames } from "../../inbox/model/summary.ts";

/** A request without a message, which no vendor has a path for. */
const lost: Entry = {
  id: 4,
  at: 0,
  vendor: undefined,
  operation: undefined,
  outcome: "refused",
  messageId: undefined,
  to: [],
  statuses: [],
  replies: [],
  violations: [],
  warnings: [],
  signature: undefined,
  scenario: undefined,
  request: { method: "GET", path: "/nowhere", headers: {}, body: "" },
  response: { status: 404, body: {} },
  repeat: { curl: "", typescript: "" },
};

const entry = (changed: Partial<Entry> = {}): Entry => ({
  ...lost,
  id: 1,
  vendor: "itniotech",
  operation: "POST /wa/custom/sendMsg",
  outcome: "accepted",
  messageId: "m1",
  to: ["447700900123"],
  from: "447700900001",
  type: "text",
  message: { type: "text", text: { body: "Hello *Ada*" } },
  request: { method: "POST", path: "/wa/custom/sendMsg", headers: {}, body: '{"text":{"body":"Hello *Ada*"}}' },
  response: { status: 200, body: {} },
  ...changed,
});

/** A message as the mock tells it: what comes out of JSON has no member that is undefined. */
const read = (message: MessageOf): ReadMessage => message as ReadMessage;

describe("a row", () => {
  test("tells who gets the message, and its words", () => {
    expect(rowOf(entry())).toMatchObject({ title: "+447700900123", summary: "Hello *Ada*", type: "text", vendor: "itniotech", changes: 0 });
  });

  test("of many recipients names the first", () => {
    expect(rowOf(entry({ to: ["447700900123", "447700900124", "447700900125"] })).title).toBe("+447700900123 and 2 more");
    expect(rowOf(entry({ to: [] })).title).toBe("no recipient");
  });

  test("of a request without a message tells what was asked, and the answer", () => {
    expect(rowOf(lost)).toMatchObject({ title: "GET /nowhere", summary: "HTTP 404", type: undefined, numbers: [] });
    expect(rowOf({ ...lost, response: { status: 0, body: undefined } }).summary).toBe("HTTP without an answer");
  });

  test("has the last status", () => {
    const pushed = { recipient: "447700900123", at: 1, url: "http://127.0.0.1/" };
    expect(
      rowOf(
        entry({
          statuses: [
            { ...pushed, status: "sent" },
            { ...pushed, status: "read" },
          ],
        }),
      ),
    ).toMatchObject({ status: "read", changes: 2 });
  });

  test("every type of message has a line of its own, even when nothing is in it", () => {
    for (const message of Object.values(plain)) expect(summaryOf(read(message))).toMatch(/\S/);
    for (const type of Object.keys(typeNames) as (keyof typeof typeNames)[]) expect(summaryOf({ type })).toBe(typeNames[type]); // its own keys
  });
});

test("rows come together once each, in order, the later word counting", () => {
  const [one, two, three] = [1, 2, 3].map((id) => rowOf(entry({ id })));
  if (one === undefined || two === undefined || three === undefined) throw new Error("There are three.");
  const later = { ...two, changes: 5 };
  expect(merged([], [one])).toEqual([one]);
  expect(merged([one], [two, three])).toEqual([one, two, three]);
  expect(merged([two, three], [one, later])).toEqual([one, later, three]);
});

describe("the filter", () => {
  const rows = [
    rowOf(entry()),
    rowOf(
      entry({
        id: 2,
        vendor: "uspeedo",
        to: ["447700900124"],
        type: "image",
        message: { type: "image", image: { caption: "A door" } },
        request: { method: "POST", path: "/", headers: {}, body: "{}" },
      }),
    ),
    rowOf(entry({ id: 3, outcome: "refused" })),
    rowOf(lost),
  ];
  test.each([
    ["everything, newest first", {}, [4, 3, 2, 1]],
    ["a vendor", { vendor: "uspeedo" }, [2]],
    ["a type", { type: "image" }, [2]],
    ["no message", { type: "none" }, [4]],
    ["an outcome", { outcome: "refused" }, [4, 3]],
    ["a number, as people write it", { number: "+44 7700 900124" }, [2]],
    ["a part of a number", { number: "0900123" }, [3, 1]],
    ["words, wherever they are", { search: "HELLO ada" }, [3, 1]],
    ["an id", { search: "#2" }, [2]],
    ["all of it together", { search: "hello", outcome: "accepted", vendor: "itniotech" }, [1]],
    ["what is not there", { search: "goodbye" }, []],
  ])("%s", (_, wanted, ids) => {
    expect(filtered(rows, { ...everything, ...wanted }).map(({ id }) => id)).toEqual(ids);
  });

  test("offers what there is, and counts what is on", () => {
    expect(choicesIn(rows)).toEqual({ types: ["image", "none", "text"], numbers: ["447700900124", "447700900001", "447700900123"] });
    expect(filtersOn({ ...everything, search: "x", vendor: "uspeedo", number: "1" })).toBe(2);
  });
});

describe("what can be pushed", () => {
  const vendor = {
    id: "v",
    title: "Vendor WhatsApp API",
    baseUrl: "",
    credentials: {},
    first: { curl: "", typescript: "" },
    simulations: { "message-status": ["delivered"], "message-received": ["text"] },
  };
  const pushing: Pushing = { entry: entry(), vendor, webhookUrl: "http://127.0.0.1:3000/" };

  test("is what the vendor publishes a payload of", () => {
    expect(statusRefusal("delivered", pushing)).toBeUndefined();
    expect(statusRefusal("sent", pushing)).toBe("Vendor publishes no payload of the status “sent”.");
    expect(replyRefusal("text", pushing)).toBeUndefined();
    expect(replyRefusal("buttonReply", pushing)).toBe("Vendor publishes no payload of a pressed button.");
  });

  test.each([
    [
      "the vendor publishes nothing",
      { vendor: { ...vendor, simulations: { "message-status": [] } } },
      /^Vendor publishes no payload of its pushes/,
    ],
    ["there is no webhook", { webhookUrl: "" }, /--webhook-url/],
    ["the message was refused", { entry: entry({ outcome: "refused" }) }, /refused/],
    ["there is no message", { entry: lost }, /sends no message/],
  ])("is nothing when %s", (_, changed, why) => {
    expect(statusRefusal("delivered", { ...pushing, ...changed })).toMatch(why);
    expect(replyRefusal("text", { ...pushing, ...changed })).toMatch(why);
  });
});

test("a reply can be pushed again: a choice is found by its title", () => {
  const template = {
    components: [{ type: "button", subType: "quickReply", index: 1, parameters: [{ type: "payload", payload: "keep" }] }],
  };
  expect(quickReplies(template)).toEqual([{ id: "keep", title: "Button 2" }]);
  expect(replyAgain({ type: "template", template }, { type: "button", text: "Button 2" })).toEqual({
    type: "button",
    id: "keep",
    title: "Button 2",
  });
  expect(replyAgain(read(plain.buttons), { type: "button", text: "Yes" })).toEqual({ type: "button", id: "yes", title: "Yes" });
  expect(replyAgain(plain.list, { type: "list", text: "Morning" })).toEqual({ type: "list", id: "am", title: "Morning" });
  expect(replyAgain(plain.list, { type: "list", text: "Never" })).toBeUndefined();
  expect(replyAgain(undefined, { type: "text", text: "Hi" })).toEqual({ type: "text", text: "Hi" });
  expect(replyAgain(plain.template, { type: "button", text: "Stop" })).toEqual({ type: "button", id: "Stop", title: "Stop" });
  expect(replyAgain(read(plain.buttons), { type: "button", text: "Never" })).toBeUndefined();
  expect(replyAgain(plain.locationRequest, { type: "location", text: "51.5, -0.1278" })).toEqual({
    type: "location",
    location: { latitude: 51.5, longitude: -0.1278 },
  });
});

test("the rows in sight are drawn, and some around them", () => {
  expect(windowOf(10_000, 72, 0, 720)).toEqual({ from: 0, until: 16 });
  expect(windowOf(10_000, 72, 72_000, 720)).toEqual({ from: 994, until: 1016 });
  expect(windowOf(3, 72, 0, 720)).toEqual({ from: 0, until: 3 });
  expect(windowOf(0, 72, -50, 720)).toEqual({ from: 0, until: 0 });
  expect([scrollTo(0, 72, 500, 720), scrollTo(8, 72, 0, 720), scrollTo(20, 72, 0, 720)]).toEqual([0, 0, 792]);
});

test("a text of JSON is set in colours, and stays the same text", () => {
  const text = prettyJson('{"a":[1,-2.5e3,"x\\"y",true,null],"b":"{}"}');
  expect(
    tokensOf(text)
      .map((token) => token.text)
      .join(""),
  ).toBe(text);
  expect(
    tokensOf('{"a": "b", "c": -1.5, "d": null}')
      .filter(({ type }) => type !== "plain")
      .map(({ type }) => type),
  ).toEqual(["key", "string", "key", "number", "key", "word"]);
  expect(prettyJson("not JSON")).toBe("not JSON");
  expect(
    tokensOf('"'.repeat(99_999))
      .map((token) => token.text)
      .join(""),
  ).toHaveLength(99_999);
});

test("links lead to http and https only", () => {
  expect(safeLink("https://a.example/x y")).toBe("https://a.example/x%20y");
  for (const link of ["javascript:alert(1)", " https://a.example", "//a.example", "data:text/html,x", "http://[", "", undefined])
    expect(safeLink(link)).toBeUndefined();
  expect([fileIn("https://a.example/b/c.jpg?d"), fileIn("https://a.example/")]).toEqual(["c.jpg", undefined]);
});
