import { expect, test } from "vitest";
import { readRequest } from "../src/read-request.ts";

// What our own requests say is read in the conformance suite; here is what others may write.
const operation = "POST /__vendor__/messages";

test("of a body that breaks the contract, what is there is read", () => {
  expect(readRequest(operation, { to: "+44 7700 900123", type: "text" })).toEqual({
    to: ["447700900123"],
    message: { type: "text", text: {} },
  });
  expect(readRequest(operation, { to: "447700900123", type: "carousel" })).toBeUndefined();
});
