import { expect, test } from "vitest";
import { readRequest } from "../src/read-request.ts";

// What our own requests say is read in the conformance suite; here is what others may write.
const operation = "POST /api#SendMessage";

test("the vendor's SDKs name another action and no account, and numbers may have a plus", () => {
  const Content = '{ "id": "900800700600500", "caption": "" }';
  const body = { Action: "SendWhatsappMessage", BusinessPhone: "447700900001", To: "+44 7700 900123", Type: "image", Content };
  expect(readRequest(operation, body)).toEqual({
    to: ["447700900123"],
    from: "447700900001",
    message: { type: "image", image: { id: "900800700600500", caption: "" } },
  });
});

test.each(["AccountId", "accountId"])("%s is the account, a number or not", (member) => {
  const body = { To: "447700900123", Type: "text", Content: '{"body":"Hello"}' };
  expect(readRequest(operation, { ...body, [member]: 10001 })?.account).toBe("10001");
  expect(readRequest(operation, { ...body, [member]: "10001" })?.account).toBe("10001");
});

test.each(["{", "null", "[]", '"body"', undefined, 7])("a Content of %j says the type alone", (Content) => {
  expect(readRequest(operation, { To: "a customer", Type: "text", Content })).toEqual({
    to: ["a customer"],
    message: { type: "text", text: {} },
  });
});
