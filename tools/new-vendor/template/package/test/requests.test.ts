import { expect, test } from "vitest";
import { toText } from "../src/requests.ts";

const sender = { from: "447700900001" };

test("text", () => {
  expect(toText({ to: "447700900123", type: "text", text: { body: "Hello" } }, sender)).toStrictEqual({
    from: "447700900001",
    to: "447700900123",
    type: "text",
    text: { body: "Hello" },
  });
});
