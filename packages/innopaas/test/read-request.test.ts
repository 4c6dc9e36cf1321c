import { describe, expect, test } from "vitest";
import { preflight } from "../src/preflight.ts";
import { readRequest } from "../src/read-request.ts";

// What our own requests say is read in the conformance suite; here is what others may write.
const submit = "POST /api/whatsapp/v3/msg/submit";
const base = { wabaId: "100200300400500", sendNumber: "447700900001", recipientNumber: "447700900123" };
const link = "https://parcels.example.com/4471.jpg";

/** What a body that keeps the contract says. */
function read(body: object, operation = submit): ReturnType<typeof readRequest> {
  expect(preflight(operation, body)).toEqual([]);
  return readRequest(operation, body);
}

test("a message to many has many recipients", () => {
  const body = { ...base, messageType: "text", body: "Snow!", uid: "snow-1", recipientNumber: "447700900123,447700900124" };
  expect(read(body)).toEqual({
    to: ["447700900123", "447700900124"],
    from: "447700900001",
    account: "100200300400500",
    message: { type: "text", text: { body: "Snow!" }, reference: "snow-1" },
  });
});

describe("interactive messages say the same in both shapes", () => {
  const interactive = (header: object, button: object): object => ({
    ...base,
    messageType: "interactive",
    interactive: { type: "button", header, body: { text: "Home?" }, action: { buttons: [button] } },
  });
  const flat = { type: "reply", id: "yes", title: "Yes" };
  const nested = { type: "reply", reply: { id: "yes", title: "Yes" } };

  test.each([
    [
      { type: "text", paramValue: "4471" },
      { type: "text", text: "4471" },
      { type: "text", text: "4471" },
    ],
    [
      { type: "image", link, caption: "Ours alone" },
      { type: "image", image: { link } },
      { type: "image", image: { link } },
    ],
    [
      { type: "video", link },
      { type: "video", video: { link } },
      { type: "video", video: { link } },
    ],
    [
      { type: "document", link },
      { type: "document", document: { link } },
      { type: "document", document: { link } },
    ],
  ])("%j and %j", (flatHeader, nestedHeader, header) => {
    const message = { type: "buttons", buttons: { header, body: "Home?", buttons: [{ id: "yes", title: "Yes" }] } };
    expect(read(interactive(flatHeader, flat))?.message).toEqual(message);
    expect(read(interactive(nestedHeader, nested))?.message).toEqual(message);
    expect(read(interactive(flatHeader, nested))?.message).toEqual(message);
  });
});

test("a template that is named by its group id has its values and no name", () => {
  const body = { ...base, messageType: "template", templateGroupId: "300400500600700", language: "id", bodyParams: ["123456"] };
  expect(read(body)?.message).toEqual({
    type: "template",
    template: { language: "id", components: [{ type: "body", parameters: [{ type: "text", text: "123456" }] }] },
  });
});

test("the same body is a marketing template where those are sent", () => {
  const body = { ...base, messageType: "template", templateName: "winter_offer", language: "en" };
  expect(read(body)?.message).toEqual({ type: "template", template: { name: "winter_offer", language: "en" } });
  expect(read(body, "POST /api/whatsapp/v3/mmlite/msg/submit")?.message).toEqual({
    type: "marketingTemplate",
    marketingTemplate: { name: "winter_offer", language: "en" },
  });
});

test("of a body that breaks the contract, what is there is read", () => {
  expect(readRequest(submit, { messageType: "image" })).toEqual({ to: [], message: { type: "image", image: {} } });
  expect(readRequest(submit, { ...base, messageType: "carousel" })).toBeUndefined();
});
