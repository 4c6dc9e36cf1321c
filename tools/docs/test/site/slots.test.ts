import { expect, test } from "vitest";
import { withSlots } from "../../src/site/write-pages.ts";

test("a slot is filled, and one that nothing fills is an error that names the page", () => {
  expect(withSlots("a <!-- slot: x y --> b <!-- other -->", { "x y": "$& 1" }, "guides/a")).toBe("a $& 1 b <!-- other -->");
  expect(() => withSlots("<!-- slot: z -->", { x: "" }, "guides/a")).toThrow("guides/a: nothing fills the slot z; there are x.");
});
