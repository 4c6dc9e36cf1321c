import { expect, test } from "vitest";
import { readRequest } from "../src/read-request.ts";

// What our own requests say is read in the conformance suite; here is what others may write.
const custom = "POST /wa/custom/sendMsg";
const base = { appId: "Demo1234", channelType: 0, recipient: "447700900123" };

test("the business number may be a number, as the vendor's samples print it", () => {
  const body = { ...base, businessPhone: 447700900001, type: "text", text: { body: "Hello" }, context: { refMessageId: "abc" } };
  expect(readRequest(custom, body)).toEqual({
    to: ["447700900123"],
    from: "447700900001",
    account: "Demo1234",
    message: { type: "text", text: { body: "Hello" }, replyTo: "abc" },
  });
});

test("components and buttons of a template may come without values", () => {
  const components = [{ type: "header" }, { type: "body" }, { type: "button", sub_type: "quick_reply", index: "0" }];
  const template = { name: "parcel_ready", language: { code: "en_GB" }, components };
  expect(readRequest("POST /wa/template/sendMsg", { ...base, businessPhone: "447700900001", template })?.message).toEqual({
    type: "template",
    template: {
      name: "parcel_ready",
      language: "en_GB",
      components: [{ type: "header" }, { type: "body" }, { type: "button", subType: "quickReply", index: 0 }],
    },
  });
});

test("of a body that breaks the contract, what is there is read", () => {
  expect(readRequest(custom, { type: "interactive", interactive: { type: "list", action: { sections: [{ rows: 1 }] } } })).toEqual({
    to: [],
    message: { type: "list", list: { sections: [{}] } },
  });
  expect(readRequest(custom, { ...base, type: "interactive", interactive: { type: "carousel" } })).toBeUndefined();
});
