import { expect, test } from "vitest";
import { closable } from "../src/vendor.ts";

const closed: string[] = [];
const thing = (name: string) => closable({ name, close: async () => void closed.push(name) });

test("await using closes what is closable, and what is done in between has been done", async () => {
  await (async () => {
    await using one = thing("one");
    await using other = thing("other");
    closed.push(`used ${one.name} and ${other.name}`);
  })();
  expect(closed).toEqual(["used one and other", "other", "one"]);
});

test("it is the same thing, and shows no member more", () => {
  expect(Object.keys(thing("one"))).toEqual(["name", "close"]);
});
