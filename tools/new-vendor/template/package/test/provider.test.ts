import type { Fetch } from "@wabakit/core/vendor";
import { expect, test } from "vitest";
import { __vendor__ } from "../src/index.ts";

// What every provider does is tested in tools/conformance; here stands what this vendor does in a way of its own.
const answering =
  (answer: object): Fetch =>
  async () =>
    Response.json(answer);

const sendTo = (answer: object): Promise<unknown> => {
  const provider = __vendor__({ apiKey: "demo-api-key", from: "+447700900001", fetch: answering(answer) });
  return provider.send({ to: "+447700900123", type: "text", text: { body: "Hello" } });
};

test("success is code 0, as text or as a number", async () => {
  const data = { messageId: "m-1" };
  await expect(sendTo({ code: "0", message: "success", data })).resolves.toMatchObject({ messageId: "m-1" });
  await expect(sendTo({ code: 0, message: "success", data })).resolves.toMatchObject({ messageId: "m-1" });
});

test("a code that no page lists may have been sent", async () => {
  await expect(sendTo({ code: "9999", message: "new" })).rejects.toMatchObject({
    code: "rejected",
    accepted: "unknown",
    vendorCode: "9999",
  });
});
