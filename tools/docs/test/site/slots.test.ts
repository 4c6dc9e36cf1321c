import { expect, test } from "vitest";
import { withSlots } from "../../src/site/write-pages.ts";

test("a slot is filled, with links as they are from there, and one that nothing fills is an error that names the page", () => {
  const slots = { "x y": () => "$& 1", home: (link: (to: string) => string) => link("index.html") };
  expect(withSlots("a <!-- slot: x y --> b <!-- other --> <!-- slot: home -->", slots, "guides/a")).toBe(
    "a $& 1 b <!-- other --> ../index.html",
  );
  expect(() => withSlots("<!-- slot: z -->", { x: () => "" }, "guides/a")).toThrow("guides/a: nothing fills the slot z; there are x.");
});
